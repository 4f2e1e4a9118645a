import type { Schema, Tx } from '@himaya/db'
import type {
  AssistanceId,
  CaseId,
  ConsentId,
  Need,
  PersonId,
  ReferralId,
  ReferralState,
  ServiceId,
  UnitId,
} from '@himaya/domain'
import { sql, type Insertable, type Updateable } from 'kysely'
import { pageSize } from '../../http/cursor.ts'

/** A person of this case as the rules need her, or `undefined` when she may not be seen. */
export async function findPerson(tx: Tx, caseId: CaseId, person: PersonId) {
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
      'v.language',
      'v.turns_18_in',
      'v.born_sealed',
      'a.wrapped_key',
    ])
    .where('c.id', '=', caseId)
    .where('v.id', '=', person)
    .executeTakeFirst()
}

export async function insertConsent(tx: Tx, row: Insertable<Schema['assistance.consent']>): Promise<void> {
  await tx.insertInto('assistance.consent').values(row).execute()
}

export async function findConsent(tx: Tx, person: PersonId, id: ConsentId) {
  return tx
    .selectFrom('assistance.consent')
    .select(['given', 'given_by', 'need', 'is_child', 'guardian', 'withdrawn_at'])
    .where('id', '=', id)
    .where('person_id', '=', person)
    .executeTakeFirst()
}

/** Marks a consent as withdrawn, and withdraws what was sent under it. @returns whether there was one */
export async function withdrawConsentRow(tx: Tx, caseId: CaseId, id: ConsentId): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('assistance.consent')
    .set({ withdrawn_at: sql`now()` })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .where('file_id', 'in', (where) =>
      where.selectFrom('court.case').select('assistance_id').where('id', '=', caseId),
    )
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await tx
    .updateTable('assistance.referral')
    .set({ state: 'withdrawn' })
    .where('consent_id', '=', id)
    .where('state', 'in', ['sent', 'accepted'])
    .execute()
  return true
}

/** Who was asked to speak for the children of a file, the newest first, and on which day whom a judge named. */
export async function representationsOf(tx: Tx, file: AssistanceId, person?: PersonId) {
  return tx
    .selectFrom('assistance.representation as r')
    .leftJoin('assistance.representative as n', 'n.representation_id', 'r.id')
    .leftJoin('office.officer as o', 'o.id', 'n.named_by')
    .select([
      'r.id',
      'r.person_id as personId',
      'r.unit_id',
      'r.why',
      'r.asked_at',
      'n.named_on',
      'n.who_sealed',
      'o.id as by_id',
      'o.name_ar',
      'o.name_la',
    ])
    .where('r.file_id', '=', file)
    .$if(person !== undefined, (query) => query.where('r.person_id', '=', person as PersonId))
    .orderBy('r.id', 'desc')
    .limit(200)
    .execute()
}

/** The assistance file of a case with its key, or `undefined` when it may not be seen. */
export async function fileOf(tx: Tx, caseId: CaseId) {
  return tx
    .selectFrom('court.case as c')
    .innerJoin('assistance.file as a', 'a.id', 'c.assistance_id')
    .select(['a.id', 'a.unit_id', 'a.wrapped_key'])
    .where('c.id', '=', caseId)
    .executeTakeFirst()
}

export async function insertRepresentation(
  tx: Tx,
  row: Insertable<Schema['assistance.representation']>,
): Promise<void> {
  await tx.insertInto('assistance.representation').values(row).execute()
}

