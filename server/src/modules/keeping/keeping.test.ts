import { readVerifierKey } from '@himaya/algorithms'
import { listDue, seeKeeping, seeTimeline } from '@himaya/contract'
import { withRecord } from '@himaya/db'
import type { CaseId, CourtId, OfficerId, Post } from '@himaya/domain'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { confirming } from '../../../test/confirming.ts'
import { newHouse } from '../../../test/house.ts'
import { sha256 } from '../record/leaf.ts'
import { keepSequenced } from '../record/sequence.ts'
import { verifyRecord } from '../record/verify.ts'
import { eraseInName } from './index.ts'

const tribunal = 'TPI-NADOR' as CourtId
let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse({ demo: true, now: () => Date.parse('2050-01-10T10:00:00Z') })
})
afterAll(async () => {
  await h.close()
})
/** With a sequencer beside it, as every house has one. */
async function sequenced<T>(work: () => Promise<T>): Promise<T> {
  let ending = false
  const running = keepSequenced(h.database, {
    keys: h.keys,
    witnesses: [],
    isStopping: () => ending,
    onForked: () => undefined,
    signEvery: 300,
  })
  try {
    return await work()
  } finally {
    ending = true
    await running
  }
}
const verified = async () => {
  const key = readVerifierKey(sha256, (await h.keys.recordKey()).key)!
  return withRecord(h.database, (reader) => verifyRecord(reader, key, []))
}

type Someone = Awaited<ReturnType<typeof h.officer>>

/** A case with a woman and a girl, whose report came long ago. */
async function scene() {
  const assistant = await h.officer({ post: 'social_assistant', court: tribunal })
  const made = await h.post(assistant.token, '/reports', {
    unit: `UNIT-${tribunal}`,
    source: 'police',
    anonymous: false,
    urgent: false,
    receivedAt: '2026-11-20T09:30:00.000Z',
    statement: 'ZZ',
    people: [{ capacity: 'victim', name: 'ZZVICTIM', sex: 'female', nationality: 'NG' }],
  })
  const { caseId } = (await h.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)).json<{
    caseId: CaseId
  }>()
  const { rows } = await h.all.query<{ person: string; penal: string }>(
    `select p.id as person, c.penal_id as penal from assistance.person p join court.case c on c.assistance_id = p.file_id
     where c.id = $1`,
    [caseId],
  )
  const { person, penal } = rows[0]!
  const assigned = async (post: Post): Promise<Someone> => {
    const officer = await h.officer({ post, court: tribunal })
    await h.assign(caseId, officer, post)
    return officer
  }
  return {
    assistant,
    assigned,
    caseId,
    person,
    /** As it was on a day long ago. */
    async old(day: string) {
      // The record lets nobody do that, its owner neither.
      await h.all.query('set session_replication_role = replica')
      await h.all.query(
        `with a as (update record.entry set at = $2::date where case_id = $1)
         update court.case set opened_on = $2::date where id = $1`,
        [caseId, day],
      )
      await h.all.query('reset session_replication_role')
    },
    judged: (day: string, by: OfficerId) =>
      h.all.query(
        `insert into penal.event (penal_id, event, day, noted_by) values ($1, 'final_judgment', $2, $3)`,
        [penal, day, by],
      ),
    see: async (who: Someone) =>
      seeKeeping.reply.parse((await h.get(who.token, `/cases/${caseId}/keeping`)).json()),
    hold: (who: Someone, body: object) => h.post(who.token, `/cases/${caseId}/holds`, body),
    release: (who: Someone, id: string) => h.post(who.token, `/cases/${caseId}/holds/${id}/end`, {}),
    /** A request as the database takes it, agreed to by the centre. */
    async agreed(about: string | null) {
      const centre = await h.officer({ post: 'central_unit' })
      const proof = async (who: Someone, act: string) => {
        const { rows: shown } = await h.all.query<{ id: string }>(
          `insert into office.step_up (session_id, officer_id, act, act_hash, nonce, how, proved_at, used_at, used_in)
           select s.id, s.officer_id, $2, sha256('a'), sha256('n'), 'demonstration', now(), now(), 1 from office.session s
           where s.officer_id = $1 limit 1 returning id`,
          [who.id, act],
        )
        return shown[0]!.id
      }
      const request = randomUUID()
      await h.all.query(
        `insert into office.act_request (id, act, about, case_id, purpose, requested_by, proof_id)
         values ($1, 'person.erase', $2, $3, 'her_request', $4, $5)`,
        [request, about, caseId, assistant.id, await proof(assistant, 'approvals.request')],
      )
      await h.all.query(
        `insert into office.act_approval (request_id, officer_id, granted, proof_id) values ($1, $2, true, $3)`,
        [request, centre.id, await proof(centre, 'approvals.approve')],
      )
      return request
    },
  }
}

