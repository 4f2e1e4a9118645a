/** What the checks of a table ask of several columns at once, and where a rule turns on a value that chance finds seldom. */
import { levelsOf, posts, type Post } from '@himaya/domain'
import { circles } from './approving.ts'
import { dayFrom, type Draw, type Scope } from './draw.ts'
import { techniques, toldTheBench } from './rules.ts'

interface Recipe {
  /** The fewest and the most rows of one case; two when nothing is said. */
  readonly perCase?: readonly [number, number]
  /** How many of the house, where a row belongs to no case; one for each officer, or a dozen. */
  readonly rows?: number
  /** Values that are said; `null` for no row at all. */
  readonly make?: (draw: Draw, scope: Scope) => Readonly<Record<string, unknown>> | null
}

const sealed = (draw: Draw) => draw.bytes(16)
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
  'recusal.bar',
  'emergency.open',
  'keeping.hold',
  'person.erase',
  'people.hand_over',
  'identities.seal',
  'identities.lend',
  'identity.unseal',
  'identity.deal',
  'parties.say_victim',
  'reports.decide',
  'reception.note_contact',
  'shelter.release',
  'transfer.receive',
  'transfer.accept',
  'recusal.recuse',
  'recusal.lift',
  'reports.see_check',
  'qualification.see',
  'documents.see',
  'documents.print',
  'clocks.see',
  'record.see_opened',
  'entitlements.see',
  'screening.list_identifications',
  'screening.see_identification',
] as const

const rowsOf = (scope: Scope, table: string) => scope.rows.get(table) ?? []
/** Officers of these who hold, or held, one of these posts. */
const holding = (scope: Scope, officers: readonly string[], posts: readonly Post[]) =>
  officers.filter((id) => scope.held.get(id)?.some((post) => posts.includes(post)))
/** What a file that comes in belongs to: a measure, or a proof. */
const ofMeasureOrProof = (draw: Draw, scope: Scope) => {
  const measure = draw.one<Record<string, unknown> | undefined>([
    ...rowsOf(scope, 'court.measure'),
    undefined,
  ])
  const proof = draw.one<Record<string, unknown> | undefined>([...rowsOf(scope, 'penal.proof'), undefined])
  const byMeasure = proof === undefined || (measure !== undefined && draw.chance(50))
  if (byMeasure && measure === undefined) return null
  return byMeasure
    ? { measure_id: measure?.['id'], penal_id: null, proof_id: null }
    : { measure_id: null, penal_id: proof['penal_id'], proof_id: proof['id'] }
}
/** A proof of somebody's presence that nothing was asked or agreed to with yet. */
const unspent = (scope: Scope): unknown =>
  rowsOf(scope, 'office.step_up')[
    rowsOf(scope, 'office.act_request').length + rowsOf(scope, 'office.act_approval').length
  ]?.['id']
const opening: readonly Post[] = posts.filter(
  (post) => levelsOf(post).length > 0 && post !== 'social_assistant' && post !== 'court_president',
)
const minutes = (n: number) => new Date(Date.now() + n * 60_000)
const notes = (draw: Draw) => ({ root: draw.bytes(32), note: 'n'.repeat(draw.whole(100, 200)) })

