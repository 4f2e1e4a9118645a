import { findCases, seeCase, seeDetails, seeIdentity, seeTimeline, today } from '@himaya/contract'
import type { CaseId, CourtId, Post, ServiceId, UnitId } from '@himaya/domain'
import { sql } from 'kysely'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'

const nador = 'TPI-NADOR' as CourtId

let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse()
})
afterAll(async () => {
  await h.close()
})

type Someone = Awaited<ReturnType<typeof h.officer>>

/** A case of a victim, a witness, a guardian and a suspect, written down by a social assistant of Nador. */
async function scene() {
  const assistant = await h.officer({ post: 'social_assistant', court: nador })
  const colleague = await h.officer({ post: 'social_assistant', court: nador })
  const elsewhere = await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId })
  const prosecutor = await h.officer({ post: 'kings_prosecutor', court: nador })
  const { id: report } = (
    await h.post(assistant.token, '/reports', {
      unit: 'UNIT-TPI-NADOR' as UnitId,
      source: 'ngo',
      anonymous: false,
      urgent: true,
      receivedAt: '2026-03-01T09:30:00.000Z',
      statement: 'ZZ',
      people: [
        { capacity: 'victim', name: 'ZZVICTIM Amina', sex: 'female', nationality: 'SN' },
        { capacity: 'witness', name: 'ZZWITNESS Karim' },
        { capacity: 'guardian', name: 'ZZGUARDIAN' },
        { capacity: 'suspect', name: 'ZZSUSPECT' },
      ],
    })
  ).json<{ id: string }>()
  const { caseId } = (await h.get(assistant.token, `/reports/${report}`)).json<{ caseId: CaseId }>()
  const see = async (who: Someone) => seeCase.reply.parse((await h.get(who.token, `/cases/${caseId}`)).json())
  const { people } = await see(assistant)
  const of = (capacity: string) => people.find((one) => one.capacity === capacity)?.id ?? ''
  const on = async (post: Post, court = nador) => {
    const officer = await h.officer({ post, court })
    await h.assign(caseId, officer, post)
    return officer
  }
  return { assistant, colleague, elsewhere, prosecutor, caseId, see, of, on }
}

/** Whoever may never act on the people of a case: a service, another unit, a judge who is not assigned, the centre. */
async function strangers() {
  const { rows } = await h.all.query<{ id: ServiceId }>(
    "insert into office.service (name_ar, name_fr, needs, demo) values ('مركز', 'Centre', '{shelter}', true) returning id",
  )
  return [
    await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId }),
    await h.officer({ post: 'service_provider', service: rows[0]?.id as ServiceId }),
    await h.officer({ post: 'trial_judge', court: nador }),
    await h.officer({ post: 'central_unit' }),
    await h.officer({ post: 'auditor' }),
  ]
}

const nothingKnown = { name: null, born: null, document: null, sex: null, nationality: null, language: null }
const add = (who: Someone, caseId: string, body: object) => h.post(who.token, `/cases/${caseId}/people`, body)
const codeOf = (answer: { json: () => unknown }) => (answer.json() as { code?: string }).code

test('a service, another unit, an unassigned judge and the centre are told that none of it exists', async () => {
  const { assistant, caseId, of } = await scene()
  const absent = randomUUID()
  for (const who of await strangers())
    for (const [inCase, person] of [
      [caseId, of('victim')],
      [absent, absent],
    ] as const) {
      const at = `/cases/${inCase}/people/${person}`
      const answers = [
        await add(who, inCase, { capacity: 'victim', details: nothingKnown }),
        await h.get(who.token, `${at}/identity`),
        await h.get(who.token, `${at}/details`),
        await h.post(who.token, `${at}/correction`, { version: 1, details: nothingKnown }),
        await h.post(who.token, `${at}/capacity`, { from: 'victim', to: 'witness' }),
        await h.post(who.token, `${at}/owner`, { from: assistant.id, to: who.id }),
        await h.post(who.token, `${at}/wards`, { wards: [] }),
      ]
      for (const answer of answers) expect(answer.json()).toEqual(notFound)
    }
})
const notFound = { type: 'urn:himaya:problem:not_found', code: 'not_found', status: 404 }

