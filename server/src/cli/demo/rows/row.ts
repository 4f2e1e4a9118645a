import type { Schema } from '@himaya/db'
import { turns18In, type PersonId } from '@himaya/domain'
import type { Insertable } from 'kysely'
import { dayAt } from '../../../http/clock.ts'
import type { CaseFacts } from '../facts.ts'
import type { Seal, Seals } from '../seals.ts'

/** Rows of one table. */
export type Rows<Table extends keyof Schema> = readonly Insertable<Schema[Table]>[]
/** Rows of some tables. */
export type Tables = { readonly [Table in keyof Schema]?: Rows<Table> }

/** A case that is written, with the keys of its files. */
export interface Written {
  readonly one: CaseFacts
  readonly assistance: Seal
  readonly case: Seal
  /** Of the penal file. @throws RangeError where there is none */
  readonly penal: () => Seal
  readonly referral: (id: string) => Seal
  /** Of what was decided about a conflict. */
  readonly conflict: (id: string) => Seal
}

export function written(one: CaseFacts, seals: Seals): Written {
  return {
    one,
    assistance: seals('assistance', one.assistance),
    case: seals('case', one.id),
    penal: () => seals('penal', one.penal ?? ''),
    referral: (id) => seals('referral', id),
    conflict: (id) => seals('conflict', id),
  }
}

/** Sealed where there is something to seal. */
export const ifAny = (
  seal: Seal,
  table: string,
  column: string,
  row: string,
  plain: string | null,
): Buffer | null => (plain === null ? null : seal.put(table, column, row, plain))

/** Whether a person was a child at a moment, as the house counts: by the month in which she turns eighteen. */
export function wasChild(one: CaseFacts, person: PersonId, at: number): boolean {
  const born = one.people.find(({ id }) => id === person)?.born ?? null
  return born !== null && turns18In(born) >= `${dayAt(at).slice(0, 8)}01`
}
