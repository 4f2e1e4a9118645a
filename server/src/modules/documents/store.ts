import type { LocalDate } from '@himaya/algorithms'
import type { Me, Tx } from '@himaya/db'
import type { AssistanceId, CaseId, CourtId, FormationId, OfficerId, PenalId, Post } from '@himaya/domain'
import { measureKinds, needsSealedIdentity, type MeasureKind } from '@himaya/domain'
import { sql } from 'kysely'

/** The file as a letter refers to it, and what opens it; `undefined` when it may not be seen. */
export async function findFile(tx: Tx, id: CaseId) {
  const row = await tx
    .selectFrom('court.case as c')
    .innerJoin('assistance.file as a', 'a.id', 'c.assistance_id')
    .leftJoin('penal.file as p', 'p.id', 'c.penal_id')
    .select([
      'c.id',
      'c.wrapped_key as case_key',
      'a.id as file',
      'a.wrapped_key as file_key',
      'a.register_number',
      'a.register_year',
      'p.court_id',
      'p.court_number',
      'p.court_code',
      'p.court_year',
    ])
    .where('c.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { court_number: number, court_code: code, court_year: year } = row
  return {
    id: row.id,
    caseKey: row.case_key,
    file: row.file,
    fileKey: row.file_key,
    seized: row.court_id,
    reference: {
      court: number === null || code === null || year === null ? null : { number, code, year },
      register: { number: row.register_number, year: row.register_year },
    },
  }
}

export async function peopleOf(tx: Tx, file: AssistanceId) {
  return tx
    .selectFrom('assistance.person')
    .select([
      'id',
      'capacity',
      'status',
      'sex',
      'nationality',
      'language',
      'turns_18_in',
      'guardian_kept_away',
      'name_sealed',
      'born_sealed',
    ])
    .where('file_id', '=', file)
    .orderBy('id')
    .limit(200)
    .execute()
}

export type PersonRow = Awaited<ReturnType<typeof peopleOf>>[number]

/** What was told to the people of a file, the newest first. */
export async function rightsGivenIn(tx: Tx, file: AssistanceId) {
  return tx
    .selectFrom('assistance.rights_given as g')
    .innerJoin('office.officer as o', 'o.id', 'g.given_by')
    .select(['g.id', 'g.person_id', 'g.rights', 'g.language', 'g.how', 'g.understood', 'g.given_at'])
    .select(['o.name_ar', 'o.name_la'])
    .where('g.file_id', '=', file)
    .orderBy('g.id', 'desc')
    .limit(200)
    .execute()
}

export async function reflectionsIn(tx: Tx, file: AssistanceId) {
  const rows = await tx
    .selectFrom('assistance.reflection as r')
    .innerJoin('office.officer as o', 'o.id', 'r.decided_by')
    .select([
      'r.id',
      'r.person_id',
      'r.post',
      'r.starts',
      'r.ends',
      'r.at',
      'r.reasons_sealed',
      'r.decided_by',
    ])
    .select(['o.name_ar', 'o.name_la'])
    .where('r.file_id', '=', file)
    .orderBy('r.id', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({ ...row, post: row.post as Post }))
}

/** At which courts an officer held a post on a day. */
export async function courtsOf(tx: Tx, officer: OfficerId, post: Post, on: LocalDate): Promise<CourtId[]> {
  const rows = await tx
    .selectFrom('office.post')
    .select('court_id')
    .where('officer_id', '=', officer)
    .where('post', '=', post)
    .where('starts', '<=', on)
    .where((where) => where.or([where('ends', 'is', null), where('ends', '>=', on)]))
    .execute()
  return rows.flatMap(({ court_id }) => court_id ?? [])
}

/** The measures of a case with what was decided, and whether the signed decision came back. */
export async function measuresIn(tx: Tx, caseId: CaseId, kinds: readonly MeasureKind[]) {
  const rows = await tx
    .selectFrom('court.measure as m')
    .leftJoin('court.measure_decision as d', 'd.measure_id', 'm.id')
    .leftJoin('office.officer as by', 'by.id', 'd.decided_by')
    .select(['m.id', 'm.person_id', 'm.capacity', 'm.kind', 'm.is_child', 'm.request_sealed'])
    .select([
      'd.outcome',
      'd.post',
      'd.starts',
      'd.ends',
      'd.lasts',
      'd.decided_on',
      'd.court_id',
      'd.year',
      'd.number',
    ])
    .select(['by.name_ar', 'by.name_la'])
    .select((select) => [
      select
        .exists(select.selectFrom('court.scan as s').select('s.id').whereRef('s.measure_id', '=', 'm.id'))
        .as('signed'),
      select
        .exists(
          select
            .selectFrom('court.measure_step as t')
            .select('t.id')
            .whereRef('t.measure_id', '=', 'm.id')
            .where('t.step', '=', 'lifted'),
        )
        .as('lifted'),
    ])
    // Its last day, as it was last reviewed.
    .select(
      sql<boolean>`coalesce((select coalesce(s.ends, 'infinity') from court.measure_step s where s.measure_id = m.id
        and s.step = 'reviewed' order by s.id desc limit 1), d.ends, 'infinity') < current_date`.as('over'),
    )
    .where('m.case_id', '=', caseId)
    .where('m.kind', 'in', kinds)
    .orderBy('m.id', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as MeasureKind, post: row.post as Post | null }))
}

