import { citation, type ArticleRef, type LawLanguage } from '@himaya/law'
import { useWords } from './words.tsx'

/** A sentence of the corpus in the reader's language; in French, and said to be, for a reader of Tamazight. */
export function Law({ words }: { words: Readonly<Record<LawLanguage, string>> }) {
  const { language } = useWords()
  return language === 'zgh' ? <span lang="fr">{words.fr}</span> : <>{words[language]}</>
}

/** A provision as a court cites it. */
export function Cite({ article }: { article: ArticleRef }) {
  const { language } = useWords()
  const cited = language === 'zgh' ? 'fr' : language
  return <cite lang={cited}>{citation(article, cited)}</cite>
}
