import type { LocalDate } from '@himaya/algorithms'
import type { Me, Schema, Tx } from '@himaya/db'
import {
  calledFor,
  chargeOf,
  measureKinds,
  needsSealedIdentity,
  type Capacity,
  type CaseId,
  type CourtId,
  type MeasureId,
  type MeasureKind,
  type MeasureLength,
  type PartyId,
  type PersonId,
  type Post,
  type Protected,
  type ProtectionCase,
} from '@himaya/domain'
import { sql, type Insertable } from 'kysely'
import { pageSize } from '../../http/cursor.ts'
import { isChildOn } from '../cases/index.ts'

/** A case as protection needs it, or `undefined` when it may not be seen. */
export async function findCase(tx: Tx, me: Me, id: CaseId, today: LocalDate) {
  const row = await tx
    .selectFrom('court.case')
    .select(['id', 'unit_id', 'assistance_id', 'penal_id', 'wrapped_key'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const penal = row.penal_id
  const assigned = await tx
    .selectFrom('court.assignment')
    .select(['officer_id', 'post'])
    .where('case_id', '=', id)
    .where('ended_at', 'is', null)
    .where('starts', '<=', today)
    .where((where) => where.or([where('ends', 'is', null), where('ends', '>=', today)]))
    .orderBy('id')
    .execute()
  const charged =
    penal === null
      ? []
      : await tx
          .selectFrom('penal.charge')
          .select('article')
          .where('penal_id', '=', penal)
          .where('dropped_on', 'is', null)
          .execute()
  const heard =
    penal === null
      ? undefined
      : await tx
          .selectFrom('penal.hearing')
          .select('id')
          .where('penal_id', '=', penal)
          .where('state', 'in', ['fixed', 'held', 'postponed'])
          .limit(1)
          .executeTakeFirst()
  const posts = assigned.map(({ post }) => post as Post)
  const ofUnit = me.posts.some((held) => held.post === 'social_assistant' && held.unit === row.unit_id)
  return {
    id: row.id,
    assistance: row.assistance_id,
    penal,
    wrapped: row.wrapped_key,
    /** The posts in which I act here: of the unit, and those to which I am assigned and which I still hold. */
    mine: [
      ...(ofUnit ? (['social_assistant'] as const) : []),
      ...new Set(
        assigned.flatMap(({ officer_id, post }) =>
          officer_id === me.id && me.posts.some((held) => held.post === post) ? [post as Post] : [],
        ),
      ),
    ] as readonly Post[],
    facts: {
      nature: calledFor(charged.flatMap(({ article }) => chargeOf(article) ?? [])),
      stage: stageOf(posts, heard !== undefined),
    } satisfies ProtectionCase,
  }
}

export type FoundCase = NonNullable<Awaited<ReturnType<typeof findCase>>>

/** A hearing or a formation means the court; a judge put on the case by the prosecution, an investigation. */
function stageOf(posts: readonly Post[], heard: boolean): ProtectionCase['stage'] {
  if (heard || posts.some((post) => post === 'trial_judge' || post === 'trial_counsellor')) return 'trial'
  return posts.includes('investigating_judge') ? 'investigation' : 'inquiry'
}

/** Somebody of this case's assistance file. */
export async function findPerson(tx: Tx, of: FoundCase, id: PersonId) {
  return tx
    .selectFrom('assistance.person as p')
    .innerJoin('assistance.file as f', 'f.id', 'p.file_id')
    .select([
      'p.id',
      'p.capacity',
      'p.status',
      'p.turns_18_in',
      'p.nationality',
      'p.language',
      'p.guardian_kept_away',
      'p.name_sealed',
      'f.wrapped_key',
    ])
    .where('p.id', '=', id)
    .where('p.file_id', '=', of.assistance)
    .executeTakeFirst()
}

type FoundPerson = NonNullable<Awaited<ReturnType<typeof findPerson>>>

/**
 * The person as the rules need her.
 *
 * @param said what was said where the file does not tell whether she is a child
 */
export function protectedAs(
  person: FoundPerson,
  said: { readonly isChild: boolean; readonly complained: boolean },
  today: LocalDate,
): Protected {
  const victim = person.capacity === 'victim' || person.capacity === 'victim_witness'
  return {
    capacity: person.capacity,
    isChild: isChildOn(today, person.turns_18_in) ?? said.isChild,
    // Whose nationality is not known is not taken for a Moroccan.
    isForeign: person.nationality !== 'MA',
    status: victim ? person.status : null,
    hasComplained: said.complained,
  }
}

/** Somebody suspected or accused in this case, as far as the officer may see them. */
export async function findParty(tx: Tx, of: FoundCase, id: PartyId) {
  if (of.penal === null) return undefined
  return tx
    .selectFrom('penal.party as p')
    .innerJoin('penal.file as f', 'f.id', 'p.penal_id')
    .select(['p.id', 'p.capacity', 'p.name_sealed', 'f.wrapped_key', 'f.id as file_id'])
    .where('p.id', '=', id)
    .where('p.penal_id', '=', of.penal)
    .where('p.capacity', 'in', ['suspect', 'accused'])
    .executeTakeFirst()
}

/** The reference the court gave the file, when it did. */
export async function referenceOf(tx: Tx, of: FoundCase) {
  if (of.penal === null) return undefined
  const row = await tx
    .selectFrom('penal.file')
    .select(['court_number as number', 'court_code as code', 'court_year as year'])
    .where('id', '=', of.penal)
    .executeTakeFirst()
  if (row === undefined || row.number === null || row.code === null || row.year === null) return undefined
  return { number: row.number, code: row.code, year: row.year }
}

const measures = (tx: Tx) =>
  tx
    .selectFrom('court.measure as m')
    .innerJoin('office.officer as o', 'o.id', 'm.requested_by')
    .leftJoin('court.measure_decision as d', 'd.measure_id', 'm.id')
    .leftJoin('office.officer as by', 'by.id', 'd.decided_by')
    .select([
      'm.id',
      'm.case_id',
      'm.person_id',
      'm.capacity',
      'm.kind',
      'm.against_id',
      'm.complained',
      'm.is_child',
      'm.request_sealed',
      'm.requested_by',
      'm.requested_at',
      'o.name_ar',
      'o.name_la',
      'd.id as decision_id',
      'd.outcome',
      'd.post',
      'd.reasons_sealed',
      'd.starts',
      'd.ends',
      'd.lasts',
      'd.decided_on',
      'd.decided_by',
      'd.court_id',
      'd.year',
      'd.number',
      'd.against_id as named_id',
      'by.name_ar as by_ar',
      'by.name_la as by_la',
    ])

/** The columns as they come, put together: one measure with its decision, its steps and whether it is signed. */
async function gathered(tx: Tx, rows: Awaited<ReturnType<ReturnType<typeof measures>['execute']>>) {
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return []
  const [steps, scans] = await Promise.all([
    tx
      .selectFrom('court.measure_step')
      .select(['id', 'measure_id', 'step', 'addressee', 'note_sealed', 'done_on', 'lasts', 'ends'])
      .where('measure_id', 'in', ids)
      .orderBy('id')
      .execute(),
    tx.selectFrom('court.scan').select('measure_id').distinct().where('measure_id', 'in', ids).execute(),
  ])
  const signed = new Set(scans.map(({ measure_id }) => measure_id))
  return rows.map((row) => {
    const own = steps.filter((step) => step.measure_id === row.id)
    const reviewed = own.findLast((step) => step.step === 'reviewed')
    return {
      id: row.id,
      caseId: row.case_id,
      personId: row.person_id,
      capacity: row.capacity as Capacity,
      kind: row.kind as MeasureKind,
      against: row.named_id ?? row.against_id,
      said: { complained: row.complained ?? false, isChild: row.is_child },
      /** As it was said; `null` where nobody was asked. */
      complained: row.complained,
      request: row.request_sealed,
      requestedAt: row.requested_at.toISOString(),
      requestedBy: { id: row.requested_by, nameAr: row.name_ar, nameLa: row.name_la },
      decision: decisionOf(row, reviewed ?? row),
      signed: signed.has(row.id),
      lifted: own.some((step) => step.step === 'lifted'),
      served: own.flatMap(({ addressee, done_on }) =>
        addressee === null ? [] : [{ addressee, on: done_on }],
      ),
      notes: own.flatMap(({ id, step, note_sealed, done_on }) =>
        step === 'served' || note_sealed === null ? [] : [{ id, step, on: done_on, sealed: note_sealed }],
      ),
    }
  })
}

export type FoundMeasure = Awaited<ReturnType<typeof gathered>>[number]

type Row = Awaited<ReturnType<ReturnType<typeof measures>['execute']>>[number]

function decisionOf(row: Row, last: { lasts: Row['lasts']; ends: LocalDate | null }) {
  const {
    decision_id: id,
    outcome,
    post,
    reasons_sealed: sealed,
    starts,
    decided_on: on,
    decided_by: by,
  } = row
  const { court_id: court, year, number, by_ar: nameAr, by_la: nameLa } = row
  if (id === null || outcome === null || post === null || sealed === null || on === null) return null
  if (court === null || year === null || number === null) return null
  if (by === null || nameAr === null || nameLa === null) return null
  return {
    id,
    outcome,
    post: post as Post,
    sealed,
    starts,
    /** As the last review left it, and as it was decided: the paper of a decision never changes. */
    length: lengthOf(last.lasts, last.ends),
    decidedLength: lengthOf(row.lasts, row.ends),
    on,
    by: { id: by, nameAr, nameLa },
    court,
    serial: `${court}/${String(year)}/${String(number)}`,
  }
}

function lengthOf(lasts: Row['lasts'], ends: LocalDate | null): MeasureLength | null {
  if (lasts === null) return null
  if (lasts !== 'day') return { until: lasts }
  return ends === null ? null : { until: 'day', day: ends }
}

/** A page of the measures of a case and one more, the newest first. */
export async function measuresOf(tx: Tx, caseId: CaseId, after: string | undefined) {
  const rows = await measures(tx)
    .where('m.case_id', '=', caseId)
    .$if(after !== undefined, (query) => query.where('m.id', '<', after as MeasureId))
    .orderBy('m.id', 'desc')
    .limit(pageSize + 1)
    .execute()
  return gathered(tx, rows)
}

/** One measure, or `undefined` when it may not be seen. */
export async function findMeasure(tx: Tx, id: MeasureId): Promise<FoundMeasure | undefined> {
  return (await gathered(tx, await measures(tx).where('m.id', '=', id).execute()))[0]
}

/** Whether a measure that was granted and not lifted conceals who this person is (CPP 82-7, measures 2 to 5). */
export async function isConcealed(tx: Tx, person: PersonId): Promise<boolean> {
  const row = await tx
    .selectFrom('court.measure as m')
    .innerJoin('court.measure_decision as d', 'd.measure_id', 'm.id')
    .select('m.id')
    .where('m.person_id', '=', person)
    .where('m.kind', 'in', measureKinds.filter(needsSealedIdentity))
    .where('d.outcome', '=', 'granted')
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('court.measure_step as s')
            .select('s.id')
            .whereRef('s.measure_id', '=', 'm.id')
            .where('s.step', '=', 'lifted'),
        ),
      ),
    )
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertMeasure(tx: Tx, row: Insertable<Schema['court.measure']>): Promise<void> {
  await tx.insertInto('court.measure').values(row).execute()
}

