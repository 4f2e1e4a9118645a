/** Whoever has a copy of what is kept, and tries every key that is in it on everything that is sealed there. */
import { fileKinds, openField, SealBroken, type FileKey, type FileName, type Place } from '@himaya/keys'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Client } from 'pg'
import { deriveKey, unwrapFileKey, wrappedLength } from '../../../keys/src/seal.ts'

/** Every row of every table, as an administrator of the database copies them. */
export interface Copy {
  readonly rows: readonly { readonly table: string; readonly row: Readonly<Record<string, unknown>> }[]
}

/** @param all as the superuser */
export async function copyOf(all: Client): Promise<Copy> {
  const { rows: tables } = await all.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_toast|information_schema)'
       and (n.nspname <> 'pg_catalog' or c.relname in ('pg_authid', 'pg_db_role_setting'))`,
  )
  const rows: { table: string; row: Record<string, unknown> }[] = []
  for (const { name } of tables) {
    const { rows: found } = await all.query<Record<string, unknown>>(`select * from ${name}`)
    for (const row of found) rows.push({ table: name, row })
  }
  return { rows }
}

const keyLength = 32

/** What might be a key among these bytes: they themselves, either end, without the pads of an HMAC, and their hash. */
function keysAmong(bytes: Buffer): readonly Buffer[] {
  if (bytes.length < 16) return []
  const ends = [bytes.subarray(0, keyLength), bytes.subarray(-keyLength)].filter(
    (one) => one.length === keyLength,
  )
  const bare = [0x36, 0x5c].flatMap((pad) => ends.map((end) => Buffer.from(end.map((byte) => byte ^ pad))))
  return [...ends, ...bare, createHash('sha256').update(bytes).digest()]
}

/** The same of a text: as it stands, and read as hexadecimal digits or base64 wherever it has that many of them. */
const keysInText = (text: string): readonly Buffer[] => [
  ...keysAmong(Buffer.from(text)),
  ...[...text.matchAll(/[\da-f]{64,}/gi)].flatMap(([hex]) => keysAmong(Buffer.from(hex, 'hex'))),
  ...[...text.matchAll(/[\w+/-]{43,}={0,2}/g)].flatMap(([letters]) =>
    keysAmong(Buffer.from(letters, 'base64')),
  ),
]

/** Everything in a copy of the tables, and in the files of a folder, that might be a key: each once. */
export function keysIn({ rows }: Copy, folder: string): readonly Buffer[] {
  const found = new Map<string, Buffer>()
  const keep = (keys: readonly Buffer[]) => {
    for (const key of keys) if (key.some((byte) => byte !== 0)) found.set(key.toString('hex'), key)
  }
  for (const { row } of rows)
    for (const value of Object.values(row))
      if (Buffer.isBuffer(value)) keep(keysAmong(value))
      else if (typeof value === 'string') keep(keysInText(value))
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const bytes = readFileSync(join(entry.parentPath, entry.name))
      keep(keysInText((entry.name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1')))
    }
  return [...found.values()]
}

const tried = <T>(open: () => T): T | undefined => {
  try {
    return open()
  } catch (error) {
    if (error instanceof SealBroken || error instanceof RangeError) return undefined
    throw error
  }
}

/** What is locked in a copy: keys that are wrapped, each with the file it belongs to, and values that are sealed in their place. */
export interface Locks {
  readonly wrapped: readonly { readonly file: FileName; readonly value: Buffer }[]
  readonly sealed: readonly { readonly place: Place; readonly value: Buffer }[]
}

/**
 * The locks of a copy. Whoever tries keys on them knows how each is made, down to the kind and the id: here that is
 * learned by opening them with the key that wraps them all.
 */
export function locksOf({ rows }: Copy, kek: Buffer): Locks {
  const wrapped = rows.flatMap(({ row }) =>
    Object.values(row).flatMap((value) => {
      if (!Buffer.isBuffer(value) || value.length !== wrappedLength) return []
      const file = filesOf(row).find((one) => tried(() => unwrapFileKey(kek, one, value)) !== undefined)
      return file === undefined ? [] : [{ file, value }]
    }),
  )
  const sealed = rows.flatMap(({ table, row }) =>
    Object.entries(row).flatMap(([column, value]) =>
      column.endsWith('_sealed') && Buffer.isBuffer(value) && typeof row['id'] === 'string'
        ? [{ place: { table, column: column.slice(0, -'_sealed'.length), row: row['id'] }, value }]
        : [],
    ),
  )
  return { wrapped, sealed }
}

/** Whose key it may be: of any kind, by any id that stands in its row. */
const filesOf = (row: Readonly<Record<string, unknown>>): readonly FileName[] =>
  Object.values(row).flatMap((value) =>
    typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value)
      ? fileKinds.map((kind) => ({ kind, fileId: value }))
      : [],
  )

/**
 * Tries every key on every wrapped key, and whatever that gives, and the keys themselves, on every value that is sealed.
 *
 * @returns how many keys were unwrapped, and what was read
 */
export function breakOpen({ wrapped, sealed }: Locks, keys: readonly Buffer[]) {
  const fileKeys: FileKey[] = []
  for (const key of keys)
    for (const kek of [key, deriveKey(key, 'wrap')])
      for (const { file, value } of wrapped) {
        const opened = tried(() => unwrapFileKey(kek, file, value))
        if (opened !== undefined) fileKeys.push(opened)
      }
  const read = new Map<Buffer, string>()
  for (const key of [...fileKeys, ...keys])
    for (const { place, value } of sealed) {
      const opened = tried(() => openField(key as FileKey, place, value))
      if (opened !== undefined) read.set(value, opened.toString('utf8'))
    }
  return { unwrapped: fileKeys.length, read: [...read.values()] }
}
