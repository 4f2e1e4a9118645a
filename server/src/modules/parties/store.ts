import type { Schema, Tx } from '@himaya/db'
import type { CaseId, OfficerId, PartyId, PenalId } from '@himaya/domain'
import { sql, type Insertable, type Updateable } from 'kysely'

/** Nobody else changes what stands beside this party until this transaction ends. */
export async function holdParty(tx: Tx, party: PartyId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`party ${party}`}, 0))`.execute(tx)
}

/** A case's penal file with its wrapped key, or `undefined` when there is none or it may not be seen. */
export async function findPenalFile(tx: Tx, caseId: CaseId) {
  return tx
    .selectFrom('court.case as c')
    .innerJoin('penal.file as p', 'p.id', 'c.penal_id')
    .select(['p.id', 'p.wrapped_key'])
    .where('c.id', '=', caseId)
    .executeTakeFirst()
}

/** A party of this case as it is sealed, with the wrapped key of its file; the person only to those who are told. */
export async function findSealedParty(tx: Tx, caseId: CaseId, party: PartyId) {
  return tx
    .selectFrom('penal.party as y')
    .innerJoin('court.case as c', 'c.penal_id', 'y.penal_id')
    .innerJoin('penal.file as p', 'p.id', 'y.penal_id')
    .leftJoin('penal.same_person as s', 's.party_id', 'y.id')
    .select([
      'y.penal_id',
      'y.version',
      'y.capacity',
      'y.owner_id',
      'y.sex',
      'y.nationality',
      'y.name_sealed',
      'y.born_sealed',
      'p.wrapped_key',
      's.person_id',
    ])
    .where('c.id', '=', caseId)
    .where('y.id', '=', party)
    .executeTakeFirst()
}

export type SealedParty = NonNullable<Awaited<ReturnType<typeof findSealedParty>>>

export async function insertParty(tx: Tx, row: Insertable<Schema['penal.party']>): Promise<void> {
  await tx.insertInto('penal.party').values(row).execute()
}

/** Writes over a party's details when they are still at this version. @returns whether they were */
export async function updateParty(
  tx: Tx,
  id: PartyId,
  version: number,
  details: Updateable<Schema['penal.party']>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('penal.party')
    .set({ ...details, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Hands a party over; whoever follows it is then another. */
export async function insertHandover(tx: Tx, row: Insertable<Schema['penal.handover']>): Promise<void> {
  await tx.insertInto('penal.handover').values(row).execute()
}

/** Whether whoever follows a party is on its case today, in the prosecution or as the judge seized. */
export async function isFollowed(
  tx: Tx,
  { owner_id, penal_id }: { owner_id: OfficerId; penal_id: PenalId },
): Promise<boolean> {
  const row = await tx
    .selectFrom('court.assignment as a')
    .innerJoin('court.case as c', 'c.id', 'a.case_id')
    .select('a.id')
    .where('c.penal_id', '=', penal_id)
    .where('a.officer_id', '=', owner_id)
    .where('a.ended_at', 'is', null)
    .where('a.post', 'in', [
      'kings_prosecutor',
      'kings_prosecutor_deputy',
      'general_prosecutor',
      'general_prosecutor_deputy',
      'investigating_judge',
    ])
    .executeTakeFirst()
  return row !== undefined
}

/** Says which of the people a party is. */
export async function insertSamePerson(
  tx: Tx,
  row: Insertable<Schema['penal.same_person']> & { readonly penal_id: PenalId },
): Promise<void> {
  await tx.insertInto('penal.same_person').values(row).execute()
}

/** Whether this officer may see the party now. */
export async function isPartySeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('penal.party')
    .select('id')
    .where('id', '=', id as PartyId)
    .executeTakeFirst()
  return row !== undefined
}
