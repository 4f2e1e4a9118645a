import { seeTransfers, sendTransfer } from '@himaya/contract'
import type { CaseId } from '@himaya/domain'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { ask, perform } from '../../lib/ask.ts'
import { useDraft } from '../../lib/draft.tsx'
import { Cite } from '../../lib/law.tsx'
import { Problem } from '../../lib/problem.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { TextBox } from '../../ui/fields.tsx'
import { Button, Card, Note } from '../../ui/parts.tsx'
import { Reasons, TransferActs, useMoved } from './transfer-acts.tsx'
import { State, Way } from './words.tsx'

/** Where a case stands on its way to the Court of Appeal, and the act that is mine; nothing where there is neither. */
export function TransferCard({ caseId }: { caseId: CaseId }) {
  const { say } = useWords()
  const [sending, setSending] = useState(false)
  const found = useQuery({
    queryKey: ['case', caseId, 'transfers'],
    queryFn: () => ask(seeTransfers, { params: { caseId } }),
    gcTime: 0,
  })
  if (found.isPending) return null
  if (found.isError) return <Problem of={found.error} />
  const { maySendTo, rows } = found.data
  if (maySendTo === null && rows.length === 0) return null
  const mine = rows.some((row) => row.mine.length > 0)
  return (
    <Card title={say('transfer.title')} icon="scale" tone={mine ? 'calls' : undefined}>
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.id}>
            <div className="line">
              <Way of={row} />
              <span className="end">
                <State of={row.state} />
              </span>
            </div>
            <div className="form">
              <Reasons transfer={row} />
              <TransferActs transfer={row} />
            </div>
          </li>
        ))}
      </ul>
      {maySendTo === null ? null : sending ? (
        <SendForm caseId={caseId} to={maySendTo} onDone={() => setSending(false)} />
      ) : (
        <>
          <p className="soft">
            {say('transfer.send-why')} — <Cite article="ma/act/2002/22-01#art_49" />
          </p>
          <div>
            <Button icon="scale" onPress={() => setSending(true)}>
              {say('transfer.send')}
            </Button>
          </div>
        </>
      )}
    </Card>
  )
}

type Court = NonNullable<z.output<typeof seeTransfers.reply>['maySendTo']>

function SendForm({ caseId, to, onDone }: { caseId: CaseId; to: Court; onDone: () => void }) {
  const { say, language } = useWords()
  const [reasons, setReasons] = useState('')
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const moved = useMoved(caseId)
  const draft = useDraft({
    form: 'transfer',
    about: caseId,
    value: { reasons },
    touched: reasons !== '',
    restore: ({ reasons: kept }) => setReasons(kept ?? ''),
  })
  const send = useMutation({
    mutationFn: () =>
      perform(sendTransfer, { key, params: { caseId }, body: { to: to.id, reasons: reasons.trim() } }),
    onSuccess: async () => {
      draft.sent()
      onDone()
      await moved()
    },
  })
  const errors =
    reasons.trim() === '' ? [{ id: 'transfer-reasons', says: say('transfer.reasons-missing') }] : []
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
      <Note>{say('transfer.send-to', { court: language === 'ar' ? to.ar : to.fr })}</Note>
      <TextBox
        id="transfer-reasons"
        lines={5}
        label={say('transfer.reasons')}
        hint={say('transfer.reasons-hint')}
        wrong={tried ? errors[0]?.says : undefined}
        value={reasons}
        onChange={setReasons}
        required
      />
      <div className="chips">
        <Button type="submit" kind="primary" icon="scale" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('transfer.send')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
