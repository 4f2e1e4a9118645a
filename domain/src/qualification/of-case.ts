import type { LocalDate } from '@himaya/algorithms'
import { grounds as groundsOfLaw, offence, type ArticleRef } from '@himaya/law'
import { supportOf, type ElementCode } from '../elements/elements.ts'
import {
  ageOf,
  factsOf,
  isVictimOfCase,
  type CaseParty,
  type CaseVictim,
  type NotedCase,
} from './assemble.ts'
import { circumstances, harms, isPart, type CircumstanceCode } from './circumstances.ts'
import type { FactPattern } from './facts.ts'
import type { JudgedElements } from './judge.ts'
import { byEffect, changeOf, type Missing } from './missing.ts'
import { neighboursOf, type Neighbour } from './neighbours.ts'
import { lawOver, offenceSince, qualify } from './qualify.ts'
import { rangesFor, type AccusedQualification } from './ranges.ts'
import { told, unnotedIn, type Unnoted } from './unnoted.ts'

/** What one victim's own noted elements come to, if they are shown. */
export interface VictimOfCase {
  readonly id: string
  readonly age: 'child' | 'adult' | 'unknown'
  /** The month of turning eighteen, by its first day, when it falls inside the facts. */
  readonly turns18In: LocalDate | null
  /** `null` when the facts noted for this victim are all older than the law. */
  readonly elements: JudgedElements | null
  readonly madeOut: boolean
  /** What no proof stands behind. */
  readonly bare: readonly ElementCode[]
}

/** What the facts, if they are shown, lay on one party whose part is noted. */
export interface AccusedOfCase {
  readonly id: string
  /** Who took no noted part is qualified for none; nor is whoever may be the only victim (448-14 is asked first). */
  readonly state: 'qualified' | 'part_not_noted' | 'only_victim' | 'not_made_out'
  readonly qualification: AccusedQualification | null
  /** The victim whom this party may be: whether the text shields them is asked first (Penal Code 448-14). */
  readonly mayBeVictim: string | null
}

/** Something that nobody noted, and that is therefore told and not supposed. An age not known stands with what is missing. */
export interface Unassessed {
  readonly what: 'stage' | 'part' | 'began' | 'ended' | 'harm'
  /** The victim or the party it is about; `null` for the facts as a whole. */
  readonly whom: string | null
  readonly article: ArticleRef
}

/** What the law makes of a case as it is noted. It qualifies what is told; the judge decides. */
export interface QualifiedCase {
  /** The day whose law governs, for whom the offence is made out; `null` while it is for nobody. */
  readonly governs: LocalDate | null
  /** The day on which the law began, when facts noted are all older. */
  readonly since: LocalDate
  readonly victims: readonly VictimOfCase[]
  readonly madeOut: boolean
  readonly attempt: ArticleRef | null
  readonly accused: readonly AccusedOfCase[]
  /** Each about one victim, in the order of what it would change. */
  readonly missing: readonly (Missing & { readonly victim: string })[]
  readonly unassessed: readonly Unassessed[]
  readonly unnoted: readonly Unnoted[]
  readonly neighbours: readonly Neighbour[]
  readonly before: readonly ArticleRef[]
}

/**
 * Qualifies a case from what is noted on it, and supposes nothing: elements are judged for each victim by those noted
 * for that victim alone, an age that is not known waives nothing, and a party whose part nobody noted is counted
 * neither as an accused nor as a second person.
 */
export function qualifyCase(noted: NotedCase): QualifiedCase {
  const victims = noted.victims.filter(isVictimOfCase)
  const judged = victims.map((victim) => judge(noted, victim))
  const made = judged.filter(({ seen }) => seen.madeOut).map(({ victim }) => victim)
  const parties = noted.parties.filter(({ circumstances: said }) => said.some(isPart))
  const whole = factsOf(noted, made, parties)
  const ranged = made.length === 0 ? undefined : qualify(whole)
  const found = ranged?.outcome === 'qualified' ? ranged : undefined
  const all = factsOf(noted, victims, parties)
  return {
    governs: found?.governs ?? null,
    since: offenceSince,
    victims: judged.map(({ seen }) => seen),
    madeOut: made.length > 0,
    attempt: all.stage === 'attempt' ? offence.attempt : null,
    accused: noted.parties.map((party) => accusedOf(party, made, found?.offenders ?? [])),
    missing: missingIn(judged, made, (of) => factsOf(noted, of, parties)),
    unassessed: unassessedIn(noted, victims),
    unnoted: unnotedIn(noted, made, parties),
    neighbours: victims.length === 0 ? [] : neighboursOf(all, lawOver(all).law, made.length > 0),
    before: offence.before,
  }
}

