import { listHolidays, seeClocks, today, weighHoliday } from '@himaya/contract'
import {
  notedEvents,
  notersOf,
  posts,
  readersOf,
  type CaseId,
  type CourtId,
  type NotedEvent,
  type PartyId,
  type PenalId,
  type Post,
  type ServiceId,
} from '@himaya/domain'
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
