import { today } from '@himaya/contract'
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
  const mayWrite = useMe().posts.some((held) => held.post === 'social_assistant')
  const waiting = found.data?.waiting ?? []
  const groups = [
    { title: say('today.waiting'), rows: waiting.filter((row) => !isDate(row)) },
    { title: say('today.dates'), rows: waiting.filter(isDate) },
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
            <p>{say('today.nothing-hint')}</p>
          </Empty>
        </Card>
      ) : null}
      {groups.map((group) => (
        <Card key={group.title} title={group.title} icon="sun" tone="calls">
          <ul className="rows">
            {group.rows.map((row) => (
              <li key={`${row.kind} ${row.opens.id} ${row.clock?.term ?? ''} ${row.due ?? ''}`}>
                <WaitingRow of={row} />
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </>
  )
}
