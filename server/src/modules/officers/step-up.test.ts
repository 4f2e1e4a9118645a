import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { nador, newApprovals, oujda, wanted, type Approvals } from '../../../test/approving.ts'
import { newAuthenticator } from '../../../test/authenticator.ts'
import { confirming, type Ask, type Person } from '../../../test/confirming.ts'
import { newHouse } from '../../../test/house.ts'

let a: Approvals
beforeAll(async () => {
  a = await newApprovals()
})
afterAll(async () => {
  await a.close()
})
beforeEach(() => a.rest())

describe('a proof', () => {
  /** An approval that waits for a proof: what is asked, and how to send the act again. */
  const waiting = async (who: Person = a.coordinator) => {
    const request = await a.ask()
    const url = `/approvals/${request}/approve`
    const first = await a.post(who.token, url, {})
    expect(first.statusCode).toBe(403)
    expect(first.json()).toMatchObject({ code: 'step_up_needed', ask: { how: 'passkey' } })
    return { request, url, ask: a.askOf(first), again: () => a.post(who.token, url, {}) }
  }

  test('is asked for before anything is done, with what the passkey signs, and is no refusal yet', async () => {
    const newcomer = await a.person({ post: 'unit_coordinator', court: oujda.court })
    const { request, ask: asked } = await waiting(newcomer)
    expect(asked.options).toMatchObject({ rpId: 'localhost', userVerification: 'required', timeout: 60_000 })
    expect(asked.options.challenge).toMatch(/^[\w-]{43}$/)
    expect(await a.said(request)).toEqual([])
    expect(await a.recorded(newcomer.id, 'approvals.approve')).toEqual([])
    // The database keeps what it was asked for, and never what was said in it.
    const { rows } = await a.all.query<{ all: string }>(
      'select p::text as all from office.step_up p where id = $1',
      [asked.id],
    )
    expect(rows[0]!.all).not.toContain(Buffer.from(asked.options.challenge, 'base64url').toString('hex'))
  })

  test.each<[string, Parameters<typeof a.prove>[2]]>([
    ['without its holder being verified', { unverified: true }],
    ['of another site', { origin: 'https://elsewhere.example' }],
    ['for another relying party', { rpId: 'elsewhere.example' }],
    ['of another challenge', { challenge: Buffer.alloc(32).toString('base64url') }],
    ['that made a passkey', { type: 'webauthn.create' }],
    ['of another user', { userHandle: Buffer.alloc(16).toString('base64url') }],
    ['whose counter went back', { counter: 0 }],
    ['with a spoiled signature', { spoiled: true }],
  ])('%s is refused, and recorded', async (_, wrong) => {
    const { request, ask: asked, again } = await waiting()
    const before = (await a.recorded(a.coordinator.id, 'officers.step_up')).filter((one) => one === 'refused')
    const answer = await a.prove(a.coordinator, asked, wrong)
    expect(answer.statusCode).toBe(403)
    expect(answer.json()).toMatchObject({ code: 'wrong_credentials' })
    const after = (await a.recorded(a.coordinator.id, 'officers.step_up')).filter((one) => one === 'refused')
    expect(after).toHaveLength(before.length + 1)
    expect((await again()).statusCode).toBe(403)
    expect(await a.said(request)).toEqual([])
  })

  test('by somebody else’s passkey, or by one that nobody has, is refused', async () => {
    const { ask: asked } = await waiting()
    const stranger = newAuthenticator()
    stranger.create({ challenge: 'x', rp: { id: 'localhost' }, user: { id: 'x' } })
    for (const device of [a.centre.device, stranger])
      expect((await a.prove({ token: a.coordinator.token, device }, asked)).json()).toMatchObject({
        code: 'wrong_credentials',
      })
  })

  test('shown after its minute is refused', async () => {
    const { ask: asked } = await waiting()
    await a.all.query("update office.step_up set asked_at = now() - interval '61 seconds' where id = $1", [
      asked.id,
    ])
    expect((await a.prove(a.coordinator, asked)).statusCode).toBe(403)
  })

  test('is shown once: the same answer a second time is refused', async () => {
    const { ask: asked } = await waiting()
    const response = a.coordinator.device.get(asked.options)
    const send = () => a.post(a.coordinator.token, '/step-up', { id: asked.id, response })
    expect((await send()).statusCode).toBe(200)
    expect((await send()).statusCode).toBe(403)
  })

  test('shown from another session than the one that was asked is refused', async () => {
    const { ask: asked } = await waiting()
    const other = a.tokenOf(
      await a.send('/sign-in/passkey', { response: a.coordinator.device.get(await a.askPasskey()) }),
    )!
    expect((await a.prove({ token: other, device: a.coordinator.device }, asked)).statusCode).toBe(403)
    expect((await a.prove({ token: a.centre.token, device: a.coordinator.device }, asked)).statusCode).toBe(
      403,
    )
    expect((await a.post(undefined, '/step-up', { id: asked.id, response: null })).statusCode).toBe(401)
    expect((await a.prove(a.coordinator, asked)).statusCode).toBe(200)
  })

  /** The proof fits the approval of one request; something else is sent. */
  const misused = async (
    who: Awaited<ReturnType<typeof a.person>>,
    send: (first: { request: string; url: string }) => ReturnType<typeof a.post>,
    { act, late = false }: { act: string; late?: boolean },
  ) => {
    const first = await waiting(who)
    expect((await a.prove(who, first.ask)).statusCode).toBe(200)
    if (late)
      await a.all.query("update office.step_up set proved_at = now() - interval '61 seconds' where id = $1", [
        first.ask.id,
      ])
    const answer = await send(first)
    expect(answer.statusCode).toBe(403)
    expect(answer.json()).toMatchObject({ code: 'step_up_needed' })
    expect((await a.recorded(who.id, act)).at(-1)).toBe('refused')
    expect(await a.said(first.request)).toEqual([])
  }
  const another = () => a.person({ post: 'unit_coordinator', court: oujda.court })

  test('for another act is not taken, and recorded', async () => {
    const who = await another()
    await misused(
      who,
      ({ request }) => a.post(who.token, `/approvals/${request}/refuse`, { why: 'too_wide' }),
      { act: 'approvals.refuse' },
    )
  })
  test('for another request is not taken, and recorded', async () => {
    const who = await another()
    const other = await a.ask()
    await misused(who, () => a.post(who.token, `/approvals/${other}/approve`, {}), {
      act: 'approvals.approve',
    })
    expect(await a.said(other)).toEqual([])
  })
  test('that is a minute old is not taken, and recorded', async () => {
    const who = await another()
    await misused(who, ({ url }) => a.post(who.token, url, {}), { act: 'approvals.approve', late: true })
  })
  test('is not taken in another session of the same officer, and recorded', async () => {
    const who = await another()
    const response = who.device.get(await a.askPasskey())
    const other = a.tokenOf(await a.send('/sign-in/passkey', { response }))!
    await misused(who, ({ url }) => a.post(other, url, {}), { act: 'approvals.approve' })
  })
  test('for another body is not taken, and recorded', async () => {
    const who = await another()
    const request = await a.ask()
    const url = `/approvals/${request}/refuse`
    const first = await a.post(who.token, url, { why: 'too_wide' })
    expect((await a.prove(who, a.askOf(first))).statusCode).toBe(200)
    const other = await a.post(who.token, url, { why: 'not_needed' })
    expect(other.json()).toMatchObject({ code: 'step_up_needed' })
    expect(await a.recorded(who.id, 'approvals.refuse')).toEqual(['refused'])
    expect(await a.said(request)).toEqual([])
    // What it was shown for is still done with it, once.
    expect((await a.post(who.token, url, { why: 'too_wide' })).statusCode).toBe(200)
    expect(await a.recorded(who.id, 'approvals.refuse')).toEqual(['refused', 'done'])
  })
  test('that was spent is asked for anew, and recorded', async () => {
    const who = await another()
    const request = await a.ask()
    const url = `/approvals/${request}/approve`
    expect((await a.act(who, url, {})).statusCode).toBe(200)
    expect((await a.post(who.token, url, {})).json()).toMatchObject({ code: 'step_up_needed' })
    expect(await a.recorded(who.id, 'approvals.approve')).toEqual(['done', 'refused'])
    expect(await a.said(request)).toHaveLength(1)
  })

  test('is not asked again for what was done already: the same request under the same key', async () => {
    const who = await another()
    const url = `/approvals/${await a.ask()}/approve`
    const key = randomUUID()
    expect((await a.act(who, url, {}, key)).statusCode).toBe(200)
    const again = await a.post(who.token, url, {}, key)
    expect(again.statusCode).toBe(200)
  })

  test('is asked thirty times in a minute and no more', async () => {
    const who = await another()
    const url = `/approvals/${await a.ask()}/approve`
    const answers = []
    for (let n = 0; n < 31; n++) answers.push((await a.post(who.token, url, {})).statusCode)
    expect(answers.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 403))
    expect(answers[30]).toBe(429)
  })

  test('cannot be shown by whoever has a password and codes alone, or by no passkey where nothing is demonstrated', async () => {
    const request = await a.ask()
    const { answer, id } = await a.withPassword()
    const token = a.tokenOf(answer)!
    await a.all.query('update office.post set post = $2 where officer_id = $1', [id, 'central_unit'])
    const demo = await a.officer({ post: 'central_unit' })
    for (const asker of [token, demo.token]) {
      const first = await a.post(asker, `/approvals/${request}/approve`, {})
      expect(first.json()).toMatchObject({ code: 'step_up_needed', ask: { how: 'none' } })
    }
    // The session of a demonstration in a house that is none.
    const { rows } = await a.all.query<{ id: string }>(
      'select id from office.step_up where officer_id = $1',
      [demo.id],
    )
    expect((await a.post(demo.token, '/step-up', { id: rows[0]!.id, response: null })).statusCode).toBe(403)
  })

  test('in a demonstration nothing is proved, and the record says so', async () => {
    const h = await newHouse({ demo: true })
    const d = confirming(h)
    const [one, two] = [
      await h.officer({ post: 'social_assistant', court: nador.court }),
      await h.officer({ post: 'central_unit' }),
    ]
    const first = await h.post(one.token, '/approvals', wanted)
    expect(first.json<{ ask: Ask }>().ask).toMatchObject({ how: 'demonstration' })
    const made = await d.act(one, '/approvals', wanted)
    expect(made.statusCode).toBe(200)
    const approved = await d.act(two, `/approvals/${made.json<{ id: string }>().id}/approve`, {})
    expect(approved.statusCode).toBe(200)
    const { rows } = await h.all.query(
      "select purpose, outcome from record.entry where act = 'officers.step_up' and officer_id = $1",
      [two.id],
    )
    expect(rows).toEqual([{ purpose: 'demonstration', outcome: 'done' }])
    await h.close()
  })
})
