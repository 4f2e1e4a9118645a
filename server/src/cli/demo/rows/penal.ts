/** The penal file in its tables, and the hearings of the case. */
import {
  chargeArticle,
  type CaseId,
  type HearingId,
  type HearingState,
  type PenalId,
  type Post,
  type ReportState,
} from '@himaya/domain'
import { dayAt } from '../../../http/clock.ts'
import { actsOf, hearingsOf, type ActOf, type CaseFacts } from '../facts.ts'
import { timeOf } from '../time.ts'
import { ifAny, type Tables, type Written } from './row.ts'

export function penalRows(w: Written, registers: Registers): Tables {
  const { one } = w
  const { penal, seized } = one
  if (penal === null || seized === null) return {}
  const of = { penal_id: penal }
  return {
    'penal.file': [
      {
        id: penal,
        court_id: seized,
        opened_on: one.openedOn,
        court_number: one.reference?.number ?? null,
        court_code: one.reference?.code ?? null,
        court_year: one.reference?.year ?? null,
        wrapped_key: w.penal().wrapped,
      },
    ],
    'penal.report': actsOf(one, 'reports.record').map((act) => ({
      ...of,
      // To whom it was sent: where the case began, wherever it went afterwards.
      court_id: actsOf(one, 'transfer.send')[0]?.from ?? seized,
      ...reportRow(w, act),
    })),
    'penal.party': one.parties.map((party) => ({
      ...of,
      id: party.id,
      capacity: party.capacity,
      owner_id: party.owner.id,
      sex: party.sex,
      nationality: party.nationality,
      name_sealed: ifAny(w.penal(), 'penal.party', 'name', party.id, party.name),
      born_sealed: ifAny(w.penal(), 'penal.party', 'born', party.id, party.born),
    })),
    'penal.handover': actsOf(one, 'parties.hand_over').map((act) => ({
      ...of,
      party_id: act.party,
      from_id: act.from.id,
      to_id: act.to.id,
      handed_by: act.by.id,
      at: new Date(act.at),
    })),
    'penal.same_person': actsOf(one, 'parties.say_victim').map((act) => ({
      ...of,
      party_id: act.party,
      person_id: act.person,
      said_by: act.by.id,
      at: new Date(act.at),
    })),
    'penal.decision': actsOf(one, 'reports.decide').map((act) => ({
      ...of,
      id: act.id,
      kind: act.decision,
      reasons_sealed: w.penal().put('penal.decision', 'reasons', act.id, act.reasons),
      taken_on: act.takenOn,
      notify_by: act.notifyBy,
      post: asProsecutor(act.by.post),
      nature: act.nature,
      tell: [...act.tell],
      decided_by: act.by.id,
      at: new Date(act.at),
    })),
    ...courseRows(w, penal, registers),
    'penal.charge': actsOf(one, 'charges.bring').map((act) => ({
      ...of,
      id: act.id,
      party_id: act.party,
      article: chargeArticle(act.charge),
      link: act.link,
      brought_by: act.by.id,
      brought_on: act.on,
    })),
    'penal.claim': actsOf(one, 'claims.bring').map((act) => ({
      ...of,
      id: act.id,
      person_id: act.person,
      way: act.way,
      brought_on: act.on,
      brought_by: act.by.id,
      brought_at: new Date(act.at),
    })),
    'penal.claim_against': actsOf(one, 'claims.bring').flatMap((act) =>
      act.against.map((party) => ({ ...of, claim_id: act.id, party_id: party })),
    ),
    'penal.event': actsOf(one, 'events.note').map((act) => ({
      ...of,
      id: act.id,
      event: act.event,
      day: act.day,
      hour: act.hour,
      party_id: act.party,
      noted_by: act.by.id,
      noted_at: new Date(act.at),
    })),
    'penal.term_done': actsOf(one, 'events.note_done').map((act) => ({
      ...of,
      id: act.id,
      event_id: act.of,
      term: act.term,
      day: act.day,
      hour: act.hour,
      post: act.by.post,
      said_by: act.by.id,
      said_at: new Date(act.at),
    })),
    'penal.element': [
      ...actsOf(one, 'elements.note').map((act) => ({
        ...of,
        id: act.id,
        person_id: act.person,
        party_id: null,
        element: act.element,
        value: act.value,
        absent: false,
        noted_by: act.by.id,
        noted_at: new Date(act.at),
      })),
      ...actsOf(one, 'elements.note_circumstance').map((act) => ({
        ...of,
        id: act.id,
        person_id: null,
        party_id: act.party,
        element: 'circumstance' as const,
        value: act.code,
        absent: act.absent,
        noted_by: act.by.id,
        noted_at: new Date(act.at),
      })),
    ],
    'penal.facts': actsOf(one, 'elements.date_facts').map((act) => ({
      ...of,
      id: act.id,
      person_id: act.person,
      began_on: act.beganOn,
      noted_by: act.by.id,
      noted_at: new Date(act.at),
    })),
    'penal.proof': actsOf(one, 'elements.add_proof').map((act) => ({
      ...of,
      id: act.id,
      kind: act.proof,
      title_sealed: w.penal().put('penal.proof', 'title', act.id, act.title),
      dated: act.dated,
      noted_by: act.by.id,
      noted_at: new Date(act.at),
    })),
    'penal.element_proof': actsOf(one, 'elements.link').map((act) => ({
      ...of,
      id: act.id,
      element_id: act.element,
      proof_id: act.proof,
      linked_by: act.by.id,
      linked_at: new Date(act.at),
    })),
    ...hearingRows(one, penal),
  }
}

