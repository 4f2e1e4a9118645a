/** A disk that is full, under the database's files, under its log and under the keys' journal. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, openSync, closeSync, renameSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { endHouses, openHouse, superuserOf } from '../operate/house.ts'
import { startWriting, type Writing } from './reports.ts'
import { openTried, type Tried } from './tried.ts'

afterAll(endHouses)

/** Each on a small disk of its own, in megabytes. */
const disks = { 'keys-journal': 4, 'postgres/base': 256, 'postgres/pg_wal': 192 } as const
type Disk = keyof typeof disks

const isRoot = process.getuid?.() === 0

/** Puts a folder on a small disk, with what is in it. */
function moveToDisk(folder: string, megabytes: number): void {
  renameSync(folder, `${folder}.was`)
  execFileSync('mkdir', ['-m', '700', folder])
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(megabytes)}m,mode=700`, 'tmpfs', folder])
  cpSync(`${folder}.was`, folder, { recursive: true })
  rmSync(`${folder}.was`, { recursive: true })
}

/** Fills the disk of a folder to its last page. @returns how to free it */
function fill(folder: string): () => void {
  const file = join(folder, 'filler')
  const handle = openSync(file, 'w')
  const page = Buffer.alloc(4096)
  try {
    for (;;) writeSync(handle, page)
  } catch (error) {
    expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC')
  } finally {
    closeSync(handle)
  }
  expect(statfsSync(folder).bavail).toBe(0)
  return () => rmSync(file)
}

/** Waits until nothing is acknowledged any more. @returns what the last one that was refused heard */
async function untilSilent(writing: Writing): Promise<string> {
  for (const deadline = performance.now() + 60_000; performance.now() < deadline;) {
    const before = writing.acknowledged()
    const refusals = writing.refusals()
    await sleep(2000)
    if (writing.acknowledged() === before && writing.refusals() > refusals) return writing.lastRefusal()
  }
  throw new Error('a minute on a full disk, and still something was acknowledged')
}

/** Has the database begin one file of its log after another: it would otherwise take some minutes' work to need one. */
async function useUpLog(tried: Tried): Promise<void> {
  const all = await superuserOf(tried.house().data)
  all.on('error', () => undefined)
  try {
    for (let n = 0; n < 60; n++) {
      await all.query('select pg_switch_wal()')
      await sleep(50)
    }
  } catch {
    // It came to the end of the disk.
  } finally {
    await all.end().catch(() => undefined)
  }
}

test.skipIf(!isRoot)(
  'a full disk is refused with a reason, nothing acknowledged is lost by it, and with room again all goes on by itself',
  async () => {
    const data = mkdtempSync(join(tmpdir(), 'ho-full-'))
    const folders = Object.fromEntries(Object.keys(disks).map((name) => [name, join(data, name)])) as Record<
      Disk,
      string
    >
    await (await openHouse({}, data)).end()
    for (const name of Object.keys(disks) as Disk[]) moveToDisk(folders[name], disks[name])
    try {
      const tried = await openTried({}, data)
      try {
        const writing = await startWriting(tried)
        const told: Record<string, { heard: string; back: number }> = {}
        for (const name of Object.keys(disks) as Disk[]) {
          await writing.next()
          const free = fill(folders[name])
          if (name === 'postgres/pg_wal') await useUpLog(tried)
          const heard = await untilSilent(writing)
          free()
          told[name] = { heard, back: await writing.next() }
        }
        const found = await writing.finish()
        console.log(
          `  full: ${Object.entries(told)
            .map(([name, { heard, back }]) => `${name} (${heard}, back after ${String(back)} ms)`)
            .join(
              ', ',
            )}; ${String(found.acknowledged)} acknowledged, ${String(found.lost)} lost, ${String(found.doubled)} doubled, ${String(found.phantom)} made up, ${String(found.unrecorded)} not as the record says`,
        )
        expect(told).toMatchObject({
          // What nobody can read about later is not given.
          'keys-journal': { heard: '503 keys_unrecorded' },
          'postgres/base': { heard: '503 database_unavailable' },
          'postgres/pg_wal': { heard: '503 database_unavailable' },
        })
        expect(found.acknowledged).toBeGreaterThan(20)
        expect(found).toMatchObject({ lost: 0, doubled: 0, phantom: 0, unrecorded: 0, whole: true })
      } finally {
        await tried.house().end()
        for (const folder of Object.values(folders)) execFileSync('umount', ['--lazy', folder])
        await tried.end()
      }
    } finally {
      rmSync(data, { recursive: true, force: true })
    }
  },
)

test.runIf(!isRoot)('whoever is not root makes no small disks', () => {
  console.log('  NOT RUN on a full disk: only root makes small ones')
  if (process.env['CI'] !== undefined) expect.unreachable('CI tries a full disk too')
})
