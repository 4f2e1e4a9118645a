import {
  findCases,
  seeCase,
  seeIdentity,
  seePartyDetails,
  seePartyIdentity,
  seeTimeline,
  today,
} from '@himaya/contract'
import type { CaseId, CourtId, Post, ServiceId, UnitId } from '@himaya/domain'
import { sql } from 'kysely'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'

const nador = 'TPI-NADOR' as CourtId

let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse()
})
afterAll(async () => {
  await h.close()
})

type Someone = Awaited<ReturnType<typeof h.officer>>

/** A case of one victim and one suspect, sent to the head of the prosecution of Nador. */
async function scene() {
  const assistant = await h.officer({ post: 'social_assistant', court: nador })
  const prosecutor = await h.officer({ post: 'kings_prosecutor', court: nador })
  const { id: report } = (
    await h.post(assistant.token, '/reports', {
      unit: 'UNIT-TPI-NADOR' as UnitId,
      source: 'police',
      anonymous: false,
      urgent: true,
      receivedAt: '2026-03-01T09:30:00.000Z',
      statement: 'ZZ',
      people: [
        { capacity: 'victim', name: 'ZZVICTIM Amina' },
        { capacity: 'suspect', name: 'ZZSUSPECT Driss', sex: 'male', nationality: 'MA' },
      ],
    })
  ).json<{ id: string }>()
  const { caseId } = (await h.get(assistant.token, `/reports/${report}`)).json<{ caseId: CaseId }>()
  const see = async (who: Someone) => seeCase.reply.parse((await h.get(who.token, `/cases/${caseId}`)).json())
  const on = async (post: Post, court = nador) => {
    const officer = await h.officer({ post, court })
    await h.assign(caseId, officer, post)
    return officer
  }
  // The head of the prosecution at Nador is whoever held the post first; this one is put on the case by hand.
  await h.all.query(`delete from court.assignment where case_id = $1`, [caseId])
  await h.assign(caseId, prosecutor, 'kings_prosecutor')
  const { rows } = await h.all.query<{ id: string }>(
    `update penal.party y set owner_id = $2 from court.case c where c.penal_id = y.penal_id and c.id = $1 returning y.id`,
    [caseId, prosecutor.id],
  )
  return { assistant, prosecutor, caseId, see, on, suspect: rows[0]?.id ?? '' }
}

const suspect = { capacity: 'suspect', name: null, born: null, sex: null, nationality: null }
const company = { capacity: 'legal_person', name: 'ZZCOMPANY', nationality: 'MA' }
const add = (who: Someone, caseId: string, body: object) =>
  h.post(who.token, `/cases/${caseId}/parties`, body)
const codeOf = (answer: { json: () => unknown }) => (answer.json() as { code?: string }).code
const notFound = { type: 'urn:himaya:problem:not_found', code: 'not_found', status: 404 }

test('the unit that wrote the report, a service, and a judge who is not assigned are told that no party exists', async () => {
  const { assistant, prosecutor, caseId, suspect: party } = await scene()
  const { rows } = await h.all.query<{ id: ServiceId }>(
    "insert into office.service (name_ar, name_fr, needs, demo) values ('مركز', 'Centre', '{shelter}', true) returning id",
  )
  const strangers = [
    assistant,
    await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId }),
    await h.officer({ post: 'service_provider', service: rows[0]?.id as ServiceId }),
    await h.officer({ post: 'kings_prosecutor', court: nador }),
    await h.officer({ post: 'trial_judge', court: nador }),
    await h.officer({ post: 'auditor' }),
  ]
  for (const who of strangers)
    for (const [inCase, id] of [
      [caseId, party],
      [randomUUID(), randomUUID()],
    ] as const) {
      const at = `/cases/${inCase}/parties/${id}`
      const answers = [
        await add(who, inCase, suspect),
        await h.get(who.token, `${at}/identity`),
        await h.get(who.token, `${at}/details`),
        await h.post(who.token, `${at}/correction`, { version: 1, details: suspect }),
        await h.post(who.token, `${at}/owner`, { from: who.id, to: prosecutor.id }),
        await h.post(who.token, `${at}/victim`, { owner: assistant.id }),
      ]
      for (const answer of answers) expect(answer.json()).toEqual(notFound)
    }
})

