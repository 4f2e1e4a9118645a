import { listCases, seeCase, seeHelp, today } from '@himaya/contract'
import {
  itemsOf,
  rights,
  type CaseId,
  type CourtId,
  type PenalId,
  type Post,
  type ServiceId,
} from '@himaya/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Officer } from '../../../../db/test/court.ts'
import { newHouse } from '../../../test/house.ts'

const nador = 'TPI-NADOR' as CourtId
const oujda = 'TPI-OUJDA' as CourtId
const unit = 'UNIT-TPI-NADOR'

let h: Awaited<ReturnType<typeof newHouse>>
let assistant: Officer
let prosecutor: Officer
beforeAll(async () => {
  h = await newHouse()
  assistant = await h.officer({ post: 'social_assistant', court: nador })
  prosecutor = await h.officer({ post: 'kings_prosecutor', court: nador })
})
afterAll(async () => {
  await h.close()
})

const asked = (part: object = {}) => ({
  unit,
  cameBy: 'self',
  wish: 'no_court',
  urgent: true,
  need: 'ZZNEED a bed tonight',
  people: [{ capacity: 'victim', name: 'ZZVICTIM Amina', sex: 'female', nationality: 'CI', language: 'fra' }],
  ...part,
})
const complaint = (part: object = {}) => ({
  source: 'self',
  urgent: false,
  receivedAt: '2026-03-10T10:00:00.000Z',
  statement: 'ZZSTATEMENT she tells what was done to her',
  people: [{ capacity: 'suspect', name: 'ZZSUSPECT' }],
  ...part,
})

async function scene(part: object = {}) {
  const made = await h.post(assistant.token, '/help', asked(part))
  expect(made.statusCode, made.body).toBe(200)
  const caseId = made.json<{ id: CaseId }>().id
  const at = `/cases/${caseId}`
  const found = seeCase.reply.parse((await h.get(assistant.token, at)).json())
  return {
    caseId,
    at,
    found,
    person: `${at}/people/${found.people[0]!.id}`,
    assigned: async (post: Post): Promise<Officer> => {
      const officer = await h.officer({ post, court: nador })
      await h.assign(caseId, officer, post)
      return officer
    },
  }
}

const helpOf = async (who: Officer, at: string) =>
  seeHelp.reply.parse((await h.get(who.token, `${at}/help`)).json())
const dayOf = async (who: Officer, at: string) =>
  today.reply
    .parse((await h.get(who.token, '/today')).json())
    .waiting.filter((row) => [row.caseId, row.opens.id].some((id) => id !== null && at.endsWith(id)))

