import { listReports, seeReport } from '@himaya/contract'
import type { CourtId, UnitId } from '@himaya/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'

const nador = 'TPI-NADOR' as CourtId
const unit = 'UNIT-TPI-NADOR' as UnitId

let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse()
})
afterAll(async () => {
  await h.close()
})

const told = {
  unit,
  source: 'hotline',
  anonymous: false,
  urgent: true,
  receivedAt: '2026-03-01T09:30:00.000Z',
  statement: 'ZZSTATEMENT a woman is kept in a house',
  caller: { name: 'ZZCALLER', phone: '+212600112233' },
  people: [{ capacity: 'victim', name: 'ZZVICTIM Amina', sex: 'female', nationality: 'MA', language: 'ar' }],
}

async function scene() {
  const assistant = await h.officer({ post: 'social_assistant', court: nador })
  const prosecutor = await h.officer({ post: 'kings_prosecutor', court: nador })
  const elsewhere = await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId })
  const member = await h.officer({ post: 'trial_judge', court: nador })
  return { assistant, prosecutor, elsewhere, member }
}

test('a report is written down, sent to the head of the prosecution, and opens both files', async () => {
  const { assistant, prosecutor } = await scene()
  const made = await h.post(assistant.token, '/reports', told)
  expect(made.statusCode, made.body).toBe(200)
  const { id } = made.json<{ id: string }>()
  for (const who of [assistant, prosecutor]) {
    const seen = await h.get(who.token, `/reports/${id}`)
    expect(seeReport.reply.parse(seen.json())).toMatchObject({
      statement: told.statement,
      caller: told.caller,
      state: 'sent',
      sentTo: nador,
      people: [{ capacity: 'victim', name: 'ZZVICTIM Amina' }],
    })
  }
})

test('whoever is accused is named to the prosecution, and never again to the unit', async () => {
  const { assistant, prosecutor } = await scene()
  const people = [...told.people, { capacity: 'suspect', name: 'ZZSUSPECT' }]
  const { id } = (await h.post(assistant.token, '/reports', { ...told, people })).json<{ id: string }>()
  const partiesTo = async (who: typeof assistant) =>
    seeReport.reply.parse((await h.get(who.token, `/reports/${id}`)).json()).parties
  expect(await partiesTo(prosecutor)).toMatchObject([{ capacity: 'suspect', name: 'ZZSUSPECT' }])
  expect(await partiesTo(assistant)).toEqual([])
})

test('nothing is received in the future', async () => {
  const { assistant } = await scene()
  const answer = await h.post(assistant.token, '/reports', {
    ...told,
    receivedAt: '2100-01-01T00:00:00.000Z',
  })
  expect(answer.json()).toMatchObject({
    code: 'malformed',
    fields: [{ path: '/receivedAt', rule: 'not_yet' }],
  })
})

test('a stranger, another court, a judge of the same court and an absent report get the same answer', async () => {
  const { assistant, elsewhere, member } = await scene()
  const { id } = (await h.post(assistant.token, '/reports', told)).json<{ id: string }>()
  const answers = await Promise.all([
    h.get(elsewhere.token, `/reports/${id}`),
    h.get(member.token, `/reports/${id}`),
    h.get(member.token, `/reports/${randomUUID()}`),
  ])
  for (const answer of answers) {
    expect(answer.statusCode).toBe(404)
    expect(answer.body).toBe(answers[0].body)
    expect({ ...answer.headers, date: '' }).toEqual({ ...answers[0].headers, date: '' })
  }
  expect((await h.get(undefined, `/reports/${id}`)).json()).toMatchObject({ code: 'not_signed_in' })
})

test('nobody writes a report for a unit that is not theirs', async () => {
  const { elsewhere, member } = await scene()
  for (const who of [elsewhere, member]) {
    const answer = await h.post(who.token, '/reports', told)
    expect(answer.json()).toMatchObject({ code: 'not_found' })
  }
})

test('a look is in the record before it is answered, with the names of what was shown', async () => {
  const { assistant } = await scene()
  const { id } = (await h.post(assistant.token, '/reports', told)).json<{ id: string }>()
  await h.get(assistant.token, `/reports/${id}`)
  const { rows } = await h.all.query<{ outcome: string; act: string; fields: string[] }>(
    'select outcome, act, fields from record.entry where officer_id = $1 order by seq',
    [assistant.id],
  )
  expect(rows).toEqual([
    { outcome: 'done', act: 'reports.record', fields: ['statement', 'caller', 'name'] },
    { outcome: 'shown', act: 'reports.see', fields: ['statement', 'caller', 'name'] },
  ])
})

