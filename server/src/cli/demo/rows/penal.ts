/** The penal file in its tables, and the hearings of the case. */
import {
  chargeArticle,
  type HearingState,
  type OfficerId,
  type PenalId,
  type ReportState,
} from '@himaya/domain'
import { actsOf, type ActOf, type CaseFacts } from '../facts.ts'
import { ifAny, type Tables, type Written } from './row.ts'

export function penalRows(w: Written): Tables {
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
    'penal.decision': actsOf(one, 'reports.decide').map((act) => ({
      ...of,
      id: act.id,
      kind: act.decision,
      reasons_sealed: w.penal().put('penal.decision', 'reasons', act.id, act.reasons),
      taken_on: act.takenOn,
      notify_by: act.notifyBy,
      notified_on: notifiedOn(one, act),
      decided_by: act.by.id,
      at: new Date(act.at),
    })),
    'penal.charge': actsOf(one, 'charges.bring').map((act) => ({
      ...of,
      id: act.id,
      party_id: act.party,
      article: chargeArticle(act.charge),
      link: act.link,
      brought_by: act.by.id,
      brought_on: act.on,
    })),
    'penal.element': actsOf(one, 'elements.note').map((act) => ({
      ...of,
      id: act.id,
      person_id: act.person,
      element: act.element,
      value: act.value,
      noted_by: act.by.id,
      noted_at: new Date(act.at),
    })),
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

/** Where a report stands: what the unit marked, until the prosecution has decided. */
export function reportState(one: CaseFacts): ReportState {
  const decided = actsOf(one, 'reports.decide').at(-1)
  if (decided !== undefined) return decided.decision === 'shelved' ? 'shelved' : 'followed'
  const marked = actsOf(one, 'reports.mark').at(-1)
  if (marked !== undefined) return marked.mark
  const report = actsOf(one, 'reports.record')[0]
  return report?.anonymous === true ? 'checking' : 'sent'
}

/** The day on which everybody had been told who is to be told; of its own day where nobody is. */
export function notifiedOn(one: CaseFacts, { id, tell, takenOn }: ActOf<'reports.decide'>) {
  const told = actsOf(one, 'reports.notify').filter(({ decision }) => decision === id)
  if (told.length < tell.length) return null
  return told.at(-1)?.on ?? takenOn
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
    state: reportState(w.one),
    statement_sealed: w.penal().put('penal.report', 'statement', act.id, act.statement),
    caller_sealed: ifAny(w.penal(), 'penal.report', 'caller', act.id, caller),
  }
}

/** Where a hearing stands. */
export function hearingState(one: CaseFacts, hearing: string): HearingState {
  const is = (kind: 'hearings.hold' | 'hearings.postpone' | 'hearings.cancel') =>
    actsOf(one, kind).some((act) => act.hearing === hearing)
  if (is('hearings.hold')) return 'held'
  return is('hearings.postpone') ? 'postponed' : is('hearings.cancel') ? 'cancelled' : 'fixed'
}

/** Who moved a hearing out of `fixed`, when it was. */
const movedBy = (one: CaseFacts, hearing: string) =>
  (['hearings.hold', 'hearings.postpone', 'hearings.cancel'] as const)
    .flatMap((kind): { by: { id: OfficerId }; at: number; hearing: string }[] => [...actsOf(one, kind)])
    .find((act) => act.hearing === hearing)

function hearingRows(one: CaseFacts, penal: PenalId): Tables {
  const of = { penal_id: penal }
  const fixed = actsOf(one, 'hearings.fix')
  const closed = actsOf(one, 'hearings.close')
  return {
    'penal.hearing': fixed.map((act) => {
      const moved = movedBy(one, act.id)
      return {
        ...of,
        id: act.id,
        court_id: act.court,
        formation: act.formation,
        starts_at: `${act.day} ${clock(act.minute)}`,
        room: act.room,
        closed_basis: closed.find(({ hearing }) => hearing === act.id)?.basis ?? null,
        interpreter: act.interpreter,
        follows_id: act.follows,
        state: hearingState(one, act.id),
        fixed_by: act.by.id,
        fixed_at: new Date(act.at),
        moved_by: moved?.by.id ?? null,
        moved_at: moved === undefined ? null : new Date(moved.at),
      }
    }),
    'penal.attendance': fixed.flatMap((act) =>
      act.called.map(({ part, officer, person }) => ({
        ...of,
        hearing_id: act.id,
        officer_id: officer?.id ?? null,
        person_id: person,
        part,
        present: hearingState(one, act.id) === 'held' ? true : null,
      })),
    ),
    'penal.closing': closed.map((act) => ({
      ...of,
      hearing_id: act.hearing,
      basis: act.basis,
      person_id: act.person,
      decided_by: act.by.id,
      at: new Date(act.at),
    })),
  }
}

/** Minutes of a day as a clock shows them. */
const clock = (minute: number) =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
