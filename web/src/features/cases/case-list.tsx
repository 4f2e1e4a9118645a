import { listCases } from '@himaya/contract'
import { ask } from '../../lib/ask.ts'
import { LinkButton, RowLink } from '../../lib/link.tsx'
import { useMe } from '../../lib/me.tsx'
import { PagedRows, usePages } from '../../lib/paged-rows.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { CaseSearch } from './search.tsx'
import { Chip, Ref } from '../../ui/parts.tsx'

/** The cases of my unit, or to which I am assigned. Nobody is named here. */
export function CaseList() {
  const { say, formats } = useWords()
  const mayOpen = useMe().posts.some((held) => held.post === 'social_assistant')
  const cases = usePages('cases', (query) => ask(listCases, { query }))
  return (
    <>
      <div className="heading">
        <h1>{say('nav.cases')}</h1>
        {mayOpen ? (
          <span className="acts">
            <LinkButton to="/help/new" icon="referral">
              {say('help.new')}
            </LinkButton>
          </span>
        ) : null}
      </div>
      <CaseSearch />
      <Problem of={cases.error} />
      <PagedRows
        of={cases}
        title={say('cases.list-title')}
        icon="folders"
        none={[say('cases.none'), say('cases.none-hint')]}
      >
        {(row) => (
          <RowLink to="/cases/$caseId" params={{ caseId: row.id }}>
            <span className="lead">
              <Ref>
                {row.register.number}/{row.register.year}
              </Ref>
            </span>
            {row.reference === null ? null : (
              <Ref>
                {row.reference.number}/{row.reference.code}/{row.reference.year}
              </Ref>
            )}
            <span>{say('cases.people', { count: row.people })}</span>
            <span className="soft">{formats.day(row.openedOn)}</span>
            <span className="chips end">
              {row.urgent ? (
                <Chip tone="clay" icon="alert">
                  {say('reports.urgent')}
                </Chip>
              ) : null}
              {row.court === null ? <Chip tone="indigo">{say('help.no-penal-file')}</Chip> : null}
              {row.children > 0 ? (
                <Chip tone="indigo">{say('cases.children', { count: row.children })}</Chip>
              ) : null}
              {row.statuses.map((status) => (
                <Chip key={status} tone={status === 'to_assess' ? 'saffron' : 'cedar'}>
                  {say(`status.victim.${status}`)}
                </Chip>
              ))}
            </span>
          </RowLink>
        )}
      </PagedRows>
    </>
  )
}
