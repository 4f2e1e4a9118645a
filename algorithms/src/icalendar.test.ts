import fc from 'fast-check'
import ical from 'ical.js'
import { expect, test } from 'vitest'
import { writeCalendar } from './icalendar.ts'

const controls = /[^\P{Cc}\n\t]/gu
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.constantFrom(',', ';', '\\', '\n', ':', '"', 'جلسة', '\u{1f54c}', ' '), { maxLength: 60 })
    .map((all) => all.join('')),
)
const moment = fc
  .date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}.000Z`)
const events = fc.uniqueArray(fc.record({ uid: fc.uuid(), startsAt: moment, title: words }), {
  selector: ({ uid }) => uid,
  maxLength: 8,
})
const whole = fc.record({ product: words, name: words, writtenAt: moment, hours: fc.nat(48), events })

test('an independent reader finds every event as it was written, whatever its title holds', () => {
  fc.assert(
    fc.property(whole, (asked) => {
      const calendar = new ical.Component(ical.parse(writeCalendar(asked)) as never[])
      expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
      const read = calendar.getAllSubcomponents('vevent').map((each) => new ical.Event(each))
      expect(
        read.map(({ uid, summary, startDate }) => ({
          uid,
          title: summary,
          startsAt: startDate.toJSDate().toISOString(),
          zone: startDate.zone.tzid,
        })),
      ).toEqual(
        asked.events.map(({ uid, title, startsAt }) => ({
          uid,
          title: title.replace(controls, ''),
          startsAt,
          zone: 'UTC',
        })),
      )
    }),
  )
})

test('RFC 5545, 3.1: every line ends in CRLF and is 75 octets at most, and no character is cut in two', () => {
  fc.assert(
    fc.property(whole, (asked) => {
      const written = writeCalendar(asked)
      expect(written.endsWith('\r\n')).toBe(true)
      const lines = written.slice(0, -2).split('\r\n')
      for (const line of lines) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/[\r\n]/)
        expect(line.isWellFormed()).toBe(true)
      }
    }),
  )
})

test('RFC 5545, 3.6.1: an event says its name, when it was written and when it begins, and is private', () => {
  const written = writeCalendar({
    product: '-//A//B//EN',
    name: 'A',
    writtenAt: '2026-11-26T22:00:00.000Z',
    hours: 6,
    events: [{ uid: 'u', startsAt: '2026-12-03T08:30:00Z', title: 'A · 1' }],
  })
  expect(written.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//A//B//EN',
    'CALSCALE:GREGORIAN',
    'NAME:A',
    'X-WR-CALNAME:A',
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'BEGIN:VEVENT',
    'UID:u',
    'DTSTAMP:20261126T220000Z',
    'DTSTART:20261203T083000Z',
    'SUMMARY:A · 1',
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test.each(['2026-12-03', '2026-12-03T08:30:00+01:00', '20261203T083000Z', ''])(
  '%s is no moment in UTC',
  (startsAt) => {
    expect(() =>
      writeCalendar({
        product: 'p',
        name: 'n',
        writtenAt: '2026-11-26T22:00:00Z',
        hours: 1,
        events: [{ uid: 'u', startsAt, title: 't' }],
      }),
    ).toThrow(RangeError)
  },
)
