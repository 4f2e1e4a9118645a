import type { Schema, Tx } from '@himaya/db'
import type { OfficerId, PersonId, Right } from '@himaya/domain'
import { sql, type Insertable } from 'kysely'

const officerOf = (row: { officer_id: OfficerId; name_ar: string; name_la: string }) => ({
  id: row.officer_id,
  nameAr: row.name_ar,
  nameLa: row.name_la,
})

/** How a person was received last, with its sealed note. */
export async function lastReception(tx: Tx, person: PersonId) {
  const row = await tx
    .selectFrom('assistance.reception as r')
    .innerJoin('office.officer as o', 'o.id', 'r.received_by')
    .selectAll('r')
    .select(['o.id as officer_id', 'o.name_ar', 'o.name_la'])
    .where('r.person_id', '=', person)
    .orderBy('r.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return {
    id: row.id,
    answers: {
      dangerNow: row.danger_now,
      needsDoctor: row.needs_doctor,
      childAlone: row.child_alone,
      language: row.language,
      interpreter: row.interpreter,
      safeToSpeak: row.safe_to_speak,
      limitsSaidIn: row.limits_said_in,
    },
    note: row.note_sealed,
    by: officerOf(row),
    at: row.received_at.toISOString(),
  }
}

/** What a person was told of her rights, the newest first, at most 50 tellings. */
export async function givenTo(tx: Tx, person: PersonId) {
  const rows = await tx
    .selectFrom('assistance.rights_given as g')
    .innerJoin('office.officer as o', 'o.id', 'g.given_by')
    .select(['g.id', 'g.rights', 'g.language', 'g.how', 'g.understood', 'g.given_at'])
    .select(['o.id as officer_id', 'o.name_ar', 'o.name_la'])
    .where('g.person_id', '=', person)
    .orderBy('g.id', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    rights: row.rights as Right[],
    language: row.language,
    how: row.how,
    understood: row.understood,
    by: officerOf(row),
    at: row.given_at.toISOString(),
  }))
}

/** How a person may be reached, as said last, still sealed. */
export async function lastContact(tx: Tx, person: PersonId) {
  const row = await tx
    .selectFrom('assistance.safe_contact as s')
    .innerJoin('office.officer as o', 'o.id', 's.said_by')
    .select([
      's.id',
      's.how',
      's.when_sealed',
      's.by_whom_sealed',
      's.number_sealed',
      's.if_other_answers_sealed',
      's.said_at',
    ])
    .select(['o.id as officer_id', 'o.name_ar', 'o.name_la'])
    .where('s.person_id', '=', person)
    .orderBy('s.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? undefined : { ...row, by: officerOf(row), at: row.said_at.toISOString() }
}

export async function insertReception(
  tx: Tx,
  row: Insertable<Schema['assistance.reception']>,
): Promise<void> {
  await tx.insertInto('assistance.reception').values(row).execute()
}

export async function insertRights(
  tx: Tx,
  row: Insertable<Schema['assistance.rights_given']>,
): Promise<void> {
  await tx.insertInto('assistance.rights_given').values(row).execute()
}

export async function insertContact(
  tx: Tx,
  row: Insertable<Schema['assistance.safe_contact']>,
): Promise<void> {
  await tx.insertInto('assistance.safe_contact').values(row).execute()
}

/** Whether this officer may see the row now. */
export const isRowSeen =
  (table: 'assistance.reception' | 'assistance.rights_given' | 'assistance.safe_contact') =>
  async (tx: Tx, id: string): Promise<boolean> => {
    const { rows } = await sql`select 1 from ${sql.table(table)} where id = ${id}`.execute(tx)
    return rows.length === 1
  }
