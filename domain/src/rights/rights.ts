import type { LegalBasis } from '@himaya/law'
import { isVictim, type Capacity, type Sex } from '../people/people.ts'

/** Who a right is for, beyond being a victim. */
export interface RightHolder {
  readonly capacity: Capacity
  readonly isChild: boolean
  readonly isForeign: boolean
  readonly isPregnant: boolean
  /** `null` while not known: a right that depends on it is then given. */
  readonly sex: Sex | null
}

const victim = (p: RightHolder): boolean => isVictim(p.capacity)
const witness = (p: RightHolder): boolean =>
  p.capacity === 'witness' || p.capacity === 'expert' || p.capacity === 'victim_witness'
const protectedInTrial = (p: RightHolder): boolean => victim(p) || witness(p) || p.capacity === 'reporter'

/** What rights are about, in the order in which they are said: safety before all, the courts after help. */
export const rightTopics = ['safety', 'help', 'privacy', 'justice', 'child', 'abroad'] as const
export type RightTopic = (typeof rightTopics)[number]

/** Each right, what it is about, the articles it stands on, and whom it is for. The words said are in the catalogue. */
const catalogue = {
  be_told_in_a_language_understood: {
    about: 'help',
    basis: ['ma/act/2002/22-01#art_82-4', 'ma/act/2002/22-01#art_82-5-1-para-3'],
    isFor: victim,
  },
  safety: {
    about: 'safety',
    basis: ['ma/act/2002/22-01#art_82-5-1-para-3', 'ma/act/2002/22-01#art_82-5'],
    isFor: victim,
  },
  no_contact: { about: 'safety', basis: ['ma/act/2002/22-01#art_82-5-1-para-2'], isFor: protectedInTrial },
  medical_and_psychological_help: {
    about: 'help',
    basis: ['ma/act/2002/22-01#art_82-5-1-para-3'],
    isFor: victim,
  },
  shelter: {
    about: 'help',
    basis: ['ma/act/2002/22-01#art_82-5-1-para-3', 'ma/act/2016/27-14#art_4'],
    isFor: victim,
  },
  /** Within the means available: never shown as free. */
  state_assistance: { about: 'help', basis: ['ma/act/2016/27-14#art_4'], isFor: victim },
  reflection: { about: 'help', basis: ['ma/act/2002/22-01#art_82-5-1-para-4'], isFor: victim },
  personal_data_protected: {
    about: 'privacy',
    basis: ['ma/act/2002/22-01#art_82-5-1-para-1', 'ma/act/2016/27-14#art_448-9-para-1'],
    isFor: victim,
  },
  not_liable_for_acts_under_threat: {
    about: 'justice',
    basis: ['ma/act/2016/27-14#art_448-14'],
    isFor: victim,
  },
  be_civil_party: {
    about: 'justice',
    basis: ['ma/act/2002/22-01#art_82-4', 'ma/act/2002/22-01#art_349', 'ma/act/2002/22-01#art_350'],
    isFor: victim,
  },
  claim_compensation: { about: 'justice', basis: ['ma/act/2002/22-01#art_82-5-1-para-3'], isFor: victim },
  no_court_fees_and_legal_aid: { about: 'justice', basis: ['ma/act/2016/27-14#art_5'], isFor: victim },
  be_told_the_outcome: {
    about: 'justice',
    basis: ['ma/act/2002/22-01#art_40', 'ma/act/2002/22-01#art_49'],
    isFor: victim,
  },
  challenge_shelving: {
    about: 'justice',
    basis: ['ma/act/2002/22-01#art_40', 'ma/act/2002/22-01#art_49'],
    isFor: victim,
  },
  be_heard_without_oath: { about: 'justice', basis: ['ma/act/2002/22-01#art_123'], isFor: victim },
  interpreter_at_hearing: { about: 'justice', basis: ['ma/act/2002/22-01#art_318'], isFor: victim },
  ask_for_closed_session: {
    about: 'justice',
    basis: ['ma/act/2002/22-01#art_302-para-2'],
    isFor: (p: RightHolder) => victim(p) && (p.isChild || p.sex !== 'male'),
  },
  no_publication_without_consent: {
    about: 'privacy',
    basis: ['ma/act/2002/22-01#art_303'],
    isFor: (p: RightHolder) => victim(p) && !p.isChild,
  },
  no_publication_at_all: {
    about: 'child',
    basis: ['ma/act/2002/22-01#art_466'],
    isFor: (p: RightHolder) => victim(p) && p.isChild,
  },
  /** CPP 317-1: a child, or a person with a disability. The file does not ask who has one, so it is said to all. */
  lawyer_appointed_if_child_or_disabled: {
    about: 'justice',
    basis: ['ma/act/2002/22-01#art_317-1'],
    isFor: victim,
  },
  placement_of_child: {
    about: 'child',
    basis: ['ma/act/2002/22-01#art_510'],
    isFor: (p: RightHolder) => victim(p) && p.isChild,
  },
  no_expulsion_during_reflection: {
    about: 'abroad',
    basis: ['ma/act/2002/22-01#art_82-5-1-para-4'],
    isFor: (p: RightHolder) => victim(p) && p.isForeign,
  },
  stay_until_trial_ends: {
    about: 'abroad',
    basis: ['ma/act/2002/22-01#art_82-5-1-para-5', 'ma/act/2002/22-01#art_82-5-1-para-6'],
    isFor: (p: RightHolder) => protectedInTrial(p) && p.isForeign,
  },
  no_removal_of_child_or_pregnant_woman: {
    about: 'abroad',
    basis: ['ma/act/2003/02-03#art_26', 'ma/act/2003/02-03#art_29'],
    isFor: (p: RightHolder) => p.isForeign && (p.isChild || p.isPregnant),
  },
  /** Law 02-03 art. 29: for whoever shows it, and every foreigner. */
  no_removal_to_danger: {
    about: 'abroad',
    basis: ['ma/act/2003/02-03#art_29'],
    isFor: (p: RightHolder) => protectedInTrial(p) && p.isForeign,
  },
  voluntary_return: {
    about: 'abroad',
    basis: ['ma/act/2016/27-14#art_4'],
    isFor: (p: RightHolder) => victim(p) && p.isForeign,
  },
  protection_of_witness: {
    about: 'safety',
    basis: ['ma/act/2002/22-01#art_82-6', 'ma/act/2002/22-01#art_82-7'],
    isFor: witness,
  },
  protection_of_reporter: {
    about: 'safety',
    basis: ['ma/act/2002/22-01#art_82-9', 'ma/act/2002/22-01#art_82-7'],
    isFor: (p: RightHolder) => p.capacity === 'reporter' || p.capacity === 'victim_witness',
  },
} as const satisfies Record<
  string,
  { about: RightTopic; basis: LegalBasis; isFor: (person: RightHolder) => boolean }
