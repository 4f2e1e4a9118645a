import { isHelped, mayBeVictim } from '@himaya/domain'
import { lazy, Suspense } from 'react'
import { ClaimsCard } from '../../features/claims/claims-card.tsx'
import { ConditionsCard } from '../../features/conditions/conditions-card.tsx'
import { EntitlementsCard } from '../../features/entitlements/entitlements-card.tsx'
import { RepresentationCard } from '../../features/referral/representation-card.tsx'
import { ReferralCard } from '../../features/referral/referral-card.tsx'
import { ReflectionCard } from '../../features/reflection/reflection-card.tsx'
import { IdentificationCard } from '../../features/screening/identification-card.tsx'
import { ScreeningCard } from '../../features/screening/screening-card.tsx'
import { PapersCard } from '../../lib/papers.tsx'
import { withWords } from '../../lib/shelf.ts'
import { useLabels } from '../../lib/whose.tsx'
import { useCase } from './context.ts'
import { holds } from './posts.ts'

/** Comes with its words, after the page that it stands on. */
const ConflictsCard = lazy(async () => ({
  default: (
    await withWords(
      () => import('../../features/non-punishment/conflicts-card.tsx'),
      'charges',
      'non-punishment',
    )
  ).ConflictsCard,
}))

/** What is done for the people of a case; each card is shown to the posts it is for. */
export function Care() {
  const { id, mine, people, court } = useCase()
  const { long } = useLabels(people)
  const concerned = people.filter((person) => mayBeVictim(person.capacity))
  return (
    <>
      {holds(mine, 'unit', 'prosecution', 'investigation') ? (
        <ScreeningCard caseId={id} people={concerned} mayAsk={mine.includes('social_assistant')} />
      ) : null}
      {holds(mine, 'unit') ? <ConditionsCard caseId={id} people={people} /> : null}
      {holds(mine, 'unit', 'prosecution', 'investigation', 'juvenile') ? (
        <EntitlementsCard caseId={id} people={people} />
      ) : null}
      <IdentificationCard caseId={id} people={concerned} mine={mine} />
      {holds(mine, 'unit', 'prosecution', 'investigation', 'juvenile') ? (
        <ReflectionCard caseId={id} people={concerned} mine={mine} />
      ) : null}
      {holds(mine, 'unit') ? (
        <Suspense>
          <ConflictsCard caseId={id} people={people} />
        </Suspense>
      ) : null}
      {court !== null && holds(mine, 'unit') ? <ClaimsCard caseId={id} people={people} parties={[]} /> : null}
      {holds(mine, 'unit', 'prosecution', 'juvenile') ? (
        <RepresentationCard caseId={id} people={people} />
      ) : null}
      {mine.includes('social_assistant') ? (
        <ReferralCard caseId={id} people={people.filter(({ capacity }) => isHelped(capacity))} />
      ) : null}
      <PapersCard caseId={id} kinds={['reflection_decision', 'referral_letter']} labelOf={long} />
    </>
  )
}
