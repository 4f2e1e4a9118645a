import { grounds, type ArticleRef } from '@himaya/law'
import { factsOf, isVictimOfCase, type CaseParty, type CaseVictim, type NotedCase } from './assemble.ts'
import {
  circumstanceCodes,
  circumstances,
  circumstancesOf,
  harms,
  ofWhom,
  type CircumstanceCode,
} from './circumstances.ts'
import type { FactPattern } from './facts.ts'
import type { GroundId } from './law.ts'
import type { Missing } from './missing.ts'
import { lawOver } from './qualify.ts'
import { rangesFor, type Range } from './ranges.ts'

/** A circumstance that nobody noted, and the ranges it would raise, if it were shown; none when it would raise none. */
export interface Unnoted {
  readonly ground: GroundId
  readonly article: ArticleRef
  readonly then: Missing['then']
}

/** Ranges told accused by accused. */
export const told = (facts: FactPattern, ranges: readonly Range[]): Missing['then'] =>
  ranges.map(({ article, prison, fine }, i) => ({ id: facts.offenders[i]?.id ?? '', article, prison, fine }))

/** A word for each ground that is noted and not counted: as which it would be supposed of whoever it could be said of. */
const asIf = {
  '448-3(1)': 'threat_of_harm',
  '448-3(2)': 'armed',
  '448-3(3)': 'official_using_function',
  '448-3(4)': 'permanent_infirmity',
  '448-3(6)': 'habitual',
  '448-4(2)': 'illness',
  '448-4(3)': 'authority',
  '448-5(gang)': 'criminal_gang',
  '448-5(transnational)': 'transnational',
  '448-5(death)': 'death',
  '448-5(torture_or_barbarity)': 'barbarity',
} as const satisfies Readonly<Partial<Record<GroundId, CircumstanceCode>>>
type AskedGround = keyof typeof asIf

/** Of whom a word can be said: of nobody, of one party, of one victim, or of both. */
interface Place {
  readonly party: string | null
  readonly person: string | null
}

/** Everywhere in the case that a word can be said. A company bears none of them, and nobody is their own victim. */
function placesOf(noted: NotedCase, code: CircumstanceCode): readonly Place[] {
  const parties = noted.parties.filter(({ kind }) => kind === 'natural')
  const victims = noted.victims.filter(isVictimOfCase)
  switch (ofWhom(code)) {
    case 'case':
      return [{ party: null, person: null }]
    case 'accused':
      return parties.map(({ id }) => ({ party: id, person: null }))
    case 'victim':
      return victims.map(({ id }) => ({ party: null, person: id }))
    case 'relation':
      return parties.flatMap(({ id, mayBeVictim }) =>
        victims.flatMap((victim) => (victim.id === mayBeVictim ? [] : [{ party: id, person: victim.id }])),
      )
  }
}

/** Whether nobody has said that this word is not so of them: that no lasting harm is left says so of every harm. */
const isOpen = (noted: NotedCase, code: CircumstanceCode, { party, person }: Place): boolean =>
  noted.absent.every((one) => one.code !== code || one.party !== party || one.person !== person) &&
  !(
    (harms as readonly CircumstanceCode[]).includes(code) &&
    noted.victims.some(({ id, circumstances: own }) => id === person && own.includes('no_lasting_harm'))
  )

/** The words that can make up a ground. */
const wordsOf = (ground: GroundId): readonly CircumstanceCode[] =>
  circumstancesOf
    .flatMap((of): readonly CircumstanceCode[] => circumstanceCodes[of])
    .filter((code) => circumstances[code].grounds.includes(ground))

const isSame = (a: Place, b: Place): boolean => a.party === b.party && a.person === b.person

/** Where a ground is still to be looked for; `null` where there is nobody yet of whom it could be said. */
function openPlaces(noted: NotedCase, ground: AskedGround): readonly Place[] | null {
  const everywhere = placesOf(noted, asIf[ground])
  if (everywhere.length === 0) return null
  return everywhere.filter((place) => wordsOf(ground).some((code) => isOpen(noted, code, place)))
}

/** The case as it would be if a ground were shown of all these. */
function suppose(noted: NotedCase, ground: AskedGround, open: readonly Place[]): NotedCase {
  const code = asIf[ground]
  const at = (place: Place) => open.some((one) => isSame(one, place))
  const more = <Code extends CircumstanceCode>(own: readonly Code[], place: Place): readonly Code[] =>
    at(place) ? [...own, code as unknown as Code] : own
  return {
    ...noted,
    circumstances: more(noted.circumstances, { party: null, person: null }),
    victims: noted.victims.map((victim) => ({
      ...victim,
      circumstances: more(victim.circumstances, { party: null, person: victim.id }),
    })),
    parties: noted.parties.map((party) => ({
      ...party,
      circumstances: more(party.circumstances, { party: party.id, person: null }),
      relations: [
        ...party.relations,
        ...open.flatMap((one) =>
          one.party === party.id && one.person !== null
            ? [{ victim: one.person, code: 'authority' as const }]
            : [],
        ),
      ],
    })),
  }
}

/**
 * The grounds that nobody noted a word for; of each, whose range it would raise if it were shown of them. What was
 * looked for everywhere it could be, and is not there, is asked for no more; looked for in one of two, it is still asked
 * for in the other.
 */
export function unnotedIn(
  noted: NotedCase,
  made: readonly CaseVictim[],
  parties: readonly CaseParty[],
): readonly Unnoted[] {
  const said = [
    ...noted.circumstances,
    ...noted.victims.flatMap((v) => v.circumstances),
    ...noted.parties.flatMap((p) => [...p.circumstances, ...p.relations.map(({ code }) => code)]),
  ].flatMap((code) => circumstances[code].grounds)
  const ranges = (of: NotedCase) => {
    const has = (all: readonly { readonly id: string }[], id: string) => all.some((one) => one.id === id)
    const facts = factsOf(
      of,
      of.victims.filter(({ id }) => has(made, id)),
      of.parties.filter(({ id }) => has(parties, id)),
    )
    return made.length === 0 ? [] : told(facts, rangesFor(facts, lawOver(facts).law, facts.victims))
  }
  const now = ranges(noted)
  return (Object.keys(asIf) as AskedGround[]).flatMap((ground) => {
    if (said.includes(ground)) return []
    const open = openPlaces(noted, ground)
    if (open?.length === 0) return []
    return [
      {
        ground,
        article: grounds[ground].article,
        then: ranges(suppose(noted, ground, open ?? [])).filter(
          (after, i) => after.article !== now[i]?.article || after.prison?.life !== now[i].prison?.life,
        ),
      },
    ]
  })
}
