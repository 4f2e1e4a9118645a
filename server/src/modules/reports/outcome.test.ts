import { addDays, type LocalDate } from '@himaya/algorithms'
import { listReports, seeOutcome, today } from '@himaya/contract'
import type { CaseId, CourtId, Post, ReportId } from '@himaya/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Officer } from '../../../../db/test/court.ts'
import { newHouse } from '../../../test/house.ts'
import { dayAt } from '../../http/clock.ts'

const nador = 'TPI-NADOR' as CourtId
const appeal = 'CA-NADOR' as CourtId

let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse()
})
afterAll(async () => {
  await h.close()
})

const received = '2026-03-01' as LocalDate
const told = {
  source: 'ngo',
  anonymous: false,
  urgent: true,
  receivedAt: '2026-03-01T09:30:00.000Z',
  statement: 'ZZSTATEMENT',
  people: [{ capacity: 'victim', name: 'ZZVICTIM' }],
}
const deciding = (part: object = {}) => ({
  kind: 'inquiry',
  nature: 'unknown',
  takenOn: '2026-03-02',
  tell: ['victim'],
  after: null,
  ...part,
})

/** A report at a court, with its unit's assistant, the head of the prosecution it went to, and a way to put others on it. */
async function scene(part: object = {}, court = nador) {
  const head: Post = court === nador ? 'kings_prosecutor' : 'general_prosecutor'
  const assistant = await h.officer({ post: 'social_assistant', court })
  const prosecutor = await h.officer({ post: head, court })
  const made = await h.post(assistant.token, '/reports', { unit: `UNIT-${court}`, ...told, ...part })
  expect(made.statusCode, made.body).toBe(200)
  const { id } = made.json<{ id: ReportId }>()
  const { caseId, register } = (await h.get(assistant.token, `/reports/${id}`)).json<{
    caseId: CaseId
    register: { year: number; number: number }
  }>()
  return {
    assistant,
    prosecutor,
    id,
    caseId,
    register,
    at: `/reports/${id}`,
    assigned: async (post: Post, where = court): Promise<Officer> => {
      const officer = await h.officer({ post, court: where })
      await h.assign(caseId, officer, post)
      return officer
    },
  }
}

const outcome = async (who: Officer, at: string) =>
  seeOutcome.reply.parse((await h.get(who.token, `${at}/outcome`)).json())

