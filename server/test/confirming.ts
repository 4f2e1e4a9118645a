/** People who confirm what they do: an act is sent, a proof is shown for what was asked, and the act is sent again. */
import type { SessionToken } from '@himaya/db'
import { randomUUID } from 'node:crypto'
import type { newAuthenticator, Wrong } from './authenticator.ts'
import type { newSignIn } from './sign-in.ts'

type Scene = Awaited<ReturnType<typeof newSignIn>>

export interface Person {
  readonly token: SessionToken
  readonly device?: ReturnType<typeof newAuthenticator>
}

/** What was asked before the act is done. */
export interface Ask {
  readonly how: 'passkey' | 'demonstration' | 'none'
  readonly id: string
  readonly options: { challenge: string; rpId: string; userVerification: string }
}

export function confirming(s: Pick<Scene, 'get' | 'post'>) {
  const askOf = (answer: Awaited<ReturnType<Scene['post']>>) => answer.json<{ ask: Ask }>().ask
  const prove = (who: Person, ask: Ask, wrong: Wrong = {}) =>
    s.post(who.token, '/step-up', {
      id: ask.id,
      response: ask.how === 'demonstration' ? null : (who.device?.get(ask.options, wrong) ?? null),
    })
  return {
    askOf,
    prove,
    /** Sends it, confirms it, and sends it again, under one key. */
    async act(who: Person, url: string, body: object, key: string = randomUUID()) {
      const first = await s.post(who.token, url, body, key)
      if (first.statusCode !== 403) return first
      await prove(who, askOf(first))
      return s.post(who.token, url, body, key)
    },
    async fetch(who: Person, url: string) {
      const first = await s.get(who.token, url)
      if (first.statusCode !== 403) return first
      await prove(who, askOf(first))
      return s.get(who.token, url)
    },
  }
}
