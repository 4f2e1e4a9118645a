import { HearingsOfCase } from '../../features/hearings/hearings-of-case.tsx'
import { useCase } from './context.ts'
import { holds } from './posts.ts'

/** The hearings of a case. */
export function Hearings() {
  const { id, mine, people } = useCase()
  return (
    <HearingsOfCase
      caseId={id}
      people={people}
      mayFix={mine.includes('registry_clerk') || holds(mine, 'bench', 'juvenile')}
    />
  )
}
