import { seeCircumstances, seeElements, seeProof, seeTimeline } from '@himaya/contract'
import type { Officer } from '../../../../db/test/court.ts'
import type { Tx } from '@himaya/db'
import {
  canBeAbsent,
  circumstanceCodes,
  circumstancesOf,
  isPart,
  type CaseId,
  type CircumstanceOf,
  type CourtId,
  type ElementId,
  type PartyId,
  type PersonId,
  type Post,
  type ProofId,
  type ServiceId,
} from '@himaya/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'

const appeal = 'CA-NADOR' as CourtId

let h: Awaited<ReturnType<typeof newHouse>>
let shelter: ServiceId
beforeAll(async () => {
  h = await newHouse({ now: () => Date.parse('2026-11-26T10:00:00Z') })
  const { rows } = await h.all.query<{ id: ServiceId }>(
    "insert into office.service (name_ar, name_fr, needs) values ('مركز', 'Centre', '{shelter}') returning id",
  )
  shelter = rows[0]!.id
})
afterAll(async () => {
  await h.close()
})

const notForThem = [
  'unit_coordinator',
  'registry_clerk',
  'prosecution_clerk',
  'trial_counsellor',
  'juvenile_counsellor',
] as const satisfies readonly Post[]
const whoNotes = ['general_prosecutor_deputy', 'investigating_judge'] as const satisfies readonly Post[]

async function scene() {
  const assistant = await h.officer({ post: 'social_assistant', court: appeal })
  const made = await h.post(assistant.token, '/reports', {
    unit: 'UNIT-CA-NADOR',
    source: 'police',
    anonymous: false,
    urgent: false,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: 'ZZ',
    people: [{ capacity: 'victim', name: 'ZZVICTIM', sex: 'female' }, { capacity: 'suspect' }],
  })
  const { caseId, people } = (
    await h.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)
  ).json<{ caseId: CaseId; people: { id: PersonId }[] }>()
  const { rows: parties } = await h.all.query<{ id: PartyId }>(
    'select y.id from penal.party y join court.case c on c.penal_id = y.penal_id where c.id = $1',
    [caseId],
  )
  const assigned = async (post: Post): Promise<Officer> => {
    const officer = await h.officer({ post, court: appeal })
    await h.assign(caseId, officer, post)
    return officer
  }
  /** Everyone who may be on a case and is not to see this. */
  const everybodyElse = async () => {
    const found: Officer[] = []
    for (const post of notForThem) found.push(await assigned(post))
    return found
  }
  const person = people[0]!.id
  const at = `/cases/${caseId}`
  const mine = `${at}/people/${person}/elements`
  const see = async (who: Officer) => {
    const answer = await h.get(who.token, mine)
    expect(answer.statusCode, answer.body).toBe(200)
    return seeElements.reply.parse(answer.json())
  }
  const does = async (who: Officer, url: string, body: object) => {
    const answer = await h.post(who.token, url, body)
    expect(answer.statusCode, answer.body).toBe(200)
    return answer.json<{ id: string }>().id
  }
  return {
    assistant,
    assigned,
    everybodyElse,
    caseId,
    person,
    party: parties[0]!.id,
    at,
    mine,
    see,
    /** Of whom each word is said: the party is the suspect, the person the victim. */
    circumstance: (who: Officer, of: CircumstanceOf, code: string) =>
      does(who, `${at}/circumstances`, {
        of,
        code,
        ...(of === 'accused' || of === 'relation' ? { party: parties[0]!.id } : {}),
        ...(of === 'victim' || of === 'relation' ? { person } : {}),
      }) as Promise<ElementId>,
    circumstances: async (who: Officer) =>
      seeCircumstances.reply.parse((await h.get(who.token, `${at}/circumstances`)).json()),
    note: (who: Officer, element: string, value: string) =>
      does(who, mine, { element, value }) as Promise<ElementId>,
    proof: (who: Officer, body: object = {}) =>
      does(who, `${at}/proofs`, { kind: 'record', title: 'ZZTITLE محضر', ...body }) as Promise<ProofId>,
    does,
  }
}

const one = { element: 'act', value: 'harbour' }

