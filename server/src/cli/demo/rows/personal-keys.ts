/** Personal keys of the invented people, which all open with one passphrase that the screen tells. */
import type { OfficerId } from '@himaya/domain'
import { newId } from '@himaya/db'
import { demonstrationPassphrase, drawSalt, fromPassphrase, locked, makeKeyring } from '@himaya/vault'
import type { Tables } from './row.ts'

/** One passphrase and one salt for all of them: it is derived once, and opens nothing that anybody needs. */
export async function keysOf(officers: ReadonlySet<OfficerId>) {
  const salt = drawSalt()
  const secret = await fromPassphrase(demonstrationPassphrase, salt)
  return new Map(
    await Promise.all(
      [...officers].map(async (officer) => {
        const keyring = await makeKeyring()
        const lock = await locked('passphrase', secret, salt, { officer, ...keyring })
        return [officer, { id: newId(), publicKey: keyring.publicKey, lock }] as const
      }),
    ),
  )
}

export const keyRows = (keys: Awaited<ReturnType<typeof keysOf>>, at: Date): Tables => ({
  'office.personal_key': [...keys].map(([officer, { id, publicKey }]) => ({
    id,
    officer_id: officer,
    public_key: Buffer.from(publicKey),
    made_at: at,
  })),
  'office.personal_lock': [...keys].map(([officer, { id, lock }]) => ({
    key_id: id,
    officer_id: officer,
    how: lock.kind,
    salt: Buffer.from(lock.salt),
    locked: Buffer.from(lock.locked),
    made_at: at,
  })),
})
