import { OpenedCard } from '../../features/record/opened-card.tsx'
import { useCase } from './context.ts'

/** Who opened a case and who was refused it. */
export function Opened() {
  return <OpenedCard caseId={useCase().id} />
}
