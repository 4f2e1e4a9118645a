import { erasePerson } from '@himaya/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { perform, Refused } from '../../lib/ask.ts'
import { Confirm } from '../../lib/confirm.tsx'
import { PasskeyTrouble } from '../../lib/passkey.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import { What, type Request } from './words.tsx'

/** Erases what was agreed to: at once and for good, or nothing of it and why. */
export function Erase({ request }: { request: Request }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [key, setKey] = useState<string>()
  const close = () => setKey(undefined)
  return (
    <>
      <div className="chips">
        <Button kind="danger" onPress={() => setKey(crypto.randomUUID())}>
          {say('approvals.erase')}
        </Button>
      </div>
      {key === undefined ? null : (
        <Confirm
          title={say('approvals.erase')}
          send={() => perform(erasePerson, { key, params: { requestId: request.id }, body: {} })}
          onDone={() => {
            close()
            void queries.invalidateQueries()
          }}
          onClose={close}
          trouble={NotErased}
        >
          <What of={request} />
          <Note tone="saffron">{say('approvals.erase-means')}</Note>
        </Confirm>
      )}
    </>
  )
}

/** Why nothing was erased though another agreed: what the law asks first, or what went wrong on the way. */
function NotErased({ of: error }: { of: Error | null }) {
  const byLaw = error instanceof Refused && error.code === 'refused_by_law'
  return byLaw ? <Refusals of={error} /> : <PasskeyTrouble of={error} />
}