describe('who decides', () => {
  test('not the unit, nor the clerk, nor whoever is not on the case: refused, hidden, and recorded', async () => {
    const { assistant, prosecutor, assigned, at, caseId } = await scene()
    for (const who of [assistant, await assigned('prosecution_clerk'), await assigned('unit_coordinator')])
      expect(
        (await h.post(who.token, `${at}/decisions`, deciding({ kind: 'shelved', reasons: 'r' }))).json(),
      ).toMatchObject({
        code: 'refused_by_law',
        refusals: [{ reason: 'not_the_prosecution', article: 'ma/act/2002/22-01#art_40' }],
      })
    for (const who of [
      await h.officer({ post: 'kings_prosecutor_deputy', court: nador }),
      await h.officer({ post: 'kings_prosecutor', court: 'TPI-OUJDA' as CourtId }),
      await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId }),
      await h.officer({ post: 'trial_judge', court: nador }),
      await assigned('trial_judge'),
      await h.officer({ post: 'auditor' }),
    ])
      for (const answer of [
        await h.post(who.token, `${at}/decisions`, deciding()),
        await h.post(who.token, `${at}/marks`, { mark: 'no_person_found' }),
        await h.post(who.token, `${at}/checks`, { serious: true, on: '2026-03-02', found: 'f' }),
        await h.get(who.token, `${at}/outcome`),
      ])
        expect(answer.json()).toMatchObject({ code: 'not_found' })
    const stranger = await h.get(undefined, `${at}/outcome`)
    expect(stranger.json()).toMatchObject({ code: 'not_signed_in' })
    expect((await outcome(prosecutor, at)).decisions).toEqual([])
    const { rows } = await h.all.query<{ n: number }>(
      "select count(*)::int as n from record.entry where outcome = 'refused' and act = 'reports.decide' and $1 = any (subjects)",
      [at.split('/').at(-1)],
    )
    expect(rows[0]?.n).toBe(9)
    expect((await h.get(assistant.token, `/cases/${caseId}/timeline`)).body).not.toContain('reports.decide')
  })

  test('a felony is not the tribunal’s; a deputy who is on the case decides as the head does', async () => {
    const { assigned, prosecutor, at } = await scene()
    const deputy = await assigned('kings_prosecutor_deputy')
    for (const who of [prosecutor, deputy])
      expect(
        (await h.post(who.token, `${at}/decisions`, deciding({ nature: 'felony' }))).json(),
      ).toMatchObject({
        refusals: [{ reason: 'felony_for_general_prosecutor', article: 'ma/act/2002/22-01#art_49' }],
      })
    expect((await h.post(deputy.token, `${at}/decisions`, deciding())).statusCode).toBe(200)
    const there = await scene({}, appeal)
    expect(
      (await h.post(there.prosecutor.token, `${there.at}/decisions`, deciding({ nature: 'felony' })))
        .statusCode,
    ).toBe(200)
  })

  test('charges say more than the decider: a felony charged is a felony', async () => {
    const { prosecutor, at, caseId } = await scene({
      people: [...told.people, { capacity: 'suspect', name: 'ZZSUSPECT' }],
    })
    await h.all.query(
      `insert into penal.charge (penal_id, party_id, article, brought_by, brought_on)
       select c.penal_id, p.id, 'ma/act/2016/27-14#art_448-4', $2, current_date
       from court.case c join penal.party p on p.penal_id = c.penal_id where c.id = $1`,
      [caseId, prosecutor.id],
    )
    expect(
      (await h.post(prosecutor.token, `${at}/decisions`, deciding({ nature: 'misdemeanour' }))).json(),
    ).toMatchObject({ refusals: [{ reason: 'felony_for_general_prosecutor' }] })
    expect(await outcome(prosecutor, at)).toMatchObject({ nature: 'felony' })
  })

  test('after another court accepted the file, the first prosecution decides no more', async () => {
    const { prosecutor, assigned, at, caseId } = await scene()
    const general = await assigned('general_prosecutor', appeal)
    expect((await outcome(general, at)).mine).toEqual(['notify'])
    expect((await h.post(general.token, `${at}/decisions`, deciding())).json()).toMatchObject({
      refusals: [{ reason: 'before_another_prosecution', article: 'ma/act/2002/22-01#art_49' }],
    })
    await h.all.query(
      'update penal.file f set court_id = $2 from court.case c where c.id = $1 and f.id = c.penal_id',
      [caseId, appeal],
    )
    expect((await h.post(prosecutor.token, `${at}/decisions`, deciding())).json()).toMatchObject({
      refusals: [{ reason: 'before_another_prosecution', article: 'ma/act/2002/22-01#art_40' }],
    })
    expect((await h.post(general.token, `${at}/decisions`, deciding({ nature: 'felony' }))).statusCode).toBe(
      200,
    )
    // Row security says the same without the rule between.
    const direct = h.court.as(prosecutor.token, async (tx) => {
      const found = await tx
        .selectFrom('court.case')
        .select('penal_id')
        .where('id', '=', caseId)
        .executeTakeFirstOrThrow()
      await tx
        .insertInto('penal.decision')
        .values({
          penal_id: found.penal_id!,
          kind: 'inquiry',
          taken_on: received,
          notify_by: received,
          decided_by: prosecutor.id,
          post: 'kings_prosecutor',
          nature: 'unknown',
          tell: ['victim'],
        })
        .execute()
    })
    await expect(direct).rejects.toThrow(/row-level security/)
  })
})

