import { events, terms, type ArticleRef } from '@himaya/law'
import { isOf, posts, type Post } from '../officers/posts.ts'
import type { AccusedSide } from '../people/people.ts'
import { unless, verdict, type Verdict } from '../verdict.ts'
import type { EventId, TermFact } from './clocks.ts'

const prosecution = posts.filter((post) => isOf(post, 'prosecution'))
const appealProsecution: readonly Post[] = ['general_prosecutor', 'general_prosecutor_deputy']
const investigation: readonly Post[] = ['investigating_judge']
const bench = posts.filter((post) => isOf(post, 'bench', 'juvenile'))
const juvenile = posts.filter((post) => isOf(post, 'juvenile'))
const registry: readonly Post[] = ['registry_clerk']
const parquetClerk: readonly Post[] = ['prosecution_clerk']

/**
 * Who is told that an act was done; never the unit and never a service.
 *
 * - `techniques`: what would fail if it were known stays with those who order it (CPP 108, 116-2, 82-3-3).
 * - `inquiry`: secret to whoever takes no part in it (CPP 15); the registries do, the bench does not (CPP 287).
 * - `court`: what the bench itself decides upon or does.
 */
const circles = {
  techniques: [...prosecution, ...investigation],
  inquiry: [...prosecution, ...investigation, ...registry, ...parquetClerk],
  court: [...prosecution, ...investigation, ...registry, ...parquetClerk, ...bench],
} as const satisfies Record<string, readonly Post[]>
type EventCircle = keyof typeof circles

interface Noting {
  readonly circle: EventCircle
  /** Whoever does the act, and the registry that writes it down for them. */
  readonly by: readonly Post[]
  readonly article: ArticleRef
  /** Whether it is done to the body of somebody, which a company does not have. */
  readonly body?: true
}

const code = 'ma/act/2002/22-01#art_'

/** Every act that is noted on a case because nothing else in the house holds it, in the order of a case. */
const noting = {
  offence: { circle: 'inquiry', by: [...prosecution, ...investigation], article: `${code}5` },
  arrest: { circle: 'inquiry', by: [...prosecution, ...parquetClerk], article: `${code}66`, body: true },
  identity_check: {
    circle: 'inquiry',
    by: [...prosecution, ...parquetClerk],
    article: `${code}82-3-9`,
    body: true,
  },
  minor_arrest: {
    circle: 'inquiry',
    by: [...prosecution, ...parquetClerk],
    article: `${code}460`,
    body: true,
  },
  minor_guard: {
    circle: 'inquiry',
    by: [...prosecution, ...parquetClerk],
    article: `${code}460`,
    body: true,
  },
  interception: { circle: 'techniques', by: [...investigation, ...appealProsecution], article: `${code}108` },
  urgent_interception: { circle: 'techniques', by: appealProsecution, article: `${code}108` },
  tracking: { circle: 'techniques', by: [...investigation, ...prosecution], article: `${code}116-2` },
  infiltration: { circle: 'techniques', by: [...investigation, ...prosecution], article: `${code}82-3-3` },
  infiltration_end: {
    circle: 'techniques',
    by: [...investigation, ...prosecution],
    article: `${code}82-3-5`,
  },
  data_requisition: { circle: 'techniques', by: [...investigation, ...prosecution], article: `${code}64-1` },
  seizure_lift_request: {
    circle: 'inquiry',
    by: [...prosecution, ...parquetClerk],
    article: `${code}49-1`,
  },
  border_closure: { circle: 'inquiry', by: [...prosecution, ...parquetClerk], article: `${code}49-1` },
  detention_for_trial: {
    circle: 'court',
    by: [...prosecution, ...parquetClerk],
    article: `${code}73`,
    body: true,
  },
  detention_challenge_referred: {
    circle: 'court',
    by: [...prosecution, ...parquetClerk, ...registry],
    article: `${code}73-2`,
    body: true,
  },
  detention_lifted: { circle: 'court', by: [...bench, ...registry], article: `${code}73-2`, body: true },
  lifting_appeal_received: { circle: 'court', by: registry, article: `${code}73-2`, body: true },
  pretrial_detention: {
    circle: 'court',
    by: [...investigation, ...registry],
    article: `${code}177`,
    body: true,
  },
  judicial_supervision: { circle: 'court', by: [...investigation, ...registry], article: `${code}160` },
  communication_ban: {
    circle: 'inquiry',
    by: [...investigation, ...registry],
    article: `${code}136`,
    body: true,
  },
  questioning: { circle: 'inquiry', by: [...investigation, ...registry], article: `${code}139` },
  file_to_prosecution: {
    circle: 'inquiry',
    by: [...prosecution, ...parquetClerk],
    article: `${code}214`,
  },
  investigation_order: { circle: 'inquiry', by: [...investigation, ...registry], article: `${code}220` },
  order_notified: { circle: 'inquiry', by: registry, article: `${code}220` },
  motions: { circle: 'court', by: [...bench, ...registry], article: `${code}421-1` },
  deliberation: { circle: 'court', by: [...bench, ...registry], article: `${code}429-1` },
  judgment: { circle: 'court', by: [...bench, ...registry], article: `${code}400` },
  juvenile_protection: { circle: 'court', by: [...juvenile, ...registry], article: `${code}511` },
  appeal_declared: { circle: 'court', by: registry, article: `${code}399` },
  appeal_judgment: { circle: 'court', by: [...bench, ...registry], article: `${code}457` },
  cassation_declared: { circle: 'court', by: registry, article: `${code}528` },
  final_judgment: { circle: 'court', by: [...registry, ...prosecution], article: `${code}597` },
} as const satisfies Partial<Record<EventId, Noting>>