test('nobody but the prosecution and the investigating judge assigned sees, notes or takes back anything', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  const element = await s.note(prosecutor, 'act', 'harbour')
  const proof = await s.proof(prosecutor, { behind: [element] })
  const reads = [s.mine, `${s.at}/proofs/${proof}`, `${s.at}/circumstances`]
  const acts: [string, object][] = [
    [s.mine, { element: 'act', value: 'recruit' }],
    [`${s.at}/circumstances`, { of: 'case', code: 'transnational' }],
    [`${s.at}/circumstances`, { of: 'accused', code: 'armed', party: s.party }],
    [`${s.at}/elements/${element}/withdrawal`, {}],
    [`${s.at}/people/${s.person}/facts`, { beganOn: '2026-01-01' }],
    [`${s.at}/proofs`, { kind: 'object', title: 'ZZ' }],
    [`${s.at}/elements/${element}/proofs`, { proof }],
    [`${s.at}/elements/${element}/proofs/${proof}/removal`, {}],
  ]
  const onTheCase = [s.assistant, ...(await s.everybodyElse())]
  const strangers = [
    await h.officer({ post: 'general_prosecutor', court: 'CA-OUJDA' as CourtId }),
    await h.officer({ post: 'general_prosecutor_deputy', court: appeal }),
    await h.officer({ post: 'social_assistant', court: 'CA-OUJDA' as CourtId }),
    await h.officer({ post: 'service_provider', service: shelter }),
    await h.officer({ post: 'auditor' }),
    await h.officer({ post: 'national_desk' }),
  ]
  const absent = await h.get(prosecutor.token, `/cases/${randomUUID()}/proofs/${randomUUID()}`)
  for (const who of [...onTheCase, ...strangers]) {
    for (const url of reads) {
      const answer = await h.get(who.token, url)
      expect(answer.statusCode).toBe(404)
      expect(answer.body).toBe(absent.body)
    }
    for (const [url, body] of acts) {
      const answer = await h.post(who.token, url, body)
      expect(answer.json(), url).toMatchObject(
        onTheCase.includes(who)
          ? { code: 'refused_by_law', refusals: [{ reason: 'not_the_prosecution_nor_investigation' }] }
          : { code: 'not_found' },
      )
    }
    // And the database itself shows them nothing, whatever is asked of it.
    const seen = await h.court.as(who.token, async (tx) => ({
      value: [
        await tx.selectFrom('penal.element').select('id').execute(),
        await tx.selectFrom('penal.proof').select('id').execute(),
        await tx.selectFrom('penal.element_proof').select('id').execute(),
        await tx.selectFrom('penal.facts').select('id').execute(),
      ],
    }))
    expect(seen?.value).toEqual([[], [], [], []])
  }
  for (const url of reads)
    expect((await h.get(undefined, url)).json()).toMatchObject({ code: 'not_signed_in' })
})

test('the bench is refused on CPP 287, whoever else is on the case on the secret of the inquiry', async () => {
  const s = await scene()
  for (const [post, article] of [
    ['trial_counsellor', 'art_287'],
    ['juvenile_counsellor', 'art_287'],
    ['registry_clerk', 'art_15'],
    ['unit_coordinator', 'art_15'],
  ] as const)
    expect((await h.post((await s.assigned(post)).token, s.mine, one)).json()).toMatchObject({
      refusals: [{ article: `ma/act/2002/22-01#${article}` }],
    })
})

test('the timeline tells what was noted to those who note, and to nobody else by name, person or number', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  const element = await s.note(prosecutor, 'purpose', 'forced_labour')
  const proof = await s.proof(prosecutor)
  await s.does(prosecutor, `${s.at}/elements/${element}/proofs`, { proof })
  await s.does(prosecutor, `${s.at}/elements/${element}/proofs/${proof}/removal`, {})
  await s.does(prosecutor, `${s.at}/people/${s.person}/facts`, { beganOn: '2026-01-01' })
  await s.circumstance(prosecutor, 'accused', 'armed')
  await s.does(prosecutor, `${s.at}/elements/${element}/withdrawal`, {})
  const told = async (who: Officer) => {
    const answer = await h.get(who.token, `${s.at}/timeline`)
    expect(answer.statusCode).toBe(200)
    // That a report was written is told to whoever reads reports, which is another circle.
    return seeTimeline.reply.parse(answer.json()).rows.filter(({ act }) => act !== 'reports.record')
  }
  for (const post of whoNotes)
    expect((await told(await s.assigned(post))).map(({ act }) => act)).toEqual([
      'elements.withdraw',
      'elements.note_circumstance',
      'elements.date_facts',
      'elements.unlink',
      'elements.link',
      'elements.add_proof',
      'elements.note',
    ])
  for (const who of [s.assistant, ...(await s.everybodyElse())]) {
    const rows = await told(who)
    expect(rows).toEqual([])
    expect(JSON.stringify(rows)).not.toContain(element)
    // Not through the record itself either.
    const seen = await h.court.as(who.token, async (tx) => ({
      value: await tx.selectFrom('record.entry').select('act').where('act', 'like', 'elements.%').execute(),
    }))
    expect(seen?.value).toEqual([])
  }
})

