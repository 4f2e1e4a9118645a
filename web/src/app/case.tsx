import { CasePage } from '../features/cases/case-page.tsx'
import { ReferralCard } from '../features/referral/referral-card.tsx'

/** A case, put together from the parts that each noun brings; each card is shown to the posts it is for. */
export function Case({ caseId }: { caseId: string }) {
  return (
    <CasePage
      caseId={caseId}
      main={() => null}
      side={({ id, mine, people }) => (
        <>{mine.includes('social_assistant') ? <ReferralCard caseId={id} people={people} /> : null}</>
      )}
    />
  )
}
