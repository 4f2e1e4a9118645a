import { acceptTransfer, receiveTransfer, returnTransfer, seeTransferReasons } from '@himaya/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { ask, perform } from '../../lib/ask.ts'
import { useDraft } from '../../lib/draft.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { TextBox } from '../../ui/fields.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import { Sensitive } from '../../ui/sensitive.tsx'
import type { Transfer } from './words.tsx'

/** Everything that may have changed when a sending moved. */
export function useMoved(caseId: string | null): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    await Promise.all(
      [['transfers'], ['transfer'], ['today'], ['cases'], ...(caseId === null ? [] : [['case', caseId]])].map(
        (queryKey) => queries.invalidateQueries({ queryKey }),
      ),
    )
  }
}

/** What is mine to do with a sending: note that it came, accept it, or return it with reasons. */
export function TransferActs({ transfer }: { transfer: Transfer }) {
  const { say } = useWords()
  const [returning, setReturning] = useState(false)
  const moved = useMoved(transfer.caseId)
  const params = { transferId: transfer.id }
  const receive = useMutation({
    mutationFn: () => perform(receiveTransfer, { params, body: {} }),
    onSuccess: moved,
  })
  const accept = useMutation({
    mutationFn: () => perform(acceptTransfer, { params, body: {} }),
    onSuccess: moved,
  })
  const busy = receive.isPending || accept.isPending
  if (transfer.mine.length === 0) return null
  if (returning) return <ReturnForm transfer={transfer} onCancel={() => setReturning(false)} />
  return (
    <>
      <Refusals of={receive.error ?? accept.error} />
      {transfer.mine.includes('accept') ? <Note>{say('transfer.accept-means')}</Note> : null}
      <div className="chips">
        {transfer.mine.includes('receive') ? (
          <Button kind="primary" icon="check" isDisabled={busy} onPress={() => receive.mutate()}>
            {say('transfer.receive')}
          </Button>
        ) : null}
        {transfer.mine.includes('accept') ? (
          <Button kind="primary" icon="check" isDisabled={busy} onPress={() => accept.mutate()}>
            {say('transfer.accept')}
          </Button>
        ) : null}
        {transfer.mine.includes('return') ? (
          <Button isDisabled={busy} onPress={() => setReturning(true)}>
            {say('transfer.return')}
          </Button>
        ) : null}
      </div>
    </>
  )
}

function ReturnForm({ transfer, onCancel }: { transfer: Transfer; onCancel: () => void }) {
  const { say } = useWords()
  const [reasons, setReasons] = useState('')
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const moved = useMoved(transfer.caseId)
  const draft = useDraft({
    form: 'transfer',
    about: transfer.id,
    value: { reasons },
    touched: reasons !== '',
    restore: ({ reasons: kept }) => setReasons(kept ?? ''),
  })
  const send = useMutation({
    mutationFn: () =>
      perform(returnTransfer, {
        key,
        params: { transferId: transfer.id },
        body: { reasons: reasons.trim() },
      }),
    onSuccess: async () => {
      draft.sent()
      await moved()
    },
  })
  const errors =
    reasons.trim() === '' ? [{ id: 'return-reasons', says: say('transfer.return-reasons-missing') }] : []
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0) send.mutate()
  }
  return (
    <form className="form" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      <Refusals of={send.error} />
      {draft.notice}
      <TextBox
        id="return-reasons"
        lines={4}
        label={say('transfer.return-reasons')}
        hint={say('transfer.reasons-hint')}
        wrong={tried ? errors[0]?.says : undefined}
        value={reasons}
        onChange={setReasons}
        required
      />
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('transfer.return')}
        </Button>
        <Button onPress={onCancel}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}

/** Why it was sent, and why it came back: on demand, and recorded. */
export function Reasons({ transfer }: { transfer: Transfer }) {
  const { say } = useWords()
  return (
    <Sensitive
      words={{
        show: say('transfer.show-reasons'),
        hide: say('common.hide'),
        hidden: say('transfer.reasons-hidden'),
      }}
      show={async () => {
        const { sent, returned } = await ask(seeTransferReasons, { params: { transferId: transfer.id } })
        return (
          <span className="said" dir="auto">
            {sent}
            {returned === null ? '' : `\n\n${say('transfer.returned-because')}\n${returned}`}
          </span>
        )
      }}
    />
  )
}
