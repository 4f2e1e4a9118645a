/** Every situation in which a case may stand today, how many of each a town shows, and how often they are met elsewhere. */
import {
  accusedMayBeVictim,
  guardiansNamed,
  handedOver,
  heldElsewhere,
  madeToSteal,
  partiesEntrusted,
  witnessMayBeVictim,
} from './chapters/people.ts'
import {
  contactNoted,
  identified,
  received,
  reflecting,
  reflectionEnded,
  screened,
  told,
} from './chapters/reception.ts'
import { awaited, judged } from './chapters/hearings.ts'
import { charged, investigated, noted, numbered, transferred } from './chapters/penal.ts'
import { entrusted, measured } from './chapters/protection.ts'
import { referred } from './chapters/referral.ts'
import {
  askedForHelp,
  broughtForProtection,
  checked,
  decided,
  identitiesLearnt,
  marked,
  reported,
  shelved,
} from './chapters/report.ts'
import type { Chapter } from './course.ts'
import type { Course as Kind } from './stories/story.ts'

export interface Situation {
  readonly id: string
  readonly at: 'tribunal' | 'appeal'
  readonly stories: readonly Kind[]
  /** Days before today on which it was opened: at most, at least. */
  readonly opened: readonly [number, number]
  readonly course: readonly Chapter[]
  /** How many of these each of the three towns has. */
  readonly inTown: number
  /** How often it is met elsewhere, against the others; nowhere when 0. */
  readonly elsewhere: number
}

const anybody: readonly Kind[] = ['adult', 'child', 'group']
const adults: readonly Kind[] = ['adult', 'group']
const children: readonly Kind[] = ['child']
const minor: readonly Kind[] = ['misdemeanour']

/** Everything that comes first, for a case that goes on. */
const welcomed: readonly Chapter[] = [received(), told(), contactNoted, guardiansNamed]
/** Reported, taken up, received. */
const begun: readonly Chapter[] = [reported(), entrusted, ...welcomed, decided('inquiry')]
const asked: readonly Chapter[] = [...begun, screened]
const presumed: readonly Chapter[] = [...asked, identified('presumed')]
/** With the Court of Appeal, from a tribunal. */
const above: readonly Chapter[] = [...presumed, transferred('accepted')]
/** Before the investigating judge. */
const underInvestigation: readonly Chapter[] = [
  decided('investigation'),
  investigated,
  partiesEntrusted,
  numbered,
  charged,
  noted(),
]

type Line = readonly [
  id: string,
  stories: readonly Kind[],
  opened: readonly [number, number],
  counts: readonly [inTown: number, elsewhere: number],
  ...course: Chapter[],
]

