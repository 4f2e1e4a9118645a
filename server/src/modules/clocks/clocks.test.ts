import { listHolidays, seeClocks, today, weighHoliday } from '@himaya/contract'
import {
  notedEvents,
  notersOf,
  posts,
  readersOf,
  sayersOf,
  type CaseId,
  type CourtId,
  type NotedEvent,
  type PartyId,
  type PenalId,
  type Post,
  type ServiceId,
  type TermId,
} from '@himaya/domain'
import { termIds } from '@himaya/law'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Officer } from '../../../../db/test/court.ts'
import { newHouse } from '../../../test/house.ts'

const appeal = 'CA-NADOR' as CourtId
const tribunal = 'TPI-NADOR' as CourtId

let h: Awaited<ReturnType<typeof newHouse>>
let clock = Date.parse('2026-11-26T10:00:00Z')
const at = async (moment: string, work: () => Promise<void>) => {
  const before = clock
  clock = Date.parse(moment)
  try {
    await work()
  } finally {
    clock = before
  }
}
let shelter: ServiceId
beforeAll(async () => {
  h = await newHouse({ now: () => clock })
  const { rows } = await h.all.query<{ id: ServiceId }>(
    "insert into office.service (name_ar, name_fr, needs) values ('مركز', 'Centre', '{shelter}') returning id",
  )
  shelter = rows[0]!.id
})
afterAll(async () => {
  await h.close()
})

/** A case whose report names an accused and a company. */
async function scene(court: CourtId = appeal) {
  const assistant = await h.officer({ post: 'social_assistant', court })
  const made = await h.post(assistant.token, '/reports', {
    unit: `UNIT-${court}`,
    source: 'police',
    anonymous: false,
    urgent: false,
    receivedAt: '2026-01-05T09:30:00.000Z',
    statement: 'ZZ',
    people: [{ capacity: 'victim' }, { capacity: 'accused' }, { capacity: 'legal_person' }],
  })
  const { caseId } = (await h.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)).json<{
    caseId: CaseId
  }>()
  const { rows } = await h.all.query<{ id: PartyId; penal_id: PenalId; capacity: string }>(
    'select p.id, p.penal_id, p.capacity from penal.party p join court.case c on c.penal_id = p.penal_id where c.id = $1',
    [caseId],
  )
  const assigned = async (post: Post, where = court): Promise<Officer> => {
    const officer = await h.officer({ post, court: where })
    await h.assign(caseId, officer, post)
    return officer
  }
  const note = (who: Officer, event: string, when: string, part: object = {}) =>
    h.post(who.token, `/cases/${caseId}/events`, { event, at: when, facts: {}, ...part })
  return {
    assistant,
    assigned,
    caseId,
    penal: rows[0]!.penal_id,
    party: (capacity: string) => rows.find((row) => row.capacity === capacity)!.id,
    note,
    async noted(who: Officer, event: string, when: string, part: object = {}) {
      const answer = await note(who, event, when, part)
      expect(answer.statusCode, answer.body).toBe(200)
      return answer.json<{ id: string }>().id
    },
    act: (who: Officer, id: string, end: string, body: object) =>
      h.post(who.token, `/cases/${caseId}/events/${id}/${end}`, body),
    async see(who: Officer) {
      const answer = await h.get(who.token, `/cases/${caseId}/clocks`)
      expect(answer.statusCode, answer.body).toBe(200)
      return seeClocks.reply.parse(answer.json())
    },
  }
}

const reasons = (answer: { json: () => unknown }) => {
  const { code, refusals = [] } = answer.json() as {
    code: string
    refusals?: { reason: string; article: string }[]
  }
  return code === 'refused_by_law' ? refusals.map((r) => [r.reason, r.article.split('#')[1]]) : code
}
const fields = (answer: { json: () => unknown }) => {
  const { fields = [] } = answer.json() as { fields?: { path: string; rule: string }[] }
  return fields.map(({ path, rule }) => `${path} ${rule}`)
}

test('a stranger, a service, the centre and whoever is not assigned learn nothing and write nothing', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  const id = await s.noted(prosecutor, 'arrest', '2026-11-25T10:00')
  const absent = await h.get(prosecutor.token, `/cases/${randomUUID()}/clocks`)
  for (const who of [
    await h.officer({ post: 'general_prosecutor_deputy', court: appeal }),
    await h.officer({ post: 'social_assistant', court: 'TPI-CASABLANCA-PENAL' as CourtId }),
    await h.officer({ post: 'service_provider', service: shelter }),
    await h.officer({ post: 'auditor' }),
    await h.officer({ post: 'administrator' }),
    await h.officer({ post: 'central_unit' }),
  ]) {
    const answer = await h.get(who.token, `/cases/${s.caseId}/clocks`)
    expect(answer.statusCode).toBe(404)
    expect(answer.body).toBe(absent.body)
    expect(reasons(await s.note(who, 'judgment', '2026-11-20'))).toBe('not_found')
    for (const [end, body] of [
      ['withdrawal', { why: 'mistake' }],
      ['pauses', { from: '2026-11-25T11:00', to: '2026-11-25T12:00', why: 'transfer' }],
      ['interruptions', { on: '2026-11-26', act: 'trial' }],
    ] as const)
      expect(reasons(await s.act(who, id, end, body))).toBe('not_found')
    const seen = await h.court.as(who.token, async (tx) => ({
      value: await tx.selectFrom('penal.event').select('id').execute(),
    }))
    expect(seen?.value).toEqual([])
  }
  for (const url of [`/cases/${s.caseId}/clocks`, '/holidays', '/holidays/weight'])
    expect(reasons(await h.get(undefined, url))).toBe('not_signed_in')
})

