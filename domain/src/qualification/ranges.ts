import type { LocalDate } from '@himaya/algorithms'
import { consequences, grounds, offence, readings, type ArticleRef } from '@himaya/law'
import type { Accused, FactPattern, HarmedPerson } from './facts.ts'
import type { GroundId, HeldPenalty, OffenceLaw, PrisonRange } from './law.ts'

/** A range of the text, never a sentence: before extenuating circumstances, recidivism and the rules for a minor. */
export interface Range {
  readonly article: string
  readonly grounds: readonly GroundId[]
  readonly prison: PrisonRange | null
  /** In dirhams. */
  readonly fine: { readonly min: number; readonly max: number } | null
}
export type ReadingId = keyof typeof readings

/** A range under the other reading of a text that allows two; the judge decides. */
export interface SecondReading extends Range {
  readonly reading: ReadingId
  readonly basis: ArticleRef
}
export type ConsequenceId = keyof typeof consequences

/** What 448-12 gives an accused who told the authorities. `excluded`: the harm shuts the optional one. */
export interface Exemption {
  readonly kind: 'mandatory' | 'optional' | 'excluded'
  readonly article: ArticleRef
}

/** What the facts, if they are shown, lay on one accused. */
export interface AccusedQualification extends Range {
  readonly id: string
  /** The articles the range rests on, each with the day its version began. */
  readonly basis: readonly { readonly article: ArticleRef; readonly from: LocalDate }[]
  readonly secondReadings: readonly SecondReading[]
  /** What a conviction must carry. */
  readonly consequences: readonly { readonly consequence: ConsequenceId; readonly article: ArticleRef }[]
  readonly exemption: Exemption | null
}

/** The text as it is read: every switch is off in the first reading. */
type Reading = Readonly<Partial<Record<ReadingId, true>>>

/** The facts against the law, with the victims for whom the offence is made out. */
export interface Case {
  readonly facts: FactPattern
  readonly law: OffenceLaw
  readonly victims: readonly HarmedPerson[]
}

const among = (list: readonly string[], word: string): boolean => list.includes(word)
const worst = (methods: FactPattern['methods']): boolean =>
  methods.some((m) => among(offence.worstMethods, m))

/**
 * The circumstances, asked of one accused; those of the act itself are the same for all. Whom each binds is in the
 * corpus (Penal Code 130). `448-5(torture_or_barbarity)` comes on top of others and is asked apart.
 */
const circumstances: Readonly<
  Record<
    Exclude<GroundId, '448-5(torture_or_barbarity)'>,
    (of: Case, accused: Accused, reading: Reading) => boolean
  >
> = {
  '448-3(1)': ({ facts }, _, reading) =>
    facts.methods.some((m) =>
      among(reading.threat_governs_the_list === true ? offence.threats : offence.methods, m),
    ),
  '448-3(2)': (_, { armed }) => armed,
  '448-3(3)': (_, { publicOfficialUsingFunction }) => publicOfficialUsingFunction,
  '448-3(4)': ({ victims }) =>
    victims.some((v) => v.harm === 'permanent_infirmity' || v.harm === 'incurable_illness'),
  '448-3(5)': ({ facts, law }, _, reading) =>
    facts.offenders.filter((o) => o.kind === 'natural' || reading.company_is_a_second_person === true)
      .length >= law.severalOffenders,
  '448-3(6)': (_, { habitual }) => habitual,
  '448-3(7)': ({ victims, law }, _, reading) =>
    victims.length >= law.severalVictims + (reading.more_than_two_victims === true ? 1 : 0),
  '448-4(1)': ({ victims, law }) => victims.some((v) => v.age !== null && v.age < law.childUnder),
  '448-4(2)': ({ victims }) =>
    victims.some((v) => v.vulnerabilities.length > 0 || (v.pregnant && v.pregnancyVisibleOrKnown)),
  '448-4(3)': ({ victims }, { relations }) =>
    relations.some(({ victim }) => victims.some((v) => v.id === victim)),
  '448-5(gang)': ({ facts }) => facts.criminalGang,
  '448-5(transnational)': ({ facts }) => facts.transnational,
  '448-5(death)': ({ victims }) => victims.some((v) => v.harm === 'death'),
}
const asked = (Object.keys(circumstances) as (keyof typeof circumstances)[]).map((id) => ({
  id,
  holds: circumstances[id],
  real: grounds[id].binds === 'all',
}))
const firstParagraph = ['448-5(gang)', '448-5(transnational)', '448-5(death)'] as const

