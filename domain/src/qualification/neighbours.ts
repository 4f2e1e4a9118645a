import type { LocalDate } from '@himaya/algorithms'
import { isInForce, neighbours, type ArticleRef } from '@himaya/law'
import type { FactPattern } from './facts.ts'
import type { OffenceLaw } from './law.ts'

export type NeighbourId = (typeof neighbours)[number]['id']

/** Another offence that the same facts may be. What tells them apart is said in the corpus under the same id. */
export interface Neighbour {
  readonly offence: NeighbourId
  readonly articles: readonly ArticleRef[]
}

/** Means that press upon a person: they make procuring a graver one (Penal Code 499). */
const pressing: readonly FactPattern['means'][number][] = [
  'threat_of_force',
  'use_of_force',
  'other_coercion',
  'abduction',
  'fraud',
  'deception',
  'abuse_of_authority',
]

const aggravatesProcuring = (facts: FactPattern, child: boolean): boolean =>
  child ||
  facts.victims.length > 1 ||
  facts.offenders.length > 1 ||
  facts.victims.some((v) => v.vulnerabilities.length > 0 || (v.pregnant && v.pregnancyVisibleOrKnown)) ||
  facts.offenders.some((o) => o.armed || o.publicOfficialUsingFunction || o.relations.length > 0) ||
  facts.means.some((m) => pressing.includes(m))

/** What the conditions of the corpus are asked of. */
interface Told {
  readonly facts: FactPattern
  readonly madeOut: boolean
  readonly child: boolean
  readonly adult: boolean
  readonly childUnder15: boolean
}
const listed = (words: readonly string[], value: unknown): boolean =>
  words.some((word) => (value as readonly string[]).includes(word))
const conditions: Readonly<Record<string, (told: Told, value: unknown) => boolean>> = {
  transnational: ({ facts }, value) => facts.transnational === value,
  made_out: ({ madeOut }, value) => madeOut === value,
  child: ({ child }, value) => child === value,
  adult: ({ adult }, value) => adult === value,
  child_under_15: ({ childUnder15 }, value) => childUnder15 === value,
  procuring_aggravated: ({ facts, child }, value) => aggravatesProcuring(facts, child) === value,
  acts: ({ facts }, value) => listed(facts.acts, value),
  purposes: ({ facts }, value) => listed(facts.purposes, value),
  methods_or_means: ({ facts }, value) => listed(facts.methods, value) || listed(facts.means, value),
}

const asked = neighbours.map(({ id, articles, when }) => ({
  answer: { offence: id, articles } satisfies Neighbour,
  conditions: Object.entries(when).map(([key, value]) => {
    const holds = conditions[key]
    if (holds === undefined) throw new Error(`${id} asks for ${key}, which is no condition`)
    return (told: Told) => holds(told, value)
  }),
}))

const inForceBy = (day: LocalDate, answer: Neighbour): Neighbour =>
  answer.articles.every((ref) => isInForce(ref, day))
    ? answer
    : { ...answer, articles: answer.articles.filter((ref) => isInForce(ref, day)) }

/**
 * Which other offences these facts may be, smuggling first. It proposes: which of them it is, or whether both, is for
 * the one who charges and the one who judges (Penal Code 118). An article that was not in force by the end of the facts
 * is not told.
 */
export function neighboursOf(facts: FactPattern, law: OffenceLaw, madeOut: boolean): readonly Neighbour[] {
  const under = (years: number) => facts.victims.some((v) => v.age !== null && v.age < years)
  const told: Told = {
    facts,
    madeOut,
    child: under(law.childUnder),
    adult: facts.victims.some((v) => v.age === null || v.age >= law.childUnder),
    childUnder15: under(law.labourUnder),
  }
  return asked
    .filter((n) => n.conditions.every((holds) => holds(told)))
    .map(({ answer }) => inForceBy(facts.to, answer))
    .filter(({ articles }) => articles.length > 0)
}
