import { lazy, Suspense } from 'react'
import { AssignedCard } from '../../features/cases/assigned-card.tsx'
import { PartiesCard } from '../../features/cases/parties-card.tsx'
import { PeopleCard } from '../../features/cases/people-card.tsx'
import { PlacesCard } from '../../features/cases/places-card.tsx'
import { ReferencesCard } from '../../features/cases/references-card.tsx'
import { TimelineCard } from '../../features/cases/timeline-card.tsx'
import { NeedsCard } from '../../features/today/needs-card.tsx'
import { TransferCard } from '../../features/transfer/transfer-card.tsx'
import { PapersCard } from '../../lib/papers.tsx'
import { withWords } from '../../lib/shelf.ts'
import { useLabels } from '../../lib/whose.tsx'
import { useCase } from './context.ts'
import { holds } from './posts.ts'

// What not every reader of a case needs at once comes after the page that it stands on, with its words.
const HelpCard = lazy(async () => ({
  default: (await withWords(() => import('../../features/help/help-card.tsx'), 'help')).HelpCard,
}))
const HearingsCard = lazy(async () => ({
  default: (await withWords(() => import('../../features/hearings/hearings-card.tsx'), 'hearings'))
    .HearingsCard,
}))
const ClocksStrip = lazy(async () => ({
  default: (await withWords(() => import('../../features/clocks/clocks-strip.tsx'), 'charges', 'clocks'))
    .ClocksStrip,
}))

const RecusalCard = lazy(async () => ({
  default: (await withWords(() => import('../../features/recusal/recusal-card.tsx'), 'recusal')).RecusalCard,
}))

const KeepingCard = lazy(async () => ({
  default: (await withWords(() => import('../../features/keeping/keeping-card.tsx'), 'approvals', 'keeping'))
    .KeepingCard,
}))

/** A case at a glance: who is in it, where it belongs, who works on it, and what happened last. */
export function Overview() {
  const found = useCase()
  const { id, court, mine, help } = found
  const { long } = useLabels(found.people)
  return (
    <div className="columns">
      <div className="column">
        <NeedsCard caseId={id} />
        {mine.length > 0 ? (
          <Suspense>
            <ClocksStrip caseId={id} people={found.people} parties={found.parties} />
          </Suspense>
        ) : null}
        {court !== null && holds(mine, 'unit', 'prosecution', 'registry') ? (
          <TransferCard caseId={id} />
        ) : null}
        <PeopleCard of={found} />
        <PartiesCard of={found} />
        <TimelineCard caseId={found.id} first={5} />
      </div>
      <div className="column">
        {mine.length > 0 && (court === null || help) ? (
          <Suspense>
            <HelpCard caseId={id} />
          </Suspense>
        ) : null}
        {court === null || mine.length === 0 ? null : (
          <Suspense>
            <HearingsCard
              caseId={id}
              mayFix={mine.includes('registry_clerk') || holds(mine, 'bench', 'juvenile')}
            />
          </Suspense>
        )}
        <ReferencesCard of={found} />
        {mine.length === 0 ? null : (
          <PapersCard caseId={id} kinds={['case_transmission', 'fee_exemption']} labelOf={long} />
        )}
        <PlacesCard places={found.places} />
        <AssignedCard of={found} />
        {mine.length === 0 ? null : (
          <Suspense>
            <RecusalCard caseId={id} reading={found.emergency !== null} />
            <KeepingCard of={found} />
          </Suspense>
        )}
      </div>
    </div>
  )
}
