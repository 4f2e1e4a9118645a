import { startEmbedded } from '@himaya/db'
import { Client } from 'pg'
import { afterAll, expect, test } from 'vitest'
import { endHouses, himaya, newFolder, openHouse, removeFolders } from './house.ts'

afterAll(async () => {
  await endHouses()
  removeFolders()
})

test('behind its https address: cookies and links are of that address, and only its names are answered to', async () => {
  const house = await openHouse({ HIMAYA_ORIGIN: 'https://himaya.example' })
  expect(house.said.out).toBe('Himaya ready at https://himaya.example\n')
  const added = await himaya(
    [
      'officer',
      'add',
      '--handle',
      'admin',
      '--name-ar',
      'مدير',
      '--name-fr',
      'Admin',
      '--post',
      'administrator',
    ],
    house.env,
  )
  expect(added.out).toMatch(/^https:\/\/himaya\.example\/enrol#[\w-]{43}\n$/)
  const as = await house.enter('admin')
  const by = (host: string, headers: Record<string, string> = {}) =>
    house.ask('/api/me', { headers: { host, cookie: `__Host-himaya=${as}`, ...headers } })
  for (const host of ['himaya.example', `localhost:${String(house.port)}`])
    expect((await by(host)).status).toBe(200)
  for (const host of [
    'evil.example',
    'himaya.example.evil.example',
    'himaya.example:8443',
    '127.0.0.1',
    'localhost',
  ])
    expect((await by(host)).json(), host).toMatchObject({ code: 'forbidden_host' })
  // The cookie of an open address names nobody here.
  const plain = await house.ask('/api/me', { headers: { host: 'himaya.example', cookie: `himaya=${as}` } })
  expect(plain.json()).toMatchObject({ code: 'not_signed_in' })
  const from = (headers: Record<string, string>) =>
    house.ask('/api/me/language', {
      body: { language: 'fr' },
      headers: { host: 'himaya.example', cookie: `__Host-himaya=${as}`, ...headers },
    })
  for (const headers of [
    { origin: 'https://evil.example' },
    { origin: 'http://himaya.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])
    expect((await from(headers)).json()).toMatchObject({ code: 'forbidden_host' })
  expect((await from({ origin: 'https://himaya.example', 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  const page = await house.ask('/', { headers: { host: 'himaya.example' } })
  expect(page.headers['strict-transport-security']).toMatch(/max-age=\d{8}/)
  const out = await house.ask('/api/sign-out', {
    body: { everywhere: false },
    headers: { host: 'himaya.example', cookie: `__Host-himaya=${as}` },
  })
  expect(String(out.headers['set-cookie'])).toMatch(
    /^__Host-himaya=; Path=\/; HttpOnly; SameSite=Strict; Secure/,
  )
  await house.end()
})

test('demonstration people are offered on this machine alone, and never in production', async () => {
  const data = newFolder()
  const offered = async (env: NodeJS.ProcessEnv) => {
    const house = await openHouse({ HIMAYA_ENV: 'trial', ...env }, data)
    const listed = await house.ask('/api/sign-in/demonstration')
    const officers = listed.status === 200 ? listed.json<{ officers: { id: string }[] }>().officers : []
    return { house, officers }
  }
  const here = await offered({})
  expect(here.officers.length).toBeGreaterThan(20)
  const [somebody] = here.officers
  const signIn = { body: { officer: somebody!.id } }
  expect((await here.house.ask('/api/sign-in/demonstration', signIn)).status).toBe(200)
  expect((await here.house.ask('/api/health')).json()).toMatchObject({ demo: true })
  await here.house.end()
  for (const env of [{ HIMAYA_HOST: '0.0.0.0' }, { HIMAYA_ORIGIN: 'https://himaya.example' }]) {
    const { house, officers } = await offered(env)
    expect(officers).toEqual([])
    const refused = await house.ask('/api/sign-in/demonstration', signIn)
    expect(refused.status).not.toBe(200)
    expect(refused.headers['set-cookie']).toBeUndefined()
    expect((await house.ask('/api/health')).json()).toMatchObject({ demo: false })
    const doctor = await himaya(['doctor'], house.env)
    if ('HIMAYA_HOST' in env) expect(doctor.out).toMatch(/^WRONG {2}HIMAYA_HOST is 0\.0\.0\.0/m)
    await house.end()
  }
  const production = await himaya(['serve'], { HIMAYA_DATA: data, HIMAYA_PORT: String(here.house.port) })
  expect([production.code, production.out]).toEqual([1, ''])
  expect(production.err).toMatch(/^himaya: this database holds demonstration data[^\n]+\n$/)
  const doctor = await himaya(['doctor'], { HIMAYA_DATA: data })
  expect([doctor.code, doctor.out]).toEqual([
    1,
    expect.stringMatching(/^WRONG {2}it holds demonstration people/m),
  ])
})

test('in production an empty database stays empty', async () => {
  const house = await openHouse()
  const client = new Client({ ...(await startEmbedded(house.data)).address('root'), database: 'himaya' })
  await client.connect()
  const { rows } = await client.query<{ n: string }>(
    `select ((select count(*) from office.officer) + (select count(*) from court.case) + (select count(*) from office.service))::text as n`,
  )
  expect(rows[0]?.n).toBe('0')
  await client.end()
  expect((await house.ask('/api/health')).json()).toMatchObject({ demo: false, status: 'ready' })
  await house.end()
})
