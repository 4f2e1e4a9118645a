import { isOf, postGroups, type Post, type PostGroup } from '../officers/posts.ts'
import type { TermId } from './clocks.ts'

/**
 * Who of the house must act before a term ends, or may act only until then; a term that concerns a party alone (the
 * accused's appeal, the civil party's) is nobody's here.
 */
const duties: Readonly<Partial<Record<TermId, readonly (PostGroup | Post)[]>>> = {
  custody: ['prosecution'],
  custody_extension: ['prosecution'],
  lawyer_delay: ['prosecution'],
  identity_check: ['prosecution'],
  identity_check_extension: ['prosecution'],
  minor_retention: ['prosecution'],
  minor_retention_extension: ['prosecution'],
  minor_guard: ['prosecution'],
  interception: ['investigation', 'prosecution'],
  urgent_interception_ruling: ['prosecution'],
  tracking: ['investigation', 'prosecution'],
  infiltration: ['investigation', 'prosecution'],
  infiltration_exit: ['investigation', 'prosecution'],
  data_requisition: ['investigation', 'prosecution'],
  seizure_lift_kings_prosecutor: ['prosecution'],
  seizure_lift_general_prosecutor: ['prosecution'],
  border_closure: ['prosecution'],
  border_closure_108: ['prosecution'],
  notice_general_prosecutor: ['prosecution', 'prosecution_clerk'],
  notice_kings_prosecutor: ['prosecution', 'prosecution_clerk'],
  direct_referral: ['prosecution'],
  detention_challenge_ruling: ['bench', 'juvenile'],
  lifting_appeal: ['prosecution'],
  lifting_appeal_ruling: ['bench', 'juvenile'],
  detention_felony: ['investigation'],
  detention_misdemeanour: ['investigation'],
  supervision_felony: ['investigation'],
  supervision_felony_108: ['investigation'],
  supervision_misdemeanour: ['investigation'],
  supervision_appeal: ['prosecution'],
  communication_ban: ['investigation'],
  lawyers_called: ['investigation', 'registry_clerk'],
  submissions: ['prosecution'],
  order_notice: ['registry_clerk'],
  order_appeal_prosecution: ['prosecution'],
  summons: ['registry'],
  summons_direct: ['registry'],
  summons_near: ['registry'],
  summons_far: ['registry'],
  motions_ruling: ['bench', 'juvenile'],
  deliberation: ['bench', 'juvenile'],
  appeal: ['prosecution', 'registry_clerk'],
  // Not the general prosecutor, whom CPP 400 leaves out.
  appeal_others: ['kings_prosecutor', 'kings_prosecutor_deputy', 'registry_clerk'],
  appeal_general_prosecutor: ['general_prosecutor', 'general_prosecutor_deputy'],
  juvenile_protection_appeal: ['prosecution', 'registry_clerk'],
  cassation: ['general_prosecutor', 'general_prosecutor_deputy', 'registry_clerk'],
  cassation_copy: ['registry_clerk'],
  cassation_file: ['registry_clerk'],
  prescription_felony: ['prosecution'],
  prescription_misdemeanour: ['prosecution'],
  penalty_felony: ['prosecution'],
  penalty_misdemeanour: ['prosecution'],
  reflection: ['unit', 'prosecution', 'investigation'],
}

/** Whether somebody in this post must act before the term ends. */
export const hasDuty = (post: Post, term: TermId): boolean =>
  (duties[term] ?? []).some((who) => who === post || (isGroup(who) && isOf(post, who)))

const isGroup = (who: PostGroup | Post): who is PostGroup => who in postGroups
