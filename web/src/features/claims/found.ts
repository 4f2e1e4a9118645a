import type { listClaims } from '@himaya/contract'
import type { z } from 'zod'

/** A claim as it was read. */
export type FoundClaim = z.output<typeof listClaims.reply>['claims'][number]
