/** Sending a need to a service, with consent first; the service answers from its own side. */
import {
  consentRule,
  isVictim,
  mayRefer,
  mayTakeConsent,
  type ArrivalRisk,
  type Consenting,
  type ConsentId,
  type Need,
  type ReferralId,
} from '@himaya/domain'
import {
  about,
  assign,
  at,
  did,
  head,
  isAppeal,
  isChild,
  newId,
  say,
  serviceFor,
  statusOf,
  until,
  wait,
  type Chapter,
  type Course,
} from '../course.ts'
import { actsOf, type PersonFacts } from '../facts.ts'
import { declined, needWords, representatives, serviceEnded } from '../phrases/unit.ts'

type Outcome = 'refused_consent' | 'sent' | 'accepted' | 'declined' | 'ended' | 'consent_withdrawn'

const isNamed = (c: Course, { id }: PersonFacts) =>
  actsOf(c, 'referral.name_representative').some(({ person }) => person === id)

/** Somebody who speaks for a child whose guardian may not: asked for by the unit, named by the juvenile judge. */
function represented(c: Course, person: PersonFacts): void {
  if (isNamed(c, person) || person.guardian === 'trusted') return
  const asked = newId(c)
  did(c, c.assistant, {
    kind: 'referral.ask_representative',
    id: asked,
    person: person.id,
    why: person.guardian,
  })
  // Without a penal file there is no prosecution that puts a judge on the case.
  if (c.seized === null) return
  const judge = assign(c, head(c), at(c, isAppeal(c) ? 'juvenile_counsellor' : 'juvenile_judge'))
  wait(c, [1, 4])
  did(c, judge, {
    kind: 'referral.name_representative',
    representation: asked,
    person: person.id,
    who: say(c, c.draws.pick(representatives)),
    on: c.day,
  })
}

function risksOf(c: Course, { sex }: PersonFacts): readonly ArrivalRisk[] {
  return [
    ...(c.story.violence && c.draws.chance(0.4) ? (['may_be_followed'] as const) : []),
    ...(c.story.violence && sex === 'female' && c.draws.chance(0.25) ? (['frightened_of_men'] as const) : []),
    ...(c.draws.chance(0.15) ? (['needs_care_at_once'] as const) : []),
  ]
}

/** A need of the first person who may be helped, sent to the service that answers it here. */
export const referred =
  (to: Outcome, { need: asked, urgent = false }: { need?: Need; urgent?: boolean } = {}): Chapter =>
  (c) => {
    wait(c, [0, 4])
    // What waits for an answer was sent lately; a service that never answered would be asked again.
    if (to === 'sent') until(c, [18, 2])
    const need = asked ?? c.draws.pick(c.story.needs.length > 0 ? c.story.needs : (['social'] as const))
    const person = c.people.find(
      (one) => isVictim(one.capacity) && one.name !== null && statusOf(c, one.id) !== 'not_a_victim',
    )
    const service = serviceFor(c, need)
    if (person === undefined || service === undefined) return
    const consenting: Consenting = isChild(c, person)
      ? { isChild: true, guardian: person.guardian }
      : { isChild: false }
    const { by: givenBy } = consentRule(consenting)
    if (givenBy === 'representative') represented(c, person)
    const consent = newId<ConsentId>(c)
    const given = to !== 'refused_consent'
    const taking = { given, givenBy, person: consenting, representativeNamed: isNamed(c, person) }
    if (mayTakeConsent(taking).outcome !== 'may') return
    did(c, c.assistant, {
      kind: 'referral.take_consent',
      id: consent,
      person: person.id,
      need,
      given,
      givenBy,
      guardian: consenting.isChild ? consenting.guardian : null,
    })
    const verdict = mayRefer({
      post: c.assistant.post,
      need,
      capacity: person.capacity,
      status: statusOf(c, person.id),
      person: consenting,
      consent: given ? { state: 'given', by: givenBy, need } : { state: 'refused' },
    })
    if (verdict.outcome !== 'may') return
    const referral = newId<ReferralId>(c)
    did(c, c.assistant, {
      kind: 'referral.send',
      id: referral,
      person: person.id,
      consent,
      service,
      need,
      urgent,
      risks: risksOf(c, person),
      words: say(c, needWords(need, about(c, person))),
    })
    if (to === 'sent') return
    const answer = (reply: 'accepted' | 'declined' | 'ended', reason: string | null) =>
      did(c, service.provider, { kind: 'referral.answer', referral, to: reply, reason })
    wait(c, [0, 3])
    if (to === 'declined') {
      answer('declined', say(c, c.draws.pick(declined)))
      return
    }
    answer('accepted', null)
    if (to === 'ended') {
      wait(c, [20, 90])
      answer('ended', say(c, c.draws.pick(serviceEnded)))
    }
    if (to === 'consent_withdrawn') {
      wait(c, [3, 12])
      did(c, c.assistant, { kind: 'referral.withdraw_consent', consent })
    }
  }
