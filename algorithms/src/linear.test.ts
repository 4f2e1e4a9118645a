import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linearity, type Operation, type Sequential } from './linear.ts'
import { seeded } from './random.ts'

/** A register that is read, written, and changed where it is as somebody believed. */
type Asked = { read: true } | { write: number } | { from: number; to: number }
type Answer = number | boolean

const register: Sequential<number, Asked, Answer> = {
  initial: 0,
  keyOf: String,
  step(state, asked, seen) {
    const fits = (answer: Answer) => seen === undefined || seen === answer
    if ('read' in asked) return fits(state) ? [state] : []
    if ('write' in asked) return fits(true) ? [asked.write] : []
    return fits(state === asked.from) ? [state === asked.from ? asked.to : state] : []
  },
}

const op = (
  asked: Asked,
  called: number,
  at: number | null = null,
  answer: Answer = true,
): Operation<Asked, Answer> => ({ asked, called, answered: at === null ? null : { at, answer } })

const read = { read: true } as const
const is = (...history: Operation<Asked, Answer>[]) => linearity(history, register).is

describe('worked by hand', () => {
  test.each<[string, Operation<Asked, Answer>[]]>([
    ['nothing', []],
    ['one after the other', [op({ write: 1 }, 0, 1), op(read, 2, 3, 1)]],
    ['a read beside a write sees it', [op({ write: 1 }, 0, 9), op(read, 2, 3, 1)]],
    ['a read beside a write does not see it', [op({ write: 1 }, 0, 9), op(read, 2, 3, 0)]],
    [
      'two reads beside a write: the later one sees it',
      [op({ write: 1 }, 0, 9), op(read, 1, 2, 0), op(read, 3, 4, 1)],
    ],
    [
      'of two that change the same, one does',
      [op({ from: 0, to: 1 }, 0, 5, true), op({ from: 0, to: 2 }, 0, 5, false), op(read, 6, 7, 1)],
    ],
    ['what did not return has happened', [op({ write: 1 }, 0), op(read, 5, 6, 1)]],
    ['what did not return has not happened', [op({ write: 1 }, 0), op(read, 5, 6, 0)]],
    [
      'what did not return happens after its client was gone',
      [op({ write: 1 }, 0), op(read, 5, 6, 0), op(read, 7, 8, 1)],
    ],
    ['at the same moment both orders may be', [op({ write: 1 }, 0, 5), op(read, 5, 6, 0)]],
  ])('linear: %s', (_, history) => {
    const verdict = linearity(history, register)
    expect(verdict.is).toBe('linear')
    // Whatever returned stands in the order that is told, once.
    expect(new Set(verdict.order).size).toBe(verdict.order.length)
    for (const [n, { answered }] of history.entries())
      if (answered !== null && verdict.order.length > 0) expect(verdict.order).toContain(n)
  })

  test.each<[string, Operation<Asked, Answer>[]]>([
    ['a stale read', [op({ write: 1 }, 0, 1), op(read, 2, 3, 0)]],
    ['a value that nobody wrote', [op({ write: 1 }, 0, 9), op(read, 2, 3, 7)]],
    ['seen, and then not seen any more', [op({ write: 1 }, 0, 9), op(read, 1, 2, 1), op(read, 3, 4, 0)]],
    [
      'two that change the same, and both do',
      [op({ from: 0, to: 1 }, 0, 5, true), op({ from: 0, to: 2 }, 0, 5, true)],
    ],
    [
      'what did not return, happened, and is undone',
      [op({ write: 1 }, 0), op(read, 5, 6, 1), op(read, 7, 8, 0)],
    ],
    ['what did not return is seen before it was called', [op(read, 0, 1, 1), op({ write: 1 }, 2)]],
    [
      'what did not return happens twice',
      [
        op({ from: 0, to: 1 }, 0),
        op(read, 1, 2, 1),
        op({ write: 0 }, 3, 4),
        op(read, 5, 6, 0),
        op(read, 7, 8, 1),
      ],
    ],
  ])('not linear: %s', (_, history) => {
    expect(is(...history)).toBe('not_linear')
  })

  test('what is too much to try is said to be undecided', () => {
    const history = [op({ write: 1 }, 0, 9), op(read, 1, 2, 7)]
    expect(linearity(history, register, 1).is).toBe('undecided')
  })

  test('the longest order that was found says how far it went', () => {
    const { order } = linearity([op({ write: 1 }, 0, 1), op(read, 2, 3, 1), op(read, 4, 5, 0)], register)
    expect(order).toEqual([0, 1])
  })
})

