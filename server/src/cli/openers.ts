/**
 * `keys openers`: whose passkeys open the keys after they sealed themselves. The list lies beside the keys and is written
 * here alone, by whoever holds them; the broker believes no other, whatever database or server says.
 */
import { openDoor, recordKeys, type Database, type OfficersPasskeys } from '@himaya/db'
import { isEnough, readOpeners, writeOpeners, type Opener } from '@himaya/keys'
import { cose, decodeCredentialPublicKey } from '@simplewebauthn/server/helpers'
import { createHash, type JsonWebKey } from 'node:crypto'
import { originOf } from '../http/guard.ts'
import { Complaint } from './complaint.ts'
import { keysFolderOf } from './keys-process.ts'
import type { Settings } from './settings.ts'

/** The offices that open, two different ones together (office.two_person_acts, db/access/76_approvals.sql). */
const offices: readonly string[] = ['administrator', 'central_unit', 'auditor']

/** Says who is listed, by handle, office and the fingerprint of each passkey, and whether two of them could open. */
export async function listOpeners(settings: Settings): Promise<number> {
  const list = readOpeners(keysFolderOf(settings.data))
  const openers = (list?.openers ?? []).map(({ handle, offices: of, key }) => ({
    handle,
    offices: of,
    fingerprint: fingerprintOf(key),
  }))
  process.stdout.write(`${JSON.stringify({ openers, enough: isEnough(list) })}\n`)
  return 0
}

/** Puts all passkeys that an officer has now on the list, in place of those before, or takes them off; recorded. */
export async function changeOpeners(
  settings: Settings,
  database: Database,
  change: 'add' | 'remove',
  handle: string,
): Promise<number> {
  const folder = keysFolderOf(settings.data)
  const { origin, rpId } = originOf(settings.port, settings.origin).site
  const before = readOpeners(folder)
  if (before !== undefined && (before.origin !== origin || before.rpId !== rpId) && change === 'add')
    throw new Complaint(
      `the list is of ${before.origin}, where these passkeys answer no more: remove its people first`,
    )
  const others = (before?.openers ?? []).filter((one) => one.handle !== handle)
  const listed = (before?.openers ?? []).filter((one) => one.handle === handle)
  const added = change === 'add' ? await openersOf(database, handle) : []
  if (change === 'remove' && listed.length === 0) throw new Complaint(`${handle} is not on the list`)
  // First it is known that somebody changes the list, then it is changed.
  await recordKeys(database, 'keys.list_openers', change, [(added[0] ?? listed[0])?.officer ?? ''])
  writeOpeners(folder, { origin, rpId, openers: [...others, ...added] })
  return listOpeners(settings)
}

/** @throws Complaint when nobody of these offices works here under this handle, or has no passkey */
export async function openersOf(database: Pick<Database, 'as'>, handle: string): Promise<readonly Opener[]> {
  const door = openDoor(database.as('himaya_door'))
  try {
    const found = await door.passkeysOf(handle)
    const held = found?.offices.filter((office) => offices.includes(office)) ?? []
    if (found === undefined || held.length === 0)
      throw new Complaint(`${handle} is neither administrator, centre nor auditor here`)
    if (found.passkeys.length === 0) throw new Complaint(`${handle} has no passkey yet`)
    return found.passkeys.map((passkey) => openerOf(found, handle, held, passkey))
  } finally {
    await door.close()
  }
}

const openerOf = (
  { officer }: OfficersPasskeys,
  handle: string,
  held: readonly string[],
  { credential, key }: OfficersPasskeys['passkeys'][number],
): Opener => ({
  officer,
  handle,
  offices: held,
  credential: Buffer.from(credential, 'hex').toString('base64url'),
  key: jwkOf(Buffer.from(key, 'hex')),
})

/** A passkey's public key, which is kept as COSE (RFC 9052, 9053), as the broker reads it. @throws Complaint for another kind */
function jwkOf(bytes: Buffer): JsonWebKey {
  const key = decodeCredentialPublicKey(new Uint8Array(bytes))
  const text = (part: Uint8Array | undefined) => Buffer.from(part ?? []).toString('base64url')
  if (cose.isCOSEPublicKeyEC2(key))
    return { kty: 'EC', crv: 'P-256', x: text(key.get(cose.COSEKEYS.x)), y: text(key.get(cose.COSEKEYS.y)) }
  if (cose.isCOSEPublicKeyOKP(key)) return { kty: 'OKP', crv: 'Ed25519', x: text(key.get(cose.COSEKEYS.x)) }
  if (cose.isCOSEPublicKeyRSA(key))
    return { kty: 'RSA', n: text(key.get(cose.COSEKEYS.n)), e: text(key.get(cose.COSEKEYS.e)) }
  throw new Complaint('a passkey of this officer has a key of a kind that the house does not enrol')
}

/** Sixteen bytes by which two people tell over the telephone that they mean one key. */
const fingerprintOf = (key: JsonWebKey): string =>
  (
    createHash('sha256')
      .update(JSON.stringify([key.kty, key.crv, key.x, key.y, key.n, key.e]))
      .digest('hex')
      .slice(0, 32)
      .match(/.{4}/g) ?? []
  ).join(' ')
