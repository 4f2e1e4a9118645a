/** What the corpus holds, as law/generate.ts writes it. */

/** The languages in which the law is stated here. Tamazight readers are shown their second language. */
export const lawLanguages = ['ar', 'fr', 'en'] as const
export type LawLanguage = (typeof lawLanguages)[number]

/** One sentence in every language of the law. */
export type Words = Readonly<Record<LawLanguage, string>>

/** `text`: read in the official text. `reading`: the text leaves room, this is one reading. `memory`: not yet seen. */
export type Confidence = 'text' | 'reading' | 'memory'

/** An article as it stood from one day until another changed it. `statement` is ours, never the text itself. */
export interface Version {
  readonly from: string
  /** The day the next version began; `null` for the one in force. */
  readonly until: string | null
  /** The act that brought this version, when another one than its own. */
  readonly by: string | null
  /** `null` when only the dates of a former version are recorded. */
  readonly statement: Words | null
  /** Whether a jurist has checked the statement against the text. */
  readonly verified: boolean
  readonly confidence: Confidence
  readonly note: Words | null
}

/** An act: its names, how a court cites it, and where it was published. */
export interface Act {
  readonly title: Words
  /** The languages of the text that prevails. */
  readonly authentic: string
  readonly cite: Readonly<Record<LawLanguage, { readonly article: string; readonly of: string }>>
  /** The code into which this act put the articles whose names begin so, and in which they are cited. */
  readonly codified: { readonly work: string; readonly articles: string } | null
  readonly source: {
    readonly gazette: {
      readonly number: number | null
      readonly published: string | null
      readonly page: number | null
    }
    /** The day of the consolidated text that was read, when it was one. */
    readonly consolidated: string | null
    readonly note: string
  }
}

/** Where an article stands: the act that holds it, the act it is cited as part of, its number. */
export interface Place {
  readonly act: string
  readonly citedIn: string
  readonly number: string
  readonly paragraph: number | null
  readonly versions: readonly [Version, ...Version[]]
}

/** A court that hears criminal cases, as the judicial map names it. */
export type Court = {
  readonly id: string
  readonly ar: string
  readonly fr: string
  readonly seat: { readonly ar: string; readonly fr: string }
  /** `civil` and `social` tribunals take no penal case. */
  readonly hears: 'general' | 'penal' | 'civil' | 'social'
  /** Whether its heads had been appointed on `courtMap.asOf`; no case goes to a court that has not opened. */
  readonly inService: boolean
  /** The Court of Appeal that takes its cases until it opens; `null` for every court that has opened. */
  readonly standIn: string | null
} & (
  | { readonly kind: 'court_of_appeal'; readonly appeal: null }
  | { readonly kind: 'first_instance'; readonly appeal: string }
)

export const indicatorSetIds = ['adult_labour', 'adult_sexual', 'child_labour', 'child_sexual'] as const
export type IndicatorSetId = (typeof indicatorSetIds)[number]

export const grades = ['strong', 'medium', 'weak'] as const
export type Grade = (typeof grades)[number]

/** `recalled`: known but to be reviewed. `carried_over`: borrowed from another set until the text is seen. */
export type GradeSource = 'recalled' | 'carried_over'
