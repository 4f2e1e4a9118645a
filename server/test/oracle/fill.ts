/**
 * Writes a house into an empty database, past row security: officers of every post, with posts that are over or not
 * begun and sessions that open nothing, and cases with rows in every table. Tables are not named: a row is what the
 * catalogue says of its columns, in the scope of its case. What a check asks of several columns at once is in
 * `recipes.ts`; a new table usually needs none. Whom a condition needs and chance would find seldom is in `purpose.ts`.
 *
 * The same seed gives the same house, key by key: nothing is left to the database, and every table, row and person draws
 * for itself, so that one that is added moves nothing else.
 */
import { levelsOf, type Post } from '@himaya/domain'
import type { Client } from 'pg'
import type { Shape } from './catalogue.ts'
import { drawerFrom, type Asker, type Drawer, type Scope } from './draw.ts'
import { afterwards, onPurpose } from './purpose.ts'
import { recipes } from './recipes.ts'
import { writerTo } from './row.ts'
import { judges } from './rule.ts'
import { hire, placesIn, type Hired } from './staff.ts'
import type { AnyRow } from './world.ts'

interface Filled {
  readonly askers: readonly Asker[]
  /** Tables of which no row could be written. */
  readonly empty: readonly string[]
}

/** Two thirds of them are of the first place, where most people work: each case there is met by many. */
const cases = 36
const placeOf = <P>(places: readonly P[], n: number): P =>
  n % 3 > 0 ? places[0]! : places[1 + ((n / 3) % (places.length - 1))]!
/** One case of each place: all of its bench sits there, at the court that is seized. */
const wholeBench: readonly number[] = [0, 1, 3, 6]
/** Some cases of each place have a penal file that no report opened: whoever is on it must see it all the same. */
const unreportedOnes: readonly number[] = [0, 12, 13, 24]
/** At so many of the services somebody works. */
const worked = 4
/** So many there are to be seen, or not; and so many of which each shelter is there for one condition. */
const services = 18
const shelters = 14
/** Rows of cases that rows of the house point at. */
const kept: readonly string[] = ['court.case', 'record.entry']
/** What is there already, or is written with who works there or afterwards. */
const byHand: readonly string[] = [
  ...['court', 'unit', 'officer', 'post', 'session', 'service'].map((name) => `office.${name}`),
  ...['sealed_identity', 'identity_share', 'identity_loan'].map((name) => `court.${name}`),
  'office.shelter_loan',
]

