import { seeQualification } from '@himaya/contract'
import type { Officer } from '../../../../db/test/court.ts'
import type { CaseId, CourtId, PartyId, PersonId, Post, ServiceId } from '@himaya/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'

const appeal = 'CA-NADOR' as CourtId

let h: Awaited<ReturnType<typeof newHouse>>
let shelter: ServiceId
beforeAll(async () => {
  h = await newHouse({ now: () => Date.parse('2026-11-26T10:00:00Z') })
  const { rows } = await h.all.query<{ id: ServiceId }>(
    "insert into office.service (name_ar, name_fr, needs) values ('مركز', 'Centre', '{shelter}') returning id",
  )
  shelter = rows[0]!.id
})
afterAll(async () => {
  await h.close()
})

const notForThem = [
  'unit_coordinator',
  'registry_clerk',
  'prosecution_clerk',
  'trial_counsellor',
  'juvenile_counsellor',
] as const satisfies readonly Post[]

/** A case with two victims and two suspects. */
async function scene() {
  const assistant = await h.officer({ post: 'social_assistant', court: appeal })
  const made = await h.post(assistant.token, '/reports', {
    unit: 'UNIT-CA-NADOR',
    source: 'police',
    anonymous: false,
    urgent: false,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: 'ZZ',
    people: [
      { capacity: 'victim', name: 'ZZVICTIM' },
      { capacity: 'victim' },
      { capacity: 'suspect', name: 'ZZSUSPECT' },
      { capacity: 'suspect' },
    ],
  })
  const { caseId, people } = (
    await h.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)
  ).json<{ caseId: CaseId; people: { id: PersonId }[] }>()
  const { rows: parties } = await h.all.query<{ id: PartyId }>(
    'select y.id from penal.party y join court.case c on c.penal_id = y.penal_id where c.id = $1 order by y.id',
    [caseId],
  )
  const at = `/cases/${caseId}`
  const [v1, v2] = people.map(({ id }) => id)
  const [a1, a2] = parties.map(({ id }) => id)
  const assigned = async (post: Post): Promise<Officer> => {
    const officer = await h.officer({ post, court: appeal })
    await h.assign(caseId, officer, post)
    return officer
  }
  const does = async (who: Officer, url: string, body: object) => {
    const answer = await h.post(who.token, url, body)
    expect(answer.statusCode, answer.body).toBe(200)
    return answer.json<{ id: string }>().id
  }
  const note = (who: Officer, person: PersonId | undefined, element: string, value: string) =>
    does(who, `${at}/people/${person!}/elements`, { element, value })
  return {
    assistant,
    assigned,
    caseId,
    v1: v1!,
    v2: v2!,
    a1: a1!,
    a2: a2!,
    url: `${at}/qualification`,
    does,
    note,
    /** All that the text asks for, but the last limb of the fourth element. */
    async almost(who: Officer, person: PersonId) {
      await note(who, person, 'act', 'recruit')
      await note(who, person, 'means', 'deception')
      await note(who, person, 'purpose', 'forced_labour')
      await note(who, person, 'fourth', 'will_taken_away')
      await note(who, person, 'fourth', 'freedom_to_change_taken_away')
    },
    circumstance: (who: Officer, body: object) => does(who, `${at}/circumstances`, body),
    see: async (who: Officer) => {
      const answer = await h.get(who.token, `${at}/qualification`)
      expect(answer.statusCode, answer.body).toBe(200)
      return seeQualification.reply.parse(answer.json())
    },
  }
}

test('CPP 15, 287: to the bench, the unit, the registry and every stranger there is no qualification', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  await s.almost(prosecutor, s.v1)
  const absent = await h.get(prosecutor.token, `/cases/${randomUUID()}/qualification`)
  expect(absent.json()).toMatchObject({ code: 'not_found' })
  const refused = [s.assistant]
  for (const post of notForThem) refused.push(await s.assigned(post))
  for (const officer of [
    await h.officer({ post: 'general_prosecutor', court: 'CA-OUJDA' as CourtId }),
    await h.officer({ post: 'investigating_judge', court: appeal }),
    await h.officer({ post: 'general_prosecutor_deputy', court: appeal }),
    await h.officer({ post: 'trial_counsellor', court: appeal }),
    await h.officer({ post: 'social_assistant', court: 'CA-OUJDA' as CourtId }),
    await h.officer({ post: 'service_provider', service: shelter }),
    await h.officer({ post: 'auditor' }),
    await h.officer({ post: 'national_desk' }),
  ])
    refused.push(officer)
  for (const who of refused) {
    const answer = await h.get(who.token, s.url)
    expect(answer.statusCode).toBe(404)
    expect(answer.body).toBe(absent.body)
  }
  expect((await h.get(undefined, s.url)).json()).toMatchObject({ code: 'not_signed_in' })
})

