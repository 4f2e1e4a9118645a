import { seeOpened } from '@himaya/contract'
import type { Officer } from '../../../../db/test/court.ts'
import type { CaseId, CourtId, PersonId, Post } from '@himaya/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'

const court = 'TPI-NADOR' as CourtId
let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse()
})
afterAll(async () => {
  await h.close()
})

async function scene() {
  const assistant = await h.officer({ post: 'social_assistant', court })
  const made = await h.post(assistant.token, '/reports', {
    unit: 'UNIT-TPI-NADOR',
    source: 'ngo',
    anonymous: false,
    urgent: false,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: 'ZZ',
    people: [{ capacity: 'victim' }],
  })
  const { id } = made.json<{ id: string }>()
  const { caseId } = (await h.get(assistant.token, `/reports/${id}`)).json<{ caseId: CaseId }>()
  const { rows } = await h.all.query<{ person: PersonId }>(
    'select p.id as person from assistance.person p join court.case c on c.assistance_id = p.file_id where c.id = $1',
    [caseId],
  )
  return { assistant, caseId, report: id, person: rows[0]!.person }
}

const on = async (caseId: CaseId, post: Post) => {
  const officer = await h.officer({ post, court })
  await h.assign(caseId, officer, post)
  return officer
}
const asked = async (officer: Officer, caseId: string, query = '') =>
  h.get(officer.token, `/record/cases/${caseId}${query}`)
const opened = async (officer: Officer, caseId: string) =>
  seeOpened.reply.parse((await asked(officer, caseId)).json()).rows

/** Looks at everything there is to look at, by somebody who is none of those who ask. */
async function looksOf(caseId: CaseId, person: string): Promise<void> {
  const somebody = await h.officer({ post: 'auditor' })
  await h.all.query('set session_replication_role = replica')
  await h.all.query('delete from record.entry where case_id = $1', [caseId])
  await h.all.query('set session_replication_role = origin')
  await h.all.query(
    `insert into record.entry (officer_id, outcome, act, case_id, subjects, fields)
     select $1::uuid, 'shown', a, $2::uuid, array[$2::uuid], '{name}'::text[] from unnest($3::text[]) a
     union all select $1::uuid, 'refused', a, null, array[$4::uuid], '{}' from unnest($3::text[]) a`,
    [somebody.id, caseId, looks, person],
  )
}
const looks = [
  'cases.see',
  'charges.list',
  'claims.list',
  'clocks.see',
  'documents.print',
  'documents.see',
  'elements.see',
  'elements.see_proof',
  'entitlements.see',
  'help.see_need',
  'identities.see_in_file',
  'non_punishment.see',
  'parties.see_identity',
  'people.see_identity',
  'qualification.see',
  'reception.see',
  'referral.see_of_case',
  'reflection.see',
  'reports.see_check',
  'screening.see_identification',
  'unheard.see',
]
const all = ['cases.see', 'documents.see', 'identities.see_in_file', 'people.see_identity']
const unit = [
  ...all,
  'entitlements.see',
  'help.see_need',
  'reception.see',
  'referral.see_of_case',
  'reflection.see',
  'screening.see_identification',
]
const charges = ['charges.list', 'claims.list']
const elements = [
  'clocks.see',
  'documents.print',
  'elements.see',
  'elements.see_proof',
  'non_punishment.see',
  'qualification.see',
  'reports.see_check',
]
const social = ['entitlements.see', 'reflection.see', 'screening.see_identification']
const told: readonly (readonly [Post, readonly string[]])[] = [
  ['unit_coordinator', [...unit, 'parties.see_identity']],
  ['kings_prosecutor', [...all, ...social, ...charges, ...elements, 'reception.see', 'parties.see_identity']],
  [
    'general_prosecutor',
    [...all, ...social, ...charges, ...elements, 'reception.see', 'parties.see_identity'],
  ],
  ['investigating_judge', [...all, ...social, ...charges, ...elements, 'parties.see_identity']],
  ['juvenile_judge', [...all, ...charges, 'entitlements.see', 'reflection.see', 'parties.see_identity']],
  ['juvenile_counsellor', [...all, ...charges, 'entitlements.see', 'reflection.see', 'parties.see_identity']],
  ['trial_judge', [...all, ...charges, 'parties.see_identity']],
  ['trial_counsellor', [...all, ...charges, 'parties.see_identity']],
]

test('who is not responsible is told that there is nothing: a deputy, a clerk, a colleague, another court, the auditor', async () => {
  const { assistant, caseId } = await scene()
  expect((await h.get(undefined, `/record/cases/${caseId}`)).json()).toMatchObject({ code: 'not_signed_in' })
  const strangers: Officer[] = [
    await on(caseId, 'kings_prosecutor_deputy'),
    await on(caseId, 'registry_clerk'),
    await on(caseId, 'prosecution_clerk'),
    await h.officer({ post: 'social_assistant', court }),
    await h.officer({ post: 'unit_coordinator', court }),
    await h.officer({ post: 'kings_prosecutor', court: 'TPI-OUJDA' as CourtId }),
    await h.officer({ post: 'auditor' }),
    await h.officer({ post: 'administrator' }),
    await h.officer({ post: 'central_unit' }),
  ]
  const absent = await asked(assistant, '01890000-0000-7000-8000-000000000000')
  for (const stranger of strangers) {
    const answer = await asked(stranger, caseId)
    expect([answer.statusCode, answer.body]).toEqual([absent.statusCode, absent.body])
    // Nor does the table say more than the route.
    const seen = await h.court.as(stranger.token, async (tx) => ({
      value: await tx
        .selectFrom('record.entry')
        .select('act')
        .where('case_id', '=', caseId)
        .where('outcome', '=', 'shown')
        .where('officer_id', '!=', stranger.id)
        .execute(),
    }))
    const isAuditor = stranger === strangers[6]
    if (!isAuditor) expect(seen?.value).toEqual([])
  }
})

