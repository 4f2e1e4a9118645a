import type { Schema, Tx } from '@himaya/db'
import type { AssistanceId, CaseId, OfficerId, PersonId, Post, ReflectionId } from '@himaya/domain'
import { sql, type Insertable } from 'kysely'

/** Nobody else grants or ends a period of this person until this transaction ends. */
export async function holdPerson(tx: Tx, person: PersonId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`person ${person}`}, 0))`.execute(tx)
}

/** Every period the person had in this file, as long as it really lasted. */
export async function periodsOf(tx: Tx, person: PersonId) {
  const rows = await tx
    .selectFrom('assistance.reflection as r')
    .leftJoin('assistance.reflection_end as e', 'e.reflection_id', 'r.id')
    .select(['r.starts', 'r.ends', 'e.ended_on'])
    .where('r.person_id', '=', person)
    .execute()
  return rows.map(({ starts, ends, ended_on }) => ({ starts, ends: ended_on ?? ends }))
}

export async function insertReflection(
  tx: Tx,
  row: Insertable<Schema['assistance.reflection']>,
): Promise<void> {
  await tx.insertInto('assistance.reflection').values(row).execute()
}

export async function isReflectionSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('assistance.reflection')
    .select('id')
    .where('id', '=', id as ReflectionId)
    .executeTakeFirst()
  return row !== undefined
}

/** One period with what is sealed in it, or `undefined` when it is not of this case, or hidden. */
export async function findReflection(tx: Tx, caseId: CaseId, id: ReflectionId) {
  return tx
    .selectFrom('assistance.reflection as r')
    .innerJoin('court.case as c', 'c.assistance_id', 'r.file_id')
    .innerJoin('assistance.file as a', 'a.id', 'r.file_id')
    .leftJoin('assistance.reflection_end as e', 'e.reflection_id', 'r.id')
    .select([
      'r.id',
      'r.file_id',
      'r.unit_id',
      'r.person_id',
      'r.starts',
      'r.ends',
      'r.reasons_sealed',
      'e.ended_on',
      'e.reasons_sealed as end_sealed',
      'a.wrapped_key',
    ])
    .where('c.id', '=', caseId)
    .where('r.id', '=', id)
    .executeTakeFirst()
}

export async function insertEnd(tx: Tx, row: Insertable<Schema['assistance.reflection_end']>): Promise<void> {
  await tx.insertInto('assistance.reflection_end').values(row).execute()
}

/** The periods of a file, the newest first. */
export async function reflectionsIn(tx: Tx, file: AssistanceId) {
  const rows = await tx
    .selectFrom('assistance.reflection as r')
    .innerJoin('office.officer as o', 'o.id', 'r.decided_by')
    .leftJoin('assistance.reflection_end as e', 'e.reflection_id', 'r.id')
    .leftJoin('office.officer as b', 'b.id', 'e.ended_by')
    .select([
      'r.id',
      'r.person_id as personId',
      'r.post',
      'r.starts',
      'r.ends',
      'o.id as officer_id',
      'o.name_ar',
      'o.name_la',
      'e.ended_on',
      'e.reason',
      'b.id as ended_by',
      'b.name_ar as ended_ar',
      'b.name_la as ended_la',
    ])
    .where('r.file_id', '=', file)
    .orderBy('r.id', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    personId: row.personId,
    post: row.post as Post,
    by: named(row.officer_id, row.name_ar, row.name_la),
    starts: row.starts,
    ends: row.ends,
    ended:
      row.ended_on === null || row.reason === null || row.ended_by === null
        ? null
        : {
            on: row.ended_on,
            why: row.reason,
            by: named(row.ended_by, row.ended_ar ?? '', row.ended_la ?? ''),
          },
  }))
}

const named = (id: OfficerId, nameAr: string, nameLa: string) => ({ id, nameAr, nameLa })