describe('a request for help', () => {
  test('is opened by the unit’s own social assistant, for people whom nobody accuses', async () => {
    for (const who of [
      prosecutor,
      await h.officer({ post: 'social_assistant', court: oujda }),
      await h.officer({ post: 'unit_coordinator', court: nador }),
      await h.officer({ post: 'service_provider', service: await newService() }),
      await h.officer({ post: 'central_unit' }),
    ])
      expect((await h.post(who.token, '/help', asked())).json()).toMatchObject({ code: 'not_found' })
    expect((await h.post(undefined, '/help', asked())).json()).toMatchObject({ code: 'not_signed_in' })
    for (const wrong of [
      { people: [] },
      { people: [{ capacity: 'suspect', name: 'ZZ' }] },
      { statement: 'what was done to her' },
      { wish: 'court' },
    ])
      expect((await h.post(assistant.token, '/help', asked(wrong))).json()).toMatchObject({
        code: 'malformed',
      })
  })

  test('opens an assistance file and nothing else: no penal file, nothing sent, nobody assigned', async () => {
    const { rows: before } = await h.all.query('select count(*) as n from penal.file')
    const { at, caseId, found } = await scene()
    expect(found).toMatchObject({
      court: null,
      reference: null,
      report: null,
      urgent: true,
      parties: [],
      assigned: [],
    })
    const { rows: after } = await h.all.query('select count(*) as n from penal.file')
    expect(after).toEqual(before)
    const { rows } = await h.all.query('select penal_id from court.case where id = $1', [caseId])
    expect(rows).toEqual([{ penal_id: null }])
    for (const who of [prosecutor, await h.officer({ post: 'social_assistant', court: oujda })])
      for (const path of [at, `${at}/help`, `${at}/help/need`, `${at}/timeline`, `${at}/measures`])
        expect((await h.get(who.token, path)).json()).toMatchObject({ code: 'not_found' })
    const list = async (who: Officer) =>
      listCases.reply.parse((await h.get(who.token, '/cases')).json()).rows.map(({ id }) => id)
    expect(await list(assistant)).toContain(caseId)
    expect(await list(prosecutor)).not.toContain(caseId)
    expect(await dayOf(assistant, at)).toMatchObject([{ kind: 'reception_to_do', urgent: true }])
    expect(await dayOf(prosecutor, at)).toEqual([])
  })

  test('keeps her wish, and her need sealed: read on demand by the unit, and recorded', async () => {
    const { at, caseId, assigned } = await scene()
    expect(await helpOf(assistant, at)).toMatchObject({
      request: { cameBy: 'self', wish: 'no_court', hasNeed: true, by: { id: assistant.id } },
      brought: null,
      report: null,
      mayReport: true,
      mayBring: true,
    })
    const shown = await h.get(assistant.token, `${at}/help`)
    expect(shown.body).not.toMatch(/ZZ/)
    expect((await h.get(assistant.token, `${at}/help/need`)).json()).toEqual({ need: 'ZZNEED a bed tonight' })
    const { rows } = await h.all.query(
      "select officer_id, outcome, fields from record.entry where act = 'help.see_need' and case_id = $1",
      [caseId],
    )
    expect(rows).toEqual([{ officer_id: assistant.id, outcome: 'shown', fields: ['need'] }])
    const { rows: open } = await h.all.query<{ all: string }>(
      "select string_agg(t::text, ' ') as all from assistance.help_request t",
    )
    expect(open[0]?.all).not.toContain(Buffer.from('ZZNEED').toString('hex'))
    // The prosecution, once it has the case, reads no need of hers; the unit's coordinator does.
    const judge = await assigned('kings_prosecutor_deputy')
    expect((await h.get(judge.token, `${at}/help/need`)).json()).toMatchObject({ code: 'not_found' })
    expect((await helpOf(judge, at)).request).toBeNull()
    const coordinator = await assigned('unit_coordinator')
    expect((await h.get(coordinator.token, `${at}/help/need`)).statusCode).toBe(200)
  })

  test('without a need is a file all the same; asked twice it is opened once', async () => {
    const rest = { ...asked({ wish: 'undecided', urgent: false }), need: undefined }
    const key = randomUUID()
    const [first, second] = await Promise.all([1, 2].map(() => h.post(assistant.token, '/help', rest, key)))
    expect(first?.json()).toEqual(second?.json())
    const at = `/cases/${first!.json<{ id: string }>().id}`
    expect(await helpOf(assistant, at)).toMatchObject({ request: { wish: 'undecided', hasNeed: false } })
    expect((await h.get(assistant.token, `${at}/help/need`)).json()).toEqual({ need: null })
  })
})

test('every page of a case works without a penal file: reception, rights, screening, referral, timeline', async () => {
  const { at, person } = await scene()
  const ok = async (path: string, body?: object) => {
    const answer =
      body === undefined ? await h.get(assistant.token, path) : await h.post(assistant.token, path, body)
    expect(answer.statusCode, `${path} ${answer.body}`).toBe(200)
    return answer
  }
  await ok(`${person}/receptions`, {
    dangerNow: false,
    needsDoctor: false,
    childAlone: false,
    language: 'fra',
    interpreter: false,
    safeToSpeak: true,
    limitsSaidIn: 'fra',
  })
  await ok(`${person}/rights`, {
    rights: [...rights].slice(0, 1),
    language: 'fra',
    how: 'read_aloud',
    understood: true,
  })
  const { missing } = (await ok(`${person}/reception`)).json<{ missing: string[] }>()
  await ok(`${person}/rights`, { rights: missing, language: 'fra', how: 'read_aloud', understood: true })
  await ok(`${person}/screenings`, {
    set: 'adult_labour',
    answers: { [itemsOf('adult_labour')[0]!.id]: 'yes' },
    signs: [],
    met: [],
    proposes: 'presumed',
  })
  const service = await newService()
  const consent = await ok(`${person}/consents`, {
    need: 'shelter',
    given: true,
    givenBy: 'self',
    person: { isChild: false },
  })
  await ok(`${person}/referrals`, {
    consent: consent.json<{ id: string }>().id,
    service,
    need: 'shelter',
    urgent: true,
    risks: [],
    words: 'ZZ a bed',
  })
  for (const path of [
    '/screenings',
    '/identifications',
    '/reflections',
    '/measures',
    '/referrals',
    '/timeline',
  ])
    await ok(`${at}${path}`)
  await ok(`${person}/measures`)
  const shelter = await h.officer({ post: 'service_provider', service })
  expect((await h.get(shelter.token, at)).json()).toMatchObject({ code: 'not_found' })
})

