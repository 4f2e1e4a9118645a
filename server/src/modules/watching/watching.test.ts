import { listQuestions, seeCase, today } from '@himaya/contract'
import type { SessionToken } from '@himaya/db'
import type { CaseId, CourtId, Post } from '@himaya/domain'
import { saysWho } from '@himaya/domain/watching'
import { randomBytes, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Officer } from '../../../../db/test/court.ts'
import { newHouse } from '../../../test/house.ts'
import { watchDays } from './days.ts'
import { keepWatched } from './now.ts'

const nador = 'TPI-NADOR' as CourtId
const oujda = 'TPI-OUJDA' as CourtId
const appeal = 'CA-NADOR' as CourtId
const minute = 60_000
const hour = 60 * minute
const dayLong = 24 * hour

let h: Awaited<ReturnType<typeof newHouse>>
/** A hundred people whom somebody may look at, each time another. */
let people: readonly string[]
let nextPerson = 0
const somebody = () => people[nextPerson++ % people.length]!
beforeAll(async () => {
  h = await newHouse()
  const { person } = await scene()
  const { rows } = await h.all.query<{ id: string }>(
    `insert into assistance.person (file_id, unit_id, capacity, owner_id)
     select p.file_id, p.unit_id, 'witness', p.owner_id from assistance.person p, generate_series(1, 100) where p.id = $1
     returning id`,
    [person],
  )
  people = rows.map(({ id }) => id)
})
afterAll(async () => {
  await h.close()
})

/** One head of each kind at a time, so that each test knows who is asked; and nobody is asked about another test. */
beforeEach(async () => {
  await h.all.query('delete from court.access_question')
  await h.all.query(
    "update office.post set ends = current_date - 1 where post in ('kings_prosecutor', 'court_president', 'national_desk', 'general_prosecutor')",
  )
})

const officer = (post: Post, court?: CourtId) =>
  h.officer({ post, ...(court === undefined ? {} : { court }) })

const told = {
  unit: 'UNIT-TPI-NADOR',
  source: 'police',
  anonymous: false,
  urgent: false,
  receivedAt: '2026-03-01T09:30:00.000Z',
  statement: 'ZZ said',
  people: [{ capacity: 'victim', name: 'ZZ Somebody' }],
}
async function scene() {
  const [assistant, head, president] = [
    await officer('social_assistant', nador),
    await officer('kings_prosecutor', nador),
    await officer('court_president', nador),
  ]
  const { id } = (await h.post(assistant.token, '/reports', told)).json<{ id: string }>()
  const { caseId } = (await h.get(assistant.token, `/reports/${id}`)).json<{ caseId: CaseId }>()
  const { register, people } = seeCase.reply.parse((await h.get(assistant.token, `/cases/${caseId}`)).json())
  return { assistant, head, president, caseId, register, person: people[0]!.id }
}

interface Left {
  readonly at?: number
  readonly act?: string
  readonly outcome?: 'shown' | 'refused' | 'done'
  readonly caseId?: string | null
  readonly subjects?: readonly string[]
  readonly fields?: readonly string[]
}
/** What the record has of somebody, as their requests would have left it. */
const leave = (who: Officer, entries: readonly Left[]) =>
  h.all.query(
    `insert into record.entry (at, officer_id, act, outcome, case_id, subjects, fields)
     select coalesce((e->>'at')::timestamptz, clock_timestamp()), $1, e->>'act',
       coalesce(e->>'outcome', 'shown'), (e->>'caseId')::uuid, array(select jsonb_array_elements_text(e->'subjects')::uuid),
       array(select jsonb_array_elements_text(e->'fields'))
     from jsonb_array_elements($2) e`,
    [
      who.id,
      JSON.stringify(
        entries.map(({ at, act = 'people.see_identity', subjects = [somebody()], fields, ...one }) => ({
          ...one,
          act,
          subjects,
          fields: fields ?? (act === 'people.see_identity' ? ['name', 'born', 'document'] : []),
          ...(at === undefined ? {} : { at: new Date(at).toISOString() }),
        })),
      ),
    ],
  )
const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n))