test('PC 448-1: only what stands in the lists of the text is noted, each under its own element', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  for (const body of [
    { element: 'purpose', value: 'domestic_servitude' },
    { element: 'act', value: 'deception' },
    { element: 'fourth', value: 'established' },
    { element: 'established', value: 'harbour' },
    { ...one, established: true },
  ])
    expect((await h.post(prosecutor.token, s.mine, body)).statusCode).toBe(400)
})

test('what is noted, taken back and noted again is all still there', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  const judge = await s.assigned('investigating_judge')
  const first = await s.note(prosecutor, 'act', 'harbour')
  expect((await h.post(judge.token, s.mine, one)).json()).toMatchObject({
    code: 'conflict',
    by: { id: prosecutor.id },
  })
  await s.does(judge, `${s.at}/elements/${first}/withdrawal`, {})
  expect((await h.post(prosecutor.token, `${s.at}/elements/${first}/withdrawal`, {})).json()).toMatchObject({
    code: 'conflict',
  })
  expect(await s.see(prosecutor)).toMatchObject({
    elements: [{ element: 'act', support: { state: 'not_noted' }, noted: [] }, {}, {}, {}],
    withdrawn: [{ id: first, element: 'act', value: 'harbour', by: { id: judge.id } }],
  })
  const second = await s.note(prosecutor, 'act', 'harbour')
  const { rows } = await h.all.query(
    'select id, withdrawn_by from penal.element where person_id = $1 order by id',
    [s.person],
  )
  expect(rows).toEqual([
    { id: first, withdrawn_by: judge.id },
    { id: second, withdrawn_by: null },
  ])
  // What was taken back carries no new proof.
  const proof = await s.proof(prosecutor)
  expect((await h.post(judge.token, `${s.at}/elements/${first}/proofs`, { proof })).json()).toMatchObject({
    code: 'conflict',
  })
})

test('the past is not written over by any statement: nothing is deleted, restored or told otherwise', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  const element = await s.note(prosecutor, 'act', 'harbour')
  const proof = await s.proof(prosecutor, { behind: [element] })
  await s.does(prosecutor, `${s.at}/elements/${element}/proofs/${proof}/removal`, {})
  await s.does(prosecutor, `${s.at}/elements/${element}/withdrawal`, {})
  const tries = [
    (tx: Tx) => tx.deleteFrom('penal.element').execute(),
    (tx: Tx) => tx.deleteFrom('penal.element_proof').execute(),
    (tx: Tx) => tx.deleteFrom('penal.proof').execute(),
    (tx: Tx) => tx.updateTable('penal.element').set({ value: 'recruit' }).execute(),
    (tx: Tx) => tx.updateTable('penal.proof').set({ kind: 'other' }).execute(),
    (tx: Tx) =>
      tx
        .updateTable('penal.facts')
        .set({ began_on: '2020-01-01' as never })
        .execute(),
  ]
  for (const attempt of tries)
    await expect(
      h.court.as(prosecutor.token, async (tx) => ({ value: await attempt(tx) })),
    ).rejects.toMatchObject({ code: '42501' })
  await h.court.as(prosecutor.token, async (tx) => ({
    value: await tx.updateTable('penal.element').set({ withdrawn_at: null, withdrawn_by: null }).execute(),
  }))
  await h.court.as(prosecutor.token, async (tx) => ({
    value: await tx
      .updateTable('penal.element_proof')
      .set({ unlinked_at: null, unlinked_by: null })
      .execute(),
  }))
  const { rows } = await h.all.query(
    `select (select withdrawn_at is not null from penal.element where id = $1) as element,
       (select unlinked_at is not null from penal.element_proof where element_id = $1) as link`,
    [element],
  )
  expect(rows).toEqual([{ element: true, link: true }])
  // In nobody's name but one's own.
  const other = await s.assigned('investigating_judge')
  const next = await s.note(prosecutor, 'act', 'harbour')
  await expect(
    h.court.as(prosecutor.token, async (tx) => ({
      value: await tx
        .updateTable('penal.element')
        .set({ withdrawn_at: new Date(), withdrawn_by: other.id })
        .where('id', '=', next)
        .execute(),
    })),
  ).rejects.toMatchObject({ code: '42501' })
})

