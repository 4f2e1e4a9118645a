import { listClaims, seeConflicts, seeEntitlements, seeTimeline, today } from '@himaya/contract'
import {
  claimWays,
  mayBringClaim,
  posts,
  type CaseId,
  type ClaimId,
  type CourtId,
  type PartyId,
  type PersonId,
  type Post,
  type ServiceId,
} from '@himaya/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'

const appeal = 'CA-NADOR' as CourtId
let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse({ now: () => Date.parse('2026-11-26T10:00:00Z') })
})
afterAll(async () => {
  await h.close()
})
type Someone = Awaited<ReturnType<typeof h.officer>>

/** A case at the Court of Appeal with a victim and two suspects, and whoever works on it. */
async function scene() {
  const assistant = await h.officer({ post: 'social_assistant', court: appeal })
  const made = await h.post(assistant.token, '/reports', {
    unit: `UNIT-${appeal}`,
    source: 'police',
    anonymous: false,
    urgent: false,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: 'ZZ',
    people: [
      { capacity: 'victim', name: 'ZZVICTIM', sex: 'female', nationality: 'NG' },
      { capacity: 'suspect' },
      { capacity: 'suspect' },
    ],
  })
  const { caseId } = (await h.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)).json<{
    caseId: CaseId
  }>()
  const { rows: parties } = await h.all.query<{ id: PartyId }>(
    'select y.id from penal.party y join court.case c on c.penal_id = y.penal_id where c.id = $1 order by y.id',
    [caseId],
  )
  const { rows: people } = await h.all.query<{ id: PersonId }>(
    'select p.id from assistance.person p join court.case c on c.assistance_id = p.file_id where c.id = $1',
    [caseId],
  )
  const assigned = async (post: Post): Promise<Someone> => {
    const officer = await h.officer({ post, court: appeal })
    await h.assign(caseId, officer, post)
    return officer
  }
  const [party, other] = [parties[0]!.id, parties[1]!.id]
  const person = people[0]!.id
  const url = `/cases/${caseId}/claims`
  const bring = (who: Someone, part: object = {}) =>
    h.post(who.token, url, { by: person, against: [party], way: 'brief', on: '2026-11-20', ...part })
  return {
    assistant,
    assigned,
    caseId,
    party,
    other,
    person,
    url,
    bring,
    brought: async (who: Someone, part: object = {}) => {
      const answer = await bring(who, part)
      expect(answer.statusCode, answer.body).toBe(200)
      return answer.json<{ id: ClaimId }>().id
    },
    end: (who: Someone, id: ClaimId, part: object = {}) =>
      h.post(who.token, `${url}/${id}/end`, { why: 'given_up', on: '2026-11-25', ...part }),
    list: async (who: Someone) => {
      const answer = await h.get(who.token, url)
      expect(answer.statusCode, answer.body).toBe(200)
      return listClaims.reply.parse(answer.json())
    },
    sayVictim: async (who: Someone, whom = party) => {
      const answer = await h.post(who.token, `/cases/${caseId}/parties/${whom}/victim`, { person })
      expect(answer.statusCode, answer.body).toBe(200)
    },
    conflicts: async (who: Someone) =>
      seeConflicts.reply.parse((await h.get(who.token, `/cases/${caseId}/conflicts`)).json()).rows,
    civilParty: async (who: Someone) => {
      const answer = await h.get(who.token, `/cases/${caseId}/entitlements`)
      const { people: all } = seeEntitlements.reply.parse(answer.json())
      return all
        .find((one) => one.person === person)
        ?.lines.find(({ entitlement }) => entitlement === 'civil_party')
    },
  }
}
const codeOf = (answer: { json: () => unknown }) => (answer.json() as { code: string }).code
const refusals = (answer: { json: () => unknown }) =>
  (answer.json() as { refusals?: { reason: string }[] }).refusals?.map(({ reason }) => reason)
const waits = async (who: Someone) =>
  today.reply
    .parse((await h.get(who.token, '/today')).json())
    .waiting.filter(({ kind }) => kind === 'conflict_to_resolve')

