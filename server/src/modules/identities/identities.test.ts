import { listIdentities, openIdentity, takeIdentity, takeIdentityShare } from '@himaya/contract'
import type { CourtId } from '@himaya/domain'
import * as vault from '@himaya/vault'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Officer } from '../../../../db/test/court.ts'
import { newHouse } from '../../../test/house.ts'
import {
  b64,
  body,
  identitiesIn,
  memberOf,
  who,
  type IdentityScene as Scene,
  type Judge,
} from '../../../test/identities.ts'

const nador = 'TPI-NADOR' as CourtId
const oujda = 'TPI-OUJDA' as CourtId
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'))

let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse({ demo: true })
  scenes = identitiesIn(h)
})
afterAll(async () => {
  await h.close()
})

type Scenes = ReturnType<typeof identitiesIn>
let scenes: Scenes
const act: Scenes['act'] = (...asked) => scenes.act(...asked)
const judge: Scenes['judge'] = (...asked) => scenes.judge(...asked)
const scene: Scenes['scene'] = () => scenes.scene()
const seal: Scenes['seal'] = (...asked) => scenes.seal(...asked)

const listOf = async (officer: Officer) =>
  listIdentities.reply.parse((await h.get(officer.token, '/identities')).json())
const none = { toSeal: [], held: [] }
/** What there is of one case; the head of a prosecution is put on every new one. */
const listHere = async (officer: Officer, { caseId }: { caseId: string }) => {
  const { toSeal, held } = await listOf(officer)
  return {
    toSeal: toSeal.filter((one) => one.caseId === caseId),
    held: held.filter((one) => one.caseId === caseId),
  }
}

async function ask(s: Scene, officer: Officer, what = 'identity.unseal', purpose = 'rights_of_defence') {
  const made = await act(officer, '/approvals', { act: what, case: s.caseId, about: s.person, purpose })
  return { status: made.statusCode, request: made.json<{ id: string }>().id }
}
/** Lends and agrees, as the browser of the other member does. */
async function lend(lender: Judge, request: string) {
  const taken = await h.post(lender.token, '/identities/share', { request })
  if (taken.statusCode !== 200) return taken
  const { person, dealing, officer, own, to } = takeIdentityShare.reply.parse(taken.json())
  const share = await vault.lendShare(
    lender,
    { person, dealing },
    { officer, at: own.at, sealed: bytes(own.share) },
    { officer: to.officer, publicKey: bytes(to.publicKey), request },
  )
  return h.post(lender.token, `/approvals/${request}/share`, {
    dealing,
    at: own.at,
    key: to.key,
    share: b64(share),
  })
}
const agree = (officer: Officer, request: string) => act(officer, `/approvals/${request}/approve`, {})
const unsealing = (officer: Officer, request: string) => act(officer, '/identities/open', { request })

const openingFrom = (answer: { json: () => unknown }, request: string) => {
  const { own, lent, identity, ...rest } = openIdentity.reply.parse(answer.json())
  return {
    ...rest,
    request,
    identity: bytes(identity),
    own: { at: own.at, sealed: bytes(own.share) },
    lent: { at: lent.at, sealed: bytes(lent.share) },
  }
}
const recorded = async (officer: Officer, name: string) =>
  (
    await h.all.query<{ outcome: string; purpose: string | null }>(
      'select outcome, purpose from record.entry where officer_id = $1 and act = $2 order by seq',
      [officer.id, name],
    )
  ).rows

