/** The record of one house, kept by another and by a folder, verified and proved at the command line. */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { endHouses, freePort, himaya, newFolder, openHouse, removeFolders, superuserOf } from './house.ts'

afterAll(async () => {
  await endHouses()
  removeFolders()
})

const health = async (house: Awaited<ReturnType<typeof openHouse>>) =>
  (await house.ask('/api/health')).json() as {
    record: { sequenced: boolean; signed: boolean; witnesses: number; lacking: number }
  }

test('two houses and a folder: checkpoints are kept, proofs need no house, and what is altered is said', async () => {
  const data = newFolder()
  const disk = newFolder('disk')
  const elsewhere = newFolder('proof')
  const witnessPort = await freePort()
  const env = { HIMAYA_WITNESSES: `${disk},http://127.0.0.1:${String(witnessPort)}` }
  const first = await openHouse(env, data)
  const key = (await himaya(['audit', 'key'], first.env)).out.trim()
  const origin = key.split('+')[0] ?? ''
  await first.add('auditor.one', 'auditor')
  const auditor = await first.enter('auditor.one')

  // The second house is not there yet: it is tried again, and seen.
  await expect
    .poll(async () => (await health(first)).record, { timeout: 15_000 })
    .toMatchObject({ witnesses: 2, lacking: 1 })
  const lacking = await himaya(['doctor'], first.env)
  expect(lacking.out).toMatch(/^WRONG {2}the witness http:\/\/127\.0\.0\.1:\d+ cannot be reached/m)
  expect(lacking.code).toBe(1)

  const second = await openHouse({ HIMAYA_PORT: String(witnessPort), HIMAYA_WITNESS_OF: key })
  await expect
    .poll(async () => (await health(first)).record, { timeout: 30_000, interval: 500 })
    .toEqual({
      sequenced: true,
      signed: true,
      witnesses: 2,
      lacking: 0,
    })
  const there = await superuserOf(second.data)
  const kept = async () =>
    (
      await there.query<{ size: number; note: string }>(
        'select size::int as size, note from record.witnessed where origin = $1',
        [origin],
      )
    ).rows[0]
  expect((await kept())?.size).toBeGreaterThan(0)
  const place = join(disk, readdirSync(disk)[0] ?? '')
  expect(readdirSync(place)).toContain('checkpoint')
  const checkpoint = join(place, 'checkpoint')

  // The auditor sees who has what; nobody else sees that there is such a page.
  const page = (await first.ask('/api/record/checkpoints', { as: auditor })).json() as {
    checkpoints: { size: number }[]
    witnesses: { name: string; trouble: string | null; size: number }[]
  }
  expect(page.witnesses.map(({ trouble }) => trouble)).toEqual([null, null])
  expect(page.checkpoints.length).toBeGreaterThan(0)
  await first.add('admin.one', 'administrator')
  expect((await first.ask('/api/record/checkpoints', { as: await first.enter('admin.one') })).status).toBe(
    404,
  )

  // More happens; the house is put down, and signs what it has seen.
  for (let n = 0; n < 20; n++) await first.ask('/api/record', { as: auditor })
  expect(await first.end()).toBe(0)
  const whole = await himaya(['audit', 'verify', '--checkpoint', checkpoint], first.env)
  expect(whole.code, whole.err).toBe(0)
  const verdict = JSON.parse(whole.out) as { whole: boolean; entries: number; outside: number }
  expect(verdict).toMatchObject({ whole: true, outside: 0 })
  expect(verdict.entries).toBeGreaterThan(20)

  // An entry is proved to whoever has the checkpoint and the key, and nothing else of ours.
  const proof = await himaya(['audit', 'proof', '1', '--checkpoint', checkpoint], first.env)
  expect(proof.code, proof.err).toBe(0)
  const [proofFile, headFile] = [join(elsewhere, 'proof.json'), join(elsewhere, 'checkpoint')]
  writeFileSync(proofFile, proof.out)
  writeFileSync(headFile, (await kept())?.note ?? '')
  const nothing = { HIMAYA_DATA: join(mkdtempSync(join(tmpdir(), 'ho-none-')), 'none') }
  const check = ['audit', 'check-proof', proofFile, '--checkpoint', headFile, '--key', key]
  const right = await himaya(check, nothing)
  expect(right.code, right.err).toBe(0)
  expect(JSON.parse(right.out)).toMatchObject({ seq: '1', outcome: 'done' })
  const told = JSON.parse(proof.out) as { head: string; body: string }
  for (const [part, from, to] of [
    ['head', '"done"', '"shown"'],
    ['body', '[null', '["00000000-0000-7000-8000-000000000000"'],
  ] as const) {
    writeFileSync(proofFile, JSON.stringify({ ...told, [part]: told[part].replace(from, to) }))
    expect((await himaya(check, nothing)).code, part).toBe(1)
  }
  const wrongKey = await himaya(
    [...check.slice(0, -1), (await himaya(['audit', 'key'], second.env)).out.trim()],
    nothing,
  )
  expect(wrongKey.err).toMatch(/holds no checkpoint signed by/)

  // One byte of one entry, by whoever owns the database; then the end cut off, with every trace in it.
  const { startEmbedded } = await import('@himaya/db')
  const engine = await startEmbedded(data)
  const root = await superuserOf(data)
  await root.query('set session_replication_role = replica')
  await root.query("update record.entry set act = 'officers.ade' where seq = 1")
  const altered = await himaya(['audit', 'verify'], first.env)
  expect([altered.code, altered.err]).toEqual([
    1,
    'himaya: entry 1 was altered: it is not what stands in the tree\n',
  ])
  await root.query("update record.entry set act = 'officers.add' where seq = 1")
  await root.query('create table kept_leaf as select * from record.leaf where position >= 3')
  await root.query('create table kept_checkpoint as select * from record.checkpoint where size > 3')
  await root.query(
    'delete from record.leaf where position >= 3; delete from record.checkpoint where size > 3',
  )
  await root.query(
    'create table kept_entry as select * from record.entry e where seq not in (select seq from record.leaf)',
  )
  await root.query('delete from record.entry where seq in (select seq from kept_entry)')
  const cut = await himaya(['audit', 'verify', '--checkpoint', checkpoint], first.env)
  expect(cut.code).toBe(1)
  expect(cut.err).toMatch(/^himaya: the end was cut off: \d+ entries were signed, 3 are there$/m)

  // A house whose history was cut goes on, and is not signed, and its witnesses keep what they had.
  const sizeKept = (await kept())?.size
  await root.query('drop table kept_leaf, kept_checkpoint, kept_entry')
  await root.end()
  await engine.stop()
  const again = await openHouse(env, data)
  await expect
    .poll(() => again.said.err, { timeout: 10_000 })
    .toMatch(/the record is not the one that was signed before/)
  expect((await kept())?.size).toBe(sizeKept)
  // A folder that is not there is not made: the disk is away.
  renameSync(disk, `${disk}-away`)
  mkdirSync(`${disk}-unused`)
  expect(await again.end()).toBe(0)
  renameSync(`${disk}-away`, disk)
  await there.end()
})
