import { codeAt } from '../../src/modules/officers/codes.ts'
import { fromBase32, password } from '../sign-in.ts'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planted, plantCase, type PlantedCase } from './case.ts'
import { endHouses, himaya, newFolder, openHouse, removeFolders, type House } from './house.ts'

let house: House
let it: PlantedCase
let secret = ''
let unused = ''
let timeline = ''
const folder = join(newFolder('backup'), 'one')

beforeAll(async () => {
  house = await openHouse()
  it = await plantCase(house)
  const link = await house.add('judge', 'trial_judge', 'TPI-NADOR')
  const begun = await house.ask('/api/enrol/password/begin', { body: { token: link } })
  secret = begun.json<{ secret: string }>().secret
  const enrolled = await house.ask('/api/enrol/password', {
    body: { token: link, password, code: codeNow() },
  })
  expect(enrolled.status, enrolled.body).toBe(200)
  unused = await house.add('later', 'registry_clerk', 'TPI-NADOR')
  timeline = (await house.ask(`/api/cases/${it.caseId}/timeline`, { as: it.assistant })).body
  const saved = await himaya(['backup', folder], house.env)
  expect(saved.code, saved.err).toBe(0)
  // What comes after it is not in it.
  await house.add('after', 'auditor')
})
afterAll(async () => {
  await endHouses()
  removeFolders()
})

const codeNow = (steps = 0) => codeAt(fromBase32(secret), Math.floor(Date.now() / 30_000) + steps)
const open = (path: string, where: House, as: string) => where.ask(`/api${path}`, { as })

test('a backup goes into a folder of its own, outside of what it saves, and never over another', async () => {
  const full = newFolder('full')
  mkdirSync(join(full, 'something'))
  for (const [args, why] of [
    [[full], /is not empty/],
    [[join(house.data, 'backup')], /within the data folder/],
    [[newFolder('keys'), '--keys', join(house.data, 'keys.backup')], /within the data folder/],
    [['a', 'b'], /usage: \.\/himaya backup/],
    [['/dev/null/backup'], /cannot be written in/],
  ] as const) {
    const { code, out, err } = await himaya(['backup', ...args], house.env)
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^himaya: [^\n]+\n$/)
    expect(err).toMatch(why)
  }
  expect(readdirSync(full)).toEqual(['something'])
  expect(existsSync(join(house.data, 'backup'))).toBe(false)
  const nothing = await himaya(['backup', newFolder('x')], { HIMAYA_DATA: newFolder('empty') })
  expect([nothing.code, nothing.err]).toEqual([1, expect.stringMatching(/there is nothing to save/)])
})

test('its two files are this user’s alone; the keys may lie elsewhere, or be left where they are', async () => {
  expect(readdirSync(folder).sort()).toEqual(['database', 'keys.backup', 'manifest.json'])
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(statSync(join(folder, 'keys.backup')).mode & 0o777).toBe(0o600)
  const [apart, keys] = [newFolder('apart'), join(newFolder('safe'), 'the.keys')]
  const { code, out, err } = await himaya(['backup', apart, '--keys', keys], house.env)
  expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ folder: apart, keys })])
  expect(err).toContain('the two together open everything')
  expect(readdirSync(apart).sort()).toEqual(['database', 'manifest.json'])
  // Written over nothing, not even its own.
  const again = await himaya(['backup', newFolder('again'), '--keys', keys], house.env)
  expect([again.code, again.err]).toEqual([1, expect.stringMatching(/keys cannot be written/)])
  expect(readFileSync(keys, 'utf8')).toBe(readFileSync(join(folder, 'keys.backup'), 'utf8'))
  const nightly = await himaya(['backup', newFolder('nightly'), '--without-keys'], house.env)
  expect(JSON.parse(nightly.out)).toMatchObject({ keys: null })
})

test('a house that runs, or was begun, is never restored over', async () => {
  const { code, out, err } = await himaya(['restore', folder], house.env)
  expect([code, out]).toEqual([1, ''])
  expect(err).toMatch(
    /^himaya: this database already holds the tables of Himaya: restore into a new [^\n]+\n$/,
  )
  expect((await open(it.sealed[0]!.path, house, it.assistant)).body).toContain(planted.statement)
  const other = await openHouse()
  await other.end()
  const before = readFileSync(join(other.data, 'keys/kek-0001'), 'utf8')
  const refused = await himaya(['restore', folder], other.env)
  expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/holds keys of another house/)])
  expect(readFileSync(join(other.data, 'keys/kek-0001'), 'utf8')).toBe(before)
})

