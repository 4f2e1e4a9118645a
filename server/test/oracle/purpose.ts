/**
 * What is in a house on purpose: what time and other people do to rows, and, for each condition that chance would meet
 * seldom, somebody in whom it alone decides. A condition that is taken out of the database shows in them.
 */
import type { Client } from 'pg'
import { dayFrom } from './draw.ts'
import { isBarred, isOn, requestsIn, type Filling } from './filling.ts'
import { judges } from './rule.ts'
import { released, sheltered } from './sheltering.ts'
import type { Hired, Twist } from './staff.ts'

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
