import type { SessionToken } from '@himaya/db'
import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectTo } from '../../../../db/test/court.ts'
import { saying, showProof, type Proof } from '../../../../db/test/approvals.ts'
import { newAuthenticator, type Wrong } from '../../../test/authenticator.ts'
import { confirming } from '../../../test/confirming.ts'
import { fromBase32, newSignIn, password } from '../../../test/sign-in.ts'

let h: Awaited<ReturnType<typeof newSignIn>>
let c: ReturnType<typeof confirming>
beforeAll(async () => {
  h = await newSignIn()
  c = confirming(h)
})
afterAll(async () => {
  await h.close()
})

const gone = { code: 'not_found', status: 404 }

test('a link says whose it is, and nothing to anyone without it', async () => {
  const { id } = await h.officer({ post: 'auditor' })
  const opened = await h.send('/enrol', { token: await h.newLink(id) })
  expect(opened.json()).toMatchObject({ handle: await h.handleOf(id), nameLa: 'Test', language: 'ar' })
  const guess = await h.send('/enrol', { token: randomBytes(32).toString('base64url') })
  expect(guess.json()).toMatchObject(gone)
})

test('a link is used once, by one of two who follow it at once', async () => {
  const { id } = await h.officer({ post: 'auditor' })
  const token = await h.newLink(id)
  const enrol = async () => {
    const { options } = (await h.send('/enrol/passkey/begin', { token })).json()
    return { token, label: 'Key', response: newAuthenticator().create(options) }
  }
  const bodies = [await enrol(), await enrol()]
  const answers = await Promise.all(bodies.map((body) => h.send('/enrol/passkey', body)))
  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 404])
  for (const path of ['/enrol', '/enrol/passkey/begin', '/enrol/password/begin'])
    expect((await h.send(path, { token })).json(), path).toMatchObject(gone)
  const { rows } = await h.all.query('select 1 from office.passkey where officer_id = $1', [id])
  expect(rows).toHaveLength(1)
})

test('a link is over after three days, and when its officer leaves; the answer is that of a link that never was', async () => {
  const { id } = await h.officer({ post: 'auditor' })
  const [late, left] = [await h.newLink(id), await h.newLink(id)]
  await h.all.query(
    "update office.enrolment set ends_at = ends_at - interval '72 hours' where token_hash = sha256($1::text::bytea)",
    [late],
  )
  const never = await h.send('/enrol', { token: randomBytes(32).toString('base64url') })
  const over = await h.send('/enrol', { token: late })
  expect(over.body).toBe(never.body)
  expect((await h.send('/enrol', { token: left })).statusCode).toBe(200)
  await h.all.query('update office.officer set active = false where id = $1', [id])
  expect((await h.send('/enrol', { token: left })).body).toBe(never.body)
})

test('a new link lasts three days', async () => {
  const { id } = await h.officer({ post: 'auditor' })
  await h.newLink(id)
  const { rows } = await h.all.query<{ hours: number }>(
    'select extract(epoch from ends_at - made_at)::int / 3600 as hours from office.enrolment where officer_id = $1',
    [id],
  )
  expect(rows).toEqual([{ hours: 72 }])
})

test.each<[string, Wrong]>([
  ['of another site', { origin: 'https://himaya.example' }],
  ['made for another site', { rpId: 'himaya.example' }],
  ['by nobody verified', { unverified: true }],
  ['to another challenge', { challenge: randomBytes(32).toString('base64url') }],
  ['that was meant for signing in', { type: 'webauthn.get' }],
])('a new passkey %s is refused, and the link still works', async (_, wrong) => {
  const { id } = await h.officer({ post: 'auditor' })
  const token = await h.newLink(id)
  const begin = async () => (await h.send('/enrol/passkey/begin', { token })).json().options
  const device = newAuthenticator()
  const bad = { token, label: 'Key', response: device.create(await begin(), wrong) }
  expect((await h.send('/enrol/passkey', bad)).json()).toMatchObject({ code: 'wrong_credentials' })
  const good = { token, label: 'Key', response: device.create(await begin()) }
  expect((await h.send('/enrol/passkey', good)).json()).toEqual({ id })
})

