/** Sending a need to a service, with consent first; the service answers from its own side. */
import { consentRule, isVictim, mayRefer, type ConsentId, type Need, type ReferralId } from '@himaya/domain'
import {
  about,
  did,
  isChild,
  newId,
  say,
  serviceFor,
  statusOf,
  until,
  wait,
  type Chapter,
} from '../course.ts'
import { declined, needWords, serviceEnded } from '../phrases/unit.ts'

type Outcome = 'refused_consent' | 'sent' | 'accepted' | 'declined' | 'ended' | 'consent_withdrawn'

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
    const child = isChild(c, person)
    const consenting = child
      ? ({ isChild: true, guardian: person.guardian } as const)
      : ({ isChild: false } as const)
    const { by: givenBy } = consentRule(consenting)
    const consent = newId<ConsentId>(c)
    const given = to !== 'refused_consent'
    did(c, c.assistant, {
      kind: 'referral.take_consent',
      id: consent,
      person: person.id,
      need,
      given,
      givenBy,
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
