/** Who works in a house that is made for asking: of every post, at courts of two circuits; and those for whom it is over. */
import { levelsOf, posts, type Post } from '@himaya/domain'
import { createHash } from 'node:crypto'
import type { Client } from 'pg'
import { dayFrom, type Drawer } from './draw.ts'

export interface Place {
  readonly court: string
  readonly unit: string
  readonly kind: 'first_instance' | 'court_of_appeal'
}

/** One circuit, and one whose Court of Appeal is not open yet and has another sit for it. */
export async function placesIn(database: Client): Promise<readonly Place[]> {
  const { rows } = await database.query<Place>(`
    with below as (
      (select t.id, coalesce(a.stand_in_id, a.id) as above from office.court t join office.court a on a.id = t.appeal_id
        where a.stand_in_id is not null order by t.id limit 1)
      union all
      (select distinct on (t.appeal_id) t.id, t.appeal_id from office.court t join office.court a on a.id = t.appeal_id
        where a.stand_in_id is null order by t.appeal_id, t.id limit 1))
    select c.id as court, u.id as unit, c.kind from office.court c join office.unit u on u.court_id = c.id
    where c.id in (select id from below union select above from below) order by c.kind desc, c.id`)
  return rows
}

export interface Hired {
  readonly id: string
  readonly token: string
  readonly what: string
  readonly post: Post | undefined
  readonly twist: Twist
  /** Where they were hired; none at the centre. */
  readonly at: string | undefined
  readonly courts: readonly string[]
  readonly held: readonly Post[]
  /** For which service they worked or work. */
  readonly service: string | undefined
}

/** What is the matter with somebody, or nothing: each of these must open nothing, or only what is left. */
const twists = [
  'as they should be',
  'as they should be',
  'whose post is over',
  'whose post ends today',
  'whose post begins tomorrow',
  'who is inactive',
  'whose session was ended',
  'whose session is over',
  'who has been away from the desk',
  'who is on leave',
  'who holds another post too',
  'who moved to another court',
  'who worked for a service',
] as const
export type Twist = (typeof twists)[number]

/**
 * So many more of each at the first place, where most cases are: where one post alone makes a rule, it must be met often
 * enough, and one more officer there meets more cases than one more case meets officers.
 */
const more: Readonly<Partial<Record<Post, number>>> = {
  investigating_judge: 20,
  unit_coordinator: 20,
  social_assistant: 20,
  prosecution_clerk: 16,
  kings_prosecutor: 2,
  kings_prosecutor_deputy: 11,
  juvenile_judge: 9,
  trial_judge: 6,
  registry_clerk: 6,
}

/** So many more at the first Court of Appeal, so that a bench sits there. */
const moreAbove: Readonly<Partial<Record<Post, number>>> = { trial_counsellor: 2, juvenile_counsellor: 3 }

const doubled: readonly Post[] = ['trial_judge', 'trial_counsellor', 'registry_clerk']