export async function fillHouse(database: Client, shapes: readonly Shape[], seed: string): Promise<Filled> {
  const by = drawerFrom(seed)
  // Each row by itself: a house of this size in one transaction would hold more locks than there are.
  await database.query('set synchronous_commit = off')
  const restored = await keysInOrder(database, seed)
  const { rows: days } = await database.query<{ today: string }>('select current_date as today')
  const today = days[0]!.today
  const places = await placesIn(database)
  const open = async (name: string, many: number) => {
    const ids: string[] = []
    for (let n = 0; n < many; n++) {
      const id = by(name, n).id()
      ids.push(id)
      await database.query(
        `insert into office.service (id, name_ar, name_fr, needs, active) values ($1, 'خدمة', 'Service', '{health}', $2)`,
        [id, n !== 3],
      )
    }
    return ids
  }
  const there = await open('service', services)
  const staff = await hire(database, by, places, there.slice(0, worked), today)
  const officers = staff.map(({ id }) => id)
  const courts = places.map(({ court }) => court)
  const hereOf = new Map(
    courts.map((court) => [court, staff.filter((one) => one.courts.includes(court)).map(({ id }) => id)]),
  )
  const held = new Map(staff.map((one) => [one.id, one.held]))
  const writeRow = writerTo(database)
  const written = new Set<string>()
  const write = async (
    shape: Shape,
    scope: Scope,
    n: number | string,
    said?: Readonly<Record<string, unknown>>,
  ): Promise<AnyRow | undefined> => {
    const row = await writeRow(shape, scope, by(shape.name, scope.name, n), said)
    if (row !== undefined) written.add(shape.name)
    return row
  }
  const scopeOf = (name: string, place: { unit: string; court: string }): Scope => ({
    name,
    ...place,
    officers,
    here: hereOf.get(place.court) ?? [],
    held,
    services: there,
    courts,
    today,
    rows: new Map(),
  })

  const inCases = shapes.filter(
    ({ name }) =>
      (/^(assistance|penal|court)\./.test(name) && !byHand.includes(name)) || name === 'record.entry',
  )
  const house = new Map<string, AnyRow[]>()
  const scopes: Scope[] = []
  for (let n = 0; n < cases; n++) {
    const scope = scopeOf(`case ${String(n)}`, placeOf(places, n))
    scopes.push(scope)
    const whole = wholeBench.includes(n)
    const unreported = unreportedOnes.includes(n)
    const plain = (one: Hired) => (whole && isJudge(one.post)) || unreported
    // Without a complaint there is no penal file.
    const withPenal = unreported || whole || by('penal', scope.name).chance(94)
    for (const shape of inCases) {
      const { perCase = [2, 2] } = recipes[shape.name] ?? {}
      if (shape.name.startsWith('penal.') && !withPenal) continue
      if (shape.name === 'penal.report' && unreported) continue
      if (shape.name === 'court.assignment') {
        for (const [officer, post] of chosenFor(scope, staff, by, plain))
          await write(
            shape,
            { ...scope, officers: [officer.id], here: [post] },
            officer.id,
            plain(officer) && sits(officer, scope)
              ? { ...plainly(officer, today), court_id: scope.court }
              : undefined,
          )
      } else {
        const many = by('how many', shape.name, scope.name).whole(...perCase)
        for (let at = 0; at < many; at++)
          await write(
            shape,
            scope,
            at,
            whole && shape.name === 'penal.file' ? { court_id: scope.court } : undefined,
          )
      }
    }
    for (const name of kept) house.set(name, [...(house.get(name) ?? []), ...(scope.rows.get(name) ?? [])])
  }
  // What is the house's, or somebody's own.
  for (const shape of shapes.filter(({ name }) => /^(office|record)\./.test(name))) {
    if (byHand.includes(shape.name) || inCases.includes(shape)) continue
    const { rows = shape.columns.some(({ name }) => name === 'officer_id') ? officers.length : 12 } =
      recipes[shape.name] ?? {}
    for (let n = 0; n < rows; n++) {
      const officer = officers[n % officers.length]!
      const place = by('place', shape.name, n).one(places)
      const scope = { ...scopeOf('the house', place), rows: house }
      await write(shape, { ...scope, officers: [officer], here: [officer] }, n)
    }
  }
  await afterwards(database)
  await onPurpose({
    database,
    by,
    places,
    staff,
    whole: wholeBench.map((n) => scopes[n]!),
    followed: scopes.filter((_, n) => !wholeBench.includes(n)),
    shelters: await open('shelter', shelters),
    write: async (table, scope, name, said) => {
      const shape = shapes.find((one) => one.name === table)!
      const row = await writeRow(shape, scope, by(table, scope.name, name), said)
      if (row === undefined) throw new Error(`${table}: not let in for ${name}`)
      return row
    },
  })
  await restored()
  await database.query('analyze')
  return {
    askers: [
      ...staff.map(({ what, token }) => ({ what, token })),
      { what: 'nobody', token: '' },
      { what: 'a token that opens nothing', token: by('no token').bytes(32).toString('base64url') },
    ],
    empty: shapes
      .map(({ name }) => name)
      .filter((name) => !written.has(name) && !byHand.includes(name) && name !== 'meta.applied'),
  }
}

/** What triggers write is keyed in the order in which they do, while the house is made. @returns what puts it back */
async function keysInOrder(database: Client, seed: string): Promise<() => Promise<void>> {
  const { rows } = await database.query<{ whole: string }>(
    `select pg_get_functiondef('me.new_id()'::regprocedure) as whole`,
  )
  await database.query(`
    create sequence me.filled;
    grant usage on sequence me.filled to public;
    create or replace function me.new_id() returns uuid language sql volatile as $$
      select md5('${seed.replaceAll("'", "''")} ' || nextval('me.filled'))::uuid $$`)
  return async () => {
    await database.query(rows[0]!.whole)
    await database.query('drop sequence me.filled')
  }
}

const isJudge = (post: Post | undefined) => post !== undefined && judges.includes(post)
/** Whoever is put on a case for certain where their post is; whoever once worked for a service among them. */
const sits = ({ twist, at }: Hired, scope: Scope): boolean =>
  at === scope.court && (twist === 'as they should be' || twist === 'who worked for a service')
/** Put on the case themselves, for as long as it lasts. */
const plainly = ({ post }: Hired, today: string) => ({
  post,
  from_id: null,
  delegated_by: null,
  starts: today,
  ends: null,
  ended_at: null,
  ended_by: null,
  why: null,
})

/** Who is put on a case, and in which post: mostly what they hold or held at its court, sometimes what they never did. */
function chosenFor(
  scope: Scope,
  staff: readonly Hired[],
  by: Drawer,
  plain: (one: Hired) => boolean,
): readonly (readonly [Hired, Post])[] {
  return staff.flatMap((officer) => {
    const draw = by('put on', scope.name, officer.id)
    const near = officer.courts.includes(scope.court)
    if (!draw.chance(near ? 90 : 5) && !(plain(officer) && sits(officer, scope))) return []
    const seated = officer.held.filter((post) => levelsOf(post).length > 0 && post !== 'social_assistant')
    return seated.length === 0 ? [] : [[officer, draw.one(seated)] as const]
  })
}
