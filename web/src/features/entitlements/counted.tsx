import type { seeCoverageOfCourt } from '@himaya/contract'
import type { z } from 'zod'
import { useWords } from '../../lib/words.tsx'
import { Note } from '../../ui/parts.tsx'

/** When the figures were counted, and how they are made: said before any of them. */
export function HowCounted({
  counted,
  country,
}: {
  counted: NonNullable<z.output<typeof seeCoverageOfCourt.reply>['counted']>
  country: boolean
}) {
  const { say, formats } = useWords()
  const at = Date.parse(counted.at)
  return (
    <Note>
      <p>
        {say('entitlements.counted', {
          moment: formats.moment(at),
          next: formats.day(counted.next),
        })}
      </p>
      <p>{say('entitlements.how.rounded')}</p>
      <details>
        <summary>{say('entitlements.how')}</summary>
        <ul className="bullets">
          <li>{say('entitlements.how.few')}</li>
          <li>{say('entitlements.how.same')}</li>
          <li>{say('entitlements.how.weekly')}</li>
          <li>{say('entitlements.how.enough')}</li>
          {country ? <li>{say('entitlements.how.whole')}</li> : null}
          <li>{say('entitlements.how.use')}</li>
        </ul>
      </details>
    </Note>
  )
}
