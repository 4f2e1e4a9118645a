import { readLocalDate } from '@himaya/algorithms'
import { dateFacts } from '@himaya/contract'
import type { AgeAtFacts } from '@himaya/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { perform } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { Cite } from '../../lib/law.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { TextBox } from '../../ui/fields.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import type { Of } from './found.ts'

/** The days of the facts: on the first the victim's age is taken, by the last the law that governs what lasts. */
export function Began(of: Of) {
  const { say, formats } = useWords()
  const [open, setOpen] = useState(false)
  const { beganOn, endedOn } = of.found
  if (open) return <BeganForm {...of} onDone={() => setOpen(false)} />
  return (
    <div className="between">
      <span>
        <span className="soft">{say('elements.began')} · </span>
        {beganOn === null ? say('elements.began-none') : formats.day(beganOn)}
        {beganOn === null ? null : (
          <>
            <span className="soft"> · {say('elements.ended')} · </span>
            {endedOn === null ? say('elements.ended-none') : formats.day(endedOn)}
          </>
        )}
      </span>
      <Button icon="calendar" onPress={() => setOpen(true)}>
        {beganOn === null ? say('elements.began-note') : say('elements.began-change')}
      </Button>
    </div>
  )
}

function BeganForm({ caseId, personId, found, onDone }: Of & { onDone: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [typed, setTyped] = useState({
    began: String(found.beganOn ?? ''),
    ended: String(found.endedOn ?? ''),
  })
  const [tried, setTried] = useState(false)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const change = (part: Partial<typeof typed>) => {
    setTyped((now) => ({ ...now, ...part }))
    // Other days are another request.
    setKey(crypto.randomUUID())
  }
  const [beganOn, endedOn] = [come(typed.began), come(typed.ended)]
  const send = useMutation({
    mutationFn: (body: z.input<typeof dateFacts.body>) =>
      perform(dateFacts, { params: { caseId, personId }, key, body }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      onDone()
    },
  })
  const id = { began: `began-${personId}`, ended: `ended-${personId}` }
  const errors = [
    ...(beganOn === undefined ? [{ id: id.began, says: say('elements.began-wrong') }] : []),
    ...(typed.ended !== '' && (endedOn === undefined || (beganOn !== undefined && endedOn < beganOn))
      ? [{ id: id.ended, says: say('elements.ended-wrong') }]
      : []),
  ]
  const wrong = (of: string) => (tried ? errors.find((error) => error.id === of)?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (beganOn === undefined || errors.length > 0) return
    send.mutate({ beganOn, ...(endedOn === undefined ? {} : { endedOn }) })
  }
  return (
    <form className="form panel" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      <Refusals of={send.error} />
      <div className="pair">
        <TextBox
          id={id.began}
          kind="date"
          label={say('elements.began')}
          hint={say('elements.began-hint')}
          wrong={wrong(id.began)}
          value={typed.began}
          onChange={(began) => change({ began })}
          required
        />
        <TextBox
          id={id.ended}
          kind="date"
          label={say('elements.ended')}
          hint={say('elements.ended-hint')}
          wrong={wrong(id.ended)}
          value={typed.ended}
          onChange={(ended) => change({ ended })}
        />
      </div>
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {say('elements.began-note')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}

/** A day that has come, or nothing. */
const come = (typed: string) => {
  const day = readLocalDate(typed)
  return day !== undefined && day <= todayInCourt() ? day : undefined
}

/** What the victim's age asks for, with the provision; of a child, that the fourth element is read in two ways. */
export function AgeNote({ age }: { age: AgeAtFacts }) {
  const { say } = useWords()
  const article =
    age === 'adult' ? 'ma/act/2016/27-14#art_448-1-para-1' : 'ma/act/2016/27-14#art_448-1-para-2'
  return (
    <Note>
      <p>
        {say(`elements.age.${age}`)} — <Cite article={article} />
      </p>
      {age === 'child' ? (
        <p>
          {say('elements.child-fourth')} — <Cite article="ma/act/2016/27-14#art_448-1-para-4" />
        </p>
      ) : null}
      <p className="soft">{say('common.not-verified')}</p>
    </Note>
  )
}
