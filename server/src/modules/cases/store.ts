import type { LocalDate } from '@himaya/algorithms'
import type { Me, Schema, Tx } from '@himaya/db'
import {
  chargeOf,
  charges,
  leftOut,
  postGroups,
  type AssistanceId,
  type CaseId,
  type CourtId,
  type CourtReference,
  type OfficerId,
  type PenalId,
  type PersonId,
  type Post,
  type Standing,
} from '@himaya/domain'
import { sql } from 'kysely'
import { pageSize } from '../../http/cursor.ts'

const base = (tx: Tx) =>
  tx
    .selectFrom('court.case as c')
    .innerJoin('assistance.file as a', 'a.id', 'c.assistance_id')
    .leftJoin('penal.file as p', 'p.id', 'c.penal_id')
    .leftJoin('penal.report as r', 'r.penal_id', 'c.penal_id')
    .leftJoin('assistance.help_request as h', 'h.file_id', 'c.assistance_id')
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
      // Said in the report, or where there is none, in the request for help.
      sql<boolean>`coalesce(r.urgent, h.urgent, false)`.as('urgent'),
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
    urgent,
    people: Number(people ?? 0),
    children: Number(children ?? 0),
    statuses: (statuses ?? []) as never[],
  }))
}

/** One case with the ids of its files, or `undefined` when it may not be seen. */
export async function findCase(tx: Tx, id: CaseId) {
  const row = await base(tx)
    .select(['c.assistance_id', 'c.penal_id', 'r.id as report_id', 'h.file_id as help'])
    .where('c.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { unit, court, openedOn, urgent, assistance_id, penal_id, report_id } = row
  return {
    row: { id, unit, court, openedOn, ...references(row) },
    urgent,
    assistanceId: assistance_id,
    penalId: penal_id,
    reportId: report_id,
    help: row.help !== null,
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
  const [rows, wards] = await Promise.all([
    tx
      .selectFrom('assistance.person as v')
      .innerJoin('office.officer as o', 'o.id', 'v.owner_id')
      .select([
        'v.id',
        'v.capacity',
        'v.status',
        'v.sex',
        'v.nationality',
        'v.language',
        'v.concealed',
        'v.turns_18_in',
        'v.received',
        'o.id as officer_id',
        'o.name_ar',
        'o.name_la',
      ])
      .select(
        sql<boolean>`me.follows_in(v.owner_id, v.unit_id) and not me.is_barred(v.owner_id, v.file_id)`.as(
          'followed',
        ),
      )
      .where('v.file_id', '=', file)
      .orderBy('v.id')
      .execute(),
    tx
      .selectFrom('assistance.guardianship')
      .select(['guardian_id', 'ward_id'])
      .where('file_id', '=', file)
      .where('ended_at', 'is', null)
      .orderBy('id')
      .execute(),
  ])
  return rows.map((row) => ({
    id: row.id,
    capacity: row.capacity,
    status: row.status,
    owner: officerOf(row),
    sex: row.sex,
    nationality: row.nationality,
    language: row.language,
    concealed: row.concealed,
    isChild: isChildOn(today, row.turns_18_in),
    wards: wards.flatMap(({ guardian_id, ward_id }) => (guardian_id === row.id ? [ward_id] : [])),
    leftOut: [
      ...leftOut({
        capacity: row.capacity,
        status: row.status,
        received: row.received,
        followed: row.followed,
      }),
    ],
  }))
}

/** Whoever is suspected or accused; empty to those who may not see the penal side. */
export async function partiesOf(tx: Tx, caseId: CaseId, penal: PenalId | null) {
  if (penal === null) return []
  const rows = await tx
    .selectFrom('penal.party as y')
    .innerJoin('office.officer as o', 'o.id', 'y.owner_id')
    .leftJoin('penal.same_person as s', 's.party_id', 'y.id')
    .select([
      'y.id',
      'y.capacity',
      'y.sex',
      'y.nationality',
      'o.id as officer_id',
      'o.name_ar',
      'o.name_la',
      'o.active',
      's.person_id',
    ])
    .select((select) =>
      select
        .exists(
          select
            .selectFrom('court.assignment as a')
            .select('a.id')
            .whereRef('a.officer_id', '=', 'y.owner_id')
            .where('a.case_id', '=', caseId)
            .where('a.post', 'in', prosecuting)
            .where('a.ended_at', 'is', null),
        )
        .as('assigned'),
    )
    .where('y.penal_id', '=', penal)
    .orderBy('y.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    capacity: row.capacity,
    owner: officerOf(row),
    sex: row.sex,
    nationality: row.nationality,
    leftOut: [
      ...leftOut({
        capacity: row.capacity,
        status: null,
        received: false,
        followed: row.active && row.assigned === true,
      }),
    ],
    mayBeVictim: row.person_id,
  }))
}

/** Who may follow somebody of the penal side. */
const prosecuting = [...postGroups.prosecution, ...postGroups.investigation]

