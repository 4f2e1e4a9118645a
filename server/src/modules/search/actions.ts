import type { findCases } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { dayAt } from '../../http/clock.ts'
import { indexEntries } from '../../sealed.ts'
import type { Entry } from '../record/index.ts'
import { readAsked, type Asked } from './asked.ts'
import { casesByReference, findPeople, peopleWithCases, unitsWithin } from './store.ts'

type Reply = z.input<typeof findCases.reply>
type Row = Reply['rows'][number]

/** Rows shown; one more is asked for, to know whether there are more. */
const most = 50

/** Cases and people found by what was typed. What was typed is kept nowhere. */
export async function search(
  house: House,
  tx: Tx,
  me: Me,
  text: string,
): Promise<{ reply: Reply; entry: Entry }> {
  const asked = readAsked(text)
  const found =
    asked.values.length > 0
      ? await byPerson(house, tx, me, asked)
      : await casesByReference(tx, asked, most + 1)
  const rows = found.slice(0, most)
  return {
    reply: { rows, more: found.length > most },
    entry: {
      subjects: rows.map((row) => row.person?.id ?? row.id),
      fields: [...new Set(asked.values.map(({ kind }) => kind))],
      purpose: 'search',
    },
  }
}

async function byPerson(house: House, tx: Tx, me: Me, asked: Asked): Promise<Row[]> {
  // A hash holds within one unit: whoever works on cases of several asks once for each of them.
  const units = await unitsWithin(tx, me)
  const hashed = await Promise.all(
    units.map((unit) => indexEntries({ house, tx }, { unit, entries: asked.values, purpose: 'search' })),
  )
  const pairs = hashed.flatMap((hashes) =>
    hashes.flatMap((hash, n) => {
      const kind = asked.values[n]?.kind
      return kind === undefined ? [] : [{ kind, hash }]
    }),
  )
  if (pairs.length === 0) return []
  const found = await findPeople(tx, pairs, asked.words, most + 1)
  const people = await peopleWithCases(
    tx,
    found.map(({ person }) => person),
    dayAt(house.now()),
  )
  return found.flatMap(({ person, exact, names }) => {
    const row = people.get(person)
    if (row === undefined) return []
    return [{ ...row, match: exact ?? (names === asked.named ? 'name' : 'part_of_name') }]
  })
}