const listOf = async (token: SessionToken) =>
  listQuestions.reply.parse((await h.get(token, '/watching')).json()).rows
/** What this head is asked about somebody: days before are of other tests too. */
const about = async (head: Officer, who: Officer) =>
  (await listOf(head.token)).filter(({ officer: { id } }) => id === who.id)
const dayOf = async (token: SessionToken, kind: string) =>
  today.reply.parse((await h.get(token, '/today')).json()).waiting.filter((row) => row.kind === kind)
const standing = async (token: SessionToken) =>
  (await h.get(token, '/me/standing')).json<{ mark: string }>().mark

let stop: (() => Promise<void>) | undefined
/** The watcher, as the parent of a house runs it. */
function watch(): void {
  let stopping = false
  const kept = keepWatched(h.database, { isStopping: () => stopping })
  stop = async () => {
    stopping = true
    await kept
  }
}
afterEach(async () => {
  await stop?.()
  stop = undefined
})
/** Until it is so, within five seconds. @returns after how many milliseconds */
async function until(isSo: () => Promise<boolean>): Promise<number> {
  const from = Date.now()
  while (!(await isSo())) {
    if (Date.now() > from + 5000) throw new Error('it did not come within five seconds')
    await sleep(100)
  }
  return Date.now() - from
}
/** Twice as long as the watcher needs to see a look. */
const aWhile = () => sleep(2500)

/** A question about somebody, with the case it is about. */
const put = async (about: Officer, side: 'prosecution' | 'bench', court: CourtId | null, caseId?: CaseId) => {
  const { rows } = await h.all.query<{ id: string }>(
    `insert into court.access_question (kind, mark, officer_id, post, court_id, case_id, act, first_at, last_at, found, due_at, side, told_court_id)
     values ('without_task', 'without_task/' || gen_random_uuid(), $1, 'registry_clerk', $2, $3, 'people.see_identity', now(), now(), 1,
       now() + interval '72 hours', $4, $5) returning id`,
    [about.id, nador, caseId ?? null, side, court],
  )
  return rows[0]!.id
}
const say = (who: Officer, id: string, words = 'ZZ why') =>
  h.post(who.token, `/watching/${id}/why`, { words })
const answer = (who: Officer, id: string, finding = 'explained') =>
  h.post(who.token, `/watching/${id}/answer`, { finding, words: 'ZZ found' })

test('a question is seen, explained and answered by nobody else: as if it were not there', async () => {
  const s = await scene()
  const clerk = await officer('registry_clerk', nador)
  const id = await put(clerk, 'bench', nador)
  const strangers = [
    s.head,
    s.assistant,
    await officer('registry_clerk', nador),
    await officer('trial_judge', nador),
    await officer('kings_prosecutor_deputy', nador),
    await officer('court_president', oujda),
    await officer('court_president', appeal),
    await officer('national_desk'),
    await officer('central_unit'),
    await officer('auditor'),
    await officer('administrator'),
  ]
  const absent = randomUUID()
  for (const one of strangers) {
    expect(await listOf(one.token)).toEqual([])
    for (const asked of [id, absent]) {
      expect((await h.get(one.token, `/watching/${asked}/words`)).json()).toMatchObject({ code: 'not_found' })
      expect((await say(one, asked)).json()).toMatchObject({ code: 'not_found' })
      expect((await answer(one, asked)).json()).toMatchObject({ code: 'not_found' })
    }
    expect(await dayOf(one.token, 'access_to_answer')).toEqual([])
  }
  // Who looked never answers for the head, nor the head for them.
  expect((await answer(clerk, id)).json()).toMatchObject({ code: 'not_found' })
  expect((await say(s.president, id)).json()).toMatchObject({ code: 'not_found' })
  // Past the code between, either.
  for (const [who, own] of [
    [clerk, false],
    [s.president, true],
    [s.head, false],
  ] as const)
    await expect(
      h.court.as(who.token, (tx, me) =>
        tx
          .insertInto('court.access_answer')
          .values({
            id: randomUUID(),
            question_id: id,
            own,
            finding: own ? null : 'explained',
            wrapped_key: randomBytes(8),
            words_sealed: randomBytes(8),
            said_by: me.id,
          })
          .execute(),
      ),
    ).rejects.toMatchObject({ code: '42501' })
  expect((await h.all.query('select from court.access_answer')).rows).toHaveLength(0)
})

