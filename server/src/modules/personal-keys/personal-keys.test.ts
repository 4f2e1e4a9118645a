/** A personal key of whoever has a passkey: it is made, replaced and locked once more with a proof of exactly that. */
import { seePersonalKey } from '@himaya/contract'
import type { SessionToken } from '@himaya/db'
import * as vault from '@himaya/vault'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashOf, showProof, type Proof } from '../../../../db/test/approvals.ts'
import { connectTo } from '../../../../db/test/court.ts'
import { confirming } from '../../../test/confirming.ts'
import { newHouse } from '../../../test/house.ts'
import { newSignIn } from '../../../test/sign-in.ts'

let h: Awaited<ReturnType<typeof newSignIn>>
let c: ReturnType<typeof confirming>
beforeAll(async () => {
  h = await newSignIn()
  c = confirming(h)
})
afterAll(async () => {
  await h.close()
})

const b64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const lock = () => ({
  how: 'passphrase' as const,
  salt: b64(vault.drawSalt()),
  locked: b64(new Uint8Array(60)),
})
const newKey = async () => ({ publicKey: b64((await vault.makeKeyring()).publicKey), lock: lock() })
const thing = (publicKey: string) =>
  createHash('sha256')
    .update(Buffer.from(publicKey, 'base64'))
    .digest()
    .toString('hex', 0, 16)
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
async function person() {
  const { id, answer, device } = await h.withPasskey({
    posts: [{ post: 'social_assistant', court: 'TPI-NADOR' as never }],
  })
  return { id, device, token: h.tokenOf(answer)! }
}
const keyOf = async (token: SessionToken) =>
  seePersonalKey.reply.parse((await h.get(token, '/account/key')).json()).key

test('a session that was opened a moment ago makes none, nor does a proof for another; signed, it is made, and made once', async () => {
  const who = await person()
  const [one, two] = [await newKey(), await newKey()]
  const first = await h.post(who.token, '/account/key', one)
  expect(first.json()).toMatchObject({ code: 'step_up_needed', ask: { how: 'passkey' } })
  await c.prove(who, c.askOf(first))
  expect((await h.post(who.token, '/account/key', two)).json()).toMatchObject({ code: 'step_up_needed' })
  expect(await keyOf(who.token)).toBeNull()
  expect((await h.post(who.token, '/account/key', one)).statusCode).toBe(200)
  expect(await keyOf(who.token)).toMatchObject({ publicKey: one.publicKey })
  // Long after whoever it is came in: a proof is worth more than that.
  await h.all.query("update office.session set made_at = now() - interval '1 hour' where officer_id = $1", [
    who.id,
  ])
  expect((await h.post(who.token, '/account/key', two)).statusCode).toBe(403)
  expect((await c.act(who, '/account/key', two)).statusCode).toBe(200)
  expect(await keyOf(who.token)).toMatchObject({ publicKey: two.publicKey })
})

test('one more lock is added with a proof for this lock, and for a key of one’s own', async () => {
  const who = await person()
  const other = await person()
  await c.act(who, '/account/key', await newKey())
  const key = (await keyOf(who.token))!.id
  const credential = b64(Buffer.from('another device'))
  const body = { key, lock: { ...lock(), how: 'passkey' as const, credential } }
  expect((await h.post(who.token, '/account/key/locks', body)).json()).toMatchObject({
    code: 'step_up_needed',
    ask: { how: 'passkey' },
  })
  expect((await c.act(other, '/account/key/locks', body)).json()).toMatchObject({ code: 'not_found' })
  expect((await c.act(who, '/account/key/locks', body)).statusCode).toBe(200)
  expect((await keyOf(who.token))!.locks).toHaveLength(2)
})

/** As this officer, with these proofs spent in the same transaction; nothing is kept. */
async function tryAs(token: SessionToken, sql: string, args: unknown[], proofs: Proof[]) {
  const app = await connectTo(h.as('himaya_app'))
  await app.query('begin')
  try {
    await app.query('select me.enter($1)', [token])
    for (const { act, about = null } of proofs)
      await app.query('select me.spend($1, $2, $3)', [act, about, hashOf(act)])
    return (await app.query(sql, args)).rowCount
  } finally {
    await app.query('rollback')
    await app.end()
  }
}