const tribunal: readonly Line[] = [
  // What came in lately.
  ['just_told', anybody, [4, 1], [3, 6], reported()],
  ['just_told_urgent', anybody, [2, 1], [2, 2], reported({ urgent: true })],
  ['not_decided_yet', anybody, [24, 9], [2, 4], reported(), ...welcomed],
  ['anonymous_checked', ['nobody'], [12, 2], [3, 4], reported({ anonymous: true })],
  [
    'anonymous_serious',
    anybody,
    [90, 30],
    [1, 4],
    reported({ anonymous: true, found: true }),
    entrusted,
    checked(true),
    decided('inquiry'),
    identitiesLearnt,
    ...welcomed,
    screened,
    identified('presumed'),
  ],
  [
    'anonymous_idle',
    ['nobody'],
    [900, 110],
    [1, 12],
    reported({ anonymous: true }),
    checked(false),
    shelved('done'),
  ],
  ['double', anybody, [15, 3], [2, 2], reported({ found: false }), marked('duplicate')],
  [
    'nobody_found',
    ['nobody'],
    [20, 4],
    [2, 3],
    reported({ source: 'hotline', found: false }),
    marked('no_person_found'),
  ],
  [
    'double_shelved',
    anybody,
    [900, 60],
    [1, 8],
    reported({ found: false }),
    marked('duplicate'),
    shelved('done'),
  ],
  [
    'shelved_to_tell',
    ['unfounded'],
    [60, 30],
    [2, 2],
    ...begun,
    screened,
    identified('not_a_victim'),
    shelved('due'),
  ],
  ['shelved_late', ['unfounded'], [80, 50], [2, 2], ...begun, screened, shelved('late')],
  [
    'shelved_told',
    ['unfounded'],
    [1040, 120],
    [3, 44],
    ...begun,
    screened,
    identified('not_a_victim'),
    shelved('done'),
  ],
  // Whoever asks for help and complains of nobody.
  ['help_just_asked', anybody, [4, 1], [1, 2], askedForHelp],
  ['help_received', anybody, [40, 9], [1, 4], askedForHelp, ...welcomed, broughtForProtection],
  [
    'help_sent_on',
    adults,
    [200, 20],
    [2, 8],
    askedForHelp,
    ...welcomed,
    screened,
    referred('accepted'),
    referred('sent'),
  ],
  ['help_over', adults, [1000, 240], [2, 26], askedForHelp, ...welcomed, referred('ended')],
  // Reception, rights, questions.
  [
    'rights_not_understood',
    anybody,
    [15, 3],
    [1, 3],
    reported(),
    entrusted,
    decided('inquiry'),
    received(),
    told({ understood: false }),
  ],
  [
    'one_not_received',
    ['group'],
    [20, 5],
    [1, 1],
    reported(),
    entrusted,
    decided('inquiry'),
    received({ butOne: true }),
    told(),
    contactNoted,
    accusedMayBeVictim,
  ],
  ['asked_not_decided', anybody, [25, 6], [2, 5], ...asked, madeToSteal('told')],
  ['presumed', anybody, [45, 12], [3, 6], ...presumed],
  ['not_a_victim', ['unfounded'], [1000, 60], [2, 22], ...asked, identified('not_a_victim')],
  [
    'reopened',
    adults,
    [300, 60],
    [1, 4],
    ...asked,
    identified('not_a_victim'),
    identified('reopened'),
    identified('presumed'),
  ],
  ['reopened_waits', adults, [120, 40], [1, 1], ...asked, identified('not_a_victim'), identified('reopened')],
  // Recovery and reflection.
  ['reflection_runs', adults, [16, 9], [2, 3], ...presumed, reflecting()],
  [
    'reflection_ends',
    adults,
    [31, 24],
    [2, 3],
    ...presumed,
    reflecting({ endsIn: [1, 6] }),
    referred('accepted', { need: 'psychology' }),
  ],
  ['reflection_over', adults, [170, 70], [1, 6], ...presumed, reflecting(), heldElsewhere, referred('ended')],
  [
    'reflection_left',
    adults,
    [200, 60],
    [1, 2],
    ...presumed,
    reflecting({ days: 25 }),
    reflectionEnded('her_wish'),
  ],
  [
    'reflection_stopped',
    adults,
    [200, 60],
    [1, 1],
    ...presumed,
    reflecting(),
    reflectionEnded('claim_false'),
  ],
  // Measures, each where it may stand.
  ['measure_asked', anybody, [20, 6], [3, 5], ...presumed, measured({ to: 'requested' }), witnessMayBeVictim],
  ['measure_refused', anybody, [200, 30], [1, 4], ...presumed, measured({ to: 'refused' })],
  ['measure_unsigned', anybody, [24, 9], [1, 3], ...presumed, measured({ to: 'granted' })],
  ['measure_to_serve', anybody, [26, 10], [2, 3], ...presumed, measured({ to: 'signed' })],
  [
    'measure_in_force',
    anybody,
    [500, 30],
    [3, 14],
    ...presumed,
    measured({ to: 'served' }),
    handedOver,
    referred('accepted'),
  ],
  ['measure_ends', adults, [90, 40], [2, 4], ...presumed, measured({ to: 'served', endsIn: [1, 6] })],
  ['measure_over', adults, [300, 120], [1, 4], ...presumed, measured({ to: 'served', endsIn: [-40, -10] })],
  [
    'measure_reviewed',
    adults,
    [200, 80],
    [1, 4],
    ...presumed,
    measured({ to: 'reviewed', kinds: ['no_contact'] }),
  ],
  [
    'measure_lifted',
    adults,
    [900, 120],
    [1, 10],
    ...presumed,
    measured({ to: 'lifted', kinds: ['no_contact'] }),
  ],
  // Children.
  [
    'child_placed',
    children,
    [260, 25],
    [2, 8],
    ...presumed,
    measured({
      to: 'served',
      kinds: ['placement_with_association', 'placement_with_relative', 'placement_with_public_service'],
    }),
    handedOver,
    referred('accepted'),
    madeToSteal('resolved'),
    witnessMayBeVictim,
  ],
  [
    'child_to_place',
    children,
    [12, 5],
    [1, 2],
    ...presumed,
    measured({
      to: 'requested',
      kinds: ['placement_with_association', 'placement_with_public_service', 'placement_with_relative'],
    }),
  ],
  // Services.
  ['referral_waits', anybody, [20, 6], [1, 4], ...presumed, referred('sent', { urgent: true })],
  [
    'referral_declined',
    anybody,
    [60, 12],
    [1, 3],
    ...presumed,
    referred('declined', { need: 'shelter' }),
    referred('sent', { need: 'shelter' }),
  ],
  ['consent_withdrawn', adults, [120, 30], [1, 2], ...presumed, referred('consent_withdrawn')],
  ['consent_refused', adults, [200, 20], [1, 2], ...presumed, referred('refused_consent')],
  // To the Court of Appeal.
  ['sent_up', anybody, [35, 16], [2, 5], ...presumed, transferred('sent')],
  ['received_up', anybody, [50, 28], [1, 2], ...presumed, transferred('received')],
  ['returned', adults, [120, 50], [1, 3], ...presumed, transferred('returned')],
  ['inquiry_above', anybody, [160, 50], [1, 8], ...above, measured({ to: 'served' })],
  [
    'investigated_above',
    anybody,
    [560, 90],
    [2, 18],
    ...above,
    ...underInvestigation,
    measured({ to: 'served' }),
  ],
  [
    'trial_above',
    anybody,
    [420, 160],
    [1, 10],
    ...above,
    ...underInvestigation,
    awaited([3, 24], { postponed: 1 }),
  ],
  [
    'judged_above',
    anybody,
    [1040, 330],
    [4, 80],
    ...above,
    ...underInvestigation,
    measured({ to: 'served' }),
    referred('ended'),
    judged({ postponed: 1 }),
  ],
  // What stays with the tribunal.
  ['tribunal_inquiry', minor, [60, 20], [1, 4], ...presumed, measured({ to: 'served' })],
  [
    'tribunal_hearing',
    minor,
    [150, 50],
    [1, 5],
    ...presumed,
    decided('prosecution'),
    partiesEntrusted,
    numbered,
    charged,
    noted({ whole: false }),
    awaited([2, 14]),
  ],
  [
    'tribunal_today',
    minor,
    [140, 50],
    [1, 1],
    ...presumed,
    decided('prosecution'),
    numbered,
    charged,
    awaited([0, 0]),
  ],
  [
    'tribunal_postponed',
    minor,
    [200, 90],
    [1, 3],
    ...presumed,
    measured({ to: 'served' }),
    decided('prosecution'),
    numbered,
    charged,
    awaited([9, 30], { postponed: 2, closed: true }),
  ],
  [
    'tribunal_judged',
    minor,
    [1000, 180],
    [2, 34],
    ...presumed,
    decided('prosecution'),
    numbered,
    charged,
    judged({ closed: true }),
  ],
]

