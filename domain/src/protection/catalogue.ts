import type { ArticleRef, LegalBasis } from '@himaya/law'
import { isVictim, type Capacity } from '../people/people.ts'

/**
 * Whose powers a measure is under.
 *
 * - `prosecution_or_investigation`: king's prosecutor, general prosecutor or investigating judge, each in his part
 *   (CPP 82-5, 82-7, 82-9, 82-10).
 * - `judicial_authority`: the competent judicial authorities (CPP 82-5-1 §§2, 3, 5).
 * - `juvenile`: juvenile judge or counsellor, after the prosecution's opinion (CPP 510 §1).
 * - `prosecution_or_juvenile`: an expertise for a child (CPP 510 §3).
 */
export type Powers =
  'prosecution_or_investigation' | 'judicial_authority' | 'juvenile' | 'prosecution_or_juvenile'

/** Who a copy of the decision goes to. One act for each: a place of shelter never reaches the suspect (448-9 §1). */
export const addressees = [
  'suspect',
  'police',
  'shelter_service',
  'health_service',
  'protected_person',
  'registry',
] as const
export type Addressee = (typeof addressees)[number]

/** The group of measures an article opens. */
interface Family {
  readonly article: ArticleRef
  readonly powers: Powers
  /** Follows a complaint (CPP 82-5); 82-5-1 needs none. */
  readonly needsComplaint: boolean
  /** The capacities the article opens, and the article that opens each when it is another one. */
  readonly opens: Readonly<Partial<Record<Capacity, ArticleRef>>>
}

const cpp82_5: Family = {
  article: 'ma/act/2002/22-01#art_82-5-para-1',
  powers: 'prosecution_or_investigation',
  needsComplaint: true,
  opens: { victim: 'ma/act/2002/22-01#art_82-5', victim_witness: 'ma/act/2002/22-01#art_82-5' },
}
const care: Family = { ...cpp82_5, article: 'ma/act/2002/22-01#art_82-5-para-2' }
const otherForVictim: Family = { ...cpp82_5, article: 'ma/act/2002/22-01#art_82-5-para-3' }

const victimOnly = {
  victim: 'ma/act/2002/22-01#art_82-5-1',
  victim_witness: 'ma/act/2002/22-01#art_82-5-1',
} as const
const withOthers = {
  ...victimOnly,
  witness: 'ma/act/2002/22-01#art_82-5-1-para-6',
  expert: 'ma/act/2002/22-01#art_82-5-1-para-6',
  reporter: 'ma/act/2002/22-01#art_82-5-1-para-6',
} as const
const noContact: Family = {
  article: 'ma/act/2002/22-01#art_82-5-1-para-2',
  powers: 'judicial_authority',
  needsComplaint: false,
  opens: withOthers,
}
const service: Family = { ...noContact, article: 'ma/act/2002/22-01#art_82-5-1-para-3', opens: victimOnly }
const stay: Family = { ...noContact, article: 'ma/act/2002/22-01#art_82-5-1-para-5' }

const cpp82_7: Family = {
  article: 'ma/act/2002/22-01#art_82-7',
  powers: 'prosecution_or_investigation',
  needsComplaint: false,
  opens: {
    witness: 'ma/act/2002/22-01#art_82-7',
    expert: 'ma/act/2002/22-01#art_82-7',
    victim_witness: 'ma/act/2002/22-01#art_82-5-para-4',
    reporter: 'ma/act/2002/22-01#art_82-9',
  },
}
const placement: Family = {
  article: 'ma/act/2002/22-01#art_510',
  powers: 'juvenile',
  needsComplaint: false,
  opens: { victim: 'ma/act/2002/22-01#art_510', victim_witness: 'ma/act/2002/22-01#art_510' },
}
const expertise: Family = { ...placement, powers: 'prosecution_or_juvenile' }

interface Entry {
  readonly family: Family
  readonly servedOn: readonly Addressee[]
}
const own = ['protected_person', 'registry'] as const
const entry = (family: Family, ...servedOn: readonly Addressee[]): Entry => ({
  family,
  servedOn: [...servedOn, ...own],
})

