import type { LocalDate } from '@himaya/algorithms'
import type { Me, Schema, Tx } from '@himaya/db'
import {
  chargeArticle,
  chargeOf,
  conflictsOf,
  conflictState,
  natureOf,
  type CaseId,
  type Charge,
  type Conflict,
  type ConflictId,
  type ConflictState,
  type CourtId,
  type Nature,
  type NonPunishmentAnswers,
  type OfficerId,
  type Post,
  type UnitId,
} from '@himaya/domain'
import { sql, type Insertable } from 'kysely'
import { pageSize } from '../../http/cursor.ts'

/** The most conflicts a case tells of at once: the first. */
const most = 200

const rowsOf = (tx: Tx) =>
  tx
    .selectFrom('court.conflict as k')
    .innerJoin('office.officer as o', 'o.id', 'k.raised_by')
    .leftJoin('penal.charge as x', 'x.id', 'k.charge_id')
    .leftJoin('penal.claim as l', 'l.id', 'k.claim_id')
    // Hidden to the prosecution of another court: then only the conflict is told.
    .leftJoin('court.case as c', 'c.id', 'k.case_id')
    .leftJoin('assistance.file as a', 'a.id', 'c.assistance_id')
    .leftJoin('assistance.person as p', 'p.id', 'k.person_id')
    .leftJoin('penal.file as f', 'f.id', 'c.penal_id')
    .innerJoin('office.court as h', (join) =>
      join.on('h.id', '=', sql<CourtId>`coalesce(k.court_id, f.court_id)`),
    )
    .select((select) => [
      'k.id',
      'k.what',
      'l.ended_on',
      // What a claim is about is what its party is charged with.
      select
        .selectFrom('penal.charge as y')
        .select(sql<string[] | null>`array_agg(y.article)`.as('articles'))
        .whereRef('y.party_id', '=', 'k.party_id')
        .where('y.dropped_on', 'is', null)
        .where('k.what', '=', 'civil_claim')
        .as('charged'),
      'k.party_id',
      'k.nature',
      'k.court_id',
      'k.court_number',
      'k.court_code',
      'k.court_year',
      'k.raised_at',
      'c.id as case_id',
      'c.unit_id',
      'a.register_year as year',
      'a.register_number as number',
      'p.id as person_id',
      'p.status',
      'x.article',
      'x.dropped_on',
      'h.id as held_id',
      'h.name_ar as held_ar',
      'h.name_fr as held_fr',
      'o.id as officer_id',
      'o.name_ar',
      'o.name_la',
    ])
type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

const stepsOf = (tx: Tx, ids: readonly ConflictId[]) =>
  tx
    .selectFrom('court.conflict_step as s')
    .innerJoin('office.officer as o', 'o.id', 's.taken_by')
    .select([
      's.id',
      's.conflict_id',
      's.kind',
      's.under_threat',
      's.directly_linked',
      's.of_free_will',
      's.decided',
      's.wrapped_key',
      's.reasons_sealed',
      's.taken_at',
      'o.id as officer_id',
      'o.name_ar',
      'o.name_la',
    ])
    .where('s.conflict_id', 'in', [...ids])
    .orderBy('s.id')
    .execute()
type StepRow = Awaited<ReturnType<typeof stepsOf>>[number]

/** What was decided last, with its sealed reasons. */
interface Resolution {
  readonly id: string
  readonly decided: 'not_liable' | 'liable'
  readonly answers: { readonly [Question in keyof NonPunishmentAnswers]: boolean }
  readonly by: ReturnType<typeof officerOf>
  readonly at: string
  readonly wrapped: Buffer
  readonly sealed: Buffer
}