describe('adding somebody after the report', () => {
  test('only the unit adds: not the prosecution, the coordinator, the bench or the registry of the case', async () => {
    const { caseId, prosecutor, on } = await scene()
    const others = [
      prosecutor,
      await on('unit_coordinator'),
      await on('investigating_judge'),
      await on('trial_judge'),
      await on('registry_clerk'),
    ]
    for (const who of others)
      for (const capacity of ['victim', 'witness', 'other'])
        expect(codeOf(await add(who, caseId, { capacity, details: nothingKnown })), capacity).toBe(
          'not_found',
        )
  })

  test('nothing but the capacity need be known; whoever adds follows, and she waits to be received and assessed', async () => {
    const { assistant, caseId, see } = await scene()
    const answer = await add(assistant, caseId, { capacity: 'victim', details: nothingKnown })
    expect(answer.statusCode, answer.body).toBe(200)
    const { id } = answer.json<{ id: string }>()
    const { people } = await see(assistant)
    expect(people.find((one) => one.id === id)).toMatchObject({
      capacity: 'victim',
      status: 'to_assess',
      owner: { id: assistant.id },
      leftOut: ['not_received', 'to_assess'],
    })
    const { rows } = seeTimeline.reply.parse(
      (await h.get(assistant.token, `/cases/${caseId}/timeline`)).json(),
    )
    expect(rows[0]).toMatchObject({ act: 'people.add', subjects: [id], officer: { id: assistant.id } })
  })

  test('she is sealed, shown on demand, and found by her name', async () => {
    const { assistant, caseId } = await scene()
    const name = `Zzadded ${randomUUID().replaceAll(/[^a-z]/g, '')} Zzlate`
    const details = { ...nothingKnown, name, born: '2012-02-29', sex: 'female', document: 'ZZ99887' }
    const { id } = (await add(assistant, caseId, { capacity: 'victim_witness', details })).json<{
      id: string
    }>()
    const shown = await h.get(assistant.token, `/cases/${caseId}/people/${id}/identity`)
    expect(seeIdentity.reply.parse(shown.json())).toEqual({
      concealed: false,
      name,
      born: '2012-02-29',
      document: 'ZZ99887',
    })
    const { rows } = await h.all.query<{ all: string; month: string }>(
      `select p::text as all, turns_18_in::text as month from assistance.person p where id = $1`,
      [id],
    )
    expect(rows[0]?.month).toBe('2030-03-01')
    expect(rows[0]?.all).not.toMatch(/Zz|99887/)
    const found = findCases.reply.parse((await h.post(assistant.token, '/search', { text: name })).json())
    expect(found.rows.map((row) => row.person?.id)).toEqual([id])
  })

  test('nobody of the penal side is written into the assistance file, and a word too many is refused', async () => {
    const { assistant, caseId } = await scene()
    for (const wrong of [
      { capacity: 'suspect', details: nothingKnown },
      { capacity: 'victim', details: nothingKnown, wards: [] },
      { capacity: 'victim', details: { ...nothingKnown, charge: '448-2' } },
      { capacity: 'victim', details: { name: 'ZZ' } },
    ])
      expect(codeOf(await add(assistant, caseId, wrong))).toBe('malformed')
  })
})

describe('who she is', () => {
  test('is shown on demand, and that it was shown is in the record first', async () => {
    const { assistant, caseId, of } = await scene()
    const seen = await h.get(assistant.token, `/cases/${caseId}`)
    expect(seen.body).not.toMatch(/ZZ|Amina/)
    const shown = await h.get(assistant.token, `/cases/${caseId}/people/${of('victim')}/identity`)
    expect(seeIdentity.reply.parse(shown.json()).name).toBe('ZZVICTIM Amina')
    const { rows } = await h.all.query(
      `select outcome, act, subjects, fields from record.entry where officer_id = $1 order by seq desc limit 1`,
      [assistant.id],
    )
    expect(rows[0]).toEqual({
      outcome: 'shown',
      act: 'people.see_identity',
      subjects: [of('victim')],
      fields: ['name', 'born', 'document'],
    })
  })

  test('is not shown through another case', async () => {
    const { assistant, of } = await scene()
    const { caseId: other } = await scene()
    const answer = await h.get(assistant.token, `/cases/${other}/people/${of('victim')}/identity`)
    expect(codeOf(answer)).toBe('not_found')
  })
})

const known = {
  name: 'ZZSECOND Mariam',
  born: '2001-05-06',
  document: 'ZZ12345',
  sex: 'female',
  nationality: 'SN',
  language: 'wo',
}

