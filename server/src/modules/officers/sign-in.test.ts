import { signInWithPasskey } from '@himaya/contract'
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'
import { newAuthenticator, type Wrong } from '../../../test/authenticator.ts'
import { newSignIn, password } from '../../../test/sign-in.ts'

let h: Awaited<ReturnType<typeof newSignIn>>
beforeAll(async () => {
  h = await newSignIn()
})
afterAll(async () => {
  await h.close()
})

const refused = { code: 'wrong_credentials', status: 403 }

test('a passkey signs in, without a name being typed', async () => {
  const { id, device } = await h.withPasskey()
  const answer = await h.send('/sign-in/passkey', { response: device.get(await h.askPasskey()) })
  expect(answer.json(), answer.body).toEqual({ id })
  const { statusCode } = await h.get(h.tokenOf(answer), '/me')
  expect(statusCode).toBe(200)
})

test.each<[string, Wrong]>([
  ['of another site', { origin: 'https://himaya.example' }],
  ['of the same machine by its number', { origin: 'http://127.0.0.1:3000' }],
  ['made for another site', { rpId: 'himaya.example' }],
  ['by nobody verified', { unverified: true }],
  ['to another challenge', { challenge: randomBytes(32).toString('base64url') }],
  ['that was meant for enrolment', { type: 'webauthn.create' }],
  ['for another user', { userHandle: randomBytes(16).toString('base64url') }],
  ['spoiled on the way', { spoiled: true }],
  ['with a counter that went back', { counter: 1 }],
])('an answer %s is refused', async (_, wrong) => {
  const { device } = await h.withPasskey()
  const answer = await h.send('/sign-in/passkey', { response: device.get(await h.askPasskey(), wrong) })
  expect(answer.json()).toMatchObject(refused)
  expect(h.tokenOf(answer)).toBeUndefined()
})

test('an answer is taken once, and so is its challenge', async () => {
  const { id, device } = await h.withPasskey({ counts: false })
  const asked = await h.askPasskey()
  const response = device.get(asked)
  const answers = await Promise.all([
    h.send('/sign-in/passkey', { response }),
    h.send('/sign-in/passkey', { response }),
  ])
  expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 403])
  expect((await h.send('/sign-in/passkey', { response: device.get(asked) })).json()).toMatchObject(refused)
  const again = await h.send('/sign-in/passkey', { response: device.get(await h.askPasskey()) })
  expect(again.json()).toEqual({ id })
})

test('a challenge is over after five minutes, and one made for enrolment signs nobody in', async () => {
  const { id, device } = await h.withPasskey()
  const asked = await h.askPasskey()
  await h.all.query("update office.challenge set ends_at = now() - interval '1 second'")
  expect((await h.send('/sign-in/passkey', { response: device.get(asked) })).json()).toMatchObject(refused)
  const token = await h.newLink(id)
  const { options } = (await h.send('/enrol/passkey/begin', { token })).json()
  const answer = await h.send('/sign-in/passkey', {
    response: device.get({ challenge: options.challenge, rpId: options.rp.id }),
  })
  expect(answer.json()).toMatchObject(refused)
})

test('a passkey that nobody enrolled, or whose officer left, is refused', async () => {
  const { id, device } = await h.withPasskey()
  const strange = newAuthenticator()
  const response = strange.get(await h.askPasskey(), { userHandle: randomBytes(16).toString('base64url') })
  expect((await h.send('/sign-in/passkey', { response })).json()).toMatchObject(refused)
  await h.all.query('update office.officer set active = false where id = $1', [id])
  const late = await h.send('/sign-in/passkey', { response: device.get(await h.askPasskey()) })
  expect(late.json()).toMatchObject(refused)
})

test('signing in ends the session this browser had, and gives another secret', async () => {
  const { device, answer } = await h.withPasskey()
  const before = h.tokenOf(answer)!
  const again = await h.send(
    '/sign-in/passkey',
    { response: device.get(await h.askPasskey()) },
    { token: before },
  )
  const after = h.tokenOf(again)
  expect(after).not.toBe(before)
  expect((await h.get(before, '/me')).json()).toMatchObject({ code: 'not_signed_in' })
  expect((await h.get(after, '/me')).statusCode).toBe(200)
})

test('a password and a code sign in; the handle is read without regard to capitals', async () => {
  const { id, handle, secret } = await h.withPassword()
  h.pass(30)
  const told = { handle: handle.toUpperCase(), password, code: h.codeNow(secret) }
  expect((await h.send('/sign-in/password', told)).json()).toEqual({ id })
})