/** A conflict as it was found, with what the law says of it and what was done. */
export interface FoundConflict {
  readonly id: ConflictId
  readonly caseId: CaseId | null
  readonly register: { readonly year: number; readonly number: number } | null
  readonly row: Row
  /** The article of the charge; `null` for what is no charge of this case. */
  readonly charge: ReturnType<typeof chargeArticle> | null
  readonly nature: Nature
  /** What the law makes of it; `undefined` once the authority decided that the person is no victim. */
  readonly conflict: Conflict | undefined
  readonly told: boolean
  readonly state: ConflictState
  readonly agreed: { readonly here: boolean; readonly there: boolean }
  readonly resolution: Resolution | null
}

const officerOf = (row: { officer_id: OfficerId; name_ar: string; name_la: string }) => ({
  id: row.officer_id,
  nameAr: row.name_ar,
  nameLa: row.name_la,
})

/** The nature of what is held; of a suspicion or a claim, a felony until charges say otherwise. */
function natureIn({ nature, charged }: Row, charge: Charge | undefined): Nature {
  if (nature !== null) return nature
  const about = charge === undefined ? (charged ?? []).flatMap((one) => chargeOf(one) ?? []) : [charge]
  return about.length > 0 && about.every((one) => natureOf(one) === 'misdemeanour')
    ? 'misdemeanour'
    : 'felony'
}

function resolutionOf(row: StepRow): Resolution[] {
  const { under_threat, directly_linked, of_free_will, decided, wrapped_key, reasons_sealed } = row
  return under_threat === null ||
    directly_linked === null ||
    of_free_will === null ||
    decided === null ||
    wrapped_key === null ||
    reasons_sealed === null
    ? []
    : [
        {
          id: row.id,
          decided,
          answers: { under_threat, directly_linked, of_free_will },
          by: officerOf(row),
          at: row.taken_at.toISOString(),
          wrapped: wrapped_key,
          sealed: reasons_sealed,
        },
      ]
}

function conflictOf(row: Row, steps: readonly StepRow[]): FoundConflict {
  const charge = row.article === null ? undefined : chargeOf(row.article)
  const nature = natureIn(row, charge)
  const done = steps.flatMap(({ kind }) => (kind === 'resolved' || kind === 'reopened' ? [kind] : []))
  const state = conflictState(done)
  return {
    id: row.id,
    caseId: row.case_id,
    register: row.year === null || row.number === null ? null : { year: row.year, number: row.number },
    row,
    charge: charge === undefined ? null : chargeArticle(charge),
    nature,
    // Another court's prosecution does not see where the person stands: what is not known drops nothing.
    conflict: conflictsOf(row.status ?? 'to_assess', [{ what: row.what, nature }])[0],
    told: row.court_id !== null,
    state,
    agreed: {
      here: steps.some(({ kind }) => kind === 'agreed_here'),
      there: steps.some(({ kind }) => kind === 'agreed_there'),
    },
    resolution: state === 'resolved' ? (steps.flatMap(resolutionOf).at(-1) ?? null) : null,
  }
}

async function withSteps(tx: Tx, rows: readonly Row[]): Promise<FoundConflict[]> {
  if (rows.length === 0) return []
  const steps = await stepsOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) =>
    conflictOf(
      row,
      steps.filter((step) => step.conflict_id === row.id),
    ),
  )
}

/** One conflict, or `undefined` when it may not be seen. */
export async function findConflict(tx: Tx, id: ConflictId): Promise<FoundConflict | undefined> {
  return (await withSteps(tx, await rowsOf(tx).where('k.id', '=', id).execute()))[0]
}

/** The conflicts of a case, the first first. */
export async function conflictsIn(tx: Tx, caseId: CaseId): Promise<FoundConflict[]> {
  return withSteps(tx, await rowsOf(tx).where('k.case_id', '=', caseId).orderBy('k.id').limit(most).execute())
}

/**
 * A page of the conflicts that wait, and one more, the oldest first: what is held still stands, the person may still be
 * a victim, and nobody has decided, or somebody went back on it.
 */
