import { listCases } from '@himaya/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { LinkButton, RowLink } from '../../lib/link.tsx'
import { useMe } from '../../lib/me.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { CaseSearch } from './search.tsx'
import { Button, Card, Chip, Empty, Ref } from '../../ui/parts.tsx'

/** The cases of my unit, or to which I am assigned. Nobody is named here. */
export function CaseList() {
  const { say, formats } = useWords()
  const mayOpen = useMe().posts.some((held) => held.post === 'social_assistant')
  const cases = useInfiniteQuery({
    queryKey: ['cases'],
    queryFn: ({ pageParam }) => ask(listCases, { query: pageParam === null ? {} : { after: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
  const rows = cases.data?.pages.flatMap((page) => page.rows) ?? []
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
      <Card title={say('cases.list-title')} icon="folders">
        {cases.isPending ? <p className="soft">{say('common.loading')}</p> : null}
        {cases.isSuccess && rows.length === 0 ? (
          <Empty icon="folders" title={say('cases.none')}>
            <p>{say('cases.none-hint')}</p>
          </Empty>
        ) : (
          <ul className="rows">
            {rows.map((row) => (
              <li key={row.id}>
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
              </li>
            ))}
          </ul>
        )}
        {cases.hasNextPage ? (
          <div className="pager">
            <Button isDisabled={cases.isFetchingNextPage} onPress={() => void cases.fetchNextPage()}>
              {say('reports.more')}
            </Button>
          </div>
        ) : null}
      </Card>
    </>
  )
}