/** The number of each case in its unit's register. */
export type Registers = ReadonlyMap<CaseId, CaseFacts['register']>

/** What the unit said of a report, what was found of an anonymous one, and who was told what became of it. */
function courseRows(w: Written, penal: PenalId, registers: Registers): Tables {
  const { one } = w
  const report = actsOf(one, 'reports.record')[0]
  if (report === undefined) return {}
  return {
    'penal.report_mark': actsOf(one, 'reports.mark').flatMap((act) => {
      const same = act.same === null ? undefined : registers.get(act.same)
      // The first file of a unit doubles no other.
      if (act.mark === 'duplicate' && same === undefined) return []
      return [
        {
          report_id: report.id,
          unit_id: one.unit,
          mark: act.mark,
          same_year: same?.year ?? null,
          same_number: same?.number ?? null,
          marked_by: act.by.id,
          marked_at: new Date(act.at),
        },
      ]
    }),
    'penal.report_check': actsOf(one, 'reports.check').map((act) => ({
      id: act.id,
      report_id: report.id,
      penal_id: penal,
      serious: act.serious,
      found_sealed: w.penal().put('penal.report_check', 'found', act.id, act.found),
      checked_on: dayAt(act.at),
      post: asProsecutor(act.by.post),
      checked_by: act.by.id,
      at: new Date(act.at),
    })),
    'penal.notice': actsOf(one, 'reports.notify').map((act) => ({
      decision_id: act.decision,
      penal_id: penal,
      whom: act.whom,
      how: act.how,
      told_on: act.on,
      told_by: act.by.id,
      at: new Date(act.at),
    })),
  }
}

const prosecutors = [
  'kings_prosecutor',
  'kings_prosecutor_deputy',
  'general_prosecutor',
  'general_prosecutor_deputy',
] as const

/** @throws RangeError for the post of somebody who decides on no report */
function asProsecutor(post: Post): (typeof prosecutors)[number] {
  const found = prosecutors.find((one) => one === post)
  if (found === undefined) throw new RangeError(`a ${post} decides on no report`)
  return found
}

/** Where a report stands, as the database follows it from what was done. */
export function reportState(one: CaseFacts): ReportState {
  const decided = actsOf(one, 'reports.decide').at(-1)
  if (decided !== undefined) return decided.decision === 'shelved' ? 'shelved' : 'followed'
  const anonymous = actsOf(one, 'reports.record')[0]?.anonymous === true
  return anonymous && actsOf(one, 'reports.check').at(-1)?.serious !== true ? 'checking' : 'sent'
}

function reportRow(w: Written, act: ActOf<'reports.record'>) {
  const caller = act.caller === null ? null : JSON.stringify(act.caller)
  return {
    id: act.id,
    unit_id: w.one.unit,
    source: act.source,
    anonymous: act.anonymous,
    urgent: act.urgent,
    received_at: new Date(act.receivedAt),
    recorded_by: act.by.id,
    sent_at: new Date(act.at),
    // What it comes to follows the acts: the database's own triggers write it.
    state: act.anonymous ? ('checking' as const) : ('sent' as const),
    statement_sealed: w.penal().put('penal.report', 'statement', act.id, act.statement),
    caller_sealed: ifAny(w.penal(), 'penal.report', 'caller', act.id, caller),
    caller_concealed: act.callerConcealed === true,
  }
}

/** Where a hearing stands. */
export function hearingState(one: CaseFacts, hearing: string): HearingState {
  const is = (kind: 'hearings.hold' | 'hearings.postpone' | 'hearings.cancel') =>
    actsOf(one, kind).some((act) => act.hearing === hearing)
  if (is('hearings.hold')) return 'held'
  return is('hearings.postpone') ? 'postponed' : is('hearings.cancel') ? 'cancelled' : 'fixed'
}

function hearingRows(one: CaseFacts, penal: PenalId): Tables {
  const of = { penal_id: penal }
  const hearings = hearingsOf(one)
  return {
    // That a session is closed follows from its closing: the database's own trigger writes it.
    'penal.hearing': hearings.map((hearing) => {
      const moved = movedBy(one, hearing.id)
      return {
        ...of,
        id: hearing.id,
        court_id: hearing.court,
        formation: hearing.formation,
        starts_at: `${hearing.day} ${timeOf(hearing.minute)}`,
        room: hearing.room,
        interpreter: hearing.interpreter,
        state: hearingState(one, hearing.id),
        follows_id: hearing.follows,
        fixed_by: hearing.by.id,
        fixed_at: new Date(hearing.at),
        moved_by: moved?.by.id ?? null,
        moved_at: moved === undefined ? null : new Date(moved.at),
      }
    }),
    'penal.attendance': hearings.flatMap((hearing) => {
      const held = hearingState(one, hearing.id) === 'held'
      return hearing.called.map(({ part, officer, person }) => ({
        ...of,
        hearing_id: hearing.id,
        officer_id: officer?.id ?? null,
        person_id: person,
        part,
        present: held ? true : null,
      }))
    }),
    'penal.closing': actsOf(one, 'hearings.close').map((act) => ({
      ...of,
      hearing_id: act.hearing,
      basis: act.basis,
      person_id: act.person,
      decided_by: act.by.id,
      at: new Date(act.at),
    })),
  }
}

/** Who held, postponed or cancelled a hearing. */
const movedBy = (one: CaseFacts, hearing: HearingId) =>
  [
    ...actsOf(one, 'hearings.hold'),
    ...actsOf(one, 'hearings.postpone'),
    ...actsOf(one, 'hearings.cancel'),
  ].find((act) => act.hearing === hearing)
