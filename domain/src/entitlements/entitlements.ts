import { daysBetween, type LocalDate } from '@himaya/algorithms'
import { isInForce, type LegalBasis } from '@himaya/law'
import { isVictim, type Capacity, type Sex, type VictimStatus } from '../people/people.ts'

/**
 * Where a case stands. `judged`: at first instance, and open to appeal; `cassation`: challenged before the Court of
 * Cassation; `final`: no remedy is open any more.
 */
export const caseStages = [
  'reception',
  'inquiry',
  'investigation',
  'trial',
  'judged',
  'appeal',
  'cassation',
  'final',
] as const
export type CaseStage = (typeof caseStages)[number]

/** Who may be entitled, and when. What is not known never takes a right away. */
export interface Entitled {
  readonly capacity: Capacity
  readonly status: VictimStatus
  /** `null` while the age is not known: what a child has is then offered too. */
  readonly isChild: boolean | null
  readonly sex: Sex | null
  readonly isForeign: boolean | null
  readonly isPregnant: boolean | null
  readonly isDisabled: boolean | null
  /** Whether damages are claimed. */
  readonly claims: boolean | null
  readonly stage: CaseStage
}

/**
 * How the law gives it. `of_right`: it must be; `may_be_granted`: an authority decides; `within_available_means`: the
 * State's own words in Law 27-14 art. 4, printed as they stand. Nothing here is called free.
 */
export const givings = ['of_right', 'may_be_granted', 'within_available_means'] as const
export type Giving = (typeof givings)[number]

interface Entry {
  readonly basis: LegalBasis
  readonly giving: Giving
  readonly isFor: (person: Entitled) => boolean
  /** At which stages it arises; at all of them when left out. */
  readonly at?: readonly CaseStage[]
}

const cpp = 'ma/act/2002/22-01#art_'
const act = 'ma/act/2016/27-14#art_'
const penal = 'ma/act/1962/1-59-413#art_'
const foreigners = 'ma/act/2003/02-03#art_'

/** While nothing is final. */
const pending = [
  'reception',
  'inquiry',
  'investigation',
  'trial',
  'judged',
  'appeal',
  'cassation',
] as const satisfies readonly CaseStage[]
/** From the first judgment on. */
const afterJudgment = ['judged', 'appeal', 'cassation', 'final'] as const satisfies readonly CaseStage[]

/** Presumed is enough, and so is a person not assessed yet: only one shown not to be a victim is out. */
const victim = (p: Entitled): boolean => isVictim(p.capacity) && p.status !== 'not_a_victim'
const child = (p: Entitled): boolean => victim(p) && p.isChild !== false
const foreign = (p: Entitled): boolean => p.isForeign !== false
const witness = (p: Entitled): boolean =>
  p.capacity === 'witness' || p.capacity === 'expert' || p.capacity === 'victim_witness'
const inTrial = (p: Entitled): boolean => victim(p) || witness(p) || p.capacity === 'reporter'
const womanOrChild = (p: Entitled): boolean => victim(p) && (p.isChild !== false || p.sex !== 'male')

