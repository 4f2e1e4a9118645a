import type { Schema, Tx } from '@himaya/db'
import type {
  AccusedSide,
  CaseId,
  ElementCode,
  ElementId,
  ElementKind,
  NotedCircumstance,
  OfficerId,
  PartyId,
  PenalId,
  PersonId,
  ProofId,
} from '@himaya/domain'
import { sql, type Insertable } from 'kysely'

/** The most proofs a case tells of at once: the newest. */
const mostProofs = 200
const mostWithdrawn = 50

/** The penal file of a case with its wrapped key, or `undefined` where there is none, or it is hidden. */
export async function findPenal(tx: Tx, caseId: CaseId) {
  return tx
    .selectFrom('court.case as c')
    .innerJoin('penal.file as p', 'p.id', 'c.penal_id')
    .select(['p.id', 'p.wrapped_key'])
    .where('c.id', '=', caseId)
    .executeTakeFirst()
}

export type Penal = NonNullable<Awaited<ReturnType<typeof findPenal>>>

/** @returns whether it was noted: `false` when the same stands noted already */
export async function insertElement(tx: Tx, row: Insertable<Schema['penal.element']>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('penal.element')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

type Said = Pick<Schema['penal.element'], 'penal_id' | 'person_id' | 'party_id' | 'element' | 'value'>

/** Who noted what stands, and when: for whoever notes it a second time. */
export async function standingNote(tx: Tx, said: Said) {
  const row = await tx
    .selectFrom('penal.element as e')
    .innerJoin('office.officer as o', 'o.id', 'e.noted_by')
    .select(['e.id', 'e.noted_at', 'o.id as officer', 'o.name_ar', 'o.name_la'])
    .where('e.penal_id', '=', said.penal_id)
    .where('e.person_id', 'is not distinct from', said.person_id)
    .where('e.party_id', 'is not distinct from', said.party_id)
    .where('e.element', '=', said.element)
    .where('e.value', '=', said.value)
    .where('e.withdrawn_at', 'is', null)
    .executeTakeFirst()
  return row === undefined
    ? {}
    : { by: named(row.officer, row.name_ar, row.name_la), at: row.noted_at.toISOString() }
}

/** An element of this case, standing or taken back, or `undefined`. */
export async function findElement(tx: Tx, caseId: CaseId, id: ElementId) {
  return tx
    .selectFrom('penal.element as e')
    .innerJoin('court.case as c', 'c.penal_id', 'e.penal_id')
    .select(['e.id', 'e.penal_id', 'e.person_id', 'e.party_id', 'e.withdrawn_at'])
    .where('c.id', '=', caseId)
    .where('e.id', '=', id)
    .executeTakeFirst()
}

/** @returns whether it stood until now */
export async function endElement(
  tx: Tx,
  id: ElementId,
  { at, by }: { at: Date; by: OfficerId },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('penal.element')
    .set({ withdrawn_at: at, withdrawn_by: by })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function insertFacts(tx: Tx, row: Insertable<Schema['penal.facts']>): Promise<void> {
  await tx.insertInto('penal.facts').values(row).execute()
}

export async function insertProof(tx: Tx, row: Insertable<Schema['penal.proof']>): Promise<void> {
  await tx.insertInto('penal.proof').values(row).execute()
}

/** @returns how many links are new: one that stands is not made again */
export async function insertLinks(
  tx: Tx,
  rows: readonly Insertable<Schema['penal.element_proof']>[],
): Promise<number> {
  if (rows.length === 0) return 0
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('penal.element_proof')
    .values([...rows])
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows ?? 0n)
}

/** @returns whether the link stood until now */
export async function endLink(
  tx: Tx,
  link: { element: ElementId; proof: ProofId; at: Date; by: OfficerId },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('penal.element_proof')
    .set({ unlinked_at: link.at, unlinked_by: link.by })
    .where('element_id', '=', link.element)
    .where('proof_id', '=', link.proof)
    .where('unlinked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

interface Whose {
  readonly penal: PenalId
  readonly person: PersonId
}

/** What stands noted on a case, in the order it was noted, each with the ids of its proofs. */
const standing = (tx: Tx, penal: PenalId) =>
  tx
    .selectFrom('penal.element as e')
    .innerJoin('office.officer as o', 'o.id', 'e.noted_by')
    .select((select) => [
      'e.id',
      'e.element',
      'e.value',
      'e.person_id',
      'e.party_id',
      'e.absent',
      'e.noted_at',
      'o.id as officer',
      'o.name_ar',
      'o.name_la',
      select
        .selectFrom('penal.element_proof as l')
        .whereRef('l.element_id', '=', 'e.id')
        .where('l.unlinked_at', 'is', null)
        .select(
          sql<ProofId[] | null>`(array_agg(l.proof_id::uuid order by l.id))[1:${sql.lit(mostProofs)}]`.as(
            'p',
          ),
        )
        .as('proofs'),
    ])
    .where('e.penal_id', '=', penal)
    .where('e.withdrawn_at', 'is', null)
    .orderBy('e.id')

type Standing = Awaited<ReturnType<ReturnType<typeof standing>['execute']>>[number]

const elementIn = (row: Standing) => ({
  id: row.id,
  ...saidIn(row),
  by: named(row.officer, row.name_ar, row.name_la),
  at: row.noted_at.toISOString(),
  proofs: row.proofs ?? [],
})

/** The elements that stand noted for a victim. */
export async function notedFor(tx: Tx, { penal, person }: Whose) {
  const rows = await standing(tx, penal)
    .where('e.person_id', '=', person)
    .where('e.element', '<>', 'circumstance')
    .execute()
  return rows.map(elementIn)
}

/** The circumstances that stand noted on a case. */
export async function circumstancesOf(tx: Tx, penal: PenalId) {
  const rows = await standing(tx, penal).where('e.element', '=', 'circumstance').execute()
  return rows.map((row) => ({
    id: row.id,
    ...circumstanceIn(row),
    absent: row.absent,
    by: named(row.officer, row.name_ar, row.name_la),
    at: row.noted_at.toISOString(),
    proofs: row.proofs ?? [],
  }))
}

/** Everything that stands noted on a case: the elements of each victim, and the circumstances, there and not there. */
export async function notedOn(tx: Tx, penal: PenalId) {
  const rows = await standing(tx, penal).execute()
  return {
    elements: rows.flatMap((row) =>
      row.element === 'circumstance' || row.person_id === null
        ? []
        : [{ person: row.person_id, ...saidIn(row), proofs: row.proofs ?? [] }],
    ),
    circumstances: rows.flatMap((row) =>
      row.element === 'circumstance' && !row.absent ? [circumstanceIn(row)] : [],
    ),
    absent: rows.flatMap((row) => (row.absent ? [circumstanceIn(row)] : [])),
  }
}

/** A circumstance as it is told: the database let in each word only of whom it is said. */
const circumstanceIn = (row: { value: string; party_id: PartyId | null; person_id: PersonId | null }) => {
  const { value: code, party_id: party, person_id: person } = row
  const of = party === null ? (person === null ? 'case' : 'victim') : person === null ? 'accused' : 'relation'
  return { of, code, party, person } as Circumstance
}
type Circumstance = NotedCircumstance & { readonly party: PartyId | null; readonly person: PersonId | null }

/** What was taken back on a case, the last first; by whom and when it was taken back. */
const ended = (tx: Tx, penal: PenalId) =>
  tx
    .selectFrom('penal.element as e')
    .innerJoin('office.officer as o', 'o.id', 'e.withdrawn_by')
    .select([
      'e.id',
      'e.element',
      'e.value',
      'e.person_id',
      'e.party_id',
      'e.absent',
      sql<Date>`e.withdrawn_at`.as('at'),
      'o.id as officer',
      'o.name_ar',
      'o.name_la',
    ])
    .where('e.penal_id', '=', penal)
    .where('e.withdrawn_at', 'is not', null)
    .orderBy('e.withdrawn_at', 'desc')
    .limit(mostWithdrawn)

/** The elements of a victim that were taken back. */
export async function withdrawnFor(tx: Tx, { penal, person }: Whose) {
  const rows = await ended(tx, penal)
    .where('e.person_id', '=', person)
    .where('e.element', '<>', 'circumstance')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    ...saidIn(row),
    by: named(row.officer, row.name_ar, row.name_la),
    at: row.at.toISOString(),
  }))
}

