import { seeMeasures } from '@himaya/contract'
import type { CaseId } from '@himaya/domain'
import { useInfiniteQuery } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { Citation } from '../../lib/law.tsx'
import { LinkButton, RowLink } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Chip, Note } from '../../ui/parts.tsx'
import { Span } from './span.tsx'
import { toneOf } from './words.ts'

/** The measures of a case with where each stands, and the way to ask for another. */
export function MeasuresCard({ caseId, mayAsk }: { caseId: CaseId; mayAsk: boolean }) {
  const { say, formats } = useWords()
  const measures = useInfiniteQuery({
    queryKey: ['case', caseId, 'measures'],
    queryFn: ({ pageParam }) =>
      ask(seeMeasures, { params: { caseId }, query: pageParam === null ? {} : { after: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    gcTime: 0,
  })
  const rows = measures.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <Card
      title={say('protection.title')}
      icon="shield"
      tone="safe"
      aside={
        mayAsk ? (
          <LinkButton to="/cases/$caseId/measures/new" params={{ caseId }} icon="plus">
            {say('protection.new')}
          </LinkButton>
        ) : undefined
      }
    >
      <Problem of={measures.error} />
      {measures.isPending ? <p className="soft">{say('common.loading')}</p> : null}
      {measures.isSuccess && rows.length === 0 ? <p className="soft">{say('protection.none')}</p> : null}
      {rows.some(({ state }) => state === 'ending') ? (
        <Note tone="saffron">{say('protection.ends-soon')}</Note>
      ) : null}
      <ul className="rows">
        {rows.map((measure) => (
          <li key={measure.id}>
            <RowLink to="/measures/$measureId" params={{ measureId: measure.id }}>
              <span className="lead">{say(`protection.kind.${measure.kind}`)}</span>
              <span className="soft">
                <Citation article={measure.article} />
              </span>
              {measure.decision === null ? (
                <span className="soft">{formats.moment(Date.parse(measure.requestedAt))}</span>
              ) : (
                <Span decision={measure.decision} />
              )}
              <span className="chips end">
                {measure.mine.includes('decide') ? (
                  <Chip tone="saffron" icon="alert">
                    {say('protection.yours')}
                  </Chip>
                ) : null}
                {measure.decision !== null && !measure.signed ? (
                  <Chip>{say('protection.not-signed')}</Chip>
                ) : null}
                <Chip tone={toneOf[measure.state]}>{say(`status.measure.${measure.state}`)}</Chip>
              </span>
            </RowLink>
          </li>
        ))}
      </ul>
      {measures.hasNextPage ? (
        <div className="pager">
          <Button isDisabled={measures.isFetchingNextPage} onPress={() => void measures.fetchNextPage()}>
            {say('reports.more')}
          </Button>
        </div>
      ) : null}
    </Card>
  )
}