test('a service, another court and whoever is not on the case hear that there is nothing', async () => {
  const s = await scene()
  const clerk = await s.assigned('registry_clerk')
  const id = await s.brought(clerk)
  const { rows } = await h.all.query<{ id: ServiceId }>(
    "insert into office.service (name_ar, name_fr, needs) values ('مركز', 'Centre', '{shelter}') returning id",
  )
  const absent = await h.get(clerk.token, `/cases/${randomUUID()}/claims`)
  for (const who of [
    await h.officer({ post: 'service_provider', service: rows[0]!.id }),
    await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId }),
    await h.officer({ post: 'registry_clerk', court: appeal }),
    await h.officer({ post: 'general_prosecutor', court: 'CA-OUJDA' as CourtId }),
    await h.officer({ post: 'national_desk' }),
    await h.officer({ post: 'auditor' }),
  ]) {
    const answer = await h.get(who.token, s.url)
    expect(answer.statusCode).toBe(404)
    expect(answer.body).toBe(absent.body)
    expect(codeOf(await s.bring(who))).toBe('not_found')
    expect(codeOf(await s.end(who, id))).toBe('not_found')
    const seen = await h.court.as(who.token, async (tx) => ({
      value: [
        ...(await tx.selectFrom('penal.claim').select('id').execute()),
        ...(await tx.selectFrom('penal.claim_against').select('claim_id').execute()),
      ],
    }))
    expect(seen?.value).toEqual([])
  }
})

test('the unit knows that its own claims, and against whom it does not; of another’s claim it knows nothing', async () => {
  const s = await scene()
  const clerk = await s.assigned('registry_clerk')
  const own = await s.brought(clerk)
  const another = await s.brought(clerk, { by: null, against: [s.party, s.other] })
  for (const who of [s.assistant, await s.assigned('unit_coordinator')]) {
    expect(await s.list(who)).toMatchObject({
      mayBring: [],
      claims: [{ id: own, by: s.person, against: null, mine: false }],
    })
    const seen = await h.court.as(who.token, async (tx) => ({
      value: {
        claims: await tx.selectFrom('penal.claim').select('id').where('id', 'in', [own, another]).execute(),
        against: await tx.selectFrom('penal.claim_against').select('party_id').execute(),
      },
    }))
    expect(seen?.value).toEqual({ claims: [{ id: own }], against: [] })
    expect(refusals(await s.bring(who))).toEqual(['not_before_whom_it_is_brought'])
    expect(codeOf(await s.end(who, another))).toBe('not_found')
    const timeline = seeTimeline.reply.parse((await h.get(who.token, `/cases/${s.caseId}/timeline`)).json())
    expect(timeline.rows.filter(({ act }) => act.startsWith('claims'))).toEqual([])
  }
  for (const post of [
    'general_prosecutor',
    'investigating_judge',
    'trial_counsellor',
    'prosecution_clerk',
  ] as const)
    expect((await s.list(await s.assigned(post))).claims.map(({ against }) => against)).toEqual([
      [s.party],
      [s.party, s.other].toSorted(),
    ])
})

test('CPP 92, 94, 349, 350: each before whom it is brought; by the database too, and in nobody else’s name', async () => {
  const s = await scene()
  const [judge, bench, clerk, prosecutor] = [
    await s.assigned('investigating_judge'),
    await s.assigned('trial_counsellor'),
    await s.assigned('registry_clerk'),
    await s.assigned('general_prosecutor'),
  ]
  expect((await s.list(judge)).mayBring).toEqual(['complaint', 'in_investigation'])
  expect((await s.list(bench)).mayBring).toEqual(['brief', 'spoken'])
  expect((await s.list(clerk)).mayBring).toHaveLength(4)
  expect((await s.list(prosecutor)).mayBring).toEqual([])
  expect(refusals(await s.bring(judge, { way: 'spoken' }))).toEqual(['not_before_whom_it_is_brought'])
  expect(refusals(await s.bring(bench, { way: 'complaint' }))).toEqual(['not_before_whom_it_is_brought'])
  const { rows } = await h.all.query<{ penal_id: string }>('select penal_id from court.case where id = $1', [
    s.caseId,
  ])
  const write = (who: Someone, part: object) =>
    h.court.as(who.token, async (tx, me) => ({
      value: await tx
        .insertInto('penal.claim')
        .values({
          penal_id: rows[0]!.penal_id as never,
          person_id: s.person,
          way: 'brief',
          brought_on: '2026-11-20' as never,
          brought_by: me.id,
          ...part,
        })
        .execute(),
    }))
  for (const [who, part] of [
    [prosecutor, {}],
    [s.assistant, {}],
    [judge, {}],
    [bench, { way: 'complaint' }],
    [clerk, { brought_by: bench.id }],
    [clerk, { person_id: (await scene()).person }],
  ] as const)
    await expect(write(who, part), who.id).rejects.toMatchObject({ code: '42501' })
  // Against another, afterwards, by whoever did not bring it, or in another breath.
  const claim = await s.brought(clerk)
  for (const who of [clerk, bench, judge])
    await expect(
      h.court.as(who.token, async (tx) => ({
        value: await tx
          .insertInto('penal.claim_against')
          .values({ claim_id: claim, penal_id: rows[0]!.penal_id as never, party_id: s.other })
          .execute(),
      })),
    ).rejects.toMatchObject({ code: '42501' })
})

