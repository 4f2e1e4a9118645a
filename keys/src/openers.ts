/**
 * Who may open the keys after they sealed themselves: the passkeys of some officers, in a file of the key folder. It is
 * written by whoever holds the folder, at the machine, and read here: a database or a server that somebody took adds
 * nobody to it.
 */
import { randomBytes, type JsonWebKey } from 'node:crypto'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { passkeyOf } from './assertion.ts'
import { CannotStart } from './cannot-start.ts'
import { checkPrivate, sync } from './folder.ts'

/** One passkey of an officer who may. */
export interface Opener {
  /** The officer's id. */
  readonly officer: string
  readonly handle: string
  /** The offices they were listed for: two who open together share none. */
  readonly offices: readonly string[]
  /** The id of the credential, base64url. */
  readonly credential: string
  readonly key: JsonWebKey
}

/** The list, and the site that these passkeys are of. */
export interface Openers {
  readonly origin: string
  readonly rpId: string
  readonly openers: readonly Opener[]
}

const name = 'openers.json'

/** @returns `undefined` when nobody was listed. @throws CannotStart when it is damaged, or others may write it */
export function readOpeners(folder: string): Openers | undefined {
  const file = join(folder, name)
  const stat = fs.lstatSync(file, { throwIfNoEntry: false })
  if (stat === undefined) return undefined
  checkPrivate(file, stat)
  let list: unknown
  try {
    list = JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    throw new CannotStart(`${file} is damaged: list them again`)
  }
  if (!isList(list)) throw new CannotStart(`${file} is damaged: list them again`)
  return list
}

/** Puts a list in place of the one before, whole or not at all. @throws Error for a key that is no passkey's */
export function writeOpeners(folder: string, list: Openers): void {
  for (const { key } of list.openers) passkeyOf(key)
  const draft = join(folder, `.new-${name}-${randomBytes(6).toString('hex')}`)
  fs.writeFileSync(draft, `${JSON.stringify(list, undefined, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true })
  fs.renameSync(draft, join(folder, name))
  sync(folder)
}

/** Whether two of them share neither person nor office. */
export function areApart(
  one: Pick<Opener, 'officer' | 'offices'>,
  other: Pick<Opener, 'officer' | 'offices'>,
) {
  return one.officer !== other.officer && !one.offices.some((office) => other.offices.includes(office))
}

/** Whether there are two on the list who could open together. */
export function isEnough(list: Openers | undefined): boolean {
  const openers = list?.openers ?? []
  return openers.some((one) => openers.some((other) => areApart(one, other)))
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function isList(value: unknown): value is Openers {
  return (
    isRecord(value) &&
    isText(value['origin']) &&
    isText(value['rpId']) &&
    Array.isArray(value['openers']) &&
    value['openers'].every(
      (one: unknown) =>
        isRecord(one) &&
        [one['officer'], one['handle'], one['credential']].every(isText) &&
        Array.isArray(one['offices']) &&
        one['offices'].length > 0 &&
        one['offices'].every(isText) &&
        isRecord(one['key']),
    )
  )
}
