/**
 * What in the record of looks is asked about. A question is never a judgement: each of these has honest reasons, and
 * whoever looked is asked before anything is found. Pure, and without the law: the parent of a house carries it.
 */
import { seeded } from '@himaya/algorithms'

/** What may be asked about; mirrored by court.access_question. */
export const questionKinds = ['many_identities', 'without_task', 'probing', 'refusals', 'drawn'] as const
export type QuestionKind = (typeof questionKinds)[number]

/** What a head finds of it. */
export const findings = ['explained', 'look_into'] as const
export type Finding = (typeof findings)[number]

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/**
 * The house's own measures, since 2026-11-27; no text of law sets them, and nobody measured them in a court yet: they
 * are to be looked at again with the first year's questions. A new measure is a new line of the change log.
 */
export const measures = {
  /**
   * Different people whose identity one officer opens within sixty minutes. Fifteen is one each four minutes, longer than
   * a file is read; twice what the busiest twentieth of the hours of that post shows, where that is more; never over
   * thirty, so that a post whose every holder looks around teaches nobody that it is usual.
   */
  identities: { within: hour, floor: 15, times: 2, ceiling: 30 },
  /** Thirty days on both sides of an act, a hearing or a term: a month's work. An act on the next day explains a look too. */
  task: { around: 30 * day, after: day, most: 3 },
  /** Searches that found nobody or one, and after which nothing was opened: somebody who misspells a name tries five or six times. */
  probing: { within: 15 * minute, opens: 10 * minute, most: 12, again: 6 },
  /** Different things that were refused: a link that is old is one, and is tried again by itself. */
  refusals: { within: 10 * minute, most: 8 },
  /** Of each unit's week. */
  drawn: 5,
  /** Hours within which it is answered: what stands out now; what is only drawn, a week. */
  answer: { now: 72, drawn: 168 },
} as const

/**
 * The words by which entries of the record name what they show or write, and whether such a field says who somebody is
 * or how to reach them. A look is counted by these and not by its act: an act of tomorrow is counted by itself, and a
 * word that stands nowhere here counts as one that says who.
 */
export const saysWho = {
  name: true,
  born: true,
  document: true,
  caller: true,
  phone: true,
  email: true,
  number: true,
  contact: true,
  who: true,
  identity: true,
  address: true,
  // What somebody told, and papers as they came: they name.
  statement: true,
  original: true,
  picture: true,
  scan: true,
  // Of somebody who is known only by a number of a file.
  answers: false,
  began_on: false,
  body: false,
  by_whom: false,
  capacity: false,
  disability: false,
  elements: false,
  figures: false,
  found: false,
  how: false,
  if_other_answers: false,
  kept: false,
  language: false,
  nationality: false,
  need: false,
  note: false,
  pregnancy: false,
  reason: false,
  reasons: false,
  reception: false,
  request: false,
  sex: false,
  share: false,
  status: false,
  title: false,
  when: false,
  words: false,
} as const satisfies Record<string, boolean>

/**
 * Looks that are asked about elsewhere: a search names the fields that were typed and shows none of them, and has rules
 * of its own; an export has a request, and an approval of somebody else, before it.
 */
export const askedElsewhere = ['cases.search', 'exchange.export'] as const

/** A stretch of the record that is asked about: moments in milliseconds since 1970, and how many. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly found: number
}

interface At {
  /** Milliseconds since 1970. */
  readonly at: number
}

/** The most different `of` within any `within` milliseconds; the earliest such stretch. `undefined` where there is none. */
function busiest<Item extends At>(
  items: readonly Item[],
  within: number,
  of: (item: Item) => string,
): Stretch | undefined {
  const sorted = items.toSorted((a, b) => a.at - b.at)
  const held = new Map<string, number>()
  let [first, best] = [0, undefined as Stretch | undefined]
  for (const last of sorted) {
    held.set(of(last), (held.get(of(last)) ?? 0) + 1)
    for (
      let head = sorted[first];
      head !== undefined && last.at - head.at >= within;
      head = sorted[++first]
    ) {
      const left = (held.get(of(head)) ?? 1) - 1
      if (left === 0) held.delete(of(head))
      else held.set(of(head), left)
    }
    if (held.size > (best?.found ?? 0))
      best = { from: (sorted[first] ?? last).at, to: last.at, found: held.size }
  }
  return best
}

/**
 * Above how many different people within an hour it is asked.
 *
 * @param usual how many the busiest twentieth of the hours of that post shows, 0 where nothing is known
 */
export function boundOf(usual: number): number {
  const { floor, times, ceiling } = measures.identities
  return Math.min(ceiling, Math.max(floor, Math.ceil(times * usual)))
}