function groundsOf(accused: Accused, of: Case, reading: Reading): GroundId[] {
  const found: GroundId[] = []
  for (const { id, holds, real } of asked) {
    const binds = real || (id === '448-3(2)' && reading.weapon_is_real === true)
    if (
      binds
        ? of.facts.offenders.some((o) => o.kind === 'natural' && holds(of, o, reading))
        : holds(of, accused, reading)
    )
      found.push(id)
  }
  // On top of a circumstance of the first paragraph in the first reading; by itself in the second.
  if (
    worst(of.facts.methods) &&
    (reading.torture_alone === true || firstParagraph.some((id) => found.includes(id)))
  )
    found.push('448-5(torture_or_barbarity)')
  return found
}

function rangeOf(
  accused: Accused,
  of: Case,
  reading: Reading,
): { readonly range: Range; readonly held: HeldPenalty } {
  const { law } = of
  if (accused.kind === 'legal') {
    const held = law.legalPerson
    return { range: { article: held.article, grounds: [], prison: null, fine: held.penalty.fine }, held }
  }
  const found = groundsOf(accused, of, reading)
  let held = law.basic
  for (const id of found) if (law.byGround[id].weight > held.weight) held = law.byGround[id]
  // The text states no fine beside life: that of the first paragraph in the first reading.
  const fine =
    held.penalty.prison === 'life' && reading.no_fine_beside_life !== true
      ? (held.penalty.fine ?? law.byGround['448-5(gang)'].penalty.fine)
      : held.penalty.fine
  return { range: { article: held.article, grounds: found, prison: held.prison, fine }, held }
}

const readingIds = Object.keys(readings) as ReadingId[]
const sameRange = (a: Range, b: Range): boolean =>
  a.article === b.article &&
  a.grounds.length === b.grounds.length &&
  a.grounds.every((ground, i) => ground === b.grounds[i]) &&
  a.prison?.life === b.prison?.life &&
  a.fine?.max === b.fine?.max

/** The readings that could change anything at all for these facts, so that the others are not tried. */
export function worthTrying({ facts, law, victims }: Case): readonly ReadingId[] {
  const tried: Readonly<Record<ReadingId, boolean>> = {
    weapon_is_real: facts.offenders.length > 1 && facts.offenders.some((o) => o.armed),
    more_than_two_victims: victims.length === law.severalVictims,
    company_is_a_second_person: facts.offenders.some((o) => o.kind === 'legal'),
    threat_governs_the_list: facts.methods.length > 0,
    torture_alone: worst(facts.methods),
    no_fine_beside_life: worst(facts.methods),
    // Changes whether the offence is made out, and so is told with what is missing.
    intent_suffices_for_a_child: false,
  }
  return readingIds.filter((id) => tried[id])
}

/** What 448-12 gives: a report before, or one that prevents completion, exempts; a later one may, unless harm shuts it. */
function exemptionOf(accused: Accused, victims: readonly HarmedPerson[]): Exemption | null {
  const article = offence.exemption
  switch (accused.reported) {
    case 'none':
      return null
    case 'before_execution':
    case 'prevented_completion':
      return { kind: 'mandatory', article }
    case 'after_enabling_arrests':
      return { kind: victims.every((v) => v.harm === 'none') ? 'optional' : 'excluded', article }
  }
}

const carried = (kind: Accused['kind']): AccusedQualification['consequences'] =>
  (Object.keys(consequences) as ConsequenceId[])
    .filter((id) => kind === 'legal' || consequences[id].of === 'all')
    .map((id) => ({ consequence: id, article: consequences[id].basis }))
const carriedBy = { natural: carried('natural'), legal: carried('legal') }

/** The range of one accused, the second readings beside it, and what a conviction carries. */
export function qualifyAccused(
  accused: Accused,
  of: Case,
  tried: readonly ReadingId[],
): AccusedQualification {
  const { held, range: first } = rangeOf(accused, of, {})
  return {
    id: accused.id,
    ...first,
    basis: [
      { article: of.law.basic.ref, from: of.law.basic.from },
      ...(held === of.law.basic ? [] : [{ article: held.ref, from: held.from }]),
    ],
    secondReadings: tried.flatMap((reading) => {
      const { range: second } = rangeOf(accused, of, { [reading]: true })
      return sameRange(first, second) ? [] : [{ reading, basis: readings[reading], ...second }]
    }),
    consequences: carriedBy[accused.kind],
    exemption: exemptionOf(accused, of.victims),
  }
}

/** What the facts lay on each accused when the offence is made out for these victims. */
export function rangesFor(
  facts: FactPattern,
  law: OffenceLaw,
  victims: readonly HarmedPerson[],
): readonly Range[] {
  const of: Case = { facts, law, victims }
  return facts.offenders.map((accused) => rangeOf(accused, of, {}).range)
}