describe('marks', () => {
  test('the unit marks, nobody else; it names a file of its own register and not the report’s own', async () => {
    const { assistant, prosecutor, at, register } = await scene()
    expect((await h.post(prosecutor.token, `${at}/marks`, { mark: 'no_person_found' })).json()).toMatchObject(
      {
        refusals: [{ reason: 'not_of_the_unit' }],
      },
    )
    expect(
      (await h.post(assistant.token, `${at}/marks`, { mark: 'duplicate', same: register })).json(),
    ).toMatchObject({ refusals: [{ reason: 'same_file' }] })
    expect(
      (
        await h.post(assistant.token, `${at}/marks`, {
          mark: 'duplicate',
          same: { year: register.year, number: 9_999_999 },
        })
      ).json(),
    ).toMatchObject({ code: 'malformed', fields: [{ path: '/same', rule: 'not_in_the_register' }] })
    // There is no such mark to give: shelving is the prosecution's.
    expect((await h.post(assistant.token, `${at}/marks`, { mark: 'shelved' })).json()).toMatchObject({
      code: 'malformed',
    })
  })

  test('a mark ends nothing: the report still waits for the prosecution, whose decision takes it back', async () => {
    const first = await scene()
    const { assistant, prosecutor, at, id, caseId } = await scene()
    const marked = await h.post(assistant.token, `${at}/marks`, { mark: 'duplicate', same: first.register })
    expect(marked.statusCode, marked.body).toBe(200)
    for (const who of [assistant, prosecutor])
      expect(await outcome(who, at)).toMatchObject({
        state: 'sent',
        mark: { mark: 'duplicate', same: { ...first.register }, by: { id: assistant.id } },
      })
    expect((await outcome(assistant, at)).mark?.same?.caseId).toBe(first.caseId)
    const waits = async () =>
      today.reply
        .parse((await h.get(prosecutor.token, '/today')).json())
        .waiting.some((row) => row.kind === 'report_to_decide' && row.opens.id === id)
    expect(await waits()).toBe(true)
    expect(
      (await h.post(prosecutor.token, `${at}/decisions`, deciding({ kind: 'shelved', reasons: 'r' })))
        .statusCode,
    ).toBe(200)
    expect(await outcome(assistant, at)).toMatchObject({ state: 'shelved', mark: { mark: 'duplicate' } })
    const { decisions } = await outcome(prosecutor, at)
    await h.post(prosecutor.token, `${at}/decisions`, deciding({ after: decisions[0]?.id }))
    expect(await outcome(assistant, at)).toMatchObject({ state: 'followed', mark: null })
    expect(await waits()).toBe(false)
    // What was decided, the unit marks no more.
    expect((await h.post(assistant.token, `${at}/marks`, { mark: 'no_person_found' })).json()).toMatchObject({
      refusals: [{ reason: 'already_decided' }],
    })
    expect((await h.get(assistant.token, `/cases/${caseId}/timeline`)).body).toContain('reports.mark')
  })

  test('a mark made by mistake is taken back by the unit, and leaves its traces', async () => {
    const { assistant, at } = await scene()
    await h.post(assistant.token, `${at}/marks`, { mark: 'no_person_found' })
    await h.post(assistant.token, `${at}/marks`, { mark: 'withdrawn' })
    expect(await outcome(assistant, at)).toMatchObject({ state: 'sent', mark: null })
    const { rows } = await h.all.query<{ mark: string }>(
      'select mark from penal.report_mark where report_id = $1 order by id',
      [at.split('/').at(-1)],
    )
    expect(rows.map(({ mark }) => mark)).toEqual(['no_person_found', 'withdrawn'])
  })
})