test('the social assistant and the coordinator are told of no act, and that none was noted', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  const judge = await s.assigned('investigating_judge')
  const clerk = await s.assigned('registry_clerk')
  const arrest = await s.noted(prosecutor, 'arrest', '2026-11-25T10:00')
  await s.noted(judge, 'pretrial_detention', '2026-11-20')
  await s.noted(clerk, 'judgment', '2026-11-24')
  for (const who of [s.assistant, await s.assigned('unit_coordinator')]) {
    expect(await s.see(who)).toMatchObject({ clocks: [], acts: [], open: [] })
    expect(reasons(await s.note(who, 'judgment', '2026-11-20'))).toEqual([['not_whose_act_it_is', 'art_400']])
    expect(reasons(await s.act(who, arrest, 'withdrawal', { why: 'mistake' }))).toBe('not_found')
    const timeline = (await h.get(who.token, `/cases/${s.caseId}/timeline`)).json<{
      rows: { act: string }[]
    }>()
    expect(timeline.rows.filter(({ act }) => act.startsWith('events.'))).toEqual([])
    const today = (await h.get(who.token, '/today')).json<{ waiting: { kind: string }[] }>()
    expect(today.waiting.filter(({ kind }) => kind === 'clock')).toEqual([])
  }
  // Nor is the registry told by the timeline that some act was noted, which might be a technique.
  const seen = (await h.get(clerk.token, `/cases/${s.caseId}/timeline`)).json<{
    rows: { act: string; officer: { id: string } | null }[]
  }>()
  expect(seen.rows.filter(({ act }) => act === 'events.note')).toHaveLength(1)
})

test('the database holds the same lists as the law: who notes each act, and who is told of it', async () => {
  const { rows } = await h.all.query<{ event: NotedEvent; noters: Post[] }>(
    'select event, penal.event_noters(event) as noters from unnest($1::text[]) as event',
    [[...notedEvents]],
  )
  for (const { event, noters } of rows)
    expect(noters.toSorted(), event).toEqual([...notersOf(event)].toSorted())
  const s = await scene()
  const noter = await h.officer({ post: 'auditor' })
  const hours = [
    'arrest',
    'identity_check',
    'minor_arrest',
    'urgent_interception',
    'detention_lifted',
    'lifting_appeal_received',
    'investigation_order',
  ]
  for (const event of notedEvents)
    await h.all.query(
      "insert into penal.event (penal_id, event, day, hour, noted_by) values ($1, $2, '2026-11-01', $3, $4)",
      [s.penal, event, hours.includes(event) ? '10:00' : null, noter.id],
    )
  for (const post of posts.filter(
    (one) =>
      ![
        'service_provider',
        'national_desk',
        'central_unit',
        'auditor',
        'administrator',
        'social_assistant',
      ].includes(one),
  )) {
    const who = await s.assigned(post)
    const seen = await h.court.as(who.token, async (tx) => ({
      value: await tx.selectFrom('penal.event').select('event').execute(),
    }))
    expect(seen?.value.map(({ event }) => event).toSorted(), post).toEqual(
      notedEvents.filter((event) => readersOf(event).includes(post)).toSorted(),
    )
  }
})

test('each post notes its own acts, and the database keeps it from the others’', async () => {
  const s = await scene()
  for (const [post, not] of [
    ['registry_clerk', 'arrest'],
    ['prosecution_clerk', 'judgment'],
    ['trial_counsellor', 'pretrial_detention'],
    ['investigating_judge', 'arrest'],
    ['general_prosecutor', 'judgment'],
  ] as const) {
    const who = await s.assigned(post)
    const answer = await s.note(who, not, not === 'arrest' ? '2026-11-25T10:00' : '2026-11-25')
    expect(reasons(answer)).toEqual([['not_whose_act_it_is', expect.any(String)]])
    await expect(
      h.court.as(who.token, async (tx) => ({
        value: await tx
          .insertInto('penal.event')
          .values({
            penal_id: s.penal,
            event: not,
            day: '2026-11-25' as never,
            hour: not === 'arrest' ? '10:00' : null,
            noted_by: who.id,
          })
          .execute(),
      })),
    ).rejects.toMatchObject({ code: '42501' })
  }
  const prosecutor = await s.assigned('general_prosecutor')
  // Nobody notes in another's name, and nothing of an act is written over.
  await expect(
    h.court.as(prosecutor.token, async (tx) => ({
      value: await tx
        .insertInto('penal.event')
        .values({
          penal_id: s.penal,
          event: 'border_closure',
          day: '2026-11-25' as never,
          noted_by: s.assistant.id,
        })
        .execute(),
    })),
  ).rejects.toMatchObject({ code: '42501' })
  await expect(
    h.court.as(prosecutor.token, async (tx) => ({
      value: await tx
        .updateTable('penal.event')
        .set({ day: '2026-11-01' as never })
        .execute(),
    })),
  ).rejects.toMatchObject({ code: '42501' })
})

