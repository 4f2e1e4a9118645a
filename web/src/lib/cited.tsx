import { citation, type ArticleRef } from '@himaya/law'
import { useWords } from './words.tsx'

/** The provision something rests on, as a court cites it, with the mark that nobody of the law has checked it yet. */
export function Cited({ article }: { article: ArticleRef }) {
  const { say, language } = useWords()
  const cited = language === 'zgh' ? 'fr' : language
  return (
    <cite lang={cited} title={say('common.not-verified')}>
      {citation(article, cited)}
    </cite>
  )
}
