/**
 * What is in a house on purpose: what time and other people do to rows, and, for each condition that chance would meet
 * seldom, somebody in whom it alone decides. A condition that is taken out of the database shows in them.
 */
import type { Client } from 'pg'
import { dayFrom, type Drawer, type Scope } from './draw.ts'
import { judges } from './rule.ts'
import type { Hired, Place, Twist } from './staff.ts'
import type { AnyRow } from './world.ts'

interface Filling {
  readonly database: Client
  readonly by: Drawer
  readonly places: readonly Place[]
  readonly staff: readonly Hired[]
  /** Cases in which all of the bench sits. */
  readonly whole: readonly Scope[]
  /** Other cases. */
  readonly followed: readonly Scope[]
  /** Services that nobody refers anybody to but here. */
  readonly shelters: readonly string[]
  /** A row of a table, of which this is said. */
  readonly write: (
    table: string,
    scope: Scope,
    name: string,
    said: Readonly<Record<string, unknown>>,
  ) => Promise<AnyRow>
}

/** Chance by the key of a row: true so many times in 256. */
const often = (row: string, byte: number, times: number) =>
  `get_byte(decode(md5(${row}::text), 'hex'), ${String(byte)}) < ${String(times)}`

/** So many hold a share of a sealed identity, and so many lend theirs to an opening. */
const holders = 14
const lenders = 8

/** What time and other people do to rows, and what the triggers of a table would not let in as it is. */
const since: readonly string[] = [
  // Somebody barred who was left on the case, by whatever road.
  `update court.assignment a set ended_at = null, ended_by = null, why = null, ends = null from court.bar b
   where b.officer_id = a.officer_id and b.case_id = a.case_id and a.from_id is null and a.why = 'conflict'`,
  // Ahead of the clock, so that a long run does not find everything over.
  `update office.act_request set expires_at = expires_at + interval '6 hours'`,
  `update office.act_approval set at = now() + case when ${often('id', 5, 220)} then interval '6 hours' else interval '-9 days' end`,
  // Requests that time or their own people ended.
  `update office.act_request set withdrawn_at = now() where ${often('id', 0, 20)}`,
  `update office.act_request set expires_at = now() - interval '1 minute' where ${often('id', 1, 30)}`,
  `update office.act_request set uses = 1, used_at = now() where ${often('id', 2, 30)}`,
  // Sealed identities: written with their shares in one transaction or not at all. Of each case two, dealt to its bench
  // and to others who were ever put on it, by the key that each had, in use or not.
  `do $$ declare one record; begin
     update office.personal_key k set retired_at = now() where ${often('id', 0, 40)}
       and not exists (select from office.post p where p.officer_id = k.officer_id and p.service_id is not null);
     -- One after another: the caller of a report that goes with one is not there for the next.
     for one in select p.id, c.id as of_case, p.owner_id,
         (select m.id from court.measure m where m.case_id = c.id order by m.id limit 1) as measure
       from court.case c cross join lateral (select x.id, x.owner_id from assistance.person x
         where x.file_id = c.assistance_id order by x.id limit 2) p
       where exists (select from court.measure m where m.case_id = c.id)
         and (select count(distinct a.officer_id) > 1 from court.assignment a join office.personal_key k
           on k.officer_id = a.officer_id where a.case_id = c.id)
       order by p.id loop
       insert into court.sealed_identity (person_id, case_id, measure_id, dealing, identity_sealed, took, written_by, dealt_by)
         values (one.id, one.of_case, one.measure, 1, decode(repeat('ab', 40), 'hex'), court.took(one.id), one.owner_id, one.owner_id);
     end loop;
     insert into court.identity_share (person_id, case_id, dealing, officer_id, key_id, place, share_sealed)
       select i.person_id, i.case_id, 1, h.officer_id, h.key_id, h.place, decode(repeat('ab', 80), 'hex')
       from court.sealed_identity i cross join lateral (
         select k.officer_id, k.id as key_id, row_number() over (
             order by office.in_formation(k.officer_id, i.case_id) desc,
               exists (select from office.post p where p.officer_id = k.officer_id and p.service_id is not null) desc, md5(k.id::text || i.person_id::text)) as place
         from office.personal_key k
         where k.officer_id in (select a.officer_id from court.assignment a where a.case_id = i.case_id)) h
       where h.place <= ${String(holders)}
       order by i.person_id, h.place;
   end $$`,
  // What was asked of them, by a member mostly, and agreed to by another half of the time.
  `update office.act_request r set about = (select i.person_id from court.sealed_identity i where i.case_id = r.case_id
       order by md5(i.person_id::text || r.id::text) limit 1), requested_by = coalesce((
       select a.officer_id from court.assignment a where a.case_id = r.case_id and office.in_formation(a.officer_id, r.case_id)
         and ${often('r.id', 3, 220)}
         and not exists (select from office.act_approval p where p.request_id = r.id and p.officer_id = a.officer_id)
       order by md5(a.officer_id::text || r.id::text) limit 1), r.requested_by)
     where r.act in ('identity.unseal', 'identity.deal') and exists (select from court.sealed_identity i where i.case_id = r.case_id)`,
  `do $$ declare r record; proof uuid; begin
     for r in select q.id, (select a.officer_id from court.assignment a where a.case_id = q.case_id
           and a.officer_id <> q.requested_by and office.in_formation(a.officer_id, q.case_id)
           order by md5(a.officer_id::text || q.id::text) limit 1) as other
         from office.act_request q where q.act in ('identity.unseal', 'identity.deal')
           and ${often('q.id', 4, 150)} and office.standing(q.id) = 'waiting'
           and not exists (select from office.act_approval p where p.request_id = q.id) order by q.id loop
       if r.other is null then continue; end if;
       insert into office.step_up (session_id, officer_id, act, act_hash, nonce)
         values (gen_random_uuid(), r.other, 'approvals.approve', sha256('a'), sha256('n')) returning id into proof;
       insert into office.act_approval (request_id, officer_id, granted, proof_id, at)
         values (r.id, r.other, true, proof, now() + interval '6 hours');
     end loop;
   end $$`,
]