/** An act of procedure that is noted on a case. */
export type NotedEvent = keyof typeof noting

const all: Readonly<Record<NotedEvent, Noting>> = noting

/** Every act that is noted on a case, in the order of a case. What the case holds elsewhere is not among them. */
export const notedEvents = Object.keys(noting) as unknown as readonly [NotedEvent, ...NotedEvent[]]

/** The posts that may note such an act on a case they are assigned to. */
export const notersOf = (event: NotedEvent): readonly Post[] => all[event].by

/** The posts that are told of such an act on a case they are assigned to. */
export const readersOf = (event: NotedEvent): readonly Post[] => circles[all[event].circle]

/** The facts that the terms of an event ask for. */
export const factsAsked = (event: EventId): readonly TermFact[] =>
  [
    ...new Set(
      terms
        .filter((term) => term.event === event)
        .flatMap(({ when, unless }) => [...Object.keys(when), ...Object.keys(unless)]),
    ),
  ] as TermFact[]

/** Whether the event is told with its hour, because its terms run in hours. */
export const hasHour = (event: EventId): boolean => events[event].at === 'hour'

/** Whether some term of the event stands still while the person is moved or treated (CPP 66). */
export const standsStill = (event: EventId): boolean =>
  terms.some((term) => term.event === event && term.suspends)

/** Whether some term of the event starts anew with an act of prosecution, investigation or trial (CPP 6). */
export const isInterrupted = (event: EventId): boolean => event === 'offence'

/** Why the hours of a custody stand still (CPP 66). */
export const pauseReasons = ['transfer', 'medical_care'] as const
export type PauseReason = (typeof pauseReasons)[number]

/** The acts that interrupt a prescription (CPP 6); an act of the police alone is none. */
export const interruptingActs = ['prosecution', 'investigation', 'trial'] as const
export type InterruptingAct = (typeof interruptingActs)[number]

/** Why an act that was noted starts no clock any more. The row stays. */
export const withdrawalReasons = ['mistake', 'noted_anew', 'annulled'] as const
export type WithdrawalReason = (typeof withdrawalReasons)[number]

export const noteEventReasons = ['not_whose_act_it_is', 'a_company_has_no_body'] as const

/** Whether an act may be noted on a case: by those whose act it is, or who write it down for them. */
export function mayNoteEvent(facts: {
  readonly post: Post
  readonly event: NotedEvent
  /** Against whom it was done, when that is told. */
  readonly party: AccusedSide | null
}): Verdict<(typeof noteEventReasons)[number]> {
  const { by, article, body } = all[facts.event]
  return verdict(
    [article],
    [
      ...unless(by.includes(facts.post), 'not_whose_act_it_is', article),
      ...unless(body !== true || facts.party !== 'legal_person', 'a_company_has_no_body', article),
    ],
  )
}

/** The acts by which a person can have been confirmed as a victim. */
const confirming: readonly NotedEvent[] = ['judgment', 'appeal_judgment', 'final_judgment']

export const withdrawEventReasons = [...noteEventReasons, 'somebody_is_confirmed_by_it'] as const

/**
 * Whether an act may be taken back: by those who may note it. A judgment that somebody was confirmed by stays until the
 * court has gone back on that, or another judgment is noted: nobody is confirmed by nothing (Penal Code 448-9 §2).
 */
export function mayWithdrawEvent(facts: {
  readonly post: Post
  readonly event: NotedEvent
  /** Whether somebody of the case is confirmed, and no other judgment stands noted. */
  readonly onlyGround: boolean
}): Verdict<(typeof withdrawEventReasons)[number]> {
  const noting = mayNoteEvent({ ...facts, party: null })
  return verdict(
    [all[facts.event].article],
    [
      ...(noting.outcome === 'refused' ? noting.refusals : []),
      ...unless(
        !confirming.includes(facts.event) || !facts.onlyGround,
        'somebody_is_confirmed_by_it',
        'ma/act/2016/27-14#art_448-9-para-2',
      ),
    ],
  )
}

/** Whether somebody can have been confirmed as a victim by such an act. */
export const canConfirm = (event: NotedEvent): boolean => confirming.includes(event)

export const addToEventReasons = [
  'not_whose_act_it_is',
  'nothing_stands_still',
  'nothing_is_interrupted',
] as const

/** Whether it may be noted that the hours of an event stood still, or that its prescription was interrupted. */
export function mayAddTo(facts: {
  readonly post: Post
  readonly event: NotedEvent
  readonly what: 'pause' | 'interruption'
}): Verdict<(typeof addToEventReasons)[number]> {
  const { event, what } = facts
  const article: ArticleRef = what === 'pause' ? `${code}66` : `${code}6`
  return verdict(
    [article],
    [
      ...unless(notersOf(event).includes(facts.post), 'not_whose_act_it_is', all[event].article),
      ...(what === 'pause'
        ? unless(standsStill(event), 'nothing_stands_still', article)
        : unless(isInterrupted(event), 'nothing_is_interrupted', article)),
    ],
  )
}
