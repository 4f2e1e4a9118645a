import { isRecipient, newBackupKey, openingWith, readBackupKey, recipientOf, sealingTo } from '@himaya/keys'
import type { Opening, Sealing } from '@himaya/db'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Complaint } from './complaint.ts'
import { makeDataFolder } from './data-folder.ts'
import type { Settings } from './settings.ts'

/** The public part of the key that backups are sealed to. */
const placeOf = (data: string) => join(data, 'backup-key.pub')
const usage = 'usage: ./himaya backup-key FILE [--anew]'

/**
 * Makes the key that backups are sealed to: its public part stays in the data folder and is printed, its secret part
 * is written to FILE once and is nowhere else.
 */
export async function backupKey(settings: Settings, args: readonly string[]): Promise<number> {
  const { file, anew } = readTold(args)
  const { data } = settings
  if (file === data || file.startsWith(`${data}/`))
    throw new Complaint(`${file} is within the data folder: what opens the backups is kept elsewhere`)
  makeDataFolder(data)
  const before = recipientIn(data)
  if (before !== undefined && !anew)
    throw new Complaint(`backups are sealed to ${before} already: --anew makes another key for those to come`)
  const key = newBackupKey(new Date().toISOString().slice(0, 10))
  try {
    writeFileSync(file, key.file, { mode: 0o600, flag: 'wx', flush: true })
  } catch (error) {
    throw new Complaint(
      `the key cannot be written to ${file} (${(error as NodeJS.ErrnoException).code ?? ''})`,
    )
  }
  try {
    writeFileSync(placeOf(data), `${key.recipient}\n`, { mode: 0o600, flush: true })
  } catch (error) {
    rmSync(file, { force: true })
    throw error
  }
  process.stdout.write(`${JSON.stringify({ sealedTo: key.recipient, key: file })}\n`)
  process.stderr.write(
    `himaya: backups are sealed from now on. Print ${file}, carry it to where neither this machine nor a backup is, and remove it here: without it no backup opens, and it is nowhere else\n` +
      (before === undefined
        ? ''
        : `himaya: backups made until now still open with the key of ${before} alone\n`),
  )
  return 0
}

function readTold(args: readonly string[]): { file: string; anew: boolean } {
  const read = () => {
    try {
      return parseArgs({
        args: [...args],
        options: { anew: { type: 'boolean', default: false } },
        allowPositionals: true,
      })
    } catch {
      throw new Complaint(usage)
    }
  }
  const { positionals, values } = read()
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new Complaint(usage)
  return { file: resolve(file), anew: values.anew }
}

/** What backups of this data folder are sealed to. @throws Complaint when what stands there is no key */
export function recipientIn(data: string): string | undefined {
  let text
  try {
    text = readFileSync(placeOf(data), 'utf8').trim()
  } catch {
    return undefined
  }
  if (!isRecipient(text))
    throw new Complaint(`${placeOf(data)} is damaged: bring it back, or ./himaya backup-key FILE --anew`)
  return text
}

/** How backups of this data folder are sealed; `undefined` when they are not. */
export function sealingOf(data: string): Sealing | undefined {
  const to = recipientIn(data)
  return to === undefined ? undefined : { to, through: () => sealingTo(to) }
}

/** The secret part in a file of `backup-key`, or as it was typed in from paper. @throws Complaint */
export function readKeyFile(file: string): { identity: string; opening: Opening } {
  try {
    const identity = readBackupKey(readFileSync(file, 'utf8'))
    return { identity, opening: { of: recipientOf(identity), through: () => openingWith(identity) } }
  } catch (error) {
    throw new Complaint(`${file}: ${(error as Error).message}`)
  }
}