test('CPP 511: the juvenile judge’s decision after the judgment runs ten days for the prosecution; the bench notes none', async () => {
  const s = await scene()
  const juvenile = await s.assigned('juvenile_counsellor')
  const prosecutor = await s.assigned('general_prosecutor')
  const bench = await s.assigned('trial_counsellor')
  expect(reasons(await s.note(bench, 'juvenile_protection', '2026-11-20'))).toEqual([
    ['not_whose_act_it_is', 'art_511'],
  ])
  const id = await s.noted(juvenile, 'juvenile_protection', '2026-11-20')
  // Ten clear days after Friday the 20th.
  expect((await s.see(prosecutor)).clocks).toMatchObject([
    { id, term: 'juvenile_protection_appeal', due: '2026-12-01', yours: true },
  ])
  const done = { source: 'noted', of: id, term: 'juvenile_protection_appeal', at: '2026-11-25' }
  expect((await h.post(prosecutor.token, `/cases/${s.caseId}/terms`, done)).statusCode).toBe(200)
  expect((await s.see(prosecutor)).clocks).toMatchObject([{ id, state: 'done' }])
})

test('what cannot have been is not written: a day to come, an hour left out, a company arrested, a fact nobody asks', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  const clerk = await s.assigned('registry_clerk')
  const party = s.party('legal_person')
  expect(fields(await s.note(clerk, 'judgment', '2026-11-27'))).toEqual(['/at not_yet'])
  expect(fields(await s.note(clerk, 'judgment', '2003-09-30'))).toEqual(['/at too_early'])
  expect(fields(await s.note(clerk, 'judgment', '2026-11-25T10:00'))).toEqual(['/at day'])
  expect(fields(await s.note(prosecutor, 'arrest', '2026-11-25'))).toEqual(['/at hour'])
  expect(fields(await s.note(prosecutor, 'arrest', '2026-11-26T10:01'))).toEqual(['/at not_yet'])
  expect(fields(await s.note(prosecutor, 'arrest', '2026-03-22T02:30'))).toEqual(['/at no_such_time'])
  expect(fields(await s.note(clerk, 'judgment', '2026-11-25', { facts: { residence: 'morocco' } }))).toEqual([
    '/facts/residence not_asked',
  ])
  expect(reasons(await s.note(clerk, 'hearing', '2026-11-25'))).toBe('malformed')
  expect(reasons(await s.note(clerk, 'judgment', '2026-11-25', { facts: { court: 'cassation' } }))).toBe(
    'malformed',
  )
  expect(reasons(await s.note(prosecutor, 'arrest', '2026-11-25T10:00', { party }))).toEqual([
    ['a_company_has_no_body', 'art_66'],
  ])
  expect(reasons(await s.note(prosecutor, 'arrest', '2026-11-25T10:00', { party: randomUUID() }))).toBe(
    'not_found',
  )
  const judged = await s.noted(clerk, 'judgment', '2026-11-25', { party })
  expect(reasons(await s.note(clerk, 'judgment', '2026-11-25', { party }))).toBe('conflict')
  const pause = { from: '2026-11-25T10:00', to: '2026-11-25T12:00', why: 'transfer' }
  expect(reasons(await s.act(clerk, judged, 'pauses', pause))).toEqual([['nothing_stands_still', 'art_66']])
  expect(reasons(await s.act(clerk, judged, 'interruptions', { on: '2026-11-26', act: 'trial' }))).toEqual([
    ['nothing_is_interrupted', 'art_6'],
  ])
  const arrest = await s.noted(prosecutor, 'arrest', '2026-11-25T10:00', { party: s.party('accused') })
  for (const [part, fault] of [
    [{ from: '2026-11-25T09:59' }, '/from too_early'],
    [{ to: '2026-11-25T10:00' }, '/to too_early'],
    [{ to: '2026-11-26T23:00' }, '/to not_yet'],
  ] as const)
    expect(fields(await s.act(prosecutor, arrest, 'pauses', { ...pause, ...part }))).toEqual([fault])
  // Nor by the database.
  for (const [event, hour] of [
    ['judgment', '10:00'],
    ['arrest', null],
    ['hearing', null],
  ] as const)
    await expect(
      h.all.query(
        "insert into penal.event (penal_id, event, day, hour, noted_by) values ($1, $2, '2026-11-25', $3, $4)",
        [s.penal, event, hour, prosecutor.id],
      ),
    ).rejects.toMatchObject({ code: '23514' })
})

test('custody runs to its hour and explains itself; the hours of a transfer do not count', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  const accused = s.party('accused')
  const arrest = await s.noted(prosecutor, 'arrest', '2026-11-25T10:00', { party: accused })
  const before = await s.see(prosecutor)
  expect(before.now).toBe('2026-11-26T10:00')
  expect(before.clocks.map(({ term, due, state, yours, party }) => [term, due, state, yours, party])).toEqual(
    [
      ['custody', '2026-11-27T10:00', 'runs', true, accused],
      ['custody_extension', '2026-11-28T10:00', 'runs', true, accused],
    ],
  )
  expect(before.clocks[0]).toMatchObject({
    article: 'ma/act/2002/22-01#art_66',
    effect: 'liberty',
    told: { prosecution: 'general_prosecutor' },
    taken: { art108: 'yes', lawyer_delayed: 'no' },
    steps: [
      { step: 'starts', at: '2026-11-25T10:00' },
      { step: 'runs', minutes: 2880 },
      { step: 'due', on: '2026-11-27T10:00' },
    ],
  })
  const paused = await s.act(prosecutor, arrest, 'pauses', {
    from: '2026-11-25T12:00',
    to: '2026-11-25T15:30',
    why: 'transfer',
  })
  expect(paused.json()).toEqual({ id: arrest })
  const after = await s.see(prosecutor)
  expect(after.clocks.map(({ due }) => due)).toEqual(['2026-11-27T13:30', '2026-11-28T13:30'])
  expect(after.acts).toMatchObject([
    {
      id: arrest,
      mine: true,
      pauses: [{ from: '2026-11-25T12:00', to: '2026-11-25T15:30', why: 'transfer' }],
    },
  ])
})