/** What the holders of a share lent to whoever asked. */
const lent = `insert into court.identity_loan (request_id, officer_id, person_id, case_id, dealing, place, to_id, key_id, share_sealed)
  select r.id, s.officer_id, s.person_id, s.case_id, 1, s.place, r.requested_by, k.id, s.share_sealed
  from office.act_request r
    join office.personal_key k on k.officer_id = r.requested_by
    cross join lateral (select * from court.identity_share x where x.person_id = r.about and x.officer_id <> r.requested_by
      order by md5(x.id::text || r.id::text) limit ${String(lenders)}) s
  where r.act in ('identity.unseal', 'identity.deal')`

export async function afterwards(database: Client): Promise<void> {
  for (const statement of since) await database.query(statement)
}

export async function onPurpose(filling: Filling): Promise<void> {
  await benches(filling)
  await decided(filling)
  await filling.database.query(lent)
  await sheltered(filling)
  await released(filling)
  await handedOn(filling)
  await openedOnce(filling)
}

/** Who agreed, in which post if that is known, and in how many minutes from now: long enough for a long run, or over. */
interface Said {
  readonly officer: string
  readonly post?: string
  readonly minutes?: number
}

/** Requests, and what was said to them by people who could when they said it. */
function requestsIn({ database, by }: Pick<Filling, 'database' | 'by'>) {
  let n = 0
  const proof = async (id: string, officer: string) => {
    await database.query(
      `insert into office.step_up (id, session_id, officer_id, act, act_hash, nonce)
       values ($1, $1, $2, 'approvals.request', sha256('a'), sha256('n'))`,
      [id, officer],
    )
    return id
  }
  /** @param agreed whoever agreed to it, whatever they are since */
  return async (
    act: string,
    asked: string,
    of: {
      readonly about?: string
      readonly unit?: string
      readonly on?: string
      readonly minutes?: number
      /** It waits for nobody more, whatever was said to it. */
      readonly over?: true
    },
    agreed: string | readonly Said[] = [],
  ): Promise<string> => {
    const draw = by('asked on purpose', act, n++)
    const id = draw.id()
    await database.query(
      `insert into office.act_request (id, act, about, unit_id, case_id, purpose, requested_by, proof_id, good_minutes)
       values ($1, $2, $3, $4, $5, 'hearing', $6, $7, $8)`,
      [
        id,
        act,
        of.about ?? null,
        of.unit ?? null,
        of.on ?? null,
        asked,
        await proof(draw.id(), asked),
        of.minutes ?? null,
      ],
    )
    await database.query(
      `update office.act_request set expires_at = now() + make_interval(hours => $2) where id = $1`,
      [id, of.over === undefined ? 9 : -1],
    )
    const all = typeof agreed === 'string' ? [{ officer: agreed }] : agreed
    for (const [nth, { officer, post, minutes = 360 }] of all.entries()) {
      const shown = await proof(draw.id(), officer)
      // Past the trigger that asks what they are now.
      await database.query('set session_replication_role = replica')
      try {
        await database.query(
          `insert into office.act_approval (id, request_id, officer_id, granted, proof_id, at, post_id)
           values ($1, $2, $3, true, $4, now() + make_interval(mins => $5, secs => $6), $7)`,
          [draw.id(), id, officer, shown, minutes, nth, post ?? null],
        )
      } finally {
        await database.query('set session_replication_role = origin')
      }
    }
    return id
  }
}

