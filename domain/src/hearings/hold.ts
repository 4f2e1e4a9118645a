import type { LocalDate } from '@himaya/algorithms'
import { maySeize, seizeReasons } from '../cases/courts.ts'
import type { Competence } from '../cases/competence.ts'
import type { CourtId } from '../ids.ts'
import { isOf, type Post } from '../officers/posts.ts'
import type { Sex } from '../people/people.ts'
import { unless, verdict, type Refusal, type Verdict } from '../verdict.ts'
import { formation, formationsFor, judgesOf, type Degree, type FormationId } from './formations.ts'

export const hearingStates = ['fixed', 'held', 'postponed', 'cancelled'] as const
export type HearingState = (typeof hearingStates)[number]

/** What someone does at a hearing. */
export const attendanceParts = [
  'president',
  'member',
  'prosecution',
  'clerk',
  'social_assistant',
  'victim',
  'witness',
  'interpreter',
  'lawyer',
  'expert',
] as const
export type AttendancePart = (typeof attendanceParts)[number]

const placeReasons = [...seizeReasons, 'not_competent'] as const
type PlaceReason = (typeof placeReasons)[number]

export const fixReasons = [...placeReasons, 'not_of_the_court'] as const

interface FixFacts {
  readonly court: CourtId
  readonly where: Competence
  readonly degree: Degree
  readonly formation: FormationId
}

function misplaced({ court, where, degree, formation: id }: FixFacts): readonly Refusal<PlaceReason>[] {
  const seized = maySeize(court, where)
  return [
    ...(seized.outcome === 'may' ? [] : seized.refusals),
    ...unless(formationsFor(where, degree).includes(id), 'not_competent', where.basis[0]),
  ]
}

/**
 * Whether a hearing may be fixed: by the registry or the bench, at a court that may be seized, and in a formation
 * competent for the charge (CPP 254, 374, 416, 417, 457, 462, 490, 494).
 *
 * @throws RangeError when the map has no such court
 */
export function mayFix(facts: FixFacts & { readonly post: Post }): Verdict<(typeof fixReasons)[number]> {
  const article = formation(facts.formation).article
  return verdict(
    [article, ...facts.where.basis],
    [
      ...misplaced(facts),
      ...unless(isOf(facts.post, 'registry', 'bench', 'juvenile'), 'not_of_the_court', article),
    ],
  )
}

export const holdReasons = [
  ...placeReasons,
  'no_president',
  'wrong_number_of_judges',
  'a_judge_has_known_the_case',
  'no_prosecution',
  'no_clerk',
  'accused_without_lawyer',
  'no_interpreter',
] as const

/**
 * Whether a hearing is properly made up, from who is there.
 *
 * - Chamber and number of judges (CPP 374, 417, 457, 490, 494), one more counsellor or more being allowed in long
 *   felony cases; nobody who prosecuted, investigated or already judged it (CPP 417, 457).
 * - Prosecution and clerk present; a lawyer for the accused in a felony and for a child (CPP 316).
 * - An interpreter, or a sworn person, for a victim whose language is hard to understand (CPP 318).
 *
 * @throws RangeError when the map has no such court
 */
export function mayHold(
  facts: FixFacts & {
    readonly day: LocalDate
    readonly president: Post
    /** The other judges, without the president. */
    readonly members: readonly Post[]
    readonly someJudgeKnewTheCase: boolean
    readonly prosecutionPresent: boolean
    readonly clerkPresent: boolean
    readonly everyAccusedHasLawyer: boolean
    readonly interpreterNeeded: boolean
    readonly interpreterPresent: boolean
  },
): Verdict<(typeof holdReasons)[number]> {
  const f = formation(facts.formation)
  const size = judgesOf(facts.formation, facts.day)
  const count = facts.members.length + 1
  const mayBeMore = f.article === 'ma/act/2002/22-01#art_417' || f.article === 'ma/act/2002/22-01#art_457'
  const rightNumber = size === null || count === size || (mayBeMore && count > size)
  const lawyerRequired = f.hears === 'felony' || f.accused === 'child'
  return verdict(
    [f.article, ...facts.where.basis],
    [
      ...misplaced(facts),
      ...unless(facts.president === f.president, 'no_president', f.article),
      ...unless(
        rightNumber && facts.members.every((post) => post === f.member),
        'wrong_number_of_judges',
        f.article,
      ),
      ...unless(
        !facts.someJudgeKnewTheCase,
        'a_judge_has_known_the_case',
        f.accused === 'child' ? 'ma/act/2002/22-01#art_462' : f.article,
      ),
      ...unless(facts.prosecutionPresent, 'no_prosecution', f.article),
      ...unless(facts.clerkPresent, 'no_clerk', f.article),
      ...unless(
        !lawyerRequired || facts.everyAccusedHasLawyer,
        'accused_without_lawyer',
        'ma/act/2002/22-01#art_316',
      ),
      ...unless(
        !facts.interpreterNeeded || facts.interpreterPresent,
        'no_interpreter',
        'ma/act/2002/22-01#art_318',
      ),
    ],
  )
}

/** The two bases of a closed session: §1, danger to safety or morals; §2, at the victim's request. */
export const closedBases = ['302_1', '302_2'] as const
export type ClosedBasis = (typeof closedBases)[number]

export const closeReasons = [
  'not_the_court',
  'no_danger_found',
  'not_asked_by_victim',
  'not_a_woman_or_minor',
  'not_violence_or_sexual_assault',
] as const

/**
 * Whether the court may close the session on a basis.
 *
 * - 302 §1: it finds that publicity endangers safety or morals. It is what a man has.
 * - 302 §2: violence or sexual assault against a woman or a minor, at the victim's request. Whether trafficking is such a
 *   case is for the court: it is a fact here, not a conclusion.
 */
export function mayClose(facts: {
  readonly post: Post
  readonly basis: ClosedBasis
  readonly dangerToSafetyOrMorals: boolean
  readonly askedByVictim: boolean
  readonly victim: { readonly sex: Sex | null; readonly isChild: boolean }
  readonly violenceOrSexualAssault: boolean
}): Verdict<(typeof closeReasons)[number]> {
  const { victim } = facts
  const article =
    facts.basis === '302_1' ? 'ma/act/2002/22-01#art_302-para-1' : 'ma/act/2002/22-01#art_302-para-2'
  return verdict(
    [article],
    [
      ...unless(isOf(facts.post, 'bench', 'juvenile'), 'not_the_court', article),
      ...(facts.basis === '302_1'
        ? unless(facts.dangerToSafetyOrMorals, 'no_danger_found', article)
        : [
            ...unless(facts.askedByVictim, 'not_asked_by_victim', article),
            ...unless(victim.isChild || victim.sex === 'female', 'not_a_woman_or_minor', article),
            ...unless(facts.violenceOrSexualAssault, 'not_violence_or_sexual_assault', article),
          ]),
    ],
  )
}