test('a backup that was changed puts nothing anywhere, not even its keys', async () => {
  const changed = newFolder('changed')
  cpSync(folder, changed, { recursive: true })
  renameSync(join(changed, 'database/record.entry.copy.gz'), join(changed, 'gone'))
  const data = newFolder()
  const refused = await himaya(['restore', changed], { HIMAYA_DATA: data })
  expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/incomplete: .*record\.entry/)])
  expect(readdirSync(data)).toEqual([])
  const other = newFolder('other')
  cpSync(folder, other, { recursive: true })
  chmodSync(join(other, 'keys.backup'), 0o600)
  cpSync(join(other, 'manifest.json'), join(other, 'keys.backup'))
  const keysChanged = await himaya(['restore', other], { HIMAYA_DATA: data })
  expect([keysChanged.code, keysChanged.err]).toEqual([1, expect.stringMatching(/keys\.backup is not what/)])
  expect(readdirSync(data)).toEqual([])
})

test('restored elsewhere, a house answers the same, and what opened a door opens none', async () => {
  const data = newFolder()
  const { code, out, err } = await himaya(['restore', folder], { HIMAYA_DATA: data })
  expect(code, err).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ keys: true })
  const there = await openHouse({}, data)
  // Everybody signs in again: neither a session nor a link that was given before opens anything.
  expect((await open('/me', there, it.assistant)).json()).toMatchObject({ code: 'not_signed_in' })
  const link = await there.ask('/api/enrol', { body: { token: unused } })
  expect(link.json()).toMatchObject({ code: 'not_found' })
  expect((await house.ask('/api/enrol', { body: { token: unused } })).status).toBe(200)
  const assistant = await there.enter('assistant')
  expect((await open(`/cases/${it.caseId}/timeline`, there, assistant)).body).toBe(timeline)
  for (const { path, holds } of it.sealed) {
    const { body } = await open(path, there, assistant)
    for (const text of holds) expect(body).toContain(text)
  }
  const found = await there.ask('/api/search', { as: assistant, body: { text: planted.name } })
  expect(found.body).toContain(it.caseId)
  // The password and its codes are those of before; the code that was spent stays spent.
  const told = { handle: 'judge', password, code: codeNow(1) }
  expect((await there.ask('/api/sign-in/password', { body: told })).status).toBe(200)
  await expect(there.enter('after')).rejects.toThrow(/nobody is after/)
  await there.end()
})

test('without its keys a restored house stands, opens nothing and says so, until they are brought', async () => {
  const [alone, data] = [newFolder('alone'), newFolder()]
  cpSync(folder, alone, { recursive: true })
  const keys = join(newFolder('safe'), 'keys')
  renameSync(join(alone, 'keys.backup'), keys)
  const restored = await himaya(['restore', alone], { HIMAYA_DATA: data })
  expect([restored.code, JSON.parse(restored.out)]).toEqual([0, expect.objectContaining({ keys: false })])
  expect(restored.err).toMatch(/keys of this database are not in the data folder/)
  const there = await openHouse({}, data)
  const assistant = await there.enter('assistant')
  const health = await himaya(['health'], there.env)
  expect([health.code, JSON.parse(health.out)]).toEqual([1, expect.objectContaining({ keys: false })])
  const doctor = await himaya(['doctor'], there.env)
  expect([doctor.code, doctor.out]).toEqual([1, expect.stringMatching(/^WRONG {2}.*keys holds no keys/m)])
  for (const { path } of it.sealed)
    expect((await open(path, there, assistant)).json()).toMatchObject({ code: 'keys_unavailable' })
  expect((await open(`/cases/${it.caseId}`, there, assistant)).status).toBe(200)
  // Nothing was made in their place, and another house's are not taken.
  expect(existsSync(join(data, 'keys'))).toBe(false)
  const other = await openHouse()
  await other.add('somebody', 'auditor')
  await other.end()
  const theirs = join(newFolder('theirs'), 'keys')
  expect((await himaya(['backup', newFolder('b'), '--keys', theirs], other.env)).code).toBe(0)
  const foreign = await himaya(['restore', '--keys', theirs], there.env)
  expect([foreign.code, foreign.err]).toEqual([
    1,
    expect.stringMatching(/holds other keys than those wanted/),
  ])
  // Brought while it runs, they open what they sealed.
  expect((await himaya(['restore', '--keys', keys], there.env)).code).toBe(0)
  await expect
    .poll(async () => (await open(it.sealed[1]!.path, there, assistant)).body, { timeout: 15_000 })
    .toContain(planted.document)
  expect((await himaya(['doctor'], there.env)).code).toBe(0)
  await there.end()
})
