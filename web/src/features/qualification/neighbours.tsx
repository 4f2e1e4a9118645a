import type { Neighbour } from '@himaya/domain'
import { offenceWords } from '@himaya/law'
import { Cite, Law } from '../../lib/law.tsx'
import { useWords } from '../../lib/words.tsx'

/** Other offences that the same facts may be, and what tells each apart: which it is, is for whoever charges and judges. */
export function Neighbours({ of }: { of: readonly Neighbour[] }) {
  const { say } = useWords()
  if (of.length === 0) return <p className="soft">{say('qualification.no-neighbour')}</p>
  return (
    <ul className="rows">
      {of.map(({ offence, articles }) => (
        <li key={offence} className="stack">
          <p>
            <strong>{say(`qualification.neighbour.${offence}`)}</strong>
          </p>
          <p>
            <Law words={offenceWords.neighbours[offence]} />
          </p>
          <p className="soft cites">
            {articles.map((article) => (
              <Cite key={article} article={article} />
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}