/** Somebody's identity was opened. */
export interface IdentityLook extends At {
  readonly person: string
}

/** Whether one officer opened more different identities within an hour than `bound`. */
export function manyIdentities(looks: readonly IdentityLook[], bound: number): Stretch | undefined {
  const most = busiest(looks, measures.identities.within, ({ person }) => person)
  return most !== undefined && most.found > bound ? most : undefined
}

/** A search, and the cases of what it found; what was typed is kept nowhere. */
export interface Search extends At {
  readonly id: string
  readonly hits: number
  readonly cases: readonly string[]
}

/** Something of a case was opened. */
export interface Opening extends At {
  readonly caseId: string
}

/**
 * Searches that look for whether somebody is there, and not for a file to work on: many that find nobody or one, and
 * the same one found over and over, with nothing opened after. How a name was spelled is not known to the record; that
 * it was tried again is.
 */
export function probing(searches: readonly Search[], openings: readonly Opening[]): Stretch | undefined {
  const { within, opens, most, again } = measures.probing
  const fruitless = searches.filter(
    ({ at, hits, cases }) =>
      hits <= 1 &&
      !openings.some(
        (opening) => opening.at >= at && opening.at <= at + opens && cases.includes(opening.caseId),
      ),
  )
  const many = busiest(fruitless, within, ({ id }) => id)
  if (many !== undefined && many.found >= most) return many
  const alike = Map.groupBy(
    fruitless.filter(({ cases }) => cases.length === 1),
    ({ cases }) => cases[0] ?? '',
  )
  for (const same of alike.values()) {
    const tried = busiest(same, within, ({ id }) => id)
    if (tried !== undefined && tried.found >= again) return tried
  }
  return undefined
}

/** Something was asked for and refused: hidden and absent alike. */
export interface RefusedLook extends At {
  readonly act: string
  readonly subject: string
}

/** Refusals in a row, of different things. */
export function refusals(refused: readonly RefusedLook[]): Stretch | undefined {
  const most = busiest(refused, measures.refusals.within, ({ act, subject }) => `${act} ${subject}`)
  return most !== undefined && most.found >= measures.refusals.most ? most : undefined
}

/** What an officer has to do with one case; moments in milliseconds since 1970. */
export interface Task {
  /** Follows somebody in it, or opened it in an emergency, which has a review of its own. */
  readonly follows: boolean
  /** Is on it now, or was then. */
  readonly assigned: boolean
  /** When they were put on it. */
  readonly put: readonly number[]
  /** What they did in it themselves. */
  readonly acts: readonly number[]
  /** What was due or held in it: hearings, measures, its opening. */
  readonly due: readonly number[]
}

/** Whether an officer who looked into a case at that moment had something to do in it. */
export function hasTask(at: number, { follows, assigned, put, acts, due }: Task): boolean {
  const { around, after } = measures.task
  const near = (moment: number) => Math.abs(moment - at) <= around
  return (
    follows ||
    acts.some((moment) => moment >= at - around && moment <= at + after) ||
    (assigned && (put.some(near) || due.some(near)))
  )
}

/** One officer's looks of a day into one case. */
export interface Visit extends At {
  /** The number of its first entry. */
  readonly seq: string
  readonly caseId: string
}

/**
 * What is asked of an officer's visits of one day without a task: each case by itself while there are few; of many, how
 * many there were.
 */
export function withoutTask<One extends Visit>(
  visits: readonly One[],
  taskOf: (caseId: string) => Task,
): { readonly each: readonly One[] } | { readonly together: Stretch } {
  const idle = visits.filter(({ at, caseId }) => !hasTask(at, taskOf(caseId)))
  const cases = new Set(idle.map(({ caseId }) => caseId))
  const times = idle.map(({ at }) => at)
  return cases.size <= measures.task.most
    ? { each: [...cases].flatMap((one) => idle.find(({ caseId }) => caseId === one) ?? []) }
    : { together: { from: Math.min(...times), to: Math.max(...times), found: cases.size } }
}

/**
 * The visits of one unit's week that are put before its heads. Whoever has the seed and the record draws the same again.
 *
 * @param seed the root of the first signed state of the record after that week: nobody chose it, and it stands elsewhere
 */
export function drawn<One extends Visit>(seed: string, unit: string, visits: readonly One[]): One[] {
  const inOrder = visits.toSorted((a, b) => (BigInt(a.seq) < BigInt(b.seq) ? -1 : 1))
  return seeded(`${seed} ${unit}`).shuffle(inOrder).slice(0, measures.drawn)
}
