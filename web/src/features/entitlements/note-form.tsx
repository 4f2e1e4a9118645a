import { readLocalDate } from '@himaya/algorithms'
import { noteEntitlement, type seeEntitlements } from '@himaya/contract'
import type { CaseId, PersonId } from '@himaya/domain'
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

type Line = z.output<typeof seeEntitlements.reply>['people'][number]['lines'][number]

/** Writes down where an entitlement stands: one of the states that are mine to write, and since when. */
export function NoteForm({
  caseId,
  person,
  line,
  onDone,
}: {
  caseId: CaseId
  person: PersonId
  line: Line
  onDone: () => void
}) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [only] = line.may.length === 1 ? line.may : []
  const [state, setState] = useState<Line['may'][number] | ''>(only ?? '')
  const [typed, setTyped] = useState<string>(todayInCourt)
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const day = readLocalDate(typed)
  const on =
    day !== undefined && day <= todayInCourt() && (line.on === null || day >= line.on) ? day : undefined
  const send = useMutation({
    mutationFn: (body: z.input<typeof noteEntitlement.body>) =>
      perform(noteEntitlement, { key, params: { caseId, personId: person }, body }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      onDone()
    },
  })
  const id = (name: string) => `entitlement-${person}-${line.entitlement}-${name}`
  const errors = [
    ...(state === '' ? [{ id: id('state'), says: say('entitlements.state-missing') }] : []),
    ...(on === undefined ? [{ id: id('on'), says: say('entitlements.on-wrong') }] : []),
  ]
  const wrong = (name: string) => (tried ? errors.find((error) => error.id === id(name))?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (state !== '' && on !== undefined) send.mutate({ entitlement: line.entitlement, state, on })
  }
  return (
    <form className="form panel" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      <Refusals of={send.error} />
      <Choices
        id={id('state')}
        label={say('entitlements.state')}
        wrong={wrong('state')}
        value={state}
        onChange={setState}
        options={line.may.map((value) => ({ value, says: say(`entitlements.state.${value}`) }))}
      />
      <TextBox
        id={id('on')}
        kind="date"
        label={say('entitlements.on')}
        wrong={wrong('on')}
        value={typed}
        onChange={setTyped}
        required
      />
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('entitlements.note')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
