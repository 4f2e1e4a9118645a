import { addDays, readLocalDate, type LocalDate } from '@himaya/algorithms'
import { endReflection, grantReflection } from '@himaya/contract'
import {
  reflectionEnds,
  type CaseId,
  type PersonId,
  type ReflectionEnd,
  type ReflectionId,
} from '@himaya/domain'
import { parameterAt } from '@himaya/law'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { perform } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { useDraft } from '../../lib/draft.tsx'
import { overlong } from '../../lib/limits.ts'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, TextBox, Tick } from '../../ui/fields.tsx'
import { Button, Note } from '../../ui/parts.tsx'

/** The last day that the law allows for a period beginning on `starts`. */
const latest = (starts: LocalDate) => addDays(starts, parameterAt('reflection_cap', starts).value - 1)

interface Form {
  wished: boolean
  seriousGrounds: boolean
  starts: string
  ends: string
  reasons: string
}

/** Grants a period: the person's wish, serious grounds, first and last day, reasons. */
export function GrantForm({
  caseId,
  person,
  onDone,
}: {
  caseId: CaseId
  person: { readonly id: PersonId }
  onDone: () => void
}) {
  const { say, formats } = useWords()
  const queries = useQueryClient()
  const [form, setForm] = useState<Form>(() => ({
    wished: false,
    seriousGrounds: false,
    starts: todayInCourt(),
    ends: '',
    reasons: '',
  }))
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const change = (part: Partial<Form>) => setForm((now) => ({ ...now, ...part }))
  const draft = useDraft({
    form: 'reflection',
    about: person.id,
    value: form,
    touched: form.reasons !== '' || form.wished || form.seriousGrounds,
    restore: change,
  })
  const [starts, ends] = [readLocalDate(form.starts), readLocalDate(form.ends)]
  const send = useMutation({
    mutationFn: (period: { starts: LocalDate; ends: LocalDate }) =>
      perform(grantReflection, {
        params: { caseId, personId: person.id },
        key,
        body: {
          wished: form.wished,
          seriousGrounds: form.seriousGrounds,
          ...period,
          reasons: form.reasons.trim(),
        },
      }),
    onSuccess: async () => {
      draft.sent()
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      onDone()
    },
  })
  const id = (name: string) => `reflection-${person.id}-${name}`
  const errors = [
    ...(starts === undefined ? [{ id: id('starts'), says: say('reflection.starts-missing') }] : []),
    ...(ends === undefined ? [{ id: id('ends'), says: say('reflection.ends-missing') }] : []),
    ...overlong(say, [[id('reasons'), form.reasons, 4000]]),
    ...(form.reasons.trim() === '' ? [{ id: id('reasons'), says: say('reflection.reasons-missing') }] : []),
  ]
  const wrong = (name: string) => (tried ? errors.find((error) => error.id === id(name))?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0 && starts !== undefined && ends !== undefined) send.mutate({ starts, ends })
  }
  // Before the law knew such a period it set no greatest length either: the server says so.
  const last = starts === undefined || starts < '2025-12-08' ? undefined : latest(starts)
  return (
    <form className="form" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      <Refusals of={send.error} />
      {draft.notice}
      <Note>{say('reflection.stops-nothing')}</Note>
      <div className="chips">
        <Tick value={form.wished} onChange={(wished) => change({ wished })}>
          {say('reflection.wished')}
        </Tick>
        <Tick value={form.seriousGrounds} onChange={(seriousGrounds) => change({ seriousGrounds })}>
          {say('reflection.serious-grounds')}
        </Tick>
      </div>
      <div className="pair">
        <TextBox
          id={id('starts')}
          kind="date"
          label={say('reflection.starts')}
          wrong={wrong('starts')}
          value={form.starts}
          onChange={(next) => change({ starts: next })}
          required
        />
        <TextBox
          id={id('ends')}
          kind="date"
          label={say('reflection.ends')}
          {...(last === undefined ? {} : { hint: say('reflection.latest', { day: formats.day(last) }) })}
          wrong={wrong('ends')}
          value={form.ends}
          onChange={(next) => change({ ends: next })}
          required
        />
      </div>
      <TextBox
        id={id('reasons')}
        lines={4}
        label={say('reflection.reasons')}
        wrong={wrong('reasons')}
        value={form.reasons}
        onChange={(reasons) => change({ reasons })}
        required
      />
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('reflection.record')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}

/** Ends a period early: at the person's wish, or, for a judicial authority, on one of the two grounds of the text. */
export function EndForm({
  caseId,
  period,
  mayDecide,
  onDone,
}: {
  caseId: CaseId
  period: { readonly id: ReflectionId }
  mayDecide: boolean
  onDone: () => void
}) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [why, setWhy] = useState<ReflectionEnd | ''>(mayDecide ? '' : 'her_wish')
  const [on, setOn] = useState<string>(todayInCourt)
  const [reasons, setReasons] = useState('')
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const day = readLocalDate(on)
  const send = useMutation({
    mutationFn: (body: { why: ReflectionEnd; on: LocalDate }) =>
      perform(endReflection, {
        params: { caseId, reflectionId: period.id },
        key,
        body: { ...body, ...(reasons.trim() === '' ? {} : { reasons: reasons.trim() }) },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      onDone()
    },
  })
  const id = (name: string) => `end-${period.id}-${name}`
  const errors = [
    ...(why === '' ? [{ id: id('why'), says: say('reflection.why-missing') }] : []),
    ...(day === undefined ? [{ id: id('on'), says: say('reflection.on-missing') }] : []),
    ...(why !== 'her_wish' && reasons.trim() === ''
      ? [{ id: id('reasons'), says: say('reflection.reasons-missing') }]
      : []),
  ]
  const wrong = (name: string) => (tried ? errors.find((error) => error.id === id(name))?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0 && why !== '' && day !== undefined) send.mutate({ why, on: day })
  }
  return (
    <form className="form" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      <Refusals of={send.error} />
      <Note>{say('reflection.never-again')}</Note>
      <Choices
        id={id('why')}
        label={say('reflection.why')}
        wrong={wrong('why')}
        value={why}
        onChange={setWhy}
        options={reflectionEnds
          .filter((value) => mayDecide || value === 'her_wish')
          .map((value) => ({ value, says: say(`reflection.why.${value}`) }))}
      />
      <TextBox
        id={id('on')}
        kind="date"
        label={say('reflection.on')}
        wrong={wrong('on')}
        value={on}
        onChange={setOn}
        required
      />
      <TextBox
        id={id('reasons')}
        lines={3}
        label={say('reflection.reasons')}
        {...(why === 'her_wish' ? { hint: say('common.optional') } : {})}
        wrong={wrong('reasons')}
        value={reasons}
        onChange={setReasons}
      />
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('reflection.record-end')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
