/** Every sentence a person reads, and how it is said to them. */
export { isolate, type Text } from './bidi.ts'
export { countryName, formatsOf, type Formats } from './format.ts'
export { gather } from './gather.ts'
export type { WordId, Words } from './generated.ts'
export {
  chainOf,
  directionOf,
  endonyms,
  languages,
  localeOf,
  notYetReviewed,
  type Language,
  type Reader,
} from './languages.ts'
export { createSay, type Catalogue, type Given, type Part, type PlainWordId, type Speech } from './say.ts'
export { aloudFor, readAloudIn, spokenLanguages } from './spoken.ts'