/** Every measure the Code names, by the article that opens it. */
const catalogue = {
  dedicated_number: entry(cpp82_5, 'police'),
  physical_protection: entry(cpp82_5, 'police'),
  change_of_residence: entry(cpp82_5),
  identity_not_disclosed: entry(cpp82_5),
  specialist_doctor: entry(care, 'health_service'),
  social_care: entry(care),
  other_for_victim: entry(otherForVictim),

  no_contact: entry(noContact, 'suspect', 'police'),
  safety_measure: entry(service, 'police'),
  medical_help: entry(service, 'health_service'),
  psychological_help: entry(service, 'health_service'),
  shelter: entry(service, 'shelter_service'),
  information_on_rights: entry(service),
  stay_authorisation: entry(stay, 'police'),

  heard_in_person: entry(cpp82_7),
  identity_concealed: entry(cpp82_7),
  identity_assumed: entry(cpp82_7),
  address_omitted: entry(cpp82_7),
  address_of_police_or_court: entry(cpp82_7),
  witness_number: entry(cpp82_7, 'police'),
  phones_monitored: entry(cpp82_7, 'police'),
  witness_physical_protection: entry(cpp82_7, 'police'),
  other_for_witness: entry(cpp82_7),

  placement_with_relative: entry(placement),
  placement_in_host_family: entry(placement),
  placement_in_private_institution: entry(placement, 'shelter_service'),
  placement_with_association: entry(placement, 'shelter_service'),
  placement_with_public_service: entry(placement, 'shelter_service'),
  expertise_on_child: entry(expertise, 'health_service'),
} as const satisfies Record<string, Entry>

export type MeasureKind = keyof typeof catalogue
export const measureKinds = Object.keys(catalogue) as unknown as readonly [MeasureKind, ...MeasureKind[]]

const families: Readonly<Record<MeasureKind, Entry>> = catalogue

/** The article a measure is taken on, e.g. `…#art_82-5-1-para-2` for a no-contact. */
export const articleOfMeasure = (kind: MeasureKind): ArticleRef => families[kind].family.article

/** Under whose powers a measure is. */
export const powersOver = (kind: MeasureKind): Powers => families[kind].family.powers

/** Whether the measure follows a complaint (CPP 82-5); the others do not need one. */
export const needsComplaint = (kind: MeasureKind): boolean => families[kind].family.needsComplaint

/** Whether the measure is for a child victim only (CPP 510). */
export const isForChild = (kind: MeasureKind): boolean =>
  families[kind].family.article === 'ma/act/2002/22-01#art_510'

/** What opens a measure to a capacity: its article, and the one that extends it; `undefined` when nothing does. */
export function opensTo(kind: MeasureKind, capacity: Capacity): LegalBasis | undefined {
  const { article, opens } = families[kind].family
  const by = opens[capacity]
  if (by === undefined) return undefined
  const base: LegalBasis = by === article || article.startsWith(`${by}-para-`) ? [article] : [article, by]
  // A witness or expert may ask for measures 6, 7 and 8 in any case, whatever the offence.
  const may =
    kind === 'witness_number' || kind === 'phones_monitored' || kind === 'witness_physical_protection'
  return may && capacity !== 'reporter' ? [...base, 'ma/act/2002/22-01#art_82-6'] : base
}

/** The measures to offer for a person, and no others: what the capacity opens, and 510 for a child victim. */
export const measuresFor = (person: {
  readonly capacity: Capacity
  readonly isChild: boolean
}): readonly MeasureKind[] =>
  measureKinds.filter(
    (kind) =>
      opensTo(kind, person.capacity) !== undefined &&
      (!isForChild(kind) || (person.isChild && isVictim(person.capacity))),
  )

/** Measures 2 to 5 of CPP 82-7: the real identity then goes into the file that only the bench opens (82-8). */
export const needsSealedIdentity = (kind: MeasureKind): boolean =>
  kind === 'identity_concealed' ||
  kind === 'identity_assumed' ||
  kind === 'address_omitted' ||
  kind === 'address_of_police_or_court'

/** Where a person may still be named once it is sealed: in words of others, and in files and papers as they came. */
export const namedElsewhere = [
  'statement',
  'notes',
  'decisions',
  'referrals',
  'family',
  'measures',
  'proofs',
  'attachments',
  'party',
] as const
export type NamedElsewhere = (typeof namedElsewhere)[number]

/**
 * Until when a measure may be ordered. The Code fixes no length, but two texts say when a measure ends: a child's
 * placement with the final judgment (510 §1), leave to stay with the trial (82-5-1 §5). Those are never left open.
 */
export type MeasureEnd = 'lifted' | 'final_judgment' | 'trial_end' | 'day'

/** The ends that the text allows to a measure, in the order in which they are offered. None is chosen beforehand. */
export function endsAllowed(kind: MeasureKind): readonly MeasureEnd[] {
  if (kind === 'stay_authorisation') return ['trial_end', 'day']
  if (isForChild(kind) && kind !== 'expertise_on_child') return ['final_judgment', 'day']
  return ['lifted', 'final_judgment', 'day']
}

/** Who a decision granting the measure is served on. */
export const addresseesOf = (kind: MeasureKind): readonly Addressee[] => families[kind].servedOn
