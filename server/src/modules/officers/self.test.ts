import { me } from '@himaya/contract'
import type { CourtId } from '@himaya/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'

let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse()
})
afterAll(async () => {
  await h.close()
})

test('a language is chosen for oneself and for nobody else, and only one that the house speaks', async () => {
  const one = await h.officer({ post: 'registry_clerk', court: 'TPI-NADOR' as CourtId })
  const other = await h.officer({ post: 'registry_clerk', court: 'TPI-NADOR' as CourtId })
  expect((await h.post(one.token, '/me/language', { language: 'de' })).json()).toMatchObject({
    code: 'malformed',
  })
  expect((await h.post(one.token, '/me/language', { language: 'zgh' })).statusCode).toBe(200)
  const languageOf = async ({ token }: typeof one) =>
    me.reply.parse((await h.get(token, '/me')).json()).language
  expect(await languageOf(one)).toBe('zgh')
  expect(await languageOf(other)).toBe('ar')
})
