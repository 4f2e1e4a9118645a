import { offence, readings, type ArticleRef } from '@himaya/law'
import type { Accused, FactPattern, FactWord, HarmedPerson } from './facts.ts'
import type { OffenceLaw } from './law.ts'
import type { QualifiedElement, VictimQualification } from './judge.ts'
import { rangesFor, type Range, type ReadingId } from './ranges.ts'

/**
 * What one more fact would change: alone it makes the offence out, it raises a range, it adds a ground to a range that
 * stays, it is needed with others, or it changes neither range nor ground. In this order they are told, and of alike
 * ones that of the heavier range first.
 */
export const missingEffects = [
  'makes_out',
  'raises',
  'adds_ground',
  'needed_with_others',
  'changes_no_range',
] as const

/** Something still to be proved. */
export interface Missing {
  readonly fact: QualifiedElement | FactWord<'domination'> | 'age'
  /** Whom it is about; `null` when it is the same for every victim. */
  readonly victim: string | null
  readonly state: 'missing' | 'unassessed'
  readonly article: ArticleRef
  readonly changes: (typeof missingEffects)[number]
  /** The ranges, accused by accused, once it is shown; empty while others are needed too. */
  readonly then: readonly (Pick<Range, 'article' | 'prison' | 'fine'> & { readonly id: string })[]
  /** Another reading of the text, under which it need not be proved. */
  readonly secondReading: { readonly reading: ReadingId; readonly basis: ArticleRef } | null
}

type Gap = Pick<Missing, 'fact' | 'victim' | 'state' | 'article' | 'secondReading'> & {
  readonly element: QualifiedElement
}

const limbs = ['willDeprived', 'freedomDeprived', 'dignityViolated'] as const

/** The gaps of the offence itself, each told once for all the victims it stands open for. */
function gapsOf(facts: FactPattern, victims: readonly VictimQualification[]): readonly Gap[] {
  const child = victims.some((v) => v.child === true)
  const gap = (element: QualifiedElement, fact: Missing['fact'], state: Gap['state']): Gap => ({
    element,
    fact,
    victim: null,
    state,
    article: offence.elements[element],
    secondReading:
      element === 'domination' && child
        ? { reading: 'intent_suffices_for_a_child', basis: readings.intent_suffices_for_a_child }
        : null,
  })
  const without = victims.filter((v) => v.elements.means.state === 'missing')
  return [
    ...(facts.acts.length === 0 ? [gap('act', 'act', 'missing')] : []),
    ...(without.length === victims.length
      ? [gap('means', 'means', 'missing')]
      : without.map((v) => ({ ...gap('means', 'means', 'missing'), victim: v.id }))),
    ...(facts.purposes.length === 0 ? [gap('purpose', 'purpose', 'missing')] : []),
    ...limbs.flatMap((limb) => {
      const held = facts.domination[limb]
      return held === true ? [] : [gap('domination', limb, held === false ? 'missing' : 'unassessed')]
    }),
  ]
}

const thenFor = (facts: FactPattern, ranges: readonly Range[]): Missing['then'] =>
  ranges.map(({ article, prison, fine }, i) => ({
    id: facts.offenders[i]?.id ?? '',
    article,
    prison,
    fine,
  }))

/** Somebody of whom nothing is told but that they took part: whom the range is asked of while nobody is accused. */
const anybody: Accused = {
  id: '',
  kind: 'natural',
  role: 'principal',
  publicOfficialUsingFunction: false,
  armed: false,
  habitual: false,
  relations: [],
  reported: 'none',
}

const [noPrison, noFine] = [
  { minYears: 0, maxYears: 0, life: false },
  { min: 0, max: 0 },
]
/** A range to be compared: the longer prison first, then the fine. */
function heaviness(range: Pick<Range, 'prison' | 'fine'>): readonly number[] {
  const { minYears, maxYears, life } = range.prison ?? noPrison
  const { min, max } = range.fine ?? noFine
  return life ? [Infinity, Infinity, max, min] : [maxYears ?? 0, minYears ?? 0, max, min]
}
/** Above zero when the first is the heavier. */
const compared = (a: readonly number[], b: readonly number[]): number => {
  const n = a.findIndex((value, i) => value !== b[i])
  return n < 0 ? 0 : (a[n] ?? 0) > (b[n] ?? 0) ? 1 : -1
}
const lightest: readonly number[] = [0, 0, 0, 0]
const heaviest = (then: Missing['then']): readonly number[] =>
  then.map(heaviness).reduce((most, one) => (compared(one, most) > 0 ? one : most), lightest)

