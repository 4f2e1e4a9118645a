/** The assistance file in its tables. One place for each table: a column that is added is added here. */
import { ageBandOn, turns18In, type AgeBand, type PersonId, type ReferralState } from '@himaya/domain'
import { dayAt } from '../../../http/clock.ts'
import { actsOf, type ActOf, type CaseFacts } from '../facts.ts'
import { ifAny, type Tables, type Written } from './row.ts'

export function assistanceRows(w: Written): Tables {
  const { one } = w
  const of = { file_id: one.assistance, unit_id: one.unit }
  return {
    'assistance.file': [
      {
        id: one.assistance,
        unit_id: one.unit,
        register_year: one.register.year,
        register_number: one.register.number,
        opened_on: one.openedOn,
        wrapped_key: w.assistance.wrapped,
      },
    ],
    'assistance.help_request': actsOf(one, 'help.request').map((act) => ({
      ...of,
      came_by: act.cameBy,
      wish: act.wish,
      urgent: act.urgent,
      need_sealed: w.assistance.put('assistance.help_request', 'need', one.assistance, act.need),
      received_by: act.by.id,
      received_at: new Date(act.at),
    })),
    'assistance.brought': actsOf(one, 'help.bring').map((act) => ({
      ...of,
      id: act.id,
      brought_by: act.by.id,
      brought_at: new Date(act.at),
    })),
    // Status, reception, capacity and who follows them go by the acts below: the database's own triggers write them.
    'assistance.person': one.people.map((person) => ({
      ...of,
      id: person.id,
      capacity: person.capacity,
      owner_id: person.owner.id,
      sex: person.sex,
      nationality: person.nationality,
      language: person.language,
      turns_18_in: person.born === null ? null : turns18In(person.born),
      name_sealed: ifAny(w.assistance, 'assistance.person', 'name', person.id, person.name),
      born_sealed:
        person.concealed === true
          ? null
          : ifAny(w.assistance, 'assistance.person', 'born', person.id, person.born),
      document_sealed: ifAny(w.assistance, 'assistance.person', 'document', person.id, person.document),
    })),
    'assistance.guardianship': actsOf(one, 'people.name_wards').flatMap((act) =>
      act.wards.map((ward) => ({
        ...of,
        guardian_id: act.person,
        ward_id: ward,
        said_by: act.by.id,
        said_at: new Date(act.at),
      })),
    ),
    'assistance.capacity_change': actsOf(one, 'people.change_capacity').map((act) => ({
      ...of,
      id: act.id,
      person_id: act.person,
      was: act.from,
      becomes: act.to,
      why_sealed: w.assistance.put('assistance.capacity_change', 'why', act.id, act.why),
      said_by: act.by.id,
      at: new Date(act.at),
    })),
    'assistance.handover': actsOf(one, 'people.hand_over').map((act) => ({
      ...of,
      person_id: act.person,
      from_id: act.from.id,
      to_id: act.to.id,
      handed_by: act.by.id,
      at: new Date(act.at),
    })),
    'assistance.condition': actsOf(one, 'conditions.say').map((act) => ({
      file_id: one.assistance,
      id: act.id,
      person_id: act.person,
      condition: act.condition,
      answer: act.answer,
      from_day: act.from,
      said_by: act.by.id,
      said_at: new Date(act.at),
    })),
    'assistance.reception': actsOf(one, 'reception.receive').map(({ answers, ...act }) => ({
      ...of,
      id: act.id,
      person_id: act.person,
      danger_now: answers.dangerNow,
      needs_doctor: answers.needsDoctor,
      child_alone: answers.childAlone,
      language: answers.language,
      interpreter: answers.interpreter,
      safe_to_speak: answers.safeToSpeak,
      limits_said_in: act.limitsSaidIn,
      note_sealed: ifAny(w.assistance, 'assistance.reception', 'note', act.id, act.note),
      received_by: act.by.id,
      received_at: new Date(act.at),
    })),
    'assistance.rights_given': actsOf(one, 'rights.give').map((act) => ({
      ...of,
      id: act.id,
      person_id: act.person,
      rights: [...act.rights],
      language: act.language,
      how: act.how,
      understood: act.understood,
      given_by: act.by.id,
      given_at: new Date(act.at),
    })),
    'assistance.safe_contact': actsOf(one, 'reception.note_contact').map((act) => {
      const seal = (column: string, words: string | null) =>
        ifAny(w.assistance, 'assistance.safe_contact', column, act.id, words)
      return {
        ...of,
        id: act.id,
        person_id: act.person,
        how: act.how,
        when_sealed: seal('when', act.when),
        by_whom_sealed: seal('by_whom', act.byWhom),
        number_sealed: seal('number', act.number),
        if_other_answers_sealed: seal('if_other_answers', act.ifOtherAnswers),
        said_by: act.by.id,
        said_at: new Date(act.at),
      }
    }),
    'assistance.screening': actsOf(one, 'screening.record').map((act) => ({
      ...of,
      id: act.id,
      person_id: act.person,
      indicator_set: act.set,
      answers: act.answers,
      met: [...act.met],
      signs: [...act.signs],
      proposes: act.proposes,
      note_sealed: ifAny(w.assistance, 'assistance.screening', 'note', act.id, act.note),
      screened_by: act.by.id,
      screened_at: new Date(act.at),
    })),
    'assistance.identification': actsOf(one, 'screening.identify').map((act) => ({
      ...of,
      id: act.id,
      person_id: act.person,
      decision: act.decision,
      post: act.by.post,
      reasons_sealed: w.assistance.put('assistance.identification', 'reasons', act.id, act.reasons),
      act_reference: act.courtAct,
      decided_by: act.by.id,
      decided_on: act.on,
      at: new Date(act.at),
    })),
    'assistance.reflection': actsOf(one, 'reflection.grant').map((act) => ({
      ...of,
      id: act.id,
      person_id: act.person,
      wished: true,
      post: act.by.post,
      reasons_sealed: w.assistance.put('assistance.reflection', 'reasons', act.id, act.reasons),
      starts: act.starts,
      ends: act.ends,
      decided_by: act.by.id,
      at: new Date(act.at),
    })),
    'assistance.reflection_end': actsOf(one, 'reflection.end').map((act) => ({
      ...of,
      reflection_id: act.reflection,
      ended_on: act.on,
      reason: act.why,
      reasons_sealed: ifAny(
        w.assistance,
        'assistance.reflection_end',
        'reasons',
        act.reflection,
        act.reasons,
      ),
      ended_by: act.by.id,
      at: new Date(act.at),
    })),
    'assistance.consent': actsOf(one, 'referral.take_consent').map((act) => {
      const withdrawn = actsOf(one, 'referral.withdraw_consent').find(({ consent }) => consent === act.id)
      return {
        ...of,
        id: act.id,
        person_id: act.person,
        need: act.need,
        given: act.given,
        given_by: act.givenBy,
        is_child: act.guardian !== null,
        guardian: act.guardian,
        taken_by: act.by.id,
        taken_at: new Date(act.at),
        withdrawn_at: withdrawn === undefined ? null : new Date(withdrawn.at),
      }
    }),
    'assistance.representation': actsOf(one, 'referral.ask_representative').map((act) => ({
      ...of,
      id: act.id,
      person_id: act.person,
      why: act.why,
      asked_by: act.by.id,
      asked_at: new Date(act.at),
    })),
    'assistance.representative': actsOf(one, 'referral.name_representative').flatMap((act) => {
      const { post } = act.by
      if (post !== 'juvenile_judge' && post !== 'juvenile_counsellor') return []
      return [
        {
          ...of,
          representation_id: act.representation,
          who_sealed: w.assistance.put('assistance.representative', 'who', act.representation, act.who),
          post,
          named_by: act.by.id,
          named_on: act.on,
          at: new Date(act.at),
        },
      ]
    }),
    'assistance.entitlement_step': actsOf(one, 'entitlements.note').map((act) => ({
      ...of,
      id: act.id,
      person_id: act.person,
      entitlement: act.entitlement,
      state: act.state,
      done_on: act.on,
      post: act.by.post,
      said_by: act.by.id,
      said_at: new Date(act.at),
    })),
    'assistance.referral': actsOf(one, 'referral.send').map((act) => referralRow(w, act)),
  }
}

