import type { HeldPost, Schema, Tx } from '@himaya/db'
import type { LocalDate } from '@himaya/algorithms'
import type { CaseId, CourtId, PenalId, ReportId, UnitId } from '@himaya/domain'
import { sql, type Insertable } from 'kysely'
import { pageSize } from '../../http/cursor.ts'

/** The court of a unit, or `undefined` when there is no such unit. */
export async function courtOfUnit(tx: Tx, unit: UnitId): Promise<CourtId | undefined> {
  const row = await tx.selectFrom('office.unit').select('court_id').where('id', '=', unit).executeTakeFirst()
  return row?.court_id
}

/** Opens the penal file at the court seized. */
export async function insertPenalFile(tx: Tx, file: Insertable<Schema['penal.file']>): Promise<void> {
  await tx.insertInto('penal.file').values(file).execute()
}

export async function insertReport(tx: Tx, report: Insertable<Schema['penal.report']>): Promise<void> {
  await tx.insertInto('penal.report').values(report).execute()
}

export async function insertParties(tx: Tx, parties: Insertable<Schema['penal.party']>[]): Promise<void> {
  await tx.insertInto('penal.party').values(parties).execute()
}

/** The assistance file of a case, with its wrapped key, and whether a penal file stands beside it already. */
export async function findAssistance(tx: Tx, caseId: CaseId) {
  const row = await tx
    .selectFrom('court.case as c')
    .innerJoin('assistance.file as a', 'a.id', 'c.assistance_id')
    .select(['c.unit_id as unit', 'a.id as assistanceId', 'a.wrapped_key as wrapped', 'c.penal_id'])
    .where('c.id', '=', caseId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { penal_id, ...found } = row
  return { ...found, reported: penal_id !== null }
}

/** Joins a penal file to a case that has none. @returns whether it had none */
export async function joinPenalFile(tx: Tx, caseId: CaseId, penal: PenalId): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('court.case')
    .set({ penal_id: penal })
    .where('id', '=', caseId)
    .where('penal_id', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Assigns the case to the head of the prosecution the report was sent to. @returns how many were assigned */
export async function sendToProsecution(tx: Tx, report: ReportId): Promise<number> {
  const { rows } = await sql<{ sent: number }>`select court.send_to_prosecution(${report}) as sent`.execute(
    tx,
  )
  return rows[0]?.sent ?? 0
}

/** Whether this officer may see the report now. */
export async function isReportSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('penal.report')
    .select('id')
    .where('id', '=', id as ReportId)
    .executeTakeFirst()
  return row !== undefined
}

const shown = (tx: Tx) =>
  tx
    .selectFrom('penal.report as r')
    .innerJoin('court.case as c', 'c.penal_id', 'r.penal_id')
    .innerJoin('assistance.file as a', 'a.id', 'c.assistance_id')
    .select([
      'r.id',
      'c.id as caseId',
      'r.source',
      'r.state',
      'r.urgent',
      'r.anonymous',
      'r.received_at',
      'r.court_id as sentTo',
      'r.mark',
      'a.register_year',
      'a.register_number',
    ])

interface Row {
  received_at: Date
  register_year: number
  register_number: number
}

/** The columns of the wire out of the columns of the table. */
function told<T extends Row>({ received_at, register_year, register_number, ...row }: T) {
  return {
    ...row,
    receivedAt: received_at.toISOString(),
    register: { year: register_year, number: register_number },
  }
}

/**
 * A page of reports and one more, the newest first, each with the earliest day by which an outcome must still be told,
 * to those who may know of a decision. Row security decides; the officer's units and courts are repeated as a plain
 * filter so that the index is used (docs/adr/0006).
 */
export async function listOf(tx: Tx, posts: readonly HeldPost[], after: string | undefined) {
  const units = posts.flatMap((held) => held.unit ?? [])
  const courts = posts.flatMap((held) => held.court ?? [])
  if (units.length === 0) return []
  const rows = await shown(tx)
    .select((select) =>
      select
        .selectFrom('penal.decision as d')
        .whereRef('d.penal_id', '=', 'r.penal_id')
        .where('d.notified_on', 'is', null)
        .where(sql<boolean>`d.tell <> '{}'`)
        .select((one) => one.fn.min<LocalDate | null>('d.notify_by').as('by'))
        .as('noticeBy'),
    )
    .where((where) => where.or([where('r.unit_id', 'in', units), where('r.court_id', 'in', courts)]))
    .$if(after !== undefined, (query) => query.where('r.id', '<', after as ReportId))
    .orderBy('r.id', 'desc')
    .limit(pageSize + 1)
    .execute()
  return rows.map(told)
}

/** One report with its sealed fields and the wrapped keys of its files, or `undefined` when it may not be seen. */
export async function findReport(tx: Tx, id: ReportId) {
  const row = await shown(tx)
    .innerJoin('penal.file as p', 'p.id', 'r.penal_id')
    .select([
      'r.penal_id as penalId',
      'p.wrapped_key as penalKey',
      'c.assistance_id as assistanceId',
      'a.wrapped_key as assistanceKey',
      'r.sent_at',
      'r.statement_sealed as statement',
      'r.caller_sealed as caller',
    ])
    .where('r.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { penalId, penalKey, assistanceId, assistanceKey, statement, caller, sent_at, ...columns } = row
  const sentAt = sent_at.toISOString()
  return {
    penalId,
    penalKey,
    assistanceId,
    assistanceKey,
    statement,
    caller,
    shown: { ...told(columns), sentAt },
  }
}

/** The people of a case's assistance file. */
export async function peopleOf(tx: Tx, caseId: CaseId) {
  const rows = await tx
    .selectFrom('assistance.person as p')
    .innerJoin('court.case as c', 'c.assistance_id', 'p.file_id')
    .select(['p.id', 'p.capacity', 'p.name_sealed', 'p.sex', 'p.nationality', 'p.language', 'p.concealed'])
    .where('c.id', '=', caseId)
    .orderBy('p.id')
    .execute()
  return rows
}

/** Whoever is accused in a penal file; nobody to those who may not see that side. */
export async function partiesOf(tx: Tx, penal: PenalId) {
  return tx
    .selectFrom('penal.party')
    .select(['id', 'capacity', 'name_sealed', 'nationality'])
    .where('penal_id', '=', penal)
    .orderBy('id')
    .execute()
}
