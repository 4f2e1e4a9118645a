/** One act confirmed: a passkey signs the hash of exactly that act, for this session, within a minute, once. */
import { approveAct, openKeys, type proveAct, type stepUpAsked } from '@himaya/contract'
import type { ProvedAct, SessionToken } from '@himaya/db'
import type { OfficerId } from '@himaya/domain'
import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import { createHash, randomBytes } from 'node:crypto'
import type { z } from 'zod'
import { KeysRefused } from '@himaya/keys'
import type { House } from '../../house.ts'
import { Problem } from '../../http/problem.ts'
import { userHandleOf } from './sign-in.ts'
import { actOfRequest } from './store.ts'

export { hasPasskey, spendProof } from './store.ts'

/** Milliseconds in which a proof is shown, and once more in which its act is sent again. */
const patience = 60_000

/** What the passkey signs: no other act has it, and no second asking for the same act. */
function challengeOf(nonce: Buffer, hash: Buffer): string {
  return createHash('sha256').update(nonce).update(hash).digest('base64url')
}

/**
 * What is asked of the officer before this act is done, and whether a proof was shown that did not fit it.
 *
 * @throws Problem `too_many`, `not_signed_in`
 */
export async function askForProof(
  house: House,
  token: SessionToken,
  act: ProvedAct,
): Promise<{ ask: z.input<typeof stepUpAsked>; unfit: boolean }> {
  // What opens the keys is proved to the key broker too, which draws the nonce itself and knows it again.
  const opens = await opensKeys(house, token, act)
  const asked = await house.door.askStepUp(
    token,
    act,
    async (officer) =>
      (opens === undefined ? undefined : await house.keys.openingNonce(opens, officer)) ?? randomBytes(32),
  )
  if (asked === undefined) throw new Problem('not_signed_in')
  if (asked === 'too_many') throw new Problem('too_many')
  const { id, unfit, nonce } = asked
  if (house.demo && asked.how === 'demonstration') return { ask: { how: 'demonstration', id }, unfit }
  const passkeys = await house.door.credentialsOf(asked.officer)
  if (passkeys.length === 0) return { ask: { how: 'none' }, unfit }
  const options = {
    challenge: challengeOf(nonce, act.hash),
    rpId: house.origin.site.rpId,
    timeout: patience,
    userVerification: 'required' as const,
    allowCredentials: passkeys.map((known) => ({
      id: known.id.toString('base64url'),
      type: 'public-key' as const,
      transports: known.transports,
    })),
  }
  return { ask: { how: 'passkey', id, options }, unfit }
}

/** The request on which the keys are opened by this act, or agreed to be; `undefined` for any other act. */
async function opensKeys(
  house: House,
  token: SessionToken,
  { act, about }: Pick<ProvedAct, 'act' | 'about'>,
): Promise<string | undefined> {
  if (about === null) return undefined
  if (act !== openKeys.act && act !== approveAct.act) return undefined
  // Only where there is such a request, and they may see it: a number that somebody thought up asks the broker nothing.
  const wanted = await house.court.as(token, (tx) => actOfRequest(tx, about))
  return wanted === openKeys.act ? about : undefined
}

/** Brings the key broker what a passkey signed. @throws Problem `wrong_credentials` when it is on no list of its own */
async function vouch(house: House, told: Parameters<House['keys']['vouch']>[0]): Promise<void> {
  try {
    await house.keys.vouch(told)
  } catch (error) {
    if (error instanceof KeysRefused && error.code === 'unproved') throw new Problem('wrong_credentials')
    throw error
  }
}

type Told = z.output<typeof proveAct.body>

/**
 * Takes what was asked for.
 *
 * @returns how it was shown
 * @throws Problem `wrong_credentials` whatever was wrong
 */
export async function takeProof(
  house: House,
  { token, officer }: { readonly token: SessionToken; readonly officer: OfficerId },
  { id, response }: Told,
): Promise<'passkey' | 'demonstration'> {
  const asked = await house.door.askedProof(token, id)
  if (asked?.officer !== officer) throw new Problem('wrong_credentials')
  if (response === null) {
    // The database takes it from a session of the demonstration alone, and this house only where it is one.
    if (!house.demo || !(await house.door.proveInDemonstration(id).catch(() => false)))
      throw new Problem('wrong_credentials')
    return 'demonstration'
  }
  const passkey = await house.door.passkeyOf(Buffer.from(response.id, 'base64url'))
  const { clientDataJSON, authenticatorData, signature, userHandle } = response.response
  if (passkey?.officer !== officer || (userHandle != null && userHandle !== userHandleOf(officer)))
    throw new Problem('wrong_credentials')
  const checked = await verifyAuthenticationResponse({
    response: {
      id: response.id,
      rawId: response.rawId,
      type: 'public-key',
      clientExtensionResults: {},
      response: { clientDataJSON, authenticatorData, signature },
    },
    expectedChallenge: challengeOf(asked.nonce, asked.hash),
    expectedOrigin: house.origin.site.origin,
    expectedRPID: house.origin.site.rpId,
    requireUserVerification: true,
    credential: {
      id: response.id,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: passkey.counter,
    },
  }).catch(() => undefined)
  if (checked?.verified !== true) throw new Problem('wrong_credentials')
  const opens = house.demo ? undefined : await opensKeys(house, token, asked)
  if (opens !== undefined && (await house.keys.health()).sealed !== null)
    await vouch(house, {
      request: opens,
      nonce: asked.nonce,
      credential: response.id,
      clientData: Buffer.from(clientDataJSON, 'base64url'),
      authenticatorData: Buffer.from(authenticatorData, 'base64url'),
      signature: Buffer.from(signature, 'base64url'),
    })
  const { newCounter: after, credentialBackedUp: backedUp } = checked.authenticationInfo
  if (!(await house.door.proveWithPasskey(id, passkey, { before: passkey.counter, after, backedUp })))
    throw new Problem('wrong_credentials')
  return 'passkey'
}
