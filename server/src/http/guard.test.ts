import { expect, test } from 'vitest'
import { originOf } from './guard.ts'

test('with an outside address passkeys belong to it alone, and cookies travel over https only', () => {
  const { site, secure, hosts } = originOf(3000, 'https://himaya.example')
  expect(site).toEqual({ rpId: 'himaya.example', origin: 'https://himaya.example' })
  expect(secure).toBe(true)
  expect(hosts.has('himaya.example')).toBe(true)
})

test('a port of the outside address is part of its origin and not of its name', () => {
  const { site } = originOf(3000, 'https://himaya.example:8443')
  expect(site).toEqual({ rpId: 'himaya.example', origin: 'https://himaya.example:8443' })
})

test('without one, passkeys belong to this machine by its name', () => {
  const { site, secure } = originOf(3100, undefined)
  expect(site).toEqual({ rpId: 'localhost', origin: 'http://localhost:3100' })
  expect(secure).toBe(false)
})