test('a code is used once: not again, not an older one, not even by two at once', async () => {
  const { handle, secret } = await h.withPassword()
  h.pass(60)
  const told = { handle, password, code: h.codeNow(secret) }
  const both = await Promise.all([h.send('/sign-in/password', told), h.send('/sign-in/password', told)])
  expect(both.map((answer) => answer.statusCode).sort()).toEqual([200, 403])
  const older = { ...told, code: h.codeNow(secret, -1) }
  expect((await h.send('/sign-in/password', older)).json()).toMatchObject(refused)
  h.pass(30)
  expect((await h.send('/sign-in/password', told)).json()).toMatchObject(refused)
})

test.each([
  [-1, 200],
  [1, 200],
  [-2, 403],
  [2, 403],
])('a clock %i steps away is answered %i, and no second time', async (drift, status) => {
  const { handle, secret } = await h.withPassword()
  h.pass(300)
  const told = { handle, password, code: h.codeNow(secret, drift) }
  const [first, second] = [await h.send('/sign-in/password', told), await h.send('/sign-in/password', told)]
  expect(first.statusCode).toBe(status)
  expect(second.statusCode).toBe(403)
})

// Beside heavy work the clock says little; a difference that is real is there each of four times.
test(
  'an unknown handle, a wrong password and a wrong code get one answer, in as long and at the same cost',
  { retry: 3 },
  async () => {
    const { handle, secret } = await h.withPassword()
    h.pass(30)
    const code = h.codeNow(secret)
    const kinds = [
      () => ({ handle: `nobody-${randomBytes(4).toString('hex')}`, password, code }),
      () => ({ handle, password: `${password}!`, code }),
      () => ({ handle, password, code: code === '000000' ? '111111' : '000000' }),
    ].map((told) => ({ told, took: [] as number[], cost: [] as number[] }))
    const answers = []
    for (let round = 0; round < 4; round++) {
      for (const kind of kinds) {
        const [began, spent] = [performance.now(), process.cpuUsage()]
        const answer = await h.send('/sign-in/password', kind.told())
        const { user, system } = process.cpuUsage(spent)
        kind.took.push(performance.now() - began)
        kind.cost.push(user + system)
        const headers = { ...answer.headers, date: 'now' }
        answers.push({ body: answer.body, status: answer.statusCode, headers })
      }
      await h.all.query('delete from office.attempt')
    }
    const [first, ...rest] = answers
    for (const other of rest) expect(other).toEqual(first)
    expect(JSON.parse(first!.body)).toMatchObject(refused)
    // The least of several: what the machine did besides is not what the answer took.
    const times = kinds.map(({ took }) => Math.min(...took))
    expect(Math.min(...times)).toBeGreaterThan(395)
    expect(Math.max(...times) / Math.min(...times)).toBeLessThan(1.25)
    const costs = kinds.map(({ cost }) => Math.min(...cost))
    expect(Math.max(...costs) / Math.min(...costs)).toBeLessThan(2)
  },
)

const wrongly = { password: 'not the password', code: '000000' }
const codesOf = (answers: readonly { readonly body: string }[]) =>
  answers.map(({ body }) => (JSON.parse(body) as { code?: string }).code ?? 'in')

test('five tries for one handle from one address; then even the right password waits there, for a quarter of an hour', async () => {
  const { handle, secret } = await h.withPassword()
  h.pass(30)
  const from = '192.0.2.1'
  const answers = await Promise.all(
    Array.from({ length: 9 }, () => h.send('/sign-in/password', { handle, ...wrongly }, { from })),
  )
  expect(codesOf(answers).sort()).toEqual([
    ...Array<string>(4).fill('too_many'),
    ...Array<string>(5).fill('wrong_credentials'),
  ])
  const right = { handle, password, code: h.codeNow(secret) }
  expect((await h.send('/sign-in/password', right, { from })).json()).toMatchObject({
    code: 'too_many',
    status: 429,
  })
  await h.all.query("update office.attempt set at = at - interval '15 minutes'")
  expect((await h.send('/sign-in/password', right, { from })).statusCode).toBe(200)
})

test('ten tries an hour for one handle from wherever it is not known; where it is, its officer comes in', async () => {
  const desk = '192.0.2.2'
  const { handle, secret } = await h.withPassword({ from: desk })
  h.pass(30)
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => h.send('/sign-in/password', { handle, ...wrongly })),
  )
  expect(codesOf(answers).filter((code) => code === 'too_many')).toHaveLength(2)
  const right = () => ({ handle: handle.toUpperCase(), password, code: h.codeNow(secret) })
  expect((await h.send('/sign-in/password', right())).statusCode).toBe(429)
  // Known by having set the password up there, and whatever others at that address do under their own names.
  for (let n = 0; n < 7; n++)
    await h.send('/sign-in/password', { handle: 'a-colleague', ...wrongly }, { from: desk })
  expect((await h.send('/sign-in/password', right(), { from: desk })).statusCode).toBe(200)
})

