import { readLocalDate, readLocalDateTime, type LocalDate, type LocalDateTime } from '@himaya/algorithms'
import { noteEvent } from '@himaya/contract'
import type { CaseId, NotedEvent, PartyId, TermFacts } from '@himaya/domain'
import { termWords } from '@himaya/law'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { perform, Refused } from '../../lib/ask.ts'
import { nowInCourt, todayInCourt } from '../../lib/day.ts'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Picker, TextBox } from '../../ui/fields.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import { FactFields } from './fact-fields.tsx'
import { usePartyWords, type Party } from './parties.ts'
import type { FoundClocks } from './when.tsx'

/** Whether the server found that the clocks leave this hour out that day. */
export const isLeftOut = (error: Error | null): boolean =>
  error instanceof Refused &&
  error.code === 'malformed' &&
  JSON.stringify(error.details['fields'] ?? '').includes('no_such_time')

/** Notes an act of procedure: what, when, against whom, and the facts that its terms ask for. */
export function NoteForm({
  caseId,
  open,
  parties,
  onDone,
}: {
  caseId: CaseId
  open: FoundClocks['open']
  parties: readonly Party[]
  onDone: () => void
}) {
  const { say, language } = useWords()
  const queries = useQueryClient()
  const partyOf = usePartyWords(parties)
  const [event, setEvent] = useState<NotedEvent | ''>('')
  const [typed, setTyped] = useState('')
  const [party, setParty] = useState<PartyId | ''>('')
  const [facts, setFacts] = useState<TermFacts>({})
  const [tried, setTried] = useState(false)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const chosen = open.find((one) => one.event === event)
  const at = chosen === undefined ? undefined : come(typed, chosen.hour)
  const send = useMutation({
    mutationFn: (body: z.input<typeof noteEvent.body>) =>
      perform(noteEvent, { params: { caseId }, key, body }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      await queries.invalidateQueries({ queryKey: ['today'] })
      onDone()
    },
    onError: () => setKey(crypto.randomUUID()),
  })
  const id = (name: string) => `act-${name}`
  const errors = [
    ...(chosen === undefined ? [{ id: id('event'), says: say('clocks.event-missing') }] : []),
    ...(at === undefined ? [{ id: id('at'), says: say('clocks.at-wrong') }] : []),
  ]
  const wrong = (name: string) => (tried ? errors.find((error) => error.id === id(name))?.says : undefined)
  function submit(submitted: SyntheticEvent) {
    submitted.preventDefault()
    setTried(true)
    if (chosen === undefined || at === undefined) return
    send.mutate({ event: chosen.event, at, facts, ...(party === '' ? {} : { party }) })
  }
  const words = language === 'zgh' ? 'fr' : language
  return (
    <form className="form panel" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      {isLeftOut(send.error) ? (
        <Note tone="danger">{say('clocks.no-such-time')}</Note>
      ) : send.error instanceof Refused && send.error.code === 'conflict' ? (
        <Note tone="saffron">{say('clocks.already')}</Note>
      ) : (
        <Refusals of={send.error} />
      )}
      <div className="pair">
        <Picker
          id={id('event')}
          label={say('clocks.event')}
          wrong={wrong('event')}
          value={event}
          onChange={(next) => {
            setEvent(next)
            setTyped('')
            setFacts({})
          }}
          options={open.map((one) => ({ value: one.event, says: termWords.events[one.event][words] }))}
          nothing={say('common.choose')}
        />
        <TextBox
          id={id('at')}
          kind={chosen?.hour === true ? 'datetime-local' : 'date'}
          label={say(chosen?.hour === true ? 'clocks.hour' : 'clocks.day')}
          wrong={wrong('at')}
          value={typed}
          onChange={setTyped}
          required
        />
        {parties.length === 0 ? null : (
          <Picker
            id={id('party')}
            label={say('clocks.party')}
            value={party}
            onChange={setParty}
            options={parties.map((one) => ({ value: one.id, says: partyOf(one.id) }))}
            nothing={say('clocks.party-none')}
          />
        )}
      </div>
      <FactFields id={id('fact')} asked={chosen?.facts ?? []} value={facts} onChange={setFacts} />
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('clocks.record')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}

/** The day or the hour that was typed, unless it is still to come. */
function come(typed: string, hour: boolean): LocalDate | LocalDateTime | undefined {
  if (!hour) {
    const day = readLocalDate(typed)
    return day !== undefined && day <= todayInCourt() ? day : undefined
  }
  const local = readLocalDateTime(typed)
  return local !== undefined && local <= nowInCourt() ? local : undefined
}
