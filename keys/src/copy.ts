/** The keys as one file, to be kept apart from every copy of the database: the two together open everything. */
import { randomBytes } from 'node:crypto'
import * as fs from 'node:fs'
import { dirname, join } from 'node:path'
import { isSealed, NotSealedHere, openText, sealText } from './age.ts'
import { CannotStart, OtherKeys } from './cannot-start.ts'
import { isBegun, openFolder } from './folder.ts'

const title = 'himaya-keys-copy-1\n'
const keyLine = /^himaya-key-1 (kek-\d{4}|index-court|index-national|record-sign) [0-9a-f]{64} [0-9a-f]{16}$/

/**
 * Copies the keys of `folder` into a new file, mode 0600.
 *
 * @param sealedTo seals the copy, as `sealText`; without it, it opens everything by itself
 * @returns their mark
 * @throws CannotStart when the folder holds no whole set of keys, or the file is there already
 */
export function saveKeys(folder: string, file: string, sealedTo?: string): string {
  if (!isBegun(folder)) throw new CannotStart(`${folder} holds no keys`)
  const { mark } = openFolder(folder)
  const names = fs.readdirSync(folder).filter((name) => /^(?:kek-\d{4}|index-\w+|record-sign)$/.test(name))
  const text = title + names.map((name) => fs.readFileSync(join(folder, name), 'utf8')).join('')
  try {
    const written = sealedTo === undefined ? text : sealText(sealedTo, Buffer.from(text))
    fs.writeFileSync(file, written, { flag: 'wx', mode: 0o600, flush: true })
  } catch (error) {
    throw new CannotStart(
      `the keys cannot be written to ${file} (${(error as NodeJS.ErrnoException).code ?? ''})`,
    )
  }
  return mark
}

/**
 * Puts the keys of a copy into `folder`, which must hold none: whole, or not at all. Keys that are there already
 * and are the same stay.
 *
 * @param wanted the mark of the keys that are wanted, when that is known, and what opens a copy that is sealed
 * @returns their mark, and how to take them back
 * @throws CannotStart when the copy cannot be read or was changed, or the folder holds keys
 * @throws OtherKeys when they are not those of the mark
 */
export function loadKeys(
  file: string,
  folder: string,
  { mark, identity }: { mark?: string | undefined; identity?: string | undefined } = {},
): { readonly mark: string; readonly undo: () => void } {
  const keys = readCopy(file, identity)
  const half = `${folder}.${randomBytes(6).toString('hex')}`
  fs.mkdirSync(half, { recursive: true, mode: 0o700 })
  try {
    for (const [name, line] of keys)
      fs.writeFileSync(join(half, name), `${line}\n`, { mode: 0o600, flag: 'wx', flush: true })
    const made = markOfCopy(half, file)
    if (mark !== undefined && mark !== made) throw new OtherKeys(`${file} holds other keys than those wanted`)
    if (isBegun(folder)) {
      if (openFolder(folder).mark === made) return { mark: made, undo: () => undefined }
      throw new OtherKeys(`${folder} holds other keys already: nothing was changed`)
    }
    fs.rmSync(folder, { recursive: true, force: true }) // empty, or not there
    fs.renameSync(half, folder)
    flush(dirname(folder))
    return { mark: made, undo: () => fs.rmSync(folder, { recursive: true, force: true }) }
  } finally {
    fs.rmSync(half, { recursive: true, force: true })
  }
}

/** The mark of the keys in `folder`; `undefined` when it holds none. @throws CannotStart as `openFolder` */
export function markOf(folder: string): string | undefined {
  return isBegun(folder) ? openFolder(folder).mark : undefined
}

function markOfCopy(half: string, file: string): string {
  try {
    return openFolder(half).mark
  } catch (error) {
    // What it says names a folder that is gone in a moment.
    if (error instanceof CannotStart) throw new CannotStart(`${file} is damaged: use another copy`)
    throw error
  }
}

function readCopy(file: string, identity: string | undefined): Map<string, string> {
  let text
  try {
    text = opened(file, fs.readFileSync(file), identity)
  } catch (error) {
    if (error instanceof CannotStart) throw error
    throw new CannotStart(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? ''})`)
  }
  const lines = text.slice(title.length).split('\n')
  const keys = new Map<string, string>()
  for (const line of lines) {
    const name = keyLine.exec(line)?.[1]
    if (name !== undefined) keys.set(name, line)
  }
  // Each line holds its own check, which is read when the keys are opened.
  if (!text.startsWith(title) || lines.pop() !== '' || lines.length !== keys.size || keys.size < 3)
    throw new CannotStart(`${file} is no whole copy of keys: use another copy`)
  return keys
}

function opened(file: string, bytes: Buffer, identity: string | undefined): string {
  if (!isSealed(bytes)) return bytes.toString('utf8')
  if (identity === undefined)
    throw new CannotStart(`${file} is sealed: bring the key that opens it (--key FILE)`)
  try {
    return openText(identity, bytes).toString('utf8')
  } catch (error) {
    if (error instanceof NotSealedHere) throw new CannotStart(`${file} does not open: ${error.message}`)
    throw error
  }
}

function flush(folder: string): void {
  const handle = fs.openSync(folder, 'r')
  try {
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}
