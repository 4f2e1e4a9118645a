/** Signing in: a passkey, or a password and a code. */
import type { beginPasskey, signInWithPasskey, signInWithPassword } from '@himaya/contract'
import type { SessionToken, StoredPassword } from '@himaya/db'
import type { OfficerId } from '@himaya/domain'
import { openField } from '@himaya/keys'
import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { stepOf } from './codes.ts'
import { isPassword, nobodys } from './password-hash.ts'
import { trying, tryingPasskey } from './tries.ts'

/** Where a request comes from, and the session its browser had before. */
export interface Asker {
  readonly address: string
  readonly replaces: SessionToken | undefined
}

/** Who is in now, and the secret of the session. */
export interface Entered {
  readonly officer: OfficerId
  readonly token: SessionToken
}

/** Milliseconds that a person has for a passkey; the challenge ends with them. */
export const patience = 300_000

export async function askForPasskey(house: House): Promise<z.input<typeof beginPasskey.reply>> {
  const challenge = randomBytes(32).toString('base64url')
  await house.door.keepChallenge(challenge)
  return {
    options: {
      challenge,
      rpId: house.origin.site.rpId,
      timeout: patience,
      userVerification: 'required',
      allowCredentials: [],
    },
  }
}

type Assertion = z.output<typeof signInWithPasskey.body>['response']

/** @throws Problem `wrong_credentials` whatever was wrong */
export async function enterWithPasskey(house: House, asker: Asker, response: Assertion): Promise<Entered> {
  return tryingPasskey(house, asker, async () => {
    const challenge = challengeOf(response.response.clientDataJSON)
    const isOurs = challenge !== undefined && (await house.door.takeChallenge(challenge))
    const passkey = await house.door.passkeyOf(Buffer.from(response.id, 'base64url'))
    if (!isOurs || passkey === undefined) return { refused: passkey?.officer }
    // The passkey says whose it is, and must say the same as we do.
    if (response.response.userHandle !== userHandleOf(passkey.officer)) return { refused: passkey.officer }
    const { clientDataJSON, authenticatorData, signature } = response.response
    const checked = await verifyAuthenticationResponse({
      response: {
        id: response.id,
        rawId: response.rawId,
        type: 'public-key',
        clientExtensionResults: {},
        response: { clientDataJSON, authenticatorData, signature },
      },
      expectedChallenge: challenge,
      expectedOrigin: house.origin.site.origin,
      expectedRPID: house.origin.site.rpId,
      requireUserVerification: true,
      credential: {
        id: response.id,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: passkey.counter,
      },
      // The library throws for what is wrong with an answer; which of these it was is nobody's business.
    }).catch(() => undefined)
    if (checked?.verified !== true) return { refused: passkey.officer }
    const { newCounter: after, credentialBackedUp: backedUp } = checked.authenticationInfo
    const used = { before: passkey.counter, after, backedUp }
    const token = await house.door.enterWithPasskey(passkey, used, asker.replaces)
    return token === undefined
      ? { refused: passkey.officer }
      : { opened: { officer: passkey.officer, token } }
  })
}

type Told = z.output<typeof signInWithPassword.body>

/** @throws Problem `too_many`, or `wrong_credentials` whatever was wrong */
export async function enterWithPassword(house: House, asker: Asker, told: Told): Promise<Entered> {
  const handle = told.handle.trim().toLowerCase()
  return trying(house, { address: asker.address, handle }, async () => {
    const stored = await house.door.passwordOf(handle)
    const isRight = await isPassword(stored?.encoded ?? nobodys, told.password)
    if (stored === undefined || !isRight) return { refused: stored?.officer }
    const step = await stepOfCode(house, stored, told.code)
    const token =
      step === undefined ? undefined : await house.door.enterWithPassword(stored, step, asker.replaces)
    return token === undefined ? { refused: stored.officer } : { opened: { officer: stored.officer, token } }
  })
}

/** The step whose code this is, once the sealed secret has been opened; `undefined` for a wrong code. */
export async function stepOfCode(
  house: House,
  { id, officer, wrappedKey, sealedSecret }: Omit<StoredPassword, 'encoded'>,
  code: string,
): Promise<number | undefined> {
  // Nobody is signed in yet: what an officer may open in an hour is not spent by those who try to be them.
  const key = await house.keys.unwrap(
    { kind: 'officer', fileId: officer, wrapped: wrappedKey, officer: null, purpose: 'check_code' },
    async () => [await house.door.codeTicket(officer)],
  )
  const secret = openField(key, secretPlace(id), sealedSecret)
  try {
    return stepOf(secret, code, house.now())
  } finally {
    secret.fill(0)
    key.fill(0)
  }
}

/** Where the secret of a codes application is sealed. */
export const secretPlace = (id: string) => ({ table: 'office.totp', column: 'secret', row: id })

/** What a passkey keeps as its user: the officer's id, 16 bytes that say nothing of them. */
export function userHandleOf(officer: OfficerId): string {
  return Buffer.from(officer.replaceAll('-', ''), 'hex').toString('base64url')
}

/** The challenge that a browser says it signed; checked against the signature later. */
export function challengeOf(clientDataJSON: string): string | undefined {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8')) as {
      challenge?: unknown
    }
    return typeof challenge === 'string' ? challenge : undefined
  } catch {
    return undefined
  }
}
