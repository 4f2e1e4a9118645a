import { readLocalDate } from '@himaya/algorithms'
import { sayCondition } from '@himaya/contract'
import { conditionAnswers, type CaseId, type ConditionAnswer } from '@himaya/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { perform } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, TextBox } from '../../ui/fields.tsx'
import { Button } from '../../ui/parts.tsx'
import type { AskedCondition } from './found.ts'

/** Writes down an answer and from which day it is so; not wishing to say is an answer like the others. */
export function SayForm({
  caseId,
  of: { person, condition },
  onDone,
}: {
  caseId: CaseId
  of: AskedCondition
  onDone: () => void
}) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [answer, setAnswer] = useState<ConditionAnswer | ''>('')
  const [typed, setTyped] = useState<string>(todayInCourt)
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const day = readLocalDate(typed)
  const from = day !== undefined && day >= '2000-01-01' && day <= todayInCourt() ? day : undefined
  const send = useMutation({
    mutationFn: (body: z.input<typeof sayCondition.body>) =>
      perform(sayCondition, { key, params: { caseId, personId: person }, body }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      onDone()
    },
  })
  const id = (name: string) => `condition-${person}-${condition}-${name}`
  const errors = [
    ...(answer === '' ? [{ id: id('answer'), says: say('conditions.answer-missing') }] : []),
    ...(from === undefined ? [{ id: id('from'), says: say('conditions.from-wrong') }] : []),
  ]
  const wrong = (name: string) => (tried ? errors.find((error) => error.id === id(name))?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (answer !== '' && from !== undefined) send.mutate({ condition, answer, from })
  }
  return (
    <form className="form panel" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      <Refusals of={send.error} />
      <Choices
        id={id('answer')}
        label={say('conditions.answer')}
        wrong={wrong('answer')}
        value={answer}
        onChange={setAnswer}
        options={conditionAnswers.map((value) => ({ value, says: say(`conditions.answer.${value}`) }))}
      />
      <TextBox
        id={id('from')}
        kind="date"
        label={say('conditions.from')}
        {...(condition === 'pregnancy' ? { hint: say('conditions.from-hint') } : {})}
        wrong={wrong('from')}
        value={typed}
        onChange={setTyped}
        required
      />
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('conditions.say')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
