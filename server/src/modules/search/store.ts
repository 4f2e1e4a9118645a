import type { LocalDate } from '@himaya/algorithms'
import type { Me, Tx } from '@himaya/db'
import type { CaseId, PersonId, UnitId } from '@himaya/domain'
import type { IndexKind } from '@himaya/keys'
import { sql } from 'kysely'
import { isChildOn } from '../cases/index.ts'
import type { Asked } from './asked.ts'

/** The units within which this officer may find somebody: her own, and those of the cases she is assigned to. */
export async function unitsWithin(tx: Tx, me: Me): Promise<UnitId[]> {
  const rows = await tx
    .selectFrom('court.assignment as s')
    .innerJoin('court.case as c', 'c.id', 's.case_id')
    .select('c.unit_id as unit')
    .distinct()
    .where('s.officer_id', '=', me.id)
    .where('s.ends', 'is', null)
    .limit(20)
    .execute()
  const own = me.posts.flatMap((held) =>
    held.post === 'social_assistant' && held.unit !== null ? [held.unit] : [],
  )
  return [...new Set([...own, ...rows.map(({ unit }) => unit)])]
}

interface Met {
  readonly person: PersonId
  readonly exact: 'document' | 'phone' | 'email' | null
  readonly names: number
}

/** People with any of these index entries, the best match first. */
export async function findPeople(
  tx: Tx,
  pairs: readonly { kind: IndexKind; hash: Buffer }[],
  words: number,
  limit: number,
): Promise<Met[]> {
  const kinds = pairs.map(({ kind }) => kind)
  const hashes = pairs.map(({ hash }) => hash)
  const { rows } = await sql<{ person_id: PersonId; exact: Met['exact']; names: number }>`
    select person_id, exact, names from me.find(${kinds}::text[], ${hashes}::bytea[], ${words}::integer, ${limit}::integer)
  `.execute(tx)
  return rows.map(({ person_id, exact, names }) => ({ person: person_id, exact, names }))
}

/** What a row of the answer tells of its case. */
const inRow = [
  'c.id',
  'c.unit_id as unit',
  'c.opened_on as openedOn',
  'a.register_year',
  'a.register_number',
  'p.court_number',
  'p.court_code',
  'p.court_year',
] as const

interface Found {
  readonly id: CaseId
  readonly unit: UnitId
  readonly openedOn: LocalDate
  readonly register_year: number
  readonly register_number: number
  readonly court_number: number | null
  readonly court_code: string | null
  readonly court_year: number | null
}

function told({
  id,
  unit,
  openedOn,
  court_number: number,
  court_code: code,
  court_year: year,
  ...row
}: Found) {
  return {
    id,
    unit,
    openedOn,
    register: { year: row.register_year, number: row.register_number },
    reference: number === null || code === null || year === null ? null : { number, code, year },
  }
}

/** Those of these people whom the officer may see, each with the case, by the person's id. */
export async function peopleWithCases(tx: Tx, people: readonly PersonId[], today: LocalDate) {
  if (people.length === 0) return new Map<PersonId, never>()
  const rows = await tx
    .selectFrom('assistance.person as v')
    .innerJoin('court.case as c', 'c.assistance_id', 'v.file_id')
    .innerJoin('assistance.file as a', 'a.id', 'v.file_id')
    .leftJoin('penal.file as p', 'p.id', 'c.penal_id')
    .select([
      ...inRow,
      'v.id as person_id',
      'v.capacity',
      'v.status',
      'v.sex',
      'v.nationality',
      'v.turns_18_in',
    ])
    .where('v.id', 'in', people)
    .execute()
  return new Map(
    rows.map(({ person_id: id, capacity, status, sex, nationality, turns_18_in, ...row }) => [
      id,
      {
        ...told(row),
        person: { id, capacity, status, sex, nationality, isChild: isChildOn(today, turns_18_in) },
      },
    ]),
  )
}

/** Cases by the unit's register or the court's reference, the newest first. */
export async function casesByReference(tx: Tx, { register, reference }: Asked, limit: number) {
  if (register === undefined && reference === undefined) return []
  const rows = await tx
    .selectFrom('court.case as c')
    .innerJoin('assistance.file as a', 'a.id', 'c.assistance_id')
    .leftJoin('penal.file as p', 'p.id', 'c.penal_id')
    .select(inRow)
    .$if(register !== undefined, (query) =>
      query
        .where('a.register_year', '=', register?.year ?? 0)
        .where('a.register_number', '=', register?.number ?? 0),
    )
    .$if(reference !== undefined, (query) =>
      query
        .where('p.court_number', '=', reference?.number ?? 0)
        .where('p.court_code', '=', reference?.code ?? '')
        .where('p.court_year', '=', reference?.year ?? 0),
    )
    .orderBy('c.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...told(row), match: 'reference' as const, person: null }))
}
