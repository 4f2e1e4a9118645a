import { addDays, type LocalDate } from '@himaya/algorithms'
import { seeClocks } from '@himaya/contract'
import type { CaseId } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { Link } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Card } from '../../ui/parts.tsx'
import { ClockRow } from './clock-row.tsx'
import { clockKey } from './done.tsx'
import { useAboutWords, type Party, type Person } from './parties.ts'
import { dayIn } from './when.tsx'

/** What runs in a case: one question for every card that asks it. */
export const useClocks = (caseId: CaseId) =>
  useQuery({
    queryKey: ['case', caseId, 'clocks'],
    queryFn: () => ask(seeClocks, { params: { caseId } }),
    gcTime: 0,
  })

/** Days after which a term that is over is looked for among the earlier ones. */
export const recent = 30
const shown = 4

/** The terms of a case that are nearest, the nearest first; nothing at all where none runs and none may be noted. */
export function ClocksStrip({
  caseId,
  people,
  parties,
}: {
  caseId: CaseId
  people: readonly Person[]
  parties: readonly Party[]
}) {
  const { say } = useWords()
  const found = useClocks(caseId)
  const aboutOf = useAboutWords(people, parties)
  if (found.data === undefined) return <Problem of={found.error} />
  const today: LocalDate = dayIn(found.data.now)
  const near = found.data.clocks.filter(
    ({ next, state }) => state !== 'done' && next.slice(0, 10) >= addDays(today, -recent),
  )
  if (near.length === 0 && found.data.open.length === 0) return null
  return (
    <Card
      title={say('clocks.title')}
      icon="clock"
      aside={
        <Link to="/cases/$caseId/clocks" params={{ caseId }}>
          {say('clocks.all')}
        </Link>
      }
    >
      {near.length === 0 ? <p className="soft">{say('clocks.none')}</p> : null}
      <ol className="ticks">
        {near.slice(0, shown).map((clock) => (
          <li key={clockKey(clock)}>
            <ClockRow caseId={caseId} of={clock} today={today} aboutOf={aboutOf} />
          </li>
        ))}
      </ol>
    </Card>
  )
}
