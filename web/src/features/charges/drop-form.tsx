import { readLocalDate } from '@himaya/algorithms'
import { dropCharge, type listCharges } from '@himaya/contract'
import { dropGrounds, isOf, type CaseId, type DropGround, type Post } from '@himaya/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { perform, Refused } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, TextBox } from '../../ui/fields.tsx'
import { Button, Note } from '../../ui/parts.tsx'

/** Records that a charge no longer stands: on which of the grounds that are mine to record, and from which day. */
export function DropForm({
  caseId,
  charge,
  mine,
  onDone,
}: {
  caseId: CaseId
  charge: z.output<typeof listCharges.reply>['charges'][number]
  mine: readonly Post[]
  onDone: () => void
}) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [why, setWhy] = useState<DropGround | ''>('')
  const [typed, setTyped] = useState<string>(todayInCourt)
  const [tried, setTried] = useState(false)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const day = readLocalDate(typed)
  const on = day !== undefined && day >= charge.on && day <= todayInCourt() ? day : undefined
  const asProsecution = mine.some((post) => isOf(post, 'prosecution'))
  const asJudge = mine.includes('investigating_judge')
  const send = useMutation({
    mutationFn: (body: z.input<typeof dropCharge.body>) =>
      perform(dropCharge, { params: { caseId, chargeId: charge.id }, key, body }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      onDone()
    },
    onError: async () => {
      setKey(crypto.randomUUID())
      await queries.invalidateQueries({ queryKey: ['case', caseId, 'charges'] })
    },
  })
  const id = (name: string) => `drop-${charge.id}-${name}`
  const errors = [
    ...(why === '' ? [{ id: id('why'), says: say('charges.why-missing') }] : []),
    ...(on === undefined ? [{ id: id('on'), says: say('charges.dropped-wrong') }] : []),
  ]
  const wrong = (name: string) => (tried ? errors.find((error) => error.id === id(name))?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (why !== '' && on !== undefined) send.mutate({ why, on })
  }
  return (
    <form className="form panel" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      {send.error instanceof Refused && send.error.code === 'conflict' ? (
        <Note tone="saffron">{say('charges.changed')}</Note>
      ) : (
        <Refusals of={send.error} />
      )}
      <Choices
        id={id('why')}
        label={say('charges.why')}
        wrong={wrong('why')}
        value={why}
        onChange={setWhy}
        options={dropGrounds
          .filter(
            (ground) => (ground !== 'dismissed' || asJudge) && (ground !== 'not_pursued' || asProsecution),
          )
          .map((value) => ({ value, says: say(`charges.why.${value}`) }))}
      />
      <TextBox
        id={id('on')}
        kind="date"
        label={say('charges.dropped-on')}
        wrong={wrong('on')}
        value={typed}
        onChange={setTyped}
        required
      />
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('charges.record-end')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