export const recipes: Readonly<Record<string, Recipe>> = {
  'assistance.file': { perCase: [1, 1] },
  'assistance.person': {
    perCase: [3, 3],
    make: (draw, scope) => ({
      turns_18_in: draw.one([null, '2030-01-01', '2010-03-01']),
      owner_id: draw.one(draw.chance(80) ? holding(scope, scope.here, ['social_assistant']) : scope.here),
    }),
  },
  'assistance.help_request': { perCase: [1, 1] },
  'assistance.brought': { perCase: [1, 1] },
  'assistance.reflection': {
    perCase: [2, 3],
    make: (_, { today }) => ({ wished: true, starts: today, ends: dayFrom(today, 20) }),
  },
  'assistance.referral': {
    perCase: [5, 6],
    make: (draw, scope) => {
      const consent = draw.one(scope.rows.get('assistance.consent') ?? [undefined])
      if (consent === undefined) return null
      return {
        consent_id: consent['id'],
        service_id: draw.one(draw.chance(75) ? scope.services.slice(0, 4) : scope.services),
        need: draw.chance(80) ? consent['need'] : 'other',
        state: draw.one(['accepted', 'accepted', 'accepted', 'sent', 'ended', 'withdrawn']),
        person_id: draw.chance(80) ? consent['person_id'] : last(scope, 'assistance.person')?.['id'],
        answered_by: scope.here[0],
        accepted_at: `${scope.today} 10:00`,
        answer_sealed: sealed(draw),
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
    make: (draw, scope) => ({
      court_id: draw.chance(75) ? scope.court : draw.one(scope.courts),
      ...together(draw, { court_number: draw.whole(1, 999_999), court_code: '2610', court_year: 2026 }),
    }),
  },
  'penal.report': { perCase: [2, 3], make: () => ({ caller_concealed: false }) },
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
      const of = draw.one([
        undefined,
        ...rowsOf(scope, 'court.assignment').filter(({ post }) => post === scope.here[0]),
      ])
      if (of !== undefined && draw.chance(40))
        return {
          officer_id: scope.officers[0],
          post: scope.here[0],
          from_id: of['id'],
          delegated_by: of['officer_id'],
          starts: scope.today,
          ends: dayFrom(scope.today, draw.one([0, 30])),
          ended_at: null,
          ended_by: null,
          why: null,
          court_id: null,
        }
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
        from_id: null,
        delegated_by: null,
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
  'court.bar': {
    perCase: [11, 12],
    make: (draw, scope) => {
      // Now and then whoever follows somebody in it, from whom a shelter's address goes with the case.
      const owners = rowsOf(scope, 'assistance.person').map(({ owner_id }) => String(owner_id))
      const officer = draw.chance(75) ? draw.one(draw.chance(25) ? owners : scope.here) : null
      return {
        officer_id: officer,
        service_id: officer === null ? draw.one(scope.services.slice(0, 6)) : null,
        ...(draw.chance(25)
          ? {
              ended_by: draw.one(scope.officers.filter((id) => id !== officer)),
              ended_at: `${scope.today} 10:00`,
            }
          : { ended_by: null, ended_at: null }),
      }
    },
  },
  // By somebody who is not on the case: ahead of the clock, so that it does not end while everybody is asked.
  'court.emergency': {
    perCase: [8, 9],
    make: (draw, scope) => {
      const on = rowsOf(scope, 'court.assignment').map((row) => row['officer_id'])
      // Their unit sees its cases without, and whoever has no part in cases opens none.
      const may = holding(scope, scope.here, opening)
      const away = may.filter((id) => !on.includes(id) || draw.chance(10))
      // Now and then by somebody whose bar was lifted, and who is told again.
      const lifted = rowsOf(scope, 'court.bar').flatMap(({ officer_id, ended_at }) =>
        ended_at === null ? [] : may.filter((id) => id === officer_id),
      )
      const back = lifted.length > 0 && draw.chance(40)
      const officer = draw.one(back ? lifted : away.length > 0 ? away : may)
      const starts = draw.chance(75) ? 360 : -90
      const side = draw.one(['prosecution', 'bench'])
      return {
        court_id: draw.chance(90) ? scope.court : draw.one(scope.courts),
        post: draw.one((scope.held.get(officer) ?? []).filter((post) => opening.includes(post))),
        opened_by: officer,
        opened_at: minutes(starts),
        ends_at: minutes(starts + 60),
        closed_at: draw.chance(15) ? minutes(-1) : null,
        side,
        told_court_id:
          side === 'prosecution' && draw.chance(30) ? null : draw.one([scope.court, ...scope.courts]),
        year: 2026,
      }
    },
  },
  // Of a case, and of none: what stands out of many looks is about no one case.
  'court.access_question': {
    perCase: [8, 9],
    make: (draw, scope) => {
      const side = draw.one(['prosecution', 'bench'])
      return {
        kind: draw.one(['many_identities', 'without_task', 'drawn']),
        mark: `drawn/${draw.id()}`,
        officer_id: draw.one(scope.here),
        act: 'people.see_identity',
        purpose: null,
        ...together(draw, { year: 2026, number: 7 }),
        first_at: `${scope.today} 09:00`,
        last_at: `${scope.today} 10:00`,
        side,
        told_court_id: draw.chance(25) ? null : draw.one([scope.court, ...scope.courts]),
      }
    },
  },
  'court.access_answer': {
    perCase: [3, 4],
    make: (draw) => {
      const own = draw.chance(50)
      return { own, finding: own ? null : draw.one(['explained', 'look_into']) }
    },
  },
  'court.emergency_review': { perCase: [3, 3] },
  'court.hold': {
    make: (draw, scope) => ({
      reference: null,
      ...together(draw, { ended_by: scope.here[0], ended_at: `${scope.today} 10:00` }),
    }),
  },
  'court.upload': { perCase: [9, 10], make: (draw, scope) => ofMeasureOrProof(draw, scope) },
  'court.upload_part': { perCase: [9, 11], make: (draw) => ({ n: draw.whole(0, 199) }) },
  'court.attachment': {
    perCase: [3, 4],
    make: (draw, scope) => {
      const of = ofMeasureOrProof(draw, scope)
      return of === null
        ? null
        : {
            ...of,
            kind: 'png',
            ...together(draw, { examined: 'clean', examined_at: `${scope.today} 10:00` }),
          }
    },
  },
  'court.attachment_chunk': { perCase: [3, 4], make: (draw) => ({ n: draw.whole(0, 1599) }) },
  // Of before there were attachments, and since.
  'court.scan': {
    make: (draw, scope) => {
      const files = rowsOf(scope, 'court.attachment').filter((row) => row['measure_id'] !== null)
      const file = draw.one([undefined, ...files])
      return file === undefined
        ? { bytes_sealed: sealed(draw), attachment_id: null }
        : { bytes_sealed: null, attachment_id: file['id'], measure_id: file['measure_id'] }
    },
  },
  'court.decision_number': { perCase: [1, 2] },
  'court.transfer': {
    perCase: [1, 2],
    make: (draw, scope) => ({
      from_court_id: scope.court,
      to_court_id: draw.one(scope.courts.filter((court) => court !== scope.court)),
      answer_sealed: sealed(draw),
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
        wrapped_key: resolved ? sealed(draw) : null,
        reasons_sealed: resolved ? sealed(draw) : null,
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
    perCase: [36, 40],
    make: (draw, scope) => {
      const outcome = draw.one(['done', 'done', 'done', 'shown', 'refused', 'refused'])
      const tables = ['court.case', 'assistance.person', 'penal.report', 'penal.party']
      const about = draw.one(rowsOf(scope, draw.one(tables)).concat(rowsOf(scope, 'court.case')))
      return {
        act: draw.one(acts),
        outcome,
        // What was done has its subjects too, and is told by another road.
        subjects: outcome === 'refused' || draw.chance(50) ? [about['id']] : [],
        // What is refused is written without the case.
        ...(outcome === 'refused' && draw.chance(80) ? { case_id: null } : {}),
      }
    },
  },
  'record.leaf': { rows: 5 },
  'record.node': { rows: 5, make: () => ({ level: 8 }) },
  'record.erasure': {
    rows: 5,
    make: (draw, scope) => {
      const [first, then] = [draw.one(rowsOf(scope, 'record.entry')), draw.one(rowsOf(scope, 'record.entry'))]
      return { seq: first['seq'], erased_by: then['seq'] }
    },
  },
  'record.checkpoint': { rows: 220, make: notes },
  'record.witness': { rows: 220, make: (draw) => ({ name: draw.id(), trouble: null, trouble_at: null }) },
  'record.witnessed': { rows: 5, make: (draw) => ({ origin: draw.id(), ...notes(draw) }) },
  'record.turned_away': { rows: 5, make: (draw) => ({ origin: draw.id() }) },
  'record.tombstone': {
    rows: 320,
    make: (draw, scope) => {
      const who = scope.held.size > 0 ? [...scope.held.keys()] : scope.officers
      const asked = draw.one(who)
      return {
        asked_by: asked,
        approved_by: Array.from({ length: draw.whole(1, 2) }, () => draw.one(who)).filter(
          (id) => id !== asked,
        ),
        register_year: 2026,
      }
    },
  },
  // Who is away today was hired so (`staff.ts`); others were, will be, or said that they are back.
  'office.absence': {
    make: (draw, { today }) => {
      const [first, last, ended] = draw.one([
        [-9, -1, false],
        [1, 9, false],
        [draw.one([-3, 0]), draw.one([0, 3]), true],
      ] as const)
      return {
        first_day: dayFrom(today, first),
        last_day: dayFrom(today, last),
        ended_at: ended ? `${today} 00:00` : null,
      }
    },
  },
  'office.step_up': {
    rows: 760,
    make: () => ({ how: null, passkey_id: null, proved_at: null, used_at: null, used_in: null }),
  },
  'office.act_request': {
    rows: 400,
    make: (draw, scope) => {
      const act = draw.one(Object.keys(circles) as (keyof typeof circles)[])
      const all = [...scope.held.keys()]
      const found = draw.one(rowsOf(scope, 'court.case'))
      return {
        act,
        about: draw.one(all),
        unit_id: act === 'exchange.export' ? scope.unit : null,
        case_id: circles[act].formation !== undefined || draw.chance(60) ? found['id'] : null,
        requested_by: draw.one(holding(scope, all, circles[act].asked)),
        proof_id: unspent(scope),
        wrapped_key: null,
        note_sealed: null,
        good_minutes: null,
        withdrawn_at: null,
        used_at: null,
      }
    },
  },
  'office.act_approval': {
    rows: 300,
    make: (draw, scope) => {
      // To the others nothing was said yet.
      const asked = rowsOf(scope, 'office.act_request')
      const request = draw.one(asked.slice(0, Math.ceil(asked.length * 0.65)))
      const granted = draw.chance(80)
      return {
        request_id: request['id'],
        officer_id: draw.one(
          holding(scope, [...scope.held.keys()], circles[request['act'] as keyof typeof circles].decide),
        ),
        granted,
        why: granted ? null : 'too_wide',
        proof_id: unspent(scope),
      }
    },
  },
  'office.personal_key': { make: () => ({ retired_at: null }) },
  'office.personal_lock': { rows: 500, make: () => ({ how: 'passphrase', credential_id: null }) },
  'office.shelter': {
    rows: 12,
    make: (_, scope) => ({ service_id: scope.services[rowsOf(scope, 'office.shelter').length], version: 1 }),
  },
  'office.shelter_key': { rows: 400 },
  'office.ticket_key': {
    rows: 3,
    make: (draw) => ({ epoch: draw.whole(1, 9999), mark: '0123456789abcdef' }),
  },
  'office.draft': { make: (draw, { today }) => ({ ends_at: dayFrom(today, draw.one([-1, 7])) }) },
  'office.holiday': { rows: 18 },
  'office.counting': { rows: 20, make: (draw) => ({ year: draw.whole(2016, 2040) }) },
  'office.rounding': { make: () => ({ one: true }) },
  'office.coverage': {
    rows: 300,
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
  'office.password': { make: () => ({ encoded: '$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA' }) },
  'office.keys': { make: (draw) => ({ one: true, mark: draw.bytes(16).toString('hex') }) },
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
const events = [...techniques, ...toldTheBench, 'offence', 'arrest', 'questioning'] as const
