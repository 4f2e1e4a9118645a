import type { seeReferrals } from '@himaya/contract'
import type { Capacity, PersonId } from '@himaya/domain'
import type { z } from 'zod'

/** A person of the case, as the cards of referral need her. */
export interface Someone {
  readonly id: PersonId
  readonly capacity: Capacity
  readonly nationality: string | null
  readonly isChild: boolean | null
}

/** What was consented to and sent in a case. */
export type Found = z.output<typeof seeReferrals.reply>
