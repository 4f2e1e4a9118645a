import IntlMessageFormat from 'intl-messageformat'
import { localeOf, type Language } from './languages.ts'

/** One piece of a parsed ICU message, numbered as intl-messageformat numbers them. */
export type Piece =
  | { readonly type: 0; readonly value: string }
  | { readonly type: 1 | 2 | 3 | 4; readonly value: string }
  | { readonly type: 5; readonly value: string; readonly options: Arms }
  | { readonly type: 6; readonly value: string; readonly options: Arms; readonly pluralType: string }
  | { readonly type: 7 }
  | { readonly type: 8; readonly value: string; readonly children: readonly Piece[] }

type Arms = Readonly<Record<string, { readonly value: readonly Piece[] }>>

/**
 * Reads one ICU message.
 *
 * @throws SyntaxError when the message is not ICU, or a plural or select has no `other`
 */
export function parse(text: string, language: Language): IntlMessageFormat {
  return new IntlMessageFormat(text, localeOf(language))
}

/** The pieces of a parsed message. */
export function piecesOf(message: IntlMessageFormat): readonly Piece[] {
  // The library's own type names its kinds by an enum it does not export.
  return message.getAst() as unknown as readonly Piece[]
}

/** The pieces inside `piece`: the arms of a plural or select, what a tag encloses. */
function within(piece: Piece): readonly Piece[] {
  if (piece.type === 8) return piece.children
  if (piece.type === 5 || piece.type === 6) return Object.values(piece.options).flatMap((arm) => arm.value)
  return []
}

/** Every piece of a message, those inside arms and tags included. */
export function everyPiece(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => [piece, ...everyPiece(within(piece))])
}
