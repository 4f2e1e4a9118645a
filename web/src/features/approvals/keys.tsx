import { openKeys, requestAct, seeKeys } from '@himaya/contract'
import { useQuery } from '@tanstack/react-query'
import { ask, perform } from '../../lib/ask.ts'
import { useWords } from '../../lib/words.tsx'
import { Card, Note } from '../../ui/parts.tsx'
import { Do } from './do.tsx'
import { What, type Request } from './words.tsx'

/** Says that the keys sealed themselves, when and why, and asks that they be opened. Nothing while they are open. */
export function SealedKeys() {
  const { say, formats } = useWords()
  const found = useQuery({ queryKey: ['keys'], queryFn: () => ask(seeKeys) })
  const sealed = found.data?.sealed ?? null
  if (sealed === null) return null
  return (
    <Card title={say('approvals.keys-title')} icon="lock" tone="calls">
      <p>
        {say('approvals.keys-sealed', {
          at: formats.moment(Date.parse(sealed.at)),
          why: say(`approvals.keys-why.${sealed.why}`),
        })}
      </p>
      <Note>{say('approvals.keys-means')}</Note>
      <Do
        title={say('approvals.keys-ask')}
        kind="primary"
        send={(key) => perform(requestAct, { key, body: { act: 'keys.open', purpose: 'after_alarm' } })}
        touches={['approvals']}
      >
        <p>
          <strong>{say('approvals.act.keys.open')}</strong>
        </p>
      </Do>
    </Card>
  )
}

/** Opens them, once somebody of another office agreed. */
export function OpenKeys({ request }: { request: Request }) {
  const { say } = useWords()
  return (
    <Do
      title={say('approvals.keys-open')}
      kind="primary"
      send={(key) => perform(openKeys, { key, params: { requestId: request.id }, body: {} })}
      touches={['approvals', 'keys']}
    >
      <What of={request} />
    </Do>
  )
}
