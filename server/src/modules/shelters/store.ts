import type { Schema, Tx } from '@himaya/db'
import type {
  ActPurpose,
  CaseId,
  OfficerId,
  PersonId,
  ReferralId,
  RequestStanding,
  ServiceId,
} from '@himaya/domain'
import { sql, type Insertable } from 'kysely'
import { Problem } from '../../http/problem.ts'

/** The services of whoever asks that give shelter. */
export async function sheltersOf(tx: Tx, services: readonly ServiceId[]) {
  if (services.length === 0) return []
  return tx
    .selectFrom('office.service')
    .select(['id', 'name_ar as ar', 'name_fr as fr'])
    .where('id', 'in', services)
    .where(sql<boolean>`'shelter' = any (needs)`)
    .orderBy('name_ar')
    .limit(50)
    .execute()
}

/** The writing of an address that stands, without it. */
export async function writingOf(tx: Tx, service: ServiceId) {
  return tx
    .selectFrom('office.shelter as s')
    .innerJoin('office.officer as o', 'o.id', 's.written_by')
    .select(['s.version', 's.written_at', 'o.id', 'o.name_ar', 'o.name_la'])
    .where('s.service_id', '=', service)
    .executeTakeFirst()
}

interface Somebody {
  readonly id: OfficerId
  readonly name_ar: string
  readonly name_la: string
  readonly why: 'service' | 'follows'
  readonly key_id: string | null
  readonly public_key: Buffer | null
  readonly given: boolean
}

/** Who may be given the key of this shelter, with the key that each uses. */
export async function peopleOf(tx: Tx, service: ServiceId): Promise<readonly Somebody[]> {
  const { rows } = await sql<Somebody>`
    select o.id, o.name_ar, o.name_la, min(w.why) as why, k.id as key_id, k.public_key,
      exists (select from office.shelter_key g where g.service_id = ${service} and g.key_id = k.id) as given
    from me.shelter_people(${service}) w join office.officer o on o.id = w.officer_id
    left join office.personal_key k on k.officer_id = o.id and k.retired_at is null
    group by o.id, o.name_ar, o.name_la, k.id, k.public_key order by o.name_ar, o.id limit 500`.execute(tx)
  return rows
}

/** Writes the first address of a shelter. @returns whether there was none */
export async function insertShelter(tx: Tx, row: Insertable<Schema['office.shelter']>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('office.shelter')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Puts a writing in the place of the one before it, whose keys go. @returns whether that one stood */
export async function replaceShelter(
  tx: Tx,
  row: { service_id: ServiceId; version: number; address_sealed: Buffer; written_by: OfficerId },
): Promise<boolean> {
  const { service_id, version, ...written } = row
  // The row is held first: of two who write at once, one finds another version than the one they read.
  const before = await tx
    .selectFrom('office.shelter')
    .select('version')
    .where('service_id', '=', service_id)
    .forUpdate()
    .executeTakeFirst()
  if (before?.version !== version - 1) return false
  await tx.deleteFrom('office.shelter_key').where('service_id', '=', service_id).execute()
  await tx
    .updateTable('office.shelter')
    .set({ ...written, version, written_at: sql`now()` })
    .where('service_id', '=', service_id)
    .execute()
  return true
}

/** Gives keys; whoever has one keeps it. */
export async function insertKeys(
  tx: Tx,
  rows: readonly Insertable<Schema['office.shelter_key']>[],
): Promise<void> {
  await tx
    .insertInto('office.shelter_key')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['service_id', 'key_id']).doNothing())
    .execute()
}

/** The referral under which somebody lives there, or `undefined` when it is none or may not be seen. */
export async function stayOf(
  tx: Tx,
  referral: ReferralId,
): Promise<{ caseId: CaseId; personId: PersonId; service: ServiceId } | undefined> {
  return tx
    .selectFrom('assistance.referral as r')
    .innerJoin('court.case as c', 'c.assistance_id', 'r.file_id')
    .select(['c.id as caseId', 'r.person_id as personId', 'r.service_id as service'])
    .where('r.id', '=', referral)
    .where('r.need', '=', 'shelter')
    .executeTakeFirst()
}

/** What opens an address for whoever asks, or `undefined` when they may not. */
export async function openingOf(tx: Tx, service: ServiceId, officer: OfficerId) {
  const shelter = await tx
    .selectFrom('office.shelter')
    .select(['version', 'address_sealed'])
    .where('service_id', '=', service)
    .executeTakeFirst()
  if (shelter === undefined) return undefined
  const key = await tx
    .selectFrom('office.shelter_key as g')
    .innerJoin('office.personal_key as k', 'k.id', 'g.key_id')
    .select(['g.key_id as id', 'g.wrapped'])
    .where('g.service_id', '=', service)
    .where('g.officer_id', '=', officer)
    .where('k.retired_at', 'is', null)
    .executeTakeFirst()
  return { ...shelter, key }
}

