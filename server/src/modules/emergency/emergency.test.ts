import { canonical, type LocalDate } from '@himaya/algorithms'
import { listEmergencies, seeCase, today } from '@himaya/contract'
import type { SessionToken } from '@himaya/db'
import type { CaseId, CourtId, Post } from '@himaya/domain'
import { sql } from 'kysely'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { showProof } from '../../../../db/test/approvals.ts'
import type { Officer } from '../../../../db/test/court.ts'
import { confirming } from '../../../test/confirming.ts'
import { newHouse } from '../../../test/house.ts'

const nador = 'TPI-NADOR' as CourtId
const oujda = 'TPI-OUJDA' as CourtId
const appeal = 'CA-NADOR' as CourtId

let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse({ demo: true })
})
afterAll(async () => {
  await h.close()
})

/** Of the demonstration, whose proof is a second word and no passkey; what a passkey signs is tried beside it (ADR 16). */
const officer = (post: Post, court?: CourtId) =>
  h.officer({ post, ...(court === undefined ? {} : { court }) })
const leave = async () => {
  // One head of each kind hears of it at a time, so that each test knows who.
  await h.all.query(
    "update office.post set ends = current_date - 1 where post in ('kings_prosecutor', 'court_president', 'national_desk', 'general_prosecutor')",
  )
}

const told = {
  unit: 'UNIT-TPI-NADOR',
  source: 'police',
  anonymous: false,
  urgent: false,
  receivedAt: '2026-03-01T09:30:00.000Z',
  statement: 'ZZ said',
  people: [{ capacity: 'victim', name: 'ZZ Somebody' }],
}

/** A case of Nador with its head of prosecution, a deputy who is not on it, and the president of the court. */
async function scene() {
  await leave()
  // What another test opened is heard of by the same courts.
  await h.all.query('delete from court.emergency_review')
  await h.all.query('delete from court.emergency')
  const assistant = await officer('social_assistant', nador)
  const head = await officer('kings_prosecutor', nador)
  const president = await officer('court_president', nador)
  const { id } = (await h.post(assistant.token, '/reports', told)).json<{ id: string }>()
  const { caseId } = (await h.get(assistant.token, `/reports/${id}`)).json<{ caseId: CaseId }>()
  const { register } = seeCase.reply.parse((await h.get(assistant.token, `/cases/${caseId}`)).json())
  const deputy = await officer('kings_prosecutor_deputy', nador)
  return { assistant, head, president, deputy, caseId, register }
}

const asked = (register: { year: number; number: number }, more: object = {}) => ({
  post: 'kings_prosecutor_deputy',
  court: nador,
  year: register.year,
  number: register.number,
  code: null,
  category: 'danger_now',
  reason: 'ZZ reason',
  ...more,
})
/** Confirmed before it is sent, with a proof of these very words, as the door would have left it. */
async function open(who: Officer, body: object) {
  const hash = createHash('sha256')
    .update(canonical({ route: '/emergencies', params: {}, query: {}, body }))
    .digest()
  await showProof(h, who, { act: 'emergency.open', hash })
  return h.post(who.token, '/emergencies', body)
}
const listOf = async (token: SessionToken) =>
  listEmergencies.reply.parse((await h.get(token, '/emergencies')).json())
const dayOf = async (token: SessionToken, kind: string) =>
  today.reply.parse((await h.get(token, '/today')).json()).waiting.filter((row) => row.kind === kind)

test('a number that is not there, one of another court, and one that is closed to whoever asks are answered alike', async () => {
  const s = await scene()
  const elsewhere = await officer('kings_prosecutor_deputy', oujda)
  await officer('kings_prosecutor', oujda)
  const barred = await officer('kings_prosecutor_deputy', nador)
  await h.all.query(
    "insert into court.bar (case_id, officer_id, why, said_by) values ($1, $2, 'related', $3)",
    [s.caseId, barred.id, s.head.id],
  )
  const answers = [
    await open(s.deputy, asked({ year: 2026, number: 999_999 })),
    await open(elsewhere, asked(s.register, { court: oujda })),
    await open(elsewhere, asked(s.register)),
    await open(barred, asked(s.register)),
    await open(s.deputy, asked(s.register, { post: 'investigating_judge' })),
  ]
  for (const answer of answers) expect(answer.json()).toEqual(answers[0]!.json())
  expect(answers[0]!.json()).toMatchObject({ code: 'not_found', status: 404 })
  const { rows } = await h.all.query('select from court.emergency where case_id = $1', [s.caseId])
  expect(rows).toHaveLength(0)
})