test('the hour that Ramadan takes and the holidays at both ends of a term are counted through the server', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  const clerk = await s.assigned('registry_clerk')
  await s.noted(prosecutor, 'arrest', '2026-02-13T03:30')
  const [custody] = (await s.see(prosecutor)).clocks.filter(({ term }) => term === 'custody')
  expect(custody).toMatchObject({ due: '2026-02-15T02:30', offset: '+00:00', state: 'passed' })
  expect(custody?.steps).toContainEqual({ step: 'clocks_change', at: '2026-02-15T03:00', minutes: -60 })
  // Ten clear days that end on the Green March, before a weekend.
  await s.noted(clerk, 'judgment', '2026-10-26')
  const [term] = (await s.see(clerk)).clocks.filter(({ term }) => term === 'appeal')
  expect(term).toMatchObject({ due: '2026-11-09', yours: true, state: 'passed' })
  expect(term?.steps.filter(({ step }) => step === 'moved_on')).toHaveLength(3)
  // Counted back from a hearing after the Independence Day, eight days with both ends free, onto the Green March.
  await h.all.query(
    "insert into penal.hearing (penal_id, court_id, formation, starts_at, fixed_by) values ($1, $2, 'criminal_chamber', '2027-01-20 09:00', $3)",
    [s.penal, appeal, clerk.id],
  )
  const [summons] = (await s.see(clerk)).clocks.filter(({ term }) => term === 'summons')
  // The last free day is the Manifesto's; the last worked one before it is the Friday.
  expect(summons).toMatchObject({
    source: 'hearing',
    due: '2027-01-08',
    otherwise: { reading: 'last_free_day', due: '2027-01-11' },
    taken: { residence: 'morocco', referral: 'other' },
    state: 'runs',
    yours: true,
  })
  expect((await s.see(s.assistant)).clocks).toEqual([])
})

test('an act that was withdrawn starts no clock and stays in sight; it is withdrawn once', async () => {
  const s = await scene(tribunal)
  const clerk = await s.assigned('registry_clerk')
  const colleague = await s.assigned('registry_clerk')
  const prosecutor = await s.assigned('kings_prosecutor')
  const judged = await s.noted(clerk, 'judgment', '2026-11-24')
  expect((await s.see(prosecutor)).clocks.map(({ term, told }) => [term, told.court])).toEqual([
    ['appeal', 'first_instance'],
    ['appeal_general_prosecutor', 'first_instance'],
  ])
  expect(reasons(await s.act(prosecutor, judged, 'withdrawal', { why: 'mistake' }))).toEqual([
    ['not_whose_act_it_is', 'art_400'],
  ])
  expect((await s.act(colleague, judged, 'withdrawal', { why: 'annulled' })).statusCode).toBe(200)
  expect(reasons(await s.act(clerk, judged, 'withdrawal', { why: 'mistake' }))).toBe('conflict')
  const seen = await s.see(prosecutor)
  expect(seen.clocks).toEqual([])
  expect(seen.acts).toMatchObject([
    { id: judged, withdrawn: { why: 'annulled', on: '2026-11-26', by: { id: colleague.id } }, mine: false },
  ])
  await s.noted(clerk, 'judgment', '2026-11-24')
})

test('a prescription starts anew with an act of prosecution', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  const id = await s.noted(prosecutor, 'offence', '2020-03-10')
  const due = async () => (await s.see(prosecutor)).clocks.map(({ term, due }) => [term, due])
  expect(await due()).toEqual([['prescription_felony', '2035-03-09']])
  expect(fields(await s.act(prosecutor, id, 'interruptions', { on: '2020-03-10', act: 'trial' }))).toEqual([
    '/on too_early',
  ])
  expect(
    (await s.act(prosecutor, id, 'interruptions', { on: '2026-01-15', act: 'prosecution' })).statusCode,
  ).toBe(200)
  expect(await due()).toEqual([['prescription_felony', '2041-01-14']])
})

test('what the case holds already runs without being noted: a reflection period, an outcome to tell', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  const { rows } = await h.all.query<{ id: string; file: string }>(
    "select v.id, v.file_id as file from assistance.person v join court.case c on c.assistance_id = v.file_id where c.id = $1 and v.capacity = 'victim'",
    [s.caseId],
  )
  await h.all.query(
    "insert into assistance.reflection (file_id, person_id, unit_id, wished, post, reasons_sealed, starts, ends, decided_by) values ($1, $2, $3, true, 'general_prosecutor', '\\x00', '2026-11-20', '2026-12-10', $4)",
    [rows[0]!.file, rows[0]!.id, `UNIT-${appeal}`, prosecutor.id],
  )
  await h.all.query(
    "insert into penal.decision (penal_id, kind, reasons_sealed, taken_on, notify_by, decided_by, post, nature, tell) values ($1, 'inquiry', '\\x00', '2026-11-16', '2026-12-01', $2, 'general_prosecutor', 'felony', '{victim}')",
    [s.penal, prosecutor.id],
  )
  const held = async (who: Officer) =>
    (await s.see(who)).clocks.map(({ source, term, due, fixed }) => [source, term, due, fixed])
  const reflection = ['reflection', 'reflection', '2026-12-19', '2026-12-10']
  expect(await held(prosecutor)).toEqual([
    ['decision', 'notice_general_prosecutor', '2026-12-02', '2026-12-01'],
    reflection,
  ])
  expect(await held(s.assistant)).toEqual([reflection])
  expect(await held(await s.assigned('trial_counsellor'))).toEqual([])
})

