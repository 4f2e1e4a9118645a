import { act, read } from './route.ts'
import { z } from './zod.ts'

/** Why the key broker sealed itself: all budgets together spent, tickets that nobody signed, or one holder pressing on. */
export const sealReasons = ['total_spent', 'forged_tickets', 'pressed'] as const

/** Whether the keys sealed themselves, when and why: for those who may ask that they be opened. */
export const seeKeys = read({
  path: '/keys',
  act: 'keys.see',
  reply: z.object({ sealed: z.object({ why: z.enum(sealReasons), at: z.string() }).nullable() }),
  problems: ['keys_unavailable'],
})

/**
 * Opens the keys that sealed themselves, once two offices agreed. Whoever did not ask for it hears `not_found`;
 * `wrong_credentials` where the key broker was not shown two passkeys of its own list, of two offices.
 */
export const openKeys = act({
  path: '/keys/open/:requestId',
  act: 'keys.open',
  params: z.strictObject({ requestId: z.uuid() }),
  body: z.strictObject({}),
  problems: ['step_up_needed', 'wrong_credentials', 'keys_unavailable'],
})
