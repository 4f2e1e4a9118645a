/** Everybody who asks a filled house what they may see: its own people, and strangers to everything in it. */
import { listCases, listHolidays, seeEntitlements, seeMeasures, seePapers } from '@himaya/contract'
import { bindKeys, type SessionToken } from '@himaya/db'
import {
  findCourt,
  levelsOf,
  posts,
  type CaseId,
  type CourtId,
  type OfficerId,
  type Post,
  type ServiceId,
  type UnitId,
} from '@himaya/domain'
import { createHash, randomBytes } from 'node:crypto'
import { stepsOf } from '../../db/test/approvals.ts'
import { connectTo } from '../../db/test/court.ts'
import { silentDistricts } from '../src/cli/demo/places.ts'
import { dayAt } from '../src/http/clock.ts'
import { originOf } from '../src/http/guard.ts'
import { pacesFor } from '../src/http/paces.ts'
import { openLibrary } from '../src/law/library.ts'
import { countCoverage } from '../src/modules/entitlements/count.ts'
import { importTable } from '../src/modules/exchange/index.ts'
import { pdf, send, sign } from './files.ts'
import { filesIn } from './house.ts'
import type { newSignIn } from './sign-in.ts'
import type { Sight } from './tables.ts'

type House = Awaited<ReturnType<typeof newSignIn>>

export interface Asker extends Pick<Sight, 'column' | 'post'> {
  readonly id: OfficerId
  readonly token: SessionToken
}

/** Signed in as the sign-in page would. */
export const enterAs = (h: House, officer: OfficerId) =>
  h.door.openSession({ officer, how: 'demonstration', replaces: undefined })

/** Whoever the sign-in page offers in this post there. */
export async function offeredAt(h: House, post: Post, court: CourtId) {
  const found = (await h.door.demoOfficers()).find(({ posts: held }) =>
    held.some((one) => one.post === post && one.court === court),
  )
  if (found === undefined) throw new Error(`no ${post} is offered at ${court}`)
  return found
}

/**
 * Whoever the sign-in page offers, those with proofs of their own, and each post where nothing happened. What no country
 * has is written on the way, as the doors of the house write it: a session, a draft, a calendar, a passkey, an import.
 */
export async function everybodyWhoAsks(h: House): Promise<Asker[]> {
  const enrolled = await throughTheDoors(h)
  const offered = await Promise.all(
    (await h.door.demoOfficers()).map(async ({ id, posts: [held] }): Promise<Asker> => {
      const { post } = held!
      return { column: post, post, id, token: await enterAs(h, id) }
    }),
  )
  return [...enrolled, ...offered, ...(await strangers(h))]
}

function must(answer: { statusCode: number; body: string }, status = 200): void {
  if (answer.statusCode !== status) throw new Error(`answered ${answer.statusCode}: ${answer.body}`)
}

async function throughTheDoors(h: House): Promise<Asker[]> {
  const nador = 'TPI-NADOR' as CourtId
  const assistant = await enterAs(h, (await offeredAt(h, 'social_assistant', nador)).id)
  const judge = await enterAs(h, (await offeredAt(h, 'trial_judge', nador)).id)
  must(await h.post(assistant, '/drafts', { form: 'report', about: null, body: '{}' }))
  const tokenHash = createHash('sha256').update(randomBytes(32)).digest('hex')
  must(await h.post(judge, '/me/calendar', { tokenHash }))
  const house = {
    court: h.court,
    door: h.door,
    keys: h.keys,
    origin: originOf(3000, undefined),
    cursorKey: randomBytes(32),
    demo: true,
    witnessOf: [],
    version: 'test',
    now: h.now,
    // No text is imported here.
    library: openLibrary('/nowhere'),
    files: filesIn(),
    paces: pacesFor(1e6),
    refusals: { step: 0 },
  }
  const row = { prs_FirstName: 'ZZ', prs_Gender: 'Feminine', prs_Citizenship: 'MA' }
  await importTable(
    house,
    { token: assistant, unit: 'UNIT-TPI-NADOR' as UnitId },
    {
      columns: Object.keys(row),
      rows: async function* () {
        yield { row: 2, cells: row }
      },
    },
  )
  await noteAndPrint(h, nador)
  await sendFiles(h, nador)
  await holdAndErase(h, nador)
  await askAndAgree(h, nador)
  await askToUnseal(h, 'CA-NADOR' as CourtId)
  await askToRelease(h, nador)
  await countCoverage(h.database, h.now())
  await bindKeys(h.database, randomBytes(16).toString('hex'))
  await h.askPasskey()
  must(await h.send('/sign-in/password', { handle: 'nobody', password: 'x'.repeat(20), code: '000000' }), 403)
  return [await h.withPasskey(), await h.withPassword()].map(({ id, answer }) => ({
    column: 'auditor',
    post: 'auditor',
    id,
    token: h.tokenOf(answer)!,
  }))
}