test('supported by two documents, each counted once, and what the fourth element lacks', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  const harbour = await s.note(prosecutor, 'act', 'harbour')
  const recruit = await s.note(prosecutor, 'act', 'recruit')
  const will = await s.note(prosecutor, 'fourth', 'will_taken_away')
  const record = await s.proof(prosecutor, { behind: [harbour, recruit, will] })
  const phone = await s.proof(prosecutor, { kind: 'digital', dated: '2026-02-03' })
  await s.does(prosecutor, `${s.at}/elements/${harbour}/proofs`, { proof: phone })
  expect(
    (await h.post(prosecutor.token, `${s.at}/elements/${harbour}/proofs`, { proof: phone })).json(),
  ).toMatchObject({ code: 'conflict' })
  const seen = await s.see(prosecutor)
  expect(seen).toMatchObject({
    age: 'unknown',
    beganOn: null,
    elements: [
      {
        element: 'act',
        article: 'ma/act/2016/27-14#art_448-1-para-1',
        support: { state: 'supported', proofs: 2 },
        noted: [
          { id: harbour, value: 'harbour', proofs: [record, phone] },
          { id: recruit, value: 'recruit', proofs: [record] },
        ],
      },
      { element: 'means', support: { state: 'not_noted' } },
      { element: 'purpose', support: { state: 'not_noted' } },
      {
        element: 'fourth',
        support: { state: 'supported', proofs: 1 },
        lacking: ['freedom_to_change_taken_away', 'dignity_violated'],
      },
    ],
    proofs: [
      { id: phone, kind: 'digital', dated: '2026-02-03', by: { id: prosecutor.id } },
      { id: record, kind: 'record', dated: null },
    ],
  })
  expect(JSON.stringify(seen)).not.toMatch(/ZZ|establish|proven/)
  await s.does(prosecutor, `${s.at}/elements/${harbour}/proofs/${record}/removal`, {})
  expect(
    (await h.post(prosecutor.token, `${s.at}/elements/${harbour}/proofs/${record}/removal`, {})).json(),
  ).toMatchObject({ code: 'conflict' })
  await s.does(prosecutor, `${s.at}/elements/${harbour}/proofs`, { proof: record })
  expect((await s.see(prosecutor)).elements[0]?.noted[0]?.proofs).toEqual([phone, record])
  const { rows } = await h.all.query(
    'select count(*)::int as links from penal.element_proof where element_id = $1 and proof_id = $2',
    [harbour, record],
  )
  expect(rows).toEqual([{ links: 2 }])
})

