import { listApprovals, listReleases, openRelease, openShelter, stepUpAsked } from '@himaya/contract'
import type { CaseId, CourtId, ServiceId } from '@himaya/domain'
import * as vault from '@himaya/vault'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Officer } from '../../../../db/test/court.ts'
import { newHouse } from '../../../test/house.ts'

const [nador, oujda] = ['TPI-NADOR', 'TPI-OUJDA'] as [CourtId, CourtId]
const where = 'ZZSHELTER 9, rue des Oliviers (invented)'
const b64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'))

let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse({ demo: true })
})
afterAll(async () => {
  await h.close()
})

/** Sends an act, shows what it asks for, and sends it again. Whoever does in a minute what tests do is given another. */
async function act(officer: Officer, url: string, body: object) {
  await h.all.query("update office.step_up set asked_at = asked_at - interval '1 minute'")
  const first = await h.post(officer.token, url, body)
  const problem = first.json<{ code?: string; ask?: unknown }>()
  if (problem.code !== 'step_up_needed') return first
  const asked = stepUpAsked.parse(problem.ask)
  await h.post(officer.token, '/step-up', { id: 'id' in asked ? asked.id : undefined, response: null })
  return h.post(officer.token, url, body)
}
interface Keyed extends Officer, vault.Keyring {
  readonly key: string
}
async function keyed(...posts: Parameters<typeof h.officer>): Promise<Keyed> {
  const officer = await h.officer(...posts)
  const keyring = await vault.makeKeyring()
  const salt = vault.drawSalt()
  const lock = await vault.locked('passphrase', vault.drawSecret(), salt, { officer: officer.id, ...keyring })
  const made = await h.post(officer.token, '/account/key', {
    publicKey: b64(keyring.publicKey),
    lock: { how: 'passphrase', salt: b64(salt), locked: b64(lock.locked) },
  })
  expect(made.statusCode, made.body).toBe(200)
  return { ...officer, ...keyring, key: made.json<{ id: string }>().id }
}

/** Somebody whom a shelter received, with whoever follows her, a colleague who does not, and two who may agree. */
async function scene() {
  const assistant = await h.officer({ post: 'social_assistant', court: nador })
  const { rows } = await h.all.query<{ id: ServiceId }>(
    "insert into office.service (name_ar, name_fr, needs, demo) values ('مأوى', 'Foyer', '{shelter}', true) returning id",
  )
  const service = rows[0]!.id
  const keeper = await keyed({ post: 'service_provider', service })
  const made = await h.post(assistant.token, '/reports', {
    unit: 'UNIT-TPI-NADOR',
    source: 'police',
    anonymous: false,
    urgent: true,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: 'ZZSTATEMENT',
    people: [{ capacity: 'victim', name: 'ZZVICTIM', sex: 'female', language: 'ary' }],
  })
  const { caseId, people } = (
    await h.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)
  ).json<{ caseId: CaseId; people: { id: string }[] }>()
  const person = people[0]!.id
  const consent = await h.post(assistant.token, `/cases/${caseId}/people/${person}/consents`, {
    need: 'shelter',
    given: true,
    givenBy: 'self',
    person: { isChild: false },
  })
  const sent = await h.post(assistant.token, `/cases/${caseId}/people/${person}/referrals`, {
    consent: consent.json<{ id: string }>().id,
    service,
    need: 'shelter',
    urgent: true,
    risks: [],
    words: 'a bed',
  })
  const referral = sent.json<{ id: string }>().id
  await h.post(keeper.token, `/referrals/${referral}/answer`, { to: 'accepted' })
  const secret = vault.drawSecret()
  const written = await h.post(keeper.token, `/services/${service}/shelter`, {
    version: 1,
    address: b64(await vault.sealText(secret, where, ['shelter', service, '1'])),
    given: [
      {
        officer: keeper.id,
        key: keeper.key,
        wrapped: b64(await vault.sealTo(keeper.publicKey, secret, ['shelter_key', service, '1', keeper.id])),
      },
    ],
  })
  expect(written.statusCode, written.body).toBe(200)
  return {
    assistant,
    service,
    keeper,
    caseId,
    person,
    referral,
    colleague: await keyed({ post: 'social_assistant', court: nador }),
    coordinator: await h.officer({ post: 'unit_coordinator', court: oujda }),
    centre: await h.officer({ post: 'central_unit' }),
  }
}
type Scene = Awaited<ReturnType<typeof scene>>

const releases = async (officer: Officer) =>
  listReleases.reply.parse((await h.get(officer.token, '/shelters/releases')).json())