test('where thirty failed, whoever is known there and whoever is nobody hear one answer, no sooner; with the right password its officer comes in', async () => {
  const from = '192.0.2.9'
  const { handle, secret } = await h.withPassword({ from })
  h.pass(30)
  await Promise.all(
    Array.from({ length: 30 }, (_, n) =>
      h.send('/sign-in/password', { handle: `sprayed-${n}`, ...wrongly }, { from }),
    ),
  )
  const answers = []
  for (const who of [handle, 'nobody-of-this-court']) {
    const began = performance.now()
    const answer = await h.send('/sign-in/password', { handle: who, ...wrongly }, { from })
    expect(performance.now() - began).toBeGreaterThan(395)
    answers.push({
      status: answer.statusCode,
      body: answer.body,
      headers: { ...answer.headers, date: 'now' },
    })
  }
  expect(answers[0]!.status).toBe(429)
  expect(answers[1]).toEqual(answers[0])
  const right = { handle, password, code: h.codeNow(secret) }
  expect((await h.send('/sign-in/password', right, { from })).statusCode).toBe(200)
})

test('a handle that is nobody’s is counted like any other', async () => {
  const from = '192.0.2.3'
  for (let n = 0; n < 5; n++)
    await h.send('/sign-in/password', { handle: 'nobody-at-all', ...wrongly }, { from })
  const answer = await h.send('/sign-in/password', { handle: 'nobody-at-all', ...wrongly }, { from })
  expect(answer.json()).toMatchObject({ code: 'too_many' })
})

test('thirty handles from one address, and no passkey is kept out by them', async () => {
  const { device } = await h.withPasskey()
  const from = '2001:db8:1:2::7'
  const tries = await Promise.all(
    Array.from({ length: 32 }, (_, n) =>
      h.send(
        '/sign-in/password',
        { handle: `guess-${n}`, ...wrongly },
        // A household is given the whole /64: another number in it is the same address.
        { from: `2001:db8:1:2::${(n + 10).toString(16)}` },
      ),
    ),
  )
  expect(tries.filter((answer) => answer.statusCode === 429)).toHaveLength(2)
  const response = device.get(await h.askPasskey())
  expect((await h.send('/sign-in/passkey', { response }, { from })).statusCode).toBe(200)
})

test('however many passkeys fail at an address, one that is right signs in there and is counted by nothing; the record has thirty of the others', async () => {
  const { id, device } = await h.withPasskey()
  const from = '192.0.2.4'
  const refusals = async () =>
    (
      await h.all.query<{ n: number }>(
        "select count(*)::int as n from record.entry where outcome = 'refused' and act = 'officers.sign_in' and subjects = array[$1::uuid]",
        [id],
      )
    ).rows[0]!.n
  const before = await refusals()
  // More questions than one address could have open once.
  for (let n = 0; n < 210; n++) await h.send('/sign-in/passkey/begin', {}, { from })
  const wrong = await Promise.all(
    Array.from({ length: 35 }, async () =>
      h.send('/sign-in/passkey', { response: device.get(await h.askPasskey(), { spoiled: true }) }, { from }),
    ),
  )
  expect(new Set(codesOf(wrong))).toEqual(new Set(['wrong_credentials']))
  expect((await refusals()) - before).toBe(30)
  const attempts = async () =>
    (await h.all.query<{ n: number }>('select count(*)::int as n from office.attempt')).rows[0]!.n
  const counted = await attempts()
  const asked = (await h.send('/sign-in/passkey/begin', {}, { from })).json<{
    options: Parameters<typeof device.get>[0]
  }>().options
  expect((await h.send('/sign-in/passkey', { response: device.get(asked) }, { from })).statusCode).toBe(200)
  expect(await attempts()).toBe(counted)
})

test('a sign-in and a refusal are in the record; a refusal names whom it was meant for, if anyone', async () => {
  const { id, handle } = await h.withPassword()
  const last = async () =>
    (
      await h.all.query(
        'select officer_id, outcome, act, purpose, subjects from record.entry order by seq desc limit 1',
      )
    ).rows[0]
  expect(await last()).toEqual({
    officer_id: id,
    outcome: 'done',
    act: 'officers.sign_in',
    purpose: 'password',
    subjects: [id],
  })
  const entry = { officer_id: null, outcome: 'refused', act: 'officers.sign_in', purpose: null }
  await h.send('/sign-in/password', { handle, ...wrongly })
  expect(await last()).toEqual({ ...entry, subjects: [id] })
  await h.send('/sign-in/password', { handle: 'nobody-here', ...wrongly })
  expect(await last()).toEqual({ ...entry, subjects: [] })
})

