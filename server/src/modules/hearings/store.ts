import type { LocalDate } from '@himaya/algorithms'
import type { HeldPost, Me, Schema, Tx } from '@himaya/db'
import {
  attendanceParts,
  chargeOf,
  formation,
  type CaseId,
  type CourtId,
  type FormationId,
  type HearingId,
  type OfficerId,
  type PenalId,
  type Post,
  type Standing,
} from '@himaya/domain'
import { sql, type Insertable, type Updateable } from 'kysely'
import { pageSize } from '../../http/cursor.ts'

/** A post in which I act in a case, and a court where I hold it. */
export interface Acting {
  readonly post: Post
  readonly postedAt: CourtId
}

/** The posts of `held` at which each of `posts` is held. */
const actingAs = (posts: readonly Post[], held: readonly HeldPost[]): Acting[] =>
  held.flatMap(({ post, court }) =>
    court !== null && posts.includes(post) ? [{ post, postedAt: court }] : [],
  )

/** A case that is before a court, as hearings need it; `undefined` when it may not be seen or has no penal file. */
export async function findCase(tx: Tx, me: Me, id: CaseId, today: LocalDate) {
  const row = await tx
    .selectFrom('court.case as c')
    .innerJoin('penal.file as f', 'f.id', 'c.penal_id')
    .innerJoin('office.court as k', 'k.id', 'f.court_id')
    .select([
      'c.id',
      'c.unit_id',
      'c.assistance_id',
      'f.id as penal_id',
      'k.id as court_id',
      'k.name_ar',
      'k.name_fr',
    ])
    .where('c.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const assigned = await tx
    .selectFrom('court.assignment as s')
    .innerJoin('office.officer as o', 'o.id', 's.officer_id')
    .select(['s.officer_id', 's.post', 'o.name_ar', 'o.name_la'])
    .where('s.case_id', '=', id)
    .where('s.starts', '<=', today)
    .where((where) => where.or([where('s.ends', 'is', null), where('s.ends', '>=', today)]))
    .orderBy('s.id')
    .execute()
  const assistants = await tx
    .selectFrom('office.unit as u')
    .innerJoin('office.post as p', 'p.court_id', 'u.court_id')
    .innerJoin('office.officer as o', 'o.id', 'p.officer_id')
    .select(['p.officer_id', 'p.post', 'o.name_ar', 'o.name_la'])
    .where('u.id', '=', row.unit_id)
    .where('p.post', '=', 'social_assistant')
    .where('p.starts', '<=', today)
    .where((where) => where.or([where('p.ends', 'is', null), where('p.ends', '>=', today)]))
    .where('o.active', '=', true)
    .orderBy('o.id')
    .limit(100)
    .execute()
  const own = assigned.flatMap(({ officer_id, post }) => (officer_id === me.id ? [post as Post] : []))
  const ofUnit = me.posts.filter((held) => held.post === 'social_assistant' && held.unit === row.unit_id)
  return {
    id: row.id,
    penal: row.penal_id,
    assistance: row.assistance_id,
    court: { id: row.court_id, ar: row.name_ar, fr: row.name_fr },
    mine: [...actingAs(own, me.posts), ...actingAs(['social_assistant'], ofUnit)],
    /** Whoever is on the case, in each post, and the social assistants of its unit. */
    officers: [...assigned, ...assistants].map((one) => ({
      id: one.officer_id,
      nameAr: one.name_ar,
      nameLa: one.name_la,
      post: one.post as Post,
    })),
  }
}

export type FoundCase = NonNullable<Awaited<ReturnType<typeof findCase>>>

/** What stands against each accused today; nothing to those who are told no charge. */
export async function chargedIn(tx: Tx, penal: PenalId): Promise<Standing[][]> {
  const rows = await tx
    .selectFrom('penal.charge')
    .select(['party_id', 'article', 'link'])
    .where('penal_id', '=', penal)
    .where('dropped_on', 'is', null)
    .orderBy('id')
    .execute()
  const lists = new Map<string, Standing[]>()
  for (const { party_id, article, link } of rows) {
    const charge = chargeOf(article)
    if (charge !== undefined) lists.set(party_id, [...(lists.get(party_id) ?? []), { charge, link }])
  }
  return [...lists.values()]
}

export async function peopleOf(tx: Tx, of: FoundCase) {
  return tx
    .selectFrom('assistance.person')
    .select(['id', 'capacity', 'sex', 'turns_18_in'])
    .where('file_id', '=', of.assistance)
    .orderBy('id')
    .execute()
}

/** Whether the room or one of these officers has another hearing within an hour of this one. */
export async function clashesOf(
  tx: Tx,
  asked: {
    readonly court: CourtId
    readonly startsAt: string
    readonly room: string | null
    readonly officers: readonly OfficerId[]
    readonly but: HearingId | null
  },
): Promise<{ room: boolean; officers: OfficerId[] }> {
  const { rows } = await sql<{ room: boolean; officers: OfficerId[] }>`
    select room, officers from me.clashes(${asked.court}, ${asked.startsAt}::timestamp, ${asked.room},
      ${[...asked.officers]}::uuid[], ${asked.but}::uuid)`.execute(tx)
  return rows[0] ?? { room: false, officers: [] }
}

export async function insertHearing(tx: Tx, row: Insertable<Schema['penal.hearing']>): Promise<void> {
  await tx.insertInto('penal.hearing').values(row).execute()
}

/** Moves a hearing out of `fixed`. @returns whether it was still fixed, and mine to move */
export async function moveHearing(
  tx: Tx,
  id: HearingId,
  to: Updateable<Schema['penal.hearing']>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('penal.hearing')
    .set({ ...to, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .where('state', '=', 'fixed')
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** @returns whether the session was not closed before */
export async function insertClosing(tx: Tx, row: Insertable<Schema['penal.closing']>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('penal.closing')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function insertAttendance(
  tx: Tx,
  rows: readonly Insertable<Schema['penal.attendance']>[],
): Promise<void> {
  if (rows.length > 0) await tx.insertInto('penal.attendance').values(rows).execute()
}

export async function forgetAttendance(tx: Tx, hearing: HearingId): Promise<void> {
  await tx.deleteFrom('penal.attendance').where('hearing_id', '=', hearing).execute()
}

/** Notes of everyone called whether they were there. */
export async function notePresence(tx: Tx, hearing: HearingId, present: readonly string[]): Promise<void> {
  await tx
    .updateTable('penal.attendance')
    .set({ present: sql<boolean>`id = any (${[...present]}::uuid[])` })
    .where('hearing_id', '=', hearing)
    .execute()
}

const hearings = (tx: Tx) =>
  tx
    .selectFrom('penal.hearing as h')
    .innerJoin('court.case as c', 'c.penal_id', 'h.penal_id')
    .innerJoin('office.court as k', 'k.id', 'h.court_id')
    .select([
      'h.id',
      'c.id as case_id',
      'h.penal_id',
      'k.id as court_id',
      'k.name_ar',
      'k.name_fr',
      'h.formation',
      'h.starts_at',
      'h.room',
      'h.closed_basis',
      'h.interpreter',
      'h.state',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof hearings>['execute']>>[number]

/** A row as it is told, but for what only the law knows of it. */
function hearingOf(row: Row) {
  const id = row.formation as FormationId
  return {
    id: row.id,
    caseId: row.case_id,
    penal: row.penal_id,
    court: { id: row.court_id, ar: row.name_ar, fr: row.name_fr },
    formation: id,
    article: formation(id).article,
    on: row.starts_at.slice(0, 10) as LocalDate,
    at: row.starts_at.slice(11, 16),
    room: row.room,
    interpreter: row.interpreter,
    state: row.state,
    basis: row.closed_basis,
  }
}

export type FoundHearing = ReturnType<typeof hearingOf>

/** One hearing, or `undefined` when it may not be seen. */
export async function findHearing(tx: Tx, id: HearingId): Promise<FoundHearing | undefined> {
  const row = await hearings(tx).where('h.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : hearingOf(row)
}

/** A page of the hearings of a case and one more, the last fixed first, each with whatever it was postponed to. */
export async function hearingsOf(tx: Tx, of: FoundCase, after: string | undefined) {
  const rows = await hearings(tx)
    .leftJoin('penal.hearing as next', 'next.follows_id', 'h.id')
    .select('next.id as next_id')
    .where('h.penal_id', '=', of.penal)
    .$if(after !== undefined, (query) => query.where('h.id', '<', after as HearingId))
    .orderBy('h.id', 'desc')
    .limit(pageSize + 1)
    .execute()
  return rows.map((row) => ({ ...hearingOf(row), postponedTo: row.next_id }))
}

/** Everyone called to these hearings, in the order of their parts. */
export async function attendanceOf(tx: Tx, ids: readonly HearingId[]) {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('penal.attendance')
    .select(['id', 'hearing_id', 'officer_id', 'person_id', 'part', 'present'])
    .where('hearing_id', 'in', ids)
    .orderBy('id')
    .execute()
  const place = ({ part }: (typeof rows)[number]) => attendanceParts.indexOf(part)
  return rows
    .toSorted((one, other) => place(one) - place(other))
    .map((row) => ({
      id: row.id,
      hearing: row.hearing_id,
      officer: row.officer_id,
      person: row.person_id,
      part: row.part,
      present: row.present,
    }))
}

/** In which posts each officer was ever assigned to the case, and in which formations he or she sat in it. */
export async function pastOf(tx: Tx, of: FoundCase, officers: readonly OfficerId[]) {
  if (officers.length === 0) return []
  const assigned = await tx
    .selectFrom('court.assignment')
    .select(['officer_id', 'post'])
    .where('case_id', '=', of.id)
    .where('officer_id', 'in', officers)
    .execute()
  const sat = await tx
    .selectFrom('penal.attendance as a')
    .innerJoin('penal.hearing as h', 'h.id', 'a.hearing_id')
    .select(['a.officer_id', 'h.formation'])
    .where('h.penal_id', '=', of.penal)
    .where('h.state', '=', 'held')
    .where('a.part', 'in', ['president', 'member'])
    .where('a.present', '=', true)
    .where('a.officer_id', 'in', officers)
    .execute()
  return officers.map((id) => ({
    assignedAs: assigned.flatMap(({ officer_id, post }) => (officer_id === id ? [post as Post] : [])),
    satIn: sat.flatMap((one) => (one.officer_id === id ? [one.formation as FormationId] : [])),
  }))
}

/** More hearings than anybody has in a week. */
const inAWeek = 300

/** The hearings of my cases and of my units from a Monday on, seven days, the earliest first; one more than are told. */
export async function weekOf(tx: Tx, me: Me, [from, until]: readonly [LocalDate, LocalDate]) {
  const units = me.posts.flatMap((held) =>
    held.post === 'social_assistant' && held.unit !== null ? [held.unit] : [],
  )
  const rows = await hearings(tx)
    .innerJoin('assistance.file as f', 'f.id', 'c.assistance_id')
    .leftJoin('penal.attendance as a', (join) =>
      join.onRef('a.hearing_id', '=', 'h.id').on('a.officer_id', '=', me.id),
    )
    .select(['f.register_year as year', 'f.register_number as number', 'a.part'])
    .where('h.starts_at', '>=', `${from} 00:00`)
    .where('h.starts_at', '<', `${until} 00:00`)
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
    .orderBy('h.starts_at')
    .orderBy('h.id')
    .limit(inAWeek + 1)
    .execute()
  return {
    rows: rows.slice(0, inAWeek).map(({ year, number, part, ...row }) => ({
      ...hearingOf(row),
      register: { year, number },
      part: part,
    })),
    more: rows.length > inAWeek,
  }
}

/** Whether this officer may see the hearing now. */
export async function isHearingSeen(tx: Tx, id: string): Promise<boolean> {
  return (await findHearing(tx, id as HearingId)) !== undefined
}
