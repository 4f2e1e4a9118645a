import type { Schema, Tx } from '@himaya/db'
import type { LocalDate } from '@himaya/algorithms'
import type {
  ActPurpose,
  Capacity,
  CaseId,
  MeasureId,
  MeasureKind,
  NamedElsewhere,
  OfficerId,
  PaperKind,
  PenalId,
  PersonId,
  RequestStanding,
} from '@himaya/domain'
import { sql, type Insertable } from 'kysely'
import { Problem } from '../../http/problem.ts'

interface Subject {
  readonly person: PersonId
  readonly case: CaseId
  readonly year: number
  readonly number: number
  readonly capacity: Capacity
  readonly dealing: number
}

/** Whose identity whoever asks is to seal. */
export async function toSeal(tx: Tx) {
  const { rows } = await sql<Subject & { measure: MeasureId; kind: MeasureKind }>`
    select t.person_id as person, t.case_id as "case", f.register_year as year, f.register_number as number, p.capacity,
      t.dealing, t.measure_id as measure, m.kind
    from me.to_seal() t join court.measure m on m.id = t.measure_id join assistance.person p on p.id = t.person_id
      join assistance.file f on f.id = p.file_id
    order by t.measure_id desc limit 100`.execute(tx)
  return rows
}

/** Those whose identity the formation of whoever asks holds. */
export async function held(tx: Tx) {
  const { rows } = await sql<Subject & { written_at: Date; dealt_at: Date }>`
    select i.person_id as person, i.case_id as "case", f.register_year as year, f.register_number as number, p.capacity,
      i.dealing, i.written_at, i.dealt_at
    from court.sealed_identity i join assistance.person p on p.id = i.person_id join assistance.file f on f.id = p.file_id
    order by i.written_at desc, i.person_id limit 100`.execute(tx)
  return rows
}

/** A sealed field of the file that says who somebody is; whose key opens it is told by its table. */
interface Field {
  readonly table: string
  readonly column: string
  readonly row: string
  readonly sealed: Buffer
}

/** The row of a file that says nothing. */
type Nothing = Readonly<Record<keyof Field, null>>

/** What the file says of whom I am to seal under this measure, and a hash over it. */
export async function namedInFile(tx: Tx, measure: MeasureId) {
  // One statement and so one file: what was changed between two would be in the hash and not in what was read.
  const { rows } = await sql<{ took: Buffer | null } & (Field | Nothing)>`
    select t.took, n.of_table as "table", n.of_column as "column", n.of_row as "row", n.sealed
    from (select me.took(${measure}::uuid) as took) t left join me.named_in_file(${measure}::uuid) n on true`.execute(
    tx,
  )
  const fields = rows.flatMap(({ took: _, ...field }) => (field.table === null ? [] : [field]))
  return { fields, took: rows[0]?.took ?? null }
}

/** The two files of a case, with their keys, and what of the person is not sealed. */
export async function filesOf(tx: Tx, of: CaseId, person: PersonId) {
  return tx
    .selectFrom('court.case as c')
    .innerJoin('assistance.file as a', 'a.id', 'c.assistance_id')
    .innerJoin('assistance.person as p', 'p.file_id', 'a.id')
    .leftJoin('penal.file as f', 'f.id', 'c.penal_id')
    .select([
      'a.id as assistance',
      'a.wrapped_key as assistance_key',
      'f.id as penal',
      'f.wrapped_key as penal_key',
    ])
    .select(['p.capacity', 'p.sex', 'p.nationality'])
    .where('c.id', '=', of)
    .where('p.id', '=', person)
    .executeTakeFirstOrThrow()
}

/** Where else the person may be named, each with how many there are; what nobody has is left out. */
export async function elsewhere(
  tx: Tx,
  measure: MeasureId,
  {
    case: of,
    person,
    penal,
  }: { readonly case: CaseId; readonly person: PersonId; readonly penal: PenalId | null },
) {
  const { rows } = await sql<{ place: NamedElsewhere; count: number }>`
    select place, number::int as count from (
      select 1 as rank, place, number from me.named_elsewhere(${measure}::uuid)
      union all select 3, 'measures', count(*) from court.measure where person_id = ${person}
      union all select 4, 'proofs', count(*) from penal.proof where penal_id = ${penal}
      union all select 5, 'attachments', count(*) from court.attachment where case_id = ${of}
      union all select 6, 'party', count(*) from penal.same_person where person_id = ${person}) n
    where number > 0 order by rank, place`.execute(tx)
  return rows
}

/** The papers of the case that were printed before, whoever may look them up otherwise. */
export async function papersBefore(tx: Tx, measure: MeasureId) {
  const { rows } = await sql<{
    number: string
    kind: PaperKind | 'decision'
    on: LocalDate
    ofPerson: boolean
  }>`
    select number, kind, printed_on as "on", of_person as "ofPerson"
    from me.papers_before(${measure}::uuid)`.execute(tx)
  return rows
}

interface Somebody {
  readonly id: OfficerId
  readonly name_ar: string
  readonly name_la: string
  readonly sits: boolean
  readonly key_id: string | null
  readonly public_key: Buffer | null
  readonly live: boolean | null
}

/** Who may be dealt a share of this identity, and who holds one. */
export async function membersOf(tx: Tx, { case: of, person }: Pick<Subject, 'case' | 'person'>) {
  const { rows } = await sql<Somebody>`
    with sits as (select w.officer_id from me.identity_people(${of}) w),
      holds as (select h.officer_id, h.live from me.identity_holders() h where h.person_id = ${person})
    select o.id, o.name_ar, o.name_la, o.id in (select officer_id from sits) as sits, k.id as key_id, k.public_key,
      (select h.live from holds h where h.officer_id = o.id) as live
    from office.officer o left join office.personal_key k on k.officer_id = o.id and k.retired_at is null
    where o.id in (select officer_id from sits union select officer_id from holds)
    order by o.name_ar, o.id limit 50`.execute(tx)
  return rows
}

