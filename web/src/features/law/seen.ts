import type { seeProvision } from '@himaya/contract'
import type { z } from 'zod'

/** A provision as the server shows it. */
export type Seen = z.output<typeof seeProvision.reply>
/** What the corpus holds of it. */
export type Ours = NonNullable<Seen['ours']>
