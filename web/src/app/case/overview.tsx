import { AssignedCard } from '../../features/cases/assigned-card.tsx'
import { PeopleCard } from '../../features/cases/people-card.tsx'
import { ReferencesCard } from '../../features/cases/references-card.tsx'
import { TimelineCard } from '../../features/cases/timeline-card.tsx'
import { HelpCard } from '../../features/help/help-card.tsx'
import { useCase } from './context.ts'

/** A case at a glance: who is in it, who works on it, and what happened last. */
export function Overview() {
  const found = useCase()
  return (
    <div className="columns">
      <div className="column">
        <PeopleCard of={found} />
        <TimelineCard caseId={found.id} first={5} />
      </div>
      <div className="column">
        {found.mine.length > 0 && (found.court === null || found.help) ? (
          <HelpCard caseId={found.id} />
        ) : null}
        <ReferencesCard of={found} />
        <AssignedCard of={found} />
      </div>
    </div>
  )
}
