import { MeasuresCard } from '../../features/protection/measures-card.tsx'
import { useCase } from './context.ts'
import { holds } from './posts.ts'

/** The measures that protect the people of a case. */
export function Protection() {
  const { id, mine } = useCase()
  return (
    <MeasuresCard
      caseId={id}
      mayAsk={holds(mine, 'unit', 'prosecution', 'investigation', 'juvenile', 'bench')}
    />
  )
}
