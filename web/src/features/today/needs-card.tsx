import { today } from '@himaya/contract'
import type { CaseId } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { useWords } from '../../lib/words.tsx'
import { Card } from '../../ui/parts.tsx'
import { WaitingRow } from './waiting-row.tsx'

/** What this case asks of me now, but for its clocks, which have a card of their own; nothing when it asks nothing. */
export function NeedsCard({ caseId }: { caseId: CaseId }) {
  const { say } = useWords()
  const found = useQuery({ queryKey: ['today'], queryFn: () => ask(today) })
  const rows = (found.data?.waiting ?? []).filter((row) => row.caseId === caseId && row.kind !== 'clock')
  if (rows.length === 0) return null
  return (
    <Card title={say('today.needed')} icon="sun" tone="calls">
      <ul className="rows">
        {rows.map((row) => (
          <li key={`${row.kind} ${row.opens.id}`}>
            <WaitingRow of={row} within />
          </li>
        ))}
      </ul>
    </Card>
  )
}