const catalogue = {
  first_reception: { basis: [`${cpp}82-5-3`], giving: 'of_right', isFor: womanOrChild },
  information_on_rights: { basis: [`${cpp}82-4`, `${cpp}82-5-1-para-3`], giving: 'of_right', isFor: victim },
  identification_at_once: { basis: [`${cpp}82-5-1-para-1`], giving: 'of_right', isFor: victim },
  personal_data_protected: {
    basis: [`${cpp}82-5-1-para-1`, `${act}448-9-para-1`],
    giving: 'of_right',
    isFor: victim,
  },
  safety: { basis: [`${cpp}82-5-1-para-3`, `${cpp}82-5`], giving: 'of_right', isFor: victim },
  no_contact: { basis: [`${cpp}82-5-1-para-2`], giving: 'may_be_granted', isFor: inTrial },
  medical_help: { basis: [`${cpp}82-5-1-para-3`], giving: 'of_right', isFor: victim },
  psychological_help: { basis: [`${cpp}82-5-1-para-3`], giving: 'of_right', isFor: victim },
  shelter: { basis: [`${cpp}82-5-1-para-3`], giving: 'of_right', isFor: victim },
  state_health_care: { basis: [`${act}4`], giving: 'within_available_means', isFor: victim },
  state_psychological_and_social_support: {
    basis: [`${act}4`],
    giving: 'within_available_means',
    isFor: victim,
  },
  state_temporary_shelter: { basis: [`${act}4`], giving: 'within_available_means', isFor: victim },
  state_legal_help: { basis: [`${act}4`], giving: 'within_available_means', isFor: victim },
  social_integration: { basis: [`${act}4`], giving: 'within_available_means', isFor: victim },
  voluntary_return: {
    basis: [`${act}4`],
    giving: 'within_available_means',
    isFor: (p: Entitled) => victim(p) && foreign(p),
  },
  // The text says that the victim may have it, on serious grounds, and names nobody who gives it.
  reflection: { basis: [`${cpp}82-5-1-para-4`], giving: 'may_be_granted', isFor: victim },
  no_expulsion_during_reflection: {
    basis: [`${cpp}82-5-1-para-4`],
    giving: 'of_right',
    isFor: (p: Entitled) => victim(p) && foreign(p),
  },
  stay_until_trial_ends: {
    basis: [`${cpp}82-5-1-para-5`, `${cpp}82-5-1-para-6`],
    giving: 'may_be_granted',
    isFor: (p: Entitled) => inTrial(p) && foreign(p),
    at: pending,
  },
  no_removal_of_child_or_pregnant_woman: {
    basis: [`${foreigners}26`, `${foreigners}29`],
    giving: 'of_right',
    isFor: (p: Entitled) =>
      foreign(p) && (p.isChild !== false || (p.sex !== 'male' && p.isPregnant !== false)),
  },
  not_liable_for_acts_under_threat: { basis: [`${act}448-14`], giving: 'of_right', isFor: victim },
  civil_party: { basis: [`${cpp}82-4`, `${cpp}349`, `${cpp}350`], giving: 'of_right', isFor: victim },
  exemption_from_court_fees: {
    basis: [`${act}5`, `${cpp}349`, `${cpp}350`],
    giving: 'of_right',
    isFor: victim,
  },
  legal_aid: { basis: [`${act}5`, `${cpp}95`], giving: 'of_right', isFor: victim },
  told_the_outcome: {
    basis: [`${cpp}40`, `${cpp}49`],
    giving: 'of_right',
    isFor: victim,
    at: ['reception', 'inquiry'],
  },
  challenge_of_shelving: {
    basis: [`${cpp}40`, `${cpp}49`],
    giving: 'of_right',
    isFor: victim,
    at: ['reception', 'inquiry'],
  },
  heard_without_oath: { basis: [`${cpp}123`], giving: 'of_right', isFor: victim, at: ['investigation'] },
  interpreter: { basis: [`${cpp}318`], giving: 'of_right', isFor: victim, at: ['trial', 'appeal'] },
  answer_after_testimony: {
    basis: [`${cpp}337`],
    giving: 'of_right',
    isFor: victim,
    at: ['trial', 'appeal'],
  },
  closed_session_on_request: {
    basis: [`${cpp}302-para-2`],
    giving: 'may_be_granted',
    isFor: womanOrChild,
    at: ['trial', 'appeal'],
  },
  closed_session: {
    basis: [`${cpp}302-para-1`],
    giving: 'may_be_granted',
    isFor: victim,
    at: ['trial', 'appeal'],
  },
  no_publication_without_consent: {
    basis: [`${cpp}303`],
    giving: 'of_right',
    isFor: (p: Entitled) => victim(p) && p.isChild !== true,
  },
  no_publication_at_all: { basis: [`${cpp}466`], giving: 'of_right', isFor: child },
  lawyer_appointed: {
    basis: [`${cpp}317-1`],
    giving: 'of_right',
    isFor: (p: Entitled) =>
      victim(p) && p.claims !== false && (p.isChild !== false || p.isDisabled !== false),
    // Judged, the civil party’s own term to appeal runs.
    at: ['trial', 'judged', 'appeal'],
  },
  placement_of_child: {
    basis: [`${cpp}510`],
    giving: 'may_be_granted',
    isFor: child,
    at: pending,
  },
  measures_for_child_after_judgment: {
    basis: [`${cpp}511`],
    giving: 'may_be_granted',
    isFor: child,
    at: afterJudgment,
  },
  protection_of_witness: { basis: [`${cpp}82-6`, `${cpp}82-7`], giving: 'may_be_granted', isFor: witness },
  protection_of_reporter: {
    basis: [`${cpp}82-9`, `${cpp}82-7`],
    giving: 'may_be_granted',
    isFor: (p: Entitled) => p.capacity === 'reporter' || p.capacity === 'victim_witness',
  },
  identity_hidden_at_hearing: {
    basis: [`${cpp}347-1`, `${cpp}347-2`],
    giving: 'may_be_granted',
    isFor: witness,
    at: ['trial', 'appeal'],
  },
  told_of_measures: { basis: [`${cpp}82-10`], giving: 'of_right', isFor: inTrial },
  no_contact_during_prosecution: {
    basis: [`${penal}88-3`],
    giving: 'may_be_granted',
    isFor: womanOrChild,
    at: ['investigation', 'trial', 'appeal'],
  },
  no_contact_after_conviction: {
    basis: [`${penal}88-1`],
    giving: 'may_be_granted',
    isFor: womanOrChild,
    at: ['trial', ...afterJudgment],
  },
  enforcement_of_damages: {
    basis: [`${act}5`, `${cpp}597`, `${cpp}598`],
    giving: 'of_right',
    isFor: (p: Entitled) => victim(p) && p.claims !== false,
    at: ['final'],
  },
} as const satisfies Record<string, Entry>

