import { erasePerson } from '@himaya/contract'
import { perform, Refused } from '../../lib/ask.ts'
import { PasskeyTrouble } from '../../lib/passkey.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { Note } from '../../ui/parts.tsx'
import { Do } from './do.tsx'
import { What, type Request } from './words.tsx'

/** Erases what was agreed to: at once and for good, or nothing of it and why. */
export function Erase({ request }: { request: Request }) {
  const { say } = useWords()
  return (
    <Do
      title={say('approvals.erase')}
      kind="danger"
      send={(key) => perform(erasePerson, { key, params: { requestId: request.id }, body: {} })}
      trouble={NotErased}
    >
      <What of={request} />
      <Note tone="saffron">{say('approvals.erase-means')}</Note>
    </Do>
  )
}

/** Why nothing was erased though another agreed: what the law asks first, or what went wrong on the way. */
function NotErased({ of: error }: { of: Error | null }) {
  const byLaw = error instanceof Refused && error.code === 'refused_by_law'
  return byLaw ? <Refusals of={error} /> : <PasskeyTrouble of={error} />
}