interface Judged {
  readonly victim: CaseVictim
  readonly seen: VictimOfCase
  readonly missing: readonly Missing[]
}

/** One victim by what is noted for that victim alone. */
function judge(noted: NotedCase, victim: CaseVictim): Judged {
  const found = qualify(factsOf(noted, [victim], []))
  const age = ageOf(victim, noted.today)
  const { turns18In, beganOn, endedOn } = victim
  const inside =
    turns18In !== null && beganOn !== null && endedOn !== null && turns18In > beganOn && turns18In <= endedOn
  return {
    victim,
    seen: {
      id: victim.id,
      age,
      turns18In: inside ? turns18In : null,
      elements: found.outcome === 'qualified' ? found.elements : null,
      madeOut: found.outcome === 'qualified' && found.madeOut,
      bare: supportOf(victim.noted, age).flatMap(({ bare }) => bare),
    },
    missing: found.outcome === 'qualified' ? found.missing : [],
  }
}

function accusedOf(
  party: CaseParty,
  made: readonly CaseVictim[],
  offenders: readonly AccusedQualification[],
): AccusedOfCase {
  const { id, mayBeVictim } = party
  const not = (state: AccusedOfCase['state']) => ({ id, state, qualification: null, mayBeVictim })
  if (!party.circumstances.some(isPart)) return not('part_not_noted')
  if (made.length > 0 && made.every((victim) => victim.id === mayBeVictim)) return not('only_victim')
  const qualification = offenders.find((one) => one.id === id)
  return qualification === undefined
    ? not('not_made_out')
    : { id, state: 'qualified', qualification, mayBeVictim }
}

/** What is missing for each victim, with the ranges of the whole case once it is shown. */
function missingIn(
  judged: readonly Judged[],
  made: readonly CaseVictim[],
  facts: (of: readonly CaseVictim[]) => FactPattern,
): QualifiedCase['missing'] {
  return judged
    .flatMap(({ victim, missing }) =>
      missing.map((gap) => {
        const with_ = facts([...made.filter(({ id }) => id !== victim.id), victim])
        const harmed = with_.victims.map((v) =>
          gap.fact === 'age' && v.id === victim.id ? { ...v, age: 0 } : v,
        )
        const { law } = lawOver(with_)
        const already = with_.victims.filter(({ id }) => made.some((one) => one.id === id))
        return {
          ...gap,
          victim: victim.id,
          // Of one victim alone it was told against that victim's facts; the range is that of the whole case.
          changes:
            gap.changes === 'needed_with_others' || gap.changes === 'makes_out'
              ? gap.changes
              : changeOf(with_, law, already, harmed),
          then: gap.changes === 'needed_with_others' ? [] : told(with_, rangesFor(with_, law, harmed)),
        }
      }),
    )
    .sort(byEffect)
}

/** Whether it is said what harm is left in a victim: one of them, none, or of each that it is not there. */
const isHarmSaid = (noted: NotedCase, { id, circumstances: own }: CaseVictim): boolean =>
  own.includes('no_lasting_harm') ||
  harms.some((code) => own.includes(code)) ||
  harms.every((code) => noted.absent.some((one) => one.code === code && one.person === id))

function unassessedIn(noted: NotedCase, victims: readonly CaseVictim[]): readonly Unassessed[] {
  const said: readonly CircumstanceCode[] = noted.circumstances
  return [
    ...(said.includes('completed') || said.includes('attempt')
      ? []
      : [{ what: 'stage' as const, whom: null, article: offence.attempt }]),
    ...noted.parties.flatMap(({ id, circumstances: own }) =>
      own.some(isPart) ? [] : [{ what: 'part' as const, whom: id, article: circumstances.principal.article }],
    ),
    ...victims.flatMap((victim): Unassessed[] => {
      const { id: whom, beganOn, endedOn } = victim
      const lasts = victim.noted.some(({ value }) => (offence.lasting as readonly string[]).includes(value))
      const tell = (what: Unassessed['what'], article: ArticleRef) => ({ what, whom, article })
      return [
        ...(beganOn === null ? [tell('began', 'ma/act/1962/1-59-413#art_6')] : []),
        ...(beganOn !== null && endedOn === null && lasts
          ? [tell('ended', 'ma/act/1962/1-59-413#art_6')]
          : []),
        ...(isHarmSaid(noted, victim) ? [] : [tell('harm', groundsOfLaw['448-3(4)'].article)]),
      ]
    }),
  ]
}
