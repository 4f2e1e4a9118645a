import { listReferrals } from '@himaya/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { LinkButton, RowLink } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Chip, Empty } from '../../ui/parts.tsx'

/** What the units have sent to my service: needs, and nothing of any offence. */
export function ReferralList() {
  const { say, formats } = useWords()
  const found = useInfiniteQuery({
    queryKey: ['referrals'],
    queryFn: ({ pageParam }) => ask(listReferrals, { query: pageParam === null ? {} : { after: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <>
      <div className="heading">
        <h1>{say('nav.referrals')}</h1>
        <span className="acts">
          <LinkButton to="/shelter" icon="lock">
            {say('shelters.title')}
          </LinkButton>
        </span>
      </div>
      <Problem of={found.error} />
      <Card title={say('referral.list-title')} icon="referral">
        {found.isPending ? <p className="soft">{say('common.loading')}</p> : null}
        {found.isSuccess && rows.length === 0 ? (
          <Empty icon="referral" title={say('referral.none')}>
            <p>{say('referral.none-hint')}</p>
          </Empty>
        ) : (
          <ul className="rows">
            {rows.map((row) => (
              <li key={row.id}>
                <RowLink to="/referrals/$referralId" params={{ referralId: row.id }}>
                  <span className="lead">{say(`referral.need.${row.need}`)}</span>
                  <span className="soft">{formats.moment(Date.parse(row.sentAt))}</span>
                  <span className="chips end">
                    {row.urgent ? (
                      <Chip tone="clay" icon="alert">
                        {say('reports.urgent')}
                      </Chip>
                    ) : null}
                    <Chip tone={row.state === 'sent' ? 'saffron' : 'cedar'}>
                      {say(`status.referral.${row.state}`)}
                    </Chip>
                  </span>
                </RowLink>
              </li>
            ))}
          </ul>
        )}
        {found.hasNextPage ? (
          <div className="pager">
            <Button isDisabled={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
              {say('reports.more')}
            </Button>
          </div>
        ) : null}
      </Card>
    </>
  )
}
