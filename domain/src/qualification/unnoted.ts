import { grounds, type ArticleRef } from '@himaya/law'
import { factsOf, type CaseParty, type CaseVictim, type NotedCase } from './assemble.ts'
import { circumstances } from './circumstances.ts'
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

/** One word for each ground that is noted and not counted: how it would be said of whoever it could be said of. */
const asIf: Readonly<Partial<Record<GroundId, (of: NotedCase) => NotedCase>>> = {
  '448-3(1)': ofFacts('threat_of_harm'),
  '448-3(2)': ofAccused('armed'),
  '448-3(3)': ofAccused('official_using_function'),
  '448-3(4)': ofVictims('permanent_infirmity'),
  '448-3(6)': ofAccused('habitual'),
  '448-4(2)': ofVictims('illness'),
  '448-4(3)': (of) => ({
    ...of,
    parties: of.parties.map((party) => ({
      ...party,
      relations: of.victims.map(({ id: victim }) => ({ victim, code: 'authority' as const })),
    })),
  }),
  '448-5(gang)': ofFacts('criminal_gang'),
  '448-5(transnational)': ofFacts('transnational'),
  '448-5(death)': ofVictims('death'),
  '448-5(torture_or_barbarity)': ofFacts('barbarity'),
}
function ofFacts(code: NotedCase['circumstances'][number]) {
  return (of: NotedCase): NotedCase => ({ ...of, circumstances: [...of.circumstances, code] })
}
function ofAccused(code: CaseParty['circumstances'][number]) {
  return (of: NotedCase): NotedCase => ({
    ...of,
    parties: of.parties.map((p) => ({ ...p, circumstances: [...p.circumstances, code] })),
  })
}
function ofVictims(code: CaseVictim['circumstances'][number]) {
  return (of: NotedCase): NotedCase => ({
    ...of,
    victims: of.victims.map((v) => ({ ...v, circumstances: [...v.circumstances, code] })),
  })
}

/** The grounds that nobody noted a word for; of each, whose range it would raise if it were shown of them. */
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
  return (Object.keys(asIf) as GroundId[])
    .filter((ground) => !said.includes(ground))
    .map((ground) => ({
      ground,
      article: grounds[ground].article,
      then: ranges(asIf[ground]?.(noted) ?? noted).filter(
        (after, i) => after.article !== now[i]?.article || after.prison?.life !== now[i].prison?.life,
      ),
    }))
}