/** @returns whether it was written: one is named once for each request */
export async function insertRepresentative(
  tx: Tx,
  row: Insertable<Schema['assistance.representative']>,
): Promise<boolean> {
  const done = await tx
    .insertInto('assistance.representative')
    .values(row)
    .onConflict((conflict) => conflict.column('representation_id').doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export async function isRepresentationSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('assistance.representation')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

export async function isConsentSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('assistance.consent')
    .select('id')
    .where('id', '=', id as ConsentId)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertReferral(tx: Tx, row: Insertable<Schema['assistance.referral']>): Promise<void> {
  await tx.insertInto('assistance.referral').values(row).execute()
}

export async function isReferralSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('assistance.referral')
    .select('id')
    .where('id', '=', id as ReferralId)
    .executeTakeFirst()
  return row !== undefined
}

/** One referral with its sealed words, or `undefined` when it may not be seen. */
export async function findReferral(tx: Tx, id: ReferralId) {
  return tx
    .selectFrom('assistance.referral')
    .select([
      'id',
      'service_id',
      'need',
      'urgent',
      'state',
      'sent_at',
      'sex',
      'age_band',
      'language',
      'risks',
      'wrapped_key',
      'need_sealed',
      'answer_sealed',
    ])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** One that was taken back from a service of whoever asks, or `undefined`: nothing of the person is left in it. */
export async function findTakenBack(tx: Tx, id: ReferralId) {
  const { rows } = await sql<{ id: ReferralId; need: Need; urgent: boolean; sent_at: Date }>`
    select t.id, t.need, t.urgent, t.sent_at from me.taken_back() t where t.id = ${id}`.execute(tx)
  return rows[0]
}

export async function moveReferral(
  tx: Tx,
  id: ReferralId,
  to: Updateable<Schema['assistance.referral']>,
): Promise<void> {
  await tx.updateTable('assistance.referral').set(to).where('id', '=', id).execute()
}

/** A page of what was sent to these services, and one more, the newest first; what was taken back among them. */
export async function listOf(tx: Tx, services: readonly ServiceId[], after: string | undefined) {
  if (services.length === 0) return []
  const { rows } = await sql<{
    id: ReferralId
    need: Need
    urgent: boolean
    state: ReferralState
    sent_at: Date
  }>`
    select * from (
      select id, need, urgent, state, sent_at from assistance.referral where service_id = any (${services}::uuid[])
      union select id, need, urgent, 'withdrawn', sent_at from me.taken_back()) r
    where ${after ?? null}::uuid is null or id < ${after ?? null}::uuid
    order by id desc limit ${pageSize + 1}`.execute(tx)
  return rows.map(({ sent_at, ...row }) => ({ ...row, sentAt: sent_at.toISOString() }))
}

/** The active services that answer this need in one of these units, or in every unit. */
export async function servicesFor(tx: Tx, need: Need, units: readonly UnitId[]) {
  return tx
    .selectFrom('office.service')
    .select(['id', 'name_ar as ar', 'name_fr as fr'])
    .where(sql<boolean>`${need} = any (needs)`)
    .where(sql<boolean>`(unit_ids = '{}' or unit_ids && ${[...units]}::text[])`)
    .orderBy('name_ar')
    .limit(200)
    .execute()
}

/** Consents and referrals of a case, or `undefined` when the social file may not be seen. */
export async function ofCase(tx: Tx, caseId: CaseId) {
  const found = await tx
    .selectFrom('court.case')
    .select('assistance_id')
    .where('id', '=', caseId)
    .executeTakeFirst()
  if (found === undefined) return undefined
  const consents = await tx
    .selectFrom('assistance.consent')
    .select([
      'id',
      'person_id as personId',
      'need',
      'given',
      'given_by as givenBy',
      'guardian',
      'taken_at',
      'withdrawn_at',
    ])
    .where('file_id', '=', found.assistance_id)
    .orderBy('id', 'desc')
    .execute()
  const referrals = await tx
    .selectFrom('assistance.referral as f')
    .innerJoin('office.service as s', 's.id', 'f.service_id')
    .select([
      'f.id',
      'f.person_id as personId',
      'f.consent_id as consent',
      'f.need',
      'f.state',
      'f.urgent',
      'f.sent_at',
      'f.answered_at',
      's.name_ar',
      's.name_fr',
    ])
    .where('f.file_id', '=', found.assistance_id)
    .orderBy('f.id', 'desc')
    .execute()
  return {
    consents: consents.map(({ taken_at, withdrawn_at, ...row }) => ({
      ...row,
      takenAt: taken_at.toISOString(),
      withdrawn: withdrawn_at !== null,
    })),
    referrals: referrals.map(({ sent_at, answered_at, name_ar, name_fr, ...row }) => ({
      ...row,
      service: { ar: name_ar, fr: name_fr },
      sentAt: sent_at.toISOString(),
      answeredAt: answered_at?.toISOString() ?? null,
    })),
  }
}
