/**
 * Whether what several clients saw of one thing at the same time could have come from one that does one operation after
 * the other, each at some moment between its call and its answer (linearizability).
 */

/** One operation as its client saw it. */
export interface Operation<Asked, Answer> {
  readonly asked: Asked
  /** When it was called, by one clock for all clients. */
  readonly called: number
  /** What came back and when; `null` where nothing did: it may have happened at any time after its call, or never. */
  readonly answered: { readonly at: number; readonly answer: Answer } | null
}

/** The thing as it would be if nobody ever spoke at the same time. */
export interface Sequential<State, Asked, Answer> {
  readonly initial: State
  /**
   * Where the thing may stand after this.
   *
   * @param seen what was answered; `undefined` when nobody knows
   * @returns nothing when it could not have been answered so
   */
  readonly step: (state: State, asked: Asked, seen: Answer | undefined) => readonly State[]
  /** The same text for the same state and for no other. */
  readonly keyOf: (state: State) => string
}

export interface Verdict {
  /** `undecided` when `most` was tried and neither was found. */
  readonly is: 'linear' | 'not_linear' | 'undecided'
  /** An order that explains everything, or the longest that was found: places in the history. */
  readonly order: readonly number[]
}

interface Place<State> {
  readonly state: State
  /** Which operations have happened, by place in the history; bit n of the whole. */
  readonly happened: bigint
  readonly order: Link | undefined
  readonly length: number
}
interface Link {
  readonly last: number
  readonly before: Link | undefined
}

/**
 * Looks for an order of the operations that the sequential thing could have answered as they were answered. What did not
 * return is put in where it helps, or left out.
 *
 * The worst case is exponential; remembering where one has been (Lowe) makes it quick where few speak at once.
 *
 * @param most places looked at, before it is given up
 * @see Wing and Gong, "Testing and Verifying Concurrent Objects", JPDC 17, 1993; Lowe, "Testing for linearizability", CCPE 29(4), 2017
 */
export function linearity<State, Asked, Answer>(
  history: readonly Operation<Asked, Answer>[],
  { initial, step, keyOf }: Sequential<State, Asked, Answer>,
  most = 1_000_000,
): Verdict {
  const returns = history.map(({ answered }) => answered?.at ?? Infinity)
  // In the order in which they were called; of those that wait, none can come after one that has returned before it was called.
  const byCall = history.map((_, n) => n).toSorted((a, b) => called(history, a) - called(history, b))
  const needed = history.reduce((all, { answered }, n) => (answered === null ? all : all | bit(n)), 0n)
  const been = new Set<string>()
  const open: Place<State>[] = [{ state: initial, happened: 0n, order: undefined, length: 0 }]
  let best: Place<State> | undefined
  for (let looked = 0; open.length > 0; looked++) {
    const here = open.pop() as Place<State>
    if (best === undefined || here.length > best.length) best = here
    if ((here.happened & needed) === needed) return { is: 'linear', order: orderOf(here) }
    if (looked >= most) return { is: 'undecided', order: orderOf(best) }
    const waiting = byCall.filter((n) => (here.happened & bit(n)) === 0n)
    const firstReturn = waiting.reduce((least, n) => Math.min(least, returns[n] ?? Infinity), Infinity)
    // The last is looked at first: the earliest called comes last into the heap.
    for (const n of waiting.filter((one) => called(history, one) <= firstReturn).toReversed()) {
      const { asked, answered } = history[n] as Operation<Asked, Answer>
      const happened = here.happened | bit(n)
      for (const state of step(here.state, asked, answered?.answer)) {
        const key = `${happened.toString(36)} ${keyOf(state)}`
        if (been.has(key)) continue
        been.add(key)
        open.push({ state, happened, order: { last: n, before: here.order }, length: here.length + 1 })
      }
    }
  }
  return { is: 'not_linear', order: best === undefined ? [] : orderOf(best) }
}

const bit = (n: number): bigint => 1n << BigInt(n)

const called = (history: readonly Operation<unknown, unknown>[], n: number): number => history[n]?.called ?? 0

function orderOf(place: Place<unknown>): number[] {
  const order: number[] = []
  for (let link = place.order; link !== undefined; link = link.before) order.unshift(link.last)
  return order
}
