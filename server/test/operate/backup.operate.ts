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
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planted, plantCase, type PlantedCase } from './case.ts'
import { endHouses, himaya, newFolder, openHouse, removeFolders, type House } from './house.ts'

let house: House
let it: PlantedCase
let secret = ''
let unused = ''
let timeline = ''
const folder = join(newFolder('backup'), 'one')
const key = join(newFolder('safe'), 'backup.key')

beforeAll(async () => {
  house = await openHouse()
  it = await plantCase(house)
  const link = await house.add('judge', 'trial_judge', 'TPI-NADOR')
  const begun = await house.ask('/api/enrol/password/begin', { body: { token: link } })
  secret = (begun.json() as { secret: string }).secret
  const enrolled = await house.ask('/api/enrol/password', {
    body: { token: link, password, code: codeNow() },
  })
  expect(enrolled.status, enrolled.body).toBe(200)
  unused = await house.add('later', 'registry_clerk', 'TPI-NADOR')
  timeline = (await house.ask(`/api/cases/${it.caseId}/timeline`, { as: it.assistant })).body
  const early = await himaya(['backup', folder], house.env)
  expect([early.code, early.err]).toEqual([
    1,
    expect.stringMatching(/in production a backup is sealed: make its key/),
  ])
  const made = await himaya(['backup-key', key], house.env)
  expect(made.code, made.err).toBe(0)
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
  expect(readdirSync(folder).sort()).toEqual(['database', 'keys.backup.age', 'manifest.json'])
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(statSync(join(folder, 'keys.backup.age')).mode & 0o777).toBe(0o600)
  const [apart, keys] = [newFolder('apart'), join(newFolder('safe'), 'the.keys')]
  const { code, out, err } = await himaya(['backup', apart, '--keys', keys], house.env)
  expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ folder: apart, keys })])
  expect(err).toBe('')
  expect(readdirSync(apart).sort()).toEqual(['database', 'manifest.json'])
  // Written over nothing, not even its own.
  const again = await himaya(['backup', newFolder('again'), '--keys', keys], house.env)
  expect([again.code, again.err]).toEqual([1, expect.stringMatching(/keys cannot be written/)])
  for (const file of [keys, join(folder, 'keys.backup.age')])
    expect(readFileSync(file, 'latin1')).toMatch(/^age-encryption\.org\/v1\n/)
  const nightly = await himaya(['backup', newFolder('nightly'), '--without-keys'], house.env)
  expect(JSON.parse(nightly.out)).toMatchObject({ keys: null })
})

test('a house that runs, or was begun, is never restored over', async () => {
  const { code, out, err } = await himaya(['restore', folder, '--key', key], house.env)
  expect([code, out]).toEqual([1, ''])
  expect(err).toMatch(
    /^himaya: this database already holds the tables of Himaya: restore into a new [^\n]+\n$/,
  )
  expect((await open(it.sealed[0]!.path, house, it.assistant)).body).toContain(planted.statement)
  const other = await openHouse()
  await other.end()
  const before = readFileSync(join(other.data, 'keys/kek-0001'), 'utf8')
  const refused = await himaya(['restore', folder, '--key', key], other.env)
  expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/holds keys of another house/)])
  expect(readFileSync(join(other.data, 'keys/kek-0001'), 'utf8')).toBe(before)
})

test('a backup that was changed puts nothing anywhere, not even its keys', async () => {
  const changed = newFolder('changed')
  cpSync(folder, changed, { recursive: true })
  renameSync(join(changed, 'database/record.entry.copy.gz.age'), join(changed, 'gone'))
  const data = newFolder()
  const refused = await himaya(['restore', changed, '--key', key], { HIMAYA_DATA: data })
  expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/incomplete: .*record\.entry/)])
  expect(readdirSync(data)).toEqual([])
  const other = newFolder('other')
  cpSync(folder, other, { recursive: true })
  chmodSync(join(other, 'keys.backup.age'), 0o600)
  cpSync(join(other, 'manifest.json'), join(other, 'keys.backup.age'))
  const keysChanged = await himaya(['restore', other, '--key', key], { HIMAYA_DATA: data })
  expect([keysChanged.code, keysChanged.err]).toEqual([
    1,
    expect.stringMatching(/keys\.backup\.age is not what/),
  ])
  expect(readdirSync(data)).toEqual([])
})

