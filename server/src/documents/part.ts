import type { Language } from '@himaya/words'
import type { Both } from './decision.ts'

interface Passage {
  readonly tongue: Language
  readonly text: string
}

export interface Fact {
  readonly label: string
  readonly value: string
}

/** A paper in one language, as strings that need only be laid out. */
export interface Part {
  readonly tongue: Language
  readonly title: string
  readonly subject: string | null
  readonly note: string | null
  /** To whom a letter is written, line by line. */
  readonly to: readonly string[]
  readonly facts: readonly Fact[]
  /** The paragraphs of a letter. */
  readonly body: readonly string[]
  /** Who decides; `null` on a card, which is nobody's decision. */
  readonly opening: string | null
  readonly basis: { readonly label: string; readonly items: readonly string[] } | null
  readonly reasons: {
    readonly title: string
    readonly note: string | null
    readonly passages: readonly Passage[]
  } | null
  /** Lists under headings, as a notice is made of. */
  readonly sections: readonly { readonly title: string; readonly items: readonly string[] }[]
  /** Side by side where a page has to hold them and what is signed. */
  readonly sectionColumns: 1 | 2
  readonly ruling: {
    readonly title: string
    readonly sentence: string
    readonly measure: string | null
  } | null
  /** Whether what is asked stands before the reasons, as in a letter that nobody need be persuaded by. */
  readonly asksFirst: boolean
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
  /** Which of what is cited or said of the law no jurist has verified yet; `null` where there is nothing to say. */
  readonly unverified: string | null
  /** `{page}` and `{pages}` are put in when the pages are known. */
  readonly page: string
  /** Where and by which number anybody may verify the paper; `null` where nothing may lead to a court. */
  readonly verify: string | null
}

/** A part that says nothing yet. */
export const blankPart = {
  subject: null,
  note: null,
  to: [],
  facts: [],
  body: [],
  opening: null,
  basis: null,
  reasons: null,
  sections: [],
  sectionColumns: 1,
  ruling: null,
  asksFirst: false,
  closing: [],
  caution: null,
  made: null,
  signature: null,
  served: null,
  unverified: null,
  verify: null,
} satisfies Omit<Part, 'tongue' | 'title' | 'page'>

/** Everything the template is given, and nothing the reader of this copy may not know. */
export interface Sheet {
  readonly documentTitle: string
  readonly serial: string
  readonly letterhead: Both & { readonly court: Both | null; readonly judiciary: Both | null }
  readonly marks: readonly Both[]
  /** Of its letters, 1 being those of a decision. */
  readonly size: number
  readonly parts: readonly Part[]
}

/** What the paper must say across its pages and at their foot. */
export interface Marks {
  /** Until the signed scan is attached. */
  readonly draft: boolean
  /** The people and facts are invented. */
  readonly demonstration?: boolean
  /** The number by which anybody may verify the paper, and where. */
  readonly verify?: Verifying
}
export interface Verifying {
  /** Sixteen letters, as the register holds them. */
  readonly number: string
  /** As it is typed, e.g. `himaya.example/verify`. */
  readonly address: string
}