test('a number that two files bear names neither of them, and is answered and counted like one that is not there', async () => {
  const s = await scene()
  const other = await scene()
  const deputy = await officer('kings_prosecutor_deputy', nador)
  for (const { caseId } of [s, other])
    await h.all.query(
      `update penal.file set court_number = 77, court_code = '2601', court_year = 2026
       where id = (select penal_id from court.case where id = $1)`,
      [caseId],
    )
  const twice = await open(deputy, asked({ year: 2026, number: 77 }, { code: '2601' }))
  const never = await open(deputy, asked({ year: 2026, number: 78 }, { code: '2601' }))
  expect(twice.json()).toEqual(never.json())
  expect(twice.json()).toMatchObject({ code: 'not_found' })
  const { rows } = await h.all.query(
    "select from record.entry where officer_id = $1 and act = 'emergency.open' and outcome = 'refused'",
    [deputy.id],
  )
  expect(rows).toHaveLength(2)
})

test('it is opened for reading in the circle of the post, its head hears at once, and the case can be written by nobody who only opened it', async () => {
  const s = await scene()
  expect((await h.get(s.deputy.token, `/cases/${s.caseId}`)).statusCode).toBe(404)
  const made = await open(s.deputy, asked(s.register))
  expect(made.statusCode, made.body).toBe(200)
  const { id } = made.json<{ id: string }>()

  const seen = seeCase.reply.parse((await h.get(s.deputy.token, `/cases/${s.caseId}`)).json())
  expect(seen).toMatchObject({ mine: ['kings_prosecutor_deputy'], assigns: [], emergency: { id } })
  // What a deputy who is on the case reads, and what he does not.
  expect((await h.get(s.deputy.token, `/cases/${s.caseId}/qualification`)).statusCode).toBe(200)
  const person = seen.people[0]!.id
  const measure = { kind: 'no_contact', words: 'ZZ', againstDescribed: 'ZZ' }
  const ask = (token: SessionToken) => h.post(token, `/cases/${s.caseId}/people/${person}/measures`, measure)
  expect((await ask(s.deputy.token)).json()).toMatchObject({ code: 'not_found' })
  const { rows } = await h.all.query('select from court.measure where case_id = $1', [s.caseId])
  expect(rows).toHaveLength(0)
  // Past the code between, what somebody of that post says who is on the case.
  const dates = (who: Officer) =>
    h.court.as(who.token, async (tx, me) => {
      const { penal_id } = await tx
        .selectFrom('court.case')
        .select('penal_id')
        .where('id', '=', s.caseId)
        .executeTakeFirstOrThrow()
      await tx
        .insertInto('penal.facts')
        .values({
          penal_id: penal_id!,
          person_id: person,
          began_on: '2026-01-01' as LocalDate,
          noted_by: me.id,
        })
        .execute()
    })
  await expect(dates(s.deputy)).rejects.toMatchObject({ code: '42501' })
  await dates(s.head)
  // Whoever is on the case asks for the same, and may.
  expect((await ask(s.head.token)).statusCode).toBe(200)

  expect(await dayOf(s.head.token, 'emergency_to_review')).toMatchObject([
    { opens: { page: 'emergency', id } },
  ])
  expect(await dayOf(s.deputy.token, 'emergency_open')).toMatchObject([
    { opens: { page: 'case', id: s.caseId } },
  ])
  expect((await listOf(s.head.token)).rows).toMatchObject([{ id, mine: false, caseId: null, open: true }])
  expect((await listOf(s.head.token)).byOfficer).toMatchObject([{ officer: { id: s.deputy.id }, opened: 1 }])
  // The bench hears nothing of what the prosecution opens, nor does a colleague.
  expect((await listOf(s.president.token)).rows).toEqual([])
  const colleague = await officer('kings_prosecutor_deputy', nador)
  expect((await listOf(colleague.token)).rows).toEqual([])

  // Closed again by hand, and gone.
  expect((await h.post(s.deputy.token, `/emergencies/${id}/close`, {})).statusCode).toBe(200)
  expect((await h.get(s.deputy.token, `/cases/${s.caseId}`)).statusCode).toBe(404)
})

