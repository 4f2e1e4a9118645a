import { seeConflicts } from '@himaya/contract'
import type { Capacity, CaseId } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../lib/ask.ts'
import { Cite } from '../../lib/law.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useLabels } from '../../lib/whose.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card } from '../../ui/parts.tsx'
import { ConflictRow } from './conflict-row.tsx'
import { TellForm } from './tell-form.tsx'

interface Someone {
  readonly id: string
  readonly capacity: Capacity
  readonly nationality?: string | null
  readonly isChild?: boolean | null
}

/** What is held against those of a case who are or may be victims, to the posts that may know it. */
export function ConflictsCard({ caseId, people }: { caseId: CaseId; people: readonly Someone[] }) {
  const { say } = useWords()
  const labels = useLabels(people)
  const [telling, setTelling] = useState(false)
  const found = useQuery({
    queryKey: ['case', caseId, 'conflicts'],
    queryFn: () => ask(seeConflicts, { params: { caseId } }),
    gcTime: 0,
  })
  if (found.isPending) return null
  if (found.isError) return <Problem of={found.error} />
  const { rows, mayTellOf } = found.data
  if (rows.length === 0 && mayTellOf.length === 0) return null
  const waits = rows.some((row) => row.mine.includes('resolve') && row.dropped === null)
  return (
    <Card
      title={say('non-punishment.title')}
      icon="scale"
      tone={waits ? 'calls' : undefined}
      aside={
        mayTellOf.length > 0 && !telling ? (
          <Button icon="plus" onPress={() => setTelling(true)}>
            {say('non-punishment.tell')}
          </Button>
        ) : undefined
      }
    >
      <p className="soft">
        {say('charges.not-victims')} — <Cite article="ma/act/2016/27-14#art_448-14" />
      </p>
      {telling ? (
        <TellForm
          caseId={caseId}
          of={mayTellOf.map((id) => ({ value: id, says: labels.long(id) }))}
          onDone={() => setTelling(false)}
        />
      ) : null}
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.id}>
            <ConflictRow of={row} whom={row.person === null ? '' : labels.short(row.person)} />
          </li>
        ))}
      </ul>
      {rows.length === 0 && !telling ? <p className="soft">{say('non-punishment.none')}</p> : null}
    </Card>
  )
}