/** The order in which what is missing is told: by what it would change, and of alike ones the heavier range first. */
export const byEffect = (
  a: Pick<Missing, 'changes' | 'then'>,
  b: Pick<Missing, 'changes' | 'then'>,
): number =>
  missingEffects.indexOf(a.changes) - missingEffects.indexOf(b.changes) ||
  compared(heaviest(b.then), heaviest(a.then))

/** What it changes, where the offence is made out already, that it would be made out for these victims. */
export function changeOf(
  facts: FactPattern,
  law: OffenceLaw,
  before: readonly HarmedPerson[],
  after: readonly HarmedPerson[],
): 'raises' | 'adds_ground' | 'changes_no_range' {
  const of = facts.offenders.length > 0 ? facts : { ...facts, offenders: [anybody] }
  const [then, now] = [rangesFor(of, law, after), rangesFor(of, law, before)]
  const some = (change: (after: Range, before: Range) => boolean): boolean =>
    then.some((range, i) => now[i] !== undefined && change(range, now[i]))
  if (some((a, b) => compared(heaviness(a), heaviness(b)) > 0)) return 'raises'
  return some((a, b) => a.grounds.length > b.grounds.length) ? 'adds_ground' : 'changes_no_range'
}

/**
 * What is still to be proved, in the order of what it would change.
 *
 * An age nobody knows is asked for, with what a child's age would change. A victim for whom the offence is not made out
 * while it is for another is told apart, because one more victim can raise the range or add a ground to it too.
 */
export function missingOf(
  facts: FactPattern,
  law: OffenceLaw,
  victims: readonly VictimQualification[],
): readonly Missing[] {
  const open = facts.victims.filter((_, i) => victims[i]?.madeOut !== true)
  const unknownAge = facts.victims.filter((v) => v.age === null)
  if (open.length === 0 && unknownAge.length === 0) return []
  const madeOut = open.length < facts.victims.length
  const gaps = gapsOf(facts, victims)
  const made = facts.victims.filter((_, i) => victims[i]?.madeOut === true)
  const found: Missing[] = gaps.map((gap) => {
    const touches = (other: Gap, victim: string) => other.victim === null || other.victim === victim
    // The victims for whom this one is all that is missing.
    const freed = open.filter(
      ({ id }) => touches(gap, id) && gaps.every((other) => other === gap || !touches(other, id)),
    )
    return {
      fact: gap.fact,
      victim: gap.victim,
      state: gap.state,
      article: gap.article,
      secondReading: gap.secondReading,
      changes:
        freed.length === 0
          ? 'needed_with_others'
          : madeOut
            ? changeOf(facts, law, made, [...made, ...freed])
            : 'makes_out',
      then: freed.length === 0 ? [] : thenFor(facts, rangesFor(facts, law, [...made, ...freed])),
    }
  })
  const ages = unknownAge.map((victim): Missing => {
    // A child needs no means: their lack is no gap for one who turns out to be under age.
    const others = gaps.filter((g) => g.element !== 'means')
    const child = { ...victim, age: 0 }
    const with_ = [...made.filter((v) => v.id !== victim.id), child]
    const whole = others.length === 0
    return {
      fact: 'age',
      victim: victim.id,
      state: 'unassessed',
      article: offence.elements.means_of_a_child,
      changes: !whole ? 'needed_with_others' : madeOut ? changeOf(facts, law, made, with_) : 'makes_out',
      then: whole ? thenFor(facts, rangesFor(facts, law, with_)) : [],
      secondReading: null,
    }
  })
  return [...found, ...ages].sort(byEffect)
}
