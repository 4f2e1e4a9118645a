import type { Me, Tx } from '@himaya/db'
import {
  addresseesOf,
  isDeciderOf,
  isOf,
  isJudicialAuthority,
  type Addressee,
  type CaseId,
  type MeasureId,
  type Protected,
} from '@himaya/domain'
import type { FileKey } from '@himaya/keys'
import type { House } from '../../house.ts'
import { dayAt } from '../../http/clock.ts'
import { Problem } from '../../http/problem.ts'
import { openFile } from '../../sealed.ts'
import type { Text } from './papers.ts'
import { findCase, findMeasure, findPerson, protectedAs, type FoundCase, type FoundMeasure } from './store.ts'

export interface Asking {
  readonly house: House
  readonly tx: Tx
  readonly me: Me
}
export type OfMeasure = { readonly measureId: MeasureId }

export const requestPlace = (row: string) => ({ table: 'court.measure', column: 'request', row })
export const reasonsPlace = (row: string) => ({ table: 'court.measure_decision', column: 'reasons', row })
export const notePlace = (row: string) => ({ table: 'court.measure_step', column: 'note', row })
export const scanPlace = (row: string) => ({ table: 'court.scan', column: 'bytes', row })

export interface Request {
  readonly words: string
  readonly against?: string | undefined
}
export interface Reasons {
  readonly reasons: Text
  readonly forSuspect?: Text | undefined
}

/** The case key, for one purpose. */
export const caseKey = ({ house, tx, me }: Asking, of: FoundCase, purpose: string): Promise<FileKey> =>
  openFile({ house, tx, me }, { kind: 'case', fileId: of.id, wrapped: of.wrapped }, purpose)

export async function needCase({ house, tx, me }: Asking, caseId: CaseId): Promise<FoundCase> {
  const found = await findCase(tx, me, caseId, dayAt(house.now()))
  if (found === undefined || found.mine.length === 0) throw new Problem('not_found')
  return found
}

/** A measure with its case and the person as the rules need her; hidden and absent alike are `not_found`. */
export async function needMeasure(asking: Asking, measureId: MeasureId) {
  const measure = await findMeasure(asking.tx, measureId)
  if (measure === undefined) throw new Problem('not_found')
  const of = await needCase(asking, measure.caseId)
  const person = await findPerson(asking.tx, of, measure.personId)
  if (person === undefined) throw new Problem('not_found')
  const today = dayAt(asking.house.now())
  // What opened the measure is the capacity in which it was asked for.
  const as = { ...protectedAs(person, measure.said, today), capacity: measure.capacity }
  return { measure, of, person, as, today }
}

export const isService = (addressee: Addressee) =>
  addressee === 'shelter_service' || addressee === 'health_service'

export const isDecider = (of: FoundCase, { kind }: FoundMeasure, person: Protected) =>
  of.mine.some((post) => isDeciderOf({ post, kind, person, case: of.facts }))

/** The court’s own hand puts the signed page beside its decision. */
export const mayAttach = (of: FoundCase) =>
  of.mine.some((post) => isOf(post, 'registry') || isJudicialAuthority(post))

/** Whose copies I may print: the court's own all of them, the unit hers and the cards of those who help her. */
export function papersOf(me: Me, of: FoundCase, { kind, decision }: FoundMeasure): readonly Addressee[] {
  if (decision === null) return []
  const own = ['protected_person', 'registry'] as const
  const sent = decision.outcome === 'granted' ? addresseesOf(kind) : own
  const all =
    decision.by.id === me.id ||
    of.mine.some((post) => isOf(post, 'registry', 'prosecution', 'investigation', 'juvenile'))
  if (all) return sent
  return of.mine.some((post) => isOf(post, 'unit'))
    ? sent.filter((to) => to === 'protected_person' || isService(to))
    : []
}
// What was sealed is what this module wrote.
export const readRequest = (opened: Buffer) => JSON.parse(opened.toString('utf8')) as Request
export const readReasons = (opened: Buffer) => JSON.parse(opened.toString('utf8')) as Reasons
