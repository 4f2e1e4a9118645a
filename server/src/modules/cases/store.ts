import type { LocalDate } from '@himaya/algorithms'
import type { Me, Schema, Tx } from '@himaya/db'
import type { AssistanceId, CaseId, OfficerId, PenalId, PersonId, Post, UnitId } from '@himaya/domain'
import { sql, type Insertable, type Updateable } from 'kysely'
import { pageSize } from '../../http/cursor.ts'

const base = (tx: Tx) =>
  tx
    .selectFrom('court.case as c')
    .innerJoin('assistance.file as a', 'a.id', 'c.assistance_id')
    .leftJoin('penal.file as p', 'p.id', 'c.penal_id')
    .leftJoin('penal.report as r', 'r.penal_id', 'c.penal_id')
    .select([
      'c.id',
      'c.unit_id as unit',
      'p.court_id as court',
      'c.opened_on as openedOn',
      'a.register_year',
      'a.register_number',
      'p.court_number',
      'p.court_code',
      'p.court_year',
      'r.urgent',
    ])

interface References {
  register_year: number
  register_number: number
  court_number: number | null
  court_code: string | null
  court_year: number | null
}

function references(row: References) {
  const { court_number: number, court_code: code, court_year: year } = row
  return {
    register: { year: row.register_year, number: row.register_number },
    reference: number === null || code === null || year === null ? null : { number, code, year },
  }
}

/**
 * A page of cases and one more, the newest first: those of my units and those to which I am assigned, which
 * row security decides and a plain filter repeats for the index.
 */
export async function listOf(
  tx: Tx,
  me: Me,
  { today, after }: { today: LocalDate; after: string | undefined },
) {
  const units = me.posts.flatMap((held) =>
    held.post === 'social_assistant' && held.unit !== null ? [held.unit] : [],
  )
  const rows = await base(tx)
    .select((select) => [
      select
        .selectFrom('assistance.person as v')
        .whereRef('v.file_id', '=', 'c.assistance_id')
        .select((one) => one.fn.countAll<bigint>().as('n'))
        .as('people'),
      select
        .selectFrom('assistance.person as v')
        .whereRef('v.file_id', '=', 'c.assistance_id')
        .where('v.turns_18_in', '>=', monthOf(today))
        .select((one) => one.fn.countAll<bigint>().as('n'))
        .as('children'),
      select
        .selectFrom('assistance.person as v')
        .whereRef('v.file_id', '=', 'c.assistance_id')
        .select(sql<Schema['assistance.person']['status'][] | null>`array_agg(distinct v.status)`.as('s'))
        .as('statuses'),
    ])
    .where((where) =>
      where.or([
        ...(units.length === 0 ? [] : [where('c.unit_id', 'in', units)]),
        where(
          'c.id',
          'in',
          where.selectFrom('court.assignment as s').select('s.case_id').where('s.officer_id', '=', me.id),
        ),
      ]),
    )
    .$if(after !== undefined, (query) => query.where('c.id', '<', after as CaseId))
    .orderBy('c.id', 'desc')
    .limit(pageSize + 1)
    .execute()
  return rows.map(({ id, unit, court, openedOn, urgent, people, children, statuses, ...row }) => ({
    id,
    unit,
    court,
    openedOn,
    ...references(row),
    urgent: urgent ?? false,
    people: Number(people ?? 0),
    children: Number(children ?? 0),
    statuses: (statuses ?? []) as never[],
  }))
}

