import { openKeys, requestAct, seeKeys } from '@himaya/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, perform } from '../../lib/ask.ts'
import { Confirm } from '../../lib/confirm.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Note } from '../../ui/parts.tsx'
import { What, type Request } from './words.tsx'

/** Says that the keys sealed themselves, when and why, and asks that they be opened. Nothing while they are open. */
export function SealedKeys() {
  const { say, formats } = useWords()
  const queries = useQueryClient()
  const found = useQuery({ queryKey: ['keys'], queryFn: () => ask(seeKeys) })
  const [key, setKey] = useState<string>()
  const sealed = found.data?.sealed ?? null
  if (sealed === null) return null
  const close = () => setKey(undefined)
  return (
    <Card title={say('approvals.keys-title')} icon="lock" tone="calls">
      <p>
        {say('approvals.keys-sealed', {
          at: formats.moment(Date.parse(sealed.at)),
          why: say(`approvals.keys-why.${sealed.why}`),
        })}
      </p>
      <Note>{say('approvals.keys-means')}</Note>
      <div className="chips">
        <Button kind="primary" onPress={() => setKey(crypto.randomUUID())}>
          {say('approvals.keys-ask')}
        </Button>
      </div>
      {key === undefined ? null : (
        <Confirm
          title={say('approvals.ask-title')}
          send={() => perform(requestAct, { key, body: { act: 'keys.open', purpose: 'after_alarm' } })}
          onDone={() => {
            close()
            void queries.invalidateQueries({ queryKey: ['approvals'] })
          }}
          onClose={close}
        >
          <p>
            <strong>{say('approvals.act.keys.open')}</strong>
          </p>
        </Confirm>
      )}
    </Card>
  )
}

/** Opens them, once somebody of another office agreed. */
export function OpenKeys({ request }: { request: Request }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [key, setKey] = useState<string>()
  const close = () => setKey(undefined)
  return (
    <>
      <div className="chips">
        <Button kind="primary" onPress={() => setKey(crypto.randomUUID())}>
          {say('approvals.keys-open')}
        </Button>
      </div>
      {key === undefined ? null : (
        <Confirm
          title={say('approvals.keys-open')}
          send={() => perform(openKeys, { key, params: { requestId: request.id }, body: {} })}
          onDone={() => {
            close()
            void queries.invalidateQueries({ queryKey: ['approvals'] })
            void queries.invalidateQueries({ queryKey: ['keys'] })
          }}
          onClose={close}
        >
          <What of={request} />
        </Confirm>
      )}
    </>
  )
}
