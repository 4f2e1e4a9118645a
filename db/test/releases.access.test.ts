/** Where a shelter is, for somebody to whom two offices released it, asked of the database alone: refusals first, as people. */
import type { CourtId, Post } from '@himaya/domain'
import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newScene, saying, type Scene } from './approvals.ts'
import type { Officer } from './court.ts'

const refused = { code: '42501' }
const act = 'shelter.release'

/** A shelter that received the person of the case, with whoever keeps its key, asks, and decides. */
async function newShelter() {
  const s = await newScene()
  const court = s.file.court as CourtId
  const there = s.elsewhere.court_id as CourtId
  const service = s.file.service as never
  const { rows } = await s.all.query<{ id: string }>(
    `with agreed as (insert into assistance.consent (file_id, person_id, unit_id, need, given, given_by, is_child, taken_by)
       values ($1, $2, $3, 'shelter', true, 'self', false, $5) returning id)
     insert into assistance.referral (file_id, person_id, unit_id, consent_id, service_id, need, state, urgent, risks,
       wrapped_key, need_sealed, sent_by, answered_by, answered_at, accepted_at)
     select $1, $2, $3, id, $4, 'shelter', 'accepted', false, '{}', '\\x00', '\\x00', $5, $5, now(), now() from agreed returning id`,
    [s.file.assistance, s.file.person, s.file.unit, service, s.file.writer.id],
  )
  const keeper = await s.officer({ post: 'service_provider', service })
  return {
    ...s,
    court,
    there,
    referral: rows[0]!.id,
    keeper,
    colleague: await s.officer({ post: 'social_assistant', court }),
    coordinator: await s.officer({ post: 'unit_coordinator', court: there }),
    centre: await s.officer({ post: 'central_unit' }),
  }
}
type Shelter = Awaited<ReturnType<typeof newShelter>>

let s: Shelter
beforeAll(async () => {
  s = await newShelter()
  await give(s.keeper)
})
afterAll(async () => {
  await s.close()
})

/** A key in use of an officer; the database looks at whose it is and not at what it opens. */
async function keyOf(officer: Officer, on: Pick<Scene, 'all'> = s): Promise<string> {
  const { rows } = await on.all.query<{ id: string }>(
    `insert into office.personal_key (id, officer_id, public_key) values ($1, $2, $3)
     on conflict (officer_id) where retired_at is null do update set retired_at = null returning id`,
    [randomUUID(), officer.id, randomBytes(32)],
  )
  return rows[0]!.id
}
/** The key of the address, given to somebody past row security. */
async function give(officer: Officer, on: Shelter = s) {
  await on.all.query(
    `insert into office.shelter_key (service_id, version, officer_id, key_id, wrapped, given_by)
     select service_id, version, $2, $3, $4, $2 from office.shelter where service_id = $1 on conflict do nothing`,
    [on.file.service, officer.id, await keyOf(officer, on), randomBytes(80)],
  )
}
const asked = (on: Shelter = s) => ({ act, case: on.file.case, about: on.file.person, purpose: 'transport' })

