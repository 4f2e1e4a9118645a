import { actPurposes, mayAskRelease, posts, releaseMinutes, twoPersonActs } from '@himaya/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { nador, newApprovals, oujda, wanted, type Approvals } from '../../../test/approving.ts'

let a: Approvals
beforeAll(async () => {
  a = await newApprovals()
})
afterAll(async () => {
  await a.close()
})
beforeEach(() => a.rest())

test('the acts and purposes of the rule are those that the database knows', async () => {
  const { rows } = await a.all.query<{ act: string }>('select act from office.two_person_acts() order by act')
  expect(rows.map(({ act }) => act)).toEqual([...twoPersonActs].toSorted())
  const { rows: checks } = await a.all.query<{ def: string }>(
    "select pg_get_constraintdef(oid) as def from pg_constraint where conname = 'act_request_purpose_check'",
  )
  const known = [...checks[0]!.def.matchAll(/'(\w+)'::text/g)].map(([, word]) => word)
  expect(known.toSorted()).toEqual([...actPurposes].toSorted())
  const { rows: release } = await a.all.query<{ asked_by: string[]; longest: number }>(
    "select asked_by, extract(epoch from good_for)::int / 60 as longest from office.two_person_acts() where act = 'shelter.release'",
  )
  expect(release[0]!.asked_by.toSorted()).toEqual(posts.filter(mayAskRelease).toSorted())
  expect(release[0]!.longest).toBe(Math.max(...releaseMinutes))
})

describe('a request', () => {
  test('is made by whoever may do the act, and for its own purposes; nobody else learns that there could be one', async () => {
    for (const [who, body] of [
      [a.centre, wanted],
      [a.coordinator, wanted],
      [a.assistant, { ...wanted, unit: oujda.unit }],
      [a.assistant, { act: 'identity.unseal', case: randomUUID(), purpose: 'rights_of_defence' }],
      [a.assistant, { act: 'officers.grant', about: randomUUID(), purpose: 'new_post' }],
    ] as const) {
      const answer = await a.act(who, '/approvals', body)
      expect(answer.statusCode, answer.body).toBe(404)
      expect((await a.recorded(who.id, 'approvals.request')).at(-1)).toBe('refused')
    }
    const malformed = await a.act(a.assistant, '/approvals', { ...wanted, purpose: 'transport' })
    expect(malformed.statusCode).toBe(400)
  })

  test('waits for those of the circle, who are told who asks, what for and until when; and for nobody else', async () => {
    const request = await a.ask(a.assistant, { note: 'ZZNote for the focal point' })
    for (const who of [a.coordinator, a.centre]) {
      const [found] = (await a.listOf(who)).waiting.filter(({ id }) => id === request)
      expect(found).toMatchObject({
        act: 'exchange.export',
        purpose: 'national_figures',
        noted: true,
        by: { id: a.assistant.id },
        unit: { id: nador.unit },
        standing: 'waiting',
        needs: 1,
        said: [],
        mine: true,
      })
    }
    const mine = await a.listOf(a.assistant)
    expect(mine.waiting).toEqual([])
    expect(mine.others.find(({ id }) => id === request)).toMatchObject({ standing: 'waiting', mine: false })
    for (const who of [
      await a.person({ post: 'auditor' }),
      await a.person({ post: 'administrator' }),
      await a.person({ post: 'unit_coordinator', court: nador.court }),
      await a.person({ post: 'kings_prosecutor', court: nador.court }),
      await a.person({ post: 'social_assistant', court: nador.court }),
    ]) {
      expect(await a.listOf(who)).toEqual({ waiting: [], others: [] })
      expect((await a.act(who, `/approvals/${request}/approve`, {})).statusCode).toBe(404)
      expect((await a.recorded(who.id, 'approvals.approve')).at(-1)).toBe('refused')
      expect((await a.get(who.token, `/approvals/${request}/note`)).statusCode).toBe(404)
    }
    // One that is not there is answered as one that is hidden.
    const absent = await a.act(a.centre, `/approvals/${randomUUID()}/approve`, {})
    expect(absent.statusCode).toBe(404)
  })

  test('its note lies sealed, is read by those who decide, and each reading is in the record', async () => {
    const request = await a.ask(a.assistant, { note: 'ZZNote' })
    const { rows } = await a.all.query<{ all: string }>(
      'select r::text as all from office.act_request r where id = $1',
      [request],
    )
    expect(rows[0]!.all).not.toContain(Buffer.from('ZZNote').toString('hex'))
    const read = await a.get(a.coordinator.token, `/approvals/${request}/note`)
    expect(read.json()).toEqual({ note: 'ZZNote' })
    expect((await a.recorded(a.coordinator.id, 'approvals.see_note')).at(-1)).toBe('shown')
    const bare = await a.ask()
    expect((await a.get(a.coordinator.token, `/approvals/${bare}/note`)).json()).toEqual({ note: null })
  })

  test('is not approved by whoever made it', async () => {
    const both = await a.person({ post: 'social_assistant', court: nador.court }, { post: 'central_unit' })
    const request = await a.ask(both)
    expect((await a.act(both, `/approvals/${request}/approve`, {})).statusCode).toBe(404)
    expect(await a.said(request)).toEqual([])
  })

  test('one person who clicks eight times at once, each click confirmed, agreed once', async () => {
    const request = await a.ask()
    const url = `/approvals/${request}/approve`
    // Eight proofs for the same act, all shown before any is spent.
    for (let n = 0; n < 8; n++) {
      const first = await a.post(a.coordinator.token, url, {})
      expect((await a.prove(a.coordinator, a.askOf(first))).statusCode).toBe(200)
      await a.all.query(
        "update office.step_up set act = 'held.back' where act = 'approvals.approve' and used_at is null",
      )
    }
    await a.all.query("update office.step_up set act = 'approvals.approve' where act = 'held.back'")
    const answers = await Promise.all(Array.from({ length: 8 }, () => a.post(a.coordinator.token, url, {})))
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1)
    expect(answers.filter(({ statusCode }) => statusCode >= 500)).toEqual([])
    expect(await a.said(request)).toHaveLength(1)
  })

  test('is refused with a reason, and then nobody else agrees', async () => {
    const request = await a.ask()
    expect(
      (await a.act(a.coordinator, `/approvals/${request}/refuse`, { why: 'not_explained' })).statusCode,
    ).toBe(200)
    expect((await a.act(a.centre, `/approvals/${request}/approve`, {})).statusCode).toBe(404)
    const found = (await a.listOf(a.assistant)).others.find(({ id }) => id === request)
    expect(found).toMatchObject({ standing: 'refused', said: [{ granted: false, why: 'not_explained' }] })
  })

  test('is withdrawn by whoever made it and by nobody else, and then nobody agrees', async () => {
    const request = await a.ask()
    const url = `/approvals/${request}/withdraw`
    expect((await a.post(a.coordinator.token, url, {})).statusCode).toBe(404)
    expect((await a.post(a.assistant.token, url, {})).statusCode).toBe(200)
    expect((await a.post(a.assistant.token, url, {})).statusCode).toBe(409)
    expect((await a.act(a.coordinator, `/approvals/${request}/approve`, {})).statusCode).toBe(404)
  })

  test('that was decided is not decided again by the same person', async () => {
    const request = await a.ask()
    await a.act(a.coordinator, `/approvals/${request}/approve`, {})
    expect((await a.act(a.coordinator, `/approvals/${request}/refuse`, { why: 'too_wide' })).statusCode).toBe(
      409,
    )
  })
})
