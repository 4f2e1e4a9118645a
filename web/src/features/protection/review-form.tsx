import { liftMeasure, reviewMeasure } from '@himaya/contract'
import { useMutation } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { perform } from '../../lib/ask.ts'
import { useDraft } from '../../lib/draft.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, TextBox, Tick } from '../../ui/fields.tsx'
import { Button, Card } from '../../ui/parts.tsx'
import { LengthFields, lengthOf, wrongLength, type Length } from './length.tsx'
import type { FoundMeasure } from './words.ts'

interface Form extends Length {
  act: 'review' | 'lift' | ''
  reasons: string
  personTold: boolean
}

/** Where a measure in force is given another length or lifted, with reasons; the person is told (CPP 82-10). */
export function ReviewForm({ measure, onDone }: { measure: FoundMeasure; onDone: () => Promise<void> }) {
  const { say } = useWords()
  const measureId = measure.id
  const [form, setForm] = useState<Form>({
    act: '',
    until: '',
    day: '',
    reasons: '',
    personTold: false,
  })
  const [tried, setTried] = useState(false)
  const set = (part: Partial<Form>) => setForm((now) => ({ ...now, ...part }))
  const length = lengthOf(form)
  const draft = useDraft({
    form: 'measure_review',
    about: measureId,
    value: form,
    touched: form.reasons !== '',
    restore: set,
  })
  const send = useMutation({
    mutationFn: () => {
      const body = { reasons: form.reasons.trim(), personTold: form.personTold }
      return form.act === 'lift' || length === undefined
        ? perform(liftMeasure, { params: { measureId }, body })
        : perform(reviewMeasure, { params: { measureId }, body: { ...body, length } })
    },
    onSuccess: async () => {
      draft.sent()
      await onDone()
    },
  })
  const errors = [
    ...(form.act === '' ? [{ id: 'review-act', says: say('protection.outcome-missing') }] : []),
    ...(form.reasons.trim() === ''
      ? [{ id: 'review-reasons', says: say('protection.reasons-missing') }]
      : []),
    ...(form.act === 'review' ? wrongLength(form, say) : []),
    ...(form.personTold ? [] : [{ id: 'person-told', says: say('protection.person-told-missing') }]),
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)

  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0) send.mutate()
  }

  return (
    <Card
      title={say('protection.review-title')}
      icon="clock"
      tone={measure.state === 'ending' ? 'calls' : undefined}
    >
      <form className="form" onSubmit={submit} noValidate aria-busy={send.isPending}>
        <ErrorSummary
          title={say('common.error-summary', { count: errors.length })}
          errors={tried ? errors : []}
        />
        <Refusals of={send.error} />
        {draft.notice}
        <Choices
          id="review-act"
          label={say('protection.outcome')}
          wrong={wrong('review-act')}
          value={form.act}
          onChange={(act) => set({ act })}
          options={[
            { value: 'review', says: say('protection.review') },
            { value: 'lift', says: say('protection.lift') },
          ]}
        />
        {form.act === 'review' ? (
          <LengthFields kind={measure.kind} value={form} onChange={set} wrong={wrong} />
        ) : null}
        <TextBox
          id="review-reasons"
          lines={4}
          label={say('protection.reasons')}
          wrong={wrong('review-reasons')}
          value={form.reasons}
          onChange={(reasons) => set({ reasons })}
        />
        <Tick
          id="person-told"
          wrong={wrong('person-told')}
          value={form.personTold}
          onChange={(personTold) => set({ personTold })}
        >
          {say('protection.person-told')}
        </Tick>
        <div>
          <Button type="submit" kind="primary" isDisabled={send.isPending}>
            {send.isPending
              ? say('common.loading')
              : say(form.act === 'lift' ? 'protection.lift' : 'protection.take')}
          </Button>
        </div>
      </form>
    </Card>
  )
}
