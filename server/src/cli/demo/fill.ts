/** Fills an empty database with the demonstration country: seals it, makes it findable, writes it in one transaction. */
import { fillDemonstration, type Database, type Schema, type TableRows } from '@himaya/db'
import type { FileName } from '@himaya/keys'
import { dayAt } from '../../http/clock.ts'
import { countryOn } from './country.ts'
import { actsOf, type Country } from './facts.ts'
import { assistanceRows } from './rows/assistance.ts'
import { compartmentRows, filesOfScene, sceneOf } from './rows/compartments.ts'
import { courtRows, numberDecisions } from './rows/court.ts'
import { identityRows, takenOut } from './rows/identities.ts'
import { indexRows, type OwnKeys } from './rows/index-entries.ts'
import { numberRows, officeRows } from './rows/office.ts'
import { penalRows } from './rows/penal.ts'
import { entryRows } from './rows/record.ts'
import { shelterRows } from './rows/shelters.ts'
import { written, type Tables } from './rows/row.ts'
import { sealsFor } from './seals.ts'

/** What was written. */
export interface Filled {
  readonly officers: number
  readonly services: number
  readonly cases: number
  readonly people: number
}

/** @param now milliseconds since 1970: the country is laid out for that day */
export async function fillDemo(database: Database, own: OwnKeys, now: number = Date.now()): Promise<Filled> {
  const country = countryOn(dayAt(now))
  await fillDemonstration(database, await tablesOf(country, own, now))
  return {
    officers: country.staff.length,
    services: country.services.length,
    cases: country.cases.length,
    people: country.cases.reduce((sum, { people }) => sum + people.length, 0),
  }
}

/** Each table before those that point at it. */
const order: readonly (keyof Schema)[] = [
  'office.service',
  'office.officer',
  'office.post',
  'office.personal_key',
  'office.personal_lock',
  'office.shelter',
  'office.shelter_key',
  'office.absence',
  'assistance.file',
  'assistance.register',
  'penal.file',
  'court.case',
  'court.assignment',
  'assistance.help_request',
  'assistance.brought',
  'assistance.person',
  'assistance.index_entry',
  'assistance.guardianship',
  'assistance.capacity_change',
  'assistance.handover',
  'penal.party',
  'penal.handover',
  'penal.report',
  'penal.report_mark',
  'penal.report_check',
  'penal.decision',
  'penal.notice',
  'assistance.reception',
  'assistance.condition',
  'assistance.rights_given',
  'assistance.safe_contact',
  'assistance.screening',
  'assistance.identification',
  'assistance.reflection',
  'assistance.reflection_end',
  'assistance.consent',
  'assistance.representation',
  'assistance.representative',
  'assistance.referral',
  'assistance.entitlement_step',
  'penal.charge',
  'penal.claim',
  'penal.claim_against',
  'penal.event',
  'penal.term_done',
  // Raises a conflict for each charge and claim that stands, as it would have done then.
  'penal.same_person',
  'penal.facts',
  'penal.proof',
  'penal.element',
  'penal.element_proof',
  'penal.hearing',
  'penal.attendance',
  'penal.closing',
  'court.measure',
  'court.measure_decision',
  'court.decision_number',
  'court.scan',
  'court.measure_step',
  'court.sealed_identity',
  'court.identity_share',
  'court.conflict',
  'court.conflict_step',
  'court.transfer',
  'court.bar',
  'court.emergency',
  'court.emergency_review',
  'court.access_question',
  'court.access_answer',
  'record.entry',
]

async function tablesOf(country: Country, own: OwnKeys, now: number): Promise<readonly TableRows[]> {
  const { cases } = takenOut(country)
  const scene = sceneOf(country, now)
  const seals = await sealsFor(own.keys, [...filesOf(country), ...filesOfScene(scene)])
  const decisions = numberDecisions(cases)
  const registers = new Map(cases.map(({ id, register }) => [id, register]))
  const parts: Tables[] = [
    officeRows(country),
    numberRows(cases, decisions),
    ...cases.flatMap((one) => {
      const w = written(one, seals)
      return [assistanceRows(w), penalRows(w, registers), courtRows(w, decisions)]
    }),
    await shelterRows(country, now),
    await identityRows(country, now),
    { 'assistance.index_entry': await indexRows(own, cases), 'record.entry': entryRows(cases) },
    compartmentRows(scene, country, seals),
  ]
  const unknown = parts
    .flatMap((part) => Object.keys(part))
    .find((table) => !order.includes(table as keyof Schema))
  if (unknown !== undefined) throw new RangeError(`nobody said when ${unknown} is written`)
  return order.map((table) => rowsIn(parts, table))
}

/** What all parts have for one table. The two go together by how they are made, which a union cannot say. */
const rowsIn = (parts: readonly Tables[], table: keyof Schema) =>
  ({ table, rows: parts.flatMap((part): readonly unknown[] => part[table] ?? []) }) as unknown as TableRows

const filesOf = ({ cases }: Country): readonly FileName[] =>
  cases.flatMap((one) => [
    { kind: 'assistance', fileId: one.assistance } as const,
    { kind: 'case', fileId: one.id } as const,
    ...(one.penal === null ? [] : [{ kind: 'penal', fileId: one.penal } as const]),
    ...actsOf(one, 'referral.send').map(({ id }) => ({ kind: 'referral', fileId: id }) as const),
    ...actsOf(one, 'non_punishment.resolve').map(({ id }) => ({ kind: 'conflict', fileId: id }) as const),
  ])