/** The charges that stand, as far as the officer may see them. */
export async function chargesOf(tx: Tx, penal: PenalId): Promise<readonly Standing[]> {
  const rows = await tx
    .selectFrom('penal.charge')
    .select(['article', 'link'])
    .distinct()
    .where('penal_id', '=', penal)
    .where('dropped_on', 'is', null)
    .execute()
  return charges.flatMap((charge) =>
    rows.flatMap(({ article, link }) => (chargeOf(article) === charge ? [{ charge, link }] : [])),
  )
}

/**
 * Everyone who works on a case, and who did before, in the order in which they came.
 *
 * @param courts those at which the reader puts people on cases; `ofMine` are of one of them, in that post
 */
export async function assignedTo(
  tx: Tx,
  caseId: CaseId,
  { courts, today }: { courts: readonly CourtId[]; today: LocalDate },
) {
  const rows = await tx
    .selectFrom('court.assignment as s')
    .innerJoin('office.officer as o', 'o.id', 's.officer_id')
    .leftJoin('court.assignment as f', 'f.id', 's.from_id')
    .leftJoin('office.officer as w', 'w.id', 'f.officer_id')
    .select([
      's.id',
      's.officer_id',
      's.post',
      's.starts',
      's.ends',
      's.ended_at',
      's.why',
      's.delegated_by',
      'o.name_ar',
      'o.name_la',
      'w.id as from_officer',
      'w.name_ar as from_ar',
      'w.name_la as from_la',
    ])
    .select((select) =>
      select
        .selectFrom('office.absence as b')
        .whereRef('b.officer_id', '=', 's.officer_id')
        .where('b.ended_at', 'is', null)
        .where('b.first_day', '<=', today)
        .where('b.last_day', '>=', today)
        .select((one) => one.fn.max('b.last_day').as('until'))
        .as('away_until'),
    )
    .select(
      sql<boolean>`exists (select from office.post p where p.officer_id = s.officer_id and p.post = s.post
        and p.court_id = any (${courts}::text[]))`.as('of_mine'),
    )
    .where('s.case_id', '=', caseId)
    .orderBy('s.id')
    .execute()
  return rows.map(({ id, post, starts, ends, why, of_mine, ...row }) => ({
    id,
    officer: officerOf(row),
    post: post as Post,
    starts,
    ends,
    now: row.ended_at === null && (ends === null || ends >= today),
    why,
    ofMine: of_mine,
    delegatedBy: row.delegated_by,
    standsInFor:
      row.from_officer === null || row.from_ar === null || row.from_la === null
        ? null
        : { id: row.from_officer, nameAr: row.from_ar, nameLa: row.from_la },
    awayUntil: row.away_until,
  }))
}

/** Writes the court's number over what stood there. @returns whether it still did, and the officer may */
export async function updateReference(
  tx: Tx,
  penal: PenalId,
  was: CourtReference | null,
  { number, code, year }: CourtReference,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('penal.file')
    .set({ court_number: number, court_code: code, court_year: year })
    .where('id', '=', penal)
    .where('court_number', 'is not distinct from', was?.number ?? null)
    .where('court_code', 'is not distinct from', was?.code ?? null)
    .where('court_year', 'is not distinct from', was?.year ?? null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
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

/** What of a case this officer opened in an emergency, while it lasts. */
export async function emergencyOn(tx: Tx, me: Me, caseId: CaseId) {
  const row = await tx
    .selectFrom('court.emergency')
    .select(['id', 'post', 'ends_at'])
    .where('case_id', '=', caseId)
    .where('opened_by', '=', me.id)
    .where('closed_at', 'is', null)
    .where('ends_at', '>', sql<Date>`now()`)
    .executeTakeFirst()
  return row === undefined
    ? undefined
    : { id: row.id, post: row.post as Post, endsAt: row.ends_at.toISOString() }
}

/**
 * The posts in which an officer is assigned to a case today, or reads it in an emergency: then the database refuses
 * whatever would write.
 */
export async function assignmentsOf(tx: Tx, me: Me, caseId: CaseId): Promise<readonly Post[]> {
  const opened = await emergencyOn(tx, me, caseId)
  const rows = await tx
    .selectFrom('court.assignment')
    .select('post')
    .where('case_id', '=', caseId)
    .where('officer_id', '=', me.id)
    .where('ended_at', 'is', null)
    .where('starts', '<=', sql<LocalDate>`current_date`)
    .where((where) =>
      where.or([where('ends', 'is', null), where('ends', '>=', sql<LocalDate>`current_date`)]),
    )
    .execute()
  return [...rows.map((row) => row.post as Post), ...(opened === undefined ? [] : [opened.post])]
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

/** The courts in service, by their French names: those of appeal first. */
export async function courtsInService(tx: Tx) {
  return tx
    .selectFrom('office.court')
    .select(['id', 'name_ar as ar', 'name_fr as fr'])
    .where('in_service', '=', true)
    .orderBy('kind')
    .orderBy('name_fr')
    .limit(300)
    .execute()
}