test('who looked may say why, the head finds what they find, once, and both read it; the record keeps no word and no case', async () => {
  const s = await scene()
  const clerk = await officer('registry_clerk', nador)
  const id = await put(clerk, 'bench', nador, s.caseId)
  expect(await dayOf(clerk.token, 'access_to_explain')).toMatchObject([{ opens: { page: 'watching', id } }])
  expect(await dayOf(s.president.token, 'access_to_answer')).toMatchObject([
    { opens: { page: 'watching', id } },
  ])
  expect((await say(clerk, id)).statusCode).toBe(200)
  expect((await say(clerk, id, 'ZZ again')).json()).toMatchObject({ code: 'conflict' })
  expect(await listOf(s.president.token)).toMatchObject([{ id, said: true, answer: null, mine: false }])
  expect((await answer(s.president, id, 'look_into')).statusCode).toBe(200)
  expect((await answer(s.president, id)).json()).toMatchObject({ code: 'conflict' })
  for (const one of [clerk, s.president])
    expect((await h.get(one.token, `/watching/${id}/words`)).json()).toEqual({
      said: 'ZZ why',
      found: 'ZZ found',
    })
  expect(await listOf(clerk.token)).toMatchObject([
    { id, mine: true, answer: { finding: 'look_into', officer: { id: s.president.id } } },
  ])
  expect(await dayOf(s.president.token, 'access_to_answer')).toEqual([])
  expect(await dayOf(clerk.token, 'access_to_explain')).toEqual([])
  const { rows } = await h.all.query<{ act: string; case_id: null }>(
    "select act, case_id from record.entry where act like 'watching.%' and outcome <> 'refused' and case_id is not null",
  )
  expect(rows).toEqual([])
  const { rows: kept } = await h.all.query<{ all: string }>(
    "select string_agg(a::text || q::text, '') as all from court.access_answer a, court.access_question q",
  )
  expect(kept[0]!.all).not.toMatch(/ZZ|5a5a/)
})

test('whoever is barred from the case sees no question about it, on either side; whoever is away neither', async () => {
  const s = await scene()
  const clerk = await officer('registry_clerk', nador)
  const id = await put(clerk, 'bench', nador, s.caseId)
  expect(await listOf(s.president.token)).toHaveLength(1)
  const bar = (who: Officer) =>
    h.all.query("insert into court.bar (case_id, officer_id, why, said_by) values ($1, $2, 'related', $3)", [
      s.caseId,
      who.id,
      s.head.id,
    ])
  await bar(s.president)
  await bar(clerk)
  for (const one of [s.president, clerk]) {
    expect(await listOf(one.token)).toEqual([])
    expect((await say(one, id)).json()).toMatchObject({ code: 'not_found' })
    expect((await answer(one, id)).json()).toMatchObject({ code: 'not_found' })
  }
  const other = await officer('court_president', nador)
  expect(await listOf(other.token)).toHaveLength(1)
  await h.all.query(
    'insert into office.absence (officer_id, first_day, last_day, said_by) values ($1, current_date, current_date, $1)',
    [other.id],
  )
  expect(await listOf(other.token)).toEqual([])
})