test('a day of mine holds the dates of my cases that are near, for whoever must act and for nobody else', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  const counsellor = await s.assigned('trial_counsellor')
  await s.noted(prosecutor, 'arrest', '2026-11-25T10:00')
  await s.noted(prosecutor, 'border_closure', '2026-11-20')
  await s.noted(counsellor, 'deliberation', '2026-11-18')
  const dates = async (who: Officer) =>
    today.reply
      .parse((await h.get(who.token, '/today')).json())
      .waiting.filter(({ kind, caseId }) => kind === 'clock' && caseId === s.caseId)
      .map(({ clock: of, due, late }) => [of?.term, due, late])
  expect(await dates(prosecutor)).toEqual([
    ['custody', '2026-11-27', false],
    ['custody_extension', '2026-11-28', false],
  ])
  expect(await dates(counsellor)).toEqual([['deliberation', '2026-12-04', false]])
  await at('2026-12-06T10:00:00Z', async () => {
    expect(await dates(counsellor)).toEqual([['deliberation', '2026-12-04', true]])
  })
  await at('2026-12-12T10:00:00Z', async () => {
    expect(await dates(counsellor)).toEqual([])
  })
})

test('only the administrator confirms a holiday; what moves is counted before and told after', async () => {
  await at('2026-03-18T10:00:00Z', async () => {
    const s = await scene()
    const clerk = await s.assigned('registry_clerk')
    const prosecutor = await s.assigned('general_prosecutor')
    const administrator = await h.officer({ post: 'administrator' })
    await s.noted(clerk, 'judgment', '2026-03-09')
    const eid = { holiday: 'eid_al_fitr', firstDay: '2026-03-21' }
    const confirm = (who: Officer, part: object = {}) =>
      h.post(who.token, '/holidays', { ...eid, source: 'ZZ بلاغ', ...part })
    const weigh = (who: Officer, { holiday, firstDay } = eid) =>
      h.get(who.token, `/holidays/weight?holiday=${holiday}&firstDay=${firstDay}`)
    for (const who of [clerk, prosecutor, s.assistant, await h.officer({ post: 'central_unit' })]) {
      expect(reasons(await confirm(who))).toBe('not_found')
      expect(reasons(await weigh(who))).toBe('not_found')
      expect(listHolidays.reply.parse((await h.get(who.token, '/holidays')).json()).mine).toBe(false)
      await expect(
        h.court.as(who.token, async (tx) => ({
          value: await tx
            .insertInto('office.holiday')
            .values({
              holiday: 'mawlid',
              first_day: '2026-08-26' as never,
              source: 'ZZ',
              confirmed_by: who.id,
            })
            .execute(),
        })),
      ).rejects.toMatchObject({ code: '42501' })
    }
    // The administrator opens no case, and is told how many dates and of none.
    expect(reasons(await h.get(administrator.token, `/cases/${s.caseId}/clocks`))).toBe('not_found')
    const { dates } = weighHoliday.reply.parse((await weigh(administrator)).json())
    expect(dates).toBeGreaterThanOrEqual(1)
    expect(
      weighHoliday.reply.parse((await weigh(administrator, { ...eid, firstDay: '2026-03-20' })).json()),
    ).toEqual({ dates: 0 })
    expect(fields(await confirm(administrator, { firstDay: '2026-03-24' }))).toEqual([
      '/firstDay no_such_holiday',
    ])
    expect(fields(await confirm(administrator, { holiday: 'eid_al_adha', firstDay: '2026-05-27' }))).toEqual([
      '/firstDay not_yet',
    ])
    const appealTerm = async () => (await s.see(clerk)).clocks.find(({ term }) => term === 'appeal')
    expect(await appealTerm()).toMatchObject({
      due: '2026-03-23',
      provisional: [{ holiday: 'eid_al_fitr', firstDay: '2026-03-20' }],
      moved: null,
    })
    expect((await confirm(administrator)).statusCode).toBe(200)
    expect(reasons(await confirm(administrator))).toBe('conflict')
    const moved = { from: '2026-03-23', to: '2026-03-20', holiday: 'eid_al_fitr', confirmedOn: '2026-03-18' }
    expect(await appealTerm()).toMatchObject({ due: '2026-03-20', provisional: [], moved })
    const waiting = today.reply
      .parse((await h.get(prosecutor.token, '/today')).json())
      .waiting.find(({ kind }) => kind === 'clock')
    expect(waiting).toMatchObject({ due: '2026-03-20', clock: { term: 'appeal', moved } })
    // Corrected by a later row: the earlier stays and holds no more.
    expect((await confirm(administrator, { firstDay: '2026-03-20', source: 'ZZ تصحيح' })).statusCode).toBe(
      200,
    )
    expect(await appealTerm()).toMatchObject({
      due: '2026-03-23',
      moved: { from: '2026-03-20', to: '2026-03-23', holiday: 'eid_al_fitr' },
    })
    const { rows } = listHolidays.reply.parse((await h.get(administrator.token, '/holidays')).json())
    expect(rows.find(({ holiday }) => holiday === 'eid_al_fitr')).toMatchObject({
      reckoned: '2026-03-20',
      confirmed: { firstDay: '2026-03-20', source: 'ZZ تصحيح' },
    })
    expect(await h.all.query('select from office.holiday')).toMatchObject({ rowCount: 2 })
  })
})

