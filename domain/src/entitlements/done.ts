import type { LocalDate } from '@himaya/algorithms'
import type { LegalBasis } from '@himaya/law'
import type { Claim } from '../claims/claims.ts'
import { isOf, type Post } from '../officers/posts.ts'
import type { Capacity } from '../people/people.ts'
import type { MeasureKind } from '../protection/catalogue.ts'
import type { Need } from '../referral/referral.ts'
import { unless, verdict, type Verdict } from '../verdict.ts'
import {
  basisOfEntitlement,
  givingOf,
  mayFollow,
  type EntitlementId,
  type EntitlementState,
  type EntitlementStep,
} from './entitlements.ts'

/** What the house holds of one person that says how an entitlement stands. Days, and no reasons. */
export interface PersonRecords {
  readonly capacity: Capacity
  readonly receivedOn: LocalDate | null
  readonly rightsGiven: readonly { readonly on: LocalDate; readonly understood: boolean }[]
  readonly identifiedOn: LocalDate | null
  readonly measures: readonly {
    readonly kind: MeasureKind
    readonly askedOn: LocalDate
    readonly decided: { readonly outcome: 'granted' | 'refused'; readonly on: LocalDate } | null
    /** Served on anybody but the registry. */
    readonly servedOn: LocalDate | null
    readonly endedOn: LocalDate | null
  }[]
  readonly reflection: {
    readonly grantedOn: LocalDate
    readonly starts: LocalDate
    /** The last day that was granted. */
    readonly ends: LocalDate
    readonly endedOn: LocalDate | null
  } | null
  readonly referrals: readonly {
    readonly need: Need
    readonly sentOn: LocalDate
    readonly acceptedOn: LocalDate | null
    readonly endedOn: LocalDate | null
  }[]
  readonly refusedNeeds: readonly { readonly need: Need; readonly on: LocalDate }[]
  /** Claims for damages of the person’s own. */
  readonly claims: readonly Claim[]
  /** What was written down of an entitlement that has no act of its own here. */
  readonly noted: readonly (EntitlementStep & { readonly entitlement: EntitlementId })[]
}

/** What a measure gives; `null` for one that is a means of the court and no entitlement. */
const givenBy: Readonly<Record<MeasureKind, EntitlementId | null>> = {
  dedicated_number: 'safety',
  physical_protection: 'safety',
  change_of_residence: 'safety',
  identity_not_disclosed: 'personal_data_protected',
  specialist_doctor: 'medical_help',
  social_care: 'psychological_help',
  other_for_victim: 'safety',
  no_contact: 'no_contact',
  safety_measure: 'safety',
  medical_help: 'medical_help',
  psychological_help: 'psychological_help',
  shelter: 'shelter',
  information_on_rights: 'information_on_rights',
  stay_authorisation: 'stay_until_trial_ends',
  heard_in_person: 'protection_of_witness',
  identity_concealed: 'protection_of_witness',
  identity_assumed: 'protection_of_witness',
  address_omitted: 'protection_of_witness',
  address_of_police_or_court: 'protection_of_witness',
  witness_number: 'protection_of_witness',
  phones_monitored: 'protection_of_witness',
  witness_physical_protection: 'protection_of_witness',
  other_for_witness: 'protection_of_witness',
  placement_with_relative: 'placement_of_child',
  placement_in_host_family: 'placement_of_child',
  placement_in_private_institution: 'placement_of_child',
  placement_with_association: 'placement_of_child',
  placement_with_public_service: 'placement_of_child',
  expertise_on_child: null,
}

/** What a service gives, which the State owes within its means (Law 27-14 art. 4). */
const servedBy: Readonly<Record<Need, EntitlementId | null>> = {
  shelter: 'state_temporary_shelter',
  health: 'state_health_care',
  psychology: 'state_psychological_and_social_support',
  social: 'state_psychological_and_social_support',
  lawyer: 'state_legal_help',
  return: 'voluntary_return',
  interpreter: null,
  other: null,
}

/** Those that an act of this house says: they are not written down beside it. */
const own: ReadonlySet<EntitlementId> = new Set<EntitlementId>([
  'first_reception',
  'information_on_rights',
  'identification_at_once',
  'reflection',
  'no_expulsion_during_reflection',
  'civil_party',
  ...[...Object.values(givenBy), ...Object.values(servedBy)].flatMap((id) => id ?? []),
])

/** Whether an act of this house says how it stands. */
export const hasOwnAct = (id: EntitlementId): boolean => own.has(id)

type Done = Readonly<Partial<Record<EntitlementId, readonly EntitlementStep[]>>>

const at = (state: EntitlementStep['state'], on: LocalDate | null): readonly EntitlementStep[] =>
  on === null ? [] : [{ state, on }]