test('ten idle minutes answer `locked`, and so does the lock; an unknown or ended session does not', async () => {
  const idle = await h.officer({ post: 'auditor' })
  const locked = await h.officer({ post: 'auditor' })
  const left = await h.officer({ post: 'auditor' })
  await h.all.query(
    "update office.session set seen_at = now() - interval '11 minutes' where officer_id = $1",
    [idle.id],
  )
  expect((await h.get(idle.token, '/me')).json()).toMatchObject({ code: 'locked', status: 401 })
  const done = await h.post(locked.token, '/lock', {})
  expect(done.json()).toEqual({ id: locked.id })
  expect(done.headers['set-cookie']).toBeUndefined()
  expect((await h.get(locked.token, '/me')).json()).toMatchObject({ code: 'locked' })
  expect((await h.post(locked.token, '/me/language', { language: 'fr' })).json()).toMatchObject({
    code: 'locked',
  })
  await h.post(left.token, '/sign-out', { everywhere: false })
  const unknown = randomBytes(32).toString('base64url') as never
  for (const token of [left.token, unknown])
    expect((await h.get(token, '/me')).json()).toMatchObject({ code: 'not_signed_in' })
  // What is over is over: twelve hours later nobody is told that it was theirs.
  await h.all.query('update office.session set ends_at = now() where officer_id = $1', [locked.id])
  expect((await h.get(locked.token, '/me')).json()).toMatchObject({ code: 'not_signed_in' })
})

test('my sessions are listed, this one marked, and all end at once', async () => {
  const { device, answer, id } = await h.withPasskey()
  const first = h.tokenOf(answer)
  const second = h.tokenOf(await h.send('/sign-in/passkey', { response: device.get(await h.askPasskey()) }))
  const { sessions } = (await h.get(second, '/me/sessions')).json<{
    sessions: { how: string; current: boolean }[]
  }>()
  expect(sessions).toHaveLength(2)
  expect(sessions.filter(({ current }) => current)).toHaveLength(1)
  expect(sessions.map(({ how }) => how)).toEqual(['passkey', 'passkey'])
  await h.post(second, '/sign-out', { everywhere: true })
  for (const token of [first, second]) expect((await h.get(token, '/me')).statusCode).toBe(401)
  const { rows } = await h.all.query(
    'select 1 from office.session where officer_id = $1 and ended_at is null',
    [id],
  )
  expect(rows).toEqual([])
})

test('the demonstration is offered nowhere but where it is on', async () => {
  expect((await h.get(undefined, '/sign-in/demonstration')).json()).toEqual({ officers: [] })
  const { id } = await h.withPasskey()
  const answer = await h.send('/sign-in/demonstration', { officer: id })
  expect(answer.json()).toMatchObject({ code: 'not_found' })
})

test('where it is on, its people come in by name and nobody else does; whoever they replace is out', async () => {
  const open = await newHouse({ demo: true })
  try {
    const real = await open.officer({ post: 'auditor' })
    const { id } = await open.officer({ post: 'central_unit' }, { post: 'auditor' })
    await open.all.query("update office.officer set demo = true, handle = 'demo.try' where id = $1", [id])
    expect((await open.get(undefined, '/sign-in/demonstration')).json()).toMatchObject({
      officers: [{ id, nameLa: 'Test', posts: [{ post: 'auditor', place: null }, { post: 'central_unit' }] }],
    })
    const enter = (officer: string) => open.post(real.token, '/sign-in/demonstration', { officer })
    expect((await enter(real.id)).json()).toMatchObject({ code: 'not_found' })
    expect((await open.get(real.token, '/me')).json()).toMatchObject({ id: real.id, how: 'demonstration' })
    const answer = await enter(id)
    expect(answer.json()).toEqual({ id })
    expect((await open.get(real.token, '/me')).json()).toMatchObject({ code: 'not_signed_in' })
  } finally {
    await open.close()
  }
})

test('what no browser sends is malformed, and reaches nothing', async () => {
  const { device } = await h.withPasskey()
  const response = device.get(await h.askPasskey())
  for (const body of [{}, { response: { ...response, extra: 1 } }, { response: { ...response, id: 'a b' } }])
    expect((await h.send(signInWithPasskey.path, body)).json()).toMatchObject({ code: 'malformed' })
  for (const code of ['12345', '1234567', '12345a', '١٢٣٤٥٦'])
    expect((await h.send('/sign-in/password', { handle: 'a', password: 'b', code })).json()).toMatchObject({
      code: 'malformed',
    })
})
