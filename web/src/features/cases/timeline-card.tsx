import { seeTimeline } from '@himaya/contract'
import type { CaseId } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Card, Ref } from '../../ui/parts.tsx'
import { useNaming } from './naming.ts'

/** What was done in a case, from the record itself. */
export function TimelineCard({ caseId }: { caseId: CaseId }) {
  const { say, has, formats } = useWords()
  const naming = useNaming()
  const timeline = useQuery({
    queryKey: ['case', caseId, 'timeline'],
    queryFn: () => ask(seeTimeline, { params: { caseId } }),
    gcTime: 0,
  })
  return (
    <Card title={say('cases.timeline-title')} icon="timeline">
      <Problem of={timeline.error} />
      <ol className="timeline">
        {(timeline.data?.rows ?? []).map((entry) => {
          const id = `cases.act.${entry.act}`
          return (
            <li key={entry.id}>
              <strong>{has(id) ? say(id) : <Ref>{entry.act}</Ref>}</strong>{' '}
              <span className="soft">
                {entry.officer === null ? '' : naming.officer(entry.officer)} ·{' '}
                {formats.moment(Date.parse(entry.at))}
              </span>
            </li>
          )
        })}
      </ol>
    </Card>
  )
}
