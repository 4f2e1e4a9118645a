import { listProvisions } from '@himaya/contract'
import { numberOf } from '@himaya/law'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { addressOf, Law, useLawLanguage } from '../../lib/law.tsx'
import { RowLink } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Card, Chip, Ref } from '../../ui/parts.tsx'
import { Published } from './published.tsx'

/** Every work with its articles, opened one at a time. */
export function Contents() {
  const { say } = useWords()
  const language = useLawLanguage()
  const found = useQuery({
    queryKey: ['law', 'contents', language],
    queryFn: () => ask(listProvisions, { query: { language } }),
  })
  return (
    <Card title={say('law.contents')} icon="book">
      <Problem of={found.error} />
      {found.isPending ? <p className="soft">{say('common.loading')}</p> : null}
      <ul className="rows">
        {found.data?.works.map(({ work, title, gazette, articles, imported }) => (
          <li key={work}>
            <details>
              <summary className="work">
                <Icon name="forward" size={16} />
                <strong>
                  <Law words={title} />
                </strong>
                <span className="soft">
                  {say('law.articles', { count: articles.length })} · <Published gazette={gazette} />
                </span>
                {imported === null ? null : <Chip>{say('law.imported-chip')}</Chip>}
              </summary>
              <ul className="rows inset" lang={language}>
                {articles.map(({ ref, says }) => (
                  <li key={ref}>
                    <RowLink to="/law/$" params={addressOf(ref)}>
                      <span className="lead">
                        <Ref>{numberOf(ref)}</Ref>
                      </span>
                      <span className="brief">{says}</span>
                    </RowLink>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </Card>
  )
}
