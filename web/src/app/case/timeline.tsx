import { TimelineCard } from '../../features/cases/timeline-card.tsx'
import { useCase } from './context.ts'

/** Everything that was done in a case. */
export function Timeline() {
  return <TimelineCard caseId={useCase().id} />
}
