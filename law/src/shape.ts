/** What the corpus holds, as law/generate.ts writes it. */

/** The languages in which the law is stated here. Tamazight readers are shown their second language. */
export const lawLanguages = ['ar', 'fr', 'en'] as const
export type LawLanguage = (typeof lawLanguages)[number]

/** One sentence in every language of the law. */
export type Words = Readonly<Record<LawLanguage, string>>

/** `text`: read in the official text. `reading`: the text leaves room, this is one reading. `memory`: not yet seen. */
export const confidences = ['text', 'reading', 'memory'] as const
export type Confidence = (typeof confidences)[number]

/** An article as it stood from one day until another changed it. `statement` is ours, never the text itself. */
export interface Version {
  readonly from: string
  /** The day the next version began, or the article was repealed; `null` for the one in force. */
  readonly until: string | null
  /** The act that brought this version, when another one than its own. */
  readonly by: string | null
  /** The act that brought the next version or repealed the article; `null` while this one is in force, or where it is not known. */
  readonly supersededBy: string | null
  /** `null` when only the dates of a former version are recorded. */
  readonly statement: Words | null
  /** Whether a jurist has checked the statement against the text. */
  readonly verified: boolean
  readonly confidence: Confidence
  readonly note: Words | null
}

/** Where an act was published: the number, day and page of the official gazette; `null` where it is not established. */
export interface Gazette {
  readonly number: number | null
  readonly published: string | null
  readonly page: number | null
}

/** An act that changed articles of another. */
export interface Change extends Gazette {
  readonly title: Words
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
    readonly gazette: Gazette
    /** The day of the consolidated text that was read, when it was one. */
    readonly consolidated: string | null
    readonly note: Words
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

/** A thing that holds from one day until another, both `YYYY-MM-DD`; `until` is the first day on which it no longer does. */
export type Dated<Thing> = Thing & { readonly from: string; readonly until: string | null }

/** What an article punishes with. `felony` is جناية (prison السجن), `misdemeanour` is جنحة (prison الحبس). */
export interface Penalty {
  readonly nature: 'felony' | 'misdemeanour'
  /** In months; `null` when there is no prison, as for a legal person. */
  readonly prison: { readonly minMonths: number; readonly maxMonths: number } | 'life' | null
  /** In dirhams; `null` when the text states none. */
  readonly fine: { readonly min: number; readonly max: number } | null
  /** Whether the court may choose one of the two. */
  readonly either: boolean
}

/** How a term is counted; law/corpus/ma/terms.yaml says what each means. */
export const countings = [
  'hours',
  'days',
  'months',
  'years',
  'back_days',
  'back_months',
  'named_day',
  'plain_days',
  'plain_years',
  'length',
] as const
export type Counting = (typeof countings)[number]

/** What a term does. Where clear days would lengthen a `liberty`, `power`, `cap` or `extinction`, the strict date warns. */
export const effects = ['liberty', 'power', 'cap', 'duty', 'remedy', 'right', 'extinction'] as const
export type Effect = (typeof effects)[number]

/** In what a term is counted. */
export const termUnits = ['minutes', 'hours', 'days', 'months', 'years'] as const

/** A value as the law set it from one day on, and the article in which it then stood. */
export interface TermValue<Ref extends string = string> {
  readonly from: string
  readonly amount: number
  readonly unit: (typeof termUnits)[number]
  readonly source: string
  readonly basis: Ref
  readonly confidence: Confidence
  readonly verified: boolean
}

/** A term of procedure, as law/corpus/ma/terms.yaml holds it. */
export interface Term<Ref extends string = string> {
  readonly id: string
  readonly event: string
  /** The term that must have run out first, of the same event. */
  readonly after: string | null
  /** Every fact must have one of its values. */
  readonly when: Readonly<Record<string, readonly string[]>>
  /** Whom the term is not given: those of whom every one of these facts holds. Empty when it is given to all. */
  readonly unless: Readonly<Record<string, readonly string[]>>
  readonly counting: Counting
  readonly effect: Effect
  readonly basis: Ref
  /** Whether hours stop while the person is moved from another district or treated (CPP 66). */
  readonly suspends: boolean
  /** How many times it may be renewed for the same length. */
  readonly renewals: readonly { readonly from: string; readonly times: number }[]
  readonly values: readonly TermValue<Ref>[]
}
