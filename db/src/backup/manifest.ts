/** What a backup says of itself: `manifest.json`. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Transform } from 'node:stream'
import type { Applied } from '../migrate.ts'

/** One table: a file of PostgreSQL's COPY text, compressed with gzip, and sealed when the backup is. */
export interface SavedTable {
  readonly table: string
  readonly columns: readonly string[]
  readonly rows: number
  /** Within the folder, as `fileOf` names it. */
  readonly file: string
  readonly bytes: number
  /** Of the file as it lies there, as `sha256sum` prints it. */
  readonly sha256: string
  /** Of the COPY text within. */
  readonly textSha256: string
}

export interface Manifest {
  /** 2 when it is sealed. */
  readonly format: 1 | 2
  /** The key that its files are sealed to, as age writes it. Without it they are plain. */
  readonly sealedTo?: string
  /** The version of Himaya that made it. */
  readonly himaya: string
  readonly madeAt: string
  /** As the server calls itself: `18.4`. */
  readonly postgres: string
  readonly migration: string
  readonly applied: readonly Applied[]
  readonly tables: readonly SavedTable[]
  readonly sequences: Readonly<Record<string, string>>
  readonly leftOut: readonly string[]
  /** The mark of the keys without which nothing sealed opens; null when nothing was ever sealed. */
  readonly keysMark: string | null
  /** The hash of the keys' own file, when it was written too. It may lie elsewhere. */
  readonly keysSha256: string | null
}

export const manifestFile = 'manifest.json'

/** Where a table lies within a backup. */
export const fileOf = (table: string, sealed: boolean) => `database/${table}.copy.gz${sealed ? '.age' : ''}`

/** The manifest as it is written: its own hash comes last. */
export function written(manifest: Manifest): string {
  return `${JSON.stringify({ ...manifest, sha256: hashOf(manifest) }, null, 1)}\n`
}

/**
 * Reads the manifest of a backup.
 *
 * @throws Error in one sentence when it is missing, changed, or of a format this version does not know
 */
export function readManifest(folder: string): Manifest {
  const text = (() => {
    try {
      return readFileSync(join(folder, manifestFile), 'utf8')
    } catch {
      throw new Error(`${folder} is no whole backup: it has no ${manifestFile}`)
    }
  })()
  const changed = new Error(`the ${manifestFile} of ${folder} was changed: use another backup`)
  let read
  try {
    read = JSON.parse(text) as Manifest & { sha256: unknown }
  } catch {
    throw changed
  }
  if (typeof read !== 'object' || (read as unknown) === null) throw changed
  const { sha256, ...manifest } = read
  if (sha256 !== hashOf(manifest)) throw changed
  if (manifest.format !== (manifest.sealedTo === undefined ? 1 : 2))
    throw new Error(`${folder} was made in a format this version does not know: use a newer one`)
  const isOurs = ({ table, file }: SavedTable) =>
    /^[a-z_]+\.[a-z_]+$/.test(table) && file === fileOf(table, manifest.sealedTo !== undefined)
  if (!manifest.tables.every(isOurs)) throw changed
  return manifest
}

function hashOf(manifest: Manifest): string {
  return createHash('sha256').update(JSON.stringify(manifest)).digest('hex')
}

/** How what is saved is sealed, and to whom. Whoever saves cannot open it. */
export interface Sealing {
  readonly to: string
  readonly through: () => Transform
}

/** How what was sealed is opened again. */
export interface Opening {
  /** What it opens: as `Manifest.sealedTo`. */
  readonly of: string
  readonly through: () => Transform
}