/** A claim runs; given up it is the person’s own no, not admitted the court’s; by mistake it never was. */
const claimed = ({ on, ended }: Claim): readonly EntitlementStep[] =>
  ended?.why === 'mistake'
    ? []
    : [
        ...at('running', on),
        ...(ended === null ? [] : at(ended.why === 'given_up' ? 'refused' : 'denied', ended.on)),
      ]

/**
 * What was done about each entitlement of a person, day by day, from the acts that the house holds.
 *
 * @param today what ends later than this has not ended
 */
export function doneFor(records: PersonRecords, today: LocalDate): Done {
  const all: [EntitlementId, readonly EntitlementStep[]][] = []
  const add = (id: EntitlementId | null, ...steps: readonly (readonly EntitlementStep[])[]) => {
    if (id !== null) all.push([id, steps.flat()])
  }
  const past = (day: LocalDate | null) => (day !== null && day <= today ? day : null)
  add('first_reception', at('running', records.receivedOn))
  for (const { on, understood } of records.rightsGiven)
    add('information_on_rights', at(understood ? 'running' : 'offered', on))
  add('identification_at_once', at('decided', records.identifiedOn))
  for (const one of records.measures) {
    const id = givenBy[one.kind]
    add(
      id === 'protection_of_witness' && records.capacity === 'reporter' ? 'protection_of_reporter' : id,
      at('offered', one.askedOn),
      one.decided === null
        ? []
        : at(one.decided.outcome === 'granted' ? 'decided' : 'denied', one.decided.on),
      at('running', one.servedOn),
      at('ended', past(one.endedOn)),
    )
  }
  if (records.reflection !== null) {
    const { grantedOn, starts, ends, endedOn } = records.reflection
    // The last day granted is still of the period.
    const over = endedOn ?? (ends < today ? ends : null)
    for (const id of ['reflection', 'no_expulsion_during_reflection'] as const)
      add(id, at('decided', grantedOn), at('running', past(starts)), at('ended', over))
  }
  for (const { need, on } of records.refusedNeeds) add(servedBy[need], at('refused', on))
  for (const one of records.referrals)
    add(
      servedBy[one.need],
      at('offered', one.sentOn),
      at('running', one.acceptedOn),
      at('ended', past(one.endedOn)),
    )
  for (const claim of records.claims) add('civil_party', claimed(claim))
  for (const { entitlement, state, on } of records.noted) add(entitlement, [{ state, on }])
  const ids = [...new Set(all.map(([id]) => id))]
  return Object.fromEntries(
    ids.map((id) => [
      id,
      // By their days; what was done on one day stays in the order in which it is done.
      all
        .flatMap(([other, steps]) => (other === id ? steps : []))
        .toSorted((a, b) => a.on.localeCompare(b.on)),
    ]),
  )
}

/**
 * The entitlements whose standing a post may know. First reception, and what the State gives within its means, is the
 * unit's and the services': the prosecution and the judges are not shown as missing what they do not see.
 */
export const isShownTo = (post: Post, id: EntitlementId): boolean =>
  isOf(post, 'unit') ||
  (isOf(post, 'prosecution', 'investigation', 'juvenile') &&
    id !== 'first_reception' &&
    givingOf(id) !== 'within_available_means')

/** What may be written down of an entitlement. */
export const notedStates = ['offered', 'refused', 'denied', 'decided', 'running', 'ended'] as const

export const noteEntitlementReasons = [
  'not_of_this_post',
  'has_its_own_act',
  'not_entitled',
  'does_not_follow',
] as const

/**
 * Whether it may be written down how an entitlement stands.
 *
 * - The unit writes what was offered, what the person refused, and what runs or ended: it decides nothing.
 * - The judicial authorities on the case write what was decided or denied.
 * - What an act of this house says is written by that act alone; that something was offered, or that the person does
 *   not want it, is the unit's to write all the same.
 */
export function mayNoteEntitlement(facts: {
  readonly post: Post
  readonly entitlement: EntitlementId
  readonly entitled: boolean
  readonly from: EntitlementState
  readonly to: EntitlementStep['state']
}): Verdict<(typeof noteEntitlementReasons)[number]> {
  const { post, entitlement, from, to } = facts
  const basis: LegalBasis = basisOfEntitlement(entitlement)
  const decides = to === 'decided' || to === 'denied'
  const ofPost = decides ? isOf(post, 'prosecution', 'investigation', 'juvenile') : isOf(post, 'unit')
  return verdict(basis, [
    ...unless(ofPost, 'not_of_this_post', basis[0]),
    ...unless(!hasOwnAct(entitlement) || to === 'offered' || to === 'refused', 'has_its_own_act', basis[0]),
    ...unless(facts.entitled || from !== 'open', 'not_entitled', basis[0]),
    ...unless(mayFollow(from, to), 'does_not_follow', basis[0]),
  ])
}
