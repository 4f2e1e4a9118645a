/** What the checks of a table ask of several columns at once, and where a rule turns on a value that chance finds seldom. */
import { randomBytes, randomUUID } from 'node:crypto'
import { dayFrom, type Draw, type Scope } from './fill.ts'

interface Recipe {
  /** The fewest and the most rows of one case; two when nothing is said. */
  readonly perCase?: readonly [number, number]
  /** How many of the house, where a row belongs to no case; one for each officer, or a dozen. */
  readonly rows?: number
  /** Values that are said; `null` for no row at all. */
  readonly make?: (draw: Draw, scope: Scope) => Readonly<Record<string, unknown>> | null
}

const sealed = () => randomBytes(16)
const last = (scope: Scope, table: string) => scope.rows.get(table)?.at(-1)

const taken = (draw: Draw, scope: Scope) =>
  together(draw, { withdrawn_at: `${scope.today} 10:00`, withdrawn_by: scope.here[0] })

/** All of these columns, or none. */
const together = (draw: Draw, values: Readonly<Record<string, unknown>>) =>
  draw.chance(35) ? values : Object.fromEntries(Object.keys(values).map((name) => [name, null]))

/** Acts of the record, with one at least of every circle there is, and some of none. */
const acts = [
  'cases.open',
  'people.correct',
  'rights.give',
  'reports.send',
  'protection.decide',
  'hearings.fix',
  'transfer.send',
  'screening.identify',
  'help.bring',
  'reports.check',
  'non_punishment.resolve',
  'events.note',
  'referral.ask_representative',
  'entitlements.note',
  'referral.send',
  'exchange.import',
  'conditions.note',
  'claims.note',
  'reception.receive',
  'screening.screen',
  'reflection.grant',
  'parties.correct',
  'elements.note',
  'charges.bring',
  'officers.enter',
  'law.import',
] as const