test('it ends by the clock of the database', async () => {
  const s = await scene()
  await open(s.deputy, asked(s.register))
  expect((await h.get(s.deputy.token, `/cases/${s.caseId}`)).statusCode).toBe(200)
  await h.all.query(
    "update court.emergency set opened_at = opened_at - interval '61 minutes', ends_at = ends_at - interval '61 minutes' where case_id = $1",
    [s.caseId],
  )
  expect((await h.get(s.deputy.token, `/cases/${s.caseId}`)).statusCode).toBe(404)
  await expect(
    h.all.query("update court.emergency set ends_at = opened_at + interval '61 minutes' where case_id = $1", [
      s.caseId,
    ]),
  ).rejects.toThrow(/check/)
})

test('a president reads what the registry and the bench opened, and no case', async () => {
  const s = await scene()
  const clerk = await officer('registry_clerk', nador)
  const made = await open(clerk, asked(s.register, { post: 'registry_clerk', category: 'hearing_today' }))
  expect(made.statusCode, made.body).toBe(200)
  expect((await listOf(s.president.token)).rows).toMatchObject([{ post: 'registry_clerk' }])
  expect((await listOf(s.head.token)).rows).toEqual([])
  expect((await h.get(s.president.token, `/cases/${s.caseId}`)).statusCode).toBe(404)
  expect((await h.get(s.president.token, '/cases')).json()).toMatchObject({ rows: [] })
  const reason = await h.get(s.president.token, `/emergencies/${made.json<{ id: string }>().id}/reason`)
  expect(reason.json()).toEqual({ opened: 'ZZ reason', reviewed: null })
})

test('whoever opened it never reviews it, even as the head; a head’s own is heard of above, and counted to the centre', async () => {
  const s = await scene()
  const general = await officer('general_prosecutor', appeal)
  const centre = await officer('central_unit')
  // A case of the court that the head was taken off.
  await h.all.query('delete from court.assignment where case_id = $1', [s.caseId])
  const made = await open(s.head, asked(s.register, { post: 'kings_prosecutor' }))
  expect(made.statusCode, made.body).toBe(200)
  const { id } = made.json<{ id: string }>()
  const say = (token: SessionToken) =>
    h.post(token, `/emergencies/${id}/review`, { proper: true, reason: 'ZZ' })
  expect((await say(s.head.token)).json()).toMatchObject({ code: 'not_found' })
  // The same, past the code between: the policy says no to whoever opened it.
  await expect(
    h.court.as(s.head.token, (tx, me) =>
      tx
        .insertInto('court.emergency_review')
        .values({ emergency_id: id, proper: true, reason_sealed: Buffer.from('x'), reviewed_by: me.id })
        .execute(),
    ),
  ).rejects.toMatchObject({ code: '42501' })
  expect((await say(s.deputy.token)).json()).toMatchObject({ code: 'not_found' })
  expect((await h.get(centre.token, '/emergencies')).json()).toMatchObject({ rows: [], byOfficer: [] })

  await h.all.query(
    "update court.emergency set opened_at = now() - interval '73 hours', ends_at = now() - interval '72 hours' where id = $1",
    [id],
  )
  expect((await listOf(general.token)).rows).toMatchObject([{ id, overdue: true }])
  const counted = async () =>
    (await h.get(centre.token, '/emergencies/counts'))
      .json<{ rows: { court: { fr: string }; opened: number; byHead: number; overdue: number }[] }>()
      .rows.filter(({ byHead }) => byHead > 0)
  expect(await counted()).toMatchObject([{ byHead: 1, overdue: 1 }])
  expect((await say(general.token)).statusCode).toBe(200)
  expect((await say(general.token)).json()).toMatchObject({ code: 'conflict' })
  expect(await counted()).toMatchObject([{ byHead: 1, overdue: 0 }])
  expect(await dayOf(general.token, 'emergency_to_review')).toEqual([])
  for (const one of [s.head, s.president, s.assistant, general])
    expect((await h.get(one.token, '/emergencies/counts')).statusCode).toBe(404)
})

test('where no head would hear of it, it is refused', async () => {
  const s = await scene()
  await leave()
  expect((await open(s.deputy, asked(s.register))).json()).toMatchObject({ code: 'nobody_hears' })
  // One who is away hears nothing either; then it is told above.
  const general = await officer('general_prosecutor', appeal)
  const head = await officer('kings_prosecutor', nador)
  await h.all.query(
    'insert into office.absence (officer_id, first_day, last_day, said_by) values ($1, current_date, current_date, $1)',
    [head.id],
  )
  expect((await open(s.deputy, asked(s.register))).statusCode).toBe(200)
  expect((await listOf(general.token)).rows).toMatchObject([{ officer: { id: s.deputy.id } }])
})