const done = (s: Awaited<ReturnType<typeof scene>>, who: Officer, body: object) =>
  h.post(who.token, `/cases/${s.caseId}/terms`, body)
const undo = (s: Awaited<ReturnType<typeof scene>>, who: Officer, id: string, body: object = {}) =>
  h.post(who.token, `/cases/${s.caseId}/terms/${id}/withdrawal`, body)
const datesOn = async (s: Awaited<ReturnType<typeof scene>>, who: Officer) =>
  today.reply
    .parse((await h.get(who.token, '/today')).json())
    .waiting.flatMap(({ kind, caseId, clock: of }) =>
      kind === 'clock' && caseId === s.caseId && of !== null ? [of.term] : [],
    )

test('that a term was kept is said by those whose act it was, and by nobody else; the database holds the same list', async () => {
  const { rows } = await h.all.query<{ term: TermId; sayers: Post[] }>(
    'select term, penal.term_sayers(term) as sayers from unnest($1::text[]) as term',
    [[...termIds]],
  )
  for (const { term, sayers } of rows) expect(sayers.toSorted(), term).toEqual([...sayersOf(term)].toSorted())
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  const clerk = await s.assigned('registry_clerk')
  const judge = await s.assigned('trial_counsellor')
  const judged = await s.noted(clerk, 'judgment', '2026-11-16')
  const tapped = await s.noted(prosecutor, 'interception', '2026-11-16')
  const said = { source: 'noted', of: judged, term: 'appeal', at: '2026-11-20' }
  const absent = await done(s, prosecutor, { ...said, of: randomUUID() })
  for (const who of [
    await h.officer({ post: 'general_prosecutor_deputy', court: appeal }),
    await h.officer({ post: 'service_provider', service: shelter }),
    await h.officer({ post: 'administrator' }),
    await h.officer({ post: 'auditor' }),
    // The unit is told of no act, so that there is nothing to be said of it.
    s.assistant,
    await s.assigned('unit_coordinator'),
  ]) {
    const answer = await done(s, who, said)
    expect(answer.statusCode).toBe(404)
    expect(answer.body).toBe(absent.body)
  }
  // A technique is told to the registry as little as that nothing is there.
  expect((await done(s, clerk, { ...said, of: tapped, term: 'interception' })).body).toBe(absent.body)
  expect(reasons(await done(s, judge, said))).toEqual([['not_whose_act_it_is', 'art_400']])
  await expect(
    h.court.as(judge.token, async (tx) => ({
      value: await tx
        .insertInto('penal.term_done')
        .values({
          penal_id: s.penal,
          event_id: judged,
          term: 'appeal',
          day: '2026-11-20' as never,
          post: 'trial_counsellor',
          said_by: judge.id,
        })
        .execute(),
    })),
  ).rejects.toMatchObject({ code: '42501' })
  // Nor in a post that one does not hold, or in somebody else’s name.
  for (const wrong of [
    { post: 'registry_clerk', said_by: prosecutor.id },
    { post: 'general_prosecutor', said_by: clerk.id },
  ])
    await expect(
      h.court.as(prosecutor.token, async (tx) => ({
        value: await tx
          .insertInto('penal.term_done')
          .values({
            penal_id: s.penal,
            event_id: judged,
            term: 'appeal',
            day: '2026-11-20' as never,
            ...wrong,
          })
          .execute(),
      })),
    ).rejects.toMatchObject({ code: '42501' })
  for (const [body, wrong] of [
    [{ at: '2026-11-27' }, '/at not_yet'],
    [{ at: '2026-11-15' }, '/at too_early'],
    [{ at: '2026-11-20T10:00' }, '/at day'],
  ] as const)
    expect(fields(await done(s, prosecutor, { ...said, ...body }))).toEqual([wrong])
  expect((await done(s, prosecutor, said)).statusCode).toBe(200)
  expect(reasons(await done(s, clerk, said))).toBe('conflict')
  expect((await s.see(judge)).clocks.find(({ term }) => term === 'appeal')).toMatchObject({
    state: 'done',
    sayable: false,
    done: {
      at: '2026-11-20',
      late: null,
      shownBy: null,
      said: { on: '2026-11-26', post: 'general_prosecutor', by: { id: prosecutor.id }, undo: null },
    },
  })
  for (const who of [s.assistant, await h.officer({ post: 'central_unit' })])
    expect(
      (
        await h.court.as(who.token, async (tx) => ({
          value: await tx.selectFrom('penal.term_done').select('id').execute(),
        }))
      )?.value,
    ).toEqual([])
})

