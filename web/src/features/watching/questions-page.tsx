import { countQuestions, listQuestions } from '@himaya/contract'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { useMe } from '../../lib/me.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Card, Empty, Note } from '../../ui/parts.tsx'
import { Share } from '../../ui/share.tsx'
import { QuestionRow } from './question-row.tsx'

/** What is asked about who looked: of me, and of those whose side I head; to the centre, how many. */
export function QuestionsPage() {
  const { say } = useWords()
  const { posts } = useMe()
  if (posts.some(({ post }) => post === 'central_unit')) return <Counts />
  return (
    <>
      <h1>{say('watching.title')}</h1>
      <Note>{say('watching.means')}</Note>
      <Asked />
    </>
  )
}

function Asked() {
  const { say } = useWords()
  const found = useQuery({ queryKey: ['watching'], queryFn: () => ask(listQuestions), gcTime: 0 })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem whole of={found.error} />
  const { rows } = found.data
  return (
    <Card title={say('watching.list-title')} icon="eye">
      {rows.length === 0 ? (
        <Empty icon="eye" title={say('watching.none')}>
          <p>{say('watching.none-hint')}</p>
        </Empty>
      ) : (
        <ul className="rows">
          {rows.map((row) => (
            <li key={row.id}>
              <QuestionRow of={row} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function Counts() {
  const { say, formats, language } = useWords()
  const found = useQuery({ queryKey: ['watching', 'counts'], queryFn: () => ask(countQuestions) })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem whole of={found.error} />
  return (
    <>
      <h1>{say('watching.title')}</h1>
      <Note>{say('watching.means')}</Note>
      <Card title={say('watching.counts-title')} icon="chart">
        {found.data.rows.length === 0 ? <p className="soft">{say('watching.counts-none')}</p> : null}
        <ul className="rows">
          {found.data.rows.map(({ court, month, ...row }) => (
            <li key={`${court?.fr ?? ''} ${month}`}>
              <div className="line">
                <span className="lead">
                  {court === null ? say('watching.no-court') : language === 'ar' ? court.ar : court.fr}
                </span>
                <span className="soft">{formats.month(month.slice(0, 7))}</span>
                <span>{say('watching.count-asked', { count: row.asked })}</span>
                <span>{say('watching.count-explained', { count: row.explained })}</span>
                <span>{say('watching.count-look-into', { count: row.lookInto })}</span>
                <span>{say('watching.count-overdue', { count: row.overdue })}</span>
                {row.unheard === 0 ? null : (
                  <span className="end">{say('watching.count-unheard', { count: row.unheard })}</span>
                )}
              </div>
              <Share of={(row.explained + row.lookInto) / Math.max(1, row.asked)} />
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}
