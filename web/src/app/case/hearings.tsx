import { HearingsOfCase } from '../../features/hearings/hearings-of-case.tsx'
import { PapersCard } from '../../lib/papers.tsx'
import { useLabels } from '../../lib/whose.tsx'
import { useCase } from './context.ts'
import { holds } from './posts.ts'

/** The hearings of a case. */
export function Hearings() {
  const { id, mine, people } = useCase()
  const { long } = useLabels(people)
  return (
    <>
      <HearingsOfCase
        caseId={id}
        people={people}
        mayFix={mine.includes('registry_clerk') || holds(mine, 'bench', 'juvenile')}
      />
      <PapersCard caseId={id} kinds={['witness_summons']} labelOf={long} />
    </>
  )
}
