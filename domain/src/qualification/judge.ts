import type { LocalDate } from '@himaya/algorithms'
import { offence, type ArticleRef } from '@himaya/law'
import type { FactPattern, FactWord, HarmedPerson } from './facts.ts'
import type { OffenceLaw } from './law.ts'

export const qualifiedElements = ['act', 'means', 'purpose', 'domination'] as const
export type QualifiedElement = (typeof qualifiedElements)[number]
export type ElementState = FactWord<'states'>

/** What the facts show of one element, and the paragraph it is asked by. `met` is said of facts told, not of facts judged. */
export interface JudgedElement {
  readonly state: ElementState
  readonly article: ArticleRef
}
export type JudgedElements = Readonly<Record<QualifiedElement, JudgedElement>>

/** The elements for one victim: they are judged for each alone. */
export interface VictimQualification {
  readonly id: string
  /** `null` when the age is not known: nothing is waived. */
  readonly child: boolean | null
  /** The day from which means are needed again, when the eighteenth birthday falls inside the facts. */
  readonly turns18: LocalDate | null
  readonly elements: JudgedElements
  readonly madeOut: boolean
}

const { elements: refs } = offence

const dominationState = (of: FactPattern['domination']): ElementState => {
  const limbs = [of.willDeprived, of.freedomDeprived, of.dignityViolated]
  if (limbs.includes(false)) return 'missing'
  return limbs.includes(null) ? 'unassessed' : 'met'
}

const holds = (state: ElementState): boolean => state === 'met' || state === 'not_required'

/** The elements of the offence for one victim (Penal Code 448-1). */
export function judgeVictim(victim: HarmedPerson, facts: FactPattern, law: OffenceLaw): VictimQualification {
  const child = victim.age === null ? null : victim.age < law.childUnder
  const elements: JudgedElements = {
    act: { state: facts.acts.length > 0 ? 'met' : 'missing', article: refs.act },
    means:
      child === true
        ? { state: 'not_required', article: refs.means_of_a_child }
        : { state: facts.means.length > 0 ? 'met' : 'missing', article: refs.means },
    purpose: { state: facts.purposes.length > 0 ? 'met' : 'missing', article: refs.purpose },
    domination: { state: dominationState(facts.domination), article: refs.domination },
  }
  return {
    id: victim.id,
    child,
    turns18: victim.turns18,
    elements,
    madeOut: qualifiedElements.every((element) => holds(elements[element].state)),
  }
}

const order: readonly ElementState[] = ['met', 'not_required', 'unassessed', 'missing']

/** The elements told together: of the victims for whom the offence is made out, if there is one; the best of each. */
export function together(victims: readonly VictimQualification[]): JudgedElements {
  const made = victims.filter((v) => v.madeOut)
  const of = made.length > 0 ? made : victims
  const best = (element: QualifiedElement): JudgedElement =>
    of
      .map((v) => v.elements[element])
      .reduce((a, b) => (order.indexOf(b.state) < order.indexOf(a.state) ? b : a))
  return { act: best('act'), means: best('means'), purpose: best('purpose'), domination: best('domination') }
}