describe('correcting', () => {
  test('only her own unit corrects, and a prosecutor who sees her does not', async () => {
    const { elsewhere, prosecutor, caseId, of } = await scene()
    for (const who of [elsewhere, prosecutor]) {
      const answer = await h.post(who.token, `/cases/${caseId}/people/${of('victim')}/correction`, {
        version: 1,
        details: known,
      })
      expect(codeOf(answer)).toBe('not_found')
    }
  })

  test('of two officers who correct the same person the second is told by whom, and nothing is lost', async () => {
    const { assistant, colleague, caseId, of } = await scene()
    const url = `/cases/${caseId}/people/${of('victim')}`
    const { version } = seeDetails.reply.parse((await h.get(assistant.token, `${url}/details`)).json())
    const first = await h.post(assistant.token, `${url}/correction`, { version, details: known })
    expect(first.statusCode, first.body).toBe(200)
    const second = await h.post(colleague.token, `${url}/correction`, {
      version,
      details: { ...known, name: 'ZZTHIRD' },
    })
    expect(second.json()).toMatchObject({
      code: 'conflict',
      version: version + 1,
      last: { officer: { id: assistant.id } },
    })
    expect(second.body).not.toMatch(/ZZ|Mariam/)
    const now = seeDetails.reply.parse((await h.get(colleague.token, `${url}/details`)).json())
    expect(now).toMatchObject({ version: version + 1, capacity: 'victim', details: known, changes: [] })
    const third = await h.post(colleague.token, `${url}/correction`, {
      version: now.version,
      details: { ...known, name: 'ZZTHIRD Mariam' },
    })
    expect(third.statusCode).toBe(200)
  })

  test('she is found by her new name and no longer by the old', async () => {
    const { assistant, caseId, of } = await scene()
    const name = 'Qqnew Qqname'
    await h.post(assistant.token, `/cases/${caseId}/people/${of('victim')}/correction`, {
      version: 1,
      details: { ...known, name },
    })
    const found = async (text: string) =>
      findCases.reply
        .parse((await h.post(assistant.token, '/search', { text })).json())
        .rows.some((row) => row.person?.id === of('victim'))
    expect(await found(name)).toBe(true)
    expect(await found('ZZVICTIM Amina')).toBe(false)
    const { rows } = await h.all.query<{ fields: string[] }>(
      `select fields from record.entry where act = 'people.correct' and $1 = any (subjects)`,
      [of('victim')],
    )
    expect(rows[0]?.fields).toEqual(['name', 'born', 'document', 'language'])
  })
})

describe('another capacity', () => {
  const change = (who: Someone, caseId: string, person: string, body: object) =>
    h.post(who.token, `/cases/${caseId}/people/${person}/capacity`, body)

  test('only the unit writes it: whoever else works on the case is told whose it is', async () => {
    const { prosecutor, caseId, of, on } = await scene()
    for (const who of [prosecutor, await on('unit_coordinator'), await on('trial_judge')]) {
      const answer = await change(who, caseId, of('witness'), { from: 'witness', to: 'victim' })
      expect(answer.json()).toMatchObject({
        code: 'refused_by_law',
        refusals: [{ reason: 'not_the_unit', article: 'ma/act/2022/38-15#art_50' }],
      })
    }
  })

  test('a witness found to be a victim waits to be received, and what she was is remembered', async () => {
    const { assistant, prosecutor, caseId, see, of, on } = await scene()
    const answer = await change(assistant, caseId, of('witness'), {
      from: 'witness',
      to: 'victim_witness',
      why: 'ZZWHY he was kept there too',
    })
    expect(answer.statusCode, answer.body).toBe(200)
    const { people } = await see(assistant)
    const person = people.filter((one) => one.capacity === 'victim_witness')
    expect(person).toMatchObject([{ leftOut: ['not_received', 'to_assess'] }])
    const details = async (who: Someone) =>
      seeDetails.reply.parse(
        (await h.get(who.token, `/cases/${caseId}/people/${person[0]?.id ?? ''}/details`)).json(),
      )
    const told = [
      {
        what: 'capacity',
        was: 'witness',
        becomes: 'victim_witness',
        why: 'ZZWHY he was kept there too',
        by: { id: assistant.id },
      },
    ]
    expect(await details(assistant)).toMatchObject({ version: 1, capacity: 'victim_witness', changes: told })
    expect((await details(prosecutor)).changes).toMatchObject(told)
    // The bench reads what stands, and not how the unit came to it.
    expect(await details(await on('trial_judge'))).toMatchObject({ capacity: 'victim_witness', changes: [] })
    const { rows } = await h.all.query<{ all: string }>(
      `select string_agg(c::text, ' ') as all from assistance.capacity_change c`,
    )
    expect(rows[0]?.all).not.toMatch(/ZZ/)
  })

  test('nobody written down as a victim stops being one by the hand of the unit', async () => {
    const { assistant, caseId, of } = await scene()
    const to = () => change(assistant, caseId, of('victim'), { from: 'victim', to: 'witness' })
    expect((await to()).json()).toMatchObject({
      code: 'refused_by_law',
      refusals: [{ reason: 'authority_decides' }],
    })
    await h.all.query(`update assistance.person set status = 'not_a_victim' where id = $1`, [of('victim')])
    expect((await to()).statusCode).toBe(200)
    const back = await change(assistant, caseId, of('victim'), { from: 'witness', to: 'victim' })
    expect(back.json()).toMatchObject({ refusals: [{ reason: 'not_a_victim' }] })
  })

  test('the second of two who change her is told that she was changed', async () => {
    const { assistant, colleague, caseId, of } = await scene()
    await change(assistant, caseId, of('witness'), { from: 'witness', to: 'expert' })
    const second = await change(colleague, caseId, of('witness'), { from: 'witness', to: 'reporter' })
    expect(second.json()).toMatchObject({ code: 'conflict', capacity: 'expert' })
  })
})

