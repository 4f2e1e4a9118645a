import { seeOutcome, seeReport } from '@himaya/contract'
import type { ReportId } from '@himaya/domain'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { Country } from '../../lib/country.tsx'
import { LinkButton } from '../../lib/link.tsx'
import { useMe } from '../../lib/me.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Card, Chip, Note, Ref } from '../../ui/parts.tsx'
import { CheckCard } from './check-card.tsx'
import { DecisionsCard } from './decisions-card.tsx'
import { MarkCard } from './mark-card.tsx'
import type { Course } from './outcome.ts'
import { StandingCard } from './standing-card.tsx'
import { toneOf } from './words.ts'

/** One report as it was said, and what becomes of it. Opening it is in the record. */
export function ReportPage({ reportId }: { reportId: string }) {
  const { say, formats } = useWords()
  const queries = useQueryClient()
  const ofUnit = useMe().posts.some((held) => held.post === 'social_assistant')
  const report = useQuery({
    queryKey: ['report', reportId],
    queryFn: () => ask(seeReport, { params: { reportId: reportId as ReportId } }),
    gcTime: 0,
  })
  // What is done here is read again by itself, so that the statement is opened once.
  const outcome = useQuery({
    queryKey: ['outcome', reportId],
    queryFn: () => ask(seeOutcome, { params: { reportId: reportId as ReportId } }),
    gcTime: 0,
  })
  if (report.isPending) return <p className="soft">{say('common.loading')}</p>
  if (report.isError) return <Problem whole of={report.error} />
  const { data } = report
  const state = outcome.data?.state ?? data.state
  const course: Course | undefined =
    outcome.data === undefined
      ? undefined
      : {
          reportId: reportId as ReportId,
          source: data.source,
          outcome: outcome.data,
          refresh: async () => {
            await Promise.all(
              [['outcome', reportId], ['reports'], ['today'], ['case', data.caseId]].map((queryKey) =>
                queries.invalidateQueries({ queryKey }),
              ),
            )
          },
        }
  return (
    <>
      <div className="heading">
        <h1>
          {say('reports.report')}{' '}
          <Ref>
            {data.register.number}/{data.register.year}
          </Ref>
        </h1>
        <Chip tone={toneOf[state]} icon="clock">
          {say(`reports.state.${state}`)}
        </Chip>
        {data.urgent ? (
          <Chip tone="clay" icon="alert">
            {say('reports.urgent')}
          </Chip>
        ) : null}
        <span className="acts">
          <LinkButton to="/cases/$caseId" params={{ caseId: data.caseId }} icon="folders" kind="primary">
            {say('reports.open-case')}
          </LinkButton>
        </span>
      </div>
      <div className="columns">
        <div className="column">
          <Card title={say('reports.told-title')} icon="flag">
            <p className="said personal" dir="auto">
              {data.statement}
            </p>
          </Card>
          <Card title={say('reports.people-title')} icon="people">
            {data.people.length + data.parties.length === 0 ? (
              <p className="soft">{say('reports.nobody-named')}</p>
            ) : (
              <ul className="rows">
                {[...data.people, ...data.parties].map((person) => (
                  <li key={person.id} className="line">
                    <span className="lead">{say(`people.capacity.${person.capacity}`)}</span>
                    <span className="personal" dir="auto">
                      {person.name ??
                        ('concealed' in person && person.concealed
                          ? say('people.concealed')
                          : say('common.not-recorded'))}
                    </span>
                    <span className="soft end">
                      <Country code={person.nationality} />
                    </span>
                  </li>
                ))}
              </ul>
            )}
            {ofUnit ? <p className="soft">{say('reports.accused-elsewhere')}</p> : null}
          </Card>
          <Problem of={outcome.error} />
          {course === undefined ? null : <DecisionsCard course={course} />}
        </div>
        <div className="column">
          {course === undefined ? null : (
            <>
              <StandingCard course={course} sentAt={data.sentAt} />
              <CheckCard course={course} />
              <MarkCard course={course} />
            </>
          )}
          <Card title={say('reports.where-from')} icon="info">
            <dl className="facts">
              <dt>{say('reports.source')}</dt>
              <dd>{say(`reports.source.${data.source}`)}</dd>
              <dt>{say('reports.received')}</dt>
              <dd>{formats.moment(Date.parse(data.receivedAt))}</dd>
              <dt>{say('reports.caller-name')}</dt>
              <dd className="personal" dir="auto">
                {data.caller?.name ?? say('common.not-recorded')}
              </dd>
              <dt>{say('reports.caller-phone')}</dt>
              <dd className="personal">
                {data.caller?.phone === undefined ? (
                  say('common.not-recorded')
                ) : (
                  <Ref>{data.caller.phone}</Ref>
                )}
              </dd>
            </dl>
            {data.anonymous ? <Note>{say('reports.anonymous-note')}</Note> : null}
          </Card>
        </div>
      </div>
    </>
  )
}