test('the challenge of one link enrols nothing with another', async () => {
  const [a, b] = [await h.officer({ post: 'auditor' }), await h.officer({ post: 'auditor' })]
  const [linkA, linkB] = [await h.newLink(a.id), await h.newLink(b.id)]
  const { options } = (await h.send('/enrol/passkey/begin', { token: linkA })).json()
  const stolen = { token: linkB, label: 'Key', response: newAuthenticator().create(options) }
  expect((await h.send('/enrol/passkey', stolen)).json()).toMatchObject({ code: 'wrong_credentials' })
})

test('a device that is enrolled is told so, and a new proof ends the sessions from before it', async () => {
  const { id, device, token } = await h.withPasskey()
  // Enrolling the first ended the session the officer had; open another.
  const open = h.tokenOf(await h.send('/sign-in/passkey', { response: device.get(await h.askPasskey()) }))
  expect((await h.get(token, '/me')).statusCode).toBe(401)
  const link = await h.newLink(id)
  const { options } = (await h.send('/enrol/passkey/begin', { token: link })).json()
  expect(options.excludeCredentials).toEqual([
    { id: device.id.toString('base64url'), type: 'public-key', transports: ['internal'] },
  ])
  const same = await h.send('/enrol/passkey', {
    token: link,
    label: 'Again',
    response: device.create(options),
  })
  expect(same.json()).toMatchObject(gone)
  expect((await h.get(open, '/me')).statusCode).toBe(200)
  const { options: more } = (await h.send('/enrol/passkey/begin', { token: link })).json()
  const other = { token: link, label: 'Other', response: newAuthenticator().create(more) }
  expect((await h.send('/enrol/passkey', other)).statusCode).toBe(200)
  expect((await h.get(open, '/me')).statusCode).toBe(401)
})

test('codes are told once: beginning again makes another secret, and the first opens nothing', async () => {
  const { id } = await h.officer({ post: 'auditor' })
  const token = await h.newLink(id)
  const begin = async () =>
    (await h.send('/enrol/password/begin', { token })).json<{ otpauth: string; secret: string }>()
  const [first, second] = [await begin(), await begin()]
  expect(first.secret).not.toBe(second.secret)
  expect(second.otpauth).toBe(
    `otpauth://totp/Himaya:${await h.handleOf(id)}?secret=${second.secret}&issuer=Himaya&algorithm=SHA1&digits=6&period=30`,
  )
  const old = await h.send('/enrol/password', { token, password, code: h.codeNow(first.secret) })
  expect(old.json()).toMatchObject({ code: 'wrong_credentials' })
  const right = await h.send('/enrol/password', { token, password, code: h.codeNow(second.secret) })
  expect(right.json()).toEqual({ id })
})

test('a weak password is refused with its reason, before the link is spent', async () => {
  const { id } = await h.officer({ post: 'auditor' })
  await h.all.query("update office.officer set name_la = 'Khadija Bennani' where id = $1", [id])
  const token = await h.newLink(id)
  const { secret } = (await h.send('/enrol/password/begin', { token })).json<{ secret: string }>()
  for (const [weak, rule] of [
    ['onze lettre', 'too_short'],
    ['P@ssw0rd2026!', 'too_common'],
    ['la valise de khadija', 'holds_name'],
  ] as const) {
    const answer = await h.send('/enrol/password', { token, password: weak, code: h.codeNow(secret) })
    expect(answer.json()).toMatchObject({ code: 'malformed', fields: [{ path: '/password', rule }] })
    expect(answer.body).not.toContain(weak)
  }
  const wrong = await h.send('/enrol/password', { token, password, code: h.codeNow(secret, 9) })
  expect(wrong.json()).toMatchObject({ code: 'wrong_credentials' })
  expect((await h.send('/enrol/password', { token, password, code: h.codeNow(secret) })).statusCode).toBe(200)
})

