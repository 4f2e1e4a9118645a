import type { seeMeasures } from '@himaya/contract'
import type { z } from 'zod'

/** One measure of a list. */
export type Measure = z.output<typeof seeMeasures.reply>['rows'][number]

/** The colour of each state: saffron asks for a decision, clay is an order in force. */
export const toneOf = {
  requested: 'saffron',
  refused: undefined,
  granted: 'cedar',
  in_force: 'cedar',
  ending: 'saffron',
  ended: undefined,
  lifted: undefined,
} as const satisfies Record<Measure['state'], string | undefined>
