import { acts } from './generated.ts'
import type { ArticleRef } from './refs.ts'
import type { Act, LawLanguage } from './shape.ts'

/** An act of the corpus. @throws Error for a work it does not hold */
export function actOf(work: string): Act {
  const act = acts[work]
  if (act === undefined) throw new Error(`${work} is not in the corpus`)
  return act
}

/** The name of an article holds all that citing it needs: its act, its number, its paragraph. */
function partsOf(ref: ArticleRef) {
  const [work = '', id = ''] = ref.split('#')
  const [article = '', paragraph] = id.split('-para-')
  const { codified } = actOf(work)
  return {
    // Articles that an act put into a code are cited in the code.
    citedIn: codified !== null && article.startsWith(codified.articles) ? codified.work : work,
    number: article.slice('art_'.length),
    paragraph: paragraph === undefined ? null : Number(paragraph),
  }
}

/** The number of an article, as `82-5-1`. */
export const numberOf = (ref: ArticleRef): string => partsOf(ref).number

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
  const { citedIn, number, paragraph } = partsOf(ref)
  const { article, of } = actOf(citedIn).cite[language]
  if (paragraph === null) return `${article} ${number} ${of}`
  const nth = ordinal[language](paragraph)
  if (language === 'ar') return `الفقرة ${nth} من ${article} ${number} ${of}`
  return language === 'fr'
    ? `${article} ${number}, alinéa ${nth}, ${of}`
    : `${article} ${number}, paragraph ${nth}, ${of}`
}
