import type { FactWord } from '@himaya/domain'

/** One accused as the form holds them; whoever is also a victim bears that victim's id. */
export interface ToldAccused {
  readonly key: string
  readonly kind: FactWord<'kinds'>
  readonly role: FactWord<'roles'>
  readonly armed: boolean
  readonly habitual: boolean
  readonly official: boolean
  readonly reported: FactWord<'reported'>
  /** What this accused is to each victim, by the victim's key. */
  readonly relations: Readonly<Record<string, FactWord<'relations'>>>
  readonly same: string
}

export interface ToldVictim {
  readonly key: string
  readonly age: string
  readonly pregnant: boolean
  readonly vulnerabilities: readonly FactWord<'vulnerabilities'>[]
  readonly harm: FactWord<'harms'>
}

/** What is wrong with the field of this path, in words. */
export type Wrong = (path: string) => string | undefined

/** Facts as they are being told: nothing of it leaves the page. */
export interface Told {
  readonly from: string
  readonly to: string
  readonly stage: FactWord<'stages'>
  readonly acts: readonly FactWord<'acts'>[]
  readonly means: readonly FactWord<'means'>[]
  readonly purposes: readonly FactWord<'purposes'>[]
  readonly methods: readonly FactWord<'methods'>[]
  readonly domination: Readonly<Record<FactWord<'domination'>, boolean | null>>
  readonly criminalGang: boolean
  readonly transnational: boolean
  readonly accused: readonly ToldAccused[]
  readonly victims: readonly ToldVictim[]
}

export const someAccused = (): ToldAccused => ({
  key: crypto.randomUUID(),
  kind: 'natural',
  role: 'principal',
  armed: false,
  habitual: false,
  official: false,
  reported: 'none',
  relations: {},
  same: '',
})
export const someVictim = (): ToldVictim => ({
  key: crypto.randomUUID(),
  age: '',
  pregnant: false,
  vulnerabilities: [],
  harm: 'none',
})
export const nothingTold = (): Told => ({
  from: '',
  to: '',
  stage: 'completed',
  acts: [],
  means: [],
  purposes: [],
  methods: [],
  domination: { willDeprived: null, freedomDeprived: null, dignityViolated: null },
  criminalGang: false,
  transnational: false,
  accused: [someAccused()],
  victims: [someVictim()],
})

/** Whole years where they are written as such, nothing known where nothing is written; else what was written. */
const ageOf = (typed: string): number | string | null => {
  const age = typed.trim()
  return age === '' ? null : /^\d{1,4}$/.test(age) ? Number(age) : age
}

/** What is told, in the shape of a fact pattern: whether it can be read, and can be, is asked of the rules. */
export const patternOf = (told: Told): unknown => ({
  ...(told.to === '' ? { offenceDate: told.from } : { offenceFrom: told.from, offenceTo: told.to }),
  stage: told.stage,
  acts: told.acts,
  means: told.means,
  purposes: told.purposes,
  methods: told.methods,
  domination: told.domination,
  criminalGang: told.criminalGang,
  transnational: told.transnational,
  offenders: told.accused.map((one) => ({
    id: told.victims.some(({ key }) => key === one.same) ? one.same : one.key,
    kind: one.kind,
    role: one.role,
    armed: one.armed,
    habitual: one.habitual,
    publicOfficialUsingFunction: one.official,
    reported: one.reported,
    relations: told.victims.flatMap(({ key: victim }) => {
      const relation = one.relations[victim]
      return relation === undefined ? [] : [{ victim, relation }]
    }),
  })),
  victims: told.victims.map((one) => ({
    id: one.key,
    age: ageOf(one.age),
    pregnant: one.pregnant,
    pregnancyVisibleOrKnown: one.pregnant,
    vulnerabilities: one.vulnerabilities,
    harm: one.harm,
  })),
})
