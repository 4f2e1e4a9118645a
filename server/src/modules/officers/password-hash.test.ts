import { expect, test } from 'vitest'
import { hashPassword, isPassword, nobodys } from './password-hash.ts'

test('a password is kept as argon2id with its cost, and every keeping of it differs', async () => {
  const [one, two] = await Promise.all([hashPassword('réunion'), hashPassword('réunion')])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=32768,t=3,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  expect(one).not.toBe(two)
  expect(await isPassword(one, 'réunion')).toBe(true)
  // The accent composed by another keyboard is the same letter.
  expect(await isPassword(one, 're\u0301union')).toBe(true)
  expect(await isPassword(one, 'reunion')).toBe(false)
})

test('a password kept at another cost still opens, and nobody’s opens with none', async () => {
  // From `argon2 somesalt -id -m 16 -t 2 -p 1 -l 32` of the reference implementation.
  const kept = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'
  expect(await isPassword(kept, 'password')).toBe(true)
  for (const password of ['', ' ', 'password']) expect(await isPassword(nobodys, password)).toBe(false)
  await expect(isPassword('plain', 'plain')).rejects.toThrow()
})