async function newService(): Promise<ServiceId> {
  const { rows } = await h.all.query<{ id: ServiceId }>(
    "insert into office.service (name_ar, name_fr, needs, demo) values ('مركز', 'Centre', '{shelter}', true) returning id",
  )
  return rows[0]!.id
}

describe('protection without a complaint (CPP 82-5-1)', () => {
  test('brought before the head of the prosecution by the unit, once; he may then presume and give time', async () => {
    const { at, person, caseId, assigned } = await scene()
    const bring = (who: Officer) => h.post(who.token, `${at}/help/protection`, {})
    const others = [prosecutor, await h.officer({ post: 'social_assistant', court: oujda })]
    for (const who of others) expect((await bring(who)).json()).toMatchObject({ code: 'not_found' })
    expect((await bring(await assigned('registry_clerk'))).json()).toMatchObject({
      refusals: [{ reason: 'not_of_the_unit' }],
    })
    expect((await bring(assistant)).statusCode).toBe(200)
    expect((await bring(assistant)).json()).toMatchObject({ refusals: [{ reason: 'brought_already' }] })
    expect(await helpOf(prosecutor, at)).toMatchObject({
      request: null,
      brought: { by: { id: assistant.id } },
    })
    expect(await dayOf(prosecutor, at)).toMatchObject([
      { kind: 'protection_to_consider', opens: { page: 'case' } },
    ])
    const presumed = await h.post(prosecutor.token, `${person}/identifications`, {
      from: 'to_assess',
      decision: 'presumed',
      reasons: 'serious grounds',
      decidedOn: '2026-03-02',
    })
    expect(presumed.statusCode, presumed.body).toBe(200)
    const granted = await h.post(prosecutor.token, `${person}/reflections`, {
      wished: true,
      seriousGrounds: true,
      starts: '2026-03-05',
      ends: '2026-04-03',
      reasons: 'at her wish',
    })
    expect(granted.statusCode, granted.body).toBe(200)
    expect(await dayOf(prosecutor, at)).not.toMatchObject([{ kind: 'protection_to_consider' }])
    // Nothing of it opened a penal file.
    const { rows } = await h.all.query('select penal_id from court.case where id = $1', [caseId])
    expect(rows).toEqual([{ penal_id: null }])
  })

  test('a measure of 82-5-1 needs no complaint and reaches the head, who decides it; 82-5 needs one', async () => {
    const { at, person } = await scene()
    const request = (kind: string) =>
      h.post(assistant.token, `${person}/measures`, {
        kind,
        words: 'ZZWORDS',
        complained: false,
        isChild: false,
      })
    expect((await request('dedicated_number')).json()).toMatchObject({
      refusals: [{ reason: 'no_complaint', article: 'ma/act/2002/22-01#art_82-5' }],
    })
    const made = await request('shelter')
    expect(made.statusCode, made.body).toBe(200)
    expect(await helpOf(assistant, at)).toMatchObject({
      brought: { by: { id: assistant.id } },
      mayBring: false,
    })
    expect(await dayOf(prosecutor, at)).toMatchObject([{ kind: 'measure_to_decide' }])
    const decided = await h.post(prosecutor.token, `/measures/${made.json<{ id: string }>().id}/decision`, {
      outcome: 'granted',
      reasons: { ar: 'لوجود خطر' },
      starts: '2026-03-02',
      length: { until: 'lifted' },
      opinionTaken: false,
      writtenConsent: false,
    })
    expect(decided.statusCode, decided.body).toBe(200)
  })

  test('where nobody is head of the prosecution, it is said and not done', async () => {
    const court = 'TPI-BERKANE' as CourtId
    const there = await h.officer({ post: 'social_assistant', court })
    const made = await h.post(there.token, '/help', asked({ unit: `UNIT-${court}` }))
    const at = `/cases/${made.json<{ id: string }>().id}`
    expect((await h.post(there.token, `${at}/help/protection`, {})).json()).toMatchObject({
      code: 'conflict',
      reason: 'no_head_of_prosecution',
    })
    expect(await helpOf(there, at)).toMatchObject({ brought: null, mayBring: true })
  })
})

