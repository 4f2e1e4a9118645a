import { dropCharge, type listCharges } from '@himaya/contract'
import { dropGrounds, isOf, type CaseId, type Post } from '@himaya/domain'
import type { z } from 'zod'
import { perform } from '../../lib/ask.ts'
import { ChoiceOnDay } from '../../lib/choice-on-day.tsx'
import { useWords } from '../../lib/words.tsx'

/** Records that a charge no longer stands: on which of the grounds that are mine to record, and from which day. */
export function DropForm({
  caseId,
  charge,
  mine,
  onDone,
}: {
  caseId: CaseId
  charge: z.output<typeof listCharges.reply>['charges'][number]
  mine: readonly Post[]
  onDone: () => void
}) {
  const { say } = useWords()
  const asProsecution = mine.some((post) => isOf(post, 'prosecution'))
  const asJudge = mine.includes('investigating_judge')
  const grounds = dropGrounds.filter(
    (ground) => (ground !== 'dismissed' || asJudge) && (ground !== 'not_pursued' || asProsecution),
  )
  return (
    <ChoiceOnDay
      caseId={caseId}
      name={`drop-${charge.id}`}
      choice={{
        label: say('charges.why'),
        missing: say('charges.why-missing'),
        options: grounds.map((value) => ({ value, says: say(`charges.why.${value}`) })),
      }}
      day={{ label: say('charges.dropped-on'), wrong: say('charges.dropped-wrong'), first: charge.on }}
      changed={{ says: say('charges.changed'), list: 'charges' }}
      says={say('charges.record-end')}
      send={(why, on, key) =>
        perform(dropCharge, { key, params: { caseId, chargeId: charge.id }, body: { why, on } })
      }
      onDone={onDone}
    />
  )
}
