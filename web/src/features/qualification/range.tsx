import type { AccusedQualification, Missing } from '@himaya/domain'
import { articles, offence, type ArticleRef } from '@himaya/law'
import { Cite } from '../../lib/law.tsx'
import { useWords } from '../../lib/words.tsx'

type Bounds = Pick<AccusedQualification, 'prison' | 'fine'>

/** The provision that a range names by its number. */
const refOf = (article: string): ArticleRef | undefined =>
  articles.find((ref) => ref === `ma/act/2016/27-14#art_${article}`)

/** Prison and fine between the two ends of the text: never a sentence. */
export function Bounds({ prison, fine }: Bounds) {
  const { say } = useWords()
  const said = [
    ...(prison === null
      ? []
      : prison.minYears === null || prison.maxYears === null
        ? [say('qualification.life')]
        : [say('qualification.prison', { min: prison.minYears, max: prison.maxYears })]),
    ...(fine === null ? [] : [say('qualification.fine', { min: fine.min, max: fine.max })]),
  ]
  return <>{said.join(' · ')}</>
}

/** A range in one line, with the article that sets it. */
export function RangeLine({ article, ...bounds }: Bounds & { readonly article: string }) {
  const ref = refOf(article)
  return (
    <>
      {ref === undefined ? null : (
        <>
          <Cite article={ref} /> ·{' '}
        </>
      )}
      <Bounds {...bounds} />
    </>
  )
}

/** What every range is before; it stands beside each. */
export function Before() {
  const { say } = useWords()
  return (
    <p className="soft">
      {say('qualification.before')}{' '}
      {offence.before.map((article, n) => (
        <span key={article}>
          {n === 0 ? null : ' · '}
          <Cite article={article} />
        </span>
      ))}
    </p>
  )
}

/** The ranges to which one more fact would lead, accused by accused. */
export function Then({ then, called }: { then: Missing['then']; called: (id: string) => string }) {
  return (
    <ul className="bullets">
      {then.map(({ id, ...range }) => (
        <li key={id}>
          <bdi>{called(id)}</bdi> · <RangeLine {...range} />
        </li>
      ))}
    </ul>
  )
}
