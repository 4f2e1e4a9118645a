/** A family of words that no line of the web or the server names one by one, and why it is kept. */
export interface Reached {
  readonly prefix: string
  readonly why: string
}

/** Families reached by an id put together at run time, or shared by all screens. Each must hold some word. */
export const reached: readonly Reached[] = [
  { prefix: 'approvals.', why: 'said by the act, its purpose, where it stands and why it is refused' },
  { prefix: 'cases.act.', why: 'said by the act in the record' },
  { prefix: 'cases.match.', why: 'said by how a search met a case' },
  { prefix: 'common.', why: 'shared by every screen' },
  { prefix: 'documents.', why: 'said by the document itself' },
  { prefix: 'identities.member.', why: 'said by how a member of the formation stands' },
  { prefix: 'languages.', why: 'said by the code of the language' },
  { prefix: 'nav.', why: 'shared by every screen' },
  { prefix: 'officers.', why: 'said by the way of signing in and by the weakness of a password' },
  { prefix: 'papers.kind.', why: 'said by the kind of paper' },
  { prefix: 'path.stage.', why: 'said by the stage' },
  { prefix: 'path.state.', why: 'said by the state of a stage' },
  { prefix: 'people.capacity.', why: 'said by the capacity' },
  { prefix: 'posts.', why: 'said by the post' },
  { prefix: 'protection.addressee.', why: 'said by who is served' },
  { prefix: 'protection.kind.', why: 'said by the kind of measure' },
  { prefix: 'protection.powers.', why: 'said by whose powers a measure is under' },
  { prefix: 'problems.', why: 'said by the code of the problem' },
  { prefix: 'record.act.', why: 'said by the look in the record' },
  { prefix: 'record.field.', why: 'said by the data that were written or shown' },
  { prefix: 'record.outcome.', why: 'said by the outcome' },
  { prefix: 'record.purpose.', why: 'said by the paper that was printed' },
  { prefix: 'record.trouble.', why: 'said by what is wrong with a witness' },
  { prefix: 'referral.age.', why: 'said by the age band' },
  { prefix: 'referral.given-by.', why: 'said by who consents' },
  { prefix: 'referral.guardian.', why: 'said by how the guardian stands' },
  { prefix: 'referral.need.', why: 'said by the need' },
  { prefix: 'referral.risk.', why: 'said by what a service must be ready for' },
  { prefix: 'reception.duty.', why: 'said by what an answer calls for' },
  { prefix: 'reception.limit.', why: 'said by the limits of secrecy' },
  { prefix: 'reception.question.', why: 'said by the question' },
  { prefix: 'rights.about.', why: 'said by what a right is about' },
  { prefix: 'rights.how.', why: 'said by how rights are given' },
  { prefix: 'rights.right.', why: 'said by the right' },
  { prefix: 'safety.way.', why: 'said by the way of reaching a person' },
  { prefix: 'refusals.', why: 'said by the reason the rules give' },
  { prefix: 'help.means.', why: 'said by what such a file means' },
  { prefix: 'help.wish.', why: 'said by the wish' },
  { prefix: 'reports.decision.', why: 'said by the decision' },
  { prefix: 'reports.how.', why: 'said by how somebody is told' },
  { prefix: 'reports.mark.', why: 'said by the mark' },
  { prefix: 'reports.nature.', why: 'said by the nature of the facts' },
  { prefix: 'reports.source.', why: 'said by the source' },
  { prefix: 'reports.state.', why: 'said by the state' },
  { prefix: 'reports.whom.', why: 'said by who is told' },
  { prefix: 'today.kind.', why: 'said by the kind of what waits' },
  { prefix: 'signin.', why: 'shared by the sign-in page, the lock and the confirmation of an act' },
  { prefix: 'status.', why: 'said by the state' },
]

/** Families that must be said in Tamazight too: what a person needs to enter, to know her rights, to be safe. */
export const inTamazight = [
  'nav.',
  'papers.kind.rights_notice',
  'papers.kind.secrecy_notice',
  'reception.',
  'rights.',
  'safety.',
  'signin.',
] as const
