import { AssignedCard } from '../../features/cases/assigned-card.tsx'
import { PeopleCard } from '../../features/cases/people-card.tsx'
import { ReferencesCard } from '../../features/cases/references-card.tsx'
import { TimelineCard } from '../../features/cases/timeline-card.tsx'
import { HearingsCard } from '../../features/hearings/hearings-card.tsx'
import { TransferCard } from '../../features/transfer/transfer-card.tsx'
import { useCase } from './context.ts'
import { holds } from './posts.ts'

/** A case at a glance: who is in it, who works on it, and what happened last. */
export function Overview() {
  const found = useCase()
  const { id, court, mine } = found
  return (
    <div className="columns">
      <div className="column">
        {court !== null && holds(mine, 'unit', 'prosecution', 'registry') ? (
          <TransferCard caseId={id} />
        ) : null}
        <PeopleCard of={found} />
        <TimelineCard caseId={found.id} first={5} />
      </div>
      <div className="column">
        {court === null || mine.length === 0 ? null : (
          <HearingsCard
            caseId={id}
            mayFix={mine.includes('registry_clerk') || holds(mine, 'bench', 'juvenile')}
          />
        )}
        <ReferencesCard of={found} />
        <AssignedCard of={found} />
      </div>
    </div>
  )
}
