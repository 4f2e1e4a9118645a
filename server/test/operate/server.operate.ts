/** `DATABASE_URL`, on both ends of what is supported: PostgreSQL 15 (Debian's) and 18 (ours). */
import { startEmbedded, type Embedded, type Engine } from '@himaya/db'
import { connectTo } from '../../../db/test/court.ts'
import { openFolder } from '../../../keys/src/folder.ts'
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endHouses, freePort, himaya, newFolder, openHouse, removeFolders, saidByAll } from './house.ts'

const debian = '/usr/lib/postgresql/15/bin'
const engines: readonly (readonly [string, Engine | undefined])[] = [
  ['18', undefined],
  ['15', { major: '15', bin: debian }],
]
// Of signs that mean something in an address, in a shell and in SQL; a part of it is looked for everywhere.
const password = 'p%:/@"\'\\ ZZowner731904'

afterAll(removeFolders)

test('PostgreSQL 15 is there to be tried', () => {
  // On a developer's machine it may be missing, and then this run says so; never where it counts.
  if (!existsSync(debian)) console.log('  NOT RUN on PostgreSQL 15: it is not installed')
  expect(existsSync(debian) || process.env['CI'] === undefined).toBe(true)
})

describe.each(engines.filter(([version]) => version === '18' || existsSync(debian)))(
  'a server of PostgreSQL %s',
  (version, engine) => {
    let server: Embedded
    let admin: Awaited<ReturnType<typeof connectTo>>
    const folder = newFolder(`server-${version}`)
    beforeAll(async () => {
      server = await startEmbedded(folder, engine)
      admin = await enter('postgres')
      await admin.query("alter system set log_statement = 'all'")
      await admin.query('select pg_reload_conf()')
    })
    afterAll(async () => {
      await endHouses()
      await admin.end()
      await server.stop()
    })

    const enter = (database: string) => connectTo({ ...server.address('root'), database })
    const url = (role: string, database: string, secret = password) =>
      `postgres://${role}:${encodeURIComponent(secret)}@/${database}?host=${encodeURIComponent(String(server.address('root').host))}`
    const own = async (role: string, attributes: string) => {
      await admin.query(`create role ${role} login ${attributes} password ${admin.escapeLiteral(password)}`)
      await admin.query(`create database ${role} owner ${role} encoding 'UTF8' template template0`)
      return url(role, role)
    }

    test('a role that may make roles: two houses start at once on its empty database, and are one', async () => {
      const DATABASE_URL = await own('court_one', 'createrole')
      const [data, other] = [newFolder(), newFolder()]
      const before = await himaya(['doctor'], { DATABASE_URL, HIMAYA_DATA: newFolder() })
      expect(before.code, before.out).toBe(0)
      expect(before.out).toMatch(/^note {3}its roles are made at the next start$/m)
      // Two houses of one database have the same keys.
      openFolder(join(data, 'keys'))
      cpSync(join(data, 'keys'), join(other, 'keys'), { recursive: true })
      chmodSync(join(other, 'keys'), 0o700)
      const env = { DATABASE_URL, HIMAYA_ENV: version === '18' ? 'trial' : 'production' }
      const [one, two] = await Promise.all([openHouse(env, data), openHouse(env, other)])
      const said = one.said.err + two.said.err
      expect(said.match(/the database is ready \(\d+ new\)/g)).toHaveLength(1)
      expect(said.match(/filled with/g) ?? []).toHaveLength(version === '18' ? 1 : 0)
      const all = await enter('court_one')
      const { rows: twice } = await all.query(
        'select handle from office.officer group by 1 having count(*) > 1',
      )
      expect(twice).toEqual([])

      await one.add('assistant', 'social_assistant', 'TPI-NADOR')
      const as = await two.enter('assistant')
      const body = {
        unit: 'UNIT-TPI-NADOR',
        source: 'police',
        anonymous: false,
        urgent: false,
        receivedAt: '2026-03-01T09:30:00.000Z',
        statement: 'one house, two doors',
        people: [],
      }
      const made = await one.ask('/api/reports', { as, body })
      expect(made.status, made.body).toBe(200)
      const seen = await two.ask(`/api/reports/${made.id}`, { as })
      expect(seen.json()).toMatchObject({ statement: body.statement })

      // While it runs nobody of it is more than they must be: the owner is gone, and nobody is a superuser.
      const { rows: there } = await all.query<{ who: string; super: boolean }>(
        `select distinct a.usename as who, r.rolsuper as super from pg_stat_activity a join pg_roles r on r.rolname = a.usename
         where a.datname = 'court_one' and a.pid <> pg_backend_pid() order by 1`,
      )
      expect(there.map(({ who }) => who)).toContain('himaya_app')
      for (const { who, super: above } of there)
        expect([
          ['himaya_app', 'himaya_door', 'himaya_sequencer', 'himaya_watcher'].includes(who),
          above,
        ]).toEqual([true, false])
      await all.end()

      const doctor = await himaya(['doctor'], one.env)
      expect(doctor.code, doctor.out).toBe(0)
      const [saved, key] = [newFolder('saved'), join(newFolder('safe'), 'key')]
      expect((await himaya(['backup-key', key], one.env)).code).toBe(0)
      expect((await himaya(['backup', saved], one.env)).code).toBe(0)
      await Promise.all([one.end(), two.end()])

      // Another house on the same server would shut this one out: it is told so, and changes nothing.
      const DATABASE_URL_2 = await own('court_two', 'createrole')
      await admin.query(`alter role court_two password 'ZZother731904'`)
      const refused = await himaya(['migrate'], {
        DATABASE_URL: DATABASE_URL_2.replace(encodeURIComponent(password), 'ZZother731904'),
        HIMAYA_DATA: newFolder(),
      })
      expect([refused.code, refused.out]).toEqual([1, ''])
      expect(refused.err).toMatch(
        /^himaya: the roles of this server belong to the Himaya in its database court_one/,
      )
      const again = await openHouse({ DATABASE_URL }, data)
        .then((house) => house.end())
        .catch((error: unknown) => String(error))
      // In production the one with demonstration people does not start, which is not what is asked here.
      expect(again).toEqual(version === '18' ? expect.stringContaining('demonstration data') : 0)

      // What was saved from this server comes back on the embedded one, whatever its version is.
      const restored = await himaya(['restore', saved, '--key', key], { HIMAYA_DATA: newFolder() })
      expect(restored.code, restored.err).toBe(0)
      await admin.query('drop database court_two')
    })

    test('a role that may not: doctor prints what an administrator runs, and with that it starts', async () => {
      await admin.query('drop database if exists court_one with (force)')
      for (const role of ['app', 'door', 'backup', 'registrar', 'keeper', 'counter', 'gate', 'eraser'])
        await admin.query(`drop role if exists himaya_${role}`)
      const DATABASE_URL = await own('court_plain', '')
      const data = newFolder()
      const refused = await himaya(['serve'], {
        DATABASE_URL,
        HIMAYA_DATA: data,
        HIMAYA_PORT: String(await freePort()),
      })
      expect([refused.code, refused.out]).toEqual([1, ''])
      expect(refused.err).toMatch(
        /^himaya: the owner of the database may not make its roles[^\n]+doctor[^\n]+\n$/,
      )
      const told = await himaya(['doctor'], { DATABASE_URL, HIMAYA_DATA: data })
      expect(told.code).toBe(1)
      const statements = told.out.match(/^ {9}.*;$/gm) ?? []
      expect(statements.length).toBeGreaterThan(10)
      const all = await enter('court_plain')
      for (const statement of statements) await all.query(statement)
      await all.end()
      const after = await himaya(['doctor'], { DATABASE_URL, HIMAYA_DATA: data })
      expect(after.code, after.out).toBe(0)
      const house = await openHouse({ DATABASE_URL }, data)
      await house.add('somebody', 'auditor')
      const as = await house.enter('somebody')
      expect((await house.ask('/api/me', { as })).status).toBe(200)
      expect((await himaya(['doctor'], house.env)).code).toBe(0)

      // A server that would log the secrets of sessions is named, and how to keep it from doing so.
      await admin.query('alter database court_plain set log_parameter_max_length = -1')
      const logs = await himaya(['doctor'], house.env)
      expect([logs.code, logs.out]).toEqual([
        1,
        expect.stringMatching(/^WRONG {2}the server logs statements with their values/m),
      ])
      for (const statement of logs.out.match(/^ {9}.*;$/gm) ?? []) await admin.query(statement)
      expect((await himaya(['doctor'], house.env)).code).toBe(0)
      // A right too many is named too.
      await admin.query('alter role himaya_app createdb bypassrls')
      const rights = await himaya(['doctor'], house.env)
      expect(rights.out).toMatch(/^WRONG {2}himaya_app has more rights than it needs/m)
      for (const statement of rights.out.match(/^ {9}.*;$/gm) ?? []) await admin.query(statement)
      expect((await himaya(['doctor'], house.env)).code).toBe(0)
      await house.end()
    })

    test('a superuser is refused, and what keeps it out is said in one line', async () => {
      const secret = String(server.address('root').password)
      const far = `postgres://court_plain:${encodeURIComponent(password)}`
      const ofThisServer = [
        [url('postgres', 'court_plain', secret), /a superuser/],
        [url('court_plain', 'court_plain', 'ZZwrong731904'), /does not accept the password of court_plain/],
      ] as const
      const ofAny = [
        [url('court_plain', 'nowhere'), /there is no database nowhere/],
        [`${far}@localhost:1/court_plain`, /localhost:1 cannot be reached \(ECONNREFUSED\)/],
        [`${far}@nobody.invalid/court_plain`, /nobody\.invalid:5432 cannot be reached/],
        [`${far}@127.0.0.1:99999/court_plain`, /cannot be read as an address/],
        [`${far}@127.0.0.1`, /should name a role and a database/],
        [password, /should be an address/],
      ] as const
      for (const [DATABASE_URL, why] of [...ofThisServer, ...(version === '18' ? ofAny : [])]) {
        const env = { DATABASE_URL, HIMAYA_DATA: newFolder(), HIMAYA_PORT: String(await freePort()) }
        const { code, out, err } = await himaya(['serve'], env)
        expect([code, out]).toEqual([1, ''])
        expect(err).toMatch(/^himaya: [^\n]+\n$/)
        expect(err).toMatch(why)
      }
      for (const [DATABASE_URL, why] of ofThisServer) {
        // With everything that a developer may ask to see.
        const env = { DATABASE_URL, HIMAYA_DATA: newFolder(), HIMAYA_DEBUG: '1' }
        const { code, out } = await himaya(['doctor'], env)
        expect(code).toBe(1)
        expect(out).toMatch(why)
        await himaya(['migrate'], env)
      }
    })

    test('no password stands in anything that was said or kept', () => {
      const files = (at: string): string[] =>
        readdirSync(at, { recursive: true, withFileTypes: true })
          .filter((file) => file.isFile() && !file.parentPath.includes('/base/'))
          .map((file) => join(file.parentPath, file.name))
      const log = readFileSync(join(folder, 'log/postgres.log'), 'utf8')
      // The log does hold the statements.
      expect(log).toMatch(/create role himaya_app login/)
      expect(log).toContain('SCRAM-SHA-256$4096:')
      const ours = log
        .split('\n')
        .filter((line) => !line.includes('create role court_') && !line.includes('alter role court_'))
      expect(ours.length).toBeLessThan(log.split('\n').length)
      const kept = files(folder)
        .filter(
          (file) => !file.includes('/secrets/') && !file.endsWith('postgres.log') && !file.includes('pg_wal'),
        )
        .map((file) => readFileSync(file, 'latin1'))
      for (const text of [ours.join('\n'), saidByAll.join(''), ...kept])
        expect(/ZZ(?:owner|other|wrong)731904/.test(text)).toBe(false)
    })
  },
)
