import { isOf, isVictim, type Capacity, type Post } from '@himaya/domain'
import { CasePage } from '../features/cases/case-page.tsx'
import { HelpCard } from '../features/help/help-card.tsx'
import { MeasuresCard } from '../features/protection/measures-card.tsx'
import { ReferralCard } from '../features/referral/referral-card.tsx'
import { ReflectionCard } from '../features/reflection/reflection-card.tsx'
import { IdentificationCard } from '../features/screening/identification-card.tsx'
import { ScreeningCard } from '../features/screening/screening-card.tsx'

/** Whoever may turn out to be a victim: a witness may, a guardian speaks for another. */
const mayBeVictim = (capacity: Capacity) =>
  isVictim(capacity) || ['witness', 'reporter', 'other'].includes(capacity)
const holds = (mine: readonly Post[], ...groups: Parameters<typeof isOf>[1][]) =>
  mine.some((post) => isOf(post, ...groups))

/** A case, put together from the parts that each noun brings; each card is shown to the posts it is for. */
export function Case({ caseId }: { caseId: string }) {
  return (
    <CasePage
      caseId={caseId}
      main={({ id, mine, people }) => {
        const concerned = people.filter((person) => mayBeVictim(person.capacity))
        return (
          <>
            {holds(mine, 'unit', 'prosecution', 'investigation') ? (
              <ScreeningCard caseId={id} people={concerned} mayAsk={mine.includes('social_assistant')} />
            ) : null}
            <IdentificationCard caseId={id} people={concerned} mine={mine} />
            {holds(mine, 'unit', 'prosecution', 'investigation', 'juvenile') ? (
              <ReflectionCard caseId={id} people={concerned} mine={mine} />
            ) : null}
            {mine.length === 0 ? null : (
              <MeasuresCard
                caseId={id}
                mayAsk={holds(mine, 'unit', 'prosecution', 'investigation', 'juvenile', 'bench')}
              />
            )}
          </>
        )
      }}
      side={({ id, mine, people, court, help }) => (
        <>
          {mine.length > 0 && (court === null || help) ? <HelpCard caseId={id} /> : null}
          {mine.includes('social_assistant') ? <ReferralCard caseId={id} people={people} /> : null}
        </>
      )}
    />
  )
}
