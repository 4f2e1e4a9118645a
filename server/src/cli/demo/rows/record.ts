/** The record: each act with who did it and when, as the act's own route would have left it. */
import type { Act, ActKind, ActOf, CaseFacts } from '../facts.ts'
import type { Rows } from './row.ts'

type Left = { readonly subjects: readonly string[]; readonly fields?: readonly string[] }
type Leaves = { readonly [Kind in ActKind]: (act: ActOf<Kind>) => Left }

const person = ({ person: id }: { person: string }): Left => ({ subjects: [id] })
const own = ({ id }: { id: string }): Left => ({ subjects: [id] })

/** What each act leaves: ids of what it concerned, the main one first, and names of sensitive fields. */
const leaves: Leaves = {
  'reports.record': ({ id, caller }) => ({
    subjects: [id],
    fields: ['statement', ...(caller === null ? [] : ['caller']), 'name'],
  }),
  'reports.mark': () => ({ subjects: [] }),
  'reports.check': (act) => ({ ...own(act), fields: ['found'] }),
  'reports.decide': ({ id }) => ({ subjects: [id], fields: ['reasons'] }),
  'reports.notify': ({ decision }) => ({ subjects: [decision] }),
  'help.request': () => ({ subjects: [], fields: ['need'] }),
  'help.bring': own,
  'people.add': (act) => ({ ...person(act), fields: ['name'] }),
  'people.name_wards': ({ person: guardian, wards }) => ({ subjects: [guardian, ...wards] }),
  'people.hand_over': ({ person: who, to }) => ({ subjects: [who, to.id] }),
  'people.change_capacity': (act) => ({ ...person(act), fields: ['capacity'] }),
  'parties.hand_over': ({ party, to }) => ({ subjects: [party, to.id] }),
  'parties.say_victim': ({ party, person: who }) => ({ subjects: [party, who] }),
  'non_punishment.tell': ({ id, person: who }) => ({ subjects: [id, who] }),
  'non_punishment.agree': ({ conflict }) => ({ subjects: [conflict] }),
  'non_punishment.resolve': ({ conflict }) => ({ subjects: [conflict], fields: ['reasons'] }),
  'people.correct': (act) => ({ ...person(act), fields: ['name', 'born', 'document'] }),
  'cases.assign': ({ officer }) => ({ subjects: [officer.id] }),
  'cases.number': () => ({ subjects: [] }),
  'reception.receive': (act) => ({
    ...person(act),
    fields: ['reception', ...(act.note === null ? [] : ['note'])],
  }),
  'rights.give': person,
  'reception.note_contact': (act) => ({ ...person(act), fields: ['contact'] }),
  'screening.record': ({ id, person: who }) => ({ subjects: [id, who], fields: ['answers', 'note'] }),
  'screening.identify': ({ id, person: who }) => ({ subjects: [id, who], fields: ['status', 'reasons'] }),
  'reflection.grant': ({ id, person: who }) => ({ subjects: [id, who], fields: ['reasons'] }),
  'reflection.end': ({ reflection }) => ({ subjects: [reflection], fields: ['reasons'] }),
  'referral.ask_representative': ({ id, person: who }) => ({ subjects: [who, id] }),
  'referral.name_representative': ({ representation, person: who }) => ({
    subjects: [who, representation],
    fields: ['who'],
  }),
  'referral.take_consent': person,
  'referral.withdraw_consent': ({ consent }) => ({ subjects: [consent] }),
  'referral.send': ({ id, person: who }) => ({ subjects: [id, who], fields: ['need'] }),
  'referral.answer': ({ referral }) => ({ subjects: [referral] }),
  'protection.request': ({ id, person: who }) => ({ subjects: [id, who], fields: ['request'] }),
  'protection.decide': ({ measure }) => ({ subjects: [measure], fields: ['reasons'] }),
  'protection.attach_scan': ({ id, measure }) => ({ subjects: [measure, id], fields: ['scan'] }),
  'protection.serve': ({ measure }) => ({ subjects: [measure] }),
  'protection.review': ({ measure }) => ({ subjects: [measure], fields: ['reasons'] }),
  'protection.lift': ({ measure }) => ({ subjects: [measure], fields: ['reasons'] }),
  'entitlements.note': ({ id, person: who }) => ({ subjects: [id, who] }),
  'charges.bring': ({ id, party }) => ({ subjects: [id, party] }),
  'claims.bring': ({ id, person: who, against }) => ({ subjects: [id, who, ...against] }),
  'conditions.say': ({ id, person: who, condition }) => ({ subjects: [id, who], fields: [condition] }),
  'events.note': ({ id, party }) => ({ subjects: party === null ? [id] : [id, party] }),
  'events.note_done': ({ id, of }) => ({ subjects: [id, of] }),
  'elements.date_facts': (act) => ({ ...person(act), fields: ['began_on'] }),
  'elements.note': ({ id, person: who }) => ({ subjects: [id, who] }),
  'elements.note_circumstance': ({ id, party }) => ({ subjects: [id, ...(party === null ? [] : [party])] }),
  'elements.add_proof': (act) => ({ ...own(act), fields: ['title'] }),
  'elements.link': ({ element, proof }) => ({ subjects: [element, proof] }),
  'hearings.fix': own,
  'hearings.close': ({ hearing }) => ({ subjects: [hearing] }),
  'hearings.hold': ({ hearing }) => ({ subjects: [hearing] }),
  'hearings.postpone': ({ hearing, next }) => ({ subjects: [next.id, hearing] }),
  'hearings.cancel': ({ hearing }) => ({ subjects: [hearing] }),
  'transfer.send': (act) => ({ ...own(act), fields: ['reasons'] }),
  'transfer.receive': ({ transfer }) => ({ subjects: [transfer] }),
  'transfer.accept': ({ transfer }) => ({ subjects: [transfer] }),
  'transfer.return': ({ transfer }) => ({ subjects: [transfer], fields: ['answer'] }),
}

const leftBy = (act: Act): Left => (leaves[act.kind] as (act: Act) => Left)(act)

/** Every entry of every case, in the order in which they were written. */
export function entryRows(cases: readonly CaseFacts[]): Rows<'record.entry'> {
  return cases
    .flatMap((one) => one.acts.map((act) => ({ one, act })))
    .sort((a, b) => a.act.at - b.act.at)
    .map(({ one, act }) => {
      const { subjects, fields = [] } = leftBy(act)
      return {
        at: new Date(act.at),
        officer_id: act.by.id,
        outcome: 'done',
        act: act.kind,
        // What a service does, or another court, is not tied to the case in what they can read.
        case_id:
          act.kind === 'referral.answer' || (act.kind === 'non_punishment.agree' && !act.here)
            ? null
            : one.id,
        subjects: [...subjects],
        fields: [...fields],
      }
    })
}
