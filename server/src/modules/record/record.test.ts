import { routes, seeTimeline } from '@himaya/contract'
import { connectTo, type Officer } from '../../../../db/test/court.ts'
import type { CaseId, CourtId, PersonId, Post } from '@himaya/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'

let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse()
})
afterAll(async () => {
  await h.close()
})

/**
 * What leaves no entry about a case: on oneself, what two persons agree to, one's own drafts and calendar, holidays, a
 * service's answer, the keys, why a colleague looked, a stranger. Of half a file nobody is told but its sender; what it becomes part of is told.
 */
const ofNoCase = [
  'officers.',
  'approvals.',
  'attachments.',
  'keys.',
  'drafts.',
  'personal_keys.',
  'shelters.',
  'shelter.',
  'watching.',
  'absence.',
  'calendar.',
  'holidays.',
  'referral.answer',
  'documents.verify',
  'record.',
  // Told to the head of that side on a page of its own, and to nobody on the case.
  'emergency.',
  // Told by its tombstone.
  'person.',
]

test('every act about a case is told to somebody: db/access/80_record.sql says to whom', async () => {
  const acts = Object.values(routes)
    .filter(({ method, act }) => method === 'POST' && !ofNoCase.some((one) => act.startsWith(one)))
    .map(({ act }) => act)
  const { rows } = await h.all.query<{ act: string }>(
    'select a as act from unnest($1::text[]) a where record.circle(a) is null',
    [acts],
  )
  expect(rows).toEqual([])
})

/** What each is told of one case in which all of these was done. */
const everything = [
  'cases.assign',
  'emergency.open',
  'people.hand_over',
  'person.erase',
  'recusal.bar',
  'referral.name_representative',
  'reception.note_contact',
  'reports.decide',
  'parties.say_victim',
  'charges.bring',
  'elements.note',
  'events.note',
  'exchange.import',
  'help.request',
  'hearings.fix',
  'parties.add',
  'people.correct',
  'protection.decide',
  'reception.receive',
  'referral.send',
  'reflection.grant',
  'reports.record',
  'rights.give',
  'screening.identify',
  'screening.record',
  'transfer.send',
  'unheard.of',
] as const
const known = [
  'cases.assign',
  'hearings.fix',
  'people.correct',
  'protection.decide',
  'rights.give',
  'screening.identify',
]
/** Of her, told to the unit and to whoever decides on what is done for her. */
const social = [
  'people.hand_over',
  'reception.note_contact',
  'recusal.bar',
  'referral.name_representative',
  'reflection.grant',
  'reports.record',
  'screening.record',
  'transfer.send',
]
const penal = ['charges.bring', 'parties.add']
const proved = [...penal, 'elements.note', 'events.note', 'parties.say_victim', 'reports.decide']
const unit = [...social, 'exchange.import', 'help.request', 'reception.receive', 'referral.send']
const prosecution = [...social, ...proved]
const juvenile = [...penal, 'people.hand_over', 'reflection.grant', 'referral.name_representative']
const told: readonly (readonly [Post, readonly string[]])[] = [
  ['social_assistant', unit],
  ['unit_coordinator', [...unit, 'parties.add']],
  ['kings_prosecutor', prosecution],
  ['kings_prosecutor_deputy', prosecution],
  ['general_prosecutor', prosecution],
  ['general_prosecutor_deputy', prosecution],
  ['investigating_judge', [...proved, 'people.hand_over', 'reflection.grant', 'screening.record']],
  ['juvenile_judge', juvenile],
  ['juvenile_counsellor', juvenile],
  ['trial_judge', penal],
  ['trial_counsellor', penal],
  ['registry_clerk', [...penal, 'recusal.bar', 'transfer.send']],
  ['prosecution_clerk', [...penal, 'reports.decide', 'reports.record', 'transfer.send']],
]

test('who is told of what: the bench of no reception, screening or element, the unit of no element, charge or party', async () => {
  const court = 'TPI-NADOR' as CourtId
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
  const { caseId } = (await h.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)).json<{
    caseId: CaseId
    people: { id: PersonId }[]
  }>()
  await h.all.query('set session_replication_role = replica')
  await h.all.query('delete from record.entry where case_id = $1', [caseId])
  await h.all.query('set session_replication_role = origin')
  await h.all.query(
    `insert into record.entry (officer_id, outcome, act, case_id)
     select $1, 'done', a, $2 from unnest($3::text[]) a`,
    [(await h.officer({ post: 'auditor' })).id, caseId, everything],
  )
  for (const [post, more] of told) {
    const who: Officer = await h.officer({ post, court })
    if (post !== 'social_assistant') await h.assign(caseId, who, post)
    const { rows } = seeTimeline.reply.parse((await h.get(who.token, `/cases/${caseId}/timeline`)).json())
    expect(rows.map(({ act }) => act).sort(), post).toEqual([...known, ...more].sort())
  }
  // Whoever is not on the case is told of nothing, in whatever post.
  for (const [post] of told) {
    const stranger = await h.officer({ post, court: 'TPI-OUJDA' as CourtId })
    const seen = await h.court.as(stranger.token, async (tx) => ({
      value: await tx.selectFrom('record.entry').select('act').execute(),
    }))
    expect(seen?.value, post).toEqual([])
  }
})

test('the checkpoints of the record are read by the auditor, and by nobody else', async () => {
  const auditor = await h.officer({ post: 'auditor' })
  expect((await h.get(auditor.token, '/record/checkpoints')).json()).toMatchObject({
    checkpoints: [],
    signed: null,
  })
  await h.all.query(
    `insert into record.checkpoint (size, root, note) values (1, decode(repeat('ab', 32), 'hex'), repeat('x', 100))`,
  )
  expect((await h.get(auditor.token, '/record/checkpoints')).json()).toMatchObject({
    checkpoints: [{ size: 1 }],
    signed: 'x'.repeat(100),
  })
  const clerk = await h.officer({ post: 'registry_clerk', court: 'TPI-NADOR' as CourtId })
  expect((await h.get(clerk.token, '/record/checkpoints')).json()).toMatchObject({ code: 'not_found' })
})

test('an entry of nobody is not the server’s to write: a draw that never was, an alarm that never rang', async () => {
  const app = await connectTo(h.as('himaya_app'))
  for (const act of ['watching.draw', 'keys.seal', 'cases.see'])
    await expect(
      app.query("insert into record.entry (outcome, act, subjects, fields) values ('done', $1, '{}', '{}')", [
        act,
      ]),
    ).rejects.toMatchObject({ code: '42501' })
  await app.end()
})
