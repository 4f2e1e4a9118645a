import { readLocalDate } from '@himaya/algorithms'
import { bringClaim } from '@himaya/contract'
import type { CaseId, ClaimWay, PartyId, PersonId } from '@himaya/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { perform } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, Picker, TextBox, Tick } from '../../ui/fields.tsx'
import { Button } from '../../ui/parts.tsx'

/** Writes down that damages are claimed: by whom, against whom, how and when. */
export function BringForm({
  caseId,
  ways,
  people,
  parties,
  onDone,
}: {
  caseId: CaseId
  ways: readonly ClaimWay[]
  people: readonly { readonly value: PersonId; readonly says: string }[]
  parties: readonly { readonly value: PartyId; readonly says: string }[]
  onDone: () => void
}) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [by, setBy] = useState<PersonId | 'other' | ''>('')
  const [against, setAgainst] = useState<readonly PartyId[]>(
    parties.length === 1 ? parties.map(({ value }) => value) : [],
  )
  const [way, setWay] = useState<ClaimWay | ''>('')
  const [typed, setTyped] = useState<string>(todayInCourt)
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const day = readLocalDate(typed)
  const on = day !== undefined && day <= todayInCourt() ? day : undefined
  const send = useMutation({
    mutationFn: (body: z.input<typeof bringClaim.body>) =>
      perform(bringClaim, { key, params: { caseId }, body }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      onDone()
    },
  })
  const id = (name: string) => `claim-${caseId}-${name}`
  const errors = [
    ...(by === '' ? [{ id: id('by'), says: say('claims.by-missing') }] : []),
    ...(against.length === 0 ? [{ id: id('against'), says: say('claims.against-missing') }] : []),
    ...(way === '' ? [{ id: id('way'), says: say('claims.way-missing') }] : []),
    ...(on === undefined ? [{ id: id('on'), says: say('claims.on-wrong') }] : []),
  ]
  const wrong = (name: string) => (tried ? errors.find((error) => error.id === id(name))?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (by === '' || way === '' || on === undefined || against.length === 0) return
    send.mutate({ by: by === 'other' ? null : by, against: [...against], way, on })
  }
  return (
    <form className="form panel" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      <Refusals of={send.error} />
      <div className="pair">
        <Picker<PersonId | 'other'>
          id={id('by')}
          label={say('claims.by')}
          wrong={wrong('by')}
          value={by}
          onChange={setBy}
          options={[...people, { value: 'other', says: say('claims.by-other') }]}
          nothing={say('common.choose')}
        />
        <TextBox
          id={id('on')}
          kind="date"
          label={say('claims.on')}
          wrong={wrong('on')}
          value={typed}
          onChange={setTyped}
          required
        />
      </div>
      <fieldset id={id('against')} className="choices" tabIndex={-1}>
        <legend>{say('claims.against')}</legend>
        <div className="chips">
          {parties.map(({ value, says }) => (
            <Tick
              key={value}
              value={against.includes(value)}
              onChange={(isOn) =>
                setAgainst((now) => (isOn ? [...now, value] : now.filter((one) => one !== value)))
              }
            >
              {says}
            </Tick>
          ))}
        </div>
        {wrong('against') === undefined ? null : <span className="wrong">{wrong('against')}</span>}
      </fieldset>
      <Choices
        id={id('way')}
        label={say('claims.way')}
        wrong={wrong('way')}
        value={way}
        onChange={setWay}
        options={ways.map((value) => ({ value, says: say(`claims.way.${value}`) }))}
      />
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('claims.record')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
