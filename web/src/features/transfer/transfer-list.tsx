import { listTransfers } from '@himaya/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { RowLink } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Chip, Empty, Ref } from '../../ui/parts.tsx'
import { State, type Transfer } from './words.tsx'

/** What was sent to my court, and from my cases; each row leads where the act is done. */
export function TransferList() {
  const { say } = useWords()
  const found = useInfiniteQuery({
    queryKey: ['transfers'],
    queryFn: ({ pageParam }) => ask(listTransfers, { query: pageParam === null ? {} : { after: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <>
      <h1>{say('nav.transfers')}</h1>
      <Problem of={found.error} />
      <Card title={say('transfer.list-title')} icon="scale">
        {found.isPending ? <p className="soft">{say('common.loading')}</p> : null}
        {found.isSuccess && rows.length === 0 ? (
          <Empty icon="scale" title={say('transfer.none')}>
            <p>{say('transfer.none-hint')}</p>
          </Empty>
        ) : (
          <ul className="rows">
            {rows.map((row) => (
              <li key={row.id}>
                {row.caseId === null ? (
                  <RowLink to="/transfers/$transferId" params={{ transferId: row.id }}>
                    <Row row={row} />
                  </RowLink>
                ) : (
                  <RowLink to="/cases/$caseId" params={{ caseId: row.caseId }}>
                    <Row row={row} />
                  </RowLink>
                )}
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

function Row({ row }: { row: Transfer }) {
  const { say, formats, language } = useWords()
  const nameOf = (court: Transfer['from']) => (language === 'ar' ? court.ar : court.fr)
  return (
    <>
      <span className="lead">
        {row.register === null ? (
          say('transfer.unnamed')
        ) : (
          <Ref>
            {row.register.number}/{row.register.year}
          </Ref>
        )}
      </span>
      <span>{say('transfer.from-to', { from: nameOf(row.from), to: nameOf(row.to) })}</span>
      <span className="soft">{formats.moment(Date.parse(row.sentAt))}</span>
      <span className="chips end">
        {row.mine.length > 0 ? (
          <Chip tone="saffron" icon="alert">
            {say('transfer.yours')}
          </Chip>
        ) : null}
        <State of={row.state} />
      </span>
    </>
  )
}
