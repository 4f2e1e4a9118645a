/**
 * `keys openers`: whose passkeys open the keys after they sealed themselves. The list lies beside the keys and is written
 * here alone, by whoever holds them; the broker believes no other, whatever database or server says.
 */
import { openDoor, recordKeys, type Database, type OfficersPasskeys } from '@himaya/db'
import { isEnough, readOpeners, writeOpeners, type Opener } from '@himaya/keys'
import { originOf } from '../http/guard.ts'
import { fingerprintOf, jwkOf } from '../modules/officers/fingerprint.ts'
import { Complaint } from './complaint.ts'
import { keysFolderOf } from './keys-process.ts'
import type { Settings } from './settings.ts'

interface Change {
  readonly change: 'add' | 'remove'
  readonly handle: string
  readonly named?: readonly string[]
}

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

/**
 * Puts an officer on the list, in place of what was listed of them before, or takes them off; recorded.
 *
 * @param named fingerprints of the passkeys to be listed; needed once the officer has more than one, since one that
 *   somebody added in their name is among them
 */
export async function changeOpeners(
  settings: Settings,
  database: Database,
  { change, handle, named = [] }: Change,
): Promise<number> {
  const folder = keysFolderOf(settings.data)
  const { origin, rpId } = originOf(settings.port, settings.origin).site
  const before = readOpeners(folder)
  const isOfAnother = before !== undefined && (before.origin !== origin || before.rpId !== rpId)
  if (isOfAnother && before.openers.length > 0 && change === 'add')
    throw new Complaint(
      `the list is of ${before.origin}, where these passkeys answer no more: remove its people first`,
    )
  const others = (before?.openers ?? []).filter((one) => one.handle !== handle)
  const listed = (before?.openers ?? []).filter((one) => one.handle === handle)
  const added = change === 'add' ? chosen(await openersOf(database, handle), named) : []
  if (change === 'remove' && listed.length === 0) throw new Complaint(`${handle} is not on the list`)
  // First it is known that somebody changes the list, then it is changed.
  await recordKeys(database, 'keys.list_openers', change, [(added[0] ?? listed[0])?.officer ?? ''])
  // What is left of an older origin stays of it: only once the list is empty does it begin with another.
  const of = before === undefined || before.openers.length === 0 ? { origin, rpId } : before
  writeOpeners(folder, { origin: of.origin, rpId: of.rpId, openers: [...others, ...added] })
  return listOpeners(settings)
}

/** @throws Complaint when it is not said which of several, or one is named that is none of theirs */
function chosen(found: readonly Opener[], named: readonly string[]): readonly Opener[] {
  const all = found.map(({ key }) => fingerprintOf(key))
  const theirs = `the passkeys of ${found[0]?.handle ?? ''} are: ${all.join('; ')}`
  const unknown = named.filter((one) => !all.includes(one))
  if (unknown.length > 0)
    throw new Complaint(`no passkey has the fingerprint ${unknown.join('; ')}: ${theirs}`)
  if (named.length === 0 && found.length > 1)
    throw new Complaint(`say which by its fingerprint, as the officer's own account page shows it: ${theirs}`)
  return named.length === 0 ? found : found.filter(({ key }) => named.includes(fingerprintOf(key)))
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
): Opener => {
  const read = jwkOf(Buffer.from(key, 'hex'))
  if (read === undefined)
    throw new Complaint('a passkey of this officer has a key of a kind that the house does not enrol')
  return {
    officer,
    handle,
    offices: held,
    credential: Buffer.from(credential, 'hex').toString('base64url'),
    key: read,
  }
}