/**
 * In cases where all of the bench sits: for each way in which a judge is or was put on it, a request to which one such
 * alone agreed. It waits for the others unless that one is of the formation, and each way of not being of it is somebody's.
 */
async function benches(filling: Filling): Promise<void> {
  const { database, by, staff, whole, write } = filling
  const request = requestsIn(filling)
  for (const scope of whole) {
    const on = String(scope.rows.get('court.case')?.[0]?.['id'])
    const { rows: identities } = await database.query<{ person: string }>(
      'select person_id as person from court.sealed_identity where case_id = $1 order by person_id',
      [on],
    )
    const person = identities[0]?.person
    if (person === undefined) throw new Error(`${scope.name}: nobody’s identity is sealed`)
    const { rows: members } = await database.query<{ officer: string; sits: boolean; put: string }>(
      `select a.officer_id as officer, office.in_formation(a.officer_id, $1) as sits,
         string_agg(concat_ws(' ', a.post, a.from_id is null, a.ended_at is null, a.starts <= current_date,
           coalesce(a.ends, current_date) >= current_date, a.court_id = $3), ', ' order by a.id) as put
       from court.assignment a where a.case_id = $1 and a.post = any ($2) group by 1, 2 order by 1`,
      [on, judges, scope.court],
    )
    const whoSit = members.filter((one) => one.sits).map(({ officer }) => officer)
    const plain = staff.filter(({ id, twist }) => whoSit.includes(id) && twist === 'as they should be')
    const asks = by('who asks', scope.name).one(plain)
    await request('identity.unseal', asks.id, { about: person, on }, asks.id)
    const twistOf = new Map(staff.map(({ id, twist }) => [id, twist]))
    const others = members.filter(({ officer }) => officer !== asks.id)
    for (const [alike] of Map.groupBy(
      others,
      ({ officer, put }) => `${twistOf.get(officer) ?? ''}: ${put}`,
    ).values())
      await request('identity.unseal', asks.id, { about: person, on }, alike!.officer)
    // It waits for all of them.
    await request('identity.deal', asks.id, { about: person, on })
    // A member whose former service has no part in it: everything of the case is closed, their share too.
    const formerly = staff.filter(({ id, service }) => whoSit.includes(id) && service !== undefined)
    for (const service of new Set(formerly.map((one) => one.service)))
      if (!isBarred(scope, service))
        await write('court.bar', scope, `a service of the bench ${service ?? ''}`, {
          officer_id: null,
          service_id: service,
          ended_by: null,
          ended_at: null,
        })
  }
}

/** Whether this officer or this service may have no part in the case, today or once. */
const isBarred = (scope: Scope, who: string | undefined, today = true): boolean =>
  (scope.rows.get('court.bar') ?? []).some(
    (bar) => [bar['officer_id'], bar['service_id']].includes(who) && (!today || bar['ended_at'] === null),
  )

/** Requests to which somebody agreed whose word counts no more, each for another reason: they wait for the next. */
async function decided(filling: Filling): Promise<void> {
  const { places, staff } = filling
  const request = requestsIn(filling)
  const [first, ...others] = places
  const of = (post: string, twist: Twist, at?: string) =>
    staff.filter((one) => one.post === post && one.twist === twist && (at === undefined || one.at === at))
  const [assistant] = of('social_assistant', 'as they should be', first!.court)
  const gone = (
    [
      'whose post is over',
      'whose post begins tomorrow',
      'who is inactive',
      'who moved to another court',
    ] as const
  ).flatMap((twist) => [
    ...of('central_unit', twist).slice(0, 1),
    ...of('unit_coordinator', twist).slice(0, 1),
  ])
  const said: readonly (Hired | undefined)[] = [
    ...gone,
    // Of another post since, and of the same place as whoever asked.
    ...of('national_desk', 'as they should be').slice(0, 1),
    ...of('prosecution_clerk', 'as they should be', others[0]!.court).slice(0, 1),
    ...of('unit_coordinator', 'as they should be', first!.court).slice(0, 1),
    assistant,
  ]
  for (const one of said) await request('exchange.export', assistant!.id, { unit: first!.unit }, one!.id)
  // Asked by one who could have agreed; about one who can; and agreed to by whom it is about.
  const [asks, about, third] = of('administrator', 'as they should be')
  await request('officers.grant', asks!.id, { about: asks!.id }, asks!.id)
  await request('officers.grant', asks!.id, { about: third?.id ?? assistant!.id }, asks!.id)
  await request('officers.grant', asks!.id, { about: about!.id })
  await request('officers.grant', asks!.id, { about: about!.id }, about!.id)
  await request('officers.grant', asks!.id, { about: assistant!.id })
}