test('the code that proved the set-up is spent, and a second password takes the place of the first', async () => {
  const { id, handle, secret } = await h.withPassword()
  const replay = await h.send('/sign-in/password', { handle, password, code: h.codeNow(secret) })
  expect(replay.json()).toMatchObject({ code: 'wrong_credentials' })
  const token = await h.newLink(id)
  const other = (await h.send('/enrol/password/begin', { token })).json<{ secret: string }>().secret
  const chosen = 'quatre chevaux devant une fontaine'
  await h.send('/enrol/password', { token, password: chosen, code: h.codeNow(other) })
  h.pass(30)
  const old = await h.send('/sign-in/password', { handle, password, code: h.codeNow(secret) })
  expect(old.json()).toMatchObject({ code: 'wrong_credentials' })
  const now = await h.send('/sign-in/password', { handle, password: chosen, code: h.codeNow(other) })
  expect(now.json()).toEqual({ id })
})

test('officers see and remove their own proofs, never another’s and never the last', async () => {
  const one = await h.withPasskey()
  const link = await h.newLink(one.id)
  const { secret } = (await h.send('/enrol/password/begin', { token: link })).json<{ secret: string }>()
  const code = h.codeNow(secret)
  const mine = h.tokenOf(await h.send('/enrol/password', { token: link, password, code }))
  const other = await h.withPasskey()
  const theirs = h.tokenOf(other.answer)
  const list = async (token: typeof mine) =>
    (await h.get(token, '/me/factors')).json<{
      factors: { id: string; kind: string; label: string | null }[]
    }>().factors
  const [passkey, secretOne] = await list(mine)
  expect(passkey).toMatchObject({ kind: 'passkey', label: 'My telephone', synced: false, usedAt: null })
  expect(secretOne).toMatchObject({ kind: 'password', label: null, synced: null })
  const revoke = (token: typeof mine, id: string, { device } = one) =>
    c.act({ token: token!, device }, `/me/factors/${id}/revoke`, {})

  const stranger = await revoke(theirs, passkey!.id, other)
  const absent = await revoke(theirs, '00000000-0000-4000-8000-000000000000', other)
  expect([stranger.statusCode, stranger.body]).toEqual([404, absent.body])

  const open = h.tokenOf(await h.send('/sign-in/passkey', { response: one.device.get(await h.askPasskey()) }))
  // The password alone, however lately it was shown, removes nothing where there is a passkey: nor does a proof for
  // another of them.
  const bare = (id: string) => h.post(mine, `/me/factors/${id}/revoke`, {})
  const first = await bare(secretOne!.id)
  expect(first.json()).toMatchObject({ code: 'step_up_needed', ask: { how: 'passkey' } })
  await c.prove({ token: mine!, device: one.device }, c.askOf(first))
  expect((await bare(passkey!.id)).json()).toMatchObject({ code: 'step_up_needed' })
  expect(await list(mine)).toHaveLength(2)
  expect((await revoke(mine, passkey!.id)).json()).toEqual({ id: passkey!.id })
  expect((await h.get(open, '/me')).statusCode).toBe(401)
  const late = await h.send('/sign-in/passkey', { response: one.device.get(await h.askPasskey()) })
  expect(late.json()).toMatchObject({ code: 'wrong_credentials' })
  expect((await revoke(mine, secretOne!.id)).json()).toMatchObject({
    code: 'conflict',
    reason: 'last_factor',
  })
  expect(await list(mine)).toHaveLength(1)
})