test('PC 448-1 §2: a child when the facts began asks for no means; an age not known waives nothing', async () => {
  const s = await scene()
  const judge = await s.assigned('investigating_judge')
  const means = async () => (await s.see(judge)).elements[1]
  const turns18 = (month: string | null) =>
    h.all.query('update assistance.person set turns_18_in = $2 where id = $1', [s.person, month])
  const began = (beganOn: string) => s.does(judge, `${s.at}/people/${s.person}/facts`, { beganOn })

  expect(await means()).toMatchObject({ support: { state: 'not_noted' } })
  await turns18('2028-05-01')
  expect(await means()).toMatchObject({
    support: { state: 'not_required', proofs: 0 },
    article: 'ma/act/2016/27-14#art_448-1-para-2',
  })
  // She has come of age since: what counts is the day on which the facts began.
  await turns18('2026-05-01')
  expect(await s.see(judge)).toMatchObject({ age: 'unknown', beganOn: null })
  await began('2026-01-10')
  expect(await s.see(judge)).toMatchObject({ age: 'child', beganOn: '2026-01-10' })
  await began('2026-06-10')
  expect(await s.see(judge)).toMatchObject({ age: 'adult', beganOn: '2026-06-10' })
  await turns18(null)
  expect(await means()).toMatchObject({ support: { state: 'not_noted' } })
  // The day noted first is not lost, and no day to come is noted.
  const { rows } = await h.all.query('select began_on from penal.facts where person_id = $1 order by id', [
    s.person,
  ])
  expect(rows.map(({ began_on }) => String(began_on))).toEqual(['2026-01-10', '2026-06-10'])
  expect(
    (await h.post(judge.token, `${s.at}/people/${s.person}/facts`, { beganOn: '2026-11-27' })).json(),
  ).toMatchObject({ code: 'malformed', fields: [{ path: '/beganOn', rule: 'not_yet' }] })
  expect(
    (
      await h.post(judge.token, `${s.at}/proofs`, { kind: 'record', title: 'ZZ', dated: '2026-11-27' })
    ).json(),
  ).toMatchObject({ code: 'malformed' })
})

test('the title of a proof is sealed, and shown on demand after the showing is in the record', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor_deputy')
  const proof = await s.proof(prosecutor, { title: 'ZZSEALED شهادة طبية' })
  const { rows: stored } = await h.all.query<{ s: string }>(
    `select x::text as s from (select p::text as x from penal.proof p union all select e::text from record.entry e
       union all select r::text from record.repeat r) a where x like '%ZZSEALED%'`,
  )
  expect(stored).toEqual([])
  expect((await h.get(prosecutor.token, s.mine)).body).not.toContain('ZZSEALED')
  const shown = await h.get(prosecutor.token, `${s.at}/proofs/${proof}`)
  expect(seeProof.reply.parse(shown.json())).toEqual({ title: 'ZZSEALED شهادة طبية', file: null })
  const { rows } = await h.all.query(
    'select outcome, act, subjects, fields from record.entry where officer_id = $1 order by seq desc limit 1',
    [prosecutor.id],
  )
  expect(rows).toEqual([
    { outcome: 'shown', act: 'elements.see_proof', subjects: [proof], fields: ['title'] },
  ])
})

test('a person, an element or a proof of one case is nothing in another', async () => {
  const [s, other] = [await scene(), await scene()]
  const prosecutor = await s.assigned('general_prosecutor')
  await h.assign(other.caseId, prosecutor, 'general_prosecutor')
  const element = await s.note(prosecutor, 'act', 'harbour')
  const proof = await s.proof(prosecutor)
  const elsewhere = await other.note(prosecutor, 'act', 'harbour')
  for (const answer of [
    await h.post(prosecutor.token, `${other.at}/people/${s.person}/elements`, one),
    await h.post(prosecutor.token, `${other.at}/people/${s.person}/facts`, { beganOn: '2026-01-01' }),
    await h.post(prosecutor.token, `${other.at}/elements/${element}/withdrawal`, {}),
    await h.post(prosecutor.token, `${other.at}/elements/${elsewhere}/proofs`, { proof }),
    await h.post(prosecutor.token, `${s.at}/proofs`, { kind: 'record', title: 'ZZ', behind: [elsewhere] }),
    await h.get(prosecutor.token, `${other.at}/proofs/${proof}`),
    await h.get(prosecutor.token, `${other.at}/people/${s.person}/elements`),
  ])
    expect(answer.json()).toMatchObject({ code: 'not_found' })
  expect((await s.see(prosecutor)).proofs).toHaveLength(1)
})

test('asked twice with one key, an element is noted once', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  const key = randomUUID()
  const [first, again] = [
    await h.post(prosecutor.token, s.mine, one, key),
    await h.post(prosecutor.token, s.mine, one, key),
  ]
  expect([first.statusCode, again.statusCode]).toEqual([200, 200])
  expect(again.json()).toEqual(first.json())
  expect((await s.see(prosecutor)).elements[0]?.noted).toHaveLength(1)
})