const appeal: readonly Line[] = [
  ['just_told_at_appeal', anybody, [3, 1], [2, 5], reported()],
  ['anonymous_at_appeal', ['nobody'], [10, 4], [1, 2], reported({ anonymous: true }), checked(true)],
  ['shelved_to_tell_at_appeal', ['unfounded'], [60, 30], [1, 1], ...begun, screened, shelved('due')],
  ['shelved_late_at_appeal', ['unfounded'], [80, 50], [1, 1], ...begun, screened, shelved('late')],
  [
    'shelved_told_at_appeal',
    ['unfounded'],
    [1000, 120],
    [1, 20],
    ...begun,
    screened,
    identified('not_a_victim'),
    shelved('done'),
  ],
  [
    'help_at_appeal',
    adults,
    [120, 20],
    [1, 3],
    askedForHelp,
    ...welcomed,
    referred('accepted'),
    broughtForProtection,
  ],
  ['presumed_at_appeal', anybody, [40, 12], [2, 5], ...presumed],
  ['measure_asked_at_appeal', anybody, [22, 8], [1, 3], ...presumed, measured({ to: 'requested' })],
  [
    'child_asked_at_appeal',
    children,
    [14, 6],
    [1, 2],
    ...presumed,
    measured({
      to: 'requested',
      kinds: ['placement_with_association', 'placement_with_public_service', 'placement_with_relative'],
    }),
  ],
  [
    'investigated',
    anybody,
    [480, 60],
    [3, 16],
    ...presumed,
    ...underInvestigation,
    measured({ to: 'served' }),
    handedOver,
    referred('accepted'),
  ],
  [
    'investigated_asked',
    anybody,
    [120, 50],
    [2, 4],
    ...presumed,
    ...underInvestigation,
    measured({ to: 'requested' }),
  ],
  [
    'investigated_reflection',
    adults,
    [52, 40],
    [1, 2],
    ...presumed,
    decided('investigation'),
    investigated,
    reflecting({ endsIn: [2, 6] }),
  ],
  [
    'investigated_ending',
    adults,
    [160, 80],
    [1, 2],
    ...presumed,
    reflecting({ days: 25 }),
    reflectionEnded('her_wish'),
    ...underInvestigation,
    measured({ to: 'served', endsIn: [2, 6] }),
  ],
  [
    'witness_hidden',
    ['group'],
    [260, 90],
    [1, 3],
    ...presumed,
    ...underInvestigation,
    measured({
      to: 'served',
      kinds: ['identity_concealed', 'address_omitted', 'witness_number', 'witness_physical_protection'],
    }),
    witnessMayBeVictim,
  ],
  ['hearing_comes', anybody, [360, 150], [2, 8], ...presumed, ...underInvestigation, awaited([2, 14])],
  [
    'hearing_today',
    anybody,
    [320, 150],
    [1, 1],
    ...presumed,
    ...underInvestigation,
    awaited([0, 0], { closed: true }),
  ],
  [
    'hearing_postponed',
    anybody,
    [420, 200],
    [2, 5],
    ...presumed,
    ...underInvestigation,
    awaited([8, 28], { postponed: 2 }),
  ],
  [
    'hearing_closed',
    ['adult', 'child'],
    [400, 200],
    [1, 4],
    ...presumed,
    ...underInvestigation,
    awaited([5, 20], { closed: true, cancelled: true }),
  ],
  [
    'child_accused',
    ['young_accused'],
    [300, 120],
    [1, 3],
    ...presumed,
    ...underInvestigation,
    awaited([6, 25]),
    accusedMayBeVictim,
  ],
  [
    'judged',
    anybody,
    [1040, 320],
    [4, 44],
    ...presumed,
    ...underInvestigation,
    measured({ to: 'served' }),
    referred('ended'),
    judged({ postponed: 1, closed: true }),
  ],
  ['appealed', anybody, [900, 350], [2, 8], ...presumed, ...underInvestigation, judged({ appealed: true })],
]

const situationsOf = (at: Situation['at'], lines: readonly Line[]): readonly Situation[] =>
  lines.map(([id, stories, opened, [inTown, elsewhere], ...course]) => ({
    id,
    at,
    stories,
    opened,
    course,
    inTown,
    elsewhere,
  }))

export const situations: readonly Situation[] = [
  ...situationsOf('tribunal', tribunal),
  ...situationsOf('appeal', appeal),
]
