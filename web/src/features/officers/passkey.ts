import { beginEnrolPasskey, beginPasskey, enrolPasskey, signInWithPasskey, type Act } from '@himaya/contract'
import { startAuthentication, startRegistration } from '@simplewebauthn/browser'
import type { z } from 'zod'
import { inquire, perform } from '../../lib/ask.ts'

type BodyOf<R> = R extends Act<z.ZodObject, infer B> ? z.input<B> : never

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