describe('an anonymous report', () => {
  test('goes no further before it was checked and found serious; what was found is read on demand', async () => {
    const { assistant, prosecutor, assigned, at } = await scene({ anonymous: true })
    const clerk = await assigned('prosecution_clerk')
    const found = { serious: false, on: '2026-03-02', found: 'ZZFOUND a first look' }
    for (const who of [assistant, clerk])
      expect((await h.post(who.token, `${at}/checks`, found)).json()).toMatchObject({
        refusals: [{ reason: 'not_the_prosecution' }],
      })
    const inquire = () => h.post(prosecutor.token, `${at}/decisions`, deciding())
    expect((await inquire()).json()).toMatchObject({
      refusals: [{ reason: 'seriousness_not_checked', article: 'ma/act/2002/22-01#art_40' }],
    })
    expect(await outcome(prosecutor, at)).toMatchObject({
      state: 'checking',
      mine: ['check', 'decide', 'notify'],
    })
    const checked = await h.post(prosecutor.token, `${at}/checks`, found)
    expect(checked.statusCode, checked.body).toBe(200)
    expect((await inquire()).json()).toMatchObject({ refusals: [{ reason: 'not_found_serious' }] })
    const again = await h.post(prosecutor.token, `${at}/checks`, { ...found, serious: true })
    expect(await outcome(prosecutor, at)).toMatchObject({ state: 'sent', checks: [{ serious: true }, {}] })
    // Whoever does not check reads no check.
    expect((await outcome(assistant, at)).checks).toEqual([])
    const place = `${at}/checks/${again.json<{ id: string }>().id}`
    for (const who of [assistant, clerk])
      expect((await h.get(who.token, place)).json()).toMatchObject({ code: 'not_found' })
    expect((await h.get(prosecutor.token, place)).json()).toEqual({ found: found.found })
    expect((await inquire()).statusCode).toBe(200)
  })

  test('may be shelved unchecked, with reasons; and is nobody’s to be told of where nobody is known', async () => {
    const { prosecutor, at } = await scene({ anonymous: true, people: [] })
    const shelve = (part: object) =>
      h.post(prosecutor.token, `${at}/decisions`, deciding({ kind: 'shelved', tell: [], ...part }))
    expect((await shelve({})).json()).toMatchObject({ refusals: [{ reason: 'no_reasons' }] })
    expect((await shelve({ reasons: 'r', tell: ['complainant'] })).json()).toMatchObject({
      refusals: [{ reason: 'complainant_unknown' }],
    })
    expect((await shelve({ reasons: 'r' })).statusCode).toBe(200)
    const waiting = today.reply.parse((await h.get(prosecutor.token, '/today')).json()).waiting
    expect(waiting.filter((row) => row.opens.id === at.split('/').at(-1))).toEqual([])
  })

  test('one that was signed is not checked', async () => {
    const { prosecutor, at } = await scene()
    expect(
      (
        await h.post(prosecutor.token, `${at}/checks`, { serious: true, on: '2026-03-02', found: 'f' })
      ).json(),
    ).toMatchObject({ refusals: [{ reason: 'not_anonymous' }] })
  })
})