test('every word of the lists is noted of whom it is said, and of nobody else, by the database too', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  for (const of of circumstancesOf)
    for (const code of circumstanceCodes[of]) {
      const id = await s.circumstance(prosecutor, of, code)
      await s.does(prosecutor, `${s.at}/elements/${id}/withdrawal`, {})
      const { rows } = await h.all.query('select person_id, party_id from penal.element where id = $1', [id])
      expect(rows).toEqual([
        {
          person_id: of === 'victim' || of === 'relation' ? s.person : null,
          party_id: of === 'accused' || of === 'relation' ? s.party : null,
        },
      ])
    }
  for (const body of [
    { of: 'case', code: 'armed' },
    { of: 'accused', code: 'armed' },
    { of: 'accused', code: 'pregnant', party: s.party },
    { of: 'victim', code: 'pregnant', person: s.person, party: s.party },
    { of: 'victim', code: 'established', person: s.person },
  ])
    expect((await h.post(prosecutor.token, `${s.at}/circumstances`, body)).statusCode).toBe(400)
  const { rows } = await h.all.query<{ penal: string }>(
    'select penal_id as penal from court.case where id = $1',
    [s.caseId],
  )
  for (const [element, value, person, party] of [
    ['circumstance', 'armed', s.person, null],
    ['circumstance', 'transnational', null, s.party],
    ['circumstance', 'spouse', s.person, null],
    ['circumstance', 'harbour', null, null],
    ['act', 'harbour', null, null],
    ['act', 'harbour', s.person, s.party],
  ] as const)
    await expect(
      h.all.query(
        'insert into penal.element (penal_id, element, value, person_id, party_id, noted_by) values ($1,$2,$3,$4,$5,$6)',
        [rows[0]!.penal, element, value, person, party, prosecutor.id],
      ),
    ).rejects.toMatchObject({ code: '23514' })
})

test('a circumstance has its proofs and its end as an element has, and stands beside none that excludes it', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  const judge = await s.assigned('investigating_judge')
  const armed = await s.circumstance(prosecutor, 'accused', 'armed')
  const proof = await s.proof(prosecutor, { behind: [armed] })
  expect(await s.circumstances(judge)).toMatchObject({
    noted: [
      { id: armed, code: 'armed', party: s.party, person: null, by: { id: prosecutor.id }, proofs: [proof] },
    ],
    withdrawn: [],
    proofs: [{ id: proof, kind: 'record' }],
  })
  // It is no element of the victim.
  const frail = await s.circumstance(judge, 'victim', 'illness')
  expect((await s.see(judge)).elements.flatMap(({ noted }) => noted)).toEqual([])
  await s.does(judge, `${s.at}/elements/${frail}/withdrawal`, {})
  expect((await s.see(judge)).withdrawn).toEqual([])
  expect((await s.circumstances(judge)).withdrawn).toMatchObject([{ code: 'illness', person: s.person }])

  const again = { of: 'accused', code: 'armed', party: s.party }
  expect((await h.post(judge.token, `${s.at}/circumstances`, again)).json()).toMatchObject({
    code: 'conflict',
    by: { id: prosecutor.id },
  })
  const first = await s.circumstance(prosecutor, 'accused', 'principal')
  for (const code of circumstanceCodes.accused.filter(isPart))
    expect((await h.post(judge.token, `${s.at}/circumstances`, { ...again, code })).json()).toMatchObject({
      code: 'conflict',
    })
  await s.does(prosecutor, `${s.at}/elements/${first}/withdrawal`, {})
  await s.circumstance(judge, 'accused', 'accomplice')
})

test('PC 448-6: of a company only what a company does; a party or a person of another case is nobody', async () => {
  const [s, other] = [await scene(), await scene()]
  const prosecutor = await s.assigned('general_prosecutor')
  await h.all.query("update penal.party set capacity = 'legal_person' where id = $1", [s.party])
  const asked = (body: object) => h.post(prosecutor.token, `${s.at}/circumstances`, body)
  expect((await asked({ of: 'accused', code: 'armed', party: s.party })).json()).toMatchObject({
    code: 'refused_by_law',
    refusals: [{ reason: 'not_of_a_legal_person', article: 'ma/act/2016/27-14#art_448-6' }],
  })
  await s.circumstance(prosecutor, 'accused', 'coauthor')
  for (const body of [
    { of: 'accused', code: 'armed', party: other.party },
    { of: 'victim', code: 'illness', person: other.person },
    { of: 'relation', code: 'spouse', party: s.party, person: other.person },
  ])
    expect((await asked(body)).json()).toMatchObject({ code: 'not_found' })
})