export async function hire(
  database: Client,
  by: Drawer,
  places: readonly Place[],
  services: readonly string[],
  today: string,
): Promise<readonly Hired[]> {
  const staff: Hired[] = []
  // Each in turn, in an order of chance: none is left out.
  const order = by('twists')
  let bag: Twist[] = []
  const twisted = () => {
    if (bag.length === 0) bag = [...twists]
    return bag.splice(order.whole(0, bag.length - 1), 1)[0]!
  }
  const met = new Map<string, number>()
  const one = async (
    post: Post | undefined,
    at: { court?: string; service?: string },
    twist: Twist,
  ): Promise<void> => {
    const what = `${post ?? 'without a post'} ${at.court ?? at.service ?? ''} ${twist}`
    const before = met.get(what) ?? 0
    met.set(what, before + 1)
    const draw = by('hired', what, before)
    const id = draw.id()
    const token = draw.bytes(32).toString('base64url')
    await database.query(
      `insert into office.officer (id, name_ar, name_la, handle, active) values ($1, 'تجربة', 'Test', $2, $3)`,
      [id, `t-${id}`, twist !== 'who is inactive'],
    )
    const put = (held: Post, { court, service }: typeof at, starts: number, ends: number | null) =>
      database.query(
        `insert into office.post (id, officer_id, post, court_id, service_id, starts, ends)
         values ($1, $2, $3, $4, $5, $6::date + $7::int, $6::date + $8::int)`,
        [draw.id(), id, held, court ?? null, service ?? null, today, starts, ends],
      )
    const courts = at.court === undefined ? [] : [at.court]
    const held: Post[] = post === undefined ? [] : [post]
    let service = at.service
    const isOver = twist === 'whose post is over' || twist === 'who moved to another court'
    if (post !== undefined) {
      const begins = twist === 'whose post begins tomorrow' ? 1 : draw.one([-900, -30, 0])
      const ends = draw.one([null, 30])
      await put(
        post,
        at,
        isOver ? Math.min(begins, -30) : begins,
        isOver ? -1 : twist === 'whose post ends today' ? 0 : ends,
      )
    }
    if (post !== undefined && at.court !== undefined) {
      const kind = places.find(({ court }) => court === at.court)?.kind
      const other = draw.one(places.filter((place) => place.kind === kind && place.court !== at.court))
      if (twist === 'who moved to another court') {
        await put(post, { court: other.court }, 0, null)
        courts.push(other.court)
      }
      if (twist === 'who holds another post too') {
        const second = draw.one(
          posts.filter((name) => name !== post && kind !== undefined && levelsOf(name).includes(kind)),
        )
        await put(second, { court: at.court }, -30, null)
        held.push(second)
      }
      // What that service may not touch they may not either, though it is over.
      if (twist === 'who worked for a service') {
        service = draw.one(services)
        await put('service_provider', { service }, -300, -1)
      }
    }
    if (twist === 'who is on leave')
      await database.query(
        'insert into office.absence (id, officer_id, first_day, last_day, said_by) values ($1, $2, $3, $4, $2)',
        [draw.id(), id, dayFrom(today, -1), dayFrom(today, draw.one([0, 5]))],
      )
    // They are there, and did not sign in: no trigger writes that they did.
    await database.query('set session_replication_role = replica')
    await database.query(
      `insert into office.session (id, token_hash, officer_id, seen_at, ends_at, ended_at)
       values ($1, $2, $3, now() + $4::interval, now() + $5::interval, now() + $6::interval)`,
      [
        draw.id(),
        createHash('sha256').update(token).digest(),
        id,
        // Ahead of the clock, so that a long run does not find everybody gone.
        twist === 'who has been away from the desk' ? '-11 minutes' : '6 hours',
        twist === 'whose session is over' ? '-1 minute' : '12 hours',
        twist === 'whose session was ended' ? '-1 minute' : null,
      ],
    )
    await database.query('reset session_replication_role')
    staff.push({ id, token, what, post, twist, at: at.court, courts, held, service })
  }
  for (const { court, kind } of places) {
    const [first] = places.filter((place) => place.kind === kind)
    for (const post of posts.filter((name) => levelsOf(name).includes(kind))) {
      const many =
        1 +
        (court === places[0]?.court ? (more[post] ?? 0) : 0) +
        (kind === 'court_of_appeal' && court === first?.court ? (moreAbove[post] ?? 0) : 0) +
        (post === 'general_prosecutor' ? 1 : 0)
      for (let n = 0; n < many; n++) await one(post, { court }, 'as they should be')
      await one(post, { court }, twisted())
      // At one court of each kind is enough: what it closes is the same everywhere.
      if (court === first?.court) await one(post, { court }, 'who worked for a service')
    }
  }
  // Somebody on one case as one thing and on another as another, and not the less of each.
  for (const { court, kind } of places)
    for (const post of posts.filter((name) => doubled.includes(name) && levelsOf(name).includes(kind)))
      await one(post, { court }, 'who holds another post too')
  // Where one post makes a rule, somebody of it for whom it is over in each way, whatever chance gave.
  const [first] = places
  for (const post of ['social_assistant', 'unit_coordinator'] as const)
    for (const twist of [
      'whose post is over',
      'whose post begins tomorrow',
      'who moved to another court',
      'who is inactive',
      'who is on leave',
    ] as const)
      await one(post, { court: first!.court }, twist)
  const away = [
    'as they should be',
    'as they should be',
    'whose post is over',
    'whose post begins tomorrow',
  ] as const
  for (const service of services)
    for (const twist of [...away, twisted()]) await one('service_provider', { service }, twist)
  for (const post of posts.filter((name) => levelsOf(name).length === 0 && name !== 'service_provider'))
    for (const twist of [
      'as they should be',
      ...away,
      'who is inactive',
      'who is on leave',
      twisted(),
    ] as const)
      await one(post, {}, twist)
  await one(undefined, {}, 'as they should be')
  return staff
}
