import { routes, type AnyRoute } from '@himaya/contract'
import type { SessionToken } from '@himaya/db'
import { randomBytes, randomUUID } from 'node:crypto'
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

test('a session that was made up or ended is refused with a number to quote, counted, and recorded once a minute; of none at all, and of one that is locked, nothing is', async () => {
  const counted = async () => {
    const { rows } = await h.all.query<{ count: number; entries: number }>(
      `select coalesce((select count from record.turned_away where origin = 'session'), 0)::int as count,
        (select count(*) from record.entry where outcome = 'refused' and act = 'officers.no_session'
          and officer_id is null and subjects = '{}' and fields = '{}')::int as entries`,
    )
    return rows[0]
  }
  const ended = await h.officer({ post: 'social_assistant', court: 'TPI-NADOR' as CourtId })
  expect((await h.get(ended.token, '/me')).statusCode).toBe(200)
  await h.all.query('update office.session set locked = true, ended_at = now() where officer_id = $1', [
    ended.id,
  ])
  expect((await h.get(ended.token, '/me')).json()).toMatchObject({ code: 'locked' })
  expect((await h.get(undefined, '/me')).statusCode).toBe(401)
  expect((await h.get('short' as SessionToken, '/me')).statusCode).toBe(401)
  expect(await counted()).toEqual({ count: 0, entries: 0 })
  await h.all.query('update office.session set locked = false where officer_id = $1', [ended.id])
  const madeUp = randomBytes(32).toString('base64url') as SessionToken
  for (const [n, token] of [ended.token, madeUp].entries())
    for (const url of ['/me', '/me/standing']) {
      const answer = (await h.get(token, url)).json()
      expect([n, answer]).toEqual([
        n,
        {
          type: 'urn:himaya:problem:not_signed_in',
          code: 'not_signed_in',
          status: 401,
          reference: expect.stringMatching(/./),
        },
      ])
    }
  expect(await counted()).toEqual({ count: 4, entries: 1 })
  await h.all.query("update record.turned_away set last_at = now() - interval '2 minutes'")
  await h.get(madeUp, '/me')
  expect(await counted()).toEqual({ count: 5, entries: 2 })
})
