import type { LocalDate } from '@himaya/algorithms'
import type { ArticleRef, LegalBasis } from '@himaya/law'
import { maySeize, seizeReasons } from '../cases/courts.ts'
import type { Competence } from '../cases/competence.ts'
import type { CourtId } from '../ids.ts'
import { isOf, maySitAt, type Post } from '../officers/posts.ts'
import { isVictim, type Capacity, type Sex } from '../people/people.ts'
import { unless, verdict, type Refusal, type Verdict } from '../verdict.ts'
import { formation, formationsFor, judgesOf, type FormationId } from './formations.ts'

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

/** Who lists cases and moves them: the registry of the court and its bench, and not the prosecution's own registry. */
const isOfTheCourt = (post: Post): boolean => post === 'registry_clerk' || isOf(post, 'bench', 'juvenile')

const placeReasons = [...seizeReasons, 'nobody_charged', 'not_competent'] as const
type PlaceReason = (typeof placeReasons)[number]

interface Place {
  readonly court: CourtId
  /** Every place where a charge that was brought in the case may be tried; none while nobody is charged. */
  readonly where: readonly Competence[]
  readonly formation: FormationId
}

interface Acting {
  readonly post: Post
  readonly postedAt: CourtId
}

/** What stands against this court and formation: nothing when one of the places is theirs. */
function misplaced({ court, where, formation: id }: Place): readonly Refusal<PlaceReason>[] {
  const { article, degree } = formation(id)
  const answers = where.map((seat) => {
    const seized = maySeize(court, seat)
    return [
      ...(seized.outcome === 'may' ? [] : seized.refusals),
      ...unless(formationsFor(seat, degree).includes(id), 'not_competent', seat.basis[0]),
    ]
  })
  const [nearest] = answers.toSorted((one, other) => one.length - other.length)
  return nearest ?? [{ reason: 'nobody_charged', article }]
}

const outsider = ({ post, postedAt }: Acting, court: CourtId, article: ArticleRef) =>
  unless(isOfTheCourt(post) && postedAt === court, 'not_of_the_court', article)

const basisOf = ({ where, formation: id }: Place): LegalBasis => [
  formation(id).article,
  ...where.flatMap(({ basis }) => basis),
]

export const fixReasons = [...placeReasons, 'not_of_the_court'] as const

/**
 * Whether a hearing may be fixed: by the registry or the bench of a court that may be seized, and in a formation
 * competent for a charge that was brought (CPP 254, 374, 416, 417, 421-1, 457, 462, 490, 494).
 *
 * @throws RangeError when the map has no such court
 */
export function mayFix(facts: Place & Acting): Verdict<(typeof fixReasons)[number]> {
  return verdict(basisOf(facts), [
    ...misplaced(facts),
    ...outsider(facts, facts.court, formation(facts.formation).article),
  ])
}

export const callReasons = ['part_does_not_fit', 'two_presidents'] as const

/** Somebody called to a hearing: an officer by post, a person of the case by capacity, or nobody by name. */
export type Called = { readonly part: AttendancePart } & (
  { readonly post: Post } | { readonly capacity: Capacity } | object
)

const witnesses: readonly Capacity[] = ['witness', 'victim_witness', 'reporter']

const partsOfPerson = (capacity: Capacity): readonly AttendancePart[] => [
  ...(isVictim(capacity) ? (['victim'] as const) : []),
  ...(witnesses.includes(capacity) ? (['witness'] as const) : []),
  ...(capacity === 'expert' ? (['expert'] as const) : []),
]

/** The parts that an officer of this post, or a person in this capacity, may have before a formation. */
export function partsOf(
  who: { readonly post: Post } | { readonly capacity: Capacity },
  id: FormationId,
): readonly AttendancePart[] {
  if ('capacity' in who) return partsOfPerson(who.capacity)
  const f = formation(id)
  const { post } = who
  return [
    ...(post === f.president ? (['president'] as const) : []),
    ...(post === f.member && f.size !== 'one' ? (['member'] as const) : []),
    ...(isOf(post, 'prosecution') && maySitAt(post, f.level) ? (['prosecution'] as const) : []),
    ...(post === 'registry_clerk' ? (['clerk'] as const) : []),
    ...(post === 'social_assistant' ? (['social_assistant'] as const) : []),
  ]
}

/** Whether these may be called: each in a part that the post or the capacity has, and one president at most. */
export function mayCall(facts: {
  readonly formation: FormationId
  readonly called: readonly Called[]
}): Verdict<(typeof callReasons)[number]> {
  const { article } = formation(facts.formation)
  const fits = (one: Called) =>
    'post' in one || 'capacity' in one
      ? partsOf(one, facts.formation).includes(one.part)
      : one.part === 'interpreter' || one.part === 'lawyer'
  const presidents = facts.called.filter(({ part }) => part === 'president')
  return verdict(
    [article],
    [
      ...unless(facts.called.every(fits), 'part_does_not_fit', article),
      ...unless(presidents.length < 2, 'two_presidents', article),
    ],
  )
}

/**
 * Whether a judge has already known the case in a way that keeps him or her from this formation: by prosecuting or
 * investigating it, or by judging it in the other degree (CPP 417, 457, 462).
 */
export function knewTheCase(
  judge: {
    /** Every post in which the judge was ever assigned to the case. */
    readonly assignedAs: readonly Post[]
    /** The formations in which the judge sat at hearings of the case that were held. */
    readonly satIn: readonly FormationId[]
  },
  id: FormationId,
): boolean {
  return (
    judge.assignedAs.some((post) => isOf(post, 'prosecution', 'investigation')) ||
    judge.satIn.some((other) => formation(other).degree !== formation(id).degree)
  )
}

export const moveHearingReasons = ['not_of_the_court', 'does_not_follow'] as const

interface Moving {
  readonly court: CourtId
  readonly formation: FormationId
  readonly from: HearingState
}

/** Whether a hearing may be postponed or cancelled: by the registry or the bench of its court, while it is fixed. */
export function mayMoveHearing(facts: Moving & Acting): Verdict<(typeof moveHearingReasons)[number]> {
  const { article } = formation(facts.formation)
  return verdict(
    [article],
    [...outsider(facts, facts.court, article), ...unless(facts.from === 'fixed', 'does_not_follow', article)],
  )
}

export const holdReasons = [
  ...placeReasons,
  ...moveHearingReasons,
  'no_president',
  'wrong_number_of_judges',
  'a_judge_has_known_the_case',
  'no_prosecution',
  'no_clerk',
  'accused_without_lawyer',
  'no_interpreter',
] as const

/**
 * Whether a hearing may be recorded as held: properly made up, from who is there.
 *
 * - Chamber and number of judges (CPP 374, 417, 457, 490, 494), one more counsellor or more being allowed in long
 *   felony cases; nobody who prosecuted, investigated or already judged it (CPP 417, 457).
 * - Prosecution and clerk present; a lawyer for the accused in a felony and for a child (CPP 316).
 * - An interpreter, or a sworn person, for a victim whose language is hard to understand (CPP 318).
 *
 * @throws RangeError when the map has no such court
 */
export function mayHold(
  facts: Place &
    Moving &
    Acting & {
      readonly day: LocalDate
      /** `null` when nobody presides. */
      readonly president: Post | null
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
  const moved = mayMoveHearing(facts)
  return verdict(basisOf(facts), [
    ...misplaced(facts),
    ...(moved.outcome === 'may' ? [] : moved.refusals),
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
  ])
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
