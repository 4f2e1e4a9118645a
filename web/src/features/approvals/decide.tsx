import { approveAct, refuseAct } from '@himaya/contract'
import { disagreements, type Disagreement } from '@himaya/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { perform } from '../../lib/ask.ts'
import { Confirm } from '../../lib/confirm.tsx'
import { useWords } from '../../lib/words.tsx'
import { Choices } from '../../ui/fields.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import { What, type Request } from './words.tsx'

/** Yes, or no and why: each is confirmed for this very request. */
export function Decide({ request }: { request: Request }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [asking, setAsking] = useState<'approve' | 'refuse'>()
  const [why, setWhy] = useState<Disagreement | ''>('')
  // One key for one answer, so that sending it again acts no second time.
  const [key, setKey] = useState(() => crypto.randomUUID())
  const params = { requestId: request.id }
  const close = () => {
    setAsking(undefined)
    setKey(crypto.randomUUID())
  }
  const done = () => {
    close()
    void Promise.all([['approvals'], ['today']].map((queryKey) => queries.invalidateQueries({ queryKey })))
  }
  return (
    <>
      <div className="chips">
        <Button kind="primary" icon="check" onPress={() => setAsking('approve')}>
          {say('approvals.approve')}
        </Button>
        <Button onPress={() => setAsking('refuse')}>{say('approvals.refuse')}</Button>
      </div>
      {asking === 'approve' ? (
        <Confirm
          title={say('approvals.approve-title')}
          send={() => perform(approveAct, { key, params, body: {} })}
          onDone={done}
          onClose={close}
        >
          <What of={request} />
          <Note>{say('approvals.approve-means')}</Note>
        </Confirm>
      ) : null}
      {asking === 'refuse' ? (
        <Confirm
          title={say('approvals.refuse-title')}
          send={() => perform(refuseAct, { key, params, body: { why: why === '' ? 'not_explained' : why } })}
          onDone={done}
          onClose={close}
        >
          <What of={request} />
          <Choices
            id={`why-${request.id}`}
            label={say('approvals.why-asked')}
            value={why === '' ? 'not_explained' : why}
            onChange={setWhy}
            options={disagreements.map((value) => ({ value, says: say(`approvals.why.${value}`) }))}
          />
        </Confirm>
      ) : null}
    </>
  )
}