test('what is missing shrinks as it is noted, and the range is that of the article that governs', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor_deputy')
  const judge = await s.assigned('investigating_judge')
  await s.almost(prosecutor, s.v1)
  await s.circumstance(prosecutor, { of: 'accused', code: 'principal', party: s.a1 })
  const before = await s.see(judge)
  expect(before).toMatchObject({
    madeOut: false,
    governs: null,
    accused: [
      { id: s.a1, state: 'not_made_out', qualification: null },
      { id: s.a2, state: 'part_not_noted', qualification: null },
    ],
  })
  expect(before.missing[0]).toMatchObject({
    fact: 'dignityViolated',
    victim: s.v1,
    state: 'unassessed',
    changes: 'makes_out',
    then: [{ id: s.a1, article: '448-2', prison: { minYears: 5, maxYears: 10 } }],
  })

  await s.note(judge, s.v1, 'fourth', 'dignity_violated')
  await s.does(judge, `/cases/${s.caseId}/people/${s.v1}/facts`, { beganOn: '2026-01-10' })
  const after = await s.see(prosecutor)
  expect(after).toMatchObject({
    madeOut: true,
    governs: '2026-01-10',
    accused: [
      {
        state: 'qualified',
        qualification: {
          article: '448-2',
          grounds: [],
          prison: { minYears: 5, maxYears: 10, life: false },
          fine: { min: 10_000, max: 500_000 },
          consequences: [{ consequence: 'confiscation' }, { consequence: 'publication' }],
        },
      },
      { state: 'part_not_noted' },
    ],
  })
  expect(after.missing.length).toBeLessThan(before.missing.length)
  // A second victim stands by what is noted for her, and for her nothing is.
  expect(after.victims.map(({ id, madeOut }) => [id, madeOut])).toEqual([
    [s.v1, true],
    [s.v2, false],
  ])

  await s.circumstance(judge, { of: 'accused', code: 'accomplice', party: s.a2 })
  await s.circumstance(judge, { of: 'relation', code: 'guardian', party: s.a2, person: s.v1 })
  const weapon = await s.circumstance(judge, { of: 'accused', code: 'armed', party: s.a1 })
  expect((await s.see(judge)).accused).toMatchObject([
    {
      qualification: {
        article: '448-3',
        grounds: ['448-3(2)', '448-3(5)'],
        prison: { minYears: 10, maxYears: 20 },
      },
    },
    {
      qualification: {
        article: '448-4',
        grounds: ['448-3(5)', '448-4(3)'],
        prison: { minYears: 20, maxYears: 30 },
        secondReadings: [{ reading: 'weapon_is_real' }],
      },
    },
  ])
  await s.does(judge, `/cases/${s.caseId}/elements/${weapon}/withdrawal`, {})
  expect((await s.see(judge)).accused[0]?.qualification?.grounds).toEqual(['448-3(5)'])
})

test('nothing in it names anybody, says that anything is established, or is kept', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  await s.almost(prosecutor, s.v1)
  const answer = await h.get(prosecutor.token, s.url)
  expect(answer.body).not.toMatch(/ZZ|establish|proven|guilty/i)
  const { rows } = await h.all.query(
    'select outcome, act, subjects, fields from record.entry where officer_id = $1 order by seq desc limit 1',
    [prosecutor.id],
  )
  expect(rows).toEqual([
    { outcome: 'shown', act: 'qualification.see', subjects: [s.caseId], fields: ['elements'] },
  ])
})

test('a party who may be a victim is told as one, and as the only victim is qualified for nothing', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  await s.almost(prosecutor, s.v1)
  await s.note(prosecutor, s.v1, 'fourth', 'dignity_violated')
  await s.circumstance(prosecutor, { of: 'accused', code: 'principal', party: s.a1 })
  await h.all.query(
    `insert into penal.same_person (party_id, penal_id, person_id, said_by)
       select id, penal_id, $2, $3 from penal.party where id = $1`,
    [s.a1, s.v1, prosecutor.id],
  )
  expect((await s.see(prosecutor)).accused[0]).toEqual({
    id: s.a1,
    state: 'only_victim',
    mayBeVictim: s.v1,
    qualification: null,
  })
})

test('what was looked for and is not there is asked for no more, and changes no range; taken back, it is asked for again', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  await s.almost(prosecutor, s.v1)
  await s.note(prosecutor, s.v1, 'fourth', 'dignity_violated')
  await s.circumstance(prosecutor, { of: 'accused', code: 'principal', party: s.a1 })
  const before = await s.see(prosecutor)
  const asks = (of: typeof before) => of.unnoted.map(({ ground }) => ground)
  expect(asks(before)).toEqual(expect.arrayContaining(['448-3(2)', '448-5(gang)']))
  const gang = await s.circumstance(prosecutor, { of: 'case', code: 'criminal_gang', absent: true })
  await s.circumstance(prosecutor, { of: 'accused', code: 'armed', party: s.a1, absent: true })
  const after = await s.see(prosecutor)
  // Of the second suspect nobody has said that there was no weapon.
  expect(asks(after)).toEqual(asks(before).filter((ground) => ground !== '448-5(gang)'))
  await s.circumstance(prosecutor, { of: 'accused', code: 'armed', party: s.a2, absent: true })
  const known = await s.see(prosecutor)
  expect(asks(known)).not.toContain('448-3(2)')
  expect({ ...known, unnoted: [] }).toEqual({ ...before, unnoted: [] })
  await s.does(prosecutor, `/cases/${s.caseId}/elements/${gang}/withdrawal`, {})
  expect(asks(await s.see(prosecutor))).toContain('448-5(gang)')
})
