import type {
  compareCircuits,
  compareCourts,
  seeCoverageOfCountry,
  seeCoverageOfCourt,
} from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import {
  appealCourtOf,
  courtsShownTo,
  entitlementIds,
  givingOf,
  isCountedFor,
  seesCountry,
  unitOf,
  type CourtId,
  type EntitlementId,
} from '@himaya/domain'
import type { z } from 'zod'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { nextCounting } from './count.ts'
import { countingOf, figuresOf, figuresOfCircuits, figuresOfUnits } from './figures.ts'

interface Asking {
  readonly tx: Tx
  readonly me: Me
}

const entryOf = (...purpose: readonly (string | number)[]) => ({
  subjects: [],
  fields: ['figures'],
  purpose: purpose.join(' '),
})

async function countedIn(tx: Tx, year: number) {
  const at = await countingOf(tx, year)
  return at === undefined ? null : { at: at.toISOString(), next: nextCounting(at) }
}

type Kept = Awaited<ReturnType<typeof figuresOf>>[number]

/** A figure as it is told: rounded on its own it may lie above those it is among, and says no more than they. */
const told = ({ entitled, decided, refused, half_within }: Omit<Kept, 'entitlement'>) => ({
  entitled,
  decided: Math.min(decided, entitled),
  refused: Math.min(refused, entitled),
  halfWithin: half_within,
})

/** In the order of the law; those of whom fewer than five are entitled are left out. */
const rowsOf = (kept: readonly Kept[], isTold: (id: EntitlementId) => boolean) =>
  entitlementIds.flatMap((entitlement) =>
    kept
      .filter((row) => row.entitlement === entitlement && row.entitled > 0 && isTold(entitlement))
      .map((row) => ({ entitlement, giving: givingOf(entitlement), ...told(row) })),
  )

/** Of which courts somebody is shown figures, and by which posts. */
const placesOf = ({ posts }: Me) =>
  posts.map(({ post, court }) => ({ post, courts: courtsShownTo(post, court) }))

/** The figures of the country. @throws Problem `not_found`, to all but the centre */
export async function readCountry(
  { tx, me }: Asking,
  year: number,
): Promise<Shown<z.input<typeof seeCoverageOfCountry.reply>>> {
  if (!me.posts.some(({ post }) => seesCountry(post))) throw new Problem('not_found')
  const [counted, kept] = await Promise.all([countedIn(tx, year), figuresOf(tx, year, null)])
  return { reply: { counted, rows: rowsOf(kept, () => true) }, entry: entryOf('country', year) }
}

/** The figures of one court. @throws Problem `not_found`, to whoever is not shown them */
export async function readCourt(
  { tx, me }: Asking,
  year: number,
  court: CourtId,
): Promise<Shown<z.input<typeof seeCoverageOfCourt.reply>>> {
  const by = placesOf(me).filter(({ courts }) => courts.includes(court))
  if (by.length === 0) throw new Problem('not_found')
  const [counted, kept] = await Promise.all([countedIn(tx, year), figuresOf(tx, year, unitOf(court))])
  return {
    reply: { counted, rows: rowsOf(kept, (id) => by.some(({ post }) => isCountedFor(post, id))) },
    entry: entryOf(court, year),
  }
}

/** One entitlement, court by court. @throws Problem `not_found`, to whoever is shown it of none */
export async function readByCourt(
  { tx, me }: Asking,
  year: number,
  entitlement: EntitlementId,
): Promise<Shown<z.input<typeof compareCourts.reply>>> {
  const courts = [
    ...new Set(placesOf(me).flatMap((place) => (isCountedFor(place.post, entitlement) ? place.courts : []))),
  ]
  if (courts.length === 0) throw new Problem('not_found')
  const [counted, found] = await Promise.all([
    countedIn(tx, year),
    figuresOfUnits(tx, year, courts.map(unitOf), entitlement),
  ])
  return {
    reply: {
      counted,
      courts: courts.map((court) => {
        const row = found.get(unitOf(court))
        return { court, figure: row === undefined || row.entitled === 0 ? null : told(row) }
      }),
    },
    entry: entryOf(entitlement, year),
  }
}

/** Every entitlement, circuit by circuit. @throws Problem `not_found`, to all but the centre */
export async function readByCircuit(
  { tx, me }: Asking,
  year: number,
): Promise<Shown<z.input<typeof compareCircuits.reply>>> {
  const centre = me.posts.find(({ post }) => seesCountry(post))
  if (centre === undefined) throw new Problem('not_found')
  const [counted, found] = await Promise.all([countedIn(tx, year), figuresOfCircuits(tx, year)])
  return {
    reply: {
      counted,
      circuits: [...new Set(courtsShownTo(centre.post, null).map(appealCourtOf))].map((court) => ({
        court,
        rows: entitlementIds.flatMap((entitlement) =>
          (found.get(court) ?? [])
            .filter((row) => row.entitlement === entitlement && row.entitled > 0)
            .map((row) => {
              const { entitled, decided } = told(row)
              return { entitlement, entitled, decided }
            }),
        ),
      })),
    },
    entry: entryOf('circuits', year),
  }
}
