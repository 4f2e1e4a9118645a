import { CasePage } from '../features/cases/case-page.tsx'
import { MeasuresCard } from '../features/protection/measures-card.tsx'
import { ReferralCard } from '../features/referral/referral-card.tsx'

/** A case, put together from the parts that each noun brings; each card is shown to the posts it is for. */
export function Case({ caseId }: { caseId: string }) {
  return (
    <CasePage
      caseId={caseId}
      main={({ id, mine }) =>
        mine.length === 0 ? null : (
          <MeasuresCard
            caseId={id}
            mayAsk={mine.some((post) => post !== 'registry_clerk' && post !== 'prosecution_clerk')}
          />
        )
      }
      side={({ id, mine, people }) => (
        <>{mine.includes('social_assistant') ? <ReferralCard caseId={id} people={people} /> : null}</>
      )}
    />
  )
}
