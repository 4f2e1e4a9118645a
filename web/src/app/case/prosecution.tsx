import { ChargesCard } from '../../features/charges/charges-card.tsx'
import { ClaimsCard } from '../../features/claims/claims-card.tsx'
import { ConflictsCard } from '../../features/non-punishment/conflicts-card.tsx'
import { Refused } from '../../lib/ask.ts'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Empty } from '../../ui/parts.tsx'
import { useCase } from './context.ts'
import { holds } from './posts.ts'

/** What is charged and what is claimed, for everyone of the case but the unit. */
export function Prosecution() {
  const { id, mine, people, parties, court } = useCase()
  const { say } = useWords()
  const readsCharges = holds(mine, 'prosecution', 'investigation', 'bench', 'juvenile', 'registry')
  // Whoever comes by the address hears what the server would say.
  if (!readsCharges) return <Problem of={new Refused({ code: 'not_found' })} />
  if (court === null)
    return (
      <Empty icon="folders" title={say('charges.no-file')}>
        <p>{say('charges.no-file-hint')}</p>
      </Empty>
    )
  return (
    <>
      {holds(mine, 'prosecution', 'investigation') ? <ConflictsCard caseId={id} people={people} /> : null}
      <ChargesCard caseId={id} parties={parties} mine={mine} />
      <ClaimsCard caseId={id} people={people} parties={parties} />
    </>
  )
}
