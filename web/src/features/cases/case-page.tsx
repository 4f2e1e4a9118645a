import { seeCase, seeIdentity, seeTimeline } from '@himaya/contract'
import type { CaseId } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import { ask } from '../../lib/ask.ts'
import { Country } from '../../lib/country.tsx'
import { LinkButton } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Card, Chip, Ref } from '../../ui/parts.tsx'
import { Sensitive } from '../../ui/sensitive.tsx'

/** What the case page read, for those who add to it. */
export type FoundCase = z.output<typeof seeCase.reply>

/** One case: its two references, who is in it, who works on it, and what was done. */
export function CasePage({
  caseId,
  main,
  side,
}: {
  caseId: string
  /** Cards of other nouns, for the wide column and for the narrow one. */
  main: (found: FoundCase) => ReactNode
  side: (found: FoundCase) => ReactNode
}) {
  const { say, has, formats, language } = useWords()
  const params = { caseId: caseId as CaseId }
  const found = useQuery({ queryKey: ['case', caseId], queryFn: () => ask(seeCase, { params }), gcTime: 0 })
  const timeline = useQuery({
    queryKey: ['case', caseId, 'timeline'],
    queryFn: () => ask(seeTimeline, { params }),
    gcTime: 0,
  })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem of={found.error} />
  const { data } = found
  const nameOf = (officer: { nameAr: string; nameLa: string }) =>
    language === 'ar' ? officer.nameAr : officer.nameLa
  return (
    <>
      <div className="heading">
        <h1>
          {say('cases.case')}{' '}
          <Ref>
            {data.register.number}/{data.register.year}
          </Ref>
        </h1>
        {data.urgent ? (
          <Chip tone="clay" icon="alert">
            {say('reports.urgent')}
          </Chip>
        ) : null}
        {data.children > 0 ? (
          <Chip tone="indigo">{say('cases.children', { count: data.children })}</Chip>
        ) : null}
        {data.court === null ? <Chip tone="indigo">{say('help.no-penal-file')}</Chip> : null}
        {data.report === null ? null : (
          <span className="acts">
            <LinkButton to="/reports/$reportId" params={{ reportId: data.report }} icon="flag">
              {say('cases.see-report')}
            </LinkButton>
          </span>
        )}
      </div>
      <div className="columns">
        <div className="column">
          <Card title={say('cases.people-title')} icon="people">
            <ul className="rows">
              {data.people.map((person) => (
                <li key={person.id} className="line">
                  <span className="lead">{say(`people.capacity.${person.capacity}`)}</span>
                  <Chip tone={person.status === 'to_assess' ? 'saffron' : 'cedar'}>
                    {say(`status.victim.${person.status}`)}
                  </Chip>
                  <span className="soft">
                    <Country code={person.nationality} />
                  </span>
                  <span className="soft">{say('cases.owner', { name: nameOf(person.owner) })}</span>
                  <span className="end">
                    <Sensitive
                      words={{
                        show: say('common.show-briefly'),
                        hide: say('common.hide'),
                        hidden: say('cases.identity-hidden'),
                      }}
                      show={async () => {
                        const who = await ask(seeIdentity, {
                          params: { ...params, personId: person.id },
                        })
                        return <bdi>{who.name ?? say('common.not-recorded')}</bdi>
                      }}
                    />
                  </span>
                  {data.mine.length === 0 ? null : (
                    <LinkButton
                      to="/cases/$caseId/reception/$personId"
                      params={{ caseId, personId: person.id }}
                      icon="people"
                    >
                      {say('cases.reception')}
                    </LinkButton>
                  )}
                  {data.mine.includes('social_assistant') ? (
                    <LinkButton
                      to="/cases/$caseId/people/$personId"
                      params={{ caseId, personId: person.id }}
                      icon="edit"
                    >
                      {say('cases.correct')}
                    </LinkButton>
                  ) : null}
                </li>
              ))}
            </ul>
            {data.people.length === 0 ? <p className="soft">{say('cases.no-people')}</p> : null}
            {data.parties.length === 0 ? null : (
              <ul className="rows">
                {data.parties.map((party) => (
                  <li key={party.id} className="line">
                    <span className="lead">{say(`people.capacity.${party.capacity}`)}</span>
                    <span className="soft">
                      <Country code={party.nationality} />
                    </span>
                  </li>
                ))}
              </ul>
            )}
            <p className="soft">{say('common.showing-recorded')}</p>
          </Card>
          {main(data)}
          <Card title={say('cases.timeline-title')} icon="timeline">
            <Problem of={timeline.error} />
            <ol className="timeline">
              {(timeline.data?.rows ?? []).map((entry) => {
                const id = `cases.act.${entry.act}`
                return (
                  <li key={entry.id}>
                    <strong>{has(id) ? say(id) : <Ref>{entry.act}</Ref>}</strong>{' '}
                    <span className="soft">
                      {entry.officer === null ? '' : nameOf(entry.officer)} ·{' '}
                      {formats.moment(Date.parse(entry.at))}
                    </span>
                  </li>
                )
              })}
            </ol>
          </Card>
        </div>
        <div className="column">
          <Card title={say('cases.references')} icon="folders">
            <dl className="facts">
              <dt>{say('cases.register')}</dt>
              <dd>
                <Ref>
                  {data.register.number}/{data.register.year}
                </Ref>
              </dd>
              <dt>{say('cases.court-reference')}</dt>
              <dd>
                {data.reference === null ? (
                  say('cases.no-reference')
                ) : (
                  <Ref>
                    {data.reference.number}/{data.reference.code}/{data.reference.year}
                  </Ref>
                )}
              </dd>
              <dt>{say('cases.opened')}</dt>
              <dd>{formats.day(data.openedOn)}</dd>
            </dl>
          </Card>
          <Card title={say('cases.assigned-title')} icon="gavel">
            {data.assigned.length === 0 ? <p className="soft">{say('cases.nobody-assigned')}</p> : null}
            <ul className="rows">
              {data.assigned.map((one) => (
                <li key={`${one.officer.id} ${one.post}`} className="line">
                  <span className="lead">{nameOf(one.officer)}</span>
                  <span className="soft">{say(`posts.${one.post}`)}</span>
                </li>
              ))}
            </ul>
          </Card>
          {side(data)}
        </div>
      </div>
    </>
  )
}