test('the facts have a last day when they are known to have ended, and never one before the first', async () => {
  const s = await scene()
  const judge = await s.assigned('investigating_judge')
  const days = `${s.at}/people/${s.person}/facts`
  expect(
    (await h.post(judge.token, days, { beganOn: '2026-02-01', endedOn: '2026-01-31' })).json(),
  ).toMatchObject({ code: 'malformed', fields: [{ path: '/endedOn', rule: 'too_early' }] })
  await s.does(judge, days, { beganOn: '2026-01-10', endedOn: '2026-02-01' })
  expect(await s.see(judge)).toMatchObject({ beganOn: '2026-01-10', endedOn: '2026-02-01' })
  await s.does(judge, days, { beganOn: '2026-01-10' })
  expect(await s.see(judge)).toMatchObject({ beganOn: '2026-01-10', endedOn: null })
})

test('what was looked for and is not there stands beside what is, with its proofs and its end, and never both at once', async () => {
  const s = await scene()
  const [prosecutor, judge] = [
    await s.assigned('general_prosecutor'),
    await s.assigned('investigating_judge'),
  ]
  const url = `${s.at}/circumstances`
  const unarmed = { of: 'accused', code: 'armed', party: s.party, absent: true }
  for (const who of [s.assistant, await s.assigned('trial_counsellor'), await s.assigned('registry_clerk')])
    expect((await h.post(who.token, url, unarmed)).json()).toMatchObject({
      refusals: [{ reason: 'not_the_prosecution_nor_investigation' }],
    })
  for (const code of ['principal', 'reported_before_execution'])
    expect((await h.post(judge.token, url, { ...unarmed, code })).json()).toMatchObject({
      code: 'refused_by_law',
      refusals: [{ reason: 'absence_changes_nothing' }],
    })
  expect((await h.post(judge.token, url, { ...unarmed, absent: false })).statusCode).toBe(400)
  const id = await s.does(judge, url, unarmed)
  const proof = await s.proof(prosecutor)
  await s.does(prosecutor, `${s.at}/elements/${id}/proofs`, { proof })
  expect((await s.circumstances(prosecutor)).noted).toMatchObject([
    { id, code: 'armed', party: s.party, person: null, absent: true, by: { id: judge.id }, proofs: [proof] },
  ])
  // The other way is told who said so, and waits until it is taken back.
  for (const absent of [undefined, true])
    expect((await h.post(prosecutor.token, url, { ...unarmed, absent })).json()).toMatchObject({
      code: 'conflict',
      by: { id: judge.id },
    })
  await s.does(prosecutor, `${s.at}/elements/${id}/withdrawal`, {})
  await s.does(prosecutor, url, { ...unarmed, absent: undefined })
  expect(await s.circumstances(judge)).toMatchObject({
    noted: [{ code: 'armed', absent: false }],
    withdrawn: [{ id, code: 'armed', absent: true }],
  })
})

test('the database lets nobody deny what is not said by its absence', async () => {
  const s = await scene()
  const { rows } = await h.all.query<{ penal_id: string }>('select penal_id from court.case where id = $1', [
    s.caseId,
  ])
  const prosecutor = await s.assigned('general_prosecutor')
  const write = (element: string, value: string, whom: [PersonId | null, PartyId | null]) =>
    h.all.query(
      `insert into penal.element (penal_id, element, value, person_id, party_id, absent, noted_by)
       values ($1, $2, $3, $4, $5, true, $6)`,
      [rows[0]!.penal_id, element, value, ...whom, prosecutor.id],
    )
  for (const of of circumstancesOf)
    for (const code of circumstanceCodes[of]) {
      const whom: [PersonId | null, PartyId | null] = [
        of === 'victim' || of === 'relation' ? s.person : null,
        of === 'accused' || of === 'relation' ? s.party : null,
      ]
      if (canBeAbsent(code)) await write('circumstance', code, whom)
      else await expect(write('circumstance', code, whom), code).rejects.toThrow('absence_changes_something')
    }
  await expect(write('means', 'fraud', [s.person, null])).rejects.toThrow('absence_changes_something')
})
