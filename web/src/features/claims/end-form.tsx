import { endClaim } from '@himaya/contract'
import { claimEnds, type CaseId } from '@himaya/domain'
import { perform } from '../../lib/ask.ts'
import { ChoiceOnDay } from '../../lib/choice-on-day.tsx'
import { useWords } from '../../lib/words.tsx'
import type { FoundClaim } from './found.ts'

/** Writes down that a claim no longer stands: why, and from which day. */
export function EndForm({
  caseId,
  claim,
  onDone,
}: {
  caseId: CaseId
  claim: FoundClaim
  onDone: () => void
}) {
  const { say } = useWords()
  return (
    <ChoiceOnDay
      caseId={caseId}
      name={`claim-end-${claim.id}`}
      choice={{
        label: say('claims.why'),
        missing: say('claims.why-missing'),
        options: claimEnds.map((value) => ({ value, says: say(`claims.why.${value}`) })),
      }}
      day={{ label: say('claims.ended-on'), wrong: say('claims.ended-wrong'), first: claim.on }}
      changed={{ says: say('claims.changed'), list: 'claims' }}
      says={say('claims.record-end')}
      send={(why, on, key) =>
        perform(endClaim, { key, params: { caseId, claimId: claim.id }, body: { why, on } })
      }
      onDone={onDone}
    />
  )
}
