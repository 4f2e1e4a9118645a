/** The case that joins the two files, who is on it, its measures and its sendings. */
import { articleOfMeasure, needsComplaint, type CourtId, type TransferState } from '@himaya/domain'
import { createHash } from 'node:crypto'
import { actsOf, type ActOf, type CaseFacts } from '../facts.ts'
import { specimen } from '../specimen.ts'
import { ifAny, wasChild, type Tables, type Written } from './row.ts'

/** The number of a court's decision, in the order in which it took them. */
export type DecisionNumbers = ReadonlyMap<
  string,
  { readonly court: CourtId; readonly year: number; readonly number: number }
>

/** Numbers the decisions of every court, in their order within a year. */
export function numberDecisions(cases: readonly CaseFacts[]): DecisionNumbers {
  const last = new Map<string, number>()
  const numbers = new Map<string, { court: CourtId; year: number; number: number }>()
  const all = cases.flatMap((one) => actsOf(one, 'protection.decide')).toSorted((a, b) => a.at - b.at)
  for (const { id, by, on } of all) {
    if (by.court === null) continue
    const year = Number(on.slice(0, 4))
    const number = (last.get(`${by.court}/${year}`) ?? 0) + 1
    last.set(`${by.court}/${year}`, number)
    numbers.set(id, { court: by.court, year, number })
  }
  return numbers
}

export function courtRows(w: Written, numbers: DecisionNumbers): Tables {
  const { one } = w
  const of = { case_id: one.id }
  return {
    'court.case': [
      {
        id: one.id,
        unit_id: one.unit,
        assistance_id: one.assistance,
        penal_id: one.penal,
        opened_on: one.openedOn,
        wrapped_key: w.case.wrapped,
        demo: true,
      },
    ],
    'court.assignment': one.assigned.map(({ id, officer, starts, ends, returned }) => ({
      ...of,
      id,
      officer_id: officer.id,
      post: officer.post,
      starts,
      ends,
      ended_at: returned === null ? null : new Date(returned.at),
      ended_by: returned?.by.id ?? null,
      why: returned === null ? null : ('returned' as const),
      from_id: null,
      delegated_by: null,
    })),
    'court.measure': actsOf(one, 'protection.request').map((act) => ({ ...of, ...measureRow(w, act) })),
    'court.measure_decision': actsOf(one, 'protection.decide').flatMap((act) => {
      const serial = numbers.get(act.id)
      return serial === undefined
        ? []
        : [
            {
              ...of,
              ...decisionRow(w, act),
              court_id: serial.court,
              year: serial.year,
              number: serial.number,
            },
          ]
    }),
    'court.scan': actsOf(one, 'protection.attach_scan').map((act) => ({
      ...of,
      id: act.id,
      measure_id: act.measure,
      kind: 'pdf',
      sha256: createHash('sha256').update(specimen).digest(),
      bytes_sealed: w.case.put('court.scan', 'bytes', act.id, specimen),
      attached_by: act.by.id,
      attached_at: new Date(act.at),
    })),
    'court.measure_step': stepRows(w),
    'court.conflict': actsOf(one, 'non_punishment.tell').map((act) => ({
      ...of,
      id: act.id,
      person_id: act.person,
      what: 'charge',
      court_id: act.court,
      nature: act.nature,
      raised_by: act.by.id,
      raised_at: new Date(act.at),
    })),
    'court.conflict_step': conflictSteps(w),
    'court.transfer': actsOf(one, 'transfer.send').map((act) => ({ ...of, ...transferRow(w, act) })),
  }
}

function measureRow(w: Written, act: ActOf<'protection.request'>) {
  const person = w.one.people.find(({ id }) => id === act.person)
  const words = {
    words: act.words,
    ...(act.againstDescribed === null ? {} : { against: act.againstDescribed }),
  }
  return {
    id: act.id,
    person_id: act.person,
    capacity: act.capacity,
    kind: act.measure,
    // The paragraph follows from the kind; the policies know the article.
    article: articleOfMeasure(act.measure).replace(/-para-\d+$/, ''),
    against_id: act.against,
    // Only 82-5 follows a complaint: elsewhere nobody is asked.
    complained: needsComplaint(act.measure) ? (person?.complained ?? false) : null,
    is_child: wasChild(w.one, act.person, act.at),
    request_sealed: w.case.put('court.measure', 'request', act.id, JSON.stringify(words)),
    requested_by: act.by.id,
    requested_at: new Date(act.at),
  }
}

