import { seeTransfer } from '@himaya/contract'
import type { TransferId } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { LinkButton } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Card } from '../../ui/parts.tsx'
import { Reasons, TransferActs } from './transfer-acts.tsx'
import { State, Way } from './words.tsx'

/** One sending, for whoever receives it and is not on the case; and the way to the case for whoever is. */
export function TransferPage({ transferId }: { transferId: string }) {
  const { say } = useWords()
  const found = useQuery({
    queryKey: ['transfer', transferId],
    queryFn: () => ask(seeTransfer, { params: { transferId: transferId as TransferId } }),
    gcTime: 0,
  })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem whole of={found.error} />
  const { caseId, mine, state } = found.data
  return (
    <>
      <div className="heading">
        <h1>{say('transfer.title')}</h1>
        {caseId === null ? null : (
          <span className="acts">
            <LinkButton to="/cases/$caseId" params={{ caseId }} icon="folders">
              {say('reports.open-case')}
            </LinkButton>
          </span>
        )}
      </div>
      <Card
        title={say('transfer.list-title')}
        icon="scale"
        tone={mine.length > 0 ? 'calls' : undefined}
        aside={<State of={state} />}
      >
        <Way of={found.data} />
        {caseId === null ? (
          <p className="soft">{say('transfer.unnamed')}</p>
        ) : (
          <Reasons transfer={found.data} />
        )}
        <TransferActs transfer={found.data} />
      </Card>
    </>
  )
}