describe('who follows her', () => {
  const handOver = (who: Someone, caseId: string, person: string, from: Someone, to: Someone) =>
    h.post(who.token, `/cases/${caseId}/people/${person}/owner`, { from: from.id, to: to.id })

  test('is never an officer of another unit, of another post, or one who has left', async () => {
    const { assistant, elsewhere, prosecutor, caseId, of, on } = await scene()
    const coordinator = await on('unit_coordinator')
    const left = await h.officer({ post: 'social_assistant', court: nador })
    await h.all.query(`update office.officer set active = false where id = $1`, [left.id])
    for (const to of [elsewhere, prosecutor, coordinator, left])
      expect(codeOf(await handOver(assistant, caseId, of('victim'), assistant, to))).toBe('not_found')
    expect(codeOf(await handOver(assistant, caseId, of('victim'), assistant, assistant))).toBe('malformed')
  })

  test('is not taken over by one’s own hand from somebody who follows her, by the page or in SQL; from one who left she is', async () => {
    const { assistant, colleague, caseId, see, of, on } = await scene()
    const [coordinator, third] = [
      await on('unit_coordinator'),
      await h.officer({ post: 'social_assistant', court: nador }),
    ]
    const taken = await handOver(colleague, caseId, of('victim'), assistant, colleague)
    expect(taken.json()).toMatchObject({ code: 'conflict', state: 'to_oneself' })
    const inSql = (who: Someone, to: Someone) =>
      h.court.as(who.token, async (tx) => ({
        value:
          await sql`insert into assistance.handover (file_id, person_id, unit_id, from_id, to_id, handed_by)
          select file_id, id, unit_id, owner_id, ${to.id}, ${who.id} from assistance.person where id = ${of('victim')}`.execute(
            tx,
          ),
      }))
    await expect(inSql(colleague, colleague)).rejects.toMatchObject({ code: '42501' })
    expect((await see(assistant)).people.find(({ id }) => id === of('victim'))?.owner.id).toBe(assistant.id)
    // Counter-proof: a third of the unit and the coordinator hand her on, and so does who follows her.
    await inSql(third, colleague)
    expect((await handOver(coordinator, caseId, of('victim'), colleague, third)).statusCode).toBe(200)
    await h.all.query(`update office.post set ends = current_date - 1 where officer_id = $1`, [third.id])
    expect((await handOver(colleague, caseId, of('victim'), third, colleague)).statusCode).toBe(200)
  })

  test('is not changed by the prosecution, the bench or the registry', async () => {
    const { assistant, colleague, prosecutor, caseId, of, on } = await scene()
    for (const who of [prosecutor, await on('trial_judge'), await on('registry_clerk')])
      expect(codeOf(await handOver(who, caseId, of('victim'), assistant, colleague))).toBe('not_found')
  })

  test('is changed by the unit or its coordinator, and the change is remembered', async () => {
    const { assistant, colleague, caseId, see, of, on } = await scene()
    const coordinator = await on('unit_coordinator')
    expect((await handOver(assistant, caseId, of('victim'), assistant, colleague)).statusCode).toBe(200)
    const stale = await handOver(assistant, caseId, of('victim'), assistant, colleague)
    expect(codeOf(stale)).toBe('conflict')
    expect((await handOver(coordinator, caseId, of('victim'), colleague, assistant)).statusCode).toBe(200)
    const { people } = await see(assistant)
    expect(people.find((one) => one.id === of('victim'))?.owner.id).toBe(assistant.id)
    const { changes, version } = seeDetails.reply.parse(
      (await h.get(assistant.token, `/cases/${caseId}/people/${of('victim')}/details`)).json(),
    )
    // A correction that was being typed is not lost to a handing over.
    expect(version).toBe(1)
    expect(changes).toMatchObject([
      { what: 'owner', was: { id: colleague.id }, becomes: { id: assistant.id }, by: { id: coordinator.id } },
      { what: 'owner', was: { id: assistant.id }, becomes: { id: colleague.id }, by: { id: assistant.id } },
    ])
    const { rows } = seeTimeline.reply.parse(
      (await h.get(assistant.token, `/cases/${caseId}/timeline`)).json(),
    )
    expect(rows.filter(({ act }) => act === 'people.hand_over')).toHaveLength(2)
  })

  test('has left: the case and the day of her colleagues say so, until another follows', async () => {
    const { assistant, colleague, elsewhere, caseId, see, of } = await scene()
    const kinds = async (who: Someone) =>
      today.reply
        .parse((await h.get(who.token, '/today')).json())
        .waiting.filter((row) => row.opens.id === caseId)
        .map(({ kind }) => kind)
    expect(await kinds(colleague)).toEqual(['reception_to_do'])
    await h.all.query(`update office.post set ends = current_date - 1 where officer_id = $1`, [assistant.id])
    const { people } = await see(colleague)
    expect(Object.fromEntries(people.map(({ capacity, leftOut }) => [capacity, leftOut]))).toEqual({
      victim: ['no_owner', 'not_received', 'to_assess'],
      witness: ['no_owner'],
      guardian: ['no_owner'],
    })
    expect((await kinds(colleague)).toSorted()).toEqual(['nobody_follows', 'reception_to_do'])
    expect(await kinds(elsewhere)).toEqual([])
    for (const capacity of ['victim', 'witness', 'guardian'])
      await handOver(colleague, caseId, of(capacity), assistant, colleague)
    expect(await kinds(colleague)).toEqual(['reception_to_do'])
  })

  test('once received she waits to be assessed, for the unit and, when it has proposed, for the prosecution', async () => {
    const { assistant, prosecutor, caseId, of } = await scene()
    const kinds = async (who: Someone) =>
      today.reply
        .parse((await h.get(who.token, '/today')).json())
        .waiting.filter((row) => row.opens.id === caseId)
        .map(({ kind }) => kind)
    await h.all.query(`update assistance.person set received = true where id = $1`, [of('victim')])
    expect(await kinds(assistant)).toEqual(['person_to_assess'])
    expect(await kinds(prosecutor)).toEqual([])
    await h.all.query(
      `insert into assistance.screening (file_id, person_id, unit_id, indicator_set, answers, proposes, screened_by)
       select file_id, id, unit_id, 'adult_labour', '{}', 'presumed', $2 from assistance.person where id = $1`,
      [of('victim'), assistant.id],
    )
    expect(await kinds(prosecutor)).toEqual(['person_to_assess'])
  })
})