const none = { mine: [], toSeal: [] }
async function ask(s: Scene, who: Officer = s.colleague, more: object = {}) {
  const answer = await act(who, '/approvals', {
    act: 'shelter.release',
    case: s.caseId,
    about: s.person,
    purpose: 'transport',
    ...more,
  })
  return { status: answer.statusCode, request: answer.json<{ id: string }>().id }
}
const agree = (who: Officer, request: string) => act(who, `/approvals/${request}/approve`, {})
/** Seals it to the one who asked, as the browser of the shelter does. */
async function lend(s: Scene, request: string, who: Keyed = s.keeper) {
  const own = openShelter.reply.parse(
    (await h.post(who.token, '/shelters/open', { of: { service: s.service }, purpose: 'release' })).json(),
  )
  const of = (await releases(who)).toSeal.find(({ id }) => id === request)!
  const lent = await vault.lendShelter(
    who,
    { service: own.service, version: own.version },
    { officer: own.officer, sealed: bytes(own.key!.wrapped) },
    { officer: of.by.id, publicKey: bytes(of.key!.publicKey), request },
  )
  return h.post(who.token, `/approvals/${request}/address`, {
    service: s.service,
    version: own.version,
    key: of.key!.id,
    wrapped: b64(lent),
  })
}
const open = (who: Officer, request: string) => act(who, '/shelters/release', { request })
const recorded = async (officer: Officer, what: string) =>
  (
    await h.all.query<{ outcome: string; purpose: string; fields: string[]; case_id: string | null }>(
      'select outcome, purpose, fields, case_id from record.entry where officer_id = $1 and act = $2 order by seq',
      [officer.id, what],
    )
  ).rows