test('a case is held by who answers for it, and by nobody else; a stranger hears what everybody hears', async () => {
  const s = await scene()
  const why = { why: 'appeal', reference: '12/2027' }
  const [service, stranger] = [
    await h.officer({ post: 'central_unit' }),
    await h.officer({ post: 'trial_judge', court: tribunal }),
  ]
  const clerk = await s.assigned('registry_clerk')
  for (const who of [service, stranger, s.assistant, clerk]) {
    const refused = await s.hold(who, why)
    expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([404, 'not_found'])
  }
  for (const who of [service, stranger])
    expect((await h.get(who.token, `/cases/${s.caseId}/keeping`)).statusCode).toBe(404)
  const judge = await s.assigned('trial_judge')
  expect((await s.hold(judge, { why: 'because' })).statusCode).toBe(400)
  const held = await s.hold(judge, why)
  expect(held.statusCode, held.body).toBe(200)
  expect((await s.hold(judge, why)).json()).toMatchObject({ code: 'conflict' })
  const seen = await s.see(s.assistant)
  expect(seen).toMatchObject({ mine: false, holds: [{ ...why, by: { id: judge.id }, ended: null }] })
  const id = held.json<{ id: string }>().id
  expect((await s.release(s.assistant, id)).statusCode).toBe(404)
  // Whoever placed it, or another who answers for the case, ends it once.
  const prosecutor = await s.assigned('kings_prosecutor')
  expect((await s.release(prosecutor, id)).statusCode).toBe(200)
  expect((await s.release(judge, id)).json()).toMatchObject({ code: 'conflict' })
  expect((await s.see(judge)).holds).toMatchObject([{ ended: { by: { id: prosecutor.id } } }])
  const acts = seeTimeline.reply.parse((await h.get(judge.token, `/cases/${s.caseId}/timeline`)).json())
  expect(JSON.stringify(acts)).toMatch(/keeping\.release.*keeping\.hold/)
})

test('an open case is kept; one that is over is due when its time is, and not while it is held', async () => {
  const s = await scene()
  const judge = await s.assigned('trial_judge')
  expect((await s.see(judge)).keeping).toEqual({ outcome: 'kept', why: ['open'] })
  await s.old('2017-01-10')
  await s.judged('2030-06-01', judge.id)
  expect((await s.see(judge)).keeping).toMatchObject({
    outcome: 'due',
    until: '2045-06-01',
    rule: 'case_judged',
    confirmed: false,
  })
  const listed = async (who: Someone) => listDue.reply.parse((await h.get(who.token, '/keeping')).json())
  const isListed = async (who: Someone) => (await listed(who)).files.some(({ caseId }) => caseId === s.caseId)
  expect([await isListed(judge), await isListed(s.assistant)]).toEqual([true, true])
  const other = await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId })
  expect(await listed(other)).toEqual({ files: [], units: [] })
  // Whoever is barred from it is not told of it here either.
  await h.all.query(
    "insert into court.bar (case_id, officer_id, why, said_by) values ($1, $2, 'related', $2)",
    [s.caseId, s.assistant.id],
  )
  expect(await isListed(s.assistant)).toBe(false)
  await h.all.query('delete from court.bar where case_id = $1', [s.caseId])
  expect(await isListed(s.assistant)).toBe(true)
  expect((await h.get(undefined, '/keeping')).statusCode).toBe(401)
  // The centre is told how many there are, and never which.
  const centre = await listed(await h.officer({ post: 'central_unit' }))
  expect(centre.files).toEqual([])
  const before = centre.units.find(({ unit }) => unit === `UNIT-${tribunal}`)!
  await s.hold(judge, { why: 'archives' })
  expect((await s.see(judge)).keeping).toEqual({ outcome: 'kept', why: ['held'] })
  expect(await isListed(judge)).toBe(false)
  const after = (await listed(await h.officer({ post: 'central_unit' }))).units.find(
    ({ unit }) => unit === before.unit,
  )
  expect(after).toEqual({ ...before, due: before.due - 1, kept: before.kept + 1 })
})