/** A signed decision that came in, and half a file that did not. */
async function sendFiles(h: House, court: CourtId): Promise<void> {
  const prosecutor = { token: await enterAs(h, (await offeredAt(h, 'kings_prosecutor', court)).id) }
  const { rows } = listCases.reply.parse((await h.get(prosecutor.token, '/cases')).json())
  for (const { id: caseId } of rows) {
    const seen = await h.get(prosecutor.token, `/cases/${caseId}/measures`)
    const decided = seeMeasures.reply.parse(seen.json()).rows.find(({ decision }) => decision !== null)
    if (decided === undefined) continue
    must(await sign(h, prosecutor, decided.id))
    const half = await send(h, prosecutor, { caseId, to: { measure: decided.id }, bytes: pdf() })
    if ('refused' in half) must(half.refused)
    return
  }
  throw new Error(`nothing is decided at ${court}`)
}

/** A case that is held, and what stays of one that was erased long ago: the requests of two people are written elsewhere. */
async function holdAndErase(h: House, court: CourtId): Promise<void> {
  await h.all.query(
    `insert into court.hold (case_id, why, placed_by)
     select a.case_id, 'authority', a.officer_id from court.assignment a join court.case c on c.id = a.case_id
     where a.court_id = $1 and a.post = 'trial_judge' and a.ended_at is null order by a.id limit 1`,
    [court],
  )
  const assistant = (await offeredAt(h, 'social_assistant', court)).id
  const coordinator = (await h.door.demoOfficers()).find(({ id }) => id !== assistant)!.id
  await h.all.query(
    `insert into record.tombstone (subject, what, unit_id, register_year, register_number, opened_on, why, request_id, asked_by,
       approved_by, rows)
     values (gen_random_uuid(), 'case', $1, 2020, 1, '2020-01-01', 'her_request', gen_random_uuid(), $2, array[$3::uuid], '{}')`,
    [`UNIT-${court}`, assistant, coordinator],
  )
}

/** Two exports that a unit asked for: the centre agreed to one, and the other waits. */
async function askAndAgree(h: House, court: CourtId): Promise<void> {
  const { id } = await offeredAt(h, 'social_assistant', court)
  const assistant = { id, token: await enterAs(h, id) }
  const centre = (await h.door.demoOfficers()).find(({ posts: held }) =>
    held.some(({ post }) => post === 'central_unit'),
  )
  const client = await connectTo(h.as('himaya_app'))
  const steps = stepsOf(h, client)
  const ask = () =>
    steps.request(assistant, { act: 'exchange.export', unit: `UNIT-${court}`, purpose: 'national_figures' })
  await ask()
  await steps.approve({ id: centre!.id, token: await enterAs(h, centre!.id) }, await ask())
  await client.end()
}

/** One counsellor asked that the identity which their bench holds be opened; another has lent a share, and not agreed yet. */
async function askToUnseal(h: House, court: CourtId): Promise<void> {
  const { id } = await offeredAt(h, 'trial_counsellor', court)
  const lender = (await offeredAt(h, 'juvenile_counsellor', court)).id
  const { rows } = await h.all.query<{ case: CaseId; person: string }>(
    'select case_id as case, person_id as person from court.identity_share where officer_id = $1',
    [id],
  )
  const client = await connectTo(h.as('himaya_app'))
  const request = await stepsOf(h, client).request(
    { id, token: await enterAs(h, id) },
    { act: 'identity.unseal', case: rows[0]!.case, about: rows[0]!.person, purpose: 'rights_of_defence' },
  )
  await client.end()
  await h.all.query(
    `insert into court.identity_loan (request_id, officer_id, person_id, case_id, dealing, place, to_id, key_id, share_sealed)
     select $1, s.officer_id, s.person_id, s.case_id, s.dealing, s.place, $2, k.id, s.share_sealed
     from court.identity_share s join office.personal_key k on k.officer_id = $2 where s.officer_id = $3`,
    [request, id, lender],
  )
}