test('the database itself makes, retires and locks a key with a proof for that key alone', async () => {
  const who = await person()
  await c.act(who, '/account/key', await newKey())
  const key = (await keyOf(who.token))!.id
  const next = (await newKey()).publicKey
  const make = 'personal_keys.make'
  const more = 'personal_keys.lock'
  const retire =
    'update office.personal_key set retired_at = now() where officer_id = $1 and retired_at is null'
  const sql = {
    retire: [retire, [who.id]],
    lock: [
      `insert into office.personal_lock (key_id, officer_id, how, credential_id, salt, locked)
       values ($2, $1, 'passkey', 'd', sha256('s'), decode(repeat('00', 60), 'hex'))`,
      [who.id, key],
    ],
  } as const
  const run = async (what: 'retire' | 'lock', proof?: Proof) => {
    if (proof !== undefined) await showProof(h, who, proof)
    const [text, args] = sql[what]
    const done = await tryAs(who.token, text, [...args], proof === undefined ? [] : [proof]).catch(
      (error: unknown) => String(error),
    )
    await h.all.query(
      'update office.step_up set used_at = now(), used_in = 1 where used_at is null and proved_at is not null',
    )
    return done
  }
  const refused = expect.stringMatching(/row-level security/) as unknown
  const about = thing(next)
  expect(await run('retire')).toBe(0)
  expect(await run('retire', { act: make, about, age: 61 })).toBe(0)
  expect(await run('retire', { act: more, about: key })).toBe(0)
  expect(await run('retire', { act: make, about })).toBe(1)
  expect(await run('lock')).toEqual(refused)
  expect(await run('lock', { act: more, about: key, age: 61 })).toEqual(refused)
  expect(await run('lock', { act: more, about })).toEqual(refused)
  expect(await run('lock', { act: make, about })).toEqual(refused)
  expect(await run('lock', { act: more, about: key })).toBe(1)
  // A first key, so that no other is in the way.
  const fresh = await person()
  const insert = async (proof?: Proof) => {
    if (proof !== undefined) await showProof(h, fresh, proof)
    return tryAs(
      fresh.token,
      'insert into office.personal_key (id, officer_id, public_key) values (me.new_id(), $1, $2)',
      [fresh.id, Buffer.from(next, 'base64')],
      proof === undefined ? [] : [proof],
    ).catch((error: unknown) => String(error))
  }
  expect(await insert()).toEqual(refused)
  expect(await insert({ act: make, about, age: 61 })).toEqual(refused)
  expect(await insert({ act: make, about: thing((await newKey()).publicKey) })).toEqual(refused)
  expect(await insert({ act: more, about })).toEqual(refused)
  expect(await insert({ act: make, about })).toBe(1)
})

test('in a demonstration nothing is proved, and whoever has a passkey there is told so', async () => {
  const d = await newHouse({ demo: true })
  const who = await d.officer({ post: 'social_assistant', court: 'TPI-NADOR' as never })
  // Nobody to be kept out, and nothing to sign with.
  expect((await d.post(who.token, '/account/key', await newKey())).statusCode).toBe(200)
  await d.all.query(
    `insert into office.passkey (officer_id, credential_id, public_key, counter, device, backed_up, label)
     values ($1, 'c', '\\x00', 0, 'single_device', false, 'Key')`,
    [who.id],
  )
  const body = await newKey()
  const asked = await d.post(who.token, '/account/key', body)
  expect(asked.json()).toMatchObject({ code: 'step_up_needed', ask: { how: 'demonstration' } })
  expect((await confirming(d).act(who, '/account/key', body)).statusCode).toBe(200)
  const { rows } = await d.all.query(
    "select purpose from record.entry where act = 'officers.step_up' and officer_id = $1",
    [who.id],
  )
  expect(rows).toEqual([{ purpose: 'demonstration' }])
  await d.close()
})
