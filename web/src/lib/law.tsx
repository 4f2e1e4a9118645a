import { citation, numberOf, type ArticleRef, type LawLanguage } from '@himaya/law'
import type { MouseEvent, ReactNode } from 'react'
import { useCited } from './doubts.tsx'
import { Link } from './link.tsx'
import { useWords } from './words.tsx'

/** The language in which a reader is shown the law: French for a reader of Tamazight. */
export function useLawLanguage(): LawLanguage {
  const { language } = useWords()
  return language === 'zgh' ? 'fr' : language
}

/** A sentence of the corpus in the reader's language; in French, and said to be, for a reader of Tamazight. */
export function Law({ words }: { words: Readonly<Record<LawLanguage, string>> }) {
  const { language } = useWords()
  return language === 'zgh' ? <span lang="fr">{words.fr}</span> : <>{words[language]}</>
}

/** Words with the number in them isolated: among Arabic letters «82-5-1» would be shown back to front. */
export function Numbered({ number, children }: { number: string; children: string }) {
  const at = children.indexOf(number)
  if (at < 0) return <>{children}</>
  return (
    <>
      {children.slice(0, at)}
      <bdi dir="ltr">{number}</bdi>
      {children.slice(at + number.length)}
    </>
  )
}

/** A provision as a court cites it, in words alone. */
export function Citation({ article }: { article: ArticleRef }) {
  const language = useLawLanguage()
  useCited(article)
  return (
    <cite lang={language}>
      <Numbered number={numberOf(article)}>{citation(article, language)}</Numbered>
    </cite>
  )
}

/** Where a provision is read: its name is its address, without the `#` after which an address says nothing. */
export const addressOf = (ref: string) => ({ _splat: ref.replace('#', '/') })

/**
 * The way to a provision, whatever it is called by. From within a form the law opens in a window of its own, so that
 * what is half written stays.
 */
function ProvisionLink({ to: ref, children }: { to: string; children: ReactNode }) {
  const apart = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.currentTarget.closest('form') === null) return
    event.preventDefault()
    window.open(event.currentTarget.href, '_blank', 'noopener')
  }
  return (
    <Link to="/law/$" params={addressOf(ref)} className="provision" onClick={apart}>
      {children}
    </Link>
  )
}

/** A provision as a court cites it, and the way to what it says. */
export function Cite({ article }: { article: ArticleRef }) {
  return (
    <ProvisionLink to={article}>
      <Citation article={article} />
    </ProvisionLink>
  )
}