>

export type Right = keyof typeof catalogue
export const rights = Object.keys(catalogue) as unknown as readonly [Right, ...Right[]]

/** What a right is about. The last two topics are said with their condition: if you are a child, if you are from abroad. */
export const topicOfRight = (right: Right): RightTopic => catalogue[right].about

/** The articles a right stands on. */
export const basisOfRight = (right: Right): LegalBasis => catalogue[right].basis

/** The rights to be given to a person, in the order in which they are said. */
export const rightsOf = (person: RightHolder): readonly Right[] =>
  rights.filter((right) => catalogue[right].isFor(person))

export const waysOfGiving = ['read_aloud', 'paper', 'interpreter'] as const
export type WayOfGiving = (typeof waysOfGiving)[number]

/** One telling of rights, as recorded (CPP 82-4: noted in the record). */
export interface RightsGiven {
  readonly rights: readonly Right[]
  /** ISO 639, the language in which they were given. */
  readonly language: string
  readonly how: WayOfGiving
  readonly understood: boolean
}

/** The rights still to be given: never told, or told and not understood. */
export const rightsMissing = (person: RightHolder, given: readonly RightsGiven[]): readonly Right[] =>
  rightsOf(person).filter((right) => !given.some((g) => g.understood && g.rights.includes(right)))