export const recipes: Readonly<Record<string, Recipe>> = {
  'assistance.file': { perCase: [1, 1] },
  'assistance.person': {
    perCase: [3, 3],
    make: (draw) => ({ turns_18_in: draw.one([null, '2030-01-01', '2010-03-01']) }),
  },
  'assistance.help_request': { perCase: [1, 1] },
  'assistance.brought': { perCase: [1, 1] },
  'assistance.reflection': {
    perCase: [2, 3],
    make: (_, { today }) => ({ wished: true, starts: today, ends: dayFrom(today, 20) }),
  },
  'assistance.referral': {
    perCase: [2, 4],
    make: (draw, scope) => {
      const consent = draw.one(scope.rows.get('assistance.consent') ?? [undefined])
      if (consent === undefined) return null
      return {
        consent_id: consent['id'],
        need: draw.chance(80) ? consent['need'] : 'other',
        person_id: draw.chance(80) ? consent['person_id'] : last(scope, 'assistance.person')?.['id'],
        answered_by: scope.here[0],
        accepted_at: `${scope.today} 10:00`,
        answer_sealed: sealed(),
      }
    },
  },
  // Consents to what she is then referred for, most of them standing.
  'assistance.consent': {
    make: (draw, { today }) => ({
      need: draw.one(['health', 'shelter']),
      given: draw.chance(80),
      withdrawn_at: draw.chance(20) ? `${today} 10:00` : null,
    }),
  },
  'assistance.register': { perCase: [1, 2] },
  'penal.file': {
    perCase: [1, 1],
    make: (draw) => together(draw, { court_number: 1, court_code: '2610', court_year: 2026 }),
  },
  'penal.report': { perCase: [1, 1] },
  'penal.party': { perCase: [2, 3] },
  'penal.charge': {
    perCase: [1, 3],
    make: (draw, scope) => ({
      article: `ma/act/2016/27-14#art_448-${String(draw.whole(1, 12))}`,
      brought_on: dayFrom(scope.today, -10),
      ...together(draw, { dropped_on: scope.today, dropped_by: scope.here[0], dropped_why: 'mistake' }),
    }),
  },
  'penal.element': {
    perCase: [2, 3],
    make: (draw, scope) =>
      draw.chance(70)
        ? {
            element: draw.one(['act', 'means', 'purpose', 'fourth']),
            value: draw.one(['threat', 'force', 'fraud', 'begging', 'labour']),
            person_id: last(scope, 'assistance.person')?.['id'],
            party_id: null,
            absent: false,
            ...taken(draw, scope),
          }
        : {
            element: 'circumstance',
            value: draw.one(['habitual', 'armed']),
            person_id: null,
            party_id: last(scope, 'penal.party')?.['id'],
            absent: false,
            ...taken(draw, scope),
          },
  },
  'penal.decision': {
    perCase: [1, 2],
    make: (draw, { today }) => ({
      taken_on: today,
      notify_by: dayFrom(today, 15),
      tell: draw.one([[], ['victim']]),
    }),
  },
  'penal.event': {
    perCase: [5, 8],
    make: (draw, scope) => {
      const event = draw.one(events)
      return {
        event,
        day: dayFrom(scope.today, -20),
        hour: withHour.includes(event) ? '10:00' : null,
        ...together(draw, {
          withdrawn_by: scope.here[0],
          withdrawn_at: `${scope.today} 10:00`,
          withdrawn_why: 'mistake',
        }),
      }
    },
  },
  'penal.event_pause': { make: (_, { today }) => ({ begins: `${today} 10:00`, ends: `${today} 11:00` }) },
  'penal.term_done': {
    perCase: [3, 4],
    make: (draw, scope) => {
      const event = draw.chance(50) ? draw.one(scope.rows.get('penal.event') ?? [undefined]) : undefined
      const hearing = draw.one(scope.rows.get('penal.hearing') ?? [undefined])
      return {
        event_id: event?.['id'] ?? null,
        hearing_id: event === undefined ? (hearing?.['id'] ?? null) : null,
      }
    },
  },
  'penal.claim': {
    perCase: [2, 3],
    make: (draw, scope) => ({
      brought_on: dayFrom(scope.today, -10),
      ...together(draw, { ended_on: scope.today, ended_why: 'mistake', ended_by: scope.here[0] }),
    }),
  },
  'penal.attendance': {
    perCase: [3, 4],
    make: (draw, scope) =>
      draw.chance(50)
        ? { part: 'clerk', officer_id: draw.one(scope.here), person_id: null }
        : { part: 'victim', officer_id: null, person_id: last(scope, 'assistance.person')?.['id'] },
  },
  'court.case': {
    perCase: [1, 1],
    make: (_, scope) => ({ penal_id: last(scope, 'penal.file')?.['id'] ?? null }),
  },
  'court.assignment': {
    make: (draw, scope) => {
      // The scope is of one officer and the post in which they are put on the case.
      const starts = dayFrom(scope.today, draw.one([-30, -30, -30, -30, -1, 0, 0, 1]))
      const ended = draw.chance(8)
      return {
        officer_id: scope.officers[0],
        post: scope.here[0],
        starts,
        ends: ended
          ? starts
          : draw.one([
              null,
              null,
              null,
              null,
              null,
              dayFrom(starts, 60),
              scope.today,
              dayFrom(scope.today, -1),
            ]),
        ended_at: ended ? `${scope.today} 00:00` : null,
        ended_by: ended ? scope.officers[0] : null,
        why: ended ? 'leave' : null,
        court_id: null,
      }
    },
  },
  'court.measure': {
    perCase: [2, 3],
    make: (draw) => ({
      kind: draw.one(['no_contact', 'safe_housing', 'expertise_on_child']),
      article: draw.one(['82-5', '82-5-1', '510'].map((name) => `ma/act/2002/22-01#art_${name}`)),
    }),
  },
  'court.measure_decision': {
    make: (draw, scope) =>
      draw.chance(70)
        ? { outcome: 'granted', starts: scope.today, lasts: 'trial_end', ends: null }
        : { outcome: 'refused', starts: null, lasts: null, ends: null },
  },
  'court.measure_step': {
    make: (draw) =>
      draw.chance(60)
        ? { step: 'served', addressee: draw.one(['suspect', 'police']), lasts: null, ends: null }
        : { step: 'lifted', addressee: null, lasts: null, ends: null },
  },
  'court.decision_number': { perCase: [1, 2] },
  'court.transfer': {
    perCase: [1, 2],
    make: (draw, scope) => ({
      from_court_id: scope.court,
      to_court_id: draw.one(scope.courts.filter((court) => court !== scope.court)),
      answer_sealed: sealed(),
    }),
  },
  'court.conflict': {
    perCase: [1, 2],
    make: (draw, scope) =>
      draw.chance(75)
        ? {
            what: 'charge',
            party_id: null,
            charge_id: null,
            claim_id: null,
            court_id: draw.one(scope.courts),
            nature: 'felony',
            court_number: null,
            court_code: null,
            court_year: null,
          }
        : {
            what: 'suspicion',
            charge_id: null,
            claim_id: null,
            court_id: null,
            nature: null,
            court_number: null,
            court_code: null,
            court_year: null,
          },
  },
  'court.conflict_step': {
    perCase: [3, 4],
    make: (draw) => {
      const kind = draw.one([
        'agreed_here',
        'agreed_there',
        'agreed_here',
        'agreed_there',
        'resolved',
        'reopened',
      ])
      const resolved = kind === 'resolved'
      return {
        kind,
        under_threat: resolved ? true : null,
        directly_linked: resolved ? true : null,
        of_free_will: resolved ? false : null,
        decided: resolved ? 'not_liable' : null,
        wrapped_key: resolved ? sealed() : null,
        reasons_sealed: resolved ? sealed() : null,
        why: kind === 'reopened' ? 'evidence' : null,
      }
    },
  },
  'court.paper': {
    perCase: [5, 6],
    make: (draw, scope) => {
      const none = {
        rights_id: null,
        reflection_id: null,
        measure_id: null,
        referral_id: null,
        hearing_id: null,
        transfer_id: null,
      }
      const [kind, column, table] = draw.one(papers)
      const about = column === null ? null : draw.one(scope.rows.get(table) ?? [undefined])?.['id']
      if (about === undefined) return null
      return {
        ...none,
        number: numberOf(draw),
        kind,
        addressee: kind === 'decision' ? 'suspect' : null,
        draft: false,
        told: 'nothing',
        person_id: kind === 'case_transmission' ? null : last(scope, 'assistance.person')?.['id'],
        ...(column === null ? {} : { [column]: about }),
      }
    },
  },
  'record.entry': {
    perCase: [18, 22],
    make: (draw) => ({
      act: draw.one(acts),
      outcome: draw.one(['done', 'done', 'done', 'shown', 'refused']),
    }),
  },
  'office.draft': { make: (draw, { today }) => ({ ends_at: dayFrom(today, draw.one([-1, 7])) }) },
  'office.counting': { rows: 20, make: (draw) => ({ year: draw.whole(2016, 2040) }) },
  'office.rounding': { make: () => ({ one: true }) },
  'office.coverage': {
    rows: 240,
    make: (draw, scope) => ({
      half_within: null,
      unit_id: draw.chance(90) ? scope.unit : null,
      circuit: null,
      entitlement: draw.one([
        'health',
        'shelter',
        'lawyer',
        'interpreter',
        'school',
        'work',
        'papers',
        'return',
      ]),
      entitled: 20,
      decided: 15,
      refused: 0,
    }),
  },
  'office.challenge': { make: () => ({ purpose: 'sign_in', enrolment_id: null }) },
  'office.password': { make: () => ({ id: randomUUID(), encoded: '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA' }) },
  'office.keys': { make: () => ({ one: true, mark: randomBytes(16).toString('hex') }) },
  'office.enrolment': { make: () => ({ wrapped_key: null, secret_sealed: null }) },
}

