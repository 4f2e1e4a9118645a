import { recordReport } from '@himaya/contract'
import { capacities, reportSources, sexes } from '@himaya/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type SyntheticEvent } from 'react'
import { perform, Refused } from '../../lib/ask.ts'
import { useDraft } from '../../lib/draft.tsx'
import { useMe } from '../../lib/me.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, Picker, TextBox, Tick } from '../../ui/fields.tsx'
import { Button, Card, Note } from '../../ui/parts.tsx'
import type { Source } from './words.ts'

interface Named {
  key: string
  capacity: (typeof capacities)[number]
  name: string
  sex: (typeof sexes)[number] | ''
}

interface Form {
  source: Source | ''
  anonymous: boolean
  urgent: boolean
  received: string
  statement: string
  caller: { name: string; phone: string }
  people: Named[]
}

const blank = (): Form => ({
  source: '',
  anonymous: false,
  urgent: false,
  received: nowInCasablanca(),
  statement: '',
  caller: { name: '', phone: '' },
  people: [],
})

/** Where a report is written down: in minutes, and sent to the prosecution at once. */
export function ReportForm() {
  const { say } = useWords()
  const unit = useMe().posts.find((held) => held.post === 'social_assistant')?.unit
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [form, setForm] = useState(blank)
  const { source, anonymous, urgent, received, statement, caller, people } = form
  const set = (part: Partial<Form>) => setForm((now) => ({ ...now, ...part }))
  const draft = useDraft({
    form: 'report',
    value: form,
    touched:
      statement !== '' || source !== '' || people.length > 0 || caller.name !== '' || caller.phone !== '',
    restore: set,
  })
  const [tried, setTried] = useState(false)
  // One key for one report: pressing twice, or again after the line broke, writes it down once.
  const [key] = useState(() => crypto.randomUUID())

  const send = useMutation({
    mutationFn: () =>
      perform(recordReport, {
        key,
        body: {
          unit: unit as never,
          source: source as Source,
          anonymous,
          urgent,
          receivedAt: fromCasablanca(received),
          statement: statement.trim(),
          ...(anonymous || (caller.name.trim() === '' && caller.phone.trim() === '')
            ? {}
            : {
                caller: {
                  ...(caller.name.trim() === '' ? {} : { name: caller.name.trim() }),
                  ...(caller.phone.trim() === '' ? {} : { phone: caller.phone.trim() }),
                },
              }),
          people: people.map(({ capacity, name, sex }) => ({
            capacity,
            ...(name.trim() === '' ? {} : { name: name.trim() }),
            ...(sex === '' ? {} : { sex }),
          })),
        },
      }),
    onSuccess: async (id) => {
      draft.sent()
      await queries.invalidateQueries({ queryKey: ['reports'] })
      await navigate({ to: '/reports/$reportId', params: { reportId: id } })
    },
  })

  const errors = [
    ...(source === '' ? [{ id: 'source', says: say('reports.source-missing') }] : []),
    ...(statement.trim() === '' ? [{ id: 'statement', says: say('reports.statement-missing') }] : []),
    ...(received === '' ? [{ id: 'received', says: say('reports.received-missing') }] : []),
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)

  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0) send.mutate()
  }

  const change = (index: number, part: Partial<Named>) =>
    set({ people: people.map((person, n) => (n === index ? { ...person, ...part } : person)) })

  if (unit == null) return <Problem of={new Refused({ code: 'not_found' })} />
  return (
    <>
      <h1>{say('reports.new')}</h1>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      <Problem of={send.error} />
      {draft.notice}
      <form className="form" onSubmit={submit} noValidate aria-busy={send.isPending}>
        <Card title={say('reports.told-title')} icon="flag">
          <Note>{say('reports.sent-at-once')}</Note>
          <Choices
            id="source"
            label={say('reports.source')}
            wrong={wrong('source')}
            value={source}
            onChange={(next) => set({ source: next })}
            options={reportSources.map((value) => ({ value, says: say(`reports.source.${value}`) }))}
          />
          <TextBox
            id="received"
            kind="datetime-local"
            label={say('reports.received')}
            hint={say('common.casablanca-time')}
            wrong={wrong('received')}
            value={received}
            onChange={(next) => set({ received: next })}
          />
          <TextBox
            id="statement"
            lines={6}
            label={say('reports.statement')}
            hint={say('reports.statement-hint')}
            wrong={wrong('statement')}
            value={statement}
            onChange={(next) => set({ statement: next })}
            required
          />
          <div className="chips">
            <Tick value={urgent} onChange={(next) => set({ urgent: next })}>
              {say('reports.urgent-now')}
            </Tick>
            <Tick value={anonymous} onChange={(next) => set({ anonymous: next })}>
              {say('reports.anonymous')}
            </Tick>
          </div>
          {anonymous ? (
            <Note>{say('reports.anonymous-note')}</Note>
          ) : (
            <div className="pair">
              <TextBox
                id="caller-name"
                label={say('reports.caller-name')}
                hint={say('common.optional')}
                value={caller.name}
                onChange={(name) => set({ caller: { ...caller, name } })}
              />
              <TextBox
                id="caller-phone"
                kind="tel"
                label={say('reports.caller-phone')}
                hint={say('common.optional')}
                value={caller.phone}
                onChange={(phone) => set({ caller: { ...caller, phone } })}
              />
            </div>
          )}
        </Card>
        <Card title={say('reports.people-title')} icon="people">
          <p className="soft">{say('reports.people-hint')}</p>
          {people.map((person, index) => (
            <fieldset key={person.key} className="pair">
              <legend className="sr">{say('reports.person', { number: index + 1 })}</legend>
              <Picker
                id={`capacity-${person.key}`}
                label={say('reports.capacity')}
                nothing={say('common.choose')}
                value={person.capacity}
                onChange={(capacity) => change(index, { capacity: capacity === '' ? 'other' : capacity })}
                options={capacities.map((value) => ({ value, says: say(`people.capacity.${value}`) }))}
              />
              <TextBox
                id={`name-${person.key}`}
                label={say('reports.name')}
                hint={say('common.optional')}
                value={person.name}
                onChange={(name) => change(index, { name })}
              />
              <Picker
                id={`sex-${person.key}`}
                label={say('reports.sex')}
                nothing={say('common.unknown')}
                value={person.sex}
                onChange={(sex) => change(index, { sex })}
                options={sexes.map((value) => ({ value, says: say(`reports.sex.${value}`) }))}
              />
              <div>
                <Button onPress={() => set({ people: people.filter((_, n) => n !== index) })}>
                  {say('common.remove')}
                </Button>
              </div>
            </fieldset>
          ))}
          <div>
            <Button
              icon="plus"
              isDisabled={people.length >= 30}
              onPress={() =>
                set({
                  people: [...people, { key: crypto.randomUUID(), capacity: 'victim', name: '', sex: '' }],
                })
              }
            >
              {say('reports.add-person')}
            </Button>
          </div>
        </Card>
        <div className="chips">
          <Button type="submit" kind="primary" isDisabled={send.isPending}>
            {send.isPending ? say('common.loading') : say('reports.send')}
          </Button>
        </div>
      </form>
    </>
  )
}

const inCasablanca = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Africa/Casablanca',
  dateStyle: 'short',
  timeStyle: 'short',
})

function nowInCasablanca(): string {
  return inCasablanca.format(Date.now()).replace(' ', 'T')
}

/** The moment at which a Moroccan clock showed this: the offset of that day, Ramadan's hour included. */
function fromCasablanca(local: string): string {
  const asUtc = Date.parse(`${local}:00Z`)
  const shown = Date.parse(`${inCasablanca.format(asUtc).replace(' ', 'T')}:00Z`)
  return new Date(asUtc - (shown - asUtc)).toISOString()
}
