import { listCourts, tellHeld } from '@himaya/contract'
import {
  heldAgainst,
  type CaseId,
  type CourtId,
  type HeldAgainst,
  type Nature,
  type PersonId,
} from '@himaya/domain'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { ask, perform } from '../../lib/ask.ts'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, Picker, TextBox } from '../../ui/fields.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import { useSettled } from './settled.ts'

/** Tells that something is held at a court against somebody of the case. */
export function TellForm({
  caseId,
  of,
  onDone,
}: {
  caseId: CaseId
  of: readonly { readonly value: PersonId; readonly says: string }[]
  onDone: () => void
}) {
  const { say, language } = useWords()
  const [person, setPerson] = useState<PersonId | ''>(of.length === 1 ? (of[0]?.value ?? '') : '')
  const [what, setWhat] = useState<HeldAgainst | ''>('')
  const [nature, setNature] = useState<Nature | ''>('')
  const [court, setCourt] = useState<CourtId | ''>('')
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const settled = useSettled()
  const courts = useQuery({ queryKey: ['courts'], queryFn: () => ask(listCourts), staleTime: Infinity })
  const reference = referenceOf(typed)
  const send = useMutation({
    mutationFn: () =>
      perform(tellHeld, {
        key,
        params: { caseId },
        body: {
          person: person as PersonId,
          what: what as HeldAgainst,
          nature: nature as Nature,
          court: court as CourtId,
          ...(reference === undefined || reference === null ? {} : { reference }),
        },
      }),
    onSuccess: async () => {
      onDone()
      await settled()
    },
  })
  const errors = [
    ...(person === '' ? [{ id: 'held-person', says: say('non-punishment.person-missing') }] : []),
    ...(what === '' ? [{ id: 'held-what', says: say('non-punishment.what-missing') }] : []),
    ...(nature === '' ? [{ id: 'held-nature', says: say('non-punishment.nature-missing') }] : []),
    ...(court === '' ? [{ id: 'held-court', says: say('non-punishment.court-missing') }] : []),
    ...(reference === undefined
      ? [
          {
            id: 'held-reference',
            says: say('non-punishment.reference-wrong', { example: { ltr: '123/2601/2026' } }),
          },
        ]
      : []),
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0) send.mutate()
  }
  return (
    <form className="form panel" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      <Refusals of={send.error ?? courts.error} />
      <Note>{say('non-punishment.tell-means')}</Note>
      <Picker
        id="held-person"
        label={say('non-punishment.person')}
        wrong={wrong('held-person')}
        value={person}
        onChange={setPerson}
        options={of}
        nothing={say('common.choose')}
      />
      <Choices
        id="held-what"
        label={say('non-punishment.what')}
        wrong={wrong('held-what')}
        value={what}
        onChange={setWhat}
        options={heldAgainst.map((value) => ({ value, says: say(`non-punishment.what.${value}`) }))}
      />
      <Choices
        id="held-nature"
        label={say('non-punishment.nature')}
        hint={say('non-punishment.nature-hint')}
        wrong={wrong('held-nature')}
        value={nature}
        onChange={setNature}
        options={(['misdemeanour', 'felony'] as const).map((value) => ({
          value,
          says: say(`charges.nature.${value}`),
        }))}
      />
      <Picker
        id="held-court"
        label={say('non-punishment.court')}
        wrong={wrong('held-court')}
        value={court}
        onChange={setCourt}
        options={(courts.data?.courts ?? []).map((one) => ({
          value: one.id,
          says: language === 'ar' ? one.ar : one.fr,
        }))}
        nothing={say('common.choose')}
      />
      <TextBox
        id="held-reference"
        label={say('non-punishment.reference')}
        hint={say('non-punishment.reference-hint')}
        wrong={wrong('held-reference')}
        value={typed}
        onChange={setTyped}
      />
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('non-punishment.tell')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}

/** A court's number as it is written, number/code/year; `null` when nothing was typed, `undefined` when it is none. */
function referenceOf(typed: string) {
  if (typed.trim() === '') return null
  const found = /^(\d{1,9})\/(\d{4})\/(\d{4})$/.exec(typed.trim())
  const [, number = '', code = '', year = ''] = found ?? []
  const at = Number(year)
  return found === null || Number(number) === 0 || at < 1990 || at > 2200
    ? undefined
    : { number: Number(number), code, year: at }
}