describe('decisions', () => {
  test('shelving is reasoned, its reasons are sealed and read on demand, and it can be gone back on', async () => {
    const { assistant, prosecutor, assigned, at } = await scene()
    const shelving = { kind: 'shelved', reasons: 'ZZREASONS nothing was found' }
    const decide = (part: object) => h.post(prosecutor.token, `${at}/decisions`, deciding(part))
    expect((await decide({ kind: 'shelved' })).json()).toMatchObject({ refusals: [{ reason: 'no_reasons' }] })
    expect((await decide({ tell: [] })).json()).toMatchObject({ refusals: [{ reason: 'no_one_to_tell' }] })
    const made = await decide(shelving)
    expect(made.statusCode, made.body).toBe(200)
    const { id } = made.json<{ id: string }>()
    expect(await outcome(prosecutor, at)).toMatchObject({
      state: 'shelved',
      decisions: [{ id, kind: 'shelved', takenOn: '2026-03-02', notifyBy: '2026-03-17', left: ['victim'] }],
    })
    // The unit knows what became of it, and no decision.
    expect(await outcome(assistant, at)).toMatchObject({ state: 'shelved', decisions: [], mine: [] })
    expect((await h.get(assistant.token, `${at}/decisions/${id}`)).json()).toMatchObject({
      code: 'not_found',
    })
    const clerk = await assigned('prosecution_clerk')
    for (const who of [prosecutor, clerk])
      expect((await h.get(who.token, `${at}/decisions/${id}`)).json()).toEqual({ reasons: shelving.reasons })
    const { rows } = await h.all.query<{ fields: string[] }>(
      "select fields from record.entry where act = 'reports.see_decision' and outcome = 'shown' and officer_id = $1",
      [clerk.id],
    )
    expect(rows).toEqual([{ fields: ['reasons'] }])
    const { rows: open } = await h.all.query<{ all: string }>(
      "select string_agg(d::text, ' ') as all from penal.decision d",
    )
    expect(open[0]?.all).not.toContain(Buffer.from('ZZREASONS').toString('hex'))
    expect((await decide({ takenOn: '2026-03-01', after: id })).json()).toMatchObject({
      code: 'malformed',
      fields: [{ path: '/takenOn', rule: 'too_early' }],
    })
    expect((await decide({ kind: 'investigation', takenOn: '2026-03-09', after: id })).statusCode).toBe(200)
    expect(await outcome(prosecutor, at)).toMatchObject({
      state: 'followed',
      decisions: [{ kind: 'investigation', reasoned: false }, { kind: 'shelved' }],
    })
  })

  test('taken in a day that was, and not on what another decided meanwhile', async () => {
    const { prosecutor, at } = await scene()
    const decide = (part: object) => h.post(prosecutor.token, `${at}/decisions`, deciding(part))
    expect((await decide({ takenOn: '2026-02-28' })).json()).toMatchObject({
      fields: [{ rule: 'too_early' }],
    })
    expect((await decide({ takenOn: '2100-01-01' })).json()).toMatchObject({ fields: [{ rule: 'not_yet' }] })
    const both = await Promise.all([decide({}), decide({ kind: 'investigation' })])
    expect(both.map((answer) => answer.statusCode).sort()).toEqual([200, 409])
    const won = both.find((answer) => answer.statusCode === 200)?.json<{ id: string }>().id
    expect(both.find((answer) => answer.statusCode === 409)?.json()).toMatchObject({ now: won })
    expect((await decide({ after: randomUUID() })).json()).toMatchObject({ code: 'conflict' })
  })

  test('a request sent twice decides once', async () => {
    const { prosecutor, at } = await scene()
    const key = randomUUID()
    const [first, second] = await Promise.all(
      [1, 2].map(() => h.post(prosecutor.token, `${at}/decisions`, deciding(), key)),
    )
    expect(first?.json()).toEqual(second?.json())
    expect((await outcome(prosecutor, at)).decisions).toHaveLength(1)
  })
})