describe('a complaint made later', () => {
  test('is written by the unit’s social assistant in her file, and by nobody else', async () => {
    const { at, assigned } = await scene()
    for (const who of [prosecutor, await h.officer({ post: 'social_assistant', court: oujda })])
      expect((await h.post(who.token, `${at}/report`, complaint())).json()).toMatchObject({
        code: 'not_found',
      })
    for (const who of [await assigned('kings_prosecutor_deputy'), await assigned('unit_coordinator')])
      expect((await h.post(who.token, `${at}/report`, complaint())).json()).toMatchObject({
        refusals: [{ reason: 'not_of_the_unit' }],
      })
    expect(
      (
        await h.post(assistant.token, `${at}/report`, complaint({ receivedAt: '2100-01-01T00:00:00.000Z' }))
      ).json(),
    ).toMatchObject({ code: 'malformed', fields: [{ path: '/receivedAt', rule: 'not_yet' }] })
    expect(
      (await h.post(assistant.token, `${at}/report`, complaint({ anonymous: true }))).json(),
    ).toMatchObject({
      code: 'malformed',
    })
  })

  test('opens the penal file beside it, joins and sends it: nobody is typed twice', async () => {
    const { at, found, caseId } = await scene()
    const made = await h.post(assistant.token, `${at}/report`, complaint())
    expect(made.statusCode, made.body).toBe(200)
    const { id } = made.json<{ id: string }>()
    for (const who of [assistant, prosecutor])
      expect((await h.get(who.token, `/reports/${id}`)).json()).toMatchObject({
        caseId,
        state: 'sent',
        register: found.register,
        statement: complaint().statement,
        people: [{ id: found.people[0]!.id, capacity: 'victim', name: 'ZZVICTIM Amina' }],
      })
    expect(seeCase.reply.parse((await h.get(prosecutor.token, at)).json())).toMatchObject({
      court: nador,
      report: id,
      parties: [{ capacity: 'suspect' }],
      assigned: [{ officer: { id: prosecutor.id }, post: 'kings_prosecutor' }],
    })
    expect(await dayOf(prosecutor, `/reports/${id}`)).toMatchObject([{ kind: 'report_to_decide' }])
    // What she wished stays written; the need stays the unit's.
    expect(await helpOf(assistant, at)).toMatchObject({
      request: { wish: 'no_court' },
      report: id,
      mayReport: false,
      mayBring: false,
    })
    expect((await h.get(prosecutor.token, `${at}/help/need`)).json()).toMatchObject({ code: 'not_found' })
    expect((await h.post(assistant.token, `${at}/report`, complaint())).json()).toMatchObject({
      refusals: [{ reason: 'already_reported', article: 'ma/act/2002/22-01#art_42' }],
    })
    expect((await h.post(assistant.token, `${at}/help/protection`, {})).json()).toMatchObject({
      refusals: [{ reason: 'already_reported' }],
    })
  })

  test('two at once write one', async () => {
    const { at, caseId } = await scene()
    const other = await h.officer({ post: 'social_assistant', court: nador })
    const both = await Promise.all(
      [assistant, other].map((who) => h.post(who.token, `${at}/report`, complaint())),
    )
    expect(both.map((answer) => answer.statusCode).sort()).toEqual([200, 422])
    const { rows } = await h.all.query<{ n: number }>(
      'select count(*)::int as n from penal.report r join court.case c on c.penal_id = r.penal_id where c.id = $1',
      [caseId],
    )
    expect(rows).toEqual([{ n: 1 }])
  })

  test('nobody joins a file to a report that is not theirs, or moves one that is joined', async () => {
    const { caseId } = await scene()
    const elsewhere = await h.officer({ post: 'social_assistant', court: oujda })
    const theirs = await h.post(elsewhere.token, '/reports', {
      ...complaint(),
      unit: 'UNIT-TPI-OUJDA',
      anonymous: false,
    })
    const { rows } = await h.all.query<{ penal_id: PenalId }>(
      'select penal_id from penal.report where id = $1',
      [theirs.json<{ id: string }>().id],
    )
    const join = (who: Officer, penal: PenalId | null) =>
      h.court.as(who.token, (tx) =>
        tx.updateTable('court.case').set({ penal_id: penal }).where('id', '=', caseId).executeTakeFirst(),
      )
    await expect(join(assistant, rows[0]!.penal_id)).rejects.toThrow(/row-level security/)
    expect((await join(elsewhere, rows[0]!.penal_id))?.numUpdatedRows).toBe(0n)
    await h.post(assistant.token, `/cases/${caseId}/report`, complaint())
    expect((await join(assistant, null))?.numUpdatedRows).toBe(0n)
  })
})
