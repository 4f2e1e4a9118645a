import { listReports } from '@himaya/contract'
import { ask } from '../../lib/ask.ts'
import { LinkButton, RowLink } from '../../lib/link.tsx'
import { useMe } from '../../lib/me.tsx'
import { PagedRows, usePages } from '../../lib/paged-rows.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Chip, Ref } from '../../ui/parts.tsx'
import { toneOf } from './words.ts'

/** Reports of my unit or sent to my prosecution, the newest first. Nobody is named here. */
export function ReportList() {
  const { say, formats } = useWords()
  const mayWrite = useMe().posts.some((held) => held.post === 'social_assistant')
  const reports = usePages('reports', (query) => ask(listReports, { query }))
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
      <PagedRows
        of={reports}
        title={say('reports.list-title')}
        icon="flag"
        none={[say('reports.none'), say('reports.none-hint')]}
      >
        {(row) => (
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
        )}
      </PagedRows>
    </>
  )
}