test('a girl of the case keeps it longer', async () => {
  const s = await scene()
  const judge = await s.assigned('trial_judge')
  await s.old('2017-01-10')
  await s.judged('2030-06-01', judge.id)
  await h.all.query(`update assistance.person set turns_18_in = '2040-05-01' where id = $1`, [s.person])
  expect((await s.see(judge)).keeping).toMatchObject({
    outcome: 'until',
    until: '2055-06-01',
    rule: 'case_child',
  })
})

test('erased as two agreed, it is in the record with what stays, and nothing else', async () => {
  const s = await scene()
  const judge = await s.assigned('trial_judge')
  const request = await s.agreed(s.person)
  // As a session of the command line, which shows no proof.
  await h.all.query(`update office.session set how = 'command_line' where officer_id = $1`, [s.assistant.id])
  const going = () => eraseInName(h, s.assistant.token, request)
  await expect(going()).rejects.toMatchObject({
    code: 'refused_by_law',
    details: { refusals: [{ reason: 'case_not_over' }] },
  })
  await s.judged('2030-06-01', judge.id)
  // Where what the record says of her is not in its tree yet, nothing is erased.
  await expect(going()).rejects.toMatchObject({ code: 'database_unavailable' })
  const { rows: before } = await h.all.query<{ n: number }>(
    `select count(*)::int as n from record.entry where $1 = any (subjects)`,
    [s.person],
  )
  expect(before[0]!.n).toBeGreaterThan(0)
  const stone = await sequenced(going)
  expect(stone).toMatchObject({ what: 'person', subject: s.person, why: 'her_request' })
  const { rows } = await h.all.query(
    `select act, outcome, subjects, purpose, case_id from record.entry where act = 'person.erase'`,
  )
  expect(rows).toEqual([
    {
      act: 'person.erase',
      outcome: 'done',
      subjects: [stone.id, s.person],
      purpose: 'her_request',
      case_id: null,
    },
  ])
  await expect(going()).rejects.toMatchObject({ code: 'not_found' })
  const { rows: left } = await h.all.query(`select from assistance.person where id = $1`, [s.person])
  expect(left).toEqual([])
  // In the record she is named by that one entry; of the others the tree still stands, and says how many.
  const { rows: naming } = await h.all.query(
    `select act from record.entry e where e::text like '%' || $1 || '%'`,
    [s.person],
  )
  expect(naming).toEqual([{ act: 'person.erase' }])
  await sequenced(() => sleep(400))
  expect(await verified()).toMatchObject({ erased: before[0]!.n, outside: 0, wrong: undefined })
})

test('asked by its page, it is done with a proof for this very act, once, and answers with what stays', async () => {
  const s = await scene()
  const judge = await s.assigned('trial_judge')
  const request = await s.agreed(s.person)
  const sure = confirming(h)
  const unproved = await h.post(s.assistant.token, `/erasures/${request}`, {})
  expect(unproved.json()).toMatchObject({ code: 'step_up_needed' })
  const early = await sure.act(s.assistant, `/erasures/${request}`, {})
  expect(early.json()).toMatchObject({ code: 'refused_by_law', refusals: [{ reason: 'case_not_over' }] })
  await s.judged('2030-06-01', judge.id)
  // Somebody else has no such request, however they confirm.
  const other = await sure.act(judge, `/erasures/${request}`, {})
  const nobodys = await sure.act(judge, `/erasures/${randomUUID()}`, {})
  expect([other.statusCode, other.json()]).toEqual([404, nobodys.json()])
  const key = randomUUID()
  const done = await sequenced(() => sure.act(s.assistant, `/erasures/${request}`, {}, key))
  expect(done.statusCode, done.body).toBe(200)
  const again = await h.post(s.assistant.token, `/erasures/${request}`, {}, key)
  expect(again.json()).toEqual(done.json())
  const { rows } = await h.all.query(`select id, subject from record.tombstone where request_id = $1`, [
    request,
  ])
  expect(rows).toEqual([{ id: done.json<{ id: string }>().id, subject: s.person }])
})
