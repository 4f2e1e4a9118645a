import { listApprovals } from '@himaya/contract'
import type { SessionToken } from '@himaya/db'
import { actPurposes, twoPersonActs, type CourtId, type UnitId } from '@himaya/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newAuthenticator } from '../../../test/authenticator.ts'
import { confirming, type Ask, type Person } from '../../../test/confirming.ts'
import { newHouse } from '../../../test/house.ts'
import { newSignIn } from '../../../test/sign-in.ts'

const nador = { court: 'TPI-NADOR' as CourtId, unit: 'UNIT-TPI-NADOR' as UnitId }
const oujda = { court: 'TPI-OUJDA' as CourtId, unit: 'UNIT-TPI-OUJDA' as UnitId }

let s: Awaited<ReturnType<typeof newSignIn>>
let c: ReturnType<typeof confirming>
let assistant: Awaited<ReturnType<typeof person>>
let coordinator: Awaited<ReturnType<typeof person>>
let centre: Awaited<ReturnType<typeof person>>

/** Somebody with a passkey, signed in with it. */
const person = async (...posts: Parameters<typeof s.officer>) => {
  const made = await s.withPasskey({ posts })
  return { id: made.id, token: s.tokenOf(made.answer)!, device: made.device }
}
beforeAll(async () => {
  s = await newSignIn()
  c = confirming(s)
  assistant = await person({ post: 'social_assistant', court: nador.court })
  coordinator = await person({ post: 'unit_coordinator', court: oujda.court })
  centre = await person({ post: 'central_unit' })
})
afterAll(async () => {
  await s.close()
})
// Whoever does in a minute what these tests do is asked too often.
beforeEach(async () => {
  await s.all.query("update office.step_up set asked_at = asked_at - interval '1 minute'")
})

const wanted = { act: 'exchange.export', unit: nador.unit, purpose: 'national_figures' }
const ask = async (who: Person = assistant, more: object = {}) => {
  const made = await c.act(who, '/approvals', { ...wanted, ...more })
  expect(made.statusCode, made.body).toBe(200)
  return made.json<{ id: string }>().id
}
const listOf = async ({ token }: Person) =>
  listApprovals.reply.parse((await s.get(token, '/approvals')).json())
const said = async (request: string) =>
  (
    await s.all.query<{ officer_id: string; granted: boolean }>(
      'select officer_id, granted from office.act_approval where request_id = $1',
      [request],
    )
  ).rows
const recorded = async (officer: string, act: string) =>
  (
    await s.all.query<{ outcome: string }>(
      'select outcome from record.entry where officer_id = $1 and act = $2 order by seq',
      [officer, act],
    )
  ).rows.map(({ outcome }) => outcome)

test('the acts and purposes of the rule are those that the database knows', async () => {
  const { rows } = await s.all.query<{ act: string }>('select act from office.two_person_acts() order by act')
  expect(rows.map(({ act }) => act)).toEqual([...twoPersonActs].toSorted())
  const { rows: checks } = await s.all.query<{ def: string }>(
    "select pg_get_constraintdef(oid) as def from pg_constraint where conname = 'act_request_purpose_check'",
  )
  const known = [...checks[0]!.def.matchAll(/'(\w+)'::text/g)].map(([, word]) => word)
  expect(known.toSorted()).toEqual([...actPurposes].toSorted())
})