/** For each condition of a shelter's address a shelter that received one person: what opens it, or not, is that alone. */
async function sheltered(filling: Filling): Promise<void> {
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

/**
 * Addresses that were released to assistants who follow nobody there: mostly as it should be, and for each condition some
 * where it alone fails. Of those who may agree, each way of having a part in the case is somebody's.
 */
async function released(filling: Filling): Promise<void> {
  const { database, places, staff, followed, shelters, write } = filling
  const request = requestsIn(filling)
  const [first] = places
  const plain = (post: string) =>
    staff.filter((one) => one.post === post && one.twist === 'as they should be')
  const assistants = plain('social_assistant').filter(({ at }) => at === first!.court)
  const isOutside = (scope: Scope, { id, at }: Hired) =>
    !isOn(scope, id) &&
    !isBarred(scope, id, false) &&
    at !== scope.court &&
    (scope.rows.get('penal.file') ?? []).every((file) => file['court_id'] !== at || at === undefined) &&
    (scope.rows.get('assistance.person') ?? []).every((one) => one['owner_id'] !== id)
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
}

/** Who stands in, and is on the case by nothing else, for somebody who is on it no more: each for another reason. */
async function handedOn({ staff, places, followed, write }: Filling): Promise<void> {
  const [first] = places
  const of = (twist: Twist) =>
    staff.filter((one) => one.post === 'unit_coordinator' && one.twist === twist && one.at === first!.court)
  const free = followed
    .filter(({ court }) => court === first!.court)
    .flatMap((scope) =>
      of('as they should be')
        .filter(({ id }) => !isBarred(scope, id) && !isOn(scope, id))
        .slice(0, 1)
        .map((taker) => [scope, taker] as const),
    )
  const ways = [
    'who is inactive',
    'whose post is over',
    'who moved to another court',
    'whose post begins tomorrow',
    // Away, and on it still.
    'who is on leave',
  ] as const
  for (const [n, [scope, taker]] of free.slice(0, 3 * ways.length).entries()) {
    const giver = of(ways[n % ways.length]!)[0]!
    if (isBarred(scope, giver.id)) continue
    const put = { post: 'unit_coordinator', court_id: scope.court, starts: scope.today }
    const open = { ended_at: null, ended_by: null, why: null }
    const from = await write('court.assignment', scope, `handed on ${String(n)}`, {
      ...put,
      ...open,
      officer_id: giver.id,
      from_id: null,
      delegated_by: null,
      ends: dayFrom(scope.today, 60),
    })
    await write('court.assignment', scope, `taken ${String(n)}`, {
      ...put,
      ...open,
      officer_id: taker.id,
      from_id: from['id'],
      delegated_by: giver.id,
      ends: dayFrom(scope.today, 30),
    })
  }
}

/** Who opened a case in a post that they do not hold: one who works at its court in another, and whose is over or not begun. */
async function openedOnce({ staff, places, followed, write }: Filling): Promise<void> {
  const [first] = places
  const here = followed.filter(({ court }) => court === first!.court)
  const ahead = (hours: number) => new Date(Date.now() + hours * 3_600_000)
  const of = (post: string, twist: Twist) =>
    staff.filter((one) => one.post === post && one.twist === twist && one.at === first!.court)
  const open = async (some: readonly Hired[], post: string) => {
    const found = here.flatMap((scope) =>
      some
        .filter(
          ({ id, twist }) => !isBarred(scope, id) && !(twist === 'as they should be' && isOn(scope, id)),
        )
        .slice(0, 1)
        .map(({ id }) => [scope, id] as const),
    )
    for (const [scope, officer] of found.slice(0, 2))
      await write('court.emergency', scope, `opened once ${officer}`, {
        court_id: scope.court,
        post,
        opened_by: officer,
        opened_at: ahead(6),
        ends_at: ahead(7),
        closed_at: null,
      })
  }
  await open(of('prosecution_clerk', 'as they should be'), 'investigating_judge')
  await open(of('unit_coordinator', 'whose post is over'), 'unit_coordinator')
  await open(of('unit_coordinator', 'whose post begins tomorrow'), 'unit_coordinator')
}

const isOn = (scope: Scope, who: string): boolean =>
  (scope.rows.get('court.assignment') ?? []).some((put) => put['officer_id'] === who)
