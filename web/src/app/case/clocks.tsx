import { ClocksOfCase } from '../../features/clocks/clocks-of-case.tsx'
import { useCase } from './context.ts'

/** What runs in a case, and the acts of procedure that start it. */
export function Clocks() {
  const { id, people, parties } = useCase()
  return <ClocksOfCase caseId={id} people={people} parties={parties} />
}