/** A head of the prosecution asked where somebody of a case of his is sheltered; the shelter sealed it, and nobody’s word counts for it now. */
async function askToRelease(h: House, court: CourtId): Promise<void> {
  const { id } = await offeredAt(h, 'kings_prosecutor', court)
  const { rows } = await h.all.query<{ case: CaseId; person: string; service: string }>(
    `select c.id as case, r.person_id as person, r.service_id as service from assistance.referral r
       join court.case c on c.assistance_id = r.file_id join office.shelter_key g on g.service_id = r.service_id
       join court.assignment a on a.case_id = c.id and a.officer_id = $1 and a.ended_at is null
     where r.need = 'shelter' and r.state = 'accepted' and g.officer_id <> $1 order by r.id limit 1`,
    [id],
  )
  const { case: caseId, person, service } = rows[0]!
  const client = await connectTo(h.as('himaya_app'))
  const request = await stepsOf(h, client).request(
    { id, token: await enterAs(h, id) },
    { act: 'shelter.release', case: caseId, about: person, purpose: 'transport' },
  )
  await client.end()
  await h.all.query(
    `insert into office.personal_key (id, officer_id, public_key) values (gen_random_uuid(), $1, sha256('a key'))
     on conflict do nothing`,
    [id],
  )
  await h.all.query(
    `insert into office.shelter_loan (request_id, service_id, version, officer_id, to_id, key_id, wrapped)
     select $1, g.service_id, g.version, g.officer_id, k.officer_id, k.id, g.wrapped
     from office.shelter_key g join office.personal_key k on k.officer_id = $3 and k.retired_at is null
       join office.post p on p.officer_id = g.officer_id and p.service_id = g.service_id
     where g.service_id = $2 limit 1`,
    [request, service, id],
  )
}

/** What is written down of an entitlement, a paper that is printed, a holiday confirmed, hours that stood still. */
async function noteAndPrint(h: House, court: CourtId): Promise<void> {
  const assistant = await enterAs(h, (await offeredAt(h, 'social_assistant', court)).id)
  const { rows } = listCases.reply.parse((await h.get(assistant, '/cases')).json())
  const caseId = rows[0]!.id
  const { people } = seeEntitlements.reply.parse(
    (await h.get(assistant, `/cases/${caseId}/entitlements`)).json(),
  )
  const [offer] = people.flatMap(({ person, lines }) =>
    lines.flatMap(({ entitlement, may }) => (may.includes('offered') ? [{ person, entitlement }] : [])),
  )
  must(
    await h.post(assistant, `/cases/${caseId}/people/${offer!.person}/entitlements`, {
      entitlement: offer!.entitlement,
      state: 'offered',
      on: dayAt(h.now()),
    }),
  )
  const { open } = seePapers.reply.parse((await h.get(assistant, `/cases/${caseId}/papers`)).json())
  const paper = open.find(({ refusals }) => refusals.length === 0)!
  must(await h.get(assistant, `/cases/${caseId}/papers/${paper.kind}/${paper.subject}.pdf?form=ar`))
  const administrator = (await h.door.demoOfficers()).find(({ posts: held }) =>
    held.some(({ post }) => post === 'administrator'),
  )
  const token = await enterAs(h, administrator!.id)
  const { rows: holidays } = listHolidays.reply.parse((await h.get(token, '/holidays')).json())
  const [next] = holidays
  must(
    await h.post(token, '/holidays', { holiday: next!.holiday, firstDay: next!.reckoned, source: 'تجربة' }),
  )
  // An arrest whose hours stood still, and an act that started a prescription anew.
  await h.all.query(
    `with act as (select e.id, e.penal_id, e.noted_by, e.day from penal.event e
      join court.case c on c.penal_id = e.penal_id where c.unit_id = $1 order by e.id limit 1)
    , still as (insert into penal.event_pause (penal_id, event_id, begins, ends, why, noted_by)
      select penal_id, id, day + time '10:00', day + time '11:00', 'transfer', noted_by from act)
    insert into penal.event_interruption (penal_id, event_id, day, act, noted_by)
      select penal_id, id, day, 'prosecution', noted_by from act`,
    [`UNIT-${court}`],
  )
}

/** One of each post that sits at a court, at one without a case; and of a service that was asked nothing. */
async function strangers(h: House): Promise<Asker[]> {
  const courts = await h.all.query<{ id: CourtId }>('select id from office.court where in_service')
  const silent = courts.rows.flatMap(({ id }) => {
    const court = findCourt(id)
    return court !== undefined && silentDistricts.includes((court.appeal ?? id) as CourtId) ? [court] : []
  })
  const service = await h.all.query<{ id: ServiceId }>(
    `insert into office.service (name_ar, name_fr, needs, unit_ids, demo)
     values ('تجربة', 'Essai', '{health}', '{UNIT-TPI-NADOR}', true) returning id`,
  )
  const held = posts.flatMap((post) => [
    ...levelsOf(post).map((level) => ({
      post,
      court: silent.find(({ kind }) => kind === level)!.id as CourtId,
    })),
    ...(post === 'service_provider' ? [{ post, service: service.rows[0]!.id }] : []),
  ])
  const made: Asker[] = []
  for (const one of held) made.push({ column: 'elsewhere', post: one.post, ...(await h.officer(one)) })
  return made
}