/** Every order, tried one by one: slow, and so simple that it can be believed. */
function byForce(history: readonly Operation<Asked, Answer>[]): boolean {
  const from = (state: number, left: readonly number[]): boolean => {
    if (left.every((n) => history[n]!.answered === null)) return true
    return left.some((n) => {
      const { asked, called, answered } = history[n]!
      const late = left.some((other) => other !== n && (history[other]!.answered?.at ?? Infinity) < called)
      return (
        !late &&
        register.step(state, asked, answered?.answer).some((next) =>
          from(
            next,
            left.filter((other) => other !== n),
          ),
        )
      )
    })
  }
  return from(
    register.initial,
    history.map((_, n) => n),
  )
}

const asking = fc.oneof(
  fc.constant<Asked>(read),
  fc.record({ write: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ from: fc.integer({ min: 0, max: 2 }), to: fc.integer({ min: 0, max: 2 }) }),
)

describe('of any history', () => {
  const any = fc.array(
    fc
      .tuple(
        asking,
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 2 }),
        fc.boolean(),
        fc.boolean(),
      )
      .map(([asked, called, takes, seen, yes, known]) =>
        op(
          asked,
          called,
          known ? called + takes : null,
          'read' in asked ? seen : 'write' in asked ? true : yes,
        ),
      ),
    { maxLength: 6 },
  )

  test('it says what trying every order says, and both occur', () => {
    const count = { linear: 0, not_linear: 0 }
    fc.assert(
      fc.property(any, (history) => {
        const verdict = is(...history)
        expect(verdict).toBe(byForce(history) ? 'linear' : 'not_linear')
        count[verdict as 'linear'] += 1
      }),
      { numRuns: 4000 },
    )
    expect(Math.min(count.linear, count.not_linear)).toBeGreaterThan(400)
  })

  test('the order in which it was written down changes nothing', () => {
    fc.assert(
      fc.property(any, fc.string(), (history, seed) => {
        expect(is(...seeded(seed).shuffle(history))).toBe(is(...history))
      }),
    )
  })

  test('an order that is told explains every answer, and keeps who returned before another was called', () => {
    fc.assert(
      fc.property(any, (history) => {
        const { is: found, order } = linearity(history, register)
        if (found !== 'linear') return
        let states: readonly number[] = [register.initial]
        for (const n of order)
          states = states.flatMap((state) =>
            register.step(state, history[n]!.asked, history[n]!.answered?.answer),
          )
        expect(states).not.toEqual([])
        for (const [place, n] of order.entries())
          for (const later of order.slice(place + 1))
            expect(history[later]!.answered?.at ?? Infinity).toBeGreaterThanOrEqual(history[n]!.called)
      }),
    )
  })

  test('what was done one after the other, and told as if it took longer, is linear, hundreds of operations of it', () => {
    fc.assert(
      fc.property(fc.array(asking, { maxLength: 300 }), fc.string(), (asked, seed) => {
        const draws = seeded(seed)
        let state = register.initial
        const history = asked.map((one, n) => {
          const answer = 'read' in one ? state : 'write' in one ? true : state === one.from
          state = register.step(state, one, undefined)[0] as number
          const known = 'read' in one || draws.chance(0.95)
          return op(one, n * 10 - draws.int(0, 20), known ? n * 10 + draws.int(0, 20) : null, answer)
        })
        expect(is(...history)).toBe('linear')
      }),
      { numRuns: 60 },
    )
  })
})