test('a clerk who looks through forty identities is asked about within seconds, on a page that is open; they are told of it too', async () => {
  const s = await scene()
  const clerk = await officer('registry_clerk', nador)
  const mark = await standing(s.president.token)
  watch()
  await leave(
    clerk,
    times(40, () => ({ caseId: s.caseId })),
  )
  const waited = await until(async () => (await listOf(s.president.token)).length === 1)
  console.info(`identities: forty looks were asked about after ${String(waited)} ms`)
  expect(waited).toBeLessThan(3000)
  expect(await standing(s.president.token)).not.toBe(mark)
  const [asked] = await listOf(s.president.token)
  expect(asked).toMatchObject({
    kind: 'many_identities',
    officer: { id: clerk.id },
    found: 40,
    bound: 15,
    register: null,
    act: null,
  })
  expect(await listOf(clerk.token)).toMatchObject([{ id: asked!.id, mine: true }])
  expect(await dayOf(s.president.token, 'access_to_answer')).toMatchObject([{ urgent: true }])
  // It goes on, and stays one question; nothing of it says at whom.
  await leave(
    clerk,
    times(5, () => ({ caseId: s.caseId })),
  )
  await until(async () => (await listOf(s.president.token))[0]?.found === 45)
  expect(await listOf(s.president.token)).toHaveLength(1)
  // What was answered is not asked again; what comes after is.
  expect((await answer(s.president, asked!.id)).statusCode).toBe(200)
  await leave(
    clerk,
    times(15, () => ({ caseId: s.caseId })),
  )
  await aWhile()
  expect(await listOf(s.president.token)).toHaveLength(1)
  await leave(clerk, [{ caseId: s.caseId }])
  await until(async () => (await listOf(s.president.token)).length === 2)
})

test('an assistant with a heavy ordinary day is not asked about, and a watcher that begins anew asks nothing twice', async () => {
  const s = await scene()
  const now = Date.now()
  await leave(s.assistant, [
    ...times(48, (n) => ({ at: now - 9 * hour + n * 10 * minute, caseId: s.caseId })),
    ...times(14, (n) => ({ at: now - n * 4 * minute, caseId: s.caseId })),
  ])
  watch()
  await aWhile()
  expect(await about(s.head, s.assistant)).toEqual([])
  await leave(
    s.assistant,
    times(3, () => ({ caseId: s.caseId })),
  )
  await until(async () => (await about(s.head, s.assistant)).length === 1)
  await stop?.()
  watch()
  await leave(s.assistant, [{ caseId: s.caseId }])
  await until(async () => (await about(s.head, s.assistant))[0]?.found === 18)
  expect(await about(s.head, s.assistant)).toHaveLength(1)
})

test('a curious assistant who opens reports is asked by how many people they name, and by each report where they name nobody', async () => {
  const s = await scene()
  const [curious, listening] = [
    await officer('social_assistant', nador),
    await officer('social_assistant', nador),
  ]
  const five = times(5, (n) => ({ capacity: 'victim', name: `ZZ Person ${String(n)}` }))
  const reports = []
  for (let n = 0; n < 3; n++)
    reports.push(
      (await h.post(s.assistant.token, '/reports', { ...told, people: five })).json<{ id: string }>().id,
    )
  const calls = { ...told, people: [], caller: { name: 'ZZ Caller', phone: '0600000000' } }
  const called = (await h.post(s.assistant.token, '/reports', calls)).json<{ id: string }>().id
  watch()
  // Fifteen people in three reports, and the same again: as many as are usual.
  for (const id of [...reports, ...reports])
    expect((await h.get(curious.token, `/reports/${id}`)).statusCode).toBe(200)
  await aWhile()
  expect(await about(s.head, curious)).toEqual([])
  // Who called is somebody too.
  expect((await h.get(curious.token, `/reports/${called}`)).statusCode).toBe(200)
  await until(async () => (await about(s.head, curious)).length === 1)
  expect(await about(s.head, curious)).toMatchObject([{ kind: 'many_identities', found: 16, bound: 15 }])
  // Forty reports in which nobody has a name.
  await leave(
    listening,
    times(40, () => ({
      act: 'reports.see',
      caseId: randomUUID(),
      subjects: [randomUUID()],
      fields: ['statement'],
    })),
  )
  await until(async () => (await about(s.head, listening)).length === 1)
  expect(await about(s.head, listening)).toMatchObject([{ kind: 'many_identities', found: 40 }])
})

