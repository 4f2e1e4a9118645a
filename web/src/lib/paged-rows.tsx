import { useInfiniteQuery, type UseInfiniteQueryResult, type InfiniteData } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { IconName } from '../ui/icon.tsx'
import { Button, Card, Empty } from '../ui/parts.tsx'
import { useWords } from './words.tsx'

interface Page<Row> {
  readonly rows: readonly Row[]
  /** Where the next page begins; `null` after the last. */
  readonly next: string | null
}
type Pages<Row> = UseInfiniteQueryResult<InfiniteData<Page<Row>>>

/**
 * A list of the contract, page by page as it is asked for.
 * @param name what it is kept under
 * @param read asks for one page
 */
export const usePages = <Row,>(
  name: string,
  read: (query: { readonly after?: string }) => Promise<Page<Row>>,
): Pages<Row> =>
  useInfiniteQuery({
    queryKey: [name],
    queryFn: ({ pageParam }) => read(pageParam === null ? {} : { after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })

/**
 * The rows of a list in a card: while they come, with what to do where there are none, and with more on asking.
 * @param none what is said where there are none, and what to do then
 * @param children one row
 */
export function PagedRows<Row extends { readonly id: string }>({
  of,
  title,
  icon,
  none: [none, hint],
  children,
}: {
  of: Pages<Row>
  title: string
  icon: IconName
  none: readonly [string, string]
  children: (row: Row) => ReactNode
}) {
  const { say } = useWords()
  const rows = of.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <Card title={title} icon={icon}>
      {of.isPending ? <p className="soft">{say('common.loading')}</p> : null}
      {of.isSuccess && rows.length === 0 ? (
        <Empty icon={icon} title={none}>
          <p>{hint}</p>
        </Empty>
      ) : (
        <ul className="rows">
          {rows.map((row) => (
            <li key={row.id}>{children(row)}</li>
          ))}
        </ul>
      )}
      {of.hasNextPage ? (
        <div className="pager">
          <Button isDisabled={of.isFetchingNextPage} onPress={() => void of.fetchNextPage()}>
            {say('reports.more')}
          </Button>
        </div>
      ) : null}
    </Card>
  )
}
