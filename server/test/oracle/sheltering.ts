/** Where a shelter is, on purpose: who opens its address, to whom it was released, and who may agree that it is. */
import type { Scope } from './draw.ts'
import { isBarred, isOn, requestsIn, type Filling, type Said } from './filling.ts'
import type { Hired, Twist } from './staff.ts'

/** For each condition of a shelter's address a shelter that received one person: what opens it, or not, is that alone. */
export async function sheltered(filling: Filling): Promise<void> {
  const { database, places, staff, followed, shelters, write } = filling
  const [first] = places
  const mine = followed.filter(({ court }) => court === first!.court)
  const of = (twist: Twist) =>
    staff.filter((one) => one.post === 'social_assistant' && one.twist === twist && one.at === first!.court)
  const plain = of('as they should be')
  const formerly = of('who worked for a service')
  const taken = new Set<unknown>()
  /** Somebody, and a case that nothing closes to them yet, for one condition. */
  const somewhere = (some: readonly Hired[]): readonly [Hired, Scope] => {
    for (const who of some)
      for (const scope of mine)
        if (
          !taken.has(scope) &&
          (!taken.has(who) || some === formerly) &&
          !isBarred(scope, who.id, false) &&
          (who.service === undefined || !isBarred(scope, who.service, false))
        ) {
          taken.add(scope).add(who)
          return [who, scope]
        }
    throw new Error('nobody is left to follow somebody')
  }
  const bar = (who: string, scope: Scope, of: 'officer_id' | 'service_id', lifted: boolean) =>
    write('court.bar', scope, `for a shelter ${who}`, {
      officer_id: null,
      service_id: null,
      [of]: who,
      ended_by: lifted ? staff.find(({ id }) => id !== who)!.id : null,
      ended_at: lifted ? `${scope.today} 10:00` : null,
    })
  const received = async (
    n: number,
    [who, scope]: readonly [Hired, Scope],
    said: Readonly<Record<string, unknown>> = {},
  ) => {
    const service = shelters[n]!
    await database.query(
      `insert into office.shelter (service_id, version, address_sealed, written_by)
       values ($1, 1, decode(repeat('ab', 40), 'hex'), $2)`,
      [service, who.id],
    )
    const name = `received ${String(n)}`
    const person = await write('assistance.person', scope, name, { owner_id: who.id })
    const whom = { person_id: person['id'], file_id: person['file_id'], unit_id: person['unit_id'] }
    const consented = { need: 'shelter', given: true, withdrawn_at: null }
    const consent = await write('assistance.consent', scope, name, { ...whom, ...consented })
    const asked = { consent_id: consent['id'], service_id: service, need: 'shelter', state: 'accepted' }
    await write('assistance.referral', scope, name, { ...whom, ...asked, ...said })
  }
  // Barred once and no more; barred; barred from another case.
  const once = somewhere(plain)
  await bar(once[0].id, once[1], 'officer_id', true)
  await received(0, once)
  const still = somewhere(plain)
  await bar(still[0].id, still[1], 'officer_id', false)
  await received(1, still)
  const here = somewhere(plain)
  const [, elsewhere] = somewhere([...plain])
  if (!isBarred(elsewhere, here[0].id)) await bar(here[0].id, elsewhere, 'officer_id', false)
  await received(2, here)
  // By a service where they worked, once and still.
  const before = somewhere(formerly)
  await bar(before[0].service!, before[1], 'service_id', true)
  await received(3, before)
  const now = somewhere(formerly)
  await bar(now[0].service!, now[1], 'service_id', false)
  await received(4, now)
  // Asked and not accepted; accepted for something else; followed by somebody who is no assistant there any more.
  await received(5, somewhere(plain), { state: 'sent' })
  await received(6, somewhere(plain), { need: 'health' })
  await received(7, somewhere(of('whose post is over')))
}

/** Of the shelters that were opened, so many are there for what is released; of the last one she has left. */
const toRelease = 6
/** So often each assistant asked for each of these addresses. */
const asks = 2

/** Of no part in a case, today or once. */
const isOutside = (scope: Scope, { id, at }: Hired) => {
  const none = (table: string, columns: readonly string[], is: string | undefined) =>
    is === undefined ||
    (scope.rows.get(table) ?? []).every((row) => columns.every((column) => row[column] !== is))
  return (
    !isOn(scope, id) &&
    !isBarred(scope, id, false) &&
    at !== scope.court &&
    none('penal.file', ['court_id'], at) &&
    none('penal.report', ['court_id'], at) &&
    none('court.transfer', ['from_court_id', 'to_court_id'], at) &&
    none('court.emergency', ['opened_by'], id) &&
    none('assistance.handover', ['from_id', 'to_id', 'handed_by'], id) &&
    none('assistance.person', ['owner_id'], id)
  )
}

/**
 * Addresses that were released to assistants who follow nobody there: mostly as it should be, and for each condition some
 * where it alone fails. Of those who may agree, each way of having a part in the case is somebody's.
 */
