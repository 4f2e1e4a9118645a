/**
 * Writes a house into an empty database, past row security: officers of every post, with posts that are over or not
 * begun and sessions that open nothing, and cases with rows in every table. Tables are not named: a row is what the
 * catalogue says of its columns, in the scope of its case. What a check asks of several columns at once is in
 * `recipes.ts`; a new table usually needs none.
 */
import { levelsOf, type Post } from '@himaya/domain'
import { randomBytes, randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { Column, Shape } from './catalogue.ts'
import { dayFrom, type Asker, type Draw, type Scope } from './draw.ts'
import { recipes } from './recipes.ts'
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
/** At so many of the services somebody works. */
const worked = 4
/** Rows of cases that rows of the house point at. */
const kept: readonly string[] = ['court.case', 'record.entry']
/** What time and other people do to rows, and what the triggers of a table would not let in as it is. */
const afterwards: readonly string[] = [
  // Somebody barred who was left on the case, by whatever road.
  `update court.assignment a set ended_at = null, ended_by = null, why = null, ends = null from court.bar b
   where b.officer_id = a.officer_id and b.case_id = a.case_id and a.from_id is null and a.why = 'conflict'`,
  // Somebody who agreed and works here no more: their word counts no longer.
  `update office.officer set active = false where id in (select officer_id from office.act_approval where granted order by id limit 3)`,
  // Requests that time or their own people ended.
  `update office.act_request set withdrawn_at = now() where get_byte(decode(md5(id::text), 'hex'), 0) < 20`,
  `update office.act_request set expires_at = now() - interval '1 minute' where get_byte(decode(md5(id::text), 'hex'), 1) < 30`,
  `update office.act_request set uses = 1, used_at = now() where get_byte(decode(md5(id::text), 'hex'), 2) < 30`,
  // Sealed identities: written with their shares in one transaction or not at all. Of each case two, dealt to all
  // who were ever put on it by the key that each had, in use or not.
  `do $$ begin
     update office.personal_key set retired_at = now() where get_byte(decode(md5(id::text), 'hex'), 0) < 40;
     insert into court.sealed_identity (person_id, case_id, measure_id, dealing, identity_sealed, written_by, dealt_by)
       select p.id, c.id, (select m.id from court.measure m where m.case_id = c.id order by m.id limit 1), 1,
         decode(repeat('ab', 40), 'hex'), p.owner_id, p.owner_id
       from court.case c cross join lateral (select x.id, x.owner_id from assistance.person x
         where x.file_id = c.assistance_id order by x.id limit 2) p
       where exists (select from court.measure m where m.case_id = c.id)
         and (select count(distinct a.officer_id) > 1 from court.assignment a join office.personal_key k
           on k.officer_id = a.officer_id where a.case_id = c.id);
     insert into court.identity_share (person_id, case_id, dealing, officer_id, key_id, place, share_sealed)
       select i.person_id, i.case_id, 1, k.officer_id, k.id,
         row_number() over (partition by i.person_id order by k.id), decode(repeat('ab', 80), 'hex')
       from court.sealed_identity i join office.personal_key k
         on exists (select from court.assignment a where a.case_id = i.case_id and a.officer_id = k.officer_id);
   end $$`,
  // What was asked of them, by a member mostly, and agreed to by another half of the time.
  `update office.act_request r set about = i.person_id, requested_by = coalesce((
       select a.officer_id from court.assignment a where a.case_id = r.case_id and office.in_formation(a.officer_id, r.case_id)
         and get_byte(decode(md5(r.id::text), 'hex'), 3) < 220
         and not exists (select from office.act_approval p where p.request_id = r.id and p.officer_id = a.officer_id)
       order by md5(a.officer_id::text || r.id::text) limit 1), r.requested_by)
     from court.sealed_identity i where i.case_id = r.case_id and r.act in ('identity.unseal', 'identity.deal')`,
  `do $$ declare r record; proof uuid; begin
     for r in select q.id, (select a.officer_id from court.assignment a where a.case_id = q.case_id
           and a.officer_id <> q.requested_by and office.in_formation(a.officer_id, q.case_id)
           order by md5(a.officer_id::text || q.id::text) limit 1) as other
         from office.act_request q where q.act in ('identity.unseal', 'identity.deal')
           and get_byte(decode(md5(q.id::text), 'hex'), 4) < 150 and office.standing(q.id) = 'waiting'
           and not exists (select from office.act_approval p where p.request_id = q.id) loop
       if r.other is null then continue; end if;
       insert into office.step_up (session_id, officer_id, act, act_hash, nonce)
         values (gen_random_uuid(), r.other, 'approvals.approve', sha256('a'), sha256('n')) returning id into proof;
       insert into office.act_approval (request_id, officer_id, granted, proof_id) values (r.id, r.other, true, proof);
     end loop;
   end $$`,
  `insert into court.identity_loan (request_id, officer_id, person_id, case_id, dealing, place, to_id, key_id, share_sealed)
     select r.id, s.officer_id, s.person_id, s.case_id, 1, s.place, r.requested_by, k.id, s.share_sealed
     from office.act_request r join court.identity_share s on s.person_id = r.about and s.officer_id <> r.requested_by
       join office.personal_key k on k.officer_id = r.requested_by
     where r.act in ('identity.unseal', 'identity.deal')`,
]
/** What is there already, or is written with who works there or afterwards. */
const byHand: readonly string[] = [
  ...['court', 'unit', 'officer', 'post', 'session', 'service'].map((name) => `office.${name}`),
  ...['sealed_identity', 'identity_share', 'identity_loan'].map((name) => `court.${name}`),
]
/** So often another row is tried before a table is left as it is. */
const tries = 40

export async function fillHouse(database: Client, shapes: readonly Shape[], draw: Draw): Promise<Filled> {
  // Each row by itself: a house of this size in one transaction would hold more locks than there are.
  await database.query('set synchronous_commit = off')
  const { rows: days } = await database.query<{ today: string }>('select current_date as today')
  const today = days[0]!.today
  const places = await placesIn(database)
  const services: string[] = []
  for (let n = 0; n < 18; n++) {
    const id = randomUUID()
    services.push(id)
    // Nobody works at the last ones: they are there to be seen, or not.
    await database.query(
      `insert into office.service (id, name_ar, name_fr, needs, active) values ($1, 'خدمة', 'Service', '{health}', $2)`,
      [id, n !== 3],
    )
  }
  const staff = await hire(database, draw, places, services.slice(0, worked), today)
  const officers = staff.map(({ id }) => id)
  const hereOf = (court: string) => staff.filter(({ courts }) => courts.includes(court)).map(({ id }) => id)
  const courts = places.map(({ court }) => court)
  const written = new Map<string, number>()
  const write = async (shape: Shape, scope: Scope, rows = 1): Promise<void> => {
    for (let n = 0; n < rows; n++)
      if ((await writeRow(database, shape, scope, draw)) !== undefined)
        written.set(shape.name, (written.get(shape.name) ?? 0) + 1)
  }
  const scopeOf = (place: { unit: string; court: string }): Scope => ({
    ...place,
    officers,
    here: hereOf(place.court),
    held: new Map(staff.map(({ id, held }) => [id, held])),
    services,
    courts,
    today,
    rows: new Map(),
  })

  const inCases = shapes.filter(
    ({ name }) =>
      (/^(assistance|penal|court)\./.test(name) && !byHand.includes(name)) || name === 'record.entry',
  )
  const house = new Map<string, AnyRow[]>()
  for (let n = 0; n < cases; n++) {
    const scope = scopeOf(placeOf(places, n))
    // Without a complaint there is no penal file; and in some places one that no report opened: who is on its case must
    // see it all the same.
    const unreported = n % 12 === 0
    const withPenal = unreported || draw.chance(94)
    for (const shape of inCases) {
      const { perCase = [2, 2] } = recipes[shape.name] ?? {}
      if (shape.name.startsWith('penal.') && !withPenal) continue
      if (shape.name === 'penal.report' && unreported) continue
      if (shape.name === 'court.assignment') {
        for (const [officer, post] of chosenFor(scope, staff, draw))
          await write(shape, { ...scope, officers: [officer], here: [post] })
      } else await write(shape, scope, draw.whole(...perCase))
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
      const scope = { ...scopeOf(draw.one(places)), rows: house }
      await write(shape, { ...scope, officers: [officer], here: [officer] })
    }
  }
  for (const statement of afterwards) await database.query(statement)
  await database.query('analyze')
  return {
    askers: [
      ...staff.map(({ what, token }) => ({ what, token })),
      { what: 'nobody', token: '' },
      { what: 'a token that opens nothing', token: randomBytes(32).toString('base64url') },
    ],
    empty: shapes
      .map(({ name }) => name)
      .filter((name) => !written.has(name) && !byHand.includes(name) && name !== 'meta.applied'),
  }
}

/** Who is put on a case, and in which post: mostly what they hold or held at its court, sometimes what they never did. */
function chosenFor(scope: Scope, staff: readonly Hired[], draw: Draw): readonly (readonly [string, Post])[] {
  return staff.flatMap(({ id, held, courts }) => {
    const near = courts.includes(scope.court)
    if (!draw.chance(near ? 90 : 5)) return []
    const seated = held.filter((post) => levelsOf(post).length > 0 && post !== 'social_assistant')
    return seated.length === 0 ? [] : [[id, draw.one(seated)] as const]
  })
}

const unique = (() => {
  let n = 0
  return () => ++n
})()

/** One row, tried until the checks of its table let it in; `undefined` when none did. */
async function writeRow(
  database: Client,
  shape: Shape,
  scope: Scope,
  draw: Draw,
): Promise<AnyRow | undefined> {
  for (let n = 0; n < tries; n++) {
    const values = valuesFor(shape, scope, draw)
    if (values === undefined) return undefined
    const names = Object.keys(values)
    try {
      const { rows } = await database.query<AnyRow>(
        `insert into ${shape.spelled} (${names.join(', ')}) values (${names.map((_, at) => `$${String(at + 1)}`).join(', ')}) returning *`,
        Object.values(values),
      )
      // One that a trigger did not write.
      if (rows[0] === undefined) return undefined
      scope.rows.set(shape.name, [...(scope.rows.get(shape.name) ?? []), rows[0]])
      return rows[0]
    } catch (error) {
      const { code = '' } = error as { code?: string }
      // Anything but a check, a key or a missing value is a mistake of ours.
      // There is one already, and the next one would be the same.
      if (code === '23505' && n >= 2) return undefined
      // Refused by a trigger that asks who speaks: another may.
      if (!/^(23|42501$|55000$)/.test(code)) throw new Error(`${shape.name}: ${(error as Error).message}`)
    }
  }
  return undefined
}

/** The keys of a case and of its two files, by their domain: there is one of each in a scope. */
const files: Readonly<Record<string, string>> = {
  case: 'court.case',
  assistance: 'assistance.file',
  penal: 'penal.file',
}
const ofTheHouse: readonly string[] = ['unit', 'court', 'officer', 'service']

function valuesFor(shape: Shape, scope: Scope, draw: Draw): Record<string, unknown> | undefined {
  const said = recipes[shape.name]?.make?.(draw, scope)
  if (said === null) return undefined
  const values: Record<string, unknown> = { ...said }
  const has = (name: string) => name in values
  const columnOf = (name: string) => shape.columns.find((column) => column.name === name)!
  for (const { name, domain, required } of shape.columns) {
    const itself = files[domain ?? '']
    if (itself === undefined || has(name) || itself === shape.name) continue
    const row = scope.rows.get(itself)?.[0]
    if (row === undefined && required) return undefined
    values[name] = row === undefined || (!required && draw.chance(15)) ? null : row['id']
  }
  // Whatever points into the case points at rows of the same case, together.
  for (const { from, table, to } of shape.links) {
    if (from.every((name) => has(name) || ofTheHouse.includes(columnOf(name).domain ?? ''))) continue
    const fits = (scope.rows.get(table) ?? []).filter((row) =>
      from.every((name, at) => !has(name) || values[name] === row[to[at]!]),
    )
    const free = from.filter((name) => !has(name))
    const optional = free.every((name) => !columnOf(name).required)
    if (fits.length === 0) {
      if (!optional) return undefined
      for (const name of free) values[name] = null
    } else if (optional && draw.chance(40)) for (const name of free) values[name] = null
    else {
      const row = draw.one(fits)
      from.forEach((name, at) => {
        values[name] = row[to[at]!]
      })
    }
  }
  for (const column of shape.columns) {
    if (has(column.name) || column.generated) continue
    const value = valueFor(column, scope, draw)
    if (value !== undefined) values[column.name] = value
  }
  return values
}

/** Texts of which one fits each pattern that a column has been given so far. */
const texts = ['mot', 'ar', 'MA', '0001', '10:00', 'a.b', 'ma/act/2016/27-14#art_448-1'] as const

/** A value for a column by what is known of it; `undefined` leaves it to its default. */
function valueFor(column: Column, scope: Scope, draw: Draw): unknown {
  const { domain, type, required, defaulted, oneOf } = column
  if (!required && draw.chance(45)) return null
  switch (domain) {
    case 'unit':
      return scope.unit
    case 'court':
      return draw.chance(60) ? scope.court : draw.one(scope.courts)
    case 'service':
      return draw.one(scope.services)
    case 'officer':
      return draw.chance(70) && scope.here.length > 0 ? draw.one(scope.here) : draw.one(scope.officers)
    case null:
      break
    default:
      return defaulted ? undefined : null
  }
  if (oneOf !== undefined) return type.endsWith('[]') ? oneOf.filter(() => draw.chance(30)) : draw.one(oneOf)
  if (type === 'boolean') return draw.chance(50)
  if (defaulted) return undefined
  switch (type) {
    case 'text':
      return column.pattern === undefined ? 'texte' : texts.find((text) => column.pattern?.test(text))
    case 'uuid':
      return randomUUID()
    case 'date':
      return dayFrom(scope.today, draw.one([-40, -1, 0, 1, 40]))
    case 'timestamp with time zone':
    case 'timestamp without time zone':
      return `${dayFrom(scope.today, draw.one([-3, -2]))} 10:00`
    case 'bytea':
      return randomBytes(column.length ?? 32)
    case 'smallint':
      return draw.whole(2016, 2190)
    case 'integer':
    case 'bigint':
    case 'real':
      return unique()
    case 'jsonb':
      return {}
    case 'text[]':
      return ['mot']
    default:
      throw new Error(`nothing is known of ${column.name}, a ${type}`)
  }
}