interface Asked {
  readonly id: string
  readonly act: 'identity.unseal' | 'identity.deal'
  readonly purpose: ActPurpose
  readonly by: OfficerId
  readonly name_ar: string
  readonly name_la: string
  readonly at: Date
  readonly until: Date
  readonly standing: RequestStanding
  readonly mine: boolean
  readonly lends: boolean
  readonly lent: boolean
  readonly ready: boolean
}

/** What was asked of this identity within thirty days, to whoever asked and those of the formation: the newest first. */
export async function requestsOf(tx: Tx, person: PersonId) {
  const { rows } = await sql<Asked>`
    select r.id, r.act, r.purpose, o.id as by, o.name_ar, o.name_la, r.requested_at as at, r.expires_at as until,
      me.standing(r.id) as standing, r.id = any ((select me.requests_to_decide())::uuid[]) as mine,
      r.id = any ((select me.to_lend())::uuid[]) as lends,
      exists (select from court.identity_loan l where l.request_id = r.id) as lent,
      r.id = any ((select me.openings())::uuid[]) as ready
    from office.act_request r join office.officer o on o.id = r.requested_by
    where r.about = ${person} and r.act in ('identity.unseal', 'identity.deal') and r.requested_at > now() - interval '30 days'
    order by r.id desc limit 50`.execute(tx)
  return rows
}

export type IdentityRequest = Awaited<ReturnType<typeof requestOf>>
/** A request about a sealed identity that whoever asks may see, with the identity. */
export async function requestOf(tx: Tx, id: string) {
  const { rows } = await sql<{
    id: string
    act: 'identity.unseal' | 'identity.deal'
    purpose: ActPurpose
    by: OfficerId
    person: PersonId
    case: CaseId
    dealing: number
    identity: Buffer
  }>`select r.id, r.act, r.purpose, r.requested_by as by, i.person_id as person, i.case_id as "case", i.dealing,
      i.identity_sealed as identity
    from office.act_request r join court.sealed_identity i on i.person_id = r.about and i.case_id = r.case_id
    where r.id = ${id} and r.act in ('identity.unseal', 'identity.deal')`.execute(tx)
  return rows[0]
}

/** The share of whoever asks, while something needs it. */
export async function ownShare(tx: Tx, person: PersonId, officer: OfficerId) {
  return tx
    .selectFrom('court.identity_share')
    .select(['place', 'share_sealed'])
    .where('person_id', '=', person)
    .where('officer_id', '=', officer)
    .executeTakeFirst()
}

/** The first share that was lent for a request, to the key that its asker uses. */
export async function loanOf(tx: Tx, request: string, to: OfficerId) {
  return tx
    .selectFrom('court.identity_loan as l')
    .innerJoin('office.personal_key as k', 'k.id', 'l.key_id')
    .select(['l.place', 'l.share_sealed', 'l.dealing'])
    .where('l.request_id', '=', request)
    .where('l.to_id', '=', to)
    .where('k.retired_at', 'is', null)
    .orderBy('l.lent_at')
    .executeTakeFirst()
}

export async function keyOf(tx: Tx, officer: OfficerId) {
  return tx
    .selectFrom('office.personal_key')
    .select(['id', 'public_key'])
    .where('officer_id', '=', officer)
    .where('retired_at', 'is', null)
    .executeTakeFirst()
}

type Shares = readonly Insertable<Schema['court.identity_share']>[]

/** @throws Problem `conflict` when it was sealed meanwhile; what the database refuses to whoever may not */
export async function insertIdentity(
  tx: Tx,
  row: Insertable<Schema['court.sealed_identity']>,
  shares: Shares,
): Promise<void> {
  await unlessTaken(async () => {
    await tx.insertInto('court.sealed_identity').values(row).execute()
    await tx.insertInto('court.identity_share').values(shares).execute()
  })
}

/** Puts a dealing in the place of the one before, whose shares go with it. @returns whether that one stood */
export async function replaceDealing(
  tx: Tx,
  row: { person_id: PersonId; dealing: number; identity_sealed: Buffer; dealt_by: OfficerId },
  shares: Shares,
): Promise<boolean> {
  const { person_id, ...dealt } = row
  const { numUpdatedRows } = await tx
    .updateTable('court.sealed_identity')
    .set(dealt)
    .where('person_id', '=', person_id)
    .where('dealing', '=', row.dealing - 1)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await unlessTaken(() => tx.insertInto('court.identity_share').values(shares).execute())
  return true
}

/** @throws Problem `conflict` when one was lent for it already */
export async function insertLoan(tx: Tx, row: Insertable<Schema['court.identity_loan']>): Promise<void> {
  await unlessTaken(() => tx.insertInto('court.identity_loan').values(row).execute())
}

async function unlessTaken(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    // Sealed or lent meanwhile; or the file says something else by now than what was sealed.
    const { code } = error as { code?: unknown }
    if (code === '23505' || code === '40001') throw new Problem('conflict')
    throw error
  }
}

export async function isMeasureSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('court.measure')
    .select('id')
    .where('id', '=', id as MeasureId)
    .executeTakeFirst()
  return row !== undefined
}

export async function isRequestSeen(tx: Tx, id: string): Promise<boolean> {
  return (await requestOf(tx, id)) !== undefined
}