test('a refusal is in the record, the same for hidden and for absent', async () => {
  const { assistant, elsewhere } = await scene()
  const { id } = (await h.post(assistant.token, '/reports', told)).json<{ id: string }>()
  const absent = randomUUID()
  await h.get(elsewhere.token, `/reports/${id}`)
  await h.get(elsewhere.token, `/reports/${absent}`)
  const { rows } = await h.all.query(
    'select outcome, act, subjects from record.entry where officer_id = $1 order by seq',
    [elsewhere.id],
  )
  expect(rows).toEqual([
    { outcome: 'refused', act: 'reports.see', subjects: [id] },
    { outcome: 'refused', act: 'reports.see', subjects: [absent] },
  ])
})

test('nothing that names anyone lies open in the database, and no list carries it', async () => {
  const { assistant } = await scene()
  await h.post(assistant.token, '/reports', told)
  const list = await h.get(assistant.token, '/reports')
  expect(listReports.reply.parse(list.json()).rows.length).toBeGreaterThan(0)
  expect(list.body).not.toMatch(/ZZ/)
  const { rows } = await h.all.query<{ all: string }>(`
    select string_agg(t::text, ' ') as all from (
      select r::text as t from penal.report r union all select p::text from assistance.person p
      union all select i::text from assistance.index_entry i union all select e::text from record.entry e
      union all select p::text from record.repeat p) s`)
  expect(rows[0]?.all).not.toMatch(/ZZ|Amina|212600112233/)
  expect(rows[0]?.all).not.toContain(Buffer.from('ZZVICTIM').toString('hex'))
})

test('a request sent twice acts once; the same key with another body is refused', async () => {
  const { assistant } = await scene()
  const key = randomUUID()
  const [first, second] = await Promise.all([
    h.post(assistant.token, '/reports', told, key),
    h.post(assistant.token, '/reports', told, key),
  ])
  expect(first.json()).toEqual(second.json())
  const other = await h.post(assistant.token, '/reports', { ...told, urgent: false }, key)
  expect(other.json()).toMatchObject({ code: 'repeated_differently', status: 422 })
})

test('a word the contract does not know is refused, and so are control characters', async () => {
  const { assistant } = await scene()
  for (const wrong of [
    { ...told, courtId: nador },
    { ...told, statement: 'a\u0000b' },
    { ...told, statement: 'half a letter \ud800' },
    { ...told, source: 'rumour' },
  ]) {
    expect((await h.post(assistant.token, '/reports', wrong)).json()).toMatchObject({ code: 'malformed' })
  }
})

test('an anonymous report is checked before it is followed, and keeps no caller', async () => {
  const { assistant } = await scene()
  const { id } = (await h.post(assistant.token, '/reports', { ...told, anonymous: true })).json<{
    id: string
  }>()
  const seen = (await h.get(assistant.token, `/reports/${id}`)).json()
  expect(seen).toMatchObject({ state: 'checking', caller: null })
})

test('pages follow each other without a gap, and a cursor belongs to one officer', async () => {
  const { assistant, prosecutor } = await scene()
  for (let n = 0; n < 53; n++) await h.post(assistant.token, '/reports', { ...told, people: [] })
  const first = listReports.reply.parse((await h.get(assistant.token, '/reports')).json())
  expect(first.rows).toHaveLength(50)
  const next = encodeURIComponent(first.next ?? '')
  const second = listReports.reply.parse((await h.get(assistant.token, `/reports?after=${next}`)).json())
  const ids = [...first.rows, ...second.rows].map((row) => row.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(ids.toSorted().toReversed())
  expect((await h.get(prosecutor.token, `/reports?after=${next}`)).json()).toMatchObject({
    code: 'malformed',
  })
})

test('with the key process gone nothing is written and nothing is read', async () => {
  const alone = await newHouse()
  const assistant = await alone.officer({ post: 'social_assistant', court: nador })
  const { id } = (await alone.post(assistant.token, '/reports', told)).json<{ id: string }>()
  const ended = new Promise((done) => alone.broker.once('exit', done))
  alone.broker.kill('SIGKILL')
  await ended
  expect((await alone.get(assistant.token, `/reports/${id}`)).json()).toMatchObject({
    code: 'keys_unavailable',
  })
  expect((await alone.post(assistant.token, '/reports', told)).json()).toMatchObject({
    code: 'keys_unavailable',
  })
  const { rows } = await alone.all.query<{ n: bigint }>('select count(*) as n from penal.report')
  expect(rows[0]?.n).toBe(1n)
  alone.keys.close()
  await alone.app.close()
})