/** The circumstances of a case that were taken back. */
export async function withdrawnCircumstances(tx: Tx, penal: PenalId) {
  const rows = await ended(tx, penal).where('e.element', '=', 'circumstance').execute()
  return rows.map((row) => ({
    id: row.id,
    ...circumstanceIn(row),
    absent: row.absent,
    by: named(row.officer, row.name_ar, row.name_la),
    at: row.at.toISOString(),
  }))
}

/** The first and the last day of the facts against each victim, as noted last. */
export async function daysOf(tx: Tx, penal: PenalId) {
  return tx
    .selectFrom('penal.facts')
    .distinctOn('person_id')
    .select(['person_id as person', 'began_on as beganOn', 'ended_on as endedOn'])
    .where('penal_id', '=', penal)
    .orderBy('person_id')
    .orderBy('id', 'desc')
    .execute()
}

/** The capacity of a party of this file, or `undefined`. */
export async function partyOf(
  tx: Tx,
  penal: PenalId,
  id: PartyId,
): Promise<{ readonly capacity: AccusedSide } | undefined> {
  return tx
    .selectFrom('penal.party')
    .select('capacity')
    .where('penal_id', '=', penal)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The proofs of a case, the newest first, without their titles. */
export async function proofsOf(tx: Tx, penal: PenalId) {
  const rows = await tx
    .selectFrom('penal.proof as p')
    .innerJoin('office.officer as o', 'o.id', 'p.noted_by')
    .select(['p.id', 'p.kind', 'p.dated', 'p.noted_at', 'o.id as officer', 'o.name_ar', 'o.name_la'])
    .where('p.penal_id', '=', penal)
    .orderBy('p.id', 'desc')
    .limit(mostProofs)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    dated: row.dated,
    by: named(row.officer, row.name_ar, row.name_la),
    at: row.noted_at.toISOString(),
  }))
}

