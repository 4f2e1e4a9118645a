import { erasePerson } from '@himaya/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { perform } from '../../lib/ask.ts'
import { Confirm } from '../../lib/confirm.tsx'
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
        >
          <What of={request} />
          <Note tone="saffron">{say('approvals.erase-means')}</Note>
        </Confirm>
      )}
    </>
  )
}