/**
 * The people of a case whom a measure in force conceals (CPP 82-7, measures 2 to 5), each with its decision: the same that
 * the database keeps out of the file (`court.conceals`).
 */
export async function concealedIn(tx: Tx, caseId: CaseId) {
  const found = await measuresIn(tx, caseId, measureKinds.filter(needsSealedIdentity))
  return found.filter(({ outcome, lifted, over }) => outcome === 'granted' && !lifted && !over)
}

/** What was sent to services for the people of a file. */
export async function referralsIn(tx: Tx, file: AssistanceId) {
  return tx
    .selectFrom('assistance.referral as r')
    .innerJoin('office.service as s', 's.id', 'r.service_id')
    .select([
      'r.id',
      'r.person_id',
      'r.need',
      'r.urgent',
      'r.state',
      'r.sent_at',
      'r.sex',
      'r.age_band',
      'r.language',
      'r.risks',
      'r.wrapped_key',
      'r.need_sealed',
      's.name_ar',
      's.name_fr',
    ])
    .where('r.file_id', '=', file)
    .orderBy('r.id', 'desc')
    .limit(200)
    .execute()
}

/** Who of the people of a case is called to its hearings as a witness, the latest hearing first. */
export async function witnessesCalled(tx: Tx, penal: PenalId) {
  const rows = await tx
    .selectFrom('penal.attendance as a')
    .innerJoin('penal.hearing as h', 'h.id', 'a.hearing_id')
    .select(['a.id', 'a.person_id', 'h.id as hearing', 'h.court_id', 'h.formation', 'h.starts_at'])
    .select(['h.room', 'h.interpreter', 'h.state'])
    .where('h.penal_id', '=', penal)
    .where('a.part', '=', 'witness')
    .where('a.person_id', 'is not', null)
    .orderBy('h.starts_at', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    ...row,
    formation: row.formation as FormationId,
    on: row.starts_at.slice(0, 10) as LocalDate,
    at: row.starts_at.slice(11, 16),
  }))
}

export async function transfersIn(tx: Tx, caseId: CaseId) {
  return tx
    .selectFrom('court.transfer')
    .select(['id', 'from_court_id', 'to_court_id', 'state', 'sent_at', 'reasons_sealed'])
    .where('case_id', '=', caseId)
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
}

/** My own names, for what I sign. */
export async function myNames(tx: Tx, me: Me) {
  return tx
    .selectFrom('office.officer')
    .select(['name_ar', 'name_la'])
    .where('id', '=', me.id)
    .executeTakeFirstOrThrow()
}