test('its key is made once, never within the data folder, and nothing is restored without it', async () => {
  expect(statSync(key).mode & 0o777).toBe(0o600)
  expect(readFileSync(key, 'utf8')).toMatch(/^AGE-SECRET-KEY-1[0-9A-Z]{58}$/m)
  for (const [args, why] of [
    [[join(newFolder('safe'), 'again')], /are sealed to age1\w+ already: --anew/],
    [[join(house.data, 'key'), '--anew'], /within the data folder/],
    [[key, '--anew'], /cannot be written .*EEXIST/],
    [[], /usage: /],
  ] as const) {
    const { code, out, err } = await himaya(['backup-key', ...args], house.env)
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^himaya: [^\n]+\n$|^himaya: usage/)
    expect(err).toMatch(why)
  }
  const data = newFolder()
  const without = await himaya(['restore', folder], { HIMAYA_DATA: data })
  expect([without.code, without.err]).toEqual([1, expect.stringMatching(/sealed to age1\w+: bring the key/)])
  const other = join(newFolder('safe'), 'other')
  expect((await himaya(['backup-key', other], { HIMAYA_DATA: newFolder() })).code).toBe(0)
  const wrong = await himaya(['restore', folder, '--key', other], { HIMAYA_DATA: data })
  expect([wrong.code, wrong.err]).toEqual([
    1,
    expect.stringMatching(/sealed to age1\w+, and this is the key of age1/),
  ])
  expect(readdirSync(data)).toEqual([])
})

test('a drill brings the newest of several back from paper, says how long it took, and leaves nothing', async () => {
  const all = newFolder('all')
  const typed = join(newFolder('safe'), 'typed')
  const paper = readFileSync(key, 'utf8').match(/^# [1-4] .*$/gm) ?? []
  writeFileSync(typed, paper.join('\n').replaceAll('#', '').toLowerCase())
  const beside = () => readdirSync(join(house.data, '..')).filter((name) => name.includes('-drill-'))
  const due = async () => JSON.parse((await himaya(['health'], house.env)).out) as { drill: object }
  expect(await due()).toMatchObject({ drill: { passedAt: null, due: true } })
  const nothing = await himaya(['drill', all, '--key', typed], house.env)
  expect([nothing.code, nothing.err]).toEqual([1, expect.stringMatching(/holds no whole backup/)])
  mkdirSync(join(all, 'notes'))
  const names: string[] = []
  for (let n = 0; n < 3; n++) {
    const saved = await himaya(['backup', all, '--keep', '2'], house.env)
    expect(saved.code, saved.err).toBe(0)
    names.push((JSON.parse(saved.out) as { folder: string }).folder)
    await sleep(1100)
  }
  // The oldest went when the third was there and had been read again; what is no backup stayed.
  expect(readdirSync(all).sort()).toEqual([...names.slice(1).map((name) => basename(name)), 'notes'].sort())
  const { code, out, err } = await himaya(['drill', all, '--key', typed], house.env)
  expect(code, err).toBe(0)
  const told = JSON.parse(out) as Record<string, unknown>
  expect(told).toMatchObject({ folder: names[2], keys: true })
  expect(Number(told['backInMinutes'])).toBeLessThan(5)
  expect(err).toMatch(/Lost would have been [\d.]+ minutes of work; back in [\d.]+ minutes/)
  expect(await due()).toMatchObject({ drill: { passedAt: expect.any(String), due: false } })
  expect((await himaya(['doctor'], house.env)).out).toMatch(/^ok .*a backup came back in a drill/m)
  // One that passed more than 35 days ago is due again.
  const last = JSON.parse(readFileSync(join(house.data, 'last-drill'), 'utf8')) as { passedAt: string }
  const long = new Date(Date.now() - 36 * 86_400_000).toISOString()
  writeFileSync(join(house.data, 'last-drill'), JSON.stringify({ ...last, passedAt: long }))
  expect(await due()).toMatchObject({ drill: { passedAt: long, due: true } })
  // One that does not come back is no drill that passed, and leaves nothing either.
  const file = join(names[2]!, 'database/record.entry.copy.gz.age')
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.subarray(0, -1))
  const failed = await himaya(['drill', all, '--key', typed], house.env)
  expect([failed.code, failed.err]).toEqual([1, expect.stringMatching(/backup was changed: .*record\.entry/)])
  expect(await due()).toMatchObject({ drill: { passedAt: long, due: true } })
  expect(beside()).toEqual([])
})

test('restored elsewhere, a house answers the same, and what opened a door opens none', async () => {
  const data = newFolder()
  const { code, out, err } = await himaya(['restore', folder, '--key', key], { HIMAYA_DATA: data })
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
  renameSync(join(alone, 'keys.backup.age'), keys)
  const restored = await himaya(['restore', alone, '--key', key], { HIMAYA_DATA: data })
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
  const unsealed = await himaya(['backup', newFolder('b'), '--keys', theirs], {
    ...other.env,
    HIMAYA_ENV: 'trial',
  })
  expect([unsealed.code, unsealed.err]).toEqual([
    0,
    expect.stringMatching(/NOT SEALED[^]*two together open everything/),
  ])
  const foreign = await himaya(['restore', '--keys', theirs], there.env)
  expect([foreign.code, foreign.err]).toEqual([
    1,
    expect.stringMatching(/holds other keys than those wanted/),
  ])
  // Brought while it runs, they open what they sealed.
  expect((await himaya(['restore', '--keys', keys, '--key', key], there.env)).code).toBe(0)
  await expect
    .poll(async () => (await open(it.sealed[1]!.path, there, assistant)).body, { timeout: 15_000 })
    .toContain(planted.document)
  expect((await himaya(['doctor'], there.env)).code).toBe(0)
  await there.end()
})