export async function waitingConflicts(tx: Tx, after: string | undefined): Promise<FoundConflict[]> {
  const rows = await rowsOf(tx)
    .where('x.dropped_on', 'is', null)
    .where('l.ended_on', 'is', null)
    .where(sql<boolean>`p.status is distinct from 'not_a_victim'`)
    .where(
      sql<boolean>`coalesce((select s.kind from court.conflict_step s where s.conflict_id = k.id
        and s.kind in ('resolved', 'reopened') order by s.id desc limit 1), 'open') <> 'resolved'`,
    )
    .$if(after !== undefined, (query) => query.where('k.id', '>', after as ConflictId))
    .orderBy('k.id')
    .limit(pageSize + 1)
    .execute()
  return withSteps(tx, rows)
}

/** What my court's prosecution is told before both agreed, 50 at most. */
export async function contactsOf(tx: Tx) {
  const { rows } = await sql<{
    conflict_id: ConflictId
    unit_id: UnitId
    name_ar: string
    name_fr: string
    since: LocalDate
    agreed: boolean
  }>`select k.conflict_id, k.unit_id, c.name_ar, c.name_fr, k.since, k.agreed from court.contacts() k
     join office.unit u on u.id = k.unit_id join office.court c on c.id = u.court_id order by k.conflict_id limit 50`.execute(
    tx,
  )
  return rows
}

/** Whether my court's prosecution is told of it without seeing it, and whether it has agreed. */
export async function contactOn(tx: Tx, id: ConflictId): Promise<{ readonly agreed: boolean } | undefined> {
  const { rows } = await sql<{ agreed: boolean }>`
    select agreed from court.contacts() where conflict_id = ${id}`.execute(tx)
  return rows[0]
}

/** Held while it is decided on, so that two do not decide at once. */
export async function holdConflict(tx: Tx, id: ConflictId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 448))`.execute(tx)
}

/** Tells one. */
export async function insertConflict(tx: Tx, row: Insertable<Schema['court.conflict']>): Promise<void> {
  await tx.insertInto('court.conflict').values(row).execute()
}

/** Adds what was done. @returns whether it was: not when the same was done already */
export async function insertStep(tx: Tx, row: Insertable<Schema['court.conflict_step']>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('court.conflict_step')
    .values(row)
    .onConflict((on) => on.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Whether the officer may see it now, or is told of it as a contact. */
export async function isConflictSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('court.conflict')
    .select('id')
    .where('id', '=', id as ConflictId)
    .executeTakeFirst()
  return row !== undefined || (await contactOn(tx, id as ConflictId)) !== undefined
}

/** The people of a case of whom something may be told. */
export async function victimsOf(tx: Tx, caseId: CaseId) {
  return tx
    .selectFrom('assistance.person as p')
    .innerJoin('court.case as c', 'c.assistance_id', 'p.file_id')
    .select(['p.id', 'p.capacity', 'p.status'])
    .where('c.id', '=', caseId)
    .orderBy('p.id')
    .limit(most)
    .execute()
}

/** The posts in which the officer works today on the case of each: assistant of its unit, or as assigned. */
export async function postsOn(
  tx: Tx,
  me: Me,
  all: readonly FoundConflict[],
): Promise<(found: FoundConflict) => readonly Post[]> {
  const cases = [...new Set(all.flatMap(({ caseId }) => caseId ?? []))]
  const assigned =
    cases.length === 0
      ? []
      : await tx
          .selectFrom('court.assignment')
          .select(['case_id', 'post'])
          .where('officer_id', '=', me.id)
          .where('case_id', 'in', cases)
          .where('ended_at', 'is', null)
          .where('starts', '<=', sql<LocalDate>`current_date`)
          .where((where) =>
            where.or([where('ends', 'is', null), where('ends', '>=', sql<LocalDate>`current_date`)]),
          )
          .execute()
  return ({ caseId, row }) => [
    ...(me.posts.some(
      ({ post, unit }) => post === 'social_assistant' && unit !== null && unit === row.unit_id,
    )
      ? (['social_assistant'] as const)
      : []),
    ...assigned.flatMap(({ case_id, post }) => (case_id === caseId ? [post as Post] : [])),
  ]
}