test('one more way in is added by whoever signs it with a passkey, or showed a password lately and has none, within ten minutes', async () => {
  const { id, token: bare } = await h.officer({ post: 'auditor' })
  type Device = ReturnType<typeof newAuthenticator>
  const more = async (token: SessionToken | undefined, device?: Device) => {
    const secret = randomBytes(32).toString('base64url')
    const body = { tokenHash: createHash('sha256').update(secret).digest('hex') }
    const send = () => h.post(token, '/me/factors', body)
    const answer = device === undefined ? send() : c.act({ token: token!, device }, '/me/factors', body)
    return { secret, answer: await answer, send }
  }
  const links = async () =>
    (await h.all.query('select 1 from office.enrolment where officer_id = $1', [id])).rowCount
  // A session of the demonstration shows no proof at all.
  expect((await more(bare)).answer.json()).toMatchObject({ code: 'step_up_needed', status: 403 })
  expect(await links()).toBe(0)

  const one = await h.withPasskey()
  const mine = h.tokenOf(one.answer)
  // A passkey that opened the session a moment ago is not there now.
  const unproved = await more(mine)
  expect(unproved.answer.json()).toMatchObject({ code: 'step_up_needed', ask: { how: 'passkey' } })
  const first = await more(mine, one.device)
  expect(first.answer.statusCode).toBe(200)
  // Another link than the one that was signed.
  const another = await more(mine)
  await c.prove({ token: mine!, device: one.device }, c.askOf(another.answer))
  expect((await unproved.send()).json()).toMatchObject({ code: 'step_up_needed' })
  expect((await h.send('/enrol', { token: unproved.secret })).json()).toMatchObject(gone)
  expect((await h.send('/enrol', { token: first.secret })).json()).toMatchObject({
    handle: await h.handleOf(one.id),
  })
  // Its hash, which is what the database holds, opens nothing.
  const hash = createHash('sha256').update(first.secret).digest('base64url')
  expect((await h.send('/enrol', { token: hash })).json()).toMatchObject(gone)

  const { secret } = (await h.send('/enrol/password/begin', { token: first.secret })).json<{
    secret: string
  }>()
  const kept = await h.send(
    '/enrol/password',
    { token: first.secret, password, code: h.codeNow(secret) },
    mine === undefined ? {} : { token: mine },
  )
  const now = h.tokenOf(kept)
  expect((await h.get(mine, '/me')).statusCode).toBe(401)
  const { factors } = (await h.get(now, '/me/factors')).json<{ factors: { kind: string }[] }>()
  expect(factors.map(({ kind }) => kind)).toEqual(['passkey', 'password'])

  const late = await more(now, one.device)
  expect(late.answer.statusCode).toBe(200)
  await h.all.query(
    "update office.enrolment set ends_at = ends_at - interval '10 minutes' where officer_id = $1",
    [one.id],
  )
  expect((await h.send('/enrol', { token: late.secret })).json()).toMatchObject(gone)
  await h.all.query(
    "update office.session set made_at = now() - interval '11 minutes' where officer_id = $1",
    [one.id],
  )
  expect((await more(now)).answer.json()).toMatchObject({ code: 'step_up_needed' })
  expect((await more(now, one.device)).answer.statusCode).toBe(200)

  // Whoever has a password alone begins with it, for ten minutes.
  const typed = await h.withPassword()
  const theirs = h.tokenOf(typed.answer)
  expect((await more(theirs)).answer.statusCode).toBe(200)
  await h.all.query(
    "update office.session set made_at = now() - interval '11 minutes' where officer_id = $1",
    [typed.id],
  )
  expect((await more(theirs)).answer.json()).toMatchObject({ code: 'step_up_needed', status: 403 })
})

const hashed = (text: string) => createHash('sha256').update(text).digest()
/** The thing that a proof is for: the beginning of a hash, as an id. */
const thing = (hash: Buffer) =>
  hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')

/** As this officer, with the proofs that were shown spent in this very transaction; nothing is kept. */
async function tryAs(token: SessionToken | undefined, sql: string, args: unknown[], proofs: Proof[] = []) {
  const app = await connectTo(h.as('himaya_app'))
  await app.query('begin')
  try {
    await app.query('select me.enter($1)', [token])
    for (const { act, about = null } of proofs)
      await app.query('select me.spend($1, $2, $3)', [act, about, hashed(act)])
    return (await app.query(sql, args)).rowCount
  } finally {
    await app.query('rollback')
    await app.end()
  }
}

