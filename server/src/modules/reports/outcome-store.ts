import type { Schema, Tx } from '@himaya/db'
import {
  calledFor,
  chargeOf,
  type AssistanceId,
  type CaseId,
  type DecisionId,
  type NoticeAddressee,
  type OfficerId,
  type PenalId,
  type Post,
  type ReportId,
  type UnitId,
} from '@himaya/domain'
import { sql, type Insertable } from 'kysely'

/** Nobody else marks, checks, decides or tells anything of this report until this transaction ends. */
export async function holdReport(tx: Tx, id: ReportId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`report ${id}`}, 0))`.execute(tx)
}

/** A report with its case and the court it is before, or `undefined` when it may not be seen. */
export async function findCourse(tx: Tx, id: ReportId) {
  const row = await tx
    .selectFrom('penal.report as r')
    .innerJoin('court.case as c', 'c.penal_id', 'r.penal_id')
    .innerJoin('penal.file as p', 'p.id', 'r.penal_id')
    .innerJoin('office.court as o', 'o.id', 'p.court_id')
    .select([
      'r.id',
      'r.penal_id as penalId',
      'r.unit_id as unit',
      'r.source',
      'r.state',
      'r.mark',
      'r.anonymous',
      sql<boolean>`r.caller_sealed is not null or r.caller_concealed`.as('callerKnown'),
      'r.received_at as receivedAt',
      'c.id as caseId',
      'c.assistance_id as assistanceId',
      'p.court_id as court',
      'o.kind',
      'o.name_ar',
      'o.name_fr',
      'p.wrapped_key as wrapped',
    ])
    .where('r.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { kind: level, ...course } = row
  return { ...course, level }
}
export type Course = NonNullable<Awaited<ReturnType<typeof findCourse>>>

/** The assistance file that a unit's register names, as far as the officer may see it. */
export async function fileNamed(tx: Tx, unit: UnitId, { year, number }: { year: number; number: number }) {
  const row = await tx
    .selectFrom('assistance.file')
    .select('id')
    .where('unit_id', '=', unit)
    .where('register_year', '=', year)
    .where('register_number', '=', number)
    .executeTakeFirst()
  return row?.id
}

/** What the charges of a penal file call for; `unknown` where there is none, or to whoever may not see them. */
export async function natureOf(tx: Tx, penal: PenalId) {
  const rows = await tx
    .selectFrom('penal.charge')
    .select('article')
    .where('penal_id', '=', penal)
    .where('dropped_on', 'is', null)
    .execute()
  return calledFor(rows.flatMap(({ article }) => chargeOf(article) ?? []))
}

/** Whether a victim of the file is known by name, be it to the special file alone. */
export async function hasVictim(tx: Tx, file: AssistanceId): Promise<boolean> {
  const row = await tx
    .selectFrom('assistance.person')
    .select('id')
    .where('file_id', '=', file)
    .where('capacity', 'in', ['victim', 'victim_witness'])
    .where((is) => is.or([is('name_sealed', 'is not', null), is('concealed', '=', true)]))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

const named = (id: OfficerId, nameAr: string, nameLa: string) => ({ id, nameAr, nameLa })

/** The prosecutors who are on a case. */
export async function prosecutorsOn(tx: Tx, caseId: CaseId) {
  const rows = await tx
    .selectFrom('court.assignment as s')
    .innerJoin('office.officer as o', 'o.id', 's.officer_id')
    .select(['o.id', 'o.name_ar', 'o.name_la', 's.post'])
    .where('s.case_id', '=', caseId)
    .where('s.ends', 'is', null)
    .where('s.post', 'in', [
      'kings_prosecutor',
      'kings_prosecutor_deputy',
      'general_prosecutor',
      'general_prosecutor_deputy',
    ])
    .orderBy('s.id')
    .execute()
  return rows.map((row) => ({
    officer: named(row.id, row.name_ar, row.name_la),
    post: row.post as Post,
  }))
}

/** The last mark of a report, with the other file and its case where the officer may see it. */
export async function lastMark(tx: Tx, report: ReportId) {
  const row = await tx
    .selectFrom('penal.report_mark as m')
    .innerJoin('office.officer as o', 'o.id', 'm.marked_by')
    .leftJoin('assistance.file as a', (join) =>
      join
        .onRef('a.unit_id', '=', 'm.unit_id')
        .onRef('a.register_year', '=', 'm.same_year')
        .onRef('a.register_number', '=', 'm.same_number'),
    )
    .leftJoin('court.case as c', 'c.assistance_id', 'a.id')
    .select([
      'm.mark',
      'm.same_year',
      'm.same_number',
      'm.marked_at',
      'c.id as caseId',
      'o.id',
      'o.name_ar',
      'o.name_la',
    ])
    .where('m.report_id', '=', report)
    .orderBy('m.marked_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined || row.mark === 'withdrawn') return null
  const { same_year: year, same_number: number } = row
  return {
    mark: row.mark,
    same: year === null || number === null ? null : { year, number, caseId: row.caseId },
    by: named(row.id, row.name_ar, row.name_la),
    at: row.marked_at.toISOString(),
  }
}

/** Checks of a report's seriousness, the newest first; none to those who may not read them. */
export async function checksOf(tx: Tx, report: ReportId) {
  const rows = await tx
    .selectFrom('penal.report_check as k')
    .innerJoin('office.officer as o', 'o.id', 'k.checked_by')
    .select(['k.id', 'k.serious', 'k.checked_on', 'k.post', 'o.id as officer', 'o.name_ar', 'o.name_la'])
    .where('k.report_id', '=', report)
    .orderBy('k.at', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    serious: row.serious,
    on: row.checked_on,
    post: row.post,
    by: named(row.officer, row.name_ar, row.name_la),
  }))
}

/** The decisions on a report with who was told of each, the newest first; none to those who may not know of them. */
export async function decisionsOn(tx: Tx, penal: PenalId) {
  const decisions = await tx
    .selectFrom('penal.decision as d')
    .innerJoin('office.officer as o', 'o.id', 'd.decided_by')
    .select([
      'd.id',
      'd.kind',
      'd.nature',
      'd.taken_on',
      'd.notify_by',
      'd.post',
      'd.tell',
      sql<boolean>`d.reasons_sealed is not null`.as('reasoned'),
      'o.id as officer',
      'o.name_ar',
      'o.name_la',
    ])
    .where('d.penal_id', '=', penal)
    .orderBy('d.id', 'desc')
    .limit(100)
    .execute()
  const ids = decisions.map(({ id }) => id)
  const notices =
    ids.length === 0
      ? []
      : await tx
          .selectFrom('penal.notice as n')
          .innerJoin('office.officer as o', 'o.id', 'n.told_by')
          .select(['n.decision_id', 'n.whom', 'n.how', 'n.told_on', 'o.id', 'o.name_ar', 'o.name_la'])
          .where('n.decision_id', 'in', ids)
          .orderBy('n.id')
          .execute()
  return decisions.map((row) => ({
    id: row.id,
    kind: row.kind,
    nature: row.nature,
    takenOn: row.taken_on,
    notifyBy: row.notify_by,
    post: row.post,
    by: named(row.officer, row.name_ar, row.name_la),
    reasoned: row.reasoned,
    tell: row.tell as NoticeAddressee[],
    notices: notices
      .filter((notice) => notice.decision_id === row.id)
      .map((notice) => ({
        whom: notice.whom,
        how: notice.how,
        on: notice.told_on,
        by: named(notice.id, notice.name_ar, notice.name_la),
      })),
  }))
}

/** What a check found, sealed, or `undefined` when it is not of this report, or hidden. */
export async function findCheck(tx: Tx, report: ReportId, id: string) {
  return tx
    .selectFrom('penal.report_check')
    .select('found_sealed')
    .where('report_id', '=', report)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Why it was decided, sealed, or `undefined` when it is not of this file, or hidden. */
export async function findReasons(tx: Tx, penal: PenalId, id: DecisionId) {
  return tx
    .selectFrom('penal.decision')
    .select('reasons_sealed')
    .where('penal_id', '=', penal)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function insertMark(tx: Tx, row: Insertable<Schema['penal.report_mark']>): Promise<void> {
  await tx.insertInto('penal.report_mark').values(row).execute()
}

export async function insertCheck(tx: Tx, row: Insertable<Schema['penal.report_check']>): Promise<void> {
  await tx.insertInto('penal.report_check').values(row).execute()
}

export async function insertDecision(tx: Tx, row: Insertable<Schema['penal.decision']>): Promise<void> {
  await tx.insertInto('penal.decision').values(row).execute()
}

export async function insertNotice(tx: Tx, row: Insertable<Schema['penal.notice']>): Promise<void> {
  await tx.insertInto('penal.notice').values(row).execute()
}

/** Whether this officer may see a row of the table now. */
export const isSeenIn =
  (table: 'penal.report_mark' | 'penal.report_check' | 'penal.decision' | 'penal.notice') =>
  async (tx: Tx, id: string): Promise<boolean> => {
    const { rows } = await sql`select from ${sql.table(table)} where id = ${id}::uuid`.execute(tx)
    return rows.length > 0
  }