test('what was done leaves the day and stays in the case, late by as much as it was; taken back, it is late again', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  const clerk = await s.assigned('registry_clerk')
  const judged = await s.noted(clerk, 'judgment', '2026-11-12')
  const closed = async () => (await s.see(clerk)).clocks.find(({ term }) => term === 'appeal')
  // Ten clear days after the 12th end on Monday the 23rd.
  expect(await closed()).toMatchObject({ due: '2026-11-23', state: 'passed', sayable: true, done: null })
  expect(await datesOn(s, prosecutor)).toEqual(['appeal'])
  const answer = await done(s, clerk, { source: 'noted', of: judged, term: 'appeal', at: '2026-11-25' })
  const { id } = answer.json<{ id: string }>()
  expect(await datesOn(s, prosecutor)).toEqual([])
  expect(await closed()).toMatchObject({
    state: 'done',
    done: {
      late: { amount: 2, unit: 'days' },
      said: { post: 'registry_clerk', undo: 'freely' },
    },
  })
  // Another takes it back with a reason, its author within the day without one.
  expect((await s.see(prosecutor)).clocks[0]?.done?.said?.undo).toBe('with_reason')
  expect(fields(await undo(s, prosecutor, id))).toEqual(['/why missing'])
  expect((await undo(s, clerk, id)).statusCode).toBe(200)
  expect(reasons(await undo(s, clerk, id))).toBe('not_found')
  expect(await closed()).toMatchObject({ state: 'passed', done: null })
  expect(await datesOn(s, prosecutor)).toEqual(['appeal'])
  const again = (
    await done(s, clerk, { source: 'noted', of: judged, term: 'appeal', at: '2026-11-23' })
  ).json<{
    id: string
  }>()
  await at('2026-11-27T10:00:00Z', async () => {
    expect((await closed())?.done).toMatchObject({ late: null, said: { undo: 'with_reason' } })
    expect(fields(await undo(s, clerk, again.id))).toEqual(['/why missing'])
    expect((await undo(s, prosecutor, again.id, { why: 'mistake' })).statusCode).toBe(200)
  })
  const { rows } = await h.all.query(
    'select withdrawn_why, withdrawn_by from penal.term_done where penal_id = $1 order by id',
    [s.penal],
  )
  expect(rows).toEqual([
    { withdrawn_why: null, withdrawn_by: clerk.id },
    { withdrawn_why: 'mistake', withdrawn_by: prosecutor.id },
  ])
})

test('nobody is asked for what the case shows: an outcome that was told, a judgment after its deliberation', async () => {
  const s = await scene()
  const clerk = await s.assigned('registry_clerk')
  const prosecutor = await s.assigned('general_prosecutor')
  const deliberation = await s.noted(clerk, 'deliberation', '2026-11-02')
  await s.noted(clerk, 'judgment', '2026-11-12')
  await h.all.query(
    "insert into penal.decision (penal_id, kind, reasons_sealed, taken_on, notify_by, notified_on, decided_by, post, nature, tell) values ($1, 'inquiry', '\\x00', '2026-11-02', '2026-11-17', '2026-11-20', $2, 'general_prosecutor', 'felony', '{victim}')",
    [s.penal, prosecutor.id],
  )
  const seen = (await s.see(prosecutor)).clocks.map(({ term, sayable, done: how }) => [
    term,
    sayable,
    how?.shownBy ?? null,
    how?.late ?? null,
  ])
  expect(seen).toEqual(
    expect.arrayContaining([
      ['deliberation', false, 'judgment', null],
      // Fifteen clear days after the 2nd end on the 18th, a holiday.
      ['notice_general_prosecutor', false, 'prosecutor_decision', { amount: 1, unit: 'days' }],
      ['appeal', true, null, null],
    ]),
  )
  expect(
    reasons(
      await done(s, clerk, { source: 'noted', of: deliberation, term: 'deliberation', at: '2026-11-12' }),
    ),
  ).toBe('conflict')
})

test('a summons is said to be done of its hearing, which the unit is not told of', async () => {
  const s = await scene()
  const clerk = await s.assigned('registry_clerk')
  const { rows } = await h.all.query<{ id: string }>(
    "insert into penal.hearing (penal_id, court_id, starts_at, formation, state, fixed_by) values ($1, $2, '2026-12-15 09:30', 'criminal_chamber', 'fixed', $3) returning id",
    [s.penal, appeal, clerk.id],
  )
  const said = { source: 'hearing', of: rows[0]!.id, term: 'summons', at: '2026-11-25' }
  expect(reasons(await done(s, s.assistant, said))).toBe('not_found')
  expect((await done(s, clerk, said)).statusCode).toBe(200)
  expect((await s.see(clerk)).clocks).toMatchObject([
    { term: 'summons', state: 'done', done: { late: null } },
  ])
  const seen = await h.court.as(s.assistant.token, async (tx) => ({
    value: await tx.selectFrom('penal.term_done').select('id').execute(),
  }))
  expect(seen?.value).toEqual([])
})

test('prescription is reckoned from what is noted of the facts, for the prosecution and the judge alone', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  const judge = await s.assigned('investigating_judge')
  const clerk = await s.assigned('registry_clerk')
  const counsellor = await s.assigned('trial_counsellor')
  const { rows } = await h.all.query<{ id: string }>(
    "select v.id from assistance.person v join court.case c on c.assistance_id = v.file_id where c.id = $1 and v.capacity = 'victim'",
    [s.caseId],
  )
  const victim = rows[0]!.id
  const sent = async (who: Officer, url: string, body: object) => {
    const answer = await h.post(who.token, `/cases/${s.caseId}${url}`, body)
    expect(answer.statusCode, answer.body).toBe(200)
  }
  const action = async (who: Officer) =>
    (await s.see(who)).clocks
      .filter(({ source }) => source === 'facts')
      // That holidays so far ahead are not reckoned is said of each, and told elsewhere.
      .map(({ id, term, party, due, notes }) => ({
        id,
        term,
        party,
        due,
        notes: notes.filter((one) => !one.startsWith('holidays_')),
      }))
  await sent(judge, `/people/${victim}/facts`, { beganOn: '2026-01-10' })
  const base = { id: victim, term: 'prescription_felony', party: null }
  expect(await action(prosecutor)).toEqual([{ ...base, due: '2041-01-09', notes: ['end_not_noted'] }])
  await sent(judge, `/people/${victim}/facts`, { beganOn: '2026-01-10', endedOn: '2026-03-02' })
  await h.all.query("update assistance.person set turns_18_in = '2029-06-01' where id = $1", [victim])
  await sent(prosecutor, '/circumstances', {
    of: 'relation',
    code: 'guardian',
    party: s.party('accused'),
    person: victim,
  })
  // Of somebody who is no relation of the text, nothing starts anew.
  await sent(prosecutor, '/circumstances', {
    of: 'relation',
    code: 'spouse',
    party: s.party('accused'),
    person: victim,
  })
  expect(await action(judge)).toEqual([
    { ...base, due: '2041-03-01', notes: [] },
    { ...base, party: s.party('accused'), due: '2044-05-31', notes: ['majority_by_its_month'] },
  ])
  await s.noted(judge, 'questioning', '2026-11-20')
  expect((await action(prosecutor))[0]).toEqual({
    ...base,
    due: '2041-11-19',
    notes: ['interrupted_by_acts_of_the_case'],
  })
  for (const who of [clerk, counsellor, s.assistant]) expect(await action(who)).toEqual([])
})