/** One case with the ids of its files, or `undefined` when it may not be seen. */
export async function findCase(tx: Tx, id: CaseId) {
  const row = await base(tx)
    .select(['c.assistance_id', 'c.penal_id', 'r.id as report_id'])
    .where('c.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { unit, court, openedOn, urgent, assistance_id, penal_id, report_id } = row
  return {
    row: { id, unit, court, openedOn, ...references(row) },
    urgent: urgent ?? false,
    assistanceId: assistance_id,
    penalId: penal_id,
    reportId: report_id,
  }
}

/**
 * Whether somebody is a child on this day, by the month in which she turns eighteen: before that month and
 * during it, since the day is not known here and the doubt is hers. Null when nothing is known.
 */
export function isChildOn(today: LocalDate, turns18In: LocalDate | null): boolean | null {
  return turns18In === null ? null : turns18In >= monthOf(today)
}

const monthOf = (day: LocalDate) => `${day.slice(0, 8)}01` as LocalDate

const officerOf = (row: { officer_id: OfficerId; name_ar: string; name_la: string }) => ({
  id: row.officer_id,
  nameAr: row.name_ar,
  nameLa: row.name_la,
})

/** The people of an assistance file, without anything that names them. */
export async function peopleOf(tx: Tx, file: AssistanceId, today: LocalDate) {
  const rows = await tx
    .selectFrom('assistance.person as v')
    .innerJoin('office.officer as o', 'o.id', 'v.owner_id')
    .select([
      'v.id',
      'v.capacity',
      'v.status',
      'v.sex',
      'v.nationality',
      'v.language',
      'v.turns_18_in',
      'o.id as officer_id',
      'o.name_ar',
      'o.name_la',
    ])
    .where('v.file_id', '=', file)
    .orderBy('v.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    capacity: row.capacity,
    status: row.status,
    owner: officerOf(row),
    sex: row.sex,
    nationality: row.nationality,
    language: row.language,
    isChild: isChildOn(today, row.turns_18_in),
  }))
}

/** Whoever is suspected or accused; empty to those who may not see the penal side. */
export async function partiesOf(tx: Tx, penal: PenalId | null) {
  if (penal === null) return []
  return tx
    .selectFrom('penal.party')
    .select(['id', 'capacity', 'sex', 'nationality'])
    .where('penal_id', '=', penal)
    .orderBy('id')
    .execute()
}

export async function assignedTo(tx: Tx, caseId: CaseId) {
  const rows = await tx
    .selectFrom('court.assignment as s')
    .innerJoin('office.officer as o', 'o.id', 's.officer_id')
    .select(['s.officer_id', 's.post', 's.starts', 'o.name_ar', 'o.name_la'])
    .where('s.case_id', '=', caseId)
    .where('s.ends', 'is', null)
    .orderBy('s.id')
    .execute()
  return rows.map((row) => ({ officer: officerOf(row), post: row.post as Post, starts: row.starts }))
}

/** The sealed fields of a person of this case, with the wrapped key of her file. */
export async function findSealedPerson(tx: Tx, caseId: CaseId, person: PersonId) {
  return tx
    .selectFrom('assistance.person as v')
    .innerJoin('court.case as c', 'c.assistance_id', 'v.file_id')
    .innerJoin('assistance.file as a', 'a.id', 'v.file_id')
    .select([
      'v.file_id',
      'v.unit_id',
      'v.version',
      'v.sex',
      'v.nationality',
      'v.language',
      'v.name_sealed',
      'v.born_sealed',
      'v.document_sealed',
      'a.wrapped_key',
    ])
    .where('c.id', '=', caseId)
    .where('v.id', '=', person)
    .executeTakeFirst()
}

/** A person of this case as rules about her need her, with the wrapped key of her file. */
export async function findPersonOf(tx: Tx, caseId: CaseId, person: PersonId) {
  return tx
    .selectFrom('assistance.person as v')
    .innerJoin('court.case as c', 'c.assistance_id', 'v.file_id')
    .innerJoin('assistance.file as a', 'a.id', 'v.file_id')
    .select([
      'v.id',
      'v.file_id',
      'v.unit_id',
      'v.capacity',
      'v.status',
      'v.sex',
      'v.nationality',
      'v.language',
      'v.guardian_kept_away',
      'v.turns_18_in',
      'a.wrapped_key',
    ])
    .where('c.id', '=', caseId)
    .where('v.id', '=', person)
    .executeTakeFirst()
}

/** The posts in which an officer is assigned to a case today. */
export async function assignmentsOf(tx: Tx, me: Me, caseId: CaseId): Promise<readonly Post[]> {
  const rows = await tx
    .selectFrom('court.assignment')
    .select('post')
    .where('case_id', '=', caseId)
    .where('officer_id', '=', me.id)
    .where('starts', '<=', sql<LocalDate>`current_date`)
    .where((where) =>
      where.or([where('ends', 'is', null), where('ends', '>=', sql<LocalDate>`current_date`)]),
    )
    .execute()
  return rows.map((row) => row.post as Post)
}

