import { today } from '@himaya/contract'
import { isOf, seesFigures } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { LinkButton } from '../../lib/link.tsx'
import { useMe } from '../../lib/me.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Card, Empty } from '../../ui/parts.tsx'
import { WaitingRow, type Waiting } from './waiting-row.tsx'

const isDate = ({ kind }: Waiting) => kind === 'hearing' || kind === 'clock'

/** My day: what waits, what is late, and what is coming; each row leads where the work is done. */
export function TodayPage() {
  const { say, formats } = useWords()
  const found = useQuery({ queryKey: ['today'], queryFn: () => ask(today) })
  const { posts } = useMe()
  const mayWrite = posts.some((held) => held.post === 'social_assistant')
  // Posts of the centre are on no case, and no referral reaches them.
  const hasWork = posts.some((held) => !isOf(held.post, 'centre'))
  const waiting = found.data?.waiting ?? []
  const groups = [
    {
      title: say('today.waiting'),
      icon: 'sun' as const,
      tone: 'calls' as const,
      rows: waiting.filter((row) => !isDate(row)),
    },
    // What is only to come calls for nothing today.
    {
      title: say('today.dates'),
      icon: 'calendar' as const,
      tone: undefined,
      rows: waiting.filter(isDate),
    },
  ].filter((group) => group.rows.length > 0)
  return (
    <>
      <div className="heading">
        <h1>{say('nav.today')}</h1>
        {mayWrite ? (
          <span className="acts">
            <LinkButton to="/reports/new" kind="primary" icon="plus">
              {say('reports.new')}
            </LinkButton>
            <LinkButton to="/help/new" icon="referral">
              {say('help.new')}
            </LinkButton>
          </span>
        ) : null}
      </div>
      {found.data === undefined ? null : <p className="soft">{formats.day(found.data.day)}</p>}
      <Problem of={found.error} />
      {found.isPending ? <p className="soft">{say('common.loading')}</p> : null}
      {found.isSuccess && waiting.length === 0 ? (
        <Card title={say('today.waiting')} icon="sun">
          <Empty icon="sun" title={say('today.nothing')}>
            <p>{say(hasWork ? 'today.nothing-hint' : 'today.no-cases')}</p>
            {posts.some((held) => held.post === 'auditor') ? (
              <LinkButton to="/record" icon="timeline">
                {say('nav.record')}
              </LinkButton>
            ) : null}
          </Empty>
        </Card>
      ) : null}
      {groups.map((group) => (
        <Card key={group.title} title={group.title} icon={group.icon} tone={group.tone}>
          <ul className="rows waiting">
            {group.rows.map((row) => (
              <li key={`${row.kind} ${row.opens.id} ${row.clock?.term ?? ''} ${row.due ?? ''}`}>
                <WaitingRow of={row} />
              </li>
            ))}
          </ul>
        </Card>
      ))}
      {posts.some((held) => seesFigures(held.post)) ? (
        <div>
          <LinkButton to="/coverage" icon="chart">
            {say('today.figures')}
          </LinkButton>
        </div>
      ) : null}
    </>
  )
}
