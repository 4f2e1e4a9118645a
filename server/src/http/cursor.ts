import { openToken, SealBroken, sealToken } from '@himaya/keys'
import type { House } from '../house.ts'
import { Problem } from './problem.ts'

/** Rows on a page of any list. */
export const pageSize = 50

/**
 * A page out of one row more than it holds: the rows, and where the next begins, sealed for this officer
 * and this list so that it can be neither read nor moved.
 */
export function pageOf<T extends { id: string }>(
  house: House,
  list: { name: string; officer: string },
  rows: readonly T[],
): { rows: T[]; next: string | null } {
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  const more = rows.length > pageSize && last !== undefined
  return {
    rows: shown,
    next: more ? sealToken(house.cursorKey, { purpose: list.name, officer: list.officer }, last.id) : null,
  }
}

/** The id after which a page begins. @throws Problem `malformed` for a cursor that was not made for this list and officer */
export function afterOf(
  house: House,
  list: { name: string; officer: string },
  cursor: string | undefined,
): string | undefined {
  if (cursor === undefined) return undefined
  try {
    return openToken(house.cursorKey, { purpose: list.name, officer: list.officer }, cursor)
  } catch (error) {
    if (error instanceof SealBroken)
      throw new Problem('malformed', { fields: [{ path: 'after', rule: 'cursor' }] }, { forged: true })
    throw error
  }
}
