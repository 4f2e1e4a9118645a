import { routes, type AnyRoute } from '@himaya/contract'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'

let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse()
})
afterAll(async () => {
  await h.close()
})

const inside: readonly (readonly [string, AnyRoute])[] = Object.entries(routes).filter(
  ([, route]) => route.who === 'signed_in',
)
const visit = (route: AnyRoute) => {
  const url = route.path.replaceAll(/:\w+/g, () => randomUUID())
  return route.method === 'GET' ? h.get(undefined, url) : h.post(undefined, url, { nonsense: true })
}

test.each(inside)('%s tells whoever has no session that, and nothing of what was asked', async (_, route) => {
  const answer = await visit(route)
  expect(answer.statusCode).toBe(401)
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(answer.json()).toEqual({
    type: 'urn:himaya:problem:not_signed_in',
    code: 'not_signed_in',
    status: 401,
  })
})
