import { mayBeVictim } from '@himaya/domain'
import { CircumstancesCard } from '../../features/elements/circumstances-card.tsx'
import { ElementsCard } from '../../features/elements/elements-card.tsx'
import { QualificationCards } from '../../features/qualification/qualification-cards.tsx'
import { Refused } from '../../lib/ask.ts'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Empty } from '../../ui/parts.tsx'
import { useCase } from './context.ts'
import { holds } from './posts.ts'

/** What is gathered, and what the law makes of it: for the prosecution and the investigating judge alone (CPP 15, 287). */
export function Qualification() {
  const { id, mine, people, parties, court } = useCase()
  const { say } = useWords()
  // Whoever comes by the address hears what the server would say.
  if (!holds(mine, 'prosecution', 'investigation')) return <Problem of={new Refused({ code: 'not_found' })} />
  if (court === null)
    return (
      <Empty icon="folders" title={say('charges.no-file')}>
        <p>{say('charges.no-file-hint')}</p>
      </Empty>
    )
  const victims = people.filter(({ capacity }) => mayBeVictim(capacity))
  return (
    <>
      <ElementsCard caseId={id} people={victims} />
      <CircumstancesCard caseId={id} people={victims} parties={parties} />
      <QualificationCards caseId={id} people={people} parties={parties} />
    </>
  )
}