test('the database itself lets nobody make a link for another, for long, or without a proof of this very link', async () => {
  const one = await h.withPasskey()
  const other = await h.withPasskey()
  const mine = h.tokenOf(one.answer)!
  const officer = { id: one.id, token: mine }
  const make = (token: SessionToken | undefined, who: string, minutes: number, proofs: Proof[] = []) =>
    tryAs(
      token,
      `insert into office.enrolment (id, officer_id, token_hash, made_by, ends_at)
       values (me.new_id(), $1, sha256('x'), me.officer(), now() + make_interval(mins => $2))`,
      [who, minutes],
      proofs,
    )
  const act = 'officers.add_factor'
  const about = thing(hashed('x'))
  const { id, token: bare } = await h.officer({ post: 'administrator' })
  const refused = (tried: Promise<unknown>) => expect(tried).rejects.toThrow(/row-level security/)
  // A session alone, however fresh.
  await refused(make(mine, one.id, 10))
  await refused(make(bare, id, 10))
  await expect(make(undefined, one.id, 10)).rejects.toThrow()
  // A proof that is a minute old, and those for another link, another act, no link at all.
  await showProof(h, officer, { act, about, age: 61 })
  await refused(make(mine, one.id, 10, [{ act, about }]))
  for (const wrong of [
    { act, about: thing(hashed('y')) },
    { act, about: null },
    { act: 'officers.revoke_factor', about },
  ]) {
    await showProof(h, officer, wrong)
    await refused(make(mine, one.id, 10, [wrong]))
  }
  // One that was spent in another transaction, or that somebody else showed.
  const app = await connectTo(h.as('himaya_app'))
  await showProof(h, officer, { act, about })
  await saying(app, officer, () => app.query('select me.spend($1, $2, $3)', [act, about, hashed(act)]))
  await app.end()
  await refused(make(mine, one.id, 10, [{ act, about }]))
  await showProof(h, { id: other.id, token: h.tokenOf(other.answer)! }, { act, about })
  await refused(make(mine, one.id, 10, [{ act, about }]))
  await showProof(h, officer, { act, about })
  await refused(make(mine, other.id, 10, [{ act, about }]))
  await refused(make(mine, one.id, 11, [{ act, about }]))
  expect(await make(mine, one.id, 10, [{ act, about }])).toBe(1)
  // Whoever has no passkey: a password, shown lately.
  const typed = await h.withPassword()
  expect(await make(h.tokenOf(typed.answer), typed.id, 10)).toBe(1)
  await h.all.query(
    "update office.session set made_at = now() - interval '11 minutes' where officer_id = $1",
    [typed.id],
  )
  await refused(make(h.tokenOf(typed.answer), typed.id, 10))
})

test('the database itself removes a way in with a proof for that one alone', async () => {
  const one = await h.withPasskey()
  const link = await h.newLink(one.id)
  const { secret } = (await h.send('/enrol/password/begin', { token: link })).json<{ secret: string }>()
  const mine = h.tokenOf(await h.send('/enrol/password', { token: link, password, code: h.codeNow(secret) }))!
  const officer = { id: one.id, token: mine }
  const { factors } = (await h.get(mine, '/me/factors')).json<{ factors: { id: string; kind: string }[] }>()
  const act = 'officers.revoke_factor'
  for (const { id, kind } of factors) {
    const remove = (proofs: Proof[] = []) => tryAs(mine, `delete from office.${kind}`, [], proofs)
    const another = factors.find((factor) => factor.id !== id)!.id
    expect(await remove()).toBe(0)
    await showProof(h, officer, { act, about: id, age: 61 })
    expect(await remove([{ act, about: id }])).toBe(0)
    for (const wrong of [
      { act, about: another },
      { act, about: null },
      { act: 'officers.add_factor', about: id },
    ]) {
      await showProof(h, officer, wrong)
      expect(await remove([wrong])).toBe(0)
    }
    await showProof(h, officer, { act, about: id })
    expect(await remove([{ act, about: id }])).toBe(1)
    // What was rolled back was not spent.
    await h.all.query('update office.step_up set used_at = now(), used_in = 1 where officer_id = $1', [
      one.id,
    ])
  }
})