describe('who a protected person is', () => {
  test('is answered to nobody outside the formation as if there were nothing: not the prosecution, the unit, the centre, another judge', async () => {
    const s = await scene()
    expect((await seal(s)).statusCode).toBe(200)
    const { request } = await ask(s, s.one)
    const outside: Officer[] = [s.prosecutor, s.assistant]
    for (const post of [
      'unit_coordinator',
      'kings_prosecutor_deputy',
      'investigating_judge',
      'registry_clerk',
      'prosecution_clerk',
    ] as const) {
      const officer = await h.officer({ post, court: nador })
      await h.assign(s.caseId, officer, post)
      outside.push(officer)
    }
    outside.push(
      await h.officer({ post: 'trial_judge', court: nador }),
      await judge(s.caseId, 'trial_judge', oujda),
      ...(await Promise.all(
        (['central_unit', 'national_desk', 'auditor', 'administrator'] as const).map((post) =>
          h.officer({ post }),
        ),
      )),
    )
    const dealt = body(
      await vault.dealIdentity(who, { person: s.person, dealing: 2 }, [memberOf(s.one), memberOf(s.two)]),
      2,
    )
    for (const officer of outside) {
      expect(await listHere(officer, s)).toEqual(none)
      for (const [path, sent] of [
        ['/identities/share', (of: string) => ({ request: of })],
        ['/identities/take', (of: string) => ({ request: of })],
      ] as const) {
        const [hidden, absent] = [
          await h.post(officer.token, path, sent(request)),
          await h.post(officer.token, path, sent(randomUUID())),
        ]
        expect(hidden.json()).toMatchObject({ code: 'not_found' })
        expect(hidden.body).toBe(absent.body)
      }
      const tries = [
        await unsealing(officer, request),
        await h.post(officer.token, `/approvals/${request}/share`, {
          dealing: 1,
          at: 2,
          key: s.one.key,
          share: b64(new Uint8Array(80)),
        }),
        await act(officer, `/approvals/${request}/dealing`, dealt),
        await act(officer, `/measures/${s.measure}/identity`, {
          ...dealt,
          took: b64(new Uint8Array(32)),
          isCaller: false,
        }),
        await agree(officer, request),
      ]
      expect(tries.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404])
      expect((await ask(s, officer)).status).toBe(404)
    }
  })

  test('is sealed by whoever decided, who then has nothing; and not where nobody decided', async () => {
    const s = await scene()
    const [before] = (await listHere(s.prosecutor, s)).toSeal
    expect(before).toMatchObject({
      person: s.person,
      measure: s.measure,
      kind: 'identity_concealed',
      dealing: 1,
    })
    expect(new Set(before!.members.map(({ officer }) => officer.id))).toEqual(
      new Set([s.one.id, s.two.id, s.three.id]),
    )
    expect(before!.members.every(({ sits, live, key }) => sits && live === null && key !== null)).toBe(true)
    for (const bad of [
      { shares: [] },
      { shares: [{ officer: s.one.id, key: s.one.key, at: 1, share: b64(new Uint8Array(80)) }] },
      { identity: '' },
    ]) {
      const good = body(
        await vault.dealIdentity(who, { person: s.person, dealing: 1 }, [memberOf(s.one), memberOf(s.two)]),
        1,
      )
      const answer = await h.post(s.prosecutor.token, `/measures/${s.measure}/identity`, {
        ...good,
        took: b64(new Uint8Array(32)),
        isCaller: false,
        ...bad,
      })
      expect(answer.json()).toMatchObject({ code: 'malformed' })
    }
    expect((await seal(s, { dealing: 2 })).json()).toMatchObject({ code: 'conflict' })
    const stranger = await judge((await scene()).caseId)
    expect((await seal(s, { to: [s.one, stranger] })).json()).toMatchObject({ code: 'not_found' })
    expect((await seal(s)).statusCode).toBe(200)
    expect(await listHere(s.prosecutor, s)).toEqual(none)
    expect((await seal(s)).json()).toMatchObject({ code: 'not_found' })
    const undecided = await scene()
    await h.all.query(
      "update court.measure_decision set outcome = 'refused', starts = null, lasts = null where measure_id = $1",
      [undecided.measure],
    )
    expect(await listHere(undecided.prosecutor, undecided)).toEqual(none)
    expect((await seal(undecided)).json()).toMatchObject({ code: 'not_found' })
    expect(await recorded(s.prosecutor, 'identities.seal')).toContainEqual({ outcome: 'done', purpose: null })
  })

  test('is opened by two of the formation together, once, for a purpose that is in the record', async () => {
    const s = await scene()
    await seal(s)
    const [held] = (await listOf(s.one)).held
    expect(held).toMatchObject({ person: s.person, dealing: 1, requests: [] })
    expect(held!.members.map(({ live }) => live)).toEqual([true, true, true])
    const { request } = await ask(s, s.one)
    expect((await listOf(s.two)).held[0]!.requests[0]).toMatchObject({
      id: request,
      act: 'identity.unseal',
      purpose: 'rights_of_defence',
      mine: true,
      lends: true,
      lent: false,
      ready: false,
    })
    // Nothing before another agreed and lent; and not by agreeing alone.
    expect((await unsealing(s.one, request)).json()).toMatchObject({ code: 'not_found' })
    expect((await lend(s.one, request)).json()).toMatchObject({ code: 'not_found' })
    expect((await agree(s.one, request)).statusCode).toBe(404)
    await agree(s.two, request)
    expect((await unsealing(s.one, request)).json()).toMatchObject({ code: 'conflict' })
    expect((await lend(s.two, request)).statusCode).toBe(200)
    expect((await lend(s.two, request)).json()).toMatchObject({ code: 'conflict' })
    expect((await listOf(s.one)).held[0]!.requests[0]).toMatchObject({ lent: true, ready: true })
    expect((await h.post(s.one.token, '/identities/take', { request })).json()).toMatchObject({
      code: 'not_found',
    })
    expect((await unsealing(s.three, request)).json()).toMatchObject({ code: 'not_found' })
    const answer = await unsealing(s.one, request)
    expect(answer.statusCode, answer.body).toBe(200)
    expect(await vault.openIdentity(s.one, openingFrom(answer, request))).toBe(who)
    await expect(vault.openIdentity(s.two, openingFrom(answer, request))).rejects.toThrow(vault.Unopened)
    expect((await unsealing(s.one, request)).json()).toMatchObject({ code: 'not_found' })
    expect(await recorded(s.one, 'identity.unseal')).toContainEqual({
      outcome: 'shown',
      purpose: 'rights_of_defence',
    })
    expect(await recorded(s.two, 'identities.lend')).toContainEqual({
      outcome: 'done',
      purpose: 'rights_of_defence',
    })
    // Told to whoever could have opened it, on the case and among who looked, and to nobody else of the case.
    const told = async (officer: Officer) => {
      const pages = await Promise.all(
        [`/cases/${s.caseId}/timeline`, `/record/cases/${s.caseId}`].map((page) =>
          h.get(officer.token, page),
        ),
      )
      return pages.flatMap((page) =>
        page.statusCode === 200
          ? page.json<{ rows: { act: string }[] }>().rows.map(({ act: name }) => name)
          : [],
      )
    }
    const ofIt = ['identities.seal', 'identities.lend', 'identity.unseal']
    expect(await told(s.three)).toEqual(expect.arrayContaining(ofIt))
    for (const post of [
      'kings_prosecutor_deputy',
      'investigating_judge',
      'registry_clerk',
      'prosecution_clerk',
      'unit_coordinator',
    ] as const) {
      const officer = await h.officer({ post, court: nador })
      await h.assign(s.caseId, officer, post)
      expect(
        (await told(officer)).filter((name) => ofIt.includes(name)),
        post,
      ).toEqual([])
    }
    expect((await told(s.assistant)).filter((name) => ofIt.includes(name))).toEqual([])
    // Their own act alone.
    expect((await told(s.prosecutor)).filter((name) => ofIt.includes(name))).toEqual(['identities.seal'])
  })

  test('is dealt anew when a judge is replaced: the next one opens it, the one before and the old shares do not', async () => {
    const s = await scene()
    await seal(s)
    await h.all.query(
      `update court.assignment set ended_at = now(), ended_by = $2, why = 'replaced', ends = current_date where officer_id = $1`,
      [s.three.id, s.prosecutor.id],
    )
    expect(await listOf(s.three)).toEqual(none)
    expect((await ask(s, s.three)).status).toBe(404)
    const next = await judge(s.caseId)
    const seen = (await listOf(next)).held[0]!.members
    const stateOf = (officer: Officer) => seen.find((one) => one.officer.id === officer.id)
    expect(stateOf(next)).toMatchObject({ sits: true, live: null })
    expect(stateOf(s.three)).toMatchObject({ sits: false, live: false })
    const { request } = await ask(s, s.one, 'identity.deal', 'new_formation')
    await lend(s.two, request)
    await agree(s.two, request)
    expect((await unsealing(s.one, request)).json()).toMatchObject({ code: 'not_found' })
    const taken = await h.post(s.one.token, '/identities/take', { request })
    expect(taken.statusCode, taken.body).toBe(200)
    takeIdentity.reply.parse(taken.json())
    const to = [s.one, s.two, next].map(memberOf)
    const again = await vault.dealAgain(s.one, openingFrom(taken, request), to)
    const left = await vault.dealAgain(s.one, openingFrom(taken, request), [
      ...to.slice(0, 2),
      memberOf(s.three),
    ])
    expect((await act(s.one, `/approvals/${request}/dealing`, body(left, 2))).json()).toMatchObject({
      code: 'not_found',
    })
    expect((await act(s.one, `/approvals/${request}/dealing`, body(again, 3))).json()).toMatchObject({
      code: 'conflict',
    })
    const done = await act(s.one, `/approvals/${request}/dealing`, body(again, 2))
    expect(done.statusCode, done.body).toBe(200)
    expect((await act(s.one, `/approvals/${request}/dealing`, body(again, 2))).statusCode).toBe(409)
    const { rows } = await h.all.query('select from court.identity_share where officer_id = $1', [s.three.id])
    expect(rows).toEqual([])
    const later = await ask(s, next, 'identity.unseal', 'danger_to_her')
    expect((await lend(s.two, later.request)).statusCode).toBe(200)
    await agree(s.two, later.request)
    const opened = openingFrom(await unsealing(next, later.request), later.request)
    expect(await vault.openIdentity(next, opened)).toBe(who)
    // What was taken for the dealing opens nothing of the new one.
    const before = openingFrom(taken, request)
    await expect(vault.openIdentity(s.one, { ...before, identity: opened.identity })).rejects.toThrow(
      vault.Unopened,
    )
  })

  test('stands in no row and no answer of the house as a word', async () => {
    const s = await scene()
    await seal(s)
    const { rows } = await h.all.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('office', 'court', 'assistance', 'penal', 'record') and c.relkind = 'r'`,
    )
    const hex = Buffer.from('ZZIDENTITY').toString('hex')
    for (const { name } of rows) {
      const { rows: found } = await h.all.query(
        `select from ${name} t where t::text like '%ZZIDENTITY%' or t::text like $1 limit 1`,
        [`%${hex}%`],
      )
      expect(found, name).toEqual([])
    }
    expect((await h.get(s.one.token, '/identities')).body).not.toContain('ZZ')
  })
})
