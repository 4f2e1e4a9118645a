import type { LocalDate } from '@himaya/algorithms'
import {
  grounds,
  heldOn,
  offence,
  parameterAt,
  penaltiesOf,
  type ArticleRef,
  type Dated,
  type Penalty,
} from '@himaya/law'

export type GroundId = keyof typeof grounds

/** A penalty that held on the day that governs, the article that sets it, and its rank among the others. */
export interface HeldPenalty {
  /** The number of the article, as `448-5`. */
  readonly article: string
  readonly ref: ArticleRef
  /** The day on which the version of the article began. */
  readonly from: LocalDate
  readonly penalty: Penalty
  /** Prison in years; `null` when the article has none. */
  readonly prison: PrisonRange | null
  /** Its place among the penalties of the same day: the heavier, the higher; alike ones share a place. */
  readonly weight: number
}

/** Prison in years; `life` leaves both ends `null`. */
export interface PrisonRange {
  readonly minYears: number | null
  readonly maxYears: number | null
  readonly life: boolean
}

/** The law of trafficking as it stood on the days from `from` until the next version. */
export interface OffenceLaw {
  readonly from: LocalDate
  readonly basic: HeldPenalty
  readonly byGround: Readonly<Record<GroundId, HeldPenalty>>
  readonly life: HeldPenalty
  readonly legalPerson: HeldPenalty
  /** Whole years under which a person is a child. */
  readonly childUnder: number
  /** How many persons who take part, and how many victims, are several (448-3). */
  readonly severalOffenders: number
  readonly severalVictims: number
  /** Whole years under which the forced labour of a child is another offence (467-2). */
  readonly labourUnder: number
}

/** Numbers of the text that are no penalty, by the day from which they hold. */
interface OffenceNumbers {
  readonly severalOffenders: readonly DatedNumber[]
  readonly severalVictims: readonly DatedNumber[]
  readonly childUnder: { readonly values: readonly DatedNumber[] }
}
interface DatedNumber {
  readonly from: string
  readonly value: number
}

/** Every version of the law, oldest first; what comes before the first is not governed by it. */
export type OffenceLaws = readonly [OffenceLaw, ...OffenceLaw[]]

const groundIds = Object.keys(grounds) as GroundId[]

/** The number of an article, without its paragraph, as the corpus names it. */
const articleOf = (ref: string): string => ref.replace(/^.*#art_/, '').replace(/-para-\d$/, '')

/** Every ref whose penalty the qualification asks for. */
const asked: readonly ArticleRef[] = [
  ...new Set([
    offence.basic,
    offence.life,
    offence.legalPerson,
    ...groundIds.map((id) => grounds[id].article),
  ]),
]

/**
 * The law in all its versions, from the penalties and the numbers of the corpus or from others: what a legislator would
 * change tomorrow is a list with one more version in it.
 *
 * @throws Error when an article that is needed punishes with nothing on the day the offence began to exist
 */
export function offenceLaws(
  of: (ref: ArticleRef) => readonly Dated<Penalty>[] = penaltiesOf,
  { severalOffenders, severalVictims, childUnder }: OffenceNumbers = offence,
): OffenceLaws {
  const starts = of(offence.basic)[0]?.from
  if (starts === undefined) throw new Error(`${offence.basic} punishes with nothing`)
  const days = [
    ...new Set(
      [...asked.map(of), severalOffenders, severalVictims, childUnder.values].flatMap((versions) =>
        versions.map(({ from }) => (from < starts ? starts : from)),
      ),
    ),
  ].sort()
  const [first, ...rest] = days.map((from): OffenceLaw => {
    const day = from as LocalDate
    const penalties = new Map(
      asked.map((ref) => {
        const penalty = heldOn(of(ref), day)
        if (penalty === undefined) throw new Error(`${ref} punishes with nothing on ${day}`)
        return [ref, penalty]
      }),
    )
    const all = [...penalties.values()]
    const made = new Map(
      [...penalties].map(([ref, penalty]): [ArticleRef, HeldPenalty] => [
        ref,
        {
          article: articleOf(ref),
          ref,
          from: penalty.from as LocalDate,
          penalty,
          prison: prisonOf(penalty),
          weight: all.filter((other) => isHeavier(penalty, other)).length,
        },
      ]),
    )
    const held = (ref: ArticleRef): HeldPenalty => {
      const found = made.get(ref)
      if (found === undefined) throw new Error(`${ref} is not asked for`)
      return found
    }
    return {
      from: day,
      basic: held(offence.basic),
      byGround: Object.fromEntries(groundIds.map((id) => [id, held(grounds[id].article)])) as Record<
        GroundId,
        HeldPenalty
      >,
      life: held(offence.life),
      legalPerson: held(offence.legalPerson),
      childUnder: parameterAt(offence.childAge, day).value,
      severalOffenders: numberOn(severalOffenders, day),
      severalVictims: numberOn(severalVictims, day),
      labourUnder: numberOn(childUnder.values, day),
    }
  })
  if (first === undefined) throw new Error('no version of the law')
  return [first, ...rest]
}

function numberOn(values: readonly DatedNumber[], day: LocalDate): number {
  const held = heldOn(values, day)
  if (held === undefined) throw new Error(`a number of the text has no value on ${day}`)
  return held.value
}

const years = (months: number): number => months / 12
const prisonOf = ({ prison }: Penalty): PrisonRange | null =>
  prison === null
    ? null
    : prison === 'life'
      ? { minYears: null, maxYears: null, life: true }
      : { minYears: years(prison.minMonths), maxYears: years(prison.maxMonths), life: false }

/** Whether one penalty is heavier than another: prison first, then the fine. */
function isHeavier(one: Penalty, other: Penalty): boolean {
  const rank = ({ prison, fine }: Penalty): readonly number[] => [
    prison === 'life' ? Infinity : (prison?.maxMonths ?? 0),
    prison === 'life' ? Infinity : (prison?.minMonths ?? 0),
    fine?.max ?? 0,
    fine?.min ?? 0,
  ]
  const [a, b] = [rank(one), rank(other)]
  for (const [i, value] of a.entries()) {
    const against = b[i] ?? 0
    if (value !== against) return value > against
  }
  return false
}
