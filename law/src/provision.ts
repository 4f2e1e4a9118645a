import { acts, places } from './generated.ts'
import type { ArticleRef } from './refs.ts'
import type { Act, Confidence, LawLanguage, Place, Words } from './shape.ts'

/** What may be shown as law: a provision with its number, our statement of it, its source and how sure we are. */
export interface Provision {
  readonly ref: ArticleRef
  /** The act the article is cited as part of: articles 448-1 to 448-14 stand in Law 27-14 and are cited in the Penal Code. */
  readonly title: Words
  readonly number: string
  /** Counted from 1; `null` for the article as a whole. */
  readonly paragraph: number | null
  readonly statement: Words
  readonly inForce: string
  /** The language of the text that prevails. */
  readonly authentic: string
  readonly source: Act['source']
  readonly verified: boolean
  readonly confidence: Confidence
  readonly note: Words | null
}

const actOf = (work: string): Act => {
  const act = acts[work]
  if (act === undefined) throw new Error(`${work} is not in the corpus`)
  return act
}

/** The provision in force, as the corpus holds it. */
export function provision(ref: ArticleRef): Provision {
  const place: Place = places[ref]
  const held = place.versions.at(-1) ?? place.versions[0]
  if (held.statement === null) throw new Error(`${ref} says nothing in its version in force`)
  const holder = actOf(place.act)
  return {
    ref,
    title: actOf(place.citedIn).title,
    number: place.number,
    paragraph: place.paragraph,
    statement: held.statement,
    inForce: held.from,
    authentic: holder.authentic,
    source: holder.source,
    verified: held.verified,
    confidence: held.confidence,
    note: held.note,
  }
}

const ordinal: Readonly<Record<LawLanguage, (paragraph: number) => string>> = {
  ar: (n) =>
    ['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة', 'الثامنة', 'التاسعة'][
      n - 1
    ] ?? String(n),
  fr: (n) => (n === 1 ? '1er' : String(n)),
  en: String,
}

/**
 * The article as a court cites it: «المادة 82-5-1 من قانون المسطرة الجنائية», "article 448-1 du Code pénal",
 * «الفقرة الثانية من المادة 302 من قانون المسطرة الجنائية». Articles of the Penal Code are فصل, all others مادة.
 */
export function citation(ref: ArticleRef, language: LawLanguage): string {
  const { citedIn, number, paragraph }: Place = places[ref]
  const { article, of } = actOf(citedIn).cite[language]
  if (paragraph === null) return `${article} ${number} ${of}`
  const nth = ordinal[language](paragraph)
  if (language === 'ar') return `الفقرة ${nth} من ${article} ${number} ${of}`
  return language === 'fr'
    ? `${article} ${number}, alinéa ${nth}, ${of}`
    : `${article} ${number}, paragraph ${nth}, ${of}`
}