/** The next number of a court's decisions for a year; two deciders never get the same. */
export async function nextNumber(tx: Tx, court: CourtId, year: number): Promise<number> {
  const { last } = await tx
    .insertInto('court.decision_number')
    .values({ court_id: court, year, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['court_id', 'year']).doUpdateSet({ last: sql`decision_number.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

/** @returns whether it was written: a measure is decided once */
export async function insertDecision(
  tx: Tx,
  row: Insertable<Schema['court.measure_decision']>,
): Promise<boolean> {
  const done = await tx
    .insertInto('court.measure_decision')
    .values(row)
    .onConflict((conflict) => conflict.column('measure_id').doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export async function insertStep(tx: Tx, row: Insertable<Schema['court.measure_step']>): Promise<void> {
  await tx.insertInto('court.measure_step').values(row).execute()
}

export async function insertScan(tx: Tx, row: Insertable<Schema['court.scan']>): Promise<void> {
  await tx.insertInto('court.scan').values(row).execute()
}

/** The scan attached last. */
export async function lastScan(tx: Tx, measure: MeasureId) {
  return tx
    .selectFrom('court.scan')
    .select(['id', 'kind', 'bytes_sealed', 'attachment_id', 'attached_at'])
    .where('measure_id', '=', measure)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Whether this officer may see the row now. */
export const isSeen =
  (table: 'court.measure' | 'court.measure_decision' | 'court.measure_step' | 'court.scan') =>
  async (tx: Tx, id: string): Promise<boolean> => {
    const { rows } = await sql`select 1 from ${sql.table(table)} where id = ${id}`.execute(tx)
    return rows.length === 1
  }
