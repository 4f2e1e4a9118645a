import { AssignedCard } from '../../features/cases/assigned-card.tsx'
import { PartiesCard } from '../../features/cases/parties-card.tsx'
import { PeopleCard } from '../../features/cases/people-card.tsx'
import { PlacesCard } from '../../features/cases/places-card.tsx'
import { ReferencesCard } from '../../features/cases/references-card.tsx'
import { TimelineCard } from '../../features/cases/timeline-card.tsx'
import { useCase } from './context.ts'

/** A case at a glance: who is in it, where it belongs, who works on it, and what happened last. */
export function Overview() {
  const found = useCase()
  return (
    <div className="columns">
      <div className="column">
        <PeopleCard of={found} />
        <PartiesCard of={found} />
        <TimelineCard caseId={found.id} first={5} />
      </div>
      <div className="column">
        <ReferencesCard of={found} />
        <PlacesCard places={found.places} />
        <AssignedCard of={found} />
      </div>
    </div>
  )
}