test('the database and the rule name the same posts for each way', async () => {
  for (const way of claimWays) {
    const { rows } = await h.all.query<{ noters: string[] }>('select penal.claim_noters($1) as noters', [way])
    expect(rows[0]!.noters.toSorted()).toEqual(
      posts.filter((post) => mayBringClaim({ post, way }).outcome === 'may').toSorted(),
    )
  }
})

test('a party or a person of another case, a day to come, nobody to claim against', async () => {
  const [s, other] = [await scene(), await scene()]
  const clerk = await s.assigned('registry_clerk')
  expect(codeOf(await s.bring(clerk, { against: [other.party] }))).toBe('not_found')
  expect(codeOf(await s.bring(clerk, { by: other.person }))).toBe('not_found')
  expect(codeOf(await s.bring(clerk, { against: [] }))).toBe('malformed')
  expect((await s.bring(clerk, { on: '2026-11-27' })).json()).toMatchObject({
    code: 'malformed',
    fields: [{ path: '/on', rule: 'not_yet' }],
  })
  expect((await s.list(clerk)).claims).toEqual([])
})

test('a claim is what its civil party is owed, and ends in a word: given up is a no, a mistake never was', async () => {
  const s = await scene()
  const clerk = await s.assigned('registry_clerk')
  expect(await s.civilParty(s.assistant)).toMatchObject({ state: 'open', missing: true })
  const mistaken = await s.brought(clerk)
  expect(await s.civilParty(s.assistant)).toMatchObject({
    state: 'running',
    missing: false,
    on: '2026-11-20',
  })
  expect((await s.end(clerk, mistaken, { on: '2026-11-19' })).json()).toMatchObject({
    fields: [{ path: '/on', rule: 'too_early' }],
  })
  expect((await s.end(clerk, mistaken, { why: 'mistake' })).statusCode).toBe(200)
  expect(codeOf(await s.end(clerk, mistaken))).toBe('conflict')
  expect(await s.civilParty(s.assistant)).toMatchObject({ state: 'open', missing: true })
  const own = await s.brought(clerk, { on: '2026-11-21' })
  expect((await s.end(clerk, own)).statusCode).toBe(200)
  expect(await s.civilParty(s.assistant)).toMatchObject({
    state: 'refused',
    missing: false,
    on: '2026-11-25',
  })
  expect((await s.list(clerk)).claims).toMatchObject([
    { id: mistaken, article: 'ma/act/2002/22-01#art_349', ended: { why: 'mistake', by: { id: clerk.id } } },
    { id: own, ended: { why: 'given_up', on: '2026-11-25' }, mine: false },
  ])
})

