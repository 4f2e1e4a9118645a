import { readManifest } from '@himaya/db'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { plainly, readArguments } from './backup-arguments.ts'
import { Complaint } from './complaint.ts'
import { generationsIn } from './generations.ts'
import { bringBack } from './restore.ts'
import type { Settings } from './settings.ts'

/** A drill that passed: when, and what it showed. */
export interface Drill {
  readonly passedAt: string
  /** When the backup was made that came back. */
  readonly madeAt: string
  /** How old it was: what would have been lost. */
  readonly lostMinutes: number
  /** How long it took: how long the house would have stood still. */
  readonly backInMinutes: number
  readonly tables: number
  readonly rows: number
  /** Whether its keys came back with it. */
  readonly keys: boolean
}

/** A drill is due this many days after the last that passed. */
export const drillDays = 35
const placeOf = (data: string) => join(data, 'last-drill')
const day = 86_400_000

/**
 * Brings the newest backup of a folder back beside the house, into a database and a data folder of its own, compares
 * every table with what was saved, prints how long it took, and removes it all again. The house goes on meanwhile.
 */
export async function drill(settings: Settings, args: readonly string[]): Promise<number> {
  const usage = './himaya drill FOLDER [--key FILE] [--keys FILE]'
  const { folder, keys, key, keep, withoutKeys } = readArguments(usage, args)
  if (folder === undefined || keep !== undefined || withoutKeys) throw new Complaint(`usage: ${usage}`)
  const backup = newestOf(resolve(folder))
  // Beside the data: it needs as much room, and is as private.
  mkdirSync(resolve(settings.data, '..'), { recursive: true })
  const beside = mkdtempSync(`${settings.data}-drill-`)
  const began = Date.now()
  try {
    const there = { ...settings, data: beside, databaseUrl: undefined }
    const came = await plainly(() => bringBack(there, { folder: backup, keys, key }))
    const passed: Drill = {
      passedAt: new Date().toISOString(),
      madeAt: came.madeAt,
      lostMinutes: minutes(began - Date.parse(came.madeAt)),
      backInMinutes: minutes(Date.now() - began),
      tables: came.tables,
      rows: came.rows,
      keys: came.hasKeys,
    }
    if (existsSync(settings.data))
      writeFileSync(placeOf(settings.data), JSON.stringify(passed), { mode: 0o600, flush: true })
    process.stdout.write(`${JSON.stringify({ folder: backup, ...passed })}\n`)
    process.stderr.write(
      `himaya: every table came back as it was saved. Lost would have been ${passed.lostMinutes} minutes of work; back in ${passed.backInMinutes} minutes\n` +
        (came.mark !== undefined && !came.hasKeys
          ? 'himaya: without its keys nothing sealed would open: drill with --keys FILE too\n'
          : ''),
    )
    return 0
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}

const minutes = (milliseconds: number) => Math.round(milliseconds / 6000) / 10

/** The backup that `folder` is, or the newest whole one in it. @throws Complaint when there is none */
function newestOf(folder: string): string {
  if (existsSync(join(folder, 'manifest.json'))) return folder
  const newest = existsSync(folder) ? generationsIn(folder)[0] : undefined
  if (newest === undefined) throw new Complaint(`${folder} holds no whole backup`)
  readManifest(newest.folder)
  return newest.folder
}

/** What the last drill that passed showed, and whether the next is due. */
export function lastDrill(data: string, now: number): { last: Drill | undefined; due: boolean } {
  try {
    const last = JSON.parse(readFileSync(placeOf(data), 'utf8')) as Drill
    return { last, due: !(now - Date.parse(last.passedAt) <= drillDays * day) }
  } catch {
    return { last: undefined, due: true }
  }
}