test('it asks for a proof of exactly this opening, whether there is such a number or not, and past the code too', async () => {
  const s = await scene()
  for (const body of [asked(s.register), asked({ year: 2026, number: 999_999 })])
    expect((await h.post(s.deputy.token, '/emergencies', body)).json()).toMatchObject({
      code: 'step_up_needed',
    })
  const { askOf, prove } = confirming(h)
  const first = await h.post(s.deputy.token, '/emergencies', asked(s.register))
  await prove({ token: s.deputy.token }, askOf(first))
  // Shown for other words, it opens nothing.
  expect(
    (await h.post(s.deputy.token, '/emergencies', asked(s.register, { reason: 'ZZ other' }))).json(),
  ).toMatchObject({
    code: 'step_up_needed',
  })
  const outcome = await h.court.as(s.deputy.token, async (tx) => {
    const { rows } = await sql<{
      outcome: string
    }>`select outcome from court.open_emergency(gen_random_uuid(), gen_random_uuid(),
      'kings_prosecutor_deputy', 'TPI-NADOR', 'other', ${s.register.year}, ${s.register.number}, null, '\\x00', '\\x00')`.execute(
      tx,
    )
    return rows[0]?.outcome
  })
  expect(outcome).toBe('unproved')
  expect((await h.get(s.deputy.token, `/cases/${s.caseId}`)).statusCode).toBe(404)
})

test('two at once, five in a day, ten numbers that are not there: more is too many, however fast they are asked for', async () => {
  const one = await scene()
  const cases = [one]
  for (let n = 0; n < 6; n++) {
    const { id } = (await h.post(one.assistant.token, '/reports', told)).json<{ id: string }>()
    const { caseId } = (await h.get(one.assistant.token, `/reports/${id}`)).json<{ caseId: CaseId }>()
    const { register } = seeCase.reply.parse((await h.get(one.assistant.token, `/cases/${caseId}`)).json())
    cases.push({ ...one, caseId, register })
  }
  const at = await Promise.all(cases.map(({ register }) => open(one.deputy, asked(register))))
  expect(at.filter(({ statusCode }) => statusCode === 200)).toHaveLength(2)
  expect(at.filter(({ statusCode }) => statusCode === 429)).toHaveLength(5)
  let opened = 2
  for (const { register } of cases) {
    await h.all.query(
      'update court.emergency set closed_at = now() where opened_by = $1 and closed_at is null',
      [one.deputy.id],
    )
    const answer = await open(one.deputy, asked(register))
    if (answer.statusCode === 200) opened++
    else expect(answer.json()).toMatchObject({ code: 'too_many' })
  }
  expect(opened).toBe(5)

  const prober = await officer('kings_prosecutor_deputy', nador)
  const guesses = []
  for (let n = 0; n < 12; n++)
    guesses.push((await open(prober, asked({ year: 2026, number: 800_000 + n }))).statusCode)
  expect(guesses).toEqual([...Array.from({ length: 10 }, () => 404), 429, 429])
})

test('whoever is put on the case meanwhile writes in it, and nothing stays open beside it', async () => {
  const s = await scene()
  await open(s.deputy, asked(s.register))
  const put = await h.post(s.head.token, `/cases/${s.caseId}/assignments`, {
    officer: s.deputy.id,
    post: 'kings_prosecutor_deputy',
  })
  expect(put.statusCode, put.body).toBe(200)
  const seen = seeCase.reply.parse((await h.get(s.deputy.token, `/cases/${s.caseId}`)).json())
  expect(seen.emergency).toBeNull()
  const asks = await open(s.deputy, asked(s.register))
  expect(asks.json()).toMatchObject({ code: 'conflict' })
})

test('what somebody opened is closed and explained to nobody who has nothing to do with it, as if it were not there', async () => {
  const s = await scene()
  const { id } = (await open(s.deputy, asked(s.register))).json<{ id: string }>()
  const stranger = await officer('kings_prosecutor_deputy', oujda)
  const absent = '00000000-0000-7000-8000-000000000000'
  for (const one of [id, absent]) {
    expect((await h.post(stranger.token, `/emergencies/${one}/close`, {})).json()).toMatchObject({
      code: 'not_found',
    })
    expect((await h.get(stranger.token, `/emergencies/${one}/reason`)).json()).toMatchObject({
      code: 'not_found',
    })
  }
  const { rows } = await h.all.query('select closed_at from court.emergency where id = $1', [id])
  expect(rows).toEqual([{ closed_at: null }])
})