const papers = [
  ['decision', 'measure_id', 'court.measure'],
  ['placement_request', 'measure_id', 'court.measure'],
  ['secrecy_notice', null, ''],
  ['rights_notice', null, ''],
  ['rights_acknowledgement', 'rights_id', 'assistance.rights_given'],
  ['reflection_decision', 'reflection_id', 'assistance.reflection'],
  ['referral_letter', 'referral_id', 'assistance.referral'],
  ['witness_summons', 'hearing_id', 'penal.hearing'],
  ['case_transmission', 'transfer_id', 'court.transfer'],
] as const

const numberOf = (draw: Draw): string =>
  Array.from({ length: 16 }, () => draw.one('0123456789ABCDEFGHJKMNPQRSTVWXYZ'.split(''))).join('')

const withHour: readonly string[] = [
  'arrest',
  'identity_check',
  'minor_arrest',
  'urgent_interception',
  'detention_lifted',
  'lifting_appeal_received',
  'investigation_order',
]
/** Techniques, acts that the bench is told of, and acts that the registry is told of and the bench is not. */
const events = [
  'interception',
  'urgent_interception',
  'tracking',
  'infiltration',
  'infiltration_end',
  'data_requisition',
  'detention_for_trial',
  'detention_challenge_referred',
  'detention_lifted',
  'lifting_appeal_received',
  'pretrial_detention',
  'judicial_supervision',
  'motions',
  'deliberation',
  'judgment',
  'appeal_judgment',
  'cassation_declared',
  'final_judgment',
  'offence',
  'arrest',
  'questioning',
] as const