test('each is told of looks and refusals of the own circle, and of no other: the unit of nothing that the prosecution looks at', async () => {
  const { assistant, caseId, person } = await scene()
  await looksOf(caseId, person)
  const expectOf = async (officer: Officer, acts: readonly string[], post: string) => {
    const rows = await opened(officer, caseId)
    const of = (outcome: string) => rows.filter((row) => row.outcome === outcome).map(({ act }) => act)
    expect(
      of('shown')
        .filter((act) => act !== 'record.see_opened')
        .sort(),
      post,
    ).toEqual([...acts].sort())
    expect(of('refused').sort(), post).toEqual([...acts].sort())
  }
  await expectOf(assistant, unit, 'the assistant who follows her')
  for (const [post, acts] of told) await expectOf(await on(caseId, post), acts, post)
})

test('whoever was responsible is so no longer: the judge when he is no longer seized, the assistant when another follows', async () => {
  const { assistant, caseId, person } = await scene()
  const judge = await on(caseId, 'investigating_judge')
  expect((await asked(judge, caseId)).statusCode).toBe(200)
  await h.all.query(
    `update court.assignment set ended_at = now(), ended_by = officer_id, why = 'replaced', ends = current_date where officer_id = $1`,
    [judge.id],
  )
  expect((await asked(judge, caseId)).json()).toMatchObject({ code: 'not_found' })
  expect((await asked(assistant, caseId)).statusCode).toBe(200)
  const colleague = await h.officer({ post: 'social_assistant', court })
  await h.all.query('update assistance.person set owner_id = $2 where id = $1', [person, colleague.id])
  expect((await asked(assistant, caseId)).json()).toMatchObject({ code: 'not_found' })
  expect((await asked(colleague, caseId)).statusCode).toBe(200)
})

test('a stranger’s try is told to whoever is responsible, and who asks is told too', async () => {
  const { assistant, caseId, person, report } = await scene()
  const stranger = await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId })
  for (const url of [`/cases/${caseId}`, `/cases/${caseId}/people/${person}/identity`, `/reports/${report}`])
    expect((await h.get(stranger.token, url)).statusCode, url).toBe(404)
  const rows = await opened(assistant, caseId)
  const tries = rows.filter(({ officer }) => officer?.id === stranger.id)
  expect(tries.map(({ outcome, act }) => [outcome, act])).toEqual([
    ['refused', 'reports.see'],
    ['refused', 'people.see_identity'],
    ['refused', 'cases.see'],
  ])
  expect(tries[0]).toMatchObject({ posts: ['social_assistant'], officer: { nameLa: 'Test' } })
  // The refused know no more of it than before: their own record names no case.
  const own = (await h.get(stranger.token, '/record')).json<{
    rows: { act: string; caseId: string | null }[]
  }>()
  expect(own.rows.every(({ caseId: of }) => of === null)).toBe(true)
  // Asking was recorded, and is told.
  expect((await opened(assistant, caseId))[0]).toMatchObject({
    act: 'record.see_opened',
    officer: { id: assistant.id },
  })
})

test('pages go on where the one before ended, and a cursor is of one case and one officer', async () => {
  const { assistant, caseId, person } = await scene()
  for (let n = 0; n < 8; n++) await addLooks(caseId, person)
  const first = seeOpened.reply.parse((await asked(assistant, caseId)).json())
  expect(first.rows).toHaveLength(50)
  const second = seeOpened.reply.parse(
    (await asked(assistant, caseId, `?after=${encodeURIComponent(first.next!)}`)).json(),
  )
  const ids = [...first.rows, ...second.rows].map(({ id }) => BigInt(id))
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => (a < b ? 1 : -1)))
  const colleague = await on(caseId, 'unit_coordinator')
  const forged = async () =>
    (
      await h.all.query<{ fields: string[]; subjects: string[] }>(
        "select fields, subjects from record.entry where officer_id = any ($1) and outcome = 'refused' and purpose = 'forged' order by seq",
        [[assistant.id, colleague.id]],
      )
    ).rows
  expect(await forged()).toEqual([])
  const told = []
  for (const [who, cursor] of [
    [colleague, first.next!],
    [assistant, `${first.next!.slice(0, -2)}zz`],
    [assistant, 'made-up'],
  ] as const) {
    const answer = (await asked(who, caseId, `?after=${encodeURIComponent(cursor)}`)).json<{
      reference: string
    }>()
    // No more than of any other address that is written wrongly, but for a number to quote.
    expect(answer).toEqual({
      type: 'urn:himaya:problem:malformed',
      code: 'malformed',
      status: 400,
      fields: [{ path: 'after', rule: 'cursor' }],
      reference: expect.stringMatching(/./),
    })
    told.push(answer.reference)
  }
  expect(await forged()).toEqual(told.map((one) => ({ fields: [one], subjects: [caseId] })))
  // Asked again with one's own, as after a lost answer, nothing is wrong.
  expect((await asked(assistant, caseId, `?after=${encodeURIComponent(first.next!)}`)).statusCode).toBe(200)
  expect(await forged()).toHaveLength(3)
})

async function addLooks(caseId: string, person: string): Promise<void> {
  await h.all.query(
    `insert into record.entry (outcome, act, case_id, subjects)
     select 'shown', a, $1::uuid, array[$1::uuid] from unnest($2::text[]) a
     union all select 'refused', a, null, array[$3::uuid] from unnest($2::text[]) a`,
    [caseId, ['cases.see', 'people.see_identity', 'reception.see', 'help.see_need'], person],
  )
}