describe('telling the outcome', () => {
  test('by the clerk or the prosecution, to whom the decision names, once, on a day that was', async () => {
    const { assistant, prosecutor, assigned, at } = await scene()
    const clerk = await assigned('prosecution_clerk')
    const coordinator = await assigned('unit_coordinator')
    const { id } = (
      await h.post(prosecutor.token, `${at}/decisions`, deciding({ tell: ['lawyer', 'victim'] }))
    ).json<{ id: string }>()
    const tell = (who: Officer, part: object = {}) =>
      h.post(who.token, `${at}/decisions/${id}/notices`, {
        whom: 'lawyer',
        how: 'email',
        on: '2026-03-10',
        ...part,
      })
    // To the unit the decision is hidden, and so is telling it.
    for (const who of [assistant, coordinator, await assigned('registry_clerk')])
      expect((await tell(who)).json()).toMatchObject({ code: 'not_found' })
    const outsider = await h.officer({ post: 'prosecution_clerk', court: nador })
    expect((await tell(outsider)).json()).toMatchObject({ code: 'not_found' })
    const judge = await assigned('investigating_judge')
    expect((await tell(judge)).json()).toMatchObject({ code: 'not_found' })
    expect((await tell(clerk, { whom: 'complainant' })).json()).toMatchObject({
      refusals: [{ reason: 'not_to_be_told', article: 'ma/act/2002/22-01#art_40' }],
    })
    expect((await tell(clerk, { on: '2026-03-01' })).json()).toMatchObject({
      fields: [{ rule: 'too_early' }],
    })
    expect((await tell(clerk, { on: '2100-03-01' })).json()).toMatchObject({ fields: [{ rule: 'not_yet' }] })
    expect((await tell(clerk)).statusCode).toBe(200)
    expect((await tell(prosecutor)).json()).toMatchObject({ refusals: [{ reason: 'told_already' }] })
    const later = await tell(prosecutor, { whom: 'victim', how: 'in_person', on: '2026-03-20' })
    expect(later.statusCode, later.body).toBe(200)
    expect(await outcome(clerk, at)).toMatchObject({
      mine: ['notify'],
      decisions: [
        { left: [], daysLate: 3, notices: [{ by: { id: clerk.id } }, { by: { id: prosecutor.id } }] },
      ],
    })
    const { rows } = await h.all.query<{ notified_on: string }>(
      'select notified_on from penal.decision where id = $1',
      [id],
    )
    expect(rows).toEqual([{ notified_on: '2026-03-20' }])
  })

  test('what is not told is due on its day, late after it, and leads to the report', async () => {
    const now = dayAt(Date.now())
    const { assistant, prosecutor, at, id } = await scene({
      receivedAt: `${addDays(now, -30)}T12:00:00.000Z`,
    })
    const rows = async (who: Officer) => {
      const list = listReports.reply.parse((await h.get(who.token, '/reports')).json())
      return list.rows.find((row) => row.id === id)
    }
    expect(await rows(prosecutor)).toMatchObject({ waits: 30, notice: null, mark: null })
    const due = async () =>
      today.reply
        .parse((await h.get(prosecutor.token, '/today')).json())
        .waiting.filter((row) => row.opens.id === id)
    expect(await due()).toMatchObject([{ kind: 'report_to_decide', late: true }])
    const decided = await h.post(
      prosecutor.token,
      `${at}/decisions`,
      deciding({ takenOn: addDays(now, -16) }),
    )
    expect(await due()).toMatchObject([
      { kind: 'notice_due', due: addDays(now, -1), late: true, opens: { page: 'report', id } },
    ])
    expect(await rows(prosecutor)).toMatchObject({
      waits: null,
      notice: { by: addDays(now, -1), daysLate: 1 },
    })
    expect(await rows(assistant)).toMatchObject({ state: 'followed', notice: null })
    await h.post(prosecutor.token, `${at}/decisions/${decided.json<{ id: string }>().id}/notices`, {
      whom: 'victim',
      how: 'phone',
      on: now,
    })
    expect(await due()).toEqual([])
    expect(await rows(prosecutor)).toMatchObject({ notice: null })
  })

  test('two who tell the last two at once both see that all are told', async () => {
    const { prosecutor, assigned, at } = await scene()
    const clerk = await assigned('prosecution_clerk')
    const { id } = (
      await h.post(prosecutor.token, `${at}/decisions`, deciding({ tell: ['lawyer', 'victim'] }))
    ).json<{ id: string }>()
    const both = await Promise.all(
      (
        [
          [prosecutor, 'lawyer'],
          [clerk, 'victim'],
        ] as const
      ).map(([who, whom]) =>
        h.post(who.token, `${at}/decisions/${id}/notices`, { whom, how: 'letter', on: '2026-03-05' }),
      ),
    )
    expect(both.map((answer) => answer.statusCode)).toEqual([200, 200])
    const { rows } = await h.all.query('select notified_on from penal.decision where id = $1', [id])
    expect(rows).toEqual([{ notified_on: '2026-03-05' }])
  })
})

test('where nobody is head of the prosecution, the report says that nobody has it', async () => {
  const court = 'TPI-BERKANE' as CourtId
  const assistant = await h.officer({ post: 'social_assistant', court })
  const { id } = (await h.post(assistant.token, '/reports', { unit: `UNIT-${court}`, ...told })).json<{
    id: string
  }>()
  expect((await outcome(assistant, `/reports/${id}`)).before).toMatchObject({
    court,
    officers: [],
  })
})
