/** The face that the house shows to whoever is not in it: which asking is heard, how often, and what every answer says. */
import { routes } from '@himaya/contract'
import type { SessionToken } from '@himaya/db'
import { loginRoles } from '@himaya/db'
import type { CourtId } from '@himaya/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newHouse } from './house.ts'

let h: Awaited<ReturnType<typeof newHouse>>
let slow: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  ;[h, slow] = await Promise.all([
    newHouse(),
    newHouse({
      paces: { officer: { burst: 40, perSecond: 0.01 }, address: { burst: 200, perSecond: 0.01 } },
    }),
  ])
})
afterAll(async () => {
  await Promise.all([h.close(), slow.close()])
})

const nador = 'TPI-NADOR' as CourtId

/** What a browser says of a request. */
const said = (site: string, mode: string, dest: string) => ({
  'sec-fetch-site': site,
  'sec-fetch-mode': mode,
  'sec-fetch-dest': dest,
})

describe('who asks', () => {
  let token: SessionToken
  beforeAll(async () => {
    ;({ token } = await h.officer({ post: 'registry_clerk', court: nador }))
  })
  const ask = async (url: string, headers: Record<string, string>, method: 'GET' | 'POST' = 'GET') =>
    (
      await h.app.inject({
        method,
        url,
        headers: { host: 'localhost:3000', cookie: `himaya=${token}`, ...headers },
        ...(method === 'POST' ? { payload: {} } : {}),
      })
    ).statusCode

  test.each([
    ['our own page reads data', '/api/me', said('same-origin', 'cors', 'empty'), 200],
    ['no browser of today says nothing', '/api/me', {}, 200],
    ['another site reads data', '/api/me', said('cross-site', 'no-cors', 'empty'), 403],
    ['a neighbour of the same site reads data', '/api/me', said('same-site', 'cors', 'empty'), 403],
    ['another site loads data as a picture', '/api/me', said('cross-site', 'no-cors', 'image'), 403],
    ['a link of another site leads to data', '/api/me', said('cross-site', 'navigate', 'document'), 403],
    ['data are typed into the address bar', '/api/me', said('none', 'navigate', 'document'), 403],
    ['our own page goes to data', '/api/me', said('same-origin', 'navigate', 'document'), 403],
    ['a frame loads data', '/api/me', said('same-origin', 'navigate', 'iframe'), 403],
    ['a link in a letter leads to a page', '/', said('cross-site', 'navigate', 'document'), 404],
    ['a page is typed into the address bar', '/cases/1', said('none', 'navigate', 'document'), 404],
    ['another site frames a page', '/', said('cross-site', 'navigate', 'iframe'), 403],
    ['another site loads a script of ours', '/assets/x.js', said('cross-site', 'no-cors', 'script'), 403],
    // A paper that is not there: heard, and not found.
    [
      'our own page saves a paper',
      '/api/measures/01a21d89-1652-7fb6-ad6b-8afcb7ae951f/scan?purpose=hearing',
      said('same-origin', 'navigate', 'document'),
      404,
    ],
    [
      'another site saves a paper',
      '/api/measures/01a21d89-1652-7fb6-ad6b-8afcb7ae951f/scan?purpose=hearing',
      said('cross-site', 'navigate', 'document'),
      403,
    ],
    [
      'our own page shows a picture',
      '/api/measures/01a21d89-1652-7fb6-ad6b-8afcb7ae951f/scan/picture',
      said('same-origin', 'no-cors', 'image'),
      404,
    ],
    [
      'another site shows a picture',
      '/api/measures/01a21d89-1652-7fb6-ad6b-8afcb7ae951f/scan/picture',
      said('cross-site', 'no-cors', 'image'),
      403,
    ],
  ] as const)('%s', async (_, url, headers, status) => {
    // Where nothing is built there is no page, and where it is there is one.
    const found = await ask(url, headers)
    if (url.startsWith('/api') || status === 403) expect(found).toBe(status)
    else expect([200, 404]).toContain(found)
  })

  test('another site acts for nobody', async () => {
    for (const headers of [
      said('cross-site', 'navigate', 'document'),
      said('same-site', 'cors', 'empty'),
      said('none', 'navigate', 'document'),
      { origin: 'https://evil.example' },
    ])
      expect(await ask('/api/me/language', headers, 'POST')).toBe(403)
  })

  test('nothing is done by any other word than GET, HEAD and POST', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const)
      for (const url of ['/api/me', '/', '/api/nothing']) {
        const answer = await h.app.inject({ method, url, headers: { host: 'localhost:3000' } })
        expect([answer.statusCode, answer.headers['allow']]).toEqual([405, 'GET, HEAD'])
      }
  })

  test('every address of the contract says how it may be asked, and is asked in no other way', async () => {
    const ways = new Map<string, Set<string>>()
    for (const { path, method } of Object.values(routes)) {
      const url = `/api${path.replaceAll(/:\w+/g, '01a21d89-1652-7fb6-ad6b-8afcb7ae951f')}`
      const known = ways.get(url) ?? new Set()
      for (const one of method === 'GET' ? ['GET', 'HEAD'] : [method]) known.add(one)
      ways.set(url, known)
    }
    for (const [url, known] of ways)
      for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'] as const) {
        const answer = await h.app.inject({ method, url, headers: { host: 'localhost:3000' } })
        const told = [method, url, answer.statusCode, answer.headers['allow']]
        if (known.has(method)) expect(told[2]).not.toBe(405)
        else expect(told).toEqual([method, url, 405, [...known].sort().join(', ')])
      }
  })
})

