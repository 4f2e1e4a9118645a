import type { ReactNode } from 'react'
import { LinkButton } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Chip, Ref } from '../../ui/parts.tsx'
import { AssignedCard } from './assigned-card.tsx'
import { PartiesCard } from './parties-card.tsx'
import { PeopleCard } from './people-card.tsx'
import { PlacesCard } from './places-card.tsx'
import { useCase, type FoundCase } from './read.ts'
import { ReferencesCard } from './references-card.tsx'
import { TimelineCard } from './timeline-card.tsx'

/** One case: its two references, who is in it, who works on it, where it belongs, and what was done. */
export function CasePage({
  caseId,
  main,
  side,
}: {
  caseId: string
  /** Cards of other nouns, for the wide column and for the narrow one. */
  main: (found: FoundCase) => ReactNode
  side: (found: FoundCase) => ReactNode
}) {
  const { say } = useWords()
  const found = useCase(caseId)
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem of={found.error} />
  const { data } = found
  return (
    <>
      <div className="heading">
        <h1>
          {say('cases.case')}{' '}
          <Ref>
            {data.register.number}/{data.register.year}
          </Ref>
        </h1>
        {data.urgent ? (
          <Chip tone="clay" icon="alert">
            {say('reports.urgent')}
          </Chip>
        ) : null}
        {data.children > 0 ? (
          <Chip tone="indigo">{say('cases.children', { count: data.children })}</Chip>
        ) : null}
        {data.report === null ? null : (
          <span className="acts">
            <LinkButton to="/reports/$reportId" params={{ reportId: data.report }} icon="flag">
              {say('cases.see-report')}
            </LinkButton>
          </span>
        )}
      </div>
      <div className="columns">
        <div className="column">
          <PeopleCard found={data} />
          <PartiesCard found={data} />
          {main(data)}
          <TimelineCard caseId={data.id} />
        </div>
        <div className="column">
          <ReferencesCard found={data} />
          <PlacesCard places={data.places} />
          <AssignedCard found={data} />
          {side(data)}
        </div>
      </div>
    </>
  )
}
