/** Sealing what the demonstration writes: each file under a key of its own, made and wrapped by the key process. */
import {
  columnOf,
  type FileKind,
  type FileName,
  type Keys,
  type NewFileKey,
  type SealedColumn,
} from '@himaya/keys'

/** One file's key: as it is stored, and to seal with. Columns are derived once for all their rows. */
export interface Seal {
  readonly wrapped: Buffer
  readonly put: (table: string, column: string, row: string, plain: string | Uint8Array) => Buffer
}

export type Seals = (kind: FileKind, fileId: string) => Seal

/** The most keys the broker makes in one answer. */
const atOnce = 500

/** Keys for all these files, a few hundred in each question. @throws RangeError for a file that was not named here */
export async function sealsFor(keys: Keys, files: readonly FileName[]): Promise<Seals> {
  const seals = new Map<string, Seal>()
  for (let from = 0; from < files.length; from += atOnce) {
    const part = files.slice(from, from + atOnce)
    const made = await keys.newFileKeys(part)
    for (const [n, { kind, fileId }] of part.entries()) {
      const key = made[n]
      if (key !== undefined) seals.set(`${kind} ${fileId}`, sealOf(key))
    }
  }
  return (kind, fileId) => {
    const found = seals.get(`${kind} ${fileId}`)
    if (found === undefined) throw new RangeError(`no key was made for this ${kind} file`)
    return found
  }
}

function sealOf({ fileKey, wrapped }: NewFileKey): Seal {
  const columns = new Map<string, SealedColumn>()
  return {
    wrapped,
    put(table, column, row, plain) {
      const name = `${table} ${column}`
      let derived = columns.get(name)
      if (derived === undefined) columns.set(name, (derived = columnOf(fileKey, table, column)))
      return derived.seal(row, plain)
    },
  }
}