export async function released(filling: Filling): Promise<void> {
  const { database, places, staff, followed, shelters, write } = filling
  const request = requestsIn(filling)
  const [first] = places
  const plain = (post: string) =>
    staff.filter((one) => one.post === post && one.twist === 'as they should be')
  const assistants = plain('social_assistant').filter(({ at }) => at === first!.court)
  const whoOf = (post: string, scope: Scope) => plain(post).filter((one) => isOutside(scope, one))
  const scopes = followed
    .filter(
      (scope) =>
        scope.court === first!.court &&
        ['unit_coordinator', 'central_unit'].every((post) => whoOf(post, scope).length > 0),
    )
    .toReversed()
  for (const [n, service] of shelters.slice(-toRelease).entries()) {
    const scope = scopes[n]!
    const owner = assistants.find(({ id }) => !isBarred(scope, id, false))!
    await database.query(
      `insert into office.shelter (service_id, version, address_sealed, written_by)
       values ($1, 1, decode(repeat('ab', 40), 'hex'), $2)`,
      [service, owner.id],
    )
    const name = `to be released ${String(n)}`
    const person = await write('assistance.person', scope, name, { owner_id: owner.id })
    const whom = { person_id: person['id'], file_id: person['file_id'], unit_id: person['unit_id'] }
    const consented = { need: 'shelter', given: true, withdrawn_at: null }
    const consent = await write('assistance.consent', scope, name, { ...whom, ...consented })
    const stay = { consent_id: consent['id'], service_id: service, need: 'shelter' }
    await write('assistance.referral', scope, name, {
      ...whom,
      ...stay,
      state: n === toRelease - 1 ? 'ended' : 'accepted',
    })
    const on = String(scope.rows.get('court.case')?.[0]?.['id'])
    if (n === toRelease - 1) {
      // She lives elsewhere by now, and somebody else of whom an address was asked for lives where she did.
      await write('assistance.referral', scope, `${name}, since`, {
        ...whom,
        ...stay,
        service_id: shelters.at(-2)!,
        state: 'accepted',
      })
      const next = await write('assistance.person', scope, `${name}, after her`, { owner_id: owner.id })
      const hers = { ...whom, person_id: next['id'] }
      const agreed = await write('assistance.consent', scope, `${name}, after her`, { ...hers, ...consented })
      await write('assistance.referral', scope, `${name}, after her`, {
        ...hers,
        ...stay,
        consent_id: agreed['id'],
        state: 'accepted',
      })
      await request('shelter.release', assistants[0]!.id, { about: String(next['id']), on, over: true })
    }
    const [coordinators, centre] = [whoOf('unit_coordinator', scope), whoOf('central_unit', scope)]
    const both: readonly Said[] = [{ officer: coordinators[0]!.id }, { officer: centre[0]!.id }]
    const about = String(person['id'])
    // Whoever follows her was given the key, and has no part in what another lent.
    await database.query(
      `insert into office.shelter_key (service_id, version, officer_id, key_id, wrapped, given_by)
       select $1, 1, k.officer_id, k.id, decode(repeat('ab', 80), 'hex'), k.officer_id from office.personal_key k
       where k.officer_id = $2 limit 1`,
      [service, owner.id],
    )
    const lendTo = (asker: Hired, id: string, by = owner) =>
      database.query(
        `insert into office.shelter_loan (request_id, service_id, version, officer_id, to_id, key_id, wrapped)
         select $1, $2, 1, $3, k.officer_id, k.id, decode(repeat('ab', 80), 'hex') from office.personal_key k
         where k.officer_id = $4 limit 1`,
        [id, service, asker.id === by.id ? centre[0]!.id : by.id, asker.id],
      )
    const sealed = async (asker: Hired, said: readonly Said[], minutes?: number) => {
      const id = await request(
        'shelter.release',
        asker.id,
        { about, on, over: true, ...(minutes === undefined ? {} : { minutes }) },
        said,
      )
      await lendTo(asker, id, said.length === 1 ? centre[0] : owner)
      return id
    }
    for (const asker of assistants) for (let k = 0; k < asks; k++) await sealed(asker, both)
    // What is wrong is all that is wrong with these.
    const [asker] = assistants.filter(({ id }) => id !== owner.id && !isBarred(scope, id))
    const at = asker!
    await sealed(at, both.slice(0, 1))
    await sealed(
      at,
      both.map((one) => ({ ...one, minutes: -300 })),
    )
    await sealed(
      at,
      both.map((one) => ({ ...one, minutes: -60 })),
      30,
    )
    await sealed(at, both.slice(1))
    if (coordinators.length > 1 || centre.length > 1) {
      const [one, other] = centre.length > 1 ? centre : coordinators
      await sealed(at, [{ officer: one!.id }, { officer: other!.id }])
      // With a third of another office they are two.
      if (centre.length > 1)
        await sealed(at, [{ officer: one!.id }, { officer: other!.id }, { officer: coordinators[0]!.id }])
    }
    for (const ended of ['uses = 1, used_at = now()', 'withdrawn_at = now()']) {
      const id = await request('shelter.release', at.id, { about, on }, both)
      await database.query(`update office.act_request set ${ended} where id = $1`, [id])
      await lendTo(at, id)
    }
    // In a post that they left, though they hold another of the circle.
    for (const moved of staff.filter(
      (one) => one.post === 'unit_coordinator' && one.twist === 'who moved to another court',
    )) {
      const { rows } = await database.query<{ id: string }>(
        'select id from office.post where officer_id = $1 order by ends nulls last, id',
        [moved.id],
      )
      await sealed(at, [{ officer: moved.id, post: rows[0]!.id }, both[1]!])
      await sealed(at, [{ officer: moved.id, post: rows.at(-1)!.id }, both[1]!])
    }
    // Whoever asked for it and is of her unit no more, is away, or never was.
    for (const gone of staff.filter(
      ({ post, twist, at: there }) =>
        post === 'social_assistant' && there === first!.court && twist !== 'as they should be',
    ))
      await sealed(gone, both)
    // Whoever follows her and lent is kept from her case since, and follows another guest of that shelter in another case.
    if (n === 0) {
      const other = scopes.find((one) => one !== scope && !isBarred(one, owner.id, false))!
      const guest = await write('assistance.person', other, name, { owner_id: owner.id })
      const hers = { person_id: guest['id'], file_id: guest['file_id'], unit_id: guest['unit_id'] }
      const agreed = await write('assistance.consent', other, name, { ...hers, ...consented })
      await write('assistance.referral', other, name, {
        ...hers,
        ...stay,
        consent_id: agreed['id'],
        state: 'accepted',
      })
      await write('court.bar', scope, name, {
        officer_id: owner.id,
        service_id: null,
        ended_by: null,
        ended_at: null,
      })
    }
    // It waits for everybody who may agree.
    await request('shelter.release', at.id, { about, on })
  }
  await hadParts(filling, request)
}