/** A proof of this case with its sealed title and the key of its file, or `undefined`. */
export async function findProof(tx: Tx, caseId: CaseId, id: ProofId) {
  return tx
    .selectFrom('penal.proof as p')
    .innerJoin('court.case as c', 'c.penal_id', 'p.penal_id')
    .innerJoin('penal.file as f', 'f.id', 'p.penal_id')
    .select(['p.id', 'p.title_sealed', 'f.id as file', 'f.wrapped_key'])
    .where('c.id', '=', caseId)
    .where('p.id', '=', id)
    .executeTakeFirst()
}

export async function isElementSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('penal.element')
    .select('id')
    .where('id', '=', id as ElementId)
    .executeTakeFirst()
  return row !== undefined
}

export async function isProofSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('penal.proof')
    .select('id')
    .where('id', '=', id as ProofId)
    .executeTakeFirst()
  return row !== undefined
}

export async function isFactsSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.selectFrom('penal.facts').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

type ElementAndValue = {
  [Kind in ElementKind]: { readonly element: Kind; readonly value: ElementCode<Kind> }
}[ElementKind]

/** The table holds any small word as a value; the contract let in only those of the element's own list. */
const saidIn = ({ element, value }: { element: ElementKind | 'circumstance'; value: string }) =>
  ({ element, value }) as ElementAndValue

const named = (id: OfficerId, nameAr: string, nameLa: string) => ({ id, nameAr, nameLa })