describe('Penal Code 448-14: a claim against somebody who is or may be a victim', () => {
  test('raises a conflict in the act that writes it down, and whoever writes it down learns nothing of it', async () => {
    const s = await scene()
    const [clerk, head] = [await s.assigned('registry_clerk'), await s.assigned('general_prosecutor_deputy')]
    await s.sayVictim(head)
    expect((await s.conflicts(head)).map(({ what }) => what)).toEqual(['suspicion'])
    const answer = await s.bring(clerk, { by: null, against: [s.party, s.other] })
    expect(Object.keys(answer.json())).toEqual(['id'])
    expect(await s.conflicts(head)).toMatchObject([
      { what: 'suspicion' },
      {
        what: 'civil_claim',
        person: s.person,
        party: s.party,
        charge: null,
        state: 'open',
        dropped: null,
        agreed: null,
        raised: { by: { id: clerk.id } },
      },
    ])
    expect(await waits(head)).toHaveLength(2)
    expect(codeOf(await h.get(clerk.token, `/cases/${s.caseId}/conflicts`))).toBe('not_found')
    expect(await s.conflicts(s.assistant)).toEqual([])
  })

  test('is raised as well when it is said afterwards that whoever was sued may be a victim; none for a claim that ended', async () => {
    const s = await scene()
    const [clerk, head] = [await s.assigned('registry_clerk'), await s.assigned('general_prosecutor_deputy')]
    const ended = await s.brought(clerk, { by: null })
    expect((await s.end(clerk, ended, { why: 'not_admitted' })).statusCode).toBe(200)
    await s.brought(clerk, { by: null })
    await s.brought(clerk, { by: null, against: [s.other] })
    expect(await s.conflicts(head)).toEqual([])
    await s.sayVictim(head)
    expect((await s.conflicts(head)).map(({ what, party }) => [what, party]).toSorted()).toEqual([
      ['civil_claim', s.party],
      ['suspicion', s.party],
    ])
  })

  test('none without the database: no door writes the conflict, and a claim that is rolled back leaves none', async () => {
    const s = await scene()
    const [clerk, head] = [await s.assigned('registry_clerk'), await s.assigned('general_prosecutor_deputy')]
    await s.sayVictim(head)
    const { rows } = await h.all.query<{ penal_id: string }>(
      'select penal_id from court.case where id = $1',
      [s.caseId],
    )
    await expect(
      h.court.as(clerk.token, async (tx, me) => {
        const claim = randomUUID() as ClaimId
        const penal = rows[0]!.penal_id as never
        await tx
          .insertInto('penal.claim')
          .values({
            id: claim,
            penal_id: penal,
            way: 'brief',
            brought_on: '2026-11-20' as never,
            brought_by: me.id,
          })
          .execute()
        await tx
          .insertInto('penal.claim_against')
          .values({ claim_id: claim, penal_id: penal, party_id: s.party })
          .execute()
        throw new Error('ZZ')
      }),
    ).rejects.toThrow('ZZ')
    expect((await s.conflicts(head)).map(({ what }) => what)).toEqual(['suspicion'])
    // Nor can anybody write one beside it, for a claim that there is or is not.
    await expect(
      h.all.query(
        `insert into court.conflict (case_id, person_id, what, party_id, raised_by) values ($1, $2, 'civil_claim', $3, $4)`,
        [s.caseId, s.person, s.party, head.id],
      ),
    ).rejects.toThrow('claim_is_held')
  })

  test('is decided for the penal and the civil side by the prosecution in charge, and waits no more once the claim ended', async () => {
    const s = await scene()
    const [clerk, head] = [await s.assigned('registry_clerk'), await s.assigned('general_prosecutor_deputy')]
    await s.sayVictim(head)
    const claim = await s.brought(clerk, { by: null })
    const held = (await s.conflicts(head)).find(({ what }) => what === 'civil_claim')!
    expect(held).toMatchObject({ nature: 'felony', resolvedBy: 'general_prosecutor', mine: ['resolve'] })
    expect((await s.end(clerk, claim)).statusCode).toBe(200)
    expect(await waits(head)).toHaveLength(1)
    expect((await s.conflicts(head)).find(({ id }) => id === held.id)).toMatchObject({
      dropped: '2026-11-25',
    })
    const again = await s.brought(clerk, { by: null })
    expect(again).not.toBe(claim)
    const [, , open] = await s.conflicts(head)
    const decision = {
      answers: { under_threat: true, directly_linked: true, of_free_will: false },
      decided: 'not_liable',
      reasons: 'ZZWHY',
    }
    const done = await h.post(head.token, `/conflicts/${open!.id}/resolution`, decision)
    expect(done.statusCode, done.body).toBe(200)
    expect((await s.conflicts(head)).at(-1)).toMatchObject({ what: 'civil_claim', state: 'resolved' })
  })

  test('is of the nature of what its party is charged with', async () => {
    const s = await scene()
    const [clerk, head] = [await s.assigned('registry_clerk'), await s.assigned('general_prosecutor_deputy')]
    await s.sayVictim(head)
    await s.brought(clerk, { by: null })
    const nature = async () => (await s.conflicts(head)).find(({ what }) => what === 'civil_claim')?.nature
    expect(await nature()).toBe('felony')
    await h.all.query(
      `insert into penal.charge (penal_id, party_id, article, link, brought_by, brought_on)
       select y.penal_id, y.id, 'ma/act/2016/27-14#art_448-9', 'connected', $2, '2026-11-20' from penal.party y where y.id = $1`,
      [s.party, head.id],
    )
    expect(await nature()).toBe('misdemeanour')
    await h.post(head.token, `/cases/${s.caseId}/charges`, {
      party: s.party,
      charge: '448-2',
      link: 'none',
      on: '2026-11-21',
    })
    expect(await nature()).toBe('felony')
  })
})