test('the social assistant reads no party in the case, none in its timeline, and writes none after her report', async () => {
  const { assistant, prosecutor, caseId, see } = await scene()
  await add(prosecutor, caseId, company)
  const seen = await see(assistant)
  expect(seen.parties).toEqual([])
  const acts = async (who: Someone) =>
    seeTimeline.reply
      .parse((await h.get(who.token, `/cases/${caseId}/timeline`)).json())
      .rows.map(({ act }) => act)
  expect(await acts(prosecutor)).toEqual(['parties.add', 'reports.record'])
  expect(await acts(assistant)).toEqual(['reports.record'])
  const own = h.court.as(assistant.token, async (tx) => {
    await tx
      .insertInto('penal.party')
      .values((from) => ({
        penal_id: from.selectFrom('court.case').select('penal_id').where('id', '=', caseId) as never,
        capacity: 'suspect',
        owner_id: assistant.id,
      }))
      .execute()
    return { value: null }
  })
  await expect(own).rejects.toThrow(/row-level security/)
})

describe('naming and correcting', () => {
  test('the bench and the registries read parties and change none', async () => {
    const { assistant, caseId, see, on, suspect: party } = await scene()
    const posts = [
      'trial_judge',
      'juvenile_judge',
      'registry_clerk',
      'prosecution_clerk',
      'unit_coordinator',
    ] as const
    for (const post of posts) {
      const who = await on(post)
      expect((await see(who)).parties, post).toMatchObject([{ id: party, capacity: 'suspect' }])
      const shown = await h.get(who.token, `/cases/${caseId}/parties/${party}/identity`)
      expect(seePartyIdentity.reply.parse(shown.json()).name).toBe('ZZSUSPECT Driss')
      const at = `/cases/${caseId}/parties/${party}`
      expect(codeOf(await add(who, caseId, suspect)), post).toBe('not_found')
      expect(codeOf(await h.post(who.token, `${at}/correction`, { version: 1, details: suspect }))).toBe(
        'not_found',
      )
      expect((await h.post(who.token, `${at}/victim`, { owner: assistant.id })).json()).toMatchObject({
        code: 'refused_by_law',
        refusals: [{ reason: 'not_the_prosecution_nor_investigation' }],
      })
    }
  })

  test('the prosecution and the judge seized name them; what is known is sealed under the penal file', async () => {
    const { prosecutor, caseId, see, on } = await scene()
    for (const who of [prosecutor, await on('kings_prosecutor_deputy'), await on('investigating_judge')]) {
      const answer = await add(who, caseId, {
        ...suspect,
        name: 'ZZNAMED Late',
        born: '1980-01-02',
        sex: 'male',
      })
      expect(answer.statusCode, answer.body).toBe(200)
      const { id } = answer.json<{ id: string }>()
      expect((await see(who)).parties.find((one) => one.id === id)).toMatchObject({
        capacity: 'suspect',
        owner: { id: who.id },
        leftOut: [],
        mayBeVictim: null,
      })
      const shown = await h.get(prosecutor.token, `/cases/${caseId}/parties/${id}/identity`)
      expect(seePartyIdentity.reply.parse(shown.json())).toEqual({ name: 'ZZNAMED Late', born: '1980-01-02' })
    }
    const { rows } = await h.all.query<{ all: string; shown: string[] }>(
      `select (select string_agg(p::text, ' ') from penal.party p) as all,
         (select fields from record.entry where act = 'parties.see_identity' order by seq desc limit 1) as shown`,
    )
    expect(rows[0]?.all).not.toMatch(/ZZ|1980/)
    expect(rows[0]?.shown).toEqual(['name', 'born'])
  })

  test('a legal person has neither sex nor birth, and nobody of the assistance side is a party', async () => {
    const { prosecutor, caseId } = await scene()
    expect((await add(prosecutor, caseId, company)).statusCode).toBe(200)
    for (const wrong of [
      { ...company, sex: 'male' },
      { ...company, born: '2000-01-01' },
      { ...suspect, capacity: 'victim' },
      { capacity: 'suspect', name: 'ZZ' },
    ])
      expect(codeOf(await add(prosecutor, caseId, wrong))).toBe('malformed')
  })

  test('of two who correct the same party the second is told by whom; a suspect becomes an accused', async () => {
    const { prosecutor, caseId, see, on, suspect: party } = await scene()
    const deputy = await on('kings_prosecutor_deputy')
    const at = `/cases/${caseId}/parties/${party}`
    const read = async (who: Someone) =>
      seePartyDetails.reply.parse((await h.get(who.token, `${at}/details`)).json())
    const { version, details } = await read(prosecutor)
    expect(details).toEqual({
      capacity: 'suspect',
      name: 'ZZSUSPECT Driss',
      born: null,
      sex: 'male',
      nationality: 'MA',
    })
    const next = { ...details, capacity: 'accused', born: '1975-06-07' }
    expect((await h.post(prosecutor.token, `${at}/correction`, { version, details: next })).statusCode).toBe(
      200,
    )
    // A number that no version can be is no version, and no fault of ours.
    const beyond = await h.post(deputy.token, `${at}/correction`, { version: 2 ** 31, details })
    expect(beyond.json()).toMatchObject({ code: 'malformed', fields: [{ path: '/version' }] })
    const second = await h.post(deputy.token, `${at}/correction`, { version, details })
    expect(second.json()).toMatchObject({
      code: 'conflict',
      version: version + 1,
      last: { officer: { id: prosecutor.id } },
    })
    expect(second.body).not.toMatch(/ZZ|Driss/)
    expect(await read(deputy)).toEqual({ version: version + 1, details: next })
    expect((await see(deputy)).parties).toMatchObject([{ capacity: 'accused' }])
    const { rows } = await h.all.query<{ fields: string[] }>(
      `select fields from record.entry where act = 'parties.correct' and outcome = 'done' and $1 = any (subjects)`,
      [party],
    )
    expect(rows.map(({ fields }) => fields.toSorted())).toEqual([['born', 'capacity']])
  })
})

