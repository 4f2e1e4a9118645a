import type IntlMessageFormat from 'intl-messageformat'
import { isolate, withoutControls, type Text } from './bidi.ts'
import type { WordId, Words } from './generated.ts'
import { chainOf, type Language, type Reader } from './languages.ts'
import { everyPiece, parse, piecesOf } from './syntax.ts'

/** The sentences of one language by id, in ICU. */
export type Catalogue = Readonly<Record<string, string>>

/**
 * What a sentence is made of, for those who build elements rather than text. A `value` is to stand in
 * `<bdi dir={direction}>`; a `tag` is a part the sentence marks by name, such as `<link>…</link>`.
 */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'value'
      readonly name: string
      readonly text: string
      readonly direction: 'auto' | 'ltr'
    }
  | { readonly kind: 'tag'; readonly name: string; readonly parts: readonly Part[] }

type AllOf<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never
type KeysOf<Union> = Union extends unknown ? keyof Union : never

/** What must be given with a word: nothing, or every value that any word of `Id` asks for. */
export type Given<Id extends WordId> = [KeysOf<Words[Id]>] extends [never] ? [] : [values: AllOf<Words[Id]>]

/** Ids of the words that ask for no values: what a label may hold. */
export type PlainWordId = { [Id in WordId]: keyof Words[Id] extends never ? Id : never }[WordId]

/**
 * Speaks to one reader. Each of the three throws `RangeError` for an id that is in none of the
 * reader's languages, and intl-messageformat's `MissingValueError` when a value is missing; the
 * types allow neither.
 */
export interface Speech {
  /** The sentence as plain text, each text value isolated by direction marks. */
  readonly say: <Id extends WordId>(id: Id, ...given: Given<Id>) => string
  /** The sentence and the language it was found in, for `lang` when that is not the reader's first. */
  readonly sayIn: <Id extends WordId>(
    id: Id,
    ...given: Given<Id>
  ) => { readonly text: string; readonly language: Language }
  /** The sentence in parts, and the language it was found in. */
  readonly sayParts: <Id extends WordId>(
    id: Id,
    ...given: Given<Id>
  ) => { readonly parts: readonly Part[]; readonly language: Language }
  /** Whether there is such a word: for an id that came as data, and names a word that asks for no values. */
  readonly has: (id: string) => id is PlainWordId
}

interface Message {
  readonly format: IntlMessageFormat
  readonly texts: ReadonlySet<string>
  readonly tags: readonly string[]
}

type Values = Readonly<Record<string, Text | number | bigint>>

// By catalogue, so that a server which speaks to many readers parses each sentence once.
const parsed = new WeakMap<Catalogue, Map<string, Message>>()

/** @param catalogues at least those of the reader's languages, as far as they are loaded */
export function createSay(
  reader: Reader,
  catalogues: Readonly<Partial<Record<Language, Catalogue>>>,
): Speech {
  const partsOf = (id: string, given: readonly unknown[]) => {
    for (const language of chainOf(reader)) {
      const catalogue = catalogues[language]
      const text = catalogue?.[id]
      if (catalogue === undefined || text === undefined) continue
      const message = messageOf(catalogue, id, text, language)
      return { parts: partsIn(message, given[0] as Values | undefined), language }
    }
    throw new RangeError(`no word “${id}” in ${chainOf(reader).join(', ')}`)
  }
  const sayIn: Speech['sayIn'] = (id, ...given) => {
    const { parts, language } = partsOf(id, given)
    return { text: textOf(parts), language }
  }
  return {
    say: (id, ...given) => sayIn(id, ...given).text,
    sayIn,
    sayParts: (id, ...given) => partsOf(id, given),
    has: (id): id is PlainWordId =>
      chainOf(reader).some((language) => catalogues[language]?.[id] !== undefined),
  }
}

function messageOf(catalogue: Catalogue, id: string, text: string, language: Language): Message {
  const messages = parsed.get(catalogue) ?? new Map<string, Message>()
  parsed.set(catalogue, messages)
  const known = messages.get(id)
  if (known !== undefined) return known
  const format = parse(text, language)
  const pieces = everyPiece(piecesOf(format))
  const message = {
    format,
    texts: new Set(pieces.flatMap((piece) => (piece.type === 1 ? [piece.value] : []))),
    tags: pieces.flatMap((piece) => (piece.type === 8 ? [piece.value] : [])),
  }
  messages.set(id, message)
  return message
}

function partsIn(message: Message, given: Values = {}): readonly Part[] {
  type Enclose = (inside: (string | Part)[]) => Part
  const values: Record<string, string | number | bigint | Part | Enclose> = {}
  for (const [name, value] of Object.entries(given)) {
    values[name] = message.texts.has(name) ? valuePart(name, value) : plain(value)
  }
  for (const name of message.tags) {
    values[name] = (inside) => ({ kind: 'tag', name, parts: inside.map(partFrom) })
  }
  return message.format.formatToParts<Part>(values).map(({ value }) => partFrom(value))
}

function partFrom(piece: string | Part): Part {
  return typeof piece === 'string' ? { kind: 'text', text: piece } : piece
}

function valuePart(name: string, value: Text | number | bigint): Part {
  const text = withoutControls(String(plain(value)))
  return { kind: 'value', name, text, direction: typeof value === 'object' ? 'ltr' : 'auto' }
}

function plain(value: Text | number | bigint): string | number | bigint {
  return typeof value === 'object' ? value.ltr : value
}

function textOf(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text
      return part.kind === 'value' ? isolate(part.text, part.direction) : textOf(part.parts)
    })
    .join('')
}