test('every answer, the refusals too, carries the policy and names no program', async () => {
  const answers = await Promise.all(
    [
      { url: '/' },
      { url: '/api/me' },
      { url: '/api/%zz' },
      { url: '/api/health' },
      { url: '/api/me', headers: { host: 'evil.example' } },
      { url: '/api/me', headers: { 'sec-fetch-site': 'cross-site' } },
    ].map(({ url, headers = {} }) =>
      h.app.inject({ method: 'GET', url, headers: { host: 'localhost:3000', ...headers } }),
    ),
  )
  for (const { headers, body } of answers) {
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).toContain(
      "require-trusted-types-for 'script'; trusted-types 'none'",
    )
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
    for (const name of ['server', 'x-powered-by', 'via']) expect(headers[name]).toBeUndefined()
    expect(body).not.toMatch(/fastify|node|FST_/i)
  }
})

describe('how often', () => {
  const ask = (token: SessionToken | undefined, from = '198.51.100.7') =>
    slow.app.inject({
      method: 'GET',
      url: '/api/me',
      remoteAddress: from,
      headers: { host: 'localhost:3000', ...(token === undefined ? {} : { cookie: `himaya=${token}` }) },
    })
  const hastes = async () =>
    Number(
      (
        await slow.all.query<{ n: string }>(
          `select count(*) as n from record.entry where act = 'officers.haste'`,
        )
      ).rows[0]!.n,
    )

  test('one officer asks so often and no more, with however many sessions, and is told when to come back', async () => {
    const officer = await slow.officer({ post: 'registry_clerk', court: nador })
    const other = await slow.officer({ post: 'registry_clerk', court: nador })
    await slow.all.query('update office.officer set demo = true where id = $1', [officer.id])
    const second = await slow.door.openSession({
      officer: officer.id,
      how: 'demonstration',
      replaces: undefined,
    })
    const answers = []
    for (let n = 0; n < 60; n += 1) answers.push(await ask(n % 2 === 0 ? officer.token : second))
    const heard = answers.filter(({ statusCode }) => statusCode === 200)
    const refused = answers.filter(({ statusCode }) => statusCode === 429)
    expect([heard.length, refused.length]).toEqual([40, 20])
    expect(refused[0]!.json()).toMatchObject({ code: 'too_many' })
    expect(Number(refused[0]!.headers['retry-after'])).toBeGreaterThan(0)
    // Written once, in his own name, however often he was refused.
    const { rows } = await slow.all.query(
      `select outcome from record.entry where act = 'officers.haste' and officer_id = $1`,
      [officer.id],
    )
    expect(rows).toEqual([{ outcome: 'refused' }])
    // And nobody else pays for it.
    expect((await ask(other.token)).statusCode).toBe(200)
  })

  test('whoever asked too often while the clock was a day ahead is heard when it is put right, and is told again', async () => {
    const { token, id } = await slow.officer({ post: 'registry_clerk', court: nador })
    const tooOften = async () => {
      for (let n = 0; n < 60; n += 1) if ((await ask(token)).statusCode === 429) return
      expect.unreachable('nobody was refused')
    }
    const told = async () =>
      (
        await slow.all.query("select from record.entry where act = 'officers.haste' and officer_id = $1", [
          id,
        ])
      ).rowCount
    await tooOften()
    await slow.all.query(
      "update office.pace set at = at + interval '1 day', told_at = told_at + interval '1 day'",
    )
    expect((await ask(token)).statusCode).toBe(200)
    await tooOften()
    expect(await told()).toBe(2)
  })

  test('one address asks so often, whoever sits behind it; a household with a whole network is one', async () => {
    const before = await hastes()
    const answers = []
    for (let n = 0; n < 230; n += 1)
      answers.push((await ask(undefined, `2001:db8:5::${(n + 1).toString(16)}`)).statusCode)
    expect(answers.filter((status) => status === 401)).toHaveLength(200)
    expect(answers.filter((status) => status === 429)).toHaveLength(30)
    expect((await ask(undefined, '203.0.113.9')).statusCode).toBe(401)
    expect((await hastes()) - before).toBe(1)
    const { rows } = await slow.all.query<{ key: string }>('select key::text as key from office.pace')
    expect(rows.some(({ key }) => key.includes('2001') && key.includes('db8'))).toBe(false)
  })

  test('honest work is far from it, and is hardly slowed: what a request pays for being counted', async () => {
    const { token } = await h.officer({ post: 'registry_clerk', court: nador })
    const url = '/api/me'
    const began = performance.now()
    for (let n = 0; n < 100; n += 1) expect((await h.get(token, '/me')).statusCode, url).toBe(200)
    const each = (performance.now() - began) / 100
    // Two small statements for every twenty requests.
    const one = performance.now()
    for (let n = 0; n < 50; n += 1)
      await h.door.takePace(Buffer.alloc(32, 7), { burst: 1e6, perSecond: 1e6 }, 20)
    const counting = (performance.now() - one) / 50
    console.info(`a request ${each.toFixed(2)} ms, of which counting ${((2 * counting) / 20).toFixed(3)} ms`)
    expect((2 * counting) / 20).toBeLessThan(each / 2)
  })
})

test('no role of the house may run a statement without end, nor sit in a transaction', async () => {
  const { rows } = await h.all.query<{ name: string; config: string[] | null }>(
    `select rolname as name, rolconfig as config from pg_roles where rolname = any ($1)`,
    [[...loginRoles]],
  )
  expect(rows).toHaveLength(loginRoles.length)
  for (const { name, config } of rows)
    expect([name, config]).toEqual([
      name,
      expect.arrayContaining(['statement_timeout=15s', 'idle_in_transaction_session_timeout=15s']),
    ])
})