test('a holiday that is confirmed tells those whose dates it moves, however far they are, and nobody else', async () => {
  await at('2026-05-13T10:00:00Z', async () => {
    const administrator = await h.officer({ post: 'administrator' })
    const [near, other, kept] = [await scene(), await scene(), await scene()]
    const [called, told] = [await scene(), await scene()]
    const prosecutorOf = new Map<unknown, Officer>()
    const clerkOf = new Map<unknown, Officer>()
    for (const s of [near, other, kept, called, told]) {
      prosecutorOf.set(s, await s.assigned('general_prosecutor'))
      clerkOf.set(s, await s.assigned('registry_clerk'))
    }
    // The feast is reckoned for the 27th and 28th of May; ten clear days after the 16th would end on the 27th.
    await at('2026-05-16T10:00:00Z', async () => {
      for (const s of [near, kept]) await s.noted(clerkOf.get(s)!, 'judgment', '2026-05-16')
      await other.noted(clerkOf.get(other)!, 'judgment', '2026-05-11')
    })
    const judged = (await kept.see(clerkOf.get(kept)!)).acts[0]!.id
    await at('2026-05-17T10:00:00Z', async () => {
      const answer = await done(kept, clerkOf.get(kept)!, {
        source: 'noted',
        of: judged,
        term: 'appeal',
        at: '2026-05-17',
      })
      expect(answer.statusCode, answer.body).toBe(200)
    })
    // Summons eight free days before the 5th of June are sent by the 27th, and the outcome told by then.
    await h.all.query(
      "insert into penal.hearing (penal_id, court_id, starts_at, formation, state, fixed_by) values ($1, $2, '2026-06-05 09:30', 'criminal_chamber', 'fixed', $3)",
      [called.penal, appeal, clerkOf.get(called)!.id],
    )
    await h.all.query(
      "insert into penal.decision (penal_id, kind, reasons_sealed, taken_on, notify_by, decided_by, post, nature, tell) values ($1, 'inquiry', '\\x00', '2026-05-11', '2026-05-27', $2, 'general_prosecutor', 'felony', '{victim}')",
      [told.penal, prosecutorOf.get(told)!.id],
    )
    const movedOf = async (s: typeof near, who: Officer) =>
      today.reply
        .parse((await h.get(who.token, '/today')).json())
        .waiting.flatMap(({ kind, caseId, clock: of }) =>
          kind === 'clock' && caseId === s.caseId && of !== null && of.moved !== null
            ? [[of.term, of.moved.from, of.moved.to]]
            : [],
        )
    const all = async () =>
      Object.fromEntries(
        await Promise.all(
          Object.entries({ near, other, kept, called, told }).map(
            async ([name, s]) =>
              [
                name,
                {
                  prosecutor: await movedOf(s, prosecutorOf.get(s)!),
                  clerk: await movedOf(s, clerkOf.get(s)!),
                  unit: await movedOf(s, s.assistant),
                },
              ] as const,
          ),
        ),
      )
    const nobody = { prosecutor: [], clerk: [], unit: [] }
    expect(await all()).toEqual({ near: nobody, other: nobody, kept: nobody, called: nobody, told: nobody })
    const feast = { holiday: 'eid_al_adha', firstDay: '2026-05-26' }
    const weighed = weighHoliday.reply.parse(
      (
        await h.get(
          administrator.token,
          `/holidays/weight?holiday=${feast.holiday}&firstDay=${feast.firstDay}`,
        )
      ).json(),
    )
    const answer = await h.post(administrator.token, '/holidays', { ...feast, source: 'ZZ بلاغ' })
    expect(answer.statusCode, answer.body).toBe(200)
    const remedy = [['appeal', '2026-05-29', '2026-05-28']]
    expect(await all()).toEqual({
      near: { prosecutor: remedy, clerk: remedy, unit: [] },
      other: nobody,
      kept: nobody,
      called: { prosecutor: [], clerk: [['summons', '2026-05-26', '2026-05-25']], unit: [] },
      told: { prosecutor: [['notice_general_prosecutor', '2026-05-29', '2026-05-28']], clerk: [], unit: [] },
    })
    // As many as were counted before, of what was not done yet.
    expect(weighed).toEqual({ dates: 3 })
    await at('2026-05-28T10:00:00Z', async () => {
      expect(await movedOf(called, clerkOf.get(called)!)).toEqual([])
    })
  })
})
