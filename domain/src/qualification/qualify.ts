import type { LocalDate } from '@himaya/algorithms'
import { offence, type ArticleRef } from '@himaya/law'
import type { FactPattern } from './facts.ts'
import { judgeVictim, together, type JudgedElements, type VictimQualification } from './judge.ts'
import { offenceLaws, type OffenceLaw, type OffenceLaws } from './law.ts'
import { missingOf, type Missing } from './missing.ts'
import { neighboursOf, type Neighbour } from './neighbours.ts'
import { qualifyAccused, worthTrying, type AccusedQualification, type Case } from './ranges.ts'

/** What the law makes of facts told. It qualifies; whoever is asked remains the one who decides. */
export type Qualification =
  | {
      readonly outcome: 'not_in_force'
      readonly article: ArticleRef
      /** The first day on which the law governed. */
      readonly since: LocalDate
    }
  | {
      readonly outcome: 'qualified'
      /** The day whose law governs: the last for an act that lasts, else the first on which the law was in force. */
      readonly governs: LocalDate
      /** The days inside the facts on which the law changed; for an act that does not last it must be dated. */
      readonly changedOn: readonly LocalDate[]
      /** The first later version, which applies when it is more lenient (Penal Code 6). */
      readonly laterLaw: LocalDate | null
      readonly elements: JudgedElements
      readonly victims: readonly VictimQualification[]
      readonly madeOut: boolean
      readonly attempt: ArticleRef | null
      readonly offenders: readonly AccusedQualification[]
      readonly missing: readonly Missing[]
      readonly neighbours: readonly Neighbour[]
      /** What every range is before. */
      readonly before: readonly ArticleRef[]
    }

const standing: OffenceLaws = offenceLaws()

/** The day from which the law knows trafficking: no earlier fact is one. */
export const offenceSince: LocalDate = standing[0].from

/** The day whose law governs the facts, and that law: the last day of an act that lasts, else the first in force. */
export function lawOver(
  facts: FactPattern,
  laws: OffenceLaws = standing,
): { readonly governs: LocalDate; readonly law: OffenceLaw } {
  const since = laws[0].from
  const lasts = facts.acts.some((act) => (offence.lasting as readonly string[]).includes(act))
  const governs = lasts ? facts.to : facts.from > since ? facts.from : since
  return { governs, law: laws.findLast((l) => l.from <= governs) ?? laws[0] }
}

/**
 * What trafficking in persons the facts amount to, if they are shown (Penal Code 448-1 to 448-13).
 *
 * - Elements are judged for each victim, the range for each accused; Penal Code 130 says whom a circumstance binds.
 * - Where the text allows two readings the first makes the range and the second stands beside it: the judge decides.
 * - A range, never a sentence: before extenuating circumstances, recidivism and the rules for an accused who is a minor.
 *
 * @param laws the law in all its versions; the one that governs is that of the day of the act
 */
export function qualify(facts: FactPattern, laws: OffenceLaws = standing): Qualification {
  const since = laws[0].from
  if (facts.to < since) return { outcome: 'not_in_force', article: offence.elements.act, since }
  const { governs, law } = lawOver(facts, laws)
  const victims = facts.victims.map((v) => judgeVictim(v, facts, law))
  const harmed = facts.victims.filter((_, i) => victims[i]?.madeOut === true)
  const madeOut = harmed.length > 0
  const of: Case = { facts, law, victims: harmed }
  const tried = madeOut ? worthTrying(of) : []
  return {
    outcome: 'qualified',
    governs,
    changedOn: laws.flatMap(({ from }) => (from > facts.from && from <= facts.to ? [from] : [])),
    laterLaw: laws.find((l) => l.from > governs)?.from ?? null,
    elements: together(victims),
    victims,
    madeOut,
    attempt: facts.stage === 'attempt' ? offence.attempt : null,
    offenders: madeOut ? facts.offenders.map((accused) => qualifyAccused(accused, of, tried)) : [],
    missing: missingOf(facts, law, victims),
    neighbours: neighboursOf(facts, law, madeOut),
    before: offence.before,
  }
}