describe('who follows a party', () => {
  test('the head of the prosecution from the sending on, and not whoever wrote the report', async () => {
    const oujda = 'TPI-OUJDA' as CourtId
    const assistant = await h.officer({ post: 'social_assistant', court: oujda })
    const head = await h.officer({ post: 'kings_prosecutor', court: oujda })
    await h.post(assistant.token, '/reports', {
      unit: 'UNIT-TPI-OUJDA',
      source: 'police',
      anonymous: false,
      urgent: false,
      receivedAt: '2026-03-01T09:30:00.000Z',
      statement: 'ZZ',
      people: [{ capacity: 'suspect' }],
    })
    const { rows } = await h.all.query<{ owner_id: string }>(
      `select y.owner_id from penal.party y join penal.report r on r.penal_id = y.penal_id where r.recorded_by = $1`,
      [assistant.id],
    )
    expect(rows).toEqual([{ owner_id: head.id }])
  })

  test('is somebody of the prosecution or the judge, on this case now; when taken off it, that shows', async () => {
    const { assistant, prosecutor, caseId, see, on, suspect: party } = await scene()
    const judge = await on('investigating_judge')
    const clerk = await on('prosecution_clerk')
    const bench = await on('trial_judge')
    const outside = await h.officer({ post: 'kings_prosecutor_deputy', court: nador })
    const handOver = async (who: Someone, from: Someone, to: Someone) =>
      codeOf(await h.post(who.token, `/cases/${caseId}/parties/${party}/owner`, { from: from.id, to: to.id }))
    for (const to of [clerk, bench, outside, assistant])
      expect(await handOver(prosecutor, prosecutor, to)).toBe('not_found')
    for (const who of [clerk, bench]) expect(await handOver(who, prosecutor, judge)).toBe('not_found')
    expect(await handOver(prosecutor, prosecutor, judge)).toBeUndefined()
    expect(await handOver(prosecutor, prosecutor, judge)).toBe('conflict')

    const { parties, assigned } = await see(prosecutor)
    expect(parties).toMatchObject([{ owner: { id: judge.id }, leftOut: [] }])
    // Not taken over from one who is there, by the page or in SQL.
    expect(await handOver(prosecutor, judge, prosecutor)).toBe('conflict')
    await expect(
      h.court.as(prosecutor.token, async (tx) => ({
        value: await sql`insert into penal.handover (penal_id, party_id, from_id, to_id, handed_by)
          select penal_id, id, owner_id, ${prosecutor.id}, ${prosecutor.id} from penal.party where id = ${party}`.execute(
          tx,
        ),
      })),
    ).rejects.toMatchObject({ code: '42501' })
    const his = assigned.find((one) => one.officer.id === judge.id)?.id ?? ''
    await h.post(prosecutor.token, `/cases/${caseId}/assignments/${his}/end`, { why: 'leave' })
    expect((await see(prosecutor)).parties).toMatchObject([{ leftOut: ['no_owner'] }])
    const day = today.reply.parse((await h.get(prosecutor.token, '/today')).json())
    expect(day.waiting.filter(({ opens }) => opens.id === caseId)).toMatchObject([{ kind: 'nobody_follows' }])
    expect(await handOver(prosecutor, judge, prosecutor)).toBeUndefined()
    expect((await see(prosecutor)).parties).toMatchObject([{ leftOut: [] }])
  })
})

