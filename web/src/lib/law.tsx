import { citation, numberOf, type ArticleRef, type LawLanguage } from '@himaya/law'
import { useWords } from './words.tsx'

/** A sentence of the corpus in the reader's language; in French, and said to be, for a reader of Tamazight. */
export function Law({ words }: { words: Readonly<Record<LawLanguage, string>> }) {
  const { language } = useWords()
  return language === 'zgh' ? <span lang="fr">{words.fr}</span> : <>{words[language]}</>
}

/**
 * A provision as a court cites it. Its number is isolated: among Arabic letters «82-5-1» would be shown back to front.
 */
export function Cite({ article }: { article: ArticleRef }) {
  const { language } = useWords()
  const cited = language === 'zgh' ? 'fr' : language
  const number = numberOf(article)
  const words = citation(article, cited)
  const at = words.indexOf(number)
  return (
    <cite lang={cited}>
      {words.slice(0, at)}
      <bdi dir="ltr">{number}</bdi>
      {words.slice(at + number.length)}
    </cite>
  )
}
