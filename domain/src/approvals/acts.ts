import type { Post } from '../officers/posts.ts'

/**
 * Acts that no one person does alone. How many agree to each, who they are and how long it holds is kept where it is
 * enforced: `office.two_person_acts()` in `db/access/76_approvals.sql`.
 */
export const twoPersonActs = [
  'exchange.export',
  'keys.open',
  'officers.grant',
  'identity.unseal',
  'identity.deal',
  'shelter.release',
  'person.erase',
] as const
export type TwoPersonAct = (typeof twoPersonActs)[number]

/** What each may be asked for. A closed list: those who agree read it, and know no more of the case. */
export const purposesOf = {
  'exchange.export': ['national_figures', 'partner_system', 'register_check', 'order_of_authority'],
  'keys.open': ['after_restart', 'after_alarm'],
  'officers.grant': ['new_post', 'replacement'],
  // CPP 82-8: where the defence needs it, or to keep her from harm.
  'identity.unseal': ['rights_of_defence', 'danger_to_her'],
  // Its shares go to those who sit now, and the ones before open nothing.
  'identity.deal': ['new_formation', 'lost_key'],
  'shelter.release': ['transport', 'medical_care', 'hearing', 'danger_to_her'],
  'person.erase': ['her_request', 'order_of_authority'],
} as const satisfies Record<TwoPersonAct, readonly string[]>
export type ActPurpose = (typeof purposesOf)[TwoPersonAct][number]

/** Every purpose there is, each once. */
export const actPurposes: readonly ActPurpose[] = [...new Set(Object.values(purposesOf).flat())]

/** Why somebody does not agree. */
export const disagreements = ['not_needed', 'too_wide', 'not_explained', 'not_lawful'] as const
export type Disagreement = (typeof disagreements)[number]

/** Where a request stands. Only what is `agreed` may be done. */
export const standings = ['waiting', 'agreed', 'refused', 'withdrawn', 'used', 'expired'] as const
export type RequestStanding = (typeof standings)[number]

/** Whether this may be asked for that. */
export function isPurposeOf(act: TwoPersonAct, purpose: ActPurpose): boolean {
  const purposes: readonly ActPurpose[] = purposesOf[act]
  return purposes.includes(purpose)
}

/** For how many minutes somebody may ask to be given a shelter's address, once two agreed. The longest is the rule's. */
export const releaseMinutes = [30, 60, 120, 240] as const

/**
 * Whether somebody in this post may ask for it: of her unit, or put on her case. Whoever follows her opens it already, and
 * neither the bench nor the registries need it.
 */
export const mayAskRelease = (post: Post): boolean =>
  post === 'social_assistant' ||
  post === 'kings_prosecutor' ||
  post === 'general_prosecutor' ||
  post === 'investigating_judge' ||
  post === 'juvenile_judge'