test('papers, telephones, representatives and acts of tomorrow count as identities; papers of one case, searches and an export that was approved do not', async () => {
  const s = await scene()
  const looks: Record<string, Left> = {
    'documents.print': { fields: ['name'] },
    'protection.print': { fields: ['name', 'reasons'] },
    'reception.see_contact': { fields: ['how', 'when', 'number'] },
    'referral.see_representative': { fields: ['who'] },
    'elements.see_proof_file': { fields: ['picture'] },
    'tomorrow.see': { fields: ['a_word_of_tomorrow'] },
  }
  const asked = new Map<string, Officer>()
  watch()
  for (const [act, look] of Object.entries(looks)) {
    const who = await officer('social_assistant', nador)
    asked.set(act, who)
    // The thing comes first, and then whom it is about.
    await leave(
      who,
      times(16, () => ({ ...look, act, caseId: s.caseId, subjects: [randomUUID(), somebody()] })),
    )
  }
  const honest = await officer('social_assistant', nador)
  await leave(honest, [
    ...times(3, () => ({ act: 'documents.print', fields: ['name'], caseId: s.caseId, subjects: [s.person] })),
    // Papers that are about nobody alone.
    ...times(20, () => ({ act: 'documents.print', fields: ['name'], caseId: s.caseId })).map((one) => ({
      ...one,
      subjects: [randomUUID()],
    })),
    ...times(20, () => ({ act: 'screening.see', fields: ['answers', 'note'], caseId: s.caseId })),
    { act: 'cases.search', fields: ['name'], subjects: times(40, somebody) },
    { act: 'exchange.export', fields: ['name', 'born'], subjects: times(40, somebody) },
  ])
  for (const who of asked.values()) await until(async () => (await about(s.head, who)).length === 1)
  for (const who of asked.values())
    expect(await about(s.head, who)).toMatchObject([{ kind: 'many_identities', found: 16 }])
  await aWhile()
  expect(await about(s.head, honest)).toEqual([])
})

test('a report that was read, and a paper that was printed, without a task is asked about', async () => {
  const s = await scene()
  const [reader, printer, counter] = [
    await officer('social_assistant', nador),
    await officer('social_assistant', nador),
    await officer('social_assistant', nador),
  ]
  const at = Date.now() - 3 * dayLong
  await leave(reader, [{ at, act: 'reports.see', fields: ['statement', 'name'], caseId: s.caseId }])
  await leave(printer, [{ at, act: 'documents.print', fields: ['name'], caseId: s.caseId }])
  await leave(counter, [{ at, act: 'screening.see', fields: ['answers'], caseId: s.caseId }])
  await watchDays(h.database, Date.now())
  expect(await about(s.head, reader)).toMatchObject([{ kind: 'without_task', act: 'reports.see' }])
  expect(await about(s.head, printer)).toMatchObject([{ kind: 'without_task', act: 'documents.print' }])
  expect(await about(s.head, counter)).toEqual([])
})

