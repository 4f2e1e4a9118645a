import type { LocalDate } from '@himaya/algorithms'
import type { NotedEvent } from '../clocks/noting.ts'
import { formation, type FormationId } from '../hearings/formations.ts'
import { caseStages, type CaseStage } from './entitlements.ts'

/** The acts of procedure that say how far a case has been judged. */
export const judgingActs = [
  'judgment',
  'appeal_declared',
  'appeal_judgment',
  'cassation_declared',
  'final_judgment',
] as const satisfies readonly NotedEvent[]
export type JudgingAct = (typeof judgingActs)[number]

/** That a case was judged, or that its judgment was challenged, as it is noted and not withdrawn. */
export interface Judged {
  readonly act: JudgingAct
  readonly on: LocalDate
}

/** The facts from which the stage of a case follows. */
export interface StageFacts {
  readonly penal: boolean
  /** An investigating judge works on it. */
  readonly investigated: boolean
  /** Its hearings that were not cancelled. */
  readonly hearings: readonly { readonly formation: FormationId; readonly on: LocalDate }[]
  /** A judgment that is final for some of the accused and not yet for the others is not among them. */
  readonly judged: readonly Judged[]
}

const after: Readonly<Record<JudgingAct, CaseStage>> = {
  judgment: 'judged',
  appeal_declared: 'appeal',
  // Judged again, and open to cassation: nobody has said so yet.
  appeal_judgment: 'appeal',
  cassation_declared: 'cassation',
  final_judgment: 'final',
}

/**
 * Where a case stands, from what is in it.
 *
 * - A judgment that is final ends it, whatever else is noted.
 * - Otherwise what happened last counts, so that a case sent back is tried again; of what happened on one day, what
 *   comes later on the way: a judgment is pronounced at a hearing.
 * - Nothing is taken to have been judged because its hearing was held.
 */
export function stageOf({ penal, investigated, hearings, judged }: StageFacts): CaseStage {
  if (judged.some(({ act }) => act === 'final_judgment')) return after.final_judgment
  const happened = [
    ...hearings.map(({ formation: id, on }) => ({ on, stage: atHearing(id) })),
    ...judged.map(({ act, on }) => ({ on, stage: after[act] })),
  ]
  const last = happened.reduce<(typeof happened)[number] | undefined>(
    (latest, one) => (latest === undefined || isLater(one, latest) ? one : latest),
    undefined,
  )
  if (last !== undefined) return last.stage
  if (investigated) return 'investigation'
  return penal ? 'inquiry' : 'reception'
}

const atHearing = (id: FormationId): CaseStage => (formation(id).degree === 'appeal' ? 'appeal' : 'trial')

type Happened = { readonly on: LocalDate; readonly stage: CaseStage }
const isLater = (a: Happened, b: Happened): boolean =>
  a.on === b.on ? caseStages.indexOf(a.stage) > caseStages.indexOf(b.stage) : a.on > b.on

/** What challenges a judgment is no judgment. */
const challenges: readonly JudgingAct[] = ['appeal_declared', 'cassation_declared']

/** Whether a judgment was pronounced by that day: only then can an act of the court have confirmed a victim. */
export const isJudgedBy = (judged: readonly Judged[], day: LocalDate): boolean =>
  judged.some(({ act, on }) => !challenges.includes(act) && on <= day)
