import { beginPasskey, signInWithPasskey } from './officers.ts'
import { act } from './route.ts'
import { z } from './zod.ts'

/**
 * What `step_up_needed` asks, for exactly the act that was sent: with a passkey; in a demonstration with nothing, which
 * the record says; or nothing can be asked, because the officer has no passkey.
 */
export const stepUpAsked = z.discriminatedUnion('how', [
  z.object({
    how: z.literal('passkey'),
    id: z.uuid(),
    /** The challenge is SHA-256 of a nonce and of the hash of the act. */
    options: beginPasskey.reply.shape.options,
  }),
  z.object({ how: z.literal('demonstration'), id: z.uuid() }),
  z.object({ how: z.literal('none') }),
])

/**
 * Shows the proof that was asked. Within a minute the same act, sent again word for word in the same session, is done
 * once. `wrong_credentials` whatever was wrong.
 */
export const proveAct = act({
  path: '/step-up',
  act: 'officers.step_up',
  body: z.strictObject({
    id: z.uuid(),
    /** Null in a demonstration, where nothing is proved. */
    response: signInWithPasskey.body.shape.response.nullable(),
  }),
  problems: ['wrong_credentials'],
})
