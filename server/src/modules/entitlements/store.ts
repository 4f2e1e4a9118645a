import type { LocalDate } from '@himaya/algorithms'
import type { Schema, Tx } from '@himaya/db'
import type {
  AssistanceId,
  CaseId,
  FormationId,
  MeasureKind,
  PersonId,
  PersonRecords,
  StageFacts,
  UnitId,
} from '@himaya/domain'
import { sql, type Insertable } from 'kysely'
import { dayAt } from '../../http/clock.ts'
import { claimsOf } from '../claims/index.ts'
import { judgedIn } from '../clocks/index.ts'

/** The most people whose entitlements are told or counted at once. */
const most = 200
export const mostCounted = 2000

const person = ['p.id', 'p.capacity', 'p.status', 'p.sex', 'p.nationality', 'p.turns_18_in'] as const

/** The people of a file, in the order in which every card numbers them. */
export async function peopleOfFile(tx: Tx, file: AssistanceId) {
  return tx
    .selectFrom('assistance.person as p')
    .select(person)
    .where('p.file_id', '=', file)
    .orderBy('p.id')
    .limit(most)
    .execute()
}

/**
 * The victims whose file was opened in a year, each with that day, the unit and the case; unit by unit, the oldest files
 * first: one more than are counted at once.
 *
 * @param of the units
 * @param after the last of those counted before
 */
export async function victimsOfYear(
  tx: Tx,
  year: number,
  { of, after }: { of: readonly UnitId[]; after?: VictimOfYear | undefined },
): Promise<readonly VictimOfYear[]> {
  if (of.length === 0) return []
  return tx
    .selectFrom('assistance.file as f')
    .innerJoin('assistance.person as p', 'p.file_id', 'f.id')
    .innerJoin('court.case as c', 'c.assistance_id', 'f.id')
    .select([...person, 'f.unit_id as unit', 'f.opened_on as since', 'c.id as case_id'])
    .where('f.opened_on', '>=', sql<LocalDate>`make_date(${year}::integer, 1, 1)`)
    .where('f.opened_on', '<=', sql<LocalDate>`make_date(${year}::integer, 12, 31)`)
    .where('p.capacity', 'in', ['victim', 'victim_witness'])
    .where('f.unit_id', 'in', of)
    .$if(after !== undefined, (asked) =>
      asked.where(
        sql<boolean>`(f.unit_id, f.opened_on, p.id) > (${after?.unit ?? ''}, ${after?.since ?? ''}::date, ${after?.id ?? ''}::uuid)`,
      ),
    )
    .orderBy('f.unit_id')
    .orderBy('f.opened_on')
    .orderBy('p.id')
    .limit(mostCounted + 1)
    .execute()
}
export type FoundPerson = Awaited<ReturnType<typeof peopleOfFile>>[number]
export interface VictimOfYear extends FoundPerson {
  readonly unit: UnitId
  readonly since: LocalDate
  readonly case_id: CaseId
}

const dayOf = (moment: Date): LocalDate => dayAt(moment.getTime())
const first = (days: readonly LocalDate[]): LocalDate | null => [...days].sort()[0] ?? null

