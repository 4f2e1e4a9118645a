import type { LocalDate } from '@himaya/algorithms'
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
