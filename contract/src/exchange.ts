import { read } from './route.ts'
import { z } from './zod.ts'

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * The victims of a unit as a table of the Human Trafficking Case Data Standard, once somebody else agreed that it be
 * taken: for a day, three times at most, by whoever asked. Every row bears the request, who took it and when.
 */
export const takeExport = read({
  path: '/exports/:requestId',
  act: 'exchange.export',
  params: z.strictObject({ requestId: z.uuid() }),
  query: z.strictObject({ form: z.enum(['xlsx', 'csv']) }),
  reply: z.string().meta({ contentMediaType: workbook }),
  media: [workbook, 'text/csv'],
  problems: ['step_up_needed', 'keys_unavailable', 'too_large'],
})