/** What the house holds of these people that says how their entitlements stand, as far as row security shows it. */
export async function recordsOf(
  tx: Tx,
  people: readonly FoundPerson[],
): Promise<(person: FoundPerson) => PersonRecords> {
  const ids: readonly PersonId[] = people.map(({ id }) => id)
  if (ids.length === 0) return () => nothingOf('other')
  const [receptions, rights, identified, measures, reflections, referrals, refusals, claims, noted] =
    await Promise.all([
      tx
        .selectFrom('assistance.reception')
        .select(['person_id', 'received_at'])
        .where('person_id', 'in', ids)
        .execute(),
      tx
        .selectFrom('assistance.rights_given')
        .select(['person_id', 'given_at', 'understood'])
        .where('person_id', 'in', ids)
        .execute(),
      tx
        .selectFrom('assistance.identification')
        .select(['person_id', 'decision', 'decided_on'])
        .where('person_id', 'in', ids)
        .orderBy('id')
        .execute(),
      measuresOf(tx, ids),
      tx
        .selectFrom('assistance.reflection as r')
        .leftJoin('assistance.reflection_end as e', 'e.reflection_id', 'r.id')
        .select(['r.person_id', 'r.starts', 'r.ends', 'r.at', 'e.ended_on'])
        .where('r.person_id', 'in', ids)
        .execute(),
      tx
        .selectFrom('assistance.referral')
        .select(['person_id', 'need', 'state', 'sent_at', 'accepted_at', 'answered_at'])
        .where('person_id', 'in', ids)
        .where('state', '<>', 'withdrawn')
        .execute(),
      tx
        .selectFrom('assistance.consent')
        .select(['person_id', 'need', 'taken_at'])
        .where('person_id', 'in', ids)
        .where('given', '=', false)
        .execute(),
      claimsOf(tx, ids),
      tx
        .selectFrom('assistance.entitlement_step')
        .select(['person_id', 'entitlement', 'state', 'done_on'])
        .where('person_id', 'in', ids)
        .orderBy('id')
        .execute(),
    ])
  const found = {
    receptions: byPerson(receptions),
    rights: byPerson(rights),
    identified: byPerson(identified),
    measures: byPerson(measures),
    reflections: byPerson(reflections),
    referrals: byPerson(referrals),
    refusals: byPerson(refusals),
    noted: byPerson(noted),
  }
  return ({ id, capacity }) => {
    const last = found.identified(id).at(-1)
    const [reflection] = found.reflections(id)
    return {
      capacity,
      receivedOn: first(found.receptions(id).map(({ received_at }) => dayOf(received_at))),
      rightsGiven: found.rights(id).map(({ given_at, understood }) => ({ on: dayOf(given_at), understood })),
      identifiedOn: last === undefined || last.decision === 'reopened' ? null : last.decided_on,
      measures: found.measures(id).map(({ person_id: _, ...measure }) => measure),
      reflection:
        reflection === undefined
          ? null
          : {
              grantedOn: dayOf(reflection.at),
              starts: reflection.starts,
              ends: reflection.ends,
              endedOn: reflection.ended_on,
            },
      referrals: found.referrals(id).map((row) => ({
        need: row.need,
        sentOn: dayOf(row.sent_at),
        acceptedOn: row.accepted_at === null ? null : dayOf(row.accepted_at),
        endedOn: row.state === 'ended' && row.answered_at !== null ? dayOf(row.answered_at) : null,
      })),
      refusedNeeds: found.refusals(id).map(({ need, taken_at }) => ({ need, on: dayOf(taken_at) })),
      claims: claims(id),
      noted: found.noted(id).map(({ entitlement, state, done_on }) => ({
        entitlement: entitlement as PersonRecords['noted'][number]['entitlement'],
        state,
        on: done_on,
      })),
    }
  }
}

/** The rows of each person, in the order in which they came. */
function byPerson<Row extends { readonly person_id: PersonId }>(rows: readonly Row[]) {
  const own = Map.groupBy(rows, ({ person_id }) => person_id)
  return (person: PersonId): readonly Row[] => own.get(person) ?? []
}

const nothingOf = (capacity: PersonRecords['capacity']): PersonRecords => ({
  capacity,
  receivedOn: null,
  rightsGiven: [],
  identifiedOn: null,
  measures: [],
  reflection: null,
  referrals: [],
  refusedNeeds: [],
  claims: [],
  noted: [],
})

