/** What the whole weighs and how soon it is ready: fresh data, demonstration included. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startHouse } from './house.ts'

export interface Measured {
  readonly what: string
  readonly found: string
  readonly wanted: string
  readonly met: boolean
}

/** Ready on empty data, ready again, and the memory of every process after a minute of quiet. */
export async function measureWhole(): Promise<Measured[]> {
  const data = mkdtempSync(join(tmpdir(), 'himaya-whole-'))
  try {
    const first = await startHouse(data)
    await first.stop()
    const second = await startHouse(data)
    try {
      await sleep(60_000)
      const megabytes = pssOf(second.pid, data) / 1024
      return [
        at('ready on empty data, demonstration included', first.readyIn, 10_000),
        at('ready again', second.readyIn, 2_000),
        {
          what: 'memory of server, keys and database after a quiet minute (PSS)',
          found: `${megabytes.toFixed(0)} MB`,
          wanted: '≤ 350 MB',
          met: megabytes <= 350,
        },
      ]
    } finally {
      await second.stop()
    }
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

const at = (what: string, milliseconds: number, most: number): Measured => ({
  what,
  found: `${(milliseconds / 1000).toFixed(1)} s`,
  wanted: `≤ ${String(most / 1000)} s`,
  met: milliseconds <= most,
})

/** Proportional memory in kB of a process, all it started, and whatever runs on this data folder. */
function pssOf(parent: number, data: string): number {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        const words = readFileSync(`/proc/${name}/cmdline`, 'utf8')
        const above = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
        return [{ id: Number(name), above, words }]
      } catch {
        return []
      }
    })
  const ours = new Set([parent])
  for (let grown = true; grown;) {
    const before = ours.size
    for (const { id, above, words } of processes) if (ours.has(above) || words.includes(data)) ours.add(id)
    grown = ours.size > before
  }
  return [...ours].reduce((sum, id) => {
    try {
      const rollup = readFileSync(`/proc/${String(id)}/smaps_rollup`, 'utf8')
      return sum + Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0)
    } catch {
      return sum
    }
  }, 0)
}
