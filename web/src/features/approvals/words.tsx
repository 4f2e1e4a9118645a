import type { listApprovals } from '@himaya/contract'
import type { RequestStanding } from '@himaya/domain'
import type { z } from 'zod'
import { useWords } from '../../lib/words.tsx'

/** One request for an act that needs two persons. */
export type Request = z.output<typeof listApprovals.reply>['waiting'][number]

export const standingTone = {
  waiting: 'saffron',
  agreed: 'cedar',
  refused: 'clay',
  withdrawn: undefined,
  used: undefined,
  expired: undefined,
} as const satisfies Record<RequestStanding, string | undefined>

/** The sentence of a confirmation: the act, of which unit, what for, and who asked. */
export function What({ of: request }: { of: Request }) {
  const { say, language } = useWords()
  return (
    <p>
      <strong>{say(`approvals.act.${request.act}`)}</strong>
      {request.unit === null ? null : <> · {language === 'ar' ? request.unit.ar : request.unit.fr}</>}
      <br />
      {say('approvals.for', { purpose: say(`approvals.purpose.${request.purpose}`) })}
      {request.minutes === null ? null : <> · {say('approvals.for-minutes', { count: request.minutes })}</>}
      <br />
      {say('approvals.asked-by', { name: language === 'ar' ? request.by.nameAr : request.by.nameLa })}
    </p>
  )
}
