export { readBech32, writeBech32 } from './bech32.ts'
export { isolate, stripBidi } from './bidi.ts'
export type { Brand } from './brand.ts'
export { addDays, addMonths, ageOn, daysBetween, readLocalDate, weekday } from './calendar.ts'
export type { LocalDate, Rounding, Weekday } from './calendar.ts'
export { canonical } from './canonical.ts'
export { bytesOfCode, checkedCode, groupedCode, readCheckedCode } from './checked-code.ts'
export { readCsv, writeCsv } from './csv.ts'
export type {
  CsvFault,
  CsvReading,
  CsvReadingOptions,
  CsvRow,
  CsvSeparator,
  CsvWritingOptions,
} from './csv.ts'
export { cellOf, halfWithin, joined, rounded, roundedWhole } from './disclosure/disclosure.ts'
export type { Cell, Keyed } from './disclosure/disclosure.ts'
export { writeCalendar } from './icalendar.ts'
export type { CalendarEvent } from './icalendar.ts'
export { normaliseDocumentNumber, normaliseEmail, normalisePhone, normalisePlate } from './identifiers.ts'
export {
  changesBetween,
  dayOf,
  instantOf,
  offsetAt,
  readLocalDateTime,
  runFor,
  toInstant,
  toLocal,
  writeOffset,
} from './instants.ts'
export type { Instant, LocalDateTime, Stretch, Zone } from './instants.ts'
export { linearity } from './linear.ts'
export type { Operation, Sequential, Verdict } from './linear.ts'
export {
  base64,
  bytesOf,
  checkpointBody,
  keyIdOf,
  readCheckpoint,
  readVerifierKey,
  writeCheckpoint,
  writeVerifierKey,
} from './merkle/checkpoint.ts'
export type { Checkpoint, SignatureLine, SignedCheckpoint, VerifierKey } from './merkle/checkpoint.ts'
export {
  consistencyRanges,
  growing,
  hashLeaf,
  hashNode,
  inclusionRanges,
  rootOf,
  subtreesOf,
} from './merkle/tree.ts'
export type { Growing, Hash, Range, Subtree } from './merkle/tree.ts'
export { includes, isConsistent, sameBytes } from './merkle/verify.ts'
export type { Head } from './merkle/verify.ts'
export { nameWords } from './names.ts'
export { seeded } from './random.ts'
export type { Draws } from './random.ts'
export { shareOut, sharesJoined, type Share } from './shares.ts'
export { analyser, searchLanguages } from './search/analyser.ts'
export type { Analyser, SearchLanguage } from './search/analyser.ts'
export { momentOf, wallClock } from './zone.ts'
export type { WallClock } from './zone.ts'
