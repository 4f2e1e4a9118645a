import { addDays, daysBetween, toLocal, wallClock, type Instant, type LocalDate } from '@himaya/algorithms'
import { events, heldOn, isInForce, offsets, terms } from '@himaya/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clocks, type EventId, type Happened } from './clocks.ts'
import { restDays } from './rest-days.ts'

/** So many times as many cases as a property is usually tried on. */
const cases = (times: number) => ({ numRuns: times * (fc.readConfigureGlobal().numRuns ?? 100) })
const day = (text: string) => text as LocalDate

test('the clocks of the corpus are those of the time zone database, whatever Ramadan brings', () => {
  const [from, to] = ['2016-01-02', '2036-01-01'].map((on) => daysBetween(day('1970-01-01'), day(on)) * 1440)
  fc.assert(
    fc.property(fc.integer({ min: from!, max: to! }), (minute) => {
      const { day: on, time } = wallClock(minute * 60_000, 'Africa/Casablanca')
      expect(toLocal(minute as Instant, offsets)).toBe(`${on}T${time}`)
    }),
    cases(10),
  )
})

describe('whatever happens', () => {
  const any = fc.record({
    event: fc.constantFrom(...(Object.keys(events) as EventId[])),
    offset: fc.integer({ min: 0, max: 5000 }),
    minute: fc.integer({ min: 0, max: 1439 }),
  })
  const when = ({ event, offset, minute }: { event: EventId; offset: number; minute: number }): Happened => {
    const on = addDays(day('2017-01-01'), offset)
    const two = (n: number) => String(n).padStart(2, '0')
    return {
      event,
      at: (events[event].at === 'hour'
        ? `${on}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`
        : on) as LocalDate,
    }
  }

  test('every article was in force, every value held, and the last step is the day itself', () => {
    fc.assert(
      fc.property(any, (told) => {
        const happened = when(told)
        const on = happened.at.slice(0, 10) as LocalDate
        for (const found of clocks(happened)) {
          const term = terms.find((t) => t.id === found.term)
          expect(found.value).toBe(heldOn(term?.values ?? [], on) ?? null)
          if (found.due !== null) expect(found.steps.at(-1)).toEqual({ step: 'due', on: found.due })
          expect(isInForce(found.article, on), `${found.term} on ${on}`).toBe(true)
        }
      }),
      cases(5),
    )
  })

  test('a strict day is never later than the clear one, and a clear one is always a worked day', () => {
    const rest = restDays()
    fc.assert(
      fc.property(any, (told) => {
        for (const found of clocks(when(told), rest)) {
          if (found.otherwise?.reading === 'clear') {
            expect(found.due! < found.otherwise.due).toBe(true)
            expect(rest.on(found.otherwise.due)).toBeUndefined()
          }
          const moves = found.steps.some(
            (s) => s.step === 'last_day_not_counted' || s.step === 'day_named_by_the_text',
          )
          if (!found.strict && moves) expect(rest.on(found.due as LocalDate)).toBeUndefined()
        }
      }),
      cases(5),
    )
  })

  test('an event a day later never makes an appeal end earlier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (offset) => {
        const on = addDays(day('2017-01-01'), offset)
        const ends = (at: LocalDate) => clocks({ event: 'judgment', at })[0]?.due as LocalDate
        expect(daysBetween(ends(on), ends(addDays(on, 1)))).toBeGreaterThanOrEqual(0)
      }),
      cases(5),
    )
  })
})
