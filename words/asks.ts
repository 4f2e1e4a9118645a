import { everyPiece, type Piece } from './src/syntax.ts'

/** What a message asks for under one name: text, a number, one of these choices, or a tag to enclose. */
export type Ask = 'text' | 'number' | 'tag' | readonly string[]

/**
 * What a message asks for, by name.
 *
 * @throws TypeError when one name is asked for in two ways, or a date is asked for: dates come as text
 */
export function asksOf(pieces: readonly Piece[]): ReadonlyMap<string, Ask> {
  const asks = new Map<string, Ask>()
  for (const piece of everyPiece(pieces)) {
    const ask = askOf(piece)
    if (ask === undefined || piece.type === 0 || piece.type === 7) continue
    const before = asks.get(piece.value)
    if (before !== undefined && kindOf(before) !== kindOf(ask)) {
      throw new TypeError(`{${piece.value}} is asked for as ${kindOf(before)} and as ${kindOf(ask)}`)
    }
    asks.set(piece.value, join(before, ask))
  }
  return asks
}

/** The kind alone: two languages must agree on it, though not on which choices they set apart. */
export function kindOf(ask: Ask): string {
  return typeof ask === 'string' ? ask : 'a choice'
}

/** Both asks in one; choices are joined and sorted. */
export function join(before: Ask | undefined, ask: Ask): Ask {
  if (before === undefined || typeof before === 'string' || typeof ask === 'string') return ask
  return [...new Set([...before, ...ask])].toSorted()
}

function askOf(piece: Piece): Ask | undefined {
  switch (piece.type) {
    case 1:
      return 'text'
    case 2:
    case 6:
      return 'number'
    case 3:
    case 4:
      throw new TypeError(`{${piece.value}} is a date: write it with formatsOf and pass it as text`)
    case 5:
      return Object.keys(piece.options).toSorted()
    case 8:
      return 'tag'
    case 0:
    case 7:
      return undefined
  }
}
