/** An officer's own key. Made, locked and unlocked in the browser: here passes only what opens nothing. */
import { addPersonalLock, makePersonalKey, seePersonalKey } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import type { FastifyInstance } from 'fastify'
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { serveAct, serveRead } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { thingOf } from '../../http/thing.ts'
import type { House } from '../../house.ts'
import {
  insertKey,
  insertLock,
  isInUse,
  isKeySeen,
  keyOf,
  passkeysOf,
  retireKey,
  showsItself,
} from './store.ts'

export async function personalKeys(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, seePersonalKey, async ({ tx, me }) => {
    const [key, passkeys] = await Promise.all([keyOf(tx, me.id), passkeysOf(tx, me.id)])
    return {
      reply: {
        officer: me.id,
        passkeys: passkeys.map(text),
        key:
          key === undefined
            ? null
            : {
                id: key.id,
                publicKey: text(key.public_key),
                madeAt: key.made_at.toISOString(),
                locks: key.locks.map(({ id, how, credential_id, salt, locked, made_at }) => ({
                  id,
                  madeAt: made_at.toISOString(),
                  ...(how === 'passkey' && credential_id !== null
                    ? { how, credential: text(credential_id) }
                    : { how: 'passphrase' as const }),
                  salt: text(salt),
                  locked: text(locked),
                })),
              },
      },
      entry: { subjects: key === undefined ? [] : [key.id] },
    }
  })

  serveAct(app, house, makePersonalKey, {
    stepUp: 'where_enrolled',
    about: ({ body }) => thingOf(createHash('sha256').update(bytes(body.publicKey)).digest()),
    enough: showsItself,
    perform: async ({ tx, me, id, body }) => {
      await retireKey(tx, me.id)
      await insertKey(tx, { id, officer_id: me.id, public_key: bytes(body.publicKey) })
      await addLock(tx, me, id, body.lock)
      return { subjects: [id] }
    },
    seen: isKeySeen,
  })

  serveAct(app, house, addPersonalLock, {
    stepUp: 'where_enrolled',
    about: ({ body }) => body.key,
    enough: showsItself,
    perform: async ({ tx, me, body }) => {
      if (!(await isInUse(tx, me.id, body.key))) throw new Problem('not_found')
      await addLock(tx, me, body.key, body.lock)
      return { subjects: [body.key], made: body.key }
    },
    seen: isKeySeen,
  })
}

/** @throws Problem `conflict` when this passkey, or a passphrase, locks it already */
async function addLock(tx: Tx, me: Me, key: string, lock: z.output<typeof addPersonalLock.body>['lock']) {
  const added = await insertLock(tx, {
    key_id: key,
    officer_id: me.id,
    how: lock.how,
    credential_id: lock.how === 'passkey' ? bytes(lock.credential) : null,
    salt: bytes(lock.salt),
    locked: bytes(lock.locked),
  })
  if (!added) throw new Problem('conflict')
}

const bytes = (base64: string) => Buffer.from(base64, 'base64')
const text = (buffer: Buffer) => buffer.toString('base64')
