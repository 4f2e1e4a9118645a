import type { Tongue } from './sentences.ts'

interface Passage {
  readonly tongue: Tongue
  readonly text: string
}

export interface Fact {
  readonly label: string
  readonly value: string
}

/** The decision in one language, as strings that need only be laid out. */
export interface Part {
  readonly tongue: Tongue
  readonly title: string
  readonly subject: string
  readonly note: string | null
  readonly facts: readonly Fact[]
  /** Who decides; `null` on a card, which is nobody's decision. */
  readonly opening: string | null
  readonly basis: { readonly label: string; readonly items: readonly string[] } | null
  readonly reasons: {
    readonly title: string
    readonly note: string | null
    readonly passages: readonly Passage[]
  } | null
  readonly ruling: { readonly title: string; readonly sentence: string; readonly measure: string | null }
  readonly closing: readonly string[]
  readonly caution: string | null
  readonly made: string | null
  /** `null` where the paper is signed in the other language. */
  readonly signature: { readonly post: string; readonly name: string; readonly label: string } | null
  readonly served: {
    readonly title: string
    readonly rows: readonly string[]
    readonly signatures: readonly string[]
  } | null
  /** `{page}` and `{pages}` are put in when the pages are known. */
  readonly page: string
}
