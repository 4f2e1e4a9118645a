import { beginEnrolPasskey, beginPasskey, enrolPasskey, signInWithPasskey, type Act } from '@himaya/contract'
import { startAuthentication, startRegistration } from '@simplewebauthn/browser'
import type { z } from 'zod'
import { perform, Refused, inquire, Unreachable } from '../../lib/ask.ts'

type BodyOf<R> = R extends Act<z.ZodObject, infer B> ? z.input<B> : never

/** Why no passkey was shown or made: the person stopped or waited, this device has one, or it cannot. */
export type PasskeyFault = 'cancelled' | 'known' | 'unavailable'

/** What a browser's refusal means to a person; `undefined` for what came from the server. */
export function faultOf(error: unknown): PasskeyFault | undefined {
  if (error instanceof Refused || error instanceof Unreachable || !(error instanceof Error)) return undefined
  switch (error.name) {
    case 'NotAllowedError':
    case 'AbortError':
      return 'cancelled'
    case 'InvalidStateError':
      return 'known'
    default:
      return 'unavailable'
  }
}

/** Signs in with a passkey of this device. @returns the officer's id */
export async function enterByPasskey(): Promise<string> {
  const { options } = await inquire(beginPasskey, {})
  const response = await startAuthentication({ optionsJSON: options as never })
  return perform(signInWithPasskey, { body: { response } as BodyOf<typeof signInWithPasskey> })
}

/** Makes a passkey on this device with the secret of a link, and signs in. @returns the officer's id */
export async function makePasskey(token: string, label: string): Promise<string> {
  const { options } = await inquire(beginEnrolPasskey, { token })
  const response = await startRegistration({ optionsJSON: options as never })
  return perform(enrolPasskey, { body: { token, label, response } as BodyOf<typeof enrolPasskey> })
}