test('of two removals at once, one proof stays; a removed password takes its codes with it', async () => {
  const { id, answer, device } = await h.withPasskey()
  const link = await h.newLink(id)
  const { secret } = (await h.send('/enrol/password/begin', { token: link })).json<{ secret: string }>()
  const mine = h.tokenOf(await h.send('/enrol/password', { token: link, password, code: h.codeNow(secret) }))
  expect(h.tokenOf(answer)).toBeDefined()
  // A session that neither proof opened, so that removing one does not end it under the other.
  await h.all.query('update office.session set factor_id = null where officer_id = $1', [id])
  const { factors } = (await h.get(mine, '/me/factors')).json<{ factors: { id: string }[] }>()
  // Each is signed; what is left is to send them at once.
  for (const one of factors)
    await c.prove({ token: mine!, device }, c.askOf(await h.post(mine, `/me/factors/${one.id}/revoke`, {})))
  // Two connections are open already, so that neither removal waits for its own.
  await Promise.all([1, 2, 3].map(() => h.get(mine, '/me')))
  const answers = await Promise.all(factors.map((one) => h.post(mine, `/me/factors/${one.id}/revoke`, {})))
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
  const { rows } = await h.all.query<{ kept: number; codes: number }>(
    `select (select count(*) from office.passkey where officer_id = $1)::int
       + (select count(*) from office.password where officer_id = $1)::int as kept,
     (select count(*) from office.totp t where not exists (select from office.password p where p.id = t.id))::int as codes`,
    [id],
  )
  expect(rows).toEqual([{ kept: 1, codes: 0 }])
})

test('a copy of the database signs nobody in', async () => {
  const a = await h.withPasskey()
  const b = await h.withPassword()
  const unused = await h.newLink(b.id)
  const begun = (await h.send('/enrol/password/begin', { token: unused })).json<{ secret: string }>().secret
  const { challenge } = await h.askPasskey()
  await h.send('/sign-in/password', { handle: 'zz-typed-by-mistake', password: 'x', code: '000000' })
  const tokens = [a.answer, b.answer].map((answer) => h.tokenOf(answer)!)
  const dump = await copyOfEverything()
  expect(dump).toContain(b.handle)
  const secrets = [password, ...tokens, a.link, b.link, unused, challenge, 'zz-typed-by-mistake', '10.0.0.']
  for (const secret of [b.secret, begun]) secrets.push(secret, fromBase32(secret).toString('hex'))
  for (const secret of secrets) {
    expect(dump).not.toContain(secret)
    expect(dump).not.toContain(Buffer.from(secret).toString('hex'))
  }
  // What stands in place of the secret is not one.
  for (const hash of dump.match(/[\da-f]{64}/g) ?? []) {
    const token = Buffer.from(hash, 'hex').toString('base64url') as never
    expect((await h.get(token, '/me')).statusCode).toBe(401)
  }
})

test('nobody else’s role reads a proof: the officers’ own sees no hash, no secret, and no passkey of anybody else', async () => {
  const app = await connectTo(h.as('himaya_app'))
  const { token } = await h.officer({ post: 'administrator' })
  const secrets = [
    'select token_hash from office.enrolment',
    'select secret_sealed from office.totp',
    'select encoded from office.password',
    'select counter from office.passkey',
    'select hash from office.challenge',
    'select at from office.attempt',
    'select token_hash from office.session',
    "insert into office.password (id, officer_id, encoded) values (me.new_id(), me.officer(), '')",
    'update office.passkey set officer_id = me.officer()',
  ]
  for (const sql of secrets) {
    await app.query('begin')
    await app.query('select me.enter($1)', [token])
    await expect(app.query(sql), sql).rejects.toThrow(/permission denied/)
    await app.query('rollback')
  }
  await h.withPasskey()
  await app.query('begin')
  await app.query('select me.enter($1)', [token])
  expect((await app.query('select id, public_key from office.passkey')).rowCount).toBe(0)
  expect((await app.query('delete from office.passkey')).rowCount).toBe(0)
  await app.end()
})

async function copyOfEverything(): Promise<string> {
  const { rows: tables } = await h.all.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('office', 'record')",
  )
  const parts: string[] = []
  for (const { name } of tables) {
    const { rows } = await h.all.query<{ row: string }>(`select t::text as row from ${name} t`)
    parts.push(...rows.map(({ row }) => row))
  }
  return parts.join('\n')
}