describe('a proof', () => {
  /** An approval that waits for a proof: what is asked, and how to send the act again. */
  const waiting = async (who: Person = coordinator) => {
    const request = await ask()
    const url = `/approvals/${request}/approve`
    const first = await s.post(who.token, url, {})
    expect(first.statusCode).toBe(403)
    expect(first.json()).toMatchObject({ code: 'step_up_needed', ask: { how: 'passkey' } })
    return { request, url, ask: c.askOf(first), again: () => s.post(who.token, url, {}) }
  }

  test('is asked for before anything is done, with what the passkey signs, and is no refusal yet', async () => {
    const newcomer = await person({ post: 'unit_coordinator', court: oujda.court })
    const { request, ask: asked } = await waiting(newcomer)
    expect(asked.options).toMatchObject({ rpId: 'localhost', userVerification: 'required', timeout: 60_000 })
    expect(asked.options.challenge).toMatch(/^[\w-]{43}$/)
    expect(await said(request)).toEqual([])
    expect(await recorded(newcomer.id, 'approvals.approve')).toEqual([])
    // The database keeps what it was asked for, and never what was said in it.
    const { rows } = await s.all.query<{ all: string }>(
      'select p::text as all from office.step_up p where id = $1',
      [asked.id],
    )
    expect(rows[0]!.all).not.toContain(Buffer.from(asked.options.challenge, 'base64url').toString('hex'))
  })

  test.each<[string, Parameters<typeof c.prove>[2]]>([
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
    const before = (await recorded(coordinator.id, 'officers.step_up')).filter((one) => one === 'refused')
    const answer = await c.prove(coordinator, asked, wrong)
    expect(answer.statusCode).toBe(403)
    expect(answer.json()).toMatchObject({ code: 'wrong_credentials' })
    const after = (await recorded(coordinator.id, 'officers.step_up')).filter((one) => one === 'refused')
    expect(after).toHaveLength(before.length + 1)
    expect((await again()).statusCode).toBe(403)
    expect(await said(request)).toEqual([])
  })

  test('by somebody else’s passkey, or by one that nobody has, is refused', async () => {
    const { ask: asked } = await waiting()
    const stranger = newAuthenticator()
    stranger.create({ challenge: 'x', rp: { id: 'localhost' }, user: { id: 'x' } })
    for (const device of [centre.device, stranger])
      expect((await c.prove({ token: coordinator.token, device }, asked)).json()).toMatchObject({
        code: 'wrong_credentials',
      })
  })

  test('shown after its minute is refused', async () => {
    const { ask: asked } = await waiting()
    await s.all.query("update office.step_up set asked_at = now() - interval '61 seconds' where id = $1", [
      asked.id,
    ])
    expect((await c.prove(coordinator, asked)).statusCode).toBe(403)
  })

  test('is shown once: the same answer a second time is refused', async () => {
    const { ask: asked } = await waiting()
    const response = coordinator.device.get(asked.options)
    const send = () => s.post(coordinator.token, '/step-up', { id: asked.id, response })
    expect((await send()).statusCode).toBe(200)
    expect((await send()).statusCode).toBe(403)
  })

  test('shown from another session than the one that was asked is refused', async () => {
    const { ask: asked } = await waiting()
    const other = s.tokenOf(
      await s.send('/sign-in/passkey', { response: coordinator.device.get(await s.askPasskey()) }),
    )!
    expect((await c.prove({ token: other, device: coordinator.device }, asked)).statusCode).toBe(403)
    expect((await c.prove({ token: centre.token, device: coordinator.device }, asked)).statusCode).toBe(403)
    expect((await s.post(undefined, '/step-up', { id: asked.id, response: null })).statusCode).toBe(401)
    expect((await c.prove(coordinator, asked)).statusCode).toBe(200)
  })

  /** The proof fits the approval of one request; something else is sent. */
  const misused = async (
    who: typeof coordinator,
    send: (first: { request: string; url: string }) => ReturnType<typeof s.post>,
    { act, late = false }: { act: string; late?: boolean },
  ) => {
    const first = await waiting(who)
    expect((await c.prove(who, first.ask)).statusCode).toBe(200)
    if (late)
      await s.all.query("update office.step_up set proved_at = now() - interval '61 seconds' where id = $1", [
        first.ask.id,
      ])
    const answer = await send(first)
    expect(answer.statusCode).toBe(403)
    expect(answer.json()).toMatchObject({ code: 'step_up_needed' })
    expect((await recorded(who.id, act)).at(-1)).toBe('refused')
    expect(await said(first.request)).toEqual([])
  }
  const another = () => person({ post: 'unit_coordinator', court: oujda.court })

  test('for another act is not taken, and recorded', async () => {
    const who = await another()
    await misused(
      who,
      ({ request }) => s.post(who.token, `/approvals/${request}/refuse`, { why: 'too_wide' }),
      { act: 'approvals.refuse' },
    )
  })
  test('for another request is not taken, and recorded', async () => {
    const who = await another()
    const other = await ask()
    await misused(who, () => s.post(who.token, `/approvals/${other}/approve`, {}), {
      act: 'approvals.approve',
    })
    expect(await said(other)).toEqual([])
  })
  test('that is a minute old is not taken, and recorded', async () => {
    const who = await another()
    await misused(who, ({ url }) => s.post(who.token, url, {}), { act: 'approvals.approve', late: true })
  })
  test('is not taken in another session of the same officer, and recorded', async () => {
    const who = await another()
    const response = who.device.get(await s.askPasskey())
    const other = s.tokenOf(await s.send('/sign-in/passkey', { response }))!
    await misused(who, ({ url }) => s.post(other, url, {}), { act: 'approvals.approve' })
  })
  test('for another body is not taken, and recorded', async () => {
    const who = await another()
    const request = await ask()
    const url = `/approvals/${request}/refuse`
    const first = await s.post(who.token, url, { why: 'too_wide' })
    expect((await c.prove(who, c.askOf(first))).statusCode).toBe(200)
    const other = await s.post(who.token, url, { why: 'not_needed' })
    expect(other.json()).toMatchObject({ code: 'step_up_needed' })
    expect(await recorded(who.id, 'approvals.refuse')).toEqual(['refused'])
    expect(await said(request)).toEqual([])
    // What it was shown for is still done with it, once.
    expect((await s.post(who.token, url, { why: 'too_wide' })).statusCode).toBe(200)
    expect(await recorded(who.id, 'approvals.refuse')).toEqual(['refused', 'done'])
  })
  test('that was spent is asked for anew, and recorded', async () => {
    const who = await another()
    const request = await ask()
    const url = `/approvals/${request}/approve`
    expect((await c.act(who, url, {})).statusCode).toBe(200)
    expect((await s.post(who.token, url, {})).json()).toMatchObject({ code: 'step_up_needed' })
    expect(await recorded(who.id, 'approvals.approve')).toEqual(['done', 'refused'])
    expect(await said(request)).toHaveLength(1)
  })

  test('is not asked again for what was done already: the same request under the same key', async () => {
    const who = await another()
    const url = `/approvals/${await ask()}/approve`
    const key = randomUUID()
    expect((await c.act(who, url, {}, key)).statusCode).toBe(200)
    const again = await s.post(who.token, url, {}, key)
    expect(again.statusCode).toBe(200)
  })

  test('is asked thirty times in a minute and no more', async () => {
    const who = await another()
    const url = `/approvals/${await ask()}/approve`
    const answers = []
    for (let n = 0; n < 31; n++) answers.push((await s.post(who.token, url, {})).statusCode)
    expect(answers.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 403))
    expect(answers[30]).toBe(429)
  })

  test('cannot be shown by whoever has a password and codes alone, or by no passkey where nothing is demonstrated', async () => {
    const request = await ask()
    const { answer, id } = await s.withPassword()
    const token = s.tokenOf(answer)!
    await s.all.query('update office.post set post = $2 where officer_id = $1', [id, 'central_unit'])
    const demo = await s.officer({ post: 'central_unit' })
    for (const asker of [token, demo.token]) {
      const first = await s.post(asker, `/approvals/${request}/approve`, {})
      expect(first.json()).toMatchObject({ code: 'step_up_needed', ask: { how: 'none' } })
    }
    // The session of a demonstration in a house that is none.
    const { rows } = await s.all.query<{ id: string }>(
      'select id from office.step_up where officer_id = $1',
      [demo.id],
    )
    expect((await s.post(demo.token, '/step-up', { id: rows[0]!.id, response: null })).statusCode).toBe(403)
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

describe('a request', () => {
  test('is made by whoever may do the act, and for its own purposes; nobody else learns that there could be one', async () => {
    for (const [who, body] of [
      [centre, wanted],
      [coordinator, wanted],
      [assistant, { ...wanted, unit: oujda.unit }],
      [assistant, { act: 'identity.unseal', case: randomUUID(), purpose: 'rights_of_defence' }],
      [assistant, { act: 'officers.grant', about: randomUUID(), purpose: 'new_post' }],
    ] as const) {
      const answer = await c.act(who, '/approvals', body)
      expect(answer.statusCode, answer.body).toBe(404)
      expect((await recorded(who.id, 'approvals.request')).at(-1)).toBe('refused')
    }
    const malformed = await c.act(assistant, '/approvals', { ...wanted, purpose: 'transport' })
    expect(malformed.statusCode).toBe(400)
  })

  test('waits for those of the circle, who are told who asks, what for and until when; and for nobody else', async () => {
    const request = await ask(assistant, { note: 'ZZNote for the focal point' })
    for (const who of [coordinator, centre]) {
      const [found] = (await listOf(who)).waiting.filter(({ id }) => id === request)
      expect(found).toMatchObject({
        act: 'exchange.export',
        purpose: 'national_figures',
        noted: true,
        by: { id: assistant.id },
        unit: { id: nador.unit },
        standing: 'waiting',
        needs: 1,
        said: [],
        mine: true,
      })
    }
    const mine = await listOf(assistant)
    expect(mine.waiting).toEqual([])
    expect(mine.others.find(({ id }) => id === request)).toMatchObject({ standing: 'waiting', mine: false })
    for (const who of [
      await person({ post: 'auditor' }),
      await person({ post: 'administrator' }),
      await person({ post: 'unit_coordinator', court: nador.court }),
      await person({ post: 'kings_prosecutor', court: nador.court }),
      await person({ post: 'social_assistant', court: nador.court }),
    ]) {
      expect(await listOf(who)).toEqual({ waiting: [], others: [] })
      expect((await c.act(who, `/approvals/${request}/approve`, {})).statusCode).toBe(404)
      expect((await recorded(who.id, 'approvals.approve')).at(-1)).toBe('refused')
      expect((await s.get(who.token, `/approvals/${request}/note`)).statusCode).toBe(404)
    }
    // One that is not there is answered as one that is hidden.
    const absent = await c.act(centre, `/approvals/${randomUUID()}/approve`, {})
    expect(absent.statusCode).toBe(404)
  })

  test('its note lies sealed, is read by those who decide, and each reading is in the record', async () => {
    const request = await ask(assistant, { note: 'ZZNote' })
    const { rows } = await s.all.query<{ all: string }>(
      'select r::text as all from office.act_request r where id = $1',
      [request],
    )
    expect(rows[0]!.all).not.toContain(Buffer.from('ZZNote').toString('hex'))
    const read = await s.get(coordinator.token, `/approvals/${request}/note`)
    expect(read.json()).toEqual({ note: 'ZZNote' })
    expect((await recorded(coordinator.id, 'approvals.see_note')).at(-1)).toBe('shown')
    const bare = await ask()
    expect((await s.get(coordinator.token, `/approvals/${bare}/note`)).json()).toEqual({ note: null })
  })

  test('is not approved by whoever made it', async () => {
    const both = await person({ post: 'social_assistant', court: nador.court }, { post: 'central_unit' })
    const request = await ask(both)
    expect((await c.act(both, `/approvals/${request}/approve`, {})).statusCode).toBe(404)
    expect(await said(request)).toEqual([])
  })

  test('one person who clicks eight times at once, each click confirmed, agreed once', async () => {
    const request = await ask()
    const url = `/approvals/${request}/approve`
    // Eight proofs for the same act, all shown before any is spent.
    for (let n = 0; n < 8; n++) {
      const first = await s.post(coordinator.token, url, {})
      expect((await c.prove(coordinator, c.askOf(first))).statusCode).toBe(200)
      await s.all.query(
        "update office.step_up set act = 'held.back' where act = 'approvals.approve' and used_at is null",
      )
    }
    await s.all.query("update office.step_up set act = 'approvals.approve' where act = 'held.back'")
    const answers = await Promise.all(Array.from({ length: 8 }, () => s.post(coordinator.token, url, {})))
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1)
    expect(answers.filter(({ statusCode }) => statusCode >= 500)).toEqual([])
    expect(await said(request)).toHaveLength(1)
  })

  test('is refused with a reason, and then nobody else agrees', async () => {
    const request = await ask()
    expect(
      (await c.act(coordinator, `/approvals/${request}/refuse`, { why: 'not_explained' })).statusCode,
    ).toBe(200)
    expect((await c.act(centre, `/approvals/${request}/approve`, {})).statusCode).toBe(404)
    const found = (await listOf(assistant)).others.find(({ id }) => id === request)
    expect(found).toMatchObject({ standing: 'refused', said: [{ granted: false, why: 'not_explained' }] })
  })

  test('is withdrawn by whoever made it and by nobody else, and then nobody agrees', async () => {
    const request = await ask()
    const url = `/approvals/${request}/withdraw`
    expect((await s.post(coordinator.token, url, {})).statusCode).toBe(404)
    expect((await s.post(assistant.token, url, {})).statusCode).toBe(200)
    expect((await s.post(assistant.token, url, {})).statusCode).toBe(409)
    expect((await c.act(coordinator, `/approvals/${request}/approve`, {})).statusCode).toBe(404)
  })

  test('that was decided is not decided again by the same person', async () => {
    const request = await ask()
    await c.act(coordinator, `/approvals/${request}/approve`, {})
    expect((await c.act(coordinator, `/approvals/${request}/refuse`, { why: 'too_wide' })).statusCode).toBe(
      409,
    )
  })
})

describe('what was agreed to', () => {
  const agreed = async () => {
    const request = await ask()
    expect((await c.act(coordinator, `/approvals/${request}/approve`, {})).statusCode).toBe(200)
    return request
  }
  const take = (who: Person, request: string, form = 'csv') =>
    c.fetch(who, `/exports/${request}?form=${form}`)
  beforeAll(async () => {
    const report = await s.post(assistant.token, '/reports', {
      unit: nador.unit,
      source: 'hotline',
      anonymous: false,
      urgent: false,
      receivedAt: '2026-03-01T09:30:00.000Z',
      statement: 'x',
      people: [{ capacity: 'victim', name: '=ZZHYPERLINK("https://x")' }],
    })
    expect(report.statusCode, report.body).toBe(200)
  })

  test('nothing leaves before somebody else agreed, nor to anybody but who asked', async () => {
    const request = await ask()
    expect((await take(assistant, request)).statusCode).toBe(404)
    expect((await recorded(assistant.id, 'exchange.export')).at(-1)).toBe('refused')
    await c.act(coordinator, `/approvals/${request}/approve`, {})
    for (const who of [
      coordinator,
      centre,
      await person({ post: 'social_assistant', court: nador.court }),
      await person({ post: 'social_assistant', court: oujda.court }),
    ])
      expect((await take(who, request)).statusCode).toBe(404)
    // What was refused above spent no proof; a minute later that one is worth nothing either.
    await s.all.query("update office.step_up set proved_at = proved_at - interval '1 minute'")
    const unproved = await s.get(assistant.token, `/exports/${request}?form=csv`)
    expect(unproved.json()).toMatchObject({ code: 'step_up_needed' })
    // A proof for one form is none for the other.
    expect((await c.prove(assistant, c.askOf(unproved))).statusCode).toBe(200)
    expect((await s.get(assistant.token, `/exports/${request}?form=xlsx`)).statusCode).toBe(403)
    expect((await s.get(assistant.token, `/exports/${request}?form=csv`)).statusCode).toBe(200)
  })

  test('it leaves three times, each with who, when and under which request on every row, and in the record', async () => {
    const request = await agreed()
    const answer = await take(assistant, request)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="export.csv"',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    const [heading = '', ...rows] = answer.body.trim().split('\r\n')
    expect(heading).toContain('himaya_Export')
    for (const row of rows) expect(row).toContain(`Himaya ${nador.unit} · ${request} · Test · تجربة · `)
    expect(answer.body).toContain(`'=ZZHYPERLINK`)
    expect(answer.body).not.toMatch(/(?:^|[,;"])=/m)
    const { rows: entries } = await s.all.query<{ subjects: string[]; purpose: string }>(
      "select subjects, purpose from record.entry where act = 'exchange.export' and outcome = 'shown' and $1 = any (subjects) order by seq",
      [request],
    )
    expect(entries.map(({ purpose }) => purpose)).toEqual(['export_htcds', 'export_csv'])
    const workbook = await take(assistant, request, 'xlsx')
    expect(workbook.statusCode).toBe(200)
    expect(workbook.rawPayload.subarray(0, 2).toString()).toBe('PK')
    expect((await take(assistant, request)).statusCode).toBe(200)
    expect((await take(assistant, request)).statusCode).toBe(404)
    expect((await listOf(assistant)).others.find(({ id }) => id === request)?.standing).toBe('used')
  })

  test('it leaves for a day, and only while both still hold their posts', async () => {
    const request = await agreed()
    const ends = (officer: string, day: string) =>
      s.all.query(`update office.post set ends = ${day} where officer_id = $1`, [officer])
    for (const { id } of [coordinator, assistant]) {
      await ends(id, 'current_date - 1')
      expect((await take(assistant, request)).statusCode).toBe(404)
      await ends(id, 'null')
    }
    expect((await take(assistant, request)).statusCode).toBe(200)
    await s.all.query(
      "update office.act_approval set at = now() - interval '24 hours 1 second' where request_id = $1",
      [request],
    )
    expect((await take(assistant, request)).statusCode).toBe(404)
    expect((await listOf(assistant)).others.find(({ id }) => id === request)?.standing).toBe('expired')
  })

  test('a request nobody answered in three days is over', async () => {
    const request = await ask()
    await s.all.query('update office.act_request set expires_at = now() where id = $1', [request])
    expect((await c.act(coordinator, `/approvals/${request}/approve`, {})).statusCode).toBe(404)
  })

  test('a session that ended takes nothing', async () => {
    const request = await agreed()
    expect((await s.get('x'.repeat(43) as SessionToken, `/exports/${request}?form=csv`)).statusCode).toBe(401)
  })
})
