/**
 * The counting: once a week, in a process of its own (`cli/errand.ts`) under a role that no request reaches. What is written is rounded
 * already; what was counted is forgotten with the transaction.
 */
import {
  addDays,
  cellOf,
  halfWithin,
  joined,
  rounded,
  roundedWhole,
  weekday,
  type Cell,
  type Keyed,
  type LocalDate,
} from '@himaya/algorithms'
import { countAcross, type Database, type Schema, type Tx } from '@himaya/db'
import {
  appealCourtOf,
  courtOfUnit,
  daysToDecision,
  entitlementIds,
  isCountedForProsecution,
  isRefused,
  type CourtId,
  type EntitlementId,
  type UnitId,
} from '@himaya/domain'
import type { Insertable } from 'kysely'
import { createHmac, createSecretKey, randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { dayAt } from '../../http/clock.ts'
import { countedOf, reachedBy, type Counted as Somebody } from './counted.ts'
import { countingOf, filesOfYear, replaceCounting, roundingKey } from './figures.ts'
import { mostCounted, victimsOfYear, type VictimOfYear } from './store.ts'

/** The years counted: this one and the four before. */
const yearsBack = 4

/** The Monday of a day's week: figures stand from one to the next. */
const mondayOf = (day: LocalDate): LocalDate => addDays(day, 1 - weekday(day))

/** When figures counted at that moment are counted anew. */
export const nextCounting = (countedAt: Date): LocalDate => addDays(mondayOf(dayAt(countedAt.getTime())), 7)

/**
 * Counts how far every entitlement reached the people of every unit, unless this week's figures are there.
 *
 * Once a week, and not at every question: whoever watched a figure from hour to hour would see each victim come.
 *
 * @param isStopping asked between two units: a house that is told to stop does not wait for its figures
 * @returns whether it was counted now
 */
export async function countCoverage(
  database: Pick<Database, 'as'>,
  now: number,
  isStopping: () => boolean = () => false,
): Promise<boolean> {
  const counted = await countAcross(database, async (tx) => {
    const today = dayAt(now)
    const thisYear = Number(today.slice(0, 4))
    const last = await countingOf(tx, thisYear)
    if (last !== undefined && today < nextCounting(last)) return false
    const secret = createSecretKey(await roundingKey(tx, randomBytes(32)))
    const keyed: Keyed = (text) => createHmac('sha256', secret).update(text).digest('hex')
    const years = Array.from({ length: yearsBack + 1 }, (_, n) => thisYear - n)
    const rows: Row[] = []
    for (const year of years) rows.push(...(await figuresOfYear(tx, { year, today, keyed, isStopping })))
    await replaceCounting(tx, years, new Date(now), rows)
    return true
  })
  return counted === true
}

interface Counting {
  readonly today: LocalDate
  readonly keyed: Keyed
  readonly isStopping: () => boolean
}
type Row = Insertable<Schema['office.coverage']>

/** Those of one unit, or of all, to whom the law gives one thing. */
interface Part {
  readonly entitled: Cell
  readonly decided: Cell
  readonly refused: Cell
  /** Days until it was decided, of each to whom it was. */
  readonly days: readonly number[]
}
const counts = ['entitled', 'decided', 'refused'] as const
type Figures = Readonly<Record<(typeof counts)[number], number>>
interface Counted {
  readonly unit: UnitId
  readonly part: Part
  readonly figures: Figures
}

async function figuresOfYear(
  tx: Tx,
  counting: Counting & { readonly year: number },
): Promise<readonly Row[]> {
  const { year, keyed, isStopping } = counting
  const rows: Row[] = []
  const ofUnits = new Map<EntitlementId, Counted[]>(entitlementIds.map((id) => [id, []]))
  for await (const { unit, people } of unitByUnit(tx, counting)) {
    if (isStopping()) throw new Error('the house stops: nothing was counted')
    for (const entitlement of entitlementIds) {
      const part = partOf(entitlement, people, keyed)
      const figures = {
        entitled: rounded(part.entitled, keyed),
        decided: rounded(part.decided, keyed),
        refused: rounded(part.refused, keyed),
      }
      ofUnits.get(entitlement)?.push({ unit, part, figures })
      rows.push(...rowOf({ year, unit_id: unit, circuit: null, entitlement }, figures, part.days))
    }
  }
  for (const [entitlement, units] of ofUnits) {
    const circuits = [...Map.groupBy(units, ({ unit }) => circuitOf(unit))].map(([circuit, own]) => {
      const { part, figures } = wholeOf(own, keyed)
      rows.push(...rowOf({ year, unit_id: null, circuit, entitlement }, figures, part.days))
      return { part, figures }
    })
    const { part, figures } = wholeOf(circuits, keyed)
    rows.push(...rowOf({ year, unit_id: null, circuit: null, entitlement }, figures, part.days))
  }
  return rows
}

const circuitOf = (unit: UnitId): CourtId => {
  const court = courtOfUnit(unit)
  if (court === undefined) throw new RangeError(`${unit} is the unit of no court`)
  return appealCourtOf(court)
}

/** Several parts together, and the figures of the whole: near its counts, and narrowing none of the parts'. */
function wholeOf(parts: readonly Pick<Counted, 'part' | 'figures'>[], keyed: Keyed) {
  const together = (count: (typeof counts)[number]) =>
    joined(
      parts.map(({ part }) => part[count]),
      keyed,
    )
  const part: Part = {
    entitled: together('entitled'),
    decided: together('decided'),
    refused: together('refused'),
    days: parts.flatMap(({ part: { days } }) => days),
  }
  const figure = (count: (typeof counts)[number]) =>
    roundedWhole(
      part[count],
      parts.map(({ figures }) => figures[count]),
      keyed,
    )
  return {
    part,
    figures: { entitled: figure('entitled'), decided: figure('decided'), refused: figure('refused') },
  }
}

/** Units that are asked for together: as many as fit at once by their files, and a larger one by itself. */
function batchesOf(units: readonly { readonly unit: UnitId; readonly files: number }[]): readonly UnitId[][] {
  const batches: UnitId[][] = []
  let room = 0
  for (const { unit, files } of units) {
    if (files > room || batches.length === 0) {
      batches.push([])
      room = mostCounted
    }
    batches.at(-1)?.push(unit)
    room -= files
  }
  return batches
}

/** How much longer than it counted the counter rests after a full page: those who work come first. */
const restsFor = 2

async function rest(milliseconds: number, isStopping: () => boolean): Promise<void> {
  for (const until = performance.now() + milliseconds; performance.now() < until && !isStopping();)
    await sleep(Math.min(250, Math.max(0, until - performance.now())))
}

/**
 * Everybody whom the units' own pages count, and whoever they have no room for, one unit after the other: what one holds,
 * and as many as are asked for at once, is all that is in memory of anybody.
 */
async function* unitByUnit(
  tx: Tx,
  { year, today, isStopping }: Counting & { readonly year: number },
): AsyncGenerator<{ readonly unit: UnitId; readonly people: readonly Somebody[] }> {
  let held: { readonly unit: UnitId; readonly people: Somebody[] } | undefined
  for (const of of batchesOf(await filesOfYear(tx, year))) {
    for (let after: VictimOfYear | undefined; ;) {
      const began = performance.now()
      const found = await victimsOfYear(tx, year, { of, after })
      const page = found.slice(0, mostCounted)
      for (const one of await countedOf(tx, page, today)) {
        if (held !== undefined && held.unit !== one.unit) yield held
        if (held?.unit !== one.unit) held = { unit: one.unit, people: [] }
        held.people.push(one)
      }
      // A small house is counted in a moment; a large one is not slowed for those who work in it.
      if (page.length > mostCounted / 2) await rest(restsFor * (performance.now() - began), isStopping)
      if (found.length <= mostCounted) break
      after = page.at(-1)
    }
  }
  if (held !== undefined) yield held
}

function partOf(entitlement: EntitlementId, people: readonly Somebody[], keyed: Keyed): Part {
  const theirs = reachedBy(entitlement, people)
  const days = theirs.map(daysToDecision)
  const named = (those: typeof theirs) =>
    cellOf(
      those.map(({ id }) => id),
      keyed,
    )
  return {
    entitled: named(theirs),
    decided: named(theirs.filter((_, n) => days[n] !== null)),
    refused: named(theirs.filter(isRefused)),
    days: days.filter((n) => n !== null),
  }
}

function rowOf(
  where: Pick<Row, 'year' | 'unit_id' | 'circuit'> & { readonly entitlement: EntitlementId },
  figures: Figures,
  days: readonly number[],
): readonly Row[] {
  if (counts.every((count) => figures[count] === 0)) return []
  return [
    {
      ...where,
      ...figures,
      half_within: halfWithin(days, figures.decided),
      for_prosecution: isCountedForProsecution(where.entitlement),
    },
  ]
}