describe('a suspect who may be a victim', () => {
  const say = (who: Someone, caseId: string, party: string, body: object) =>
    h.post(who.token, `/cases/${caseId}/parties/${party}/victim`, body)

  test('is given to an assistant of the unit and to nobody else', async () => {
    const { prosecutor, caseId, on, suspect: party } = await scene()
    const elsewhere = await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId })
    for (const owner of [elsewhere, prosecutor, await on('unit_coordinator')])
      expect(codeOf(await say(prosecutor, caseId, party, { owner: owner.id }))).toBe('not_found')
  })

  test('a legal person is no victim', async () => {
    const { assistant, prosecutor, caseId } = await scene()
    const { id } = (await add(prosecutor, caseId, company)).json<{ id: string }>()
    expect((await say(prosecutor, caseId, id, { owner: assistant.id })).json()).toMatchObject({
      code: 'refused_by_law',
      refusals: [{ reason: 'not_a_natural_person', article: 'ma/act/2016/27-14#art_448-9' }],
    })
  })

  test('the unit has somebody to receive and to assess, and nowhere a trace of the penal file', async () => {
    const { assistant, prosecutor, caseId, see, on, suspect: party } = await scene()
    const judge = await on('investigating_judge')
    const bench = await on('trial_judge')
    const said = await say(prosecutor, caseId, party, { owner: assistant.id })
    expect(said.statusCode, said.body).toBe(200)
    const { id } = said.json<{ id: string }>()

    const seen = await h.get(assistant.token, `/cases/${caseId}`)
    expect(seen.body).not.toContain(party)
    expect(seeCase.reply.parse(seen.json()).people.find((one) => one.id === id)).toEqual({
      id,
      capacity: 'victim',
      status: 'to_assess',
      owner: expect.objectContaining({ id: assistant.id }) as object,
      sex: 'male',
      nationality: 'MA',
      language: null,
      isChild: null,
      concealed: false,
      wards: [],
      leftOut: ['not_received', 'to_assess'],
    })
    const identity = await h.get(assistant.token, `/cases/${caseId}/people/${id}/identity`)
    expect(seeIdentity.reply.parse(identity.json()).name).toBe('ZZSUSPECT Driss')
    const timeline = await h.get(assistant.token, `/cases/${caseId}/timeline`)
    expect(timeline.body).not.toContain(party)
    expect(seeTimeline.reply.parse(timeline.json()).rows[0]).toMatchObject({
      act: 'people.add',
      subjects: [id],
      officer: { id: prosecutor.id },
    })
    const day = today.reply.parse((await h.get(assistant.token, '/today')).json())
    expect(day.waiting.some((row) => row.opens.id === caseId && row.kind === 'reception_to_do')).toBe(true)
    const found = findCases.reply.parse(
      (await h.post(assistant.token, '/search', { text: 'ZZSUSPECT Driss' })).json(),
    )
    expect(found.rows.some((row) => row.person?.id === id)).toBe(true)

    // The prosecution and the judge know that they are one person; the bench does not.
    for (const who of [prosecutor, judge])
      expect((await see(who)).parties).toMatchObject([{ id: party, mayBeVictim: id }])
    expect((await see(bench)).parties).toMatchObject([{ id: party, mayBeVictim: null }])
    expect((await say(judge, caseId, party, { owner: assistant.id })).json()).toMatchObject({
      refusals: [{ reason: 'said_already' }],
    })
    const rows = await h.court.as(assistant.token, async (tx) => ({
      value: await tx.selectFrom('penal.same_person').selectAll().execute(),
    }))
    expect(rows).toEqual({ value: [] })
  })

  test('whom the unit knows already is pointed to, and only among the people of the same case', async () => {
    const { assistant, prosecutor, caseId, see, suspect: party } = await scene()
    const other = await scene()
    const [theirs] = (await other.see(other.assistant)).people
    const [victim] = (await see(assistant)).people
    expect(codeOf(await say(prosecutor, caseId, party, { person: theirs?.id }))).toBe('not_found')
    expect((await say(prosecutor, caseId, party, { person: victim?.id })).statusCode).toBe(200)
    expect((await see(assistant)).people).toHaveLength(1)
    expect((await see(prosecutor)).parties).toMatchObject([{ mayBeVictim: victim?.id }])
  })
})
