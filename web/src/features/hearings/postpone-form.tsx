import type { LocalDate } from '@himaya/algorithms'
import { postponeHearing } from '@himaya/contract'
import { useMutation } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { perform } from '../../lib/ask.ts'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import type { FormProps } from './cancel-form.tsx'
import { ClashNote, clashesOf } from './clashes.tsx'
import { isLeftOut, WhenFields, wrongWhen } from './when-fields.tsx'

/** Postpones a hearing to a new day, hour and room. */
export function PostponeForm({ hearing, onDone, onCancel }: FormProps) {
  const { say } = useWords()
  const [when, setWhen] = useState({ on: '', at: hearing.at, room: hearing.room ?? '' })
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const postpone = useMutation({
    mutationFn: ({ knowingly }: { knowingly: boolean }) =>
      perform(postponeHearing, {
        key,
        params: { hearingId: hearing.id },
        body: {
          on: when.on as LocalDate,
          at: when.at,
          ...(when.room.trim() === '' ? {} : { room: when.room.trim() }),
          knowingly,
        },
      }),
    onSuccess: onDone,
  })
  const nameOf = (id: string) => {
    const one = hearing.called.find(({ officer }) => officer === id)
    if (one === undefined) return say('common.unknown')
    return say(one.post === null ? `hearings.part.${one.part}` : `posts.${one.post}`)
  }
  const clashes = clashesOf(postpone.error)
  const leftOut = isLeftOut(postpone.error)
  const missing = wrongWhen(when, say)
  const errors = [...missing, ...(leftOut ? [{ id: 'at', says: say('hearings.at-wrong') }] : [])]
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (missing.length === 0) postpone.mutate({ knowingly: false })
  }
  return (
    <form className="form" onSubmit={submit} noValidate aria-busy={postpone.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      {clashes === undefined && !leftOut ? <Refusals of={postpone.error} /> : null}
      <Note>{say('hearings.postpone-hint')}</Note>
      <WhenFields
        value={when}
        onChange={(part) => setWhen((now) => ({ ...now, ...part }))}
        wrong={(id) => (tried ? errors.find((error) => error.id === id)?.says : undefined)}
      />
      {clashes === undefined ? null : <ClashNote clashes={clashes} nameOf={nameOf} />}
      <div className="chips">
        <Button type="submit" kind="primary" icon="clock" isDisabled={postpone.isPending}>
          {postpone.isPending ? say('common.loading') : say('hearings.postpone-record')}
        </Button>
        {clashes === undefined ? null : (
          <Button isDisabled={postpone.isPending} onPress={() => postpone.mutate({ knowingly: true })}>
            {say('hearings.fix-anyway')}
          </Button>
        )}
        <Button onPress={onCancel}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
