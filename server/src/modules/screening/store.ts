import type { Schema, Tx } from '@himaya/db'
import type {
  AssistanceId,
  CaseId,
  IdentificationId,
  OfficerId,
  PersonId,
  Post,
  ScreeningId,
} from '@himaya/domain'
import { sql, type Insertable } from 'kysely'

const officerOf = (row: { officer_id: OfficerId; name_ar: string; name_la: string }) => ({
  id: row.officer_id,
  nameAr: row.name_ar,
  nameLa: row.name_la,
})

export async function insertScreening(
  tx: Tx,
  { answers, ...row }: Omit<Insertable<Schema['assistance.screening']>, 'answers'> & { answers: object },
): Promise<void> {
  await tx
    .insertInto('assistance.screening')
    .values({ ...row, answers: sql`${JSON.stringify(answers)}::jsonb` })
    .execute()
}

export async function isScreeningSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('assistance.screening')
    .select('id')
    .where('id', '=', id as ScreeningId)
    .executeTakeFirst()
  return row !== undefined
}

/** The screenings of a file without what was answered, the newest first. */
export async function screeningsIn(tx: Tx, file: AssistanceId) {
  const rows = await tx
    .selectFrom('assistance.screening as s')
    .innerJoin('office.officer as o', 'o.id', 's.screened_by')
    .select([
      's.id',
      's.person_id as personId',
      's.indicator_set as set',
      's.proposes',
      's.screened_at',
      'o.id as officer_id',
      'o.name_ar',
      'o.name_la',
    ])
    .where('s.file_id', '=', file)
    .orderBy('s.id', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    personId: row.personId,
    set: row.set,
    proposes: row.proposes,
    by: officerOf(row),
    at: row.screened_at.toISOString(),
  }))
}

/** What was answered about one person, the newest first; notes still sealed. */
export async function answersOf(tx: Tx, person: PersonId) {
  const rows = await tx
    .selectFrom('assistance.screening as s')
    .innerJoin('office.officer as o', 'o.id', 's.screened_by')
    .select([
      's.id',
      's.person_id as personId',
      's.indicator_set as set',
      's.answers',
      's.signs',
      's.proposes',
      's.note_sealed',
      's.screened_at',
      'o.id as officer_id',
      'o.name_ar',
      'o.name_la',
    ])
    .where('s.person_id', '=', person)
    .orderBy('s.id', 'desc')
    .limit(50)
    .execute()
  return rows.map(({ officer_id, name_ar, name_la, screened_at, ...row }) => ({
    ...row,
    by: officerOf({ officer_id, name_ar, name_la }),
    at: screened_at.toISOString(),
  }))
}

/** Her last reception and every telling of her rights: what must come before a screening. */
export async function welcomeOf(tx: Tx, person: PersonId) {
  const reception = await tx
    .selectFrom('assistance.reception')
    .select(['danger_now', 'needs_doctor', 'child_alone', 'language', 'interpreter', 'safe_to_speak'])
    .where('person_id', '=', person)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  const given = await tx
    .selectFrom('assistance.rights_given')
    .select(['rights', 'language', 'how', 'understood'])
    .where('person_id', '=', person)
    .execute()
  return { reception, given }
}

/** Nobody else decides about this person until this transaction ends. */
export async function holdPerson(tx: Tx, person: PersonId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`person ${person}`}, 0))`.execute(tx)
}

export async function insertIdentification(
  tx: Tx,
  row: Insertable<Schema['assistance.identification']>,
): Promise<void> {
  await tx.insertInto('assistance.identification').values(row).execute()
}

export async function isIdentificationSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('assistance.identification')
    .select('id')
    .where('id', '=', id as IdentificationId)
    .executeTakeFirst()
  return row !== undefined
}

/** What was decided about the people of a file, the newest first. */
export async function identificationsIn(tx: Tx, file: AssistanceId) {
  const rows = await tx
    .selectFrom('assistance.identification as i')
    .innerJoin('office.officer as o', 'o.id', 'i.decided_by')
    .select([
      'i.id',
      'i.person_id as personId',
      'i.decision',
      'i.post',
      'i.decided_on as decidedOn',
      'i.act_reference as courtAct',
      'o.id as officer_id',
      'o.name_ar',
      'o.name_la',
    ])
    .where('i.file_id', '=', file)
    .orderBy('i.id', 'desc')
    .limit(200)
    .execute()
  return rows.map(({ officer_id, name_ar, name_la, post, ...row }) => ({
    ...row,
    post: post as Post,
    by: officerOf({ officer_id, name_ar, name_la }),
  }))
}

/** One decision with its sealed reasons, or `undefined` when it is not of this case, or hidden. */
export async function findIdentification(tx: Tx, caseId: CaseId, id: IdentificationId) {
  return tx
    .selectFrom('assistance.identification as i')
    .innerJoin('court.case as c', 'c.assistance_id', 'i.file_id')
    .innerJoin('assistance.file as a', 'a.id', 'i.file_id')
    .select(['i.id', 'i.file_id', 'i.person_id', 'i.reasons_sealed', 'a.wrapped_key'])
    .where('c.id', '=', caseId)
    .where('i.id', '=', id)
    .executeTakeFirst()
}
