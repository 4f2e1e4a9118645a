import { today } from '@himaya/contract'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { LinkButton, RowLink } from '../../lib/link.tsx'
import { useMe } from '../../lib/me.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Card, Chip, Empty, Ref } from '../../ui/parts.tsx'

const pages = {
  case: '/cases/$caseId',
  report: '/reports/$reportId',
  referral: '/referrals/$referralId',
  measure: '/measures/$measureId',
  transfer: '/transfers/$transferId',
} as const
const names = {
  case: 'caseId',
  report: 'reportId',
  referral: 'referralId',
  measure: 'measureId',
  transfer: 'transferId',
} as const

/** My day: what waits, what is late, and what is coming; each row leads where the work is done. */
export function TodayPage() {
  const { say, formats } = useWords()
  const found = useQuery({ queryKey: ['today'], queryFn: () => ask(today) })
  const mayWrite = useMe().posts.some((held) => held.post === 'social_assistant')
  const waiting = found.data?.waiting ?? []
  const groups = [
    { title: say('today.waiting'), rows: waiting.filter((row) => row.kind !== 'hearing') },
    { title: say('today.dates'), rows: waiting.filter((row) => row.kind === 'hearing') },
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
              <li key={`${row.kind} ${row.opens.id}`}>
                <RowLink
                  to={pages[row.opens.page]}
                  params={{ [names[row.opens.page]]: row.opens.id } as never}
                >
                  <span className="lead">{say(`today.kind.${row.kind}`)}</span>
                  {row.register === null ? null : (
                    <Ref>
                      {row.register.number}/{row.register.year}
                    </Ref>
                  )}
                  <span className="soft">{row.due === null ? null : formats.day(row.due)}</span>
                  <span className="chips end">
                    {row.urgent ? (
                      <Chip tone="clay" icon="alert">
                        {say('reports.urgent')}
                      </Chip>
                    ) : null}
                    {row.late ? (
                      <Chip tone="saffron" icon="clock">
                        {say('today.late')}
                      </Chip>
                    ) : null}
                  </span>
                </RowLink>
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </>
  )
}
