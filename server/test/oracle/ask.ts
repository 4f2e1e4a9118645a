/** What the database answers everybody, through the door the server uses, held against what the oracle says. */
import type { Court, SessionToken } from '@himaya/db'
import { CompiledQuery } from 'kysely'
import type { Client } from 'pg'
import { Tally } from './asker.ts'
import type { Shape } from './catalogue.ts'
import type { Draw, Drawer } from './draw.ts'
import type { House, Somebody } from './house.ts'
import type { Table } from './world.ts'

/** For each table the keys of what was seen of it, in order. */
export type Seen = ReadonlyMap<string, readonly string[]>

const questionOf = (shapes: readonly Shape[]): string =>
  shapes
    .map(
      ({ name, spelled, key }) => `select '${name}' as name, array(select ${key} from ${spelled} t) as keys`,
    )
    .join(' union all ')

interface Answer {
  readonly name: string
  readonly keys: readonly string[]
}
export const seenIn = (rows: readonly Answer[]): Seen =>
  new Map(rows.map(({ name, keys }) => [name, [...keys].sort()]))

/** Asks as the server does. A session that opens nothing is asked with all the same: by `app`, past the door. */
async function askAs(court: Court, app: Client, shapes: readonly Shape[], token: string): Promise<Seen> {
  const question = questionOf(shapes)
  const answer = await court.as(token as SessionToken, async (tx) =>
    seenIn((await tx.executeQuery<Answer>(CompiledQuery.raw(question))).rows),
  )
  if (answer !== undefined) return answer
  await app.query('begin')
  await app.query('select from me.enter($1)', [token])
  const { rows } = await app.query<Answer>(question)
  await app.query('rollback')
  return seenIn(rows)
}

interface Compared {
  /** Decisions: one row and one who asks. */
  readonly decisions: number
  /** … of them, of rows that belong to a case. */
  readonly ofCases: number
  readonly mismatches: readonly string[]
}

/** Who asks, and which tables. */
type Asked = readonly (readonly [Somebody, readonly Table[]])[]

/** Those people, each the same tables. */
export const each = (people: readonly Somebody[], tables: readonly Table[]): Asked =>
  people.map((one) => [one, tables] as const)

/** One of each post first, then the next of each: who is told apart soonest is asked soonest. */
export function inTurns(people: readonly Somebody[], draw?: Draw): readonly Somebody[] {
  const left = [...people]
  const order =
    draw === undefined ? left : people.map(() => left.splice(draw.whole(0, left.length - 1), 1)[0]!)
  const byPost = [...Map.groupBy(order, ({ what }) => what.split(' ')[0]).values()]
  const longest = Math.max(...byPost.map(({ length }) => length))
  return Array.from({ length: longest }, (_, n) => byPost.flatMap((some) => some.slice(n, n + 1))).flat()
}

/** So many ask of every table at least: one of each post, and some more. */
const fewest = 40

/**
 * Of each table as many who ask, in an order of chance, as it takes until each of its conditions was asked often enough,
 * both ways; everybody where that takes everybody.
 */
export function enough(
  everybody: readonly Somebody[],
  tables: readonly Table[],
  often: number,
  by: Drawer,
): Asked {
  const asked = new Map(everybody.map((one) => [one, [] as Table[]]))
  for (const table of tables) {
    const counted = new Tally()
    for (const [n, one] of inTurns(everybody, by('who asks', table)).entries()) {
      if (n >= fewest && !counted.seldom(often).some(([name]) => name.startsWith(`${table}: `))) break
      one.eyes.keysOf(table)
      counted.add(one.eyes.tally, [table], 0)
      asked.get(one)!.push(table)
    }
  }
  return [...asked].filter(([, tables]) => tables.length > 0)
}

/**
 * Two ask at a time: while one is answered the other is judged.
 *
 * @param tally counts what the oracle asked itself of what was compared
 */
export async function compare(
  { court, app, world }: Pick<House, 'court' | 'app' | 'world'>,
  asked: Asked,
  tally: Tally,
): Promise<Compared> {
  const mismatches: string[] = []
  let decisions = 0
  let ofCases = 0
  const held = async ([{ what, token, eyes }, tables]: Asked[number]) => {
    const shapes = world.shapes.filter(({ name }) => tables.includes(name as Table))
    const seen = await askAs(court, app, shapes, token)
    let rows = 0
    for (const table of tables) {
      const { length } = world.rowsOf(table)
      rows += length
      if (!table.startsWith('office.')) ofCases += length
      const difference = differenceOf(eyes.keysOf(table), seen.get(table) ?? [])
      if (difference !== '') mismatches.push(`${what}: ${table}: ${difference}`)
    }
    decisions += rows
    tally.add(eyes.tally, tables, rows)
  }
  // Whoever has no session asks by the one connection that there is past the door.
  const [strangers, rest] = [
    asked.filter(([{ eyes }]) => eyes.officer === null),
    asked.filter(([{ eyes }]) => eyes.officer !== null),
  ]
  const lane = async (from: Iterator<Asked[number]>) => {
    for (let one = from.next(); one.done !== true; one = from.next()) await held(one.value)
  }
  const queue = rest.values()
  await Promise.all([lane(queue), lane(queue), lane(strangers.values())])
  return { decisions, ofCases, mismatches }
}

/** What should be seen and is not, and what is seen and should not be; nothing when they are the same. */
export function differenceOf(should: readonly string[], does: readonly string[]): string {
  // Both are in order: nearly always they are the same.
  if (should.length === does.length && should.every((key, at) => key === does[at])) return ''
  const hidden = should.filter((key) => !does.includes(key))
  const shown = does.filter((key) => !should.includes(key))
  return [
    hidden.length > 0
      ? `${String(hidden.length)} of ${String(should.length)} not shown, as ${hidden[0] ?? ''}`
      : '',
    shown.length > 0 ? `${String(shown.length)} shown that should not be, as ${shown[0] ?? ''}` : '',
  ]
    .filter((part) => part !== '')
    .join('; ')
}
