import { closeHearing } from '@himaya/contract'
import { closedBases, isVictim, type ClosedBasis, type PersonId } from '@himaya/domain'
import { useMutation } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { perform } from '../../lib/ask.ts'
import { Cite } from '../../lib/law.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useLabels } from '../../lib/whose.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, Tick } from '../../ui/fields.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import type { FormProps } from './cancel-form.tsx'

/** Where the court notes that it closed the session, and on which of the two bases. */
export function CloseForm({ hearing, people, onDone, onCancel }: FormProps) {
  const { say } = useWords()
  const { long: named } = useLabels(people)
  const [basis, setBasis] = useState<ClosedBasis | ''>('')
  const [danger, setDanger] = useState(false)
  const [victim, setVictim] = useState<PersonId | ''>('')
  const [asked, setAsked] = useState(false)
  const [violence, setViolence] = useState(false)
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  // CPP 302 §2 speaks of a woman or a minor: a grown man is not offered what the court would refuse him.
  const mayAsk = people.filter(
    ({ capacity, isChild, sex }) => isVictim(capacity) && (isChild !== false || sex !== 'male'),
  )
  const close = useMutation({
    mutationFn: () =>
      perform(closeHearing, {
        key,
        params: { hearingId: hearing.id },
        body:
          basis === '302_2'
            ? {
                basis,
                victim: victim as PersonId,
                askedByVictim: asked,
                violenceOrSexualAssault: violence,
              }
            : { basis: '302_1', dangerToSafetyOrMorals: danger },
      }),
    onSuccess: onDone,
  })
  const errors = [
    ...(basis === '' ? [{ id: 'close-basis', says: say('hearings.close-basis-missing') }] : []),
    ...(basis === '302_2' && victim === ''
      ? [{ id: 'close-victim', says: say('hearings.victim-missing') }]
      : []),
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0) close.mutate()
  }
  return (
    <form className="form" onSubmit={submit} noValidate aria-busy={close.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      <Refusals of={close.error} />
      <Note>
        <p>{say('hearings.close-decides')}</p>
        <p>
          <Cite article="ma/act/2002/22-01#art_302" />
        </p>
      </Note>
      <Choices
        id="close-basis"
        label={say('hearings.close-basis')}
        wrong={wrong('close-basis')}
        value={basis}
        onChange={setBasis}
        options={closedBases
          .filter((value) => value !== '302_2' || mayAsk.length > 0)
          .map((value) => ({ value, says: say(`hearings.close-basis.${value}`) }))}
      />
      {basis === '302_1' ? (
        <div>
          <Tick value={danger} onChange={setDanger}>
            {say('hearings.close-danger')}
          </Tick>
        </div>
      ) : null}
      {basis === '302_2' ? (
        <>
          <Choices
            id="close-victim"
            label={say('hearings.victim')}
            wrong={wrong('close-victim')}
            value={victim}
            onChange={setVictim}
            options={mayAsk.map(({ id }) => ({ value: id, says: named(id) }))}
          />
          <div className="chips">
            <Tick value={asked} onChange={setAsked}>
              {say('hearings.close-asked')}
            </Tick>
            <Tick value={violence} onChange={setViolence}>
              {say('hearings.close-violence')}
            </Tick>
          </div>
        </>
      ) : null}
      <div className="chips">
        <Button type="submit" kind="primary" icon="lock" isDisabled={close.isPending}>
          {close.isPending ? say('common.loading') : say('hearings.close-record')}
        </Button>
        <Button onPress={onCancel}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
