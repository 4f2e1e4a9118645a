/** Something that begins at a moment. How long it lasts is not said. */
export interface CalendarEvent {
  /** Never the same for two events, always the same for one. */
  readonly uid: string
  /** ISO 8601 in UTC, `2026-12-03T08:30:00.000Z`. */
  readonly startsAt: string
  readonly title: string
}

/**
 * An iCalendar object (RFC 5545) for people who subscribe to it: private events with a title and a beginning in UTC,
 * and nothing else.
 *
 * @param product whose it is, for `PRODID`
 * @param writtenAt ISO 8601 in UTC
 * @param hours after which a calendar may ask again (RFC 7986)
 * @returns lines of at most 75 octets, each ended by CRLF; control characters are left out
 * @throws RangeError for a moment that is not one in UTC
 */
export function writeCalendar({
  product,
  name,
  writtenAt,
  hours,
  events,
}: {
  readonly product: string
  readonly name: string
  readonly writtenAt: string
  readonly hours: number
  readonly events: readonly CalendarEvent[]
}): string {
  const stamp = utc(writtenAt)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${text(product)}`,
    'CALSCALE:GREGORIAN',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:PT${String(hours)}H`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${text(event.uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART:${utc(event.startsAt)}`,
      `SUMMARY:${text(event.title)}`,
      'CLASS:PRIVATE',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** Date with UTC time, section 3.3.5 form 2. */
function utc(moment: string): string {
  const found = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z$/.exec(moment)
  if (found === null) throw new RangeError(`not a moment in UTC: ${moment}`)
  const [, year, month, day, hour, minute, second] = found
  return `${year ?? ''}${month ?? ''}${day ?? ''}T${hour ?? ''}${minute ?? ''}${second ?? ''}Z`
}

/** Section 3.3.11: what separates values is escaped, a new line is two letters. */
function text(value: string): string {
  return value
    .replaceAll(/\r\n|\r/g, '\n')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
    .replaceAll(/[^\P{Cc}\t]/gu, '')
}

/** Section 3.1: a line goes on in the next, which begins with a space; no character is cut. */
function folded(line: string): string {
  let out = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0)
    if (octets + size > 75) {
      out += '\r\n '
      octets = 1
    }
    out += character
    octets += size
  }
  return out
}

const octetsOf = (point: number): number =>
  point < 0x80 ? 1 : point < 0x8_00 ? 2 : point < 0x1_00_00 ? 3 : 4
