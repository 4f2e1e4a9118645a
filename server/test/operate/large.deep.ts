import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { plantCase } from './case.ts'
import { endHouses, himaya, newFolder, openHouse, removeFolders, superuserOf } from './house.ts'

afterAll(async () => {
  await endHouses()
  removeFolders()
})

/** The most memory that the process with these words on its command line ever held, in MB, while `work` runs. */
async function peakOf<T>(words: string, work: Promise<T>): Promise<{ peak: number; done: T }> {
  let peak = 0
  let working = true
  const isWorking = () => working
  const watching = (async () => {
    for (; isWorking(); await sleep(50))
      for (const name of readdirSync('/proc'))
        try {
          if (!/^\d+$/.test(name) || !readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(words)) continue
          const held = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1]
          peak = Math.max(peak, Number(held ?? 0) / 1000)
        } catch {
          // It ended while we looked.
        }
  })()
  try {
    return { done: await work, peak }
  } finally {
    working = false
    await watching
  }
}

test('a table larger than what a process may hold is saved and brought back in little memory', async () => {
  const house = await openHouse()
  const { personId } = await plantCase(house)
  const client = await superuserOf(house.data)
  await client.query(
    `insert into assistance.person (file_id, unit_id, capacity, owner_id, name_sealed)
     select p.file_id, p.unit_id, 'other', p.owner_id, decode(repeat(md5(n::text), 180), 'hex')
     from assistance.person p, generate_series(1, 150000) n where p.id = $1`,
    [personId],
  )
  await client.query(
    `insert into record.entry (officer_id, outcome, act, subjects)
     select owner_id, 'shown', 'cases.see', array[id::uuid] from assistance.person p, generate_series(1, 5)`,
  )
  await client.end()
  const folder = join(newFolder('backup'), 'large')
  const key = join(newFolder('safe'), 'key')
  expect((await himaya(['backup-key', key], house.env)).code).toBe(0)
  const began = Date.now()
  const saved = await peakOf(folder, himaya(['backup', folder], house.env))
  const savedIn = Date.now() - began
  expect(saved.done.code, saved.done.err).toBe(0)
  await house.end()
  const restored = await peakOf(
    folder,
    himaya(['restore', folder, '--key', key], { HIMAYA_DATA: newFolder() }),
  )
  expect(restored.done.code, restored.done.err).toBe(0)
  const { rows, bytes } = JSON.parse(saved.done.out) as { rows: number; bytes: number }
  expect(rows).toBeGreaterThan(900_000)
  console.log(
    `  ${String(rows)} rows, ${String(Math.round(bytes / 1e6))} MB: saved in ${String(Math.round(savedIn / 1000))} s with ${String(Math.round(saved.peak))} MB, restored in ${String(Math.round((Date.now() - began - savedIn) / 1000))} s with ${String(Math.round(restored.peak))} MB`,
  )
  // Their text is about a gigabyte.
  expect(Math.max(saved.peak, restored.peak)).toBeLessThan(350)
})
