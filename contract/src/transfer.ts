import { transferStates, type CaseId, type CourtId, type TransferId } from '@himaya/domain'
import { id, moment, page, paging, place, textOrNone } from './fields.ts'
import { act, read } from './route.ts'
import { transferActs } from './acts.ts'
import { z } from './zod.ts'

const ofCase = z.strictObject({ caseId: id<CaseId>() })
const ofTransfer = z.strictObject({ transferId: id<TransferId>() })
const court = z.object({ id: place<CourtId>(), ar: z.string(), fr: z.string() })
const reasons = textOrNone(10_000)

/** Sends a case from its tribunal to the Court of Appeal, with reasons. */
export const sendTransfer = act({
  path: '/cases/:caseId/transfers',
  act: 'transfer.send',
  params: ofCase,
  body: z.strictObject({ to: place<CourtId>(), reasons }),
  problems: ['refused_by_law', 'conflict', 'keys_unavailable'],
})

/** Notes at the Court of Appeal that the case has come. */
export const receiveTransfer = act({
  path: '/transfers/:transferId/receipt',
  act: 'transfer.receive',
  params: ofTransfer,
  body: z.strictObject({}),
  problems: ['refused_by_law', 'conflict'],
})

/** Accepts it: the court seized becomes the Court of Appeal, and its registry gives the case a number of its own. */
export const acceptTransfer = act({
  path: '/transfers/:transferId/acceptance',
  act: 'transfer.accept',
  params: ofTransfer,
  body: z.strictObject({}),
  problems: ['refused_by_law', 'conflict'],
})

/** Returns it to the tribunal with reasons. It may be sent again. */
export const returnTransfer = act({
  path: '/transfers/:transferId/return',
  act: 'transfer.return',
  params: ofTransfer,
  body: z.strictObject({ reasons }),
  problems: ['refused_by_law', 'conflict', 'keys_unavailable'],
})

const transfer = z.object({
  id: id<TransferId>(),
  /** The case, to whoever may see it. */
  caseId: id<CaseId>().nullable(),
  register: z.object({ year: z.number().int(), number: z.number().int() }).nullable(),
  from: court,
  to: court,
  state: z.enum(transferStates),
  sentAt: moment,
  movedAt: moment.nullable(),
  mine: z.array(z.enum(transferActs)),
})

/** What was sent from my court, and to it, as far as I may know; the newest first. */
export const listTransfers = read({
  path: '/transfers',
  act: 'transfer.list',
  query: paging,
  reply: page(transfer),
})

/** One sending, and where it stands. */
export const seeTransfer = read({
  path: '/transfers/:transferId',
  act: 'transfer.see',
  params: ofTransfer,
  reply: transfer,
})

/** The sendings of a case, the newest first, and whether I may send it now. */
export const seeTransfers = read({
  path: '/cases/:caseId/transfers',
  act: 'transfer.see_all',
  params: ofCase,
  reply: z.object({
    /** The Court of Appeal to which I may send it; `null` when I may not. */
    maySendTo: court.nullable(),
    rows: z.array(transfer).max(50),
  }),
})

/** Why it was sent, and why it was returned; shown on demand. */
export const seeTransferReasons = read({
  path: '/transfers/:transferId/reasons',
  act: 'transfer.see_reasons',
  params: ofTransfer,
  reply: z.object({ sent: z.string(), returned: z.string().nullable() }),
  problems: ['keys_unavailable'],
})