describe('who answers for a child', () => {
  const name = (who: Someone, caseId: string, guardian: string, wards: readonly string[]) =>
    h.post(who.token, `/cases/${caseId}/people/${guardian}/wards`, { wards })

  test('is named by the unit only, of the same case only, and is a guardian or a representative', async () => {
    const { assistant, prosecutor, caseId, of } = await scene()
    const other = await scene()
    expect(codeOf(await name(prosecutor, caseId, of('guardian'), [of('victim')]))).toBe('not_found')
    expect(codeOf(await name(assistant, caseId, of('guardian'), [other.of('victim')]))).toBe('not_found')
    expect(codeOf(await name(assistant, caseId, of('witness'), [of('victim')]))).toBe('not_found')
    expect(codeOf(await name(assistant, caseId, of('guardian'), [of('guardian')]))).toBe('malformed')
  })

  test('is seen on the case, changed, and gone when he is no guardian any more', async () => {
    const { assistant, caseId, see, of } = await scene()
    const wards = async () =>
      (await see(assistant)).people.find((one) => one.id === of('guardian'))?.wards ?? []
    await name(assistant, caseId, of('guardian'), [of('victim'), of('witness'), of('victim')])
    expect((await wards()).toSorted()).toEqual([of('victim'), of('witness')].toSorted())
    await name(assistant, caseId, of('guardian'), [of('witness')])
    expect(await wards()).toEqual([of('witness')])
    await h.post(assistant.token, `/cases/${caseId}/people/${of('guardian')}/capacity`, {
      from: 'guardian',
      to: 'other',
    })
    expect(await wards()).toEqual([])
    const added = await add(assistant, caseId, {
      capacity: 'representative',
      details: nothingKnown,
      wards: [of('victim')],
    })
    const { id } = added.json<{ id: string }>()
    expect((await see(assistant)).people.find((one) => one.id === id)?.wards).toEqual([of('victim')])
  })
})
