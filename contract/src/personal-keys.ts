import type { OfficerId } from '@himaya/domain'
import { id, moment } from './fields.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

/** What base64 of so many bytes looks like. */
const patternOf = (count: number) =>
  `^[A-Za-z0-9+/]{${Math.ceil((count * 4) / 3)}}${'='.repeat((3 - (count % 3)) % 3)}$`

/** Bytes as base64: `count` of them, or between two counts. */
export const bytes = (least: number, most = least) =>
  z
    .base64()
    .refine((text) => {
      const count = (text.length / 4) * 3 - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0)
      return count >= least && count <= most
    })
    .meta({
      minLength: Math.ceil(least / 3) * 4,
      maxLength: Math.ceil(most / 3) * 4,
      ...(least === most ? { pattern: patternOf(least) } : {}),
    })

export const publicKey = bytes(32)
/** A secret of 32 bytes, sealed to one person. */
export const sealedSecret = bytes(80)
/** An address of at most 4,000 characters under its secret. */
export const sealedAddress = bytes(29, 16_028)

/** A private key as its owner's passkey or passphrase locked it. */
const lock = z.discriminatedUnion('how', [
  z.strictObject({
    how: z.literal('passkey'),
    credential: bytes(1, 1023),
    salt: bytes(32),
    locked: bytes(60),
  }),
  z.strictObject({ how: z.literal('passphrase'), salt: bytes(32), locked: bytes(60) }),
])

/** My own key: what others seal to, and the half that only I unlock. */
export const seePersonalKey = read({
  path: '/account/key',
  act: 'personal_keys.see',
  reply: z.object({
    officer: id<OfficerId>(),
    /** My passkeys here, by which it may be locked. */
    passkeys: z.array(bytes(1, 1023)).max(50),
    key: z
      .object({
        id: z.uuid(),
        publicKey,
        madeAt: moment,
        locks: z.array(lock.and(z.object({ id: z.uuid(), madeAt: moment }))).max(50),
      })
      .nullable(),
  }),
})

/** A key of my own, made in my browser. One that I had before is retired: what was sealed to it must be given anew. Whoever has a passkey signs it; without one the session was opened lately. */
export const makePersonalKey = act({
  path: '/account/key',
  act: 'personal_keys.make',
  body: z.strictObject({ publicKey, lock }),
  problems: ['step_up_needed', 'conflict'],
})

/** One more way to unlock the key that I have. */
export const addPersonalLock = act({
  path: '/account/key/locks',
  act: 'personal_keys.lock',
  body: z.strictObject({ key: z.uuid(), lock }),
  problems: ['step_up_needed', 'conflict'],
})