export async function isShelterSeen(tx: Tx, service: string): Promise<boolean> {
  const row = await tx
    .selectFrom('office.shelter')
    .select('service_id')
    .where('service_id', '=', service as ServiceId)
    .executeTakeFirst()
  return row !== undefined
}

type ReleasePurpose = Extract<ActPurpose, 'transport' | 'medical_care' | 'hearing' | 'danger_to_her'>
interface Release {
  readonly id: string
  readonly purpose: ReleasePurpose
  readonly at: Date
  readonly until: Date
  readonly minutes: number | null
  readonly standing: RequestStanding
  readonly sealed: boolean
}

/** What whoever asks asked for within thirty days, the newest first, with the case and the person as far as they see them. */
export async function releasesOf(tx: Tx, officer: OfficerId) {
  const { rows } = await sql<
    Release & { case: CaseId | null; person: PersonId | null; year: number | null; number: number | null }
  >`
    select r.id, r.purpose, r.requested_at as at, r.expires_at as until, r.good_minutes as minutes,
      me.standing(r.id) as standing, exists (select from office.shelter_loan l where l.request_id = r.id) as sealed,
      c.id as "case", p.id as person, f.register_year as year, f.register_number as number
    from office.act_request r left join court.case c on c.id = r.case_id
      left join assistance.file f on f.id = c.assistance_id
      left join assistance.person p on p.id = r.about and p.file_id = c.assistance_id
    where r.act = 'shelter.release' and r.requested_by = ${officer} and r.requested_at > now() - interval '30 days'
    order by r.id desc limit 100`.execute(tx)
  return rows
}

/** What whoever asks may seal to another once two agreed, and what waits for the two: by the referral, with the key of the one who asked. */
export async function toSealOf(tx: Tx) {
  const { rows } = await sql<
    Release & {
      service: ServiceId
      referral: ReferralId
      by: OfficerId
      name_ar: string
      name_la: string
      key_id: string | null
      public_key: Buffer | null
    }
  >`
    select t.request_id as id, t.purpose, t.asked_at as at, t.expires_at as until, t.good_minutes as minutes, t.standing,
      t.lent as sealed, t.service_id as service, t.referral_id as referral, o.id as by, o.name_ar, o.name_la, k.id as key_id, k.public_key
    from me.to_release() t join office.officer o on o.id = t.asked_by
      left join office.personal_key k on k.officer_id = o.id and k.retired_at is null
    order by t.request_id desc limit 100`.execute(tx)
  return rows
}

/** @throws Problem `conflict` when somebody sealed it already, or the address was written anew meanwhile */
export async function insertLoan(tx: Tx, row: Insertable<Schema['office.shelter_loan']>): Promise<void> {
  try {
    await tx.insertInto('office.shelter_loan').values(row).execute()
  } catch (error) {
    const { code } = error as { code?: unknown }
    if (code === '23505' || code === '23503') throw new Problem('conflict')
    throw error
  }
}

/** A request of whoever asks to be released an address, or `undefined`. */
export async function releaseOf(tx: Tx, request: string, officer: OfficerId) {
  return tx
    .selectFrom('office.act_request')
    .select(['id', 'purpose', 'case_id', 'about'])
    .where('id', '=', request)
    .where('act', '=', 'shelter.release')
    .where('requested_by', '=', officer)
    .executeTakeFirst()
}

/** What was sealed for a request to the key that its asker uses, with the address; `undefined` while there is nothing. */
export async function loanOf(tx: Tx, request: string, officer: OfficerId) {
  return tx
    .selectFrom('office.shelter_loan as l')
    .innerJoin('office.shelter as s', (join) =>
      join.onRef('s.service_id', '=', 'l.service_id').onRef('s.version', '=', 'l.version'),
    )
    .innerJoin('office.personal_key as k', 'k.id', 'l.key_id')
    .select(['l.service_id', 'l.version', 'l.wrapped', 's.address_sealed'])
    .where('l.request_id', '=', request)
    .where('l.to_id', '=', officer)
    .where('k.retired_at', 'is', null)
    .executeTakeFirst()
}

/** Whether whoever asked may be given it now. */
export async function isAgreed(tx: Tx, request: string): Promise<boolean> {
  const { agreed } = await tx
    .selectNoFrom(sql<boolean>`me.agreed(${request}::uuid, 'shelter.release')`.as('agreed'))
    .executeTakeFirstOrThrow()
  return agreed
}

export async function isLoanSeen(tx: Tx, request: string): Promise<boolean> {
  const row = await tx
    .selectFrom('office.shelter_loan')
    .select('request_id')
    .where('request_id', '=', request)
    .executeTakeFirst()
  return row !== undefined
}