/** For each way of having had a part in a case somebody who has no other, and a request that waits for all who have none. */
async function hadParts(
  { database, places, staff, followed, write }: Filling,
  request: ReturnType<typeof requestsIn>,
): Promise<void> {
  const [first] = places
  const [asker, other] = staff.filter(
    ({ post, twist, at }) =>
      post === 'social_assistant' && twist === 'as they should be' && at === first!.court,
  )
  const ahead = (scope: Scope) => ({ opened_at: `${scope.today} 01:00`, ends_at: `${scope.today} 02:00` })
  const handed = (scope: Scope, said: Readonly<Record<string, unknown>>) => {
    const person = scope.rows.get('assistance.person')![0]!
    return [
      'assistance.handover',
      {
        ...{ file_id: person['file_id'], person_id: person['id'], unit_id: person['unit_id'] },
        ...{ from_id: asker!.id, to_id: other!.id, handed_by: asker!.id },
        ...said,
      },
    ] as const
  }
  const sent = (scope: Scope, said: Readonly<Record<string, unknown>>) =>
    ['court.transfer', { from_court_id: scope.court, to_court_id: scope.court, ...said }] as const
  const ways: readonly ((
    scope: Scope,
    who: Hired,
  ) => readonly [table: string, said: Readonly<Record<string, unknown>>])[] = [
    (scope, { id, at }) => [
      'court.emergency',
      { opened_by: id, court_id: at, post: 'unit_coordinator', closed_at: null, ...ahead(scope) },
    ],
    (scope, { id }) => handed(scope, { from_id: id }),
    (scope, { id }) => handed(scope, { to_id: id }),
    (scope, { id }) => handed(scope, { handed_by: id }),
    (scope, { at }) => sent(scope, { from_court_id: at }),
    (scope, { at }) => sent(scope, { to_court_id: at }),
  ]
  const coordinators = staff.filter(
    ({ post, twist }) => post === 'unit_coordinator' && twist === 'as they should be',
  )
  const there = followed.filter(
    (scope) =>
      scope.court === first!.court &&
      (scope.rows.get('penal.report') ?? []).length > 0 &&
      coordinators.some((one) => isOutside(scope, one)),
  )
  const ask = (scope: Scope) => {
    const on = String(scope.rows.get('court.case')?.[0]?.['id'])
    const about = String(scope.rows.get('assistance.person')?.[0]?.['id'])
    return request('shelter.release', asker!.id, { about, on })
  }
  for (const [n, way] of ways.entries()) {
    const scope = there[n]!
    const [table, said] = way(
      scope,
      coordinators.find((one) => isOutside(scope, one))!,
    )
    await write(table, scope, `a part once ${String(n)}`, said)
    await ask(scope)
  }
  // A case has one report at most: of this one it went elsewhere.
  const scope = there[ways.length]!
  await database.query('update penal.report set court_id = $2 where penal_id = $1', [
    scope.rows.get('penal.file')![0]!['id'],
    coordinators.find((one) => isOutside(scope, one))!.at,
  ])
  await ask(scope)
}
