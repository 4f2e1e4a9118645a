import { listReports } from '@himaya/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { LinkButton, RowLink } from '../../lib/link.tsx'
import { useMe } from '../../lib/me.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Chip, Empty, Ref } from '../../ui/parts.tsx'
import { toneOf } from './words.ts'

/** Reports of my unit or sent to my prosecution, the newest first. Nobody is named here. */
export function ReportList() {
  const { say, formats } = useWords()
  const mayWrite = useMe().posts.some((held) => held.post === 'social_assistant')
  const reports = useInfiniteQuery({
    queryKey: ['reports'],
    queryFn: ({ pageParam }) => ask(listReports, { query: pageParam === null ? {} : { after: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
  const rows = reports.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <>
      <div className="heading">
        <h1>{say('nav.reports')}</h1>
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
      <Problem of={reports.error} />
      <Card title={say('reports.list-title')} icon="flag">
        {reports.isPending ? <p className="soft">{say('common.loading')}</p> : null}
        {reports.isSuccess && rows.length === 0 ? (
          <Empty icon="flag" title={say('reports.none')}>
            <p>{say('reports.none-hint')}</p>
          </Empty>
        ) : (
          <ul className="rows">
            {rows.map((row) => (
              <li key={row.id}>
                <RowLink to="/reports/$reportId" params={{ reportId: row.id }}>
                  <span className="lead">
                    <Ref>
                      {row.register.number}/{row.register.year}
                    </Ref>
                  </span>
                  <span>{say(`reports.source.${row.source}`)}</span>
                  <span className="soft">{formats.moment(Date.parse(row.receivedAt))}</span>
                  <span className="chips end">
                    {row.urgent ? (
                      <Chip tone="clay" icon="alert">
                        {say('reports.urgent')}
                      </Chip>
                    ) : null}
                    {row.mark === null ? null : <Chip tone="indigo">{say(`reports.mark.${row.mark}`)}</Chip>}
                    {row.waits === null ? null : (
                      <Chip tone="saffron" icon="clock">
                        {say('reports.waits', { count: row.waits })}
                      </Chip>
                    )}
                    {row.notice === null ? null : row.notice.daysLate > 0 ? (
                      <Chip tone="clay" icon="alert">
                        {say('reports.notice-late', { count: row.notice.daysLate })}
                      </Chip>
                    ) : (
                      <Chip tone="saffron" icon="clock">
                        {say('reports.notice-by', { day: formats.day(row.notice.by) })}
                      </Chip>
                    )}
                    <Chip tone={toneOf[row.state]}>{say(`reports.state.${row.state}`)}</Chip>
                  </span>
                </RowLink>
              </li>
            ))}
          </ul>
        )}
        {reports.hasNextPage ? (
          <div className="pager">
            <Button isDisabled={reports.isFetchingNextPage} onPress={() => void reports.fetchNextPage()}>
              {say('reports.more')}
            </Button>
          </div>
        ) : null}
      </Card>
    </>
  )
}
