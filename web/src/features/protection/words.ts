import type { seeMeasure, seeMeasures } from '@himaya/contract'
import type { z } from 'zod'

/** One measure of a list. */
export type Measure = z.output<typeof seeMeasures.reply>['rows'][number]

/** One measure with the words of its request and the reasons of its decision. */
export type FoundMeasure = z.output<typeof seeMeasure.reply>

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