interface Loan {
  readonly to?: Officer
  readonly service?: string
  readonly version?: number
  readonly key?: string
}
const lend = async (who: Officer, request: string, loan: Loan = {}, on: Shelter = s) => {
  const { to = on.colleague, service = on.file.service, version = 1, key = await keyOf(to, on) } = loan
  return saying(on.app, who, () =>
    on.app.query(
      `insert into office.shelter_loan (request_id, service_id, version, officer_id, to_id, key_id, wrapped)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [request, service, version, who.id, to.id, key, randomBytes(80)],
    ),
  )
}
/** How much somebody sees: of the address, and of what was sealed for a release. */
const seen = (who: Officer, on: Shelter = s) =>
  saying(on.app, who, async () => {
    const count = async (table: string) =>
      (await on.app.query(`select from office.${table} where service_id = $1`, [on.file.service])).rowCount
    return [await count('shelter'), await count('shelter_loan')]
  })
const [nothing, all] = [
  [0, 0],
  [1, 1],
]
const agreed = async (on: Shelter = s, more: object = {}) => {
  const request = await on.request(on.colleague, { ...asked(on), ...more })
  await on.approve(on.coordinator, request)
  await on.approve(on.centre, request)
  return request
}
/** Agreed to and sealed: there to be looked at. */
const released = async (on: Shelter = s) => {
  const request = await agreed(on)
  await lend(on.keeper, request, {}, on)
  return request
}
const sits = async (post: Post, at = s.court) => {
  const officer = await s.officer({ post, court: at })
  await s.assign(s.file.case, officer, post)
  return officer
}
beforeEach(async () => {
  await s.all.query(
    `update office.act_request set withdrawn_at = now() where act = $1 and withdrawn_at is null`,
    [act],
  )
})

describe('asking', () => {
  test('is for her unit, and for the prosecution or the judge who has the case; for nobody else, whatever they opened', async () => {
    const breaking = await s.officer({ post: 'general_prosecutor', court: s.court })
    await s.all.query(
      `insert into court.emergency (case_id, court_id, post, opened_by, year, number, category, wrapped_key, reason_sealed, side, told_court_id)
       values ($1, $2, 'general_prosecutor', $3, 2026, 1, 'other', '\\x00', '\\x00', 'prosecution', $2)`,
      [s.file.case, s.court, breaking.id],
    )
    const outside: Readonly<Record<string, Officer>> = {
      'a prosecutor who opened it in an emergency': breaking,
      'a deputy': await sits('general_prosecutor_deputy'),
      'a judge of the bench': s.bench.one,
      'the registry': await sits('registry_clerk'),
      'the clerk of the prosecution': await sits('prosecution_clerk'),
      'its coordinator': await sits('unit_coordinator'),
      'another unit': await s.officer({ post: 'social_assistant', court: s.there }),
      'the shelter': s.keeper,
      'another service': await s.officer({ post: 'service_provider', service: (await another()) as never }),
      'the centre': s.centre,
      'the auditor': await s.officer({ post: 'auditor' }),
      'the administrator': await s.officer({ post: 'administrator' }),
    }
    for (const [name, who] of Object.entries(outside))
      await expect(s.request(who, asked()), name).rejects.toMatchObject(refused)
    for (const who of [s.colleague, s.prosecutor, await sits('investigating_judge')])
      await s.request(who, asked())
  })

  test('is of somebody in that case, and for no longer than the rule gives', async () => {
    for (const about of [randomUUID(), s.file.party, s.file.service, null])
      await expect(s.request(s.colleague, { ...asked(), about })).rejects.toMatchObject(refused)
    const request = await s.request(s.colleague, asked())
    const lasting = (minutes: number) =>
      s.all.query(
        `insert into office.act_request (act, case_id, about, purpose, requested_by, proof_id, good_minutes)
         select act, case_id, about, purpose, requested_by, (select id from office.step_up where id not in
           (select proof_id from office.act_request) limit 1), $2 from office.act_request where id = $1`,
        [request, minutes],
      )
    await s.all.query(
      `insert into office.step_up (session_id, officer_id, act, act_hash, nonce) select gen_random_uuid(), $1, 'a.b', sha256('a'), sha256('b') from generate_series(1, 4)`,
      [s.colleague.id],
    )
    for (const minutes of [241, 14]) await expect(lasting(minutes)).rejects.toMatchObject({ code: '23514' })
    await lasting(240)
  })
})

const another = async () =>
  (
    await s.all.query<{ id: string }>(
      "insert into office.service (name_ar, name_fr, needs) values ('مأوى آخر', 'Autre', '{shelter}') returning id",
    )
  ).rows[0]!.id

/** So many courts that the case was never at. */
const courtsApart = async (many: number) =>
  (
    await s.all.query<{ id: string }>(
      `select k.id from office.court k join office.unit u on u.court_id = k.id
       where k.id <> all ($1) and not exists (select from penal.file f where f.court_id = k.id) order by k.id limit $2`,
      [[s.court, s.there, 'TPI-OUJDA'], many],
    )
  ).rows.map(({ id }) => id)

describe('agreeing', () => {
  test('is for two offices of which none takes part in the case, follows her, shelters her or prosecutes anywhere', async () => {
    const request = await s.request(s.colleague, asked())
    const owner = await s.officer({ post: 'central_unit' })
    const formerly = await s.officer({ post: 'unit_coordinator', court: s.there })
    await s.assign(s.file.case, formerly, 'unit_coordinator')
    const centre = () => s.officer({ post: 'central_unit' })
    const [gave, took, handed, opened] = [await centre(), await centre(), await centre(), await centre()]
    for (const [from, to, by] of [
      [gave, s.file.writer, s.file.writer],
      [s.file.writer, took, s.file.writer],
      [s.file.writer, s.colleague, handed],
    ] as const)
      await s.all.query(
        `insert into assistance.handover (file_id, person_id, unit_id, from_id, to_id, handed_by)
         values ($1, $2, $3, $4, $5, $6)`,
        [s.file.assistance, s.file.person, s.file.unit, from.id, to.id, by.id],
      )
    await s.all.query('update assistance.person set owner_id = $2 where id = $1', [s.file.person, owner.id])
    await s.all.query(
      `insert into court.emergency (case_id, court_id, post, opened_by, year, number, category, wrapped_key, reason_sealed, side,
         opened_at, ends_at)
       values ($1, $2, 'unit_coordinator', $3, 2026, 2, 'other', '\\x00', '\\x00', 'prosecution', now() - interval '9 days',
         now() - interval '9 days' + interval '1 hour')`,
      [s.file.case, s.court, opened.id],
    )
    // It was reported to one court, and sent from one to another, before it came where it is.
    const [reported, from, to] = await courtsApart(3)
    await s.all.query('update penal.report set court_id = $2 where penal_id = $1', [s.file.penal, reported])
    await s.all.query(
      `insert into court.transfer (case_id, from_court_id, to_court_id, reasons_sealed, sent_by) values ($1, $2, $3, '\\x00', $4)`,
      [s.file.case, from, to, s.prosecutor.id],
    )
    const coordinates = (court: string | undefined) =>
      s.officer({ post: 'unit_coordinator', court: court as CourtId })
    await s.all.query(
      `update court.assignment set ended_at = now(), ended_by = officer_id, why = 'replaced', ends = current_date where officer_id = $1`,
      [formerly.id],
    )
    const kept = await s.officer({ post: 'central_unit' })
    await s.all.query(
      `insert into court.bar (case_id, officer_id, why, said_by) values ($1, $2, 'related', $2)`,
      [s.file.case, kept.id],
    )
    const inside: Readonly<Record<string, Officer>> = {
      'who asked': s.colleague,
      'the coordinator of her unit': await s.officer({ post: 'unit_coordinator', court: s.court }),
      'who follows her': owner,
      'who was on the case': formerly,
      'who is kept from it': kept,
      'who followed her before': gave,
      'who took her over once': took,
      'who handed her on': handed,
      'who opened it in an emergency': opened,
      'who works where it was reported': await coordinates(reported),
      'who works where it was sent from': await coordinates(from),
      'who works where it was sent to': await coordinates(to),
      'who prosecutes elsewhere': await s.officer(
        { post: 'central_unit' },
        { post: 'kings_prosecutor_deputy', court: 'TPI-OUJDA' as CourtId },
      ),
      'who works in the shelter': await s.officer(
        { post: 'central_unit' },
        { post: 'service_provider', service: s.file.service as never },
      ),
      'the prosecutor': s.prosecutor,
      'a judge of the bench': s.bench.one,
      'the auditor': await s.officer({ post: 'auditor' }),
    }
    for (const [name, who] of Object.entries(inside))
      await expect(s.approve(who, request), name).rejects.toMatchObject(refused)
    await s.all.query('update assistance.person set owner_id = $2 where id = $1', [
      s.file.person,
      s.file.writer.id,
    ])
    await s.approve(s.centre, request)
    await expect(s.approve(owner, request)).rejects.toMatchObject({ code: '55000' })
    expect(await s.agreed(s.colleague, request, act)).toBe(false)
    await s.approve(s.coordinator, request)
    expect(await s.agreed(s.colleague, request, act)).toBe(true)
  })

  test('is looked at again when it is used: whoever left the post they agreed in, came to take part, or came beside the other counts no more', async () => {
    const request = await released()
    expect(await seen(s.colleague)).toEqual(all)
    const post = (who: Officer, ends: string) =>
      s.all.query(
        `update office.post set ends = ${ends} where officer_id = $1 and post = any ('{unit_coordinator,central_unit}')`,
        [who.id],
      )
    const also = (who: Officer, what: string, court: string | null) =>
      s.all.query(
        `insert into office.post (officer_id, post, court_id, starts) values ($1, $2, $3, current_date - 9)`,
        [who.id, what, court],
      )
    const drop = (who: Officer, what: string, court: string | null) =>
      s.all.query(
        'delete from office.post where officer_id = $1 and post = $2 and court_id is not distinct from $3',
        [who.id, what, court],
      )
    const changes: Readonly<Record<string, readonly [() => Promise<unknown>, () => Promise<unknown>]>> = {
      'left the post, and holds another of the circle': [
        async () => {
          await post(s.coordinator, 'current_date - 1')
          await also(s.coordinator, 'unit_coordinator', 'TPI-OUJDA')
        },
        async () => {
          await drop(s.coordinator, 'unit_coordinator', 'TPI-OUJDA')
          await post(s.coordinator, 'null')
        },
      ],
      'came to work where it was asked': [
        () => also(s.coordinator, 'unit_coordinator', s.court),
        () => drop(s.coordinator, 'unit_coordinator', s.court),
      ],
      'came to prosecute': [
        () => also(s.centre, 'kings_prosecutor_deputy', 'TPI-OUJDA'),
        () => drop(s.centre, 'kings_prosecutor_deputy', 'TPI-OUJDA'),
      ],
      'came beside the other': [
        () => also(s.coordinator, 'central_unit', null),
        () => drop(s.coordinator, 'central_unit', null),
      ],
      'was put on the case': [
        () => s.assign(s.file.case, s.coordinator, 'unit_coordinator'),
        () => s.all.query('delete from court.assignment where officer_id = $1', [s.coordinator.id]),
      ],
      'came to follow her': [
        () =>
          s.all.query('update assistance.person set owner_id = $2 where id = $1', [
            s.file.person,
            s.centre.id,
          ]),
        () =>
          s.all.query('update assistance.person set owner_id = $2 where id = $1', [
            s.file.person,
            s.file.writer.id,
          ]),
      ],
      'was dismissed': [
        () => s.all.query('update office.officer set active = false where id = $1', [s.centre.id]),
        () => s.all.query('update office.officer set active = true where id = $1', [s.centre.id]),
      ],
    }
    for (const [name, [change, back]] of Object.entries(changes)) {
      await change()
      expect(await s.agreed(s.colleague, request, act), name).toBe(false)
      expect(await seen(s.colleague), name).toEqual(nothing)
      await expect(s.use(s.colleague, request, act), name).rejects.toMatchObject(refused)
      await back()
      expect(await seen(s.colleague), name).toEqual(all)
    }
  })
})

describe('sealing it to the one who asked', () => {
  test('is for the shelter and for who follows this person, each with the key of the address, and for nobody else', async () => {
    const request = await agreed()
    const stranger = await s.officer({ post: 'service_provider', service: (await another()) as never })
    // Follows somebody else whom the shelter received.
    const neighbour = await s.officer({ post: 'social_assistant', court: s.court })
    await s.all.query(
      `with somebody as (insert into assistance.person (id, file_id, unit_id, capacity, owner_id)
         values (gen_random_uuid(), $1, $2, 'victim', $3) returning id)
       insert into assistance.referral (file_id, person_id, unit_id, consent_id, service_id, need, state, urgent, risks,
         wrapped_key, need_sealed, sent_by, answered_by, answered_at, accepted_at)
       select $1, somebody.id, $2, r.consent_id, r.service_id, 'shelter', 'accepted', false, '{}', '\\x00', '\\x00', $3, $3, now(), now()
       from somebody, assistance.referral r where r.id = $4`,
      [s.file.assistance, s.file.unit, neighbour.id, s.referral],
    )
    await give(neighbour)
    await give(s.colleague)
    for (const who of [
      stranger,
      neighbour,
      s.colleague,
      s.file.writer,
      s.centre,
      s.coordinator,
      s.prosecutor,
    ])
      await expect(lend(who, request)).rejects.toMatchObject(refused)
    for (const wrong of [
      { to: s.centre },
      { service: await another() },
      { key: await keyOf(s.centre) },
      { key: await keyOf(s.keeper) },
      { version: 2 },
    ])
      await expect(lend(s.keeper, request, wrong)).rejects.toThrow()
    expect(
      (await s.all.query('select from office.shelter_loan where request_id = $1', [request])).rowCount,
    ).toBe(0)
    await give(s.file.writer)
    await lend(s.file.writer, request)
    await expect(lend(s.keeper, request)).rejects.toMatchObject({ code: '23505' })
    // The keeper knows her by the referral, and is told of no case.
    const told = await saying(s.app, s.keeper, async () => ({
      rows: (await s.app.query('select * from me.to_release() where request_id = $1', [request])).rows,
      asked: (await s.app.query('select from office.act_request where id = $1', [request])).rowCount,
    }))
    expect(told).toMatchObject({
      rows: [{ referral_id: s.referral, purpose: 'transport', lent: true }],
      asked: 0,
    })
    expect(JSON.stringify(told)).not.toMatch(
      new RegExp(`${s.file.case}|${s.file.person}|${s.file.assistance}`),
    )
  })

  test('is for nobody before two agreed: until then it is seen waiting, and nothing that opens the address is given', async () => {
    const request = await s.request(s.colleague, asked())
    const waits = async () =>
      (
        await saying(s.app, s.keeper, () =>
          s.app.query<{ standing: string }>('select standing from me.to_release() where request_id = $1', [
            request,
          ]),
        )
      ).rows.map(({ standing }) => standing)
    for (const who of [undefined, s.coordinator]) {
      if (who !== undefined) await s.approve(who, request)
      expect(await waits()).toEqual(['waiting'])
      await expect(lend(s.keeper, request)).rejects.toMatchObject(refused)
    }
    await s.approve(s.centre, request)
    expect(await waits()).toEqual(['agreed'])
    await lend(s.keeper, request)
  })

  test('is over with the request, and with the stay', async () => {
    const own = await agreed()
    await s.withdraw(s.colleague, own)
    await expect(lend(s.keeper, own)).rejects.toMatchObject(refused)
    const request = await agreed()
    for (const state of ['ended', 'withdrawn']) {
      await s.all.query('update assistance.referral set state = $2 where id = $1', [s.referral, state])
      await expect(lend(s.keeper, request)).rejects.toMatchObject(refused)
    }
    await s.all.query(`update assistance.referral set state = 'accepted' where id = $1`, [s.referral])
    await s.all.query('insert into court.bar (case_id, service_id, why, said_by) values ($1, $2, $3, $4)', [
      s.file.case,
      s.file.service,
      'linked_service',
      s.prosecutor.id,
    ])
    await expect(lend(s.keeper, request)).rejects.toMatchObject(refused)
    await s.all.query('delete from court.bar where service_id = $1', [s.file.service])
    await lend(s.keeper, request)
  })
})

describe('what was released', () => {
  test('is read by the one who asked, once two agreed and somebody sealed it; by nobody else and not twice', async () => {
    const request = await s.request(s.colleague, asked())
    await s.approve(s.coordinator, request)
    await expect(s.use(s.colleague, request, act)).rejects.toMatchObject(refused)
    await s.approve(s.centre, request)
    expect(await seen(s.colleague)).toEqual(nothing)
    await lend(s.keeper, request)
    expect(await seen(s.colleague)).toEqual(all)
    const others: Readonly<Record<string, Officer>> = {
      'who agreed': s.centre,
      'the other who agreed': s.coordinator,
      'another assistant': await s.officer({ post: 'social_assistant', court: s.court }),
      'the prosecutor': s.prosecutor,
      'a judge': s.bench.one,
      'the auditor': await s.officer({ post: 'auditor' }),
      'the administrator': await s.officer({ post: 'administrator' }),
    }
    for (const [name, who] of Object.entries(others)) {
      expect(await seen(who), name).toEqual(nothing)
      await expect(s.use(who, request, act), name).rejects.toMatchObject(refused)
    }
    await s.use(s.colleague, request, act)
    expect(await seen(s.colleague)).toEqual(nothing)
    await expect(s.use(s.colleague, request, act)).rejects.toMatchObject(refused)
    expect(
      (await s.all.query('select from office.shelter_loan where request_id = $1', [request])).rowCount,
    ).toBe(0)
  })

  test('ends with leaving, a bar, an absence, the end of the stay, time, a refusal and a withdrawal; what was sealed goes with the last two and with a new writing', async () => {
    const ends: Readonly<Record<string, readonly [string, string]>> = {
      leaving: [
        `update office.post set ends = current_date - 1 where officer_id = '${s.colleague.id}'`,
        `update office.post set ends = null where officer_id = '${s.colleague.id}'`,
      ],
      bar: [
        `insert into court.bar (case_id, officer_id, why, said_by) values ('${s.file.case}', '${s.colleague.id}', 'related', '${s.colleague.id}')`,
        `delete from court.bar where officer_id = '${s.colleague.id}'`,
      ],
      absence: [
        `insert into office.absence (officer_id, first_day, last_day, said_by) values ('${s.colleague.id}', current_date, current_date, '${s.colleague.id}')`,
        `delete from office.absence where officer_id = '${s.colleague.id}'`,
      ],
      stay: [
        `update assistance.referral set state = 'ended' where id = '${s.referral}'`,
        `update assistance.referral set state = 'accepted' where id = '${s.referral}'`,
      ],
      time: [
        `update office.act_approval set at = at - interval '4 hours 1 minute'`,
        `update office.act_approval set at = at + interval '4 hours 1 minute'`,
      ],
      'less time, as it was asked for': [
        `update office.act_request set good_minutes = 30; update office.act_approval set at = at - interval '31 minutes'`,
        `update office.act_request set good_minutes = null; update office.act_approval set at = at + interval '31 minutes'`,
      ],
    }
    const request = await released()
    for (const [name, [change, back]] of Object.entries(ends)) {
      await s.all.query(change)
      expect(await seen(s.colleague), name).toEqual(nothing)
      // That she has left is asked of what is read: what is not there to be read may be used up in vain.
      if (name !== 'stay') await expect(s.use(s.colleague, request, act), name).rejects.toMatchObject(refused)
      await s.all.query(back)
      expect(await seen(s.colleague), name).toEqual(all)
    }
    const left = async (of: string) =>
      (await s.all.query('select from office.shelter_loan where request_id = $1', [of])).rowCount
    await s.withdraw(s.colleague, request)
    expect(await left(request)).toBe(0)
    // One of the two left the post they agreed in, and another of the circle says no.
    const other = await released()
    await s.all.query(
      `update office.post set ends = current_date - 1 where officer_id = $1 and post = 'central_unit'`,
      [s.centre.id],
    )
    await s.refuse(await s.officer({ post: 'central_unit' }), other)
    await s.all.query(`update office.post set ends = null where officer_id = $1`, [s.centre.id])
    expect([await seen(s.colleague), await left(other)]).toEqual([nothing, 0])
    const third = await released()
    await s.all.query('delete from office.shelter_key where service_id = $1', [s.file.service])
    await s.all.query('update office.shelter set version = 2 where service_id = $1', [s.file.service])
    expect([await seen(s.colleague), await left(third)]).toEqual([nothing, 0])
    await s.all.query('update office.shelter set version = 1 where service_id = $1', [s.file.service])
    await give(s.keeper)
  })
})

describe('whether it was used', () => {
  const says = (who: Officer, request: string) =>
    saying(s.app, who, async () => {
      const { rows } = await s.app.query<{ says: string }>('select me.standing($1) as says', [request])
      return rows[0]!.says
    })

  test('is told to the one who asked, and to those who agreed never: used or not, they hear the same as long as it could be, and after', async () => {
    const [used, unused] = [await agreed(), await agreed()]
    await lend(s.keeper, used)
    await s.use(s.colleague, used, act)
    expect([await says(s.colleague, used), await says(s.colleague, unused)]).toEqual(['used', 'agreed'])
    const hear = async () => {
      const heard: string[] = []
      for (const who of [s.coordinator, s.centre])
        for (const request of [used, unused]) heard.push(await says(who, request))
      return [...new Set(heard)]
    }
    expect(await hear()).toEqual(['agreed'])
    await s.all.query(`update office.act_approval set at = at - interval '4 hours 1 minute'`)
    expect(await hear()).toEqual(['expired'])
    await s.all.query(`update office.act_approval set at = at + interval '4 hours 1 minute'`)
  })

  test('is told to everybody concerned of the other acts', async () => {
    const request = await s.request(s.colleague, {
      act: 'exchange.export',
      unit: s.file.unit,
      purpose: 'register_check',
    })
    await s.approve(s.coordinator, request)
    for (const _ of [1, 2, 3]) await s.use(s.colleague, request, 'exchange.export')
    expect([await says(s.colleague, request), await says(s.coordinator, request)]).toEqual(['used', 'used'])
  })
})

describe('the same test sees it where it is built as it must not be', () => {
  test('an approver of the case; one looked at once; a loan that anybody reads', async () => {
    const twin = await newShelter()
    try {
      await give(twin.keeper, twin)
      const body = async (name: string, text: string) => {
        const { rows } = await twin.all.query<{ whole: string; body: string }>(
          'select pg_get_functiondef(oid) as whole, prosrc as body from pg_proc where oid = $1::regproc',
          [name],
        )
        await twin.all.query(rows[0]!.whole.replace(rows[0]!.body, () => text))
      }
      const inside = await twin.officer({ post: 'unit_coordinator', court: 'TPI-OUJDA' as CourtId })
      await twin.assign(twin.file.case, inside, 'unit_coordinator')
      const request = await twin.request(twin.colleague, asked(twin))
      await expect(twin.approve(inside, request)).rejects.toMatchObject(refused)
      await body('office.takes_part', 'begin return false; end')
      await twin.approve(inside, request)
      const second = await released(twin)
      await twin.all.query(
        `update office.post set ends = current_date - 1 where officer_id = $1 and post = 'unit_coordinator'`,
        [twin.coordinator.id],
      )
      await twin.all.query(
        `insert into office.post (officer_id, post, starts) values ($1, 'central_unit', current_date - 9)`,
        [twin.coordinator.id],
      )
      expect(await twin.agreed(twin.colleague, second, act)).toBe(false)
      await body(
        'office.counts',
        'begin return exists (select from office.act_approval p where p.id = approval and p.granted and office.approves(p.officer_id, p.request_id)); end',
      )
      expect(await twin.agreed(twin.colleague, second, act)).toBe(true)
      expect(await seen(twin.prosecutor, twin)).toEqual(nothing)
      await twin.all.query('alter policy borrower_reads on office.shelter_loan using (true)')
      expect(await seen(twin.prosecutor, twin)).toEqual([0, 1])
    } finally {
      await twin.close()
    }
  })
})