describe('a shelter’s address that is released', () => {
  test('is asked for by nobody of the bench, the registry, the shelter, the centre, another unit or another case; and listed to none of them', async () => {
    const s = await scene()
    const { request } = await ask(s)
    const on = async (
      post: 'trial_judge' | 'registry_clerk' | 'kings_prosecutor_deputy' | 'unit_coordinator',
    ) => {
      const officer = await h.officer({ post, court: nador })
      await h.assign(s.caseId, officer, post)
      return officer
    }
    const strangers = [
      await on('trial_judge'),
      await on('registry_clerk'),
      await on('kings_prosecutor_deputy'),
      await on('unit_coordinator'),
      await h.officer({ post: 'social_assistant', court: oujda }),
      await h.officer({ post: 'kings_prosecutor', court: oujda }),
      s.coordinator,
      s.centre,
    ]
    for (const who of strangers) {
      expect((await ask(s, who)).status).toBe(404)
      expect(await releases(who)).toEqual(none)
      expect((await open(who, request)).json()).toMatchObject({ code: 'not_found' })
      const sealing = await h.post(who.token, `/approvals/${request}/address`, {
        service: s.service,
        version: 1,
        key: s.colleague.key,
        wrapped: b64(new Uint8Array(80)),
      })
      expect(sealing.json()).toMatchObject({ code: 'not_found' })
    }
    expect((await ask(s, s.keeper)).status).toBe(404)
    expect((await ask(s, s.colleague, { about: randomUUID() })).status).toBe(404)
    expect((await ask(s, s.colleague, { minutes: 241 })).status).toBe(400)
    expect((await ask(s, s.colleague, { purpose: 'register_check' })).status).toBe(400)
    expect((await h.get(undefined, '/shelters/releases')).json()).toMatchObject({ code: 'not_signed_in' })
  })

  test('is opened by the one who asked, once two offices agreed and the shelter sealed it, one time; each step is in the record and whoever follows her is told', async () => {
    const s = await scene()
    const judge = await keyed({ post: 'investigating_judge', court: nador })
    await h.assign(s.caseId, judge, 'investigating_judge')
    for (const asker of [s.colleague, judge]) {
      const { request, status } = await ask(s, asker, { minutes: 60 })
      expect(status).toBe(200)
      expect((await releases(asker)).mine[0]).toMatchObject({
        id: request,
        caseId: s.caseId,
        person: s.person,
        minutes: 60,
        standing: 'waiting',
        sealed: false,
      })
      // Those who decide are told what for, for how long and by whom, and of no case.
      const waiting = listApprovals.reply.parse((await h.get(s.centre.token, '/approvals')).json()).waiting
      expect(waiting.find(({ id }) => id === request)).toMatchObject({ minutes: 60, caseId: null, needs: 2 })
      const toSeal = (await h.get(s.keeper.token, '/shelters/releases')).body
      expect(toSeal).toContain(s.referral)
      for (const hidden of [s.caseId, s.person, 'ZZ']) expect(toSeal).not.toContain(hidden)

      // Before both agreed it is seen waiting, and nothing that opens the address is taken.
      expect((await lend(s, request)).json()).toMatchObject({ code: 'conflict' })
      await agree(s.coordinator, request)
      expect((await lend(s, request)).json()).toMatchObject({ code: 'conflict' })
      expect((await open(asker, request)).json()).toMatchObject({ code: 'not_found' })
      await agree(s.centre, request)
      expect((await releases(asker)).mine[0]).toMatchObject({ standing: 'agreed', sealed: false })
      expect((await lend(s, request)).statusCode).toBe(200)
      expect((await lend(s, request)).json()).toMatchObject({ code: 'conflict' })
      expect((await releases(asker)).mine[0]).toMatchObject({ standing: 'agreed', sealed: true })
      for (const other of [s.assistant, s.keeper, s.centre])
        expect((await open(other, request)).json()).toMatchObject({ code: 'not_found' })

      const answer = await open(asker, request)
      expect(answer.statusCode, answer.body).toBe(200)
      const given = openRelease.reply.parse(answer.json())
      const opened = (key: Pick<vault.Keyring, 'privateKey'>) =>
        vault.openReleased(key, {
          service: given.service,
          version: given.version,
          officer: given.officer,
          request,
          lent: bytes(given.lent),
          address: bytes(given.address),
        })
      expect(await opened(asker)).toBe(where)
      await expect(opened(s.keeper)).rejects.toThrow(vault.Unopened)
      expect((await open(asker, request)).json()).toMatchObject({ code: 'not_found' })
      expect((await releases(asker)).mine[0]).toMatchObject({ standing: 'used', sealed: false })
      // Those who agreed are not told that it was: she would be in a shelter.
      for (const who of [s.coordinator, s.centre]) {
        const { others } = listApprovals.reply.parse((await h.get(who.token, '/approvals')).json())
        expect(others.find(({ id }) => id === request)).toMatchObject({ standing: 'agreed' })
      }
      expect(await recorded(asker, 'shelter.release')).toContainEqual({
        outcome: 'shown',
        purpose: 'transport',
        fields: ['address'],
        case_id: s.caseId,
      })
    }
    expect(await recorded(s.keeper, 'shelters.lend')).toContainEqual({
      outcome: 'done',
      purpose: 'transport',
      fields: [],
      case_id: null,
    })
    const told = await h.court.as(s.assistant.token, async (tx) => ({
      rows: await tx
        .selectFrom('record.entry')
        .select('officer_id')
        .where('act', '=', 'shelter.release')
        .where('outcome', '=', 'shown')
        .where('case_id', '=', s.caseId)
        .execute(),
    }))
    expect(told?.rows.map(({ officer_id }) => officer_id).toSorted()).toEqual(
      [s.colleague.id, judge.id].toSorted(),
    )
  })

  test('waits for whoever seals it, and says so; is over with a withdrawal, a refusal, and a bar', async () => {
    const s = await scene()
    const { request } = await ask(s)
    await agree(s.coordinator, request)
    await agree(s.centre, request)
    expect((await open(s.colleague, request)).json()).toMatchObject({ code: 'conflict' })
    await lend(s, request)
    await h.all.query(
      "insert into court.bar (case_id, officer_id, why, said_by) values ($1, $2, 'related', $3)",
      [s.caseId, s.colleague.id, s.assistant.id],
    )
    expect((await open(s.colleague, request)).json()).toMatchObject({ code: 'not_found' })
    await h.all.query('delete from court.bar where officer_id = $1', [s.colleague.id])
    expect((await h.post(s.colleague.token, `/approvals/${request}/withdraw`, {})).statusCode).toBe(200)
    expect((await open(s.colleague, request)).json()).toMatchObject({ code: 'not_found' })
    const other = (await ask(s)).request
    await agree(s.coordinator, other)
    expect((await act(s.centre, `/approvals/${other}/refuse`, { why: 'not_needed' })).statusCode).toBe(200)
    expect((await open(s.colleague, other)).json()).toMatchObject({ code: 'not_found' })
    expect((await releases(s.keeper)).toSeal).toEqual([])
  })

  test('stands in no row and no answer of the house as a word', async () => {
    const s = await scene()
    const { request } = await ask(s)
    await agree(s.coordinator, request)
    await agree(s.centre, request)
    expect((await lend(s, request)).statusCode).toBe(200)
    const { rows } = await h.all.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('office', 'court', 'assistance', 'penal', 'record') and c.relkind = 'r'`,
    )
    const hex = Buffer.from('ZZSHELTER').toString('hex')
    for (const { name } of rows) {
      const { rows: found } = await h.all.query(
        `select from ${name} t where t::text like '%ZZSHELTER%' or t::text like $1 limit 1`,
        [`%${hex}%`],
      )
      expect(found, name).toEqual([])
    }
  })
})
