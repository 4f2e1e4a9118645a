import type { LocalDate } from '@himaya/algorithms'
import type { VictimStatus } from '../people/people.ts'

/** The way a case goes, from the first word to recovery. Only a picture: no stage opens or closes another. */
export const pathStages = ['told', 'received', 'assessed', 'protected', 'procedure', 'recovery'] as const
type PathStage = (typeof pathStages)[number]

/** `done`, being done `now`, or `to_come`. Nothing here says that something *must* be done: Today does. */
type PathStageState = 'done' | 'now' | 'to_come'

export interface PathStageSeen {
  readonly stage: PathStage
  readonly state: PathStageState
  /** The day to show: when it was done, or the next date of what is under way. */
  readonly day: LocalDate | null
}

/** What a path is drawn from. Whatever the reader may not see is `null`, and its stage is left out. */
export interface PathFacts {
  readonly today: LocalDate
  readonly toldOn: LocalDate
  /** Of each victim: whether she was received, and her status. */
  readonly victims: readonly { readonly received: boolean; readonly status: VictimStatus }[]
  readonly measures: {
    readonly asked: number
    /** In force today. */
    readonly running: number
    readonly ended: number
    /** The first day on which one in force ends. */
    readonly nextEnd: LocalDate | null
  }
  /** `null` where there is no penal file. */
  readonly procedure: {
    readonly decided: boolean
    readonly charges: number
    readonly nextHearing: LocalDate | null
    readonly lastHeld: LocalDate | null
    /** When the judgment became final. */
    readonly finalOn: LocalDate | null
  } | null
  readonly referrals: { readonly running: number; readonly ended: number } | null
}

/**
 * Where a case stands, stage by stage, in the order of the way.
 *
 * A stage is done when it is for every victim; one of several who was received makes it under way.
 */
export function pathOf(facts: PathFacts): readonly PathStageSeen[] {
  const { victims, measures, procedure, referrals } = facts
  const all = (is: (victim: PathFacts['victims'][number]) => boolean): PathStageState =>
    victims.length > 0 && victims.every(is) ? 'done' : victims.some(is) ? 'now' : 'to_come'
  return [
    { stage: 'told', state: 'done', day: facts.toldOn },
    { stage: 'received', state: all((victim) => victim.received), day: null },
    { stage: 'assessed', state: all((victim) => victim.status !== 'to_assess'), day: null },
    {
      stage: 'protected',
      state: measures.running + measures.asked > 0 ? 'now' : measures.ended > 0 ? 'done' : 'to_come',
      day: measures.running > 0 ? measures.nextEnd : null,
    },
    ...(procedure === null ? [] : [procedureOf(procedure)]),
    ...(referrals === null
      ? []
      : [
          {
            stage: 'recovery',
            state: referrals.running > 0 ? 'now' : referrals.ended > 0 ? 'done' : 'to_come',
            day: null,
          } as const,
        ]),
  ]
}

function procedureOf(procedure: NonNullable<PathFacts['procedure']>): PathStageSeen {
  const { decided, charges, nextHearing, lastHeld, finalOn } = procedure
  if (finalOn !== null) return { stage: 'procedure', state: 'done', day: finalOn }
  if (nextHearing !== null) return { stage: 'procedure', state: 'now', day: nextHearing }
  // A hearing that was held and none to come does not say that the procedure is over: only a final judgment does.
  const begun = decided || charges > 0 || lastHeld !== null
  return { stage: 'procedure', state: begun ? 'now' : 'to_come', day: null }
}
