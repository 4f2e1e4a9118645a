import { readLocalDate } from '@himaya/algorithms'
import { dateFacts } from '@himaya/contract'
import type { AgeAtFacts } from '@himaya/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { perform } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { Cite } from '../../lib/law.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { TextBox } from '../../ui/fields.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import type { Of } from './found.ts'

/** The first day of the facts: the day on which the victim's age is taken. */
export function Began(of: Of) {
  const { say, formats } = useWords()
  const [open, setOpen] = useState(false)
  const { beganOn } = of.found
  if (open) return <BeganForm {...of} onDone={() => setOpen(false)} />
  return (
    <div className="between">
      <span>
        <span className="soft">{say('elements.began')} · </span>
        {beganOn === null ? say('elements.began-none') : formats.day(beganOn)}
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
  const [typed, setTyped] = useState<string>(found.beganOn ?? '')
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const beganOn = readLocalDate(typed)
  const send = useMutation({
    mutationFn: (day: NonNullable<typeof beganOn>) =>
      perform(dateFacts, { params: { caseId, personId }, key, body: { beganOn: day } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      onDone()
    },
  })
  const id = `began-${personId}`
  const good = beganOn !== undefined && beganOn <= todayInCourt()
  const errors = tried && !good ? [{ id, says: say('elements.began-wrong') }] : []
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (good) send.mutate(beganOn)
  }
  return (
    <form className="form panel" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <ErrorSummary title={say('common.error-summary', { count: errors.length })} errors={errors} />
      <Refusals of={send.error} />
      <TextBox
        id={id}
        kind="date"
        label={say('elements.began')}
        hint={say('elements.began-hint')}
        wrong={errors[0]?.says}
        value={typed}
        onChange={setTyped}
        required
      />
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {say('elements.began-note')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
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