/** Where a referral stands, from the answers to it and from the consent under it. */
export function referralState(one: CaseFacts, { id, consent }: ActOf<'referral.send'>): ReferralState {
  if (actsOf(one, 'referral.withdraw_consent').some((act) => act.consent === consent)) return 'withdrawn'
  return actsOf(one, 'referral.answer').findLast((act) => act.referral === id)?.to ?? 'sent'
}

/** A service is sent the need under a key of its own, and nothing that leads to the rest. */
function referralRow(w: Written, act: ActOf<'referral.send'>) {
  const { one } = w
  const person = one.people.find(({ id }) => id === act.person)
  const answer = actsOf(one, 'referral.answer').findLast(({ referral }) => referral === act.id)
  const accepted = actsOf(one, 'referral.answer').find(
    ({ referral, to }) => referral === act.id && to === 'accepted',
  )
  const key = w.referral(act.id)
  return {
    file_id: one.assistance,
    unit_id: one.unit,
    id: act.id,
    person_id: act.person,
    consent_id: act.consent,
    service_id: act.service.id,
    need: act.need,
    urgent: act.urgent,
    risks: [...act.risks],
    sex: person?.sex ?? null,
    age_band: bandOf(one, act.person, act.at),
    language: person?.language ?? null,
    wrapped_key: key.wrapped,
    need_sealed: key.put('assistance.referral', 'need', act.id, act.words),
    state: referralState(one, act),
    sent_by: act.by.id,
    sent_at: new Date(act.at),
    answered_by: answer?.by.id ?? null,
    answered_at: answer === undefined ? null : new Date(answer.at),
    accepted_at: accepted === undefined ? null : new Date(accepted.at),
    answer_sealed: ifAny(key, 'assistance.referral', 'answer', act.id, answer?.reason ?? null),
  }
}

function bandOf(one: CaseFacts, person: PersonId, at: number): AgeBand | null {
  const born = one.people.find(({ id }) => id === person)?.born ?? null
  return born === null ? null : ageBandOn(dayAt(at), born)
}
