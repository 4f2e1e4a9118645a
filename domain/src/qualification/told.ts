import type { LocalDate } from '@himaya/algorithms'
import { elementCodes, elementKinds } from '../elements/elements.ts'
import { notedCase, type NotedCase, type NotedCircumstance, type Notes } from './assemble.ts'
import { circumstanceCodes, circumstancesOf } from './circumstances.ts'
import type { Accused, FactPattern, HarmedPerson } from './facts.ts'

/** A grown man acting alone, of whom nothing worse is said, changed as asked. */
export const accused = (id: string, change: Partial<Accused> = {}): Accused => ({
  id,
  kind: 'natural',
  role: 'principal',
  publicOfficialUsingFunction: false,
  armed: false,
  habitual: false,
  relations: [],
  reported: 'none',
  ...change,
})

/** A person of thirty, unharmed, of whom nothing else is said, changed as asked. */
export const victim = (change: Partial<HarmedPerson> = {}): HarmedPerson => ({
  id: 'v1',
  age: 30,
  turns18: null,
  pregnant: false,
  pregnancyVisibleOrKnown: false,
  vulnerabilities: [],
  harm: 'none',
  ...change,
})

/** The plainest facts that make the offence out, changed as asked. */
export const pattern = (
  change: Partial<Omit<FactPattern, 'from' | 'to'>> & { readonly from?: string; readonly to?: string },
): FactPattern => ({
  stage: 'completed',
  acts: ['recruit'],
  means: ['deception'],
  purposes: ['forced_labour'],
  domination: { willDeprived: true, freedomDeprived: true, dignityViolated: true },
  methods: [],
  criminalGang: false,
  transnational: false,
  offenders: [accused('a1')],
  victims: [victim()],
  ...change,
  from: (change.from ?? '2025-03-10') as LocalDate,
  to: (change.to ?? change.from ?? '2025-03-10') as LocalDate,
})

/** The day on which a noted case is read, and the day on which its facts began. */
export const today = '2026-11-26' as LocalDate
export const began = '2026-01-10' as LocalDate

type Said = Notes['elements'][number]
export const element = (person: string, code: string): Said => {
  const kind = elementKinds.find((k) => (elementCodes[k] as readonly string[]).includes(code))
  if (kind === undefined) throw new Error(code)
  return { person, element: kind, value: code, proofs: [] } as unknown as Said
}
/** Every element of the offence, once. */
export const whole = ['recruit', 'deception', 'forced_labour', ...elementCodes.fourth]
export const all = (person: string): Said[] => whole.map((code) => element(person, code))
export const circumstance = (
  code: string,
  whom: { party?: string; person?: string } = {},
): NotedCircumstance => {
  const of = circumstancesOf.find((o) => (circumstanceCodes[o] as readonly string[]).includes(code))
  return { of, code, party: whom.party ?? null, person: whom.person ?? null } as unknown as NotedCircumstance
}
export const part = (party: string, code = 'principal') => circumstance(code, { party })

export const person = (id: string, turns18In: string | null = '2010-05-01') => ({
  id,
  capacity: 'victim' as const,
  turns18In: turns18In as LocalDate | null,
})
export const party = (id: string, change: Partial<Notes['parties'][number]> = {}) => ({
  id,
  capacity: 'suspect' as const,
  mayBeVictim: null,
  ...change,
})
/** A case in which nothing is noted but one victim, one suspect and the day of the facts, changed as asked. */
export const noted = (change: Partial<Notes>): NotedCase => {
  const people = change.people ?? [person('v1')]
  return notedCase({
    people,
    parties: [party('a1')],
    elements: [],
    circumstances: [],
    absent: [],
    days: people.map(({ id }) => ({ person: id, beganOn: began, endedOn: null })),
    today,
    ...change,
  })
}
