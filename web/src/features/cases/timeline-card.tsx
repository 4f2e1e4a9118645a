import { seeTimeline } from '@himaya/contract'
import type { CaseId } from '@himaya/domain'
import { useInfiniteQuery } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { Link } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { Button, Card, Ref } from '../../ui/parts.tsx'

const pictures: Readonly<Record<string, IconName>> = {
  reports: 'flag',
  cases: 'folders',
  people: 'people',
  parties: 'people',
  reception: 'people',
  rights: 'scale',
  screening: 'check',
  reflection: 'clock',
  protection: 'shield',
  referral: 'referral',
  elements: 'scale',
  charges: 'gavel',
  events: 'clock',
  hearings: 'gavel',
  transfer: 'forward',
}

/**
 * What was done in a case, the newest first, from the record itself.
 *
 * @param first only so many, with a way to the rest; all of them, page by page, without it
 */
export function TimelineCard({ caseId, first }: { caseId: CaseId; first?: number }) {
  const { say, has, formats, language } = useWords()
  const found = useInfiniteQuery({
    queryKey: ['case', caseId, 'timeline'],
    queryFn: ({ pageParam }) =>
      ask(seeTimeline, { params: { caseId }, query: pageParam === null ? {} : { after: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    gcTime: 0,
  })
  const rows = (found.data?.pages.flatMap((page) => page.rows) ?? []).slice(0, first)
  return (
    <Card
      title={say('cases.timeline-title')}
      icon="timeline"
      aside={
        first === undefined ? undefined : (
          <Link to="/cases/$caseId/timeline" params={{ caseId }}>
            {say('cases.timeline-all')}
          </Link>
        )
      }
    >
      <Problem of={found.error} />
      {found.isPending ? <p className="soft">{say('common.loading')}</p> : null}
      <ol className="timeline">
        {rows.map((entry) => {
          const id = `cases.act.${entry.act}`
          const picture = pictures[entry.act.split('.')[0] ?? ''] ?? 'info'
          return (
            <li key={entry.id} className={picture}>
              <span className="arch" aria-hidden>
                <Icon name={picture} size={16} />
              </span>
              <span>
                <strong>{has(id) ? say(id) : <Ref>{entry.act}</Ref>}</strong>
                <span className="soft">
                  {entry.officer === null
                    ? ''
                    : language === 'ar'
                      ? entry.officer.nameAr
                      : entry.officer.nameLa}
                </span>
              </span>
              <time className="soft" dateTime={entry.at}>
                {formats.moment(Date.parse(entry.at))}
              </time>
            </li>
          )
        })}
      </ol>
      {first === undefined && found.hasNextPage ? (
        <div className="pager">
          <Button isDisabled={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
            {say('reports.more')}
          </Button>
        </div>
      ) : null}
    </Card>
  )
}
