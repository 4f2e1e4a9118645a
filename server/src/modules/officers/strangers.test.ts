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

test('a session that was made up is refused with a number to quote, counted, and recorded once a minute; of one that ended, ran out, is locked, or of none at all, nothing is, and the answer is the same', async () => {
  const counted = async () => {
    const { rows } = await h.all.query<{ count: number; entries: number }>(
      `select coalesce((select count from record.turned_away where origin = 'session'), 0)::int as count,
        (select count(*) from record.entry where outcome = 'refused' and act = 'officers.no_session'
          and officer_id is null and subjects = '{}' and fields = '{}')::int as entries`,
    )
    return rows[0]
  }
  const post = { post: 'social_assistant', court: 'TPI-NADOR' as CourtId } as const
  const [ended, overnight, left] = [await h.officer(post), await h.officer(post), await h.officer(post)]
  expect((await h.get(ended.token, '/me')).statusCode).toBe(200)
  await h.all.query('update office.session set locked = true, ended_at = now() where officer_id = $1', [
    ended.id,
  ])
  expect((await h.get(ended.token, '/me')).json()).toMatchObject({ code: 'locked' })
  expect((await h.get(undefined, '/me')).statusCode).toBe(401)
  expect((await h.get('short' as SessionToken, '/me')).statusCode).toBe(401)
  await h.all.query('update office.session set locked = false where officer_id = $1', [ended.id])
  await h.all.query(
    "update office.session set ends_at = now() - interval '3 hours', seen_at = now() - interval '11 hours' where officer_id = $1",
    [overnight.id],
  )
  await h.all.query('update office.officer set active = false where id = $1', [left.id])
  const madeUp = randomBytes(32).toString('base64url') as SessionToken
  /** All that whoever asks is given, but the number and the clock. */
  const told = async (token: SessionToken, url: string) => {
    const { statusCode, headers, body } = await h.get(token, url)
    const { reference } = JSON.parse(body) as { reference: string }
    expect(reference).toMatch(/./)
    return [
      statusCode,
      Object.entries(headers).filter(([name]) => name !== 'date'),
      body.replace(reference, 'N'.repeat(reference.length)),
    ]
  }
  for (const url of ['/me', '/me/standing']) {
    const before = await counted()
    const over = [await told(ended.token, url), await told(overnight.token, url), await told(left.token, url)]
    expect(await counted()).toEqual(before)
    const never = await told(madeUp, url)
    expect(JSON.parse(String(never[2]))).toEqual({
      type: 'urn:himaya:problem:not_signed_in',
      code: 'not_signed_in',
      status: 401,
      reference: expect.stringMatching(/^N+$/),
    })
    for (const one of over) {
      // Numbers grow: a digit more is all that may differ.
      expect(one[0]).toBe(never[0])
      expect(String(one[2]).replace(/N+/, 'N')).toBe(String(never[2]).replace(/N+/, 'N'))
      expect(one[1]!.toString().replace(/content-length,\d+/, '')).toBe(
        never[1]!.toString().replace(/content-length,\d+/, ''),
      )
    }
  }
  expect(await counted()).toEqual({ count: 2, entries: 1 })
  await h.all.query("update record.turned_away set last_at = now() - interval '2 minutes'")
  await h.get(madeUp, '/me')
  expect(await counted()).toEqual({ count: 3, entries: 2 })
})