test('each word by which an entry names a field is sorted: into those that say who somebody is, or those that do not', () => {
  const modules = join(import.meta.dirname, '..')
  const sources = readdirSync(modules, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(modules, file), 'utf8'))
  // Fields of a form that was filled in wrongly are no fields of the record.
  const lists = sources.flatMap((source) => [...source.matchAll(/fields: (?!\[\{)[^\n]*(?:\n {6,}[^\n]*)*/g)])
  const words = new Set(
    lists.flatMap(([list]) =>
      [...list.split('purpose')[0]!.matchAll(/'([a-z][a-z_]*)'/g)].map(([, word]) => word!),
    ),
  )
  expect(words.size).toBeGreaterThan(25)
  expect([...words].filter((word) => !(word in saysWho))).toEqual([])
})

test('searches that probe, and refusals in a row, are asked about; looking for somebody and opening them is not', async () => {
  const s = await scene()
  const [prober, guesser, worker] = [
    await officer('kings_prosecutor_deputy', nador),
    await officer('social_assistant', nador),
    await officer('social_assistant', nador),
  ]
  watch()
  await leave(
    prober,
    times(12, () => ({ act: 'cases.search', subjects: [] })),
  )
  // Found by name, as a person; opened as a case.
  for (let n = 0; n < 12; n++)
    await leave(worker, [
      { act: 'cases.search', subjects: [s.person] },
      { act: 'cases.see', caseId: s.caseId, subjects: [s.caseId] },
    ])
  for (let n = 0; n < 9; n++)
    expect((await h.get(guesser.token, `/cases/${randomUUID()}`)).statusCode).toBe(404)
  await until(async () => (await about(s.head, prober)).length + (await about(s.head, guesser)).length === 2)
  await aWhile()
  expect(await about(s.head, prober)).toMatchObject([{ kind: 'probing', found: 12 }])
  expect(await about(s.head, guesser)).toMatchObject([{ kind: 'refusals', bound: null }])
  expect(await about(s.head, worker)).toEqual([])
})

test('whoever tries made-up places of lists is asked about; whoever comes back once with an old one is not', async () => {
  const s = await scene()
  const [forger, late] = [await officer('social_assistant', nador), await officer('social_assistant', nador)]
  watch()
  // None of a list says which thing was refused: each try is one.
  for (let n = 0; n < 8; n++)
    expect((await h.get(forger.token, `/cases?after=made-up-${String(n)}`)).json()).toMatchObject({
      code: 'malformed',
    })
  for (let n = 0; n < 3; n++) await h.get(late.token, '/cases?after=old')
  await until(async () => (await about(s.head, forger)).length === 1)
  expect(await about(s.head, forger)).toMatchObject([{ kind: 'refusals', found: 8 }])
  await aWhile()
  expect(await about(s.head, late)).toEqual([])
})

test('a head is never asked about themselves: the court above is, and above it the presidency of the prosecution', async () => {
  const s = await scene()
  const general = await officer('general_prosecutor', appeal)
  const desk = await officer('national_desk')
  watch()
  await leave(
    s.head,
    times(16, () => ({ caseId: s.caseId })),
  )
  await until(async () => (await about(general, s.head)).length === 1)
  expect(await about(s.head, s.head)).toMatchObject([{ mine: true }])
  await leave(
    general,
    times(16, () => ({ caseId: s.caseId })),
  )
  await until(async () => (await about(desk, general)).length === 1)
  expect(await about(general, general)).toMatchObject([{ mine: true }])
  const { id } = (await about(s.head, s.head))[0]!
  expect((await answer(s.head, id)).json()).toMatchObject({ code: 'not_found' })
  expect((await answer(general, id)).statusCode).toBe(200)
})

test('who looked without a task is asked about two days later; who follows her, acts in it or is put on it is not', async () => {
  const s = await scene()
  const [colleague, acting, put2] = [
    await officer('social_assistant', nador),
    await officer('social_assistant', nador),
    await officer('kings_prosecutor_deputy', nador),
  ]
  const then = Date.now() - 3 * dayLong
  for (const who of [s.assistant, colleague, acting, put2]) await leave(who, [{ at: then, caseId: s.caseId }])
  await leave(acting, [{ at: then + 2 * hour, caseId: s.caseId, act: 'people.correct', outcome: 'done' }])
  await h.assign(s.caseId, put2, 'kings_prosecutor_deputy')
  await h.all.query('update court.assignment set starts = current_date - 5 where officer_id = $1', [put2.id])
  await watchDays(h.database, Date.now())
  expect(await watchDays(h.database, Date.now())).toBe(0)
  const rows = (await listOf(s.head.token)).filter(({ officer: { id } }) =>
    [s.assistant, colleague, acting, put2].some((one) => one.id === id),
  )
  expect(rows).toMatchObject([
    { kind: 'without_task', officer: { id: colleague.id }, act: 'people.see_identity', found: 1 },
  ])
  // The prosecution knows of this file, and of the number.
  expect(rows[0]!.register).toEqual(s.register)
  // Yesterday is not over yet: what is done today explains it.
  await leave(await officer('social_assistant', nador), [{ at: Date.now() - dayLong, caseId: s.caseId }])
  expect(await watchDays(h.database, Date.now())).toBe(0)
})

test('of a file that the prosecution does not know, its head is asked without the number', async () => {
  const s = await scene()
  await h.all.query('update court.case set penal_id = null where id = $1', [s.caseId]).catch(() => undefined)
  const { rows: without } = await h.all.query('select from court.case where id = $1 and penal_id is null', [
    s.caseId,
  ])
  expect(without).toHaveLength(1)
  const colleague = await officer('social_assistant', nador)
  await leave(colleague, [{ at: Date.now() - 3 * dayLong, caseId: s.caseId }])
  await watchDays(h.database, Date.now())
  expect(await about(s.head, colleague)).toMatchObject([{ kind: 'without_task', register: null }])
})

test('of many cases without a task the day is asked about, and how many', async () => {
  const s = await scene()
  const nosy = await officer('social_assistant', nador)
  const cases = [s.caseId]
  for (let n = 0; n < 4; n++) {
    const { id } = (await h.post(s.assistant.token, '/reports', told)).json<{ id: string }>()
    cases.push((await h.get(s.assistant.token, `/reports/${id}`)).json<{ caseId: CaseId }>().caseId)
  }
  const then = Date.now() - 4 * dayLong
  await leave(
    nosy,
    cases.map((caseId, n) => ({ at: then + n * minute, caseId })),
  )
  await watchDays(h.database, Date.now())
  expect(await about(s.head, nosy)).toMatchObject([
    { kind: 'without_task', found: 5, register: null, act: null },
  ])
})

test('five looks of each unit are drawn a week, by a seed that was signed and stands in the record, and each is put to its own head', async () => {
  const s = await scene()
  await officer('court_president', nador)
  const clerk = await officer('registry_clerk', nador)
  const monday = await h.all.query<{ at: Date }>("select date_trunc('week', now()) - interval '7 days' as at")
  const week = monday.rows[0]!.at.getTime()
  // On the case and acting in it: nothing stands out.
  await h.assign(s.caseId, clerk, 'registry_clerk')
  await leave(
    clerk,
    times(6, (n) => ({ at: week + n * dayLong + 10 * hour, caseId: s.caseId, act: 'cases.see' })),
  )
  await leave(
    s.assistant,
    times(6, (n) => ({ at: week + n * dayLong + 11 * hour, caseId: s.caseId, act: 'cases.see' })),
  )
  await h.all.query('delete from court.access_question')
  // Nothing was signed after it yet.
  await watchDays(h.database, Date.now())
  expect((await h.all.query("select from court.access_question where kind = 'drawn'")).rows).toEqual([])
  await h.all.query('insert into record.checkpoint (size, root, note) values (7, $1, $2)', [
    randomBytes(32),
    'ZZ note '.repeat(20),
  ])
  await watchDays(h.database, Date.now())
  const drawn = async (token: SessionToken) => (await listOf(token)).filter(({ kind }) => kind === 'drawn')
  const [ofHead, ofPresident] = [await drawn(s.head.token), await drawn(s.president.token)]
  expect(ofHead.length + ofPresident.length).toBe(5)
  for (const one of ofHead) expect(one.officer.id).toBe(s.assistant.id)
  for (const one of ofPresident)
    expect(one).toMatchObject({ officer: { id: clerk.id }, act: 'cases.see', register: s.register })
  const { rows } = await h.all.query<{ fields: string[]; officer_id: null }>(
    "select fields, officer_id from record.entry where act = 'watching.draw'",
  )
  expect(rows).toEqual([{ fields: ['7', '5'], officer_id: null }])
  await watchDays(h.database, Date.now())
  expect((await drawn(s.head.token)).length + (await drawn(s.president.token)).length).toBe(5)
})

test('the centre is told counts and nothing else, what is late among them, and what nobody hears', async () => {
  const s = await scene()
  const centre = await officer('central_unit')
  const clerk = await officer('registry_clerk', nador)
  const [one, two] = [await put(clerk, 'bench', nador), await put(clerk, 'bench', nador)]
  await put(clerk, 'bench', null)
  await answer(s.president, one)
  await h.all.query("update court.access_question set due_at = now() - interval '1 hour' where id = $1", [
    two,
  ])
  expect(await listOf(s.president.token)).toMatchObject([
    { id: two, overdue: true },
    { id: one, overdue: false },
  ])
  expect((await h.get(centre.token, '/watching/counts')).json()).toMatchObject({
    rows: [{ asked: 3, explained: 1, lookInto: 0, overdue: 1, unheard: 1 }],
  })
  for (const other of [s.head, s.president, clerk, s.assistant])
    expect((await h.get(other.token, '/watching/counts')).json()).toMatchObject({ code: 'not_found' })
})