function decisionRow(w: Written, act: ActOf<'protection.decide'>) {
  const told = { reasons: act.reasons, ...(act.forSuspect === null ? {} : { forSuspect: act.forSuspect }) }
  return {
    id: act.id,
    measure_id: act.measure,
    outcome: act.outcome,
    post: act.by.post,
    reasons_sealed: w.case.put('court.measure_decision', 'reasons', act.id, JSON.stringify(told)),
    starts: act.outcome === 'granted' ? act.on : null,
    ends: act.length?.until === 'day' ? act.length.day : null,
    lasts: act.length?.until ?? null,
    against_id: act.against,
    opinion_taken: act.opinionTaken,
    written_consent: act.writtenConsent,
    decided_by: act.by.id,
    decided_on: act.on,
    at: new Date(act.at),
  }
}

function stepRows(w: Written) {
  const { one } = w
  const of = { case_id: one.id }
  const note = (id: string, words: string | null) => ifAny(w.case, 'court.measure_step', 'note', id, words)
  const steps = [
    ...actsOf(one, 'protection.serve').map((act) => ({
      act,
      step: 'served' as const,
      addressee: act.addressee,
      length: null,
      words: null,
    })),
    ...actsOf(one, 'protection.review').map((act) => ({
      act,
      step: 'reviewed' as const,
      addressee: null,
      length: act.length,
      words: act.reasons,
    })),
    ...actsOf(one, 'protection.lift').map((act) => ({
      act,
      step: 'lifted' as const,
      addressee: null,
      length: null,
      words: act.reasons,
    })),
  ]
  return steps.map(({ act, step, addressee, length, words }) => ({
    ...of,
    id: act.id,
    measure_id: act.measure,
    step,
    addressee,
    note_sealed: note(act.id, words),
    lasts: length?.until ?? null,
    ends: length?.until === 'day' ? length.day : null,
    done_on: act.on,
    done_by: act.by.id,
    at: new Date(act.at),
  }))
}

/** What was done about what is held elsewhere: why is sealed under a key of its own. */
function conflictSteps({ one, conflict }: Written) {
  const none = {
    under_threat: null,
    directly_linked: null,
    of_free_will: null,
    decided: null,
    wrapped_key: null,
    reasons_sealed: null,
  }
  const by = (act: ActOf<'non_punishment.agree'> | ActOf<'non_punishment.resolve'>) => ({
    id: act.id,
    conflict_id: act.conflict,
    post: act.by.post,
    taken_by: act.by.id,
    taken_at: new Date(act.at),
  })
  return [
    ...actsOf(one, 'non_punishment.agree').map((act) => ({
      ...by(act),
      ...none,
      kind: act.here ? ('agreed_here' as const) : ('agreed_there' as const),
    })),
    ...actsOf(one, 'non_punishment.resolve').map((act) => ({
      ...by(act),
      ...act.answers,
      kind: 'resolved' as const,
      decided: act.decided,
      wrapped_key: conflict(act.id).wrapped,
      reasons_sealed: conflict(act.id).put('court.conflict_step', 'reasons', act.id, act.reasons),
    })),
  ]
}

/** Where a sending stands, and who moved it last. */
export function transferMoved(one: CaseFacts, transfer: string) {
  const moves = one.acts.filter(
    (act): act is ActOf<'transfer.receive'> | ActOf<'transfer.accept'> | ActOf<'transfer.return'> =>
      (act.kind === 'transfer.receive' || act.kind === 'transfer.accept' || act.kind === 'transfer.return') &&
      act.transfer === transfer,
  )
  const last = moves.at(-1)
  const states = {
    'transfer.receive': 'received',
    'transfer.accept': 'accepted',
    'transfer.return': 'returned',
  } as const
  const state: TransferState = last === undefined ? 'sent' : states[last.kind]
  return { state, last }
}

function transferRow(w: Written, act: ActOf<'transfer.send'>) {
  const { state, last } = transferMoved(w.one, act.id)
  const answer = last?.kind === 'transfer.return' ? last.reasons : null
  return {
    id: act.id,
    from_court_id: act.from,
    to_court_id: act.to,
    state,
    reasons_sealed: w.case.put('court.transfer', 'reasons', act.id, act.reasons),
    sent_by: act.by.id,
    sent_at: new Date(act.at),
    moved_by: last?.by.id ?? null,
    moved_at: last === undefined ? null : new Date(last.at),
    answer_sealed: ifAny(w.case, 'court.transfer', 'answer', act.id, answer),
  }
}