/** A page of what was done in a case, the newest first. */
export async function timelineOf(tx: Tx, caseId: CaseId, after: string | undefined) {
  const rows = await tx
    .selectFrom('record.entry as e')
    .leftJoin('office.officer as o', 'o.id', 'e.officer_id')
    .select(['e.seq', 'e.at', 'e.act', 'e.subjects', 'o.id as officer_id', 'o.name_ar', 'o.name_la'])
    .where('e.case_id', '=', caseId)
    .where('e.outcome', '=', 'done')
    .$if(after !== undefined, (query) => query.where('e.seq', '<', BigInt(after ?? 0)))
    .orderBy('e.seq', 'desc')
    .limit(pageSize + 1)
    .execute()
  return rows.map(({ seq, at, act, subjects, officer_id, name_ar, name_la }) => ({
    id: String(seq),
    at: at.toISOString(),
    act,
    subjects,
    officer:
      officer_id === null || name_ar === null || name_la === null
        ? null
        : { id: officer_id, nameAr: name_ar, nameLa: name_la },
  }))
}

export async function insertAssignment(tx: Tx, row: Insertable<Schema['court.assignment']>): Promise<void> {
  await tx.insertInto('court.assignment').values(row).execute()
}

/** Whether this officer may see the assignment now. */
export async function isAssignmentSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.selectFrom('court.assignment').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

/** Takes `count` consecutive numbers of a unit's register for a year; nobody else gets them. @returns the first */
export async function takeRegisterNumbers(
  tx: Tx,
  unit: UnitId,
  year: number,
  count: number,
): Promise<number> {
  const { last } = await tx
    .insertInto('assistance.register')
    .values({ unit_id: unit, year, last: count })
    .onConflict((conflict) =>
      conflict.columns(['unit_id', 'year']).doUpdateSet({ last: sql`register.last + ${count}` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last - count + 1
}

export async function insertAssistanceFiles(
  tx: Tx,
  files: readonly Insertable<Schema['assistance.file']>[],
): Promise<void> {
  await tx.insertInto('assistance.file').values(files).execute()
}

/** Joins files to cases; a penal file named here must have been inserted before. */
export async function insertCases(tx: Tx, cases: readonly Insertable<Schema['court.case']>[]): Promise<void> {
  await tx.insertInto('court.case').values(cases).execute()
}

export async function insertPeople(
  tx: Tx,
  people: readonly Insertable<Schema['assistance.person']>[],
): Promise<void> {
  await tx.insertInto('assistance.person').values(people).execute()
}

export async function insertIndex(
  tx: Tx,
  entries: readonly Insertable<Schema['assistance.index_entry']>[],
): Promise<void> {
  await tx
    .insertInto('assistance.index_entry')
    .values(entries)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Writes over a person's details when they are still at this version. @returns whether they were */
export async function updatePerson(
  tx: Tx,
  id: PersonId,
  version: number,
  details: Updateable<Schema['assistance.person']>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('assistance.person')
    .set({ ...details, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Takes a person's name and documents out of the index; only her own unit may. */
export async function forgetIndex(tx: Tx, person: PersonId): Promise<void> {
  await sql`select me.forget_index(${person}::uuid)`.execute(tx)
}

/** When a person's details were written last, and by whom. */
export async function lastCorrection(tx: Tx, caseId: CaseId, person: PersonId) {
  const row = await tx
    .selectFrom('record.entry as e')
    .innerJoin('office.officer as o', 'o.id', 'e.officer_id')
    .select(['e.at', 'o.id as officer_id', 'o.name_ar', 'o.name_la'])
    .where('e.case_id', '=', caseId)
    .where('e.act', '=', 'people.correct')
    .where('e.outcome', '=', 'done')
    .where(sql<boolean>`${person}::uuid = any (e.subjects)`)
    .orderBy('e.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? undefined : { at: row.at.toISOString(), officer: officerOf(row) }
}

/** Whether this officer may see the person now. */
export async function isPersonSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('assistance.person')
    .select('id')
    .where('id', '=', id as PersonId)
    .executeTakeFirst()
  return row !== undefined
}
