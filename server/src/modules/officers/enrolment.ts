/** Enrolment: an officer follows a link that works once, and sets up a passkey or a password with codes. */
import { weaknessOf, type beginEnrolPasskey, type enrolPasskey } from '@himaya/contract'
import type { OpenEnrolment } from '@himaya/db'
import { sealField } from '@himaya/keys'
import { verifyRegistrationResponse } from '@simplewebauthn/server'
import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { Problem } from '../../http/problem.ts'
import { base32, newSecret, otpauthOf } from './codes.ts'
import { hashPassword } from './password-hash.ts'
import {
  challengeOf,
  patience,
  secretPlace,
  stepOfCode,
  userHandleOf,
  type Asker,
  type Entered,
} from './sign-in.ts'
import { knowHere } from './tries.ts'

/** What passkeys may be signed with: Ed25519, P-256, RSA. COSE numbers, the preferred first. */
const algorithms = [-8, -7, -257]

/** Whose link this is. @throws Problem `not_found` for one unknown, used or over */
export async function openLink(house: House, token: string): Promise<OpenEnrolment> {
  const link = await house.door.enrolmentOf(token)
  if (link === undefined) throw new Problem('not_found')
  return link
}

/** @throws Problem `not_found` */
export async function askForNewPasskey(
  house: House,
  token: string,
): Promise<z.input<typeof beginEnrolPasskey.reply>> {
  const link = await openLink(house, token)
  const challenge = randomBytes(32).toString('base64url')
  await house.door.keepChallenge(challenge, link.id)
  const known = await house.door.credentialsOf(link.officer)
  return {
    options: {
      challenge,
      rp: { id: house.origin.site.rpId, name: 'Himaya' },
      user: { id: userHandleOf(link.officer), name: link.handle, displayName: link.nameLa },
      pubKeyCredParams: algorithms.map((alg) => ({ alg, type: 'public-key' as const })),
      timeout: patience,
      attestation: 'none',
      excludeCredentials: known.map(({ id, transports }) => ({
        id: id.toString('base64url'),
        type: 'public-key' as const,
        transports,
      })),
      authenticatorSelection: {
        residentKey: 'required',
        requireResidentKey: true,
        userVerification: 'required',
      },
    },
  }
}

/** @throws Problem `not_found` for the link, `wrong_credentials` for a passkey that does not answer what was asked */
export async function keepPasskey(
  house: House,
  asker: Asker,
  { token, label, response }: z.output<typeof enrolPasskey.body>,
): Promise<Entered> {
  const link = await openLink(house, token)
  const challenge = challengeOf(response.response.clientDataJSON)
  if (challenge === undefined || !(await house.door.takeChallenge(challenge, link.id)))
    throw new Problem('wrong_credentials')
  const { clientDataJSON, attestationObject, transports = [] } = response.response
  const checked = await verifyRegistrationResponse({
    response: {
      id: response.id,
      rawId: response.rawId,
      type: 'public-key',
      clientExtensionResults: {},
      response: { clientDataJSON, attestationObject },
    },
    expectedChallenge: challenge,
    expectedOrigin: house.origin.site.origin,
    expectedRPID: house.origin.site.rpId,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => undefined)
  if (checked?.verified !== true) throw new Problem('wrong_credentials')
  const { credential, credentialDeviceType, credentialBackedUp } = checked.registrationInfo
  const opened = await house.door.enrolPasskey(
    link,
    {
      credentialId: Buffer.from(credential.id, 'base64url'),
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      device: credentialDeviceType === 'singleDevice' ? 'single_device' : 'multi_device',
      backedUp: credentialBackedUp,
      transports,
      label,
    },
    asker.replaces,
  )
  if (opened === undefined) throw new Problem('not_found')
  return { officer: link.officer, token: opened }
}

/** A new secret for a codes application, told this once. @throws Problem `not_found` */
export async function beginCodes(house: House, token: string): Promise<{ otpauth: string; secret: string }> {
  const link = await openLink(house, token)
  const { fileKey, wrapped } = await house.keys.newFileKey({ kind: 'officer', fileId: link.officer })
  const secret = newSecret()
  await house.door.keepCodes(link.id, {
    wrappedKey: wrapped,
    sealedSecret: sealField(fileKey, secretPlace(link.id), secret),
  })
  fileKey.fill(0)
  const told = { otpauth: otpauthOf(link.handle, secret), secret: base32(secret) }
  secret.fill(0)
  return told
}

/**
 * @throws Problem `not_found` for the link or where no codes were begun, `malformed` for a weak password,
 *   `wrong_credentials` for a wrong code
 */
export async function keepPassword(
  house: House,
  asker: Asker,
  told: { token: string; password: string; code: string },
): Promise<Entered> {
  const link = await openLink(house, told.token)
  const { id, officer, handle, nameAr, nameLa, wrappedKey, sealedSecret } = link
  if (wrappedKey === null || sealedSecret === null) throw new Problem('not_found')
  const weakness = weaknessOf(told.password, [handle, nameAr, nameLa])
  if (weakness !== undefined)
    throw new Problem('malformed', { fields: [{ path: '/password', rule: weakness }] })
  const step = await stepOfCode(house, { id, officer, wrappedKey, sealedSecret }, told.code)
  if (step === undefined) throw new Problem('wrong_credentials')
  const encoded = await hashPassword(told.password)
  const made = { encoded, wrappedKey, sealedSecret, step }
  const opened = await house.door.enrolPassword(link, made, asker.replaces)
  if (opened === undefined) throw new Problem('not_found')
  await knowHere(house, { address: asker.address, handle })
  return { officer, token: opened }
}