/** The measures of these people, each with what was decided, when it was served and when it was over. */
async function measuresOf(tx: Tx, ids: readonly PersonId[]) {
  const rows = await tx
    .selectFrom('court.measure as m')
    .leftJoin('court.measure_decision as d', 'd.measure_id', 'm.id')
    .select(['m.person_id', 'm.kind', 'm.requested_at', 'd.outcome', 'd.decided_on', 'd.ends', 'd.lasts'])
    .select((select) => [
      select
        .selectFrom('court.measure_step as s')
        .select(sql<LocalDate | null>`min(s.done_on)`.as('on'))
        .whereRef('s.measure_id', '=', 'm.id')
        .where('s.step', '=', 'served')
        .where('s.addressee', '<>', 'registry')
        .as('served_on'),
      select
        .selectFrom('court.measure_step as s')
        .select(sql<LocalDate | null>`min(s.done_on)`.as('on'))
        .whereRef('s.measure_id', '=', 'm.id')
        .where('s.step', '=', 'lifted')
        .as('lifted_on'),
      // A review sets the end anew.
      select
        .selectFrom('court.measure_step as s')
        .select(sql<boolean>`true`.as('reviewed'))
        .whereRef('s.measure_id', '=', 'm.id')
        .where('s.step', '=', 'reviewed')
        .limit(1)
        .as('reviewed'),
      select
        .selectFrom('court.measure_step as s')
        .select('s.ends')
        .whereRef('s.measure_id', '=', 'm.id')
        .where('s.step', '=', 'reviewed')
        .orderBy('s.id', 'desc')
        .limit(1)
        .as('ends_anew'),
    ])
    .where('m.person_id', 'in', ids)
    .orderBy('m.id')
    .execute()
  return rows.map((row) => ({
    person_id: row.person_id,
    kind: row.kind as MeasureKind,
    askedOn: dayOf(row.requested_at),
    decided:
      row.outcome === null || row.decided_on === null ? null : { outcome: row.outcome, on: row.decided_on },
    servedOn: row.served_on,
    endedOn: row.lifted_on ?? (row.reviewed === true ? row.ends_anew : row.ends),
  }))
}

/** From what the stage of each case follows, as far as it may be seen. */
export async function stagesOf(tx: Tx, cases: readonly CaseId[]): Promise<(caseId: CaseId) => StageFacts> {
  if (cases.length === 0) return () => ({ penal: false, investigated: false, hearings: [], judged: [] })
  const ids = [...new Set(cases)]
  const [rows, judged] = await Promise.all([
    tx
      .selectFrom('court.case as c')
      .select(['c.id', 'c.penal_id'])
      .select((select) => [
        select
          .exists(
            select
              .selectFrom('court.assignment as a')
              .select('a.id')
              .whereRef('a.case_id', '=', 'c.id')
              .where('a.post', '=', 'investigating_judge'),
          )
          .as('investigated'),
        select
          .selectFrom('penal.hearing as h')
          .select(
            sql<
              { formation: FormationId; on: LocalDate }[] | null
            >`jsonb_agg(jsonb_build_object('formation', h.formation, 'on', h.starts_at::date))`.as(
              'hearings',
            ),
          )
          .whereRef('h.penal_id', '=', 'c.penal_id')
          .where('h.state', '<>', 'cancelled')
          .as('hearings'),
      ])
      .where('c.id', 'in', ids)
      .execute(),
    judgedIn(tx, ids),
  ])
  const found = new Map(rows.map((row) => [row.id, row]))
  return (caseId) => {
    const row = found.get(caseId)
    return {
      penal: row !== undefined && row.penal_id !== null,
      investigated: row?.investigated === true,
      hearings: row?.hearings ?? [],
      judged: judged(caseId),
    }
  }
}

export async function insertEntitlementStep(
  tx: Tx,
  row: Insertable<Schema['assistance.entitlement_step']>,
): Promise<void> {
  await tx.insertInto('assistance.entitlement_step').values(row).execute()
}

/** Whether the officer may see what was written down. */
export async function isStepSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('assistance.entitlement_step')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}