export type EntitlementId = keyof typeof catalogue
export const entitlementIds = Object.keys(catalogue) as unknown as readonly [
  EntitlementId,
  ...EntitlementId[],
]
const entries: Readonly<Record<EntitlementId, Entry>> = catalogue

/** The articles an entitlement stands on. */
export const basisOfEntitlement = (id: EntitlementId): LegalBasis => entries[id].basis

/** How the law gives it; what is within available means is printed so. */
export const givingOf = (id: EntitlementId): Giving => entries[id].giving

/** Everything the law gives a person on that day, in the order in which it is shown. */
export const entitlementsOf = (person: Entitled, on: LocalDate): readonly EntitlementId[] =>
  entitlementIds.filter((id) => {
    const { basis, isFor, at } = entries[id]
    return isFor(person) && (at === undefined || at.includes(person.stage)) && isInForce(basis[0], on)
  })

/** Where an entitlement of a person stands. `refused` is the person's own no, and may be taken back. */
export const entitlementStates = [
  'open',
  'offered',
  'refused',
  'denied',
  'decided',
  'running',
  'ended',
] as const
export type EntitlementState = (typeof entitlementStates)[number]

const moves: Readonly<Record<EntitlementState, readonly EntitlementState[]>> = {
  open: ['offered', 'decided', 'denied', 'running'],
  offered: ['refused', 'decided', 'denied', 'running'],
  refused: ['offered'],
  denied: ['offered', 'decided'],
  decided: ['running', 'ended', 'refused'],
  running: ['ended', 'refused'],
  ended: ['offered', 'decided'],
}

/** Whether a state may follow another. A refusal by the person ends nothing for good: it can be offered again. */
export const mayFollow = (from: EntitlementState, to: EntitlementState): boolean => moves[from].includes(to)

/** What was done about one entitlement, on a day. */
export interface EntitlementStep {
  readonly state: Exclude<EntitlementState, 'open'>
  readonly on: LocalDate
}

/** Where it stands after everything that was done, in the order it was recorded. */
export const standing = (done: readonly EntitlementStep[]): EntitlementState => done.at(-1)?.state ?? 'open'

/** One line of a case's checklist. */
export interface ChecklistLine {
  readonly entitlement: EntitlementId
  readonly basis: LegalBasis
  readonly giving: Giving
  readonly state: EntitlementState
  /** Nothing was offered, decided or begun yet. What the person refused is not missing. */
  readonly missing: boolean
}

/**
 * The checklist of a person: all that the law gives on that day, with where each stands, and what was begun and is no
 * longer given, so that nothing that was recorded disappears.
 */
export function checklist(
  person: Entitled,
  on: LocalDate,
  done: Readonly<Partial<Record<EntitlementId, readonly EntitlementStep[]>>>,
): readonly ChecklistLine[] {
  const given = entitlementsOf(person, on)
  return entitlementIds
    .filter((id) => given.includes(id) || (done[id]?.length ?? 0) > 0)
    .map((id) => {
      const state = standing(done[id] ?? [])
      return {
        entitlement: id,
        basis: entries[id].basis,
        giving: entries[id].giving,
        state,
        missing: state === 'open' && given.includes(id),
      }
    })
}

/** Of those entitled to one thing: how many had it decided, refused it, and in how many days it was decided. */
export interface Coverage {
  readonly entitled: number
  readonly decided: number
  readonly refused: number
  /** Days from being entitled to the decision; `null` when nobody had one. */
  readonly days: { readonly median: number; readonly most: number } | null
}

/** One who is entitled: the day from which, and what was done about it. */
export interface Reached {
  readonly since: LocalDate
  readonly done: readonly EntitlementStep[]
}

/** Days from being entitled until it was first decided or begun; `null` while neither was. */
export function daysToDecision({ since, done }: Reached): number | null {
  const first = done.find((step) => step.state === 'decided' || step.state === 'running')
  return first === undefined ? null : Math.max(daysBetween(since, first.on), 0)
}

/** Whether the person does not want it, as it stands now. */
export const isRefused = ({ done }: Reached): boolean => standing(done) === 'refused'

/** How far an entitlement reaches the people who have it. Someone who refused it is counted, and not as missing. */
export function coverage(people: readonly Reached[]): Coverage {
  const days = people.flatMap((one) => daysToDecision(one) ?? []).sort((a, b) => a - b)
  const middle = Math.floor(days.length / 2)
  const upper = days[middle] ?? 0
  const lower = days.length % 2 === 0 ? (days[middle - 1] ?? 0) : upper
  return {
    entitled: people.length,
    decided: days.length,
    refused: people.filter(isRefused).length,
    days: days.length === 0 ? null : { median: (lower + upper) / 2, most: days.at(-1) ?? 0 },
  }
}
