/** How fast entries are written while the sequencer runs, how soon they are in the tree, and how long the whole takes to verify. */
import { type Address } from '@himaya/db'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import type { Running } from './house.ts'
import type { Measured } from './whole.ts'

const root = resolve(import.meta.dirname, '..')

/** Waits until every entry is in the tree. @returns how many there are, and how long it took in milliseconds */
export async function untilSequenced(address: Address): Promise<{ entries: number; took: number }> {
  const began = performance.now()
  const client = await connected(address)
  try {
    for (;;) {
      const { rows } = await client.query<{ entries: number; leaves: number }>(
        `select (select count(*)::int from record.entry) as entries, (select count(*)::int from record.leaf) as leaves`,
      )
      const { entries = 0, leaves = -1 } = rows[0] ?? {}
      if (entries === leaves) return { entries, took: performance.now() - began }
      await sleep(100)
    }
  } finally {
    await client.end()
  }
}

/** Sixteen clients, one entry in a transaction each, beside the same into a table without a tree. */
export async function recordThroughput(house: Running, seconds: number): Promise<Measured[]> {
  const setting = await connected(house.root)
  await setting.query('create schema if not exists bench')
  await setting.query('create table bench.entry (like record.entry including all)')
  try {
    const alone = await writing(house.root, 'bench.entry', seconds)
    const kept = await writing(house.root, 'record.entry', seconds)
    const { took } = await untilSequenced(house.root)
    return [
      {
        what: `entries of the record under 16 clients, the sequencer running: ${(kept / alone).toFixed(2)} of a table without a tree (${alone.toFixed(0)}/s)`,
        found: `${kept.toFixed(0)}/s`,
        wanted: '≥ 5000/s',
        met: kept >= 5000,
      },
      {
        what: 'the last of them in the tree',
        found: `${(took / 1000).toFixed(2)} s later`,
        wanted: '≤ 1 s',
        met: took <= 1000,
      },
    ]
  } finally {
    await setting.query('drop table bench.entry')
    await setting.end()
  }
}

async function writing(address: Address, table: string, seconds: number): Promise<number> {
  const clients = await Promise.all(Array.from({ length: 16 }, () => connected(address)))
  const began = performance.now()
  let written = 0
  await Promise.all(
    clients.map(async (client) => {
      while (performance.now() - began < seconds * 1000) {
        await client.query({
          name: 'entry',
          text: `insert into ${table} (outcome, act, case_id, subjects, fields)
            values ('shown', 'people.see_identity', gen_random_uuid(), array[gen_random_uuid()], '{name,born}')`,
        })
        written++
      }
    }),
  )
  const took = (performance.now() - began) / 1000
  await Promise.all(clients.map((client) => client.end()))
  return written / took
}

/** `audit verify` as a process of its own, on a house that stands still. */
export async function verification(data: string): Promise<Measured> {
  const began = performance.now()
  const child = spawn('node', ['bin/run.cjs', 'audit', 'verify'], {
    cwd: root,
    env: { ...process.env, HIMAYA_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  let most = 0
  const watching = setInterval(() => (most = Math.max(most, memoryOf(child.pid ?? 0))), 50)
  const code = await new Promise((done) => child.once('close', done))
  clearInterval(watching)
  const took = (performance.now() - began) / 1000
  const { entries, whole } = JSON.parse(said) as { entries: number; whole: boolean }
  if (code !== 0 || !whole) throw new Error('the record of the bench is not whole')
  const each = (took / entries) * 1_000_000
  return {
    what: `the record verified: ${entries.toLocaleString('en')} entries in ${took.toFixed(1)} s and ${most.toFixed(0)} MB, a million in`,
    found: `${each.toFixed(1)} s`,
    wanted: '≤ 10 s',
    met: each <= 10,
  }
}

/** The most that a process has held, in MB. */
function memoryOf(pid: number): number {
  try {
    return (
      Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1] ?? 0) / 1024
    )
  } catch {
    return 0
  }
}

async function connected(address: Address): Promise<Client> {
  const client = new Client(address)
  await client.connect()
  return client
}
