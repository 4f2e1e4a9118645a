import { recordReport, reportInFile, seeCase } from '@himaya/contract'
import { capacities, reportSources, type CaseId } from '@himaya/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type SyntheticEvent } from 'react'
import { ask, perform, Refused } from '../../lib/ask.ts'
import { momentInCourt, nowInCourt } from '../../lib/day.ts'
import { useDraft } from '../../lib/draft.tsx'
import { useMe } from '../../lib/me.tsx'
import { knownOf, NamedPeople, someone, type Named } from '../../lib/named.tsx'
import { Problem } from '../../lib/problem.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, TextBox, Tick } from '../../ui/fields.tsx'
import { Button, Card, Note } from '../../ui/parts.tsx'
import type { Source } from './words.ts'

interface Form {
  source: Source | ''
  anonymous: boolean
  urgent: boolean
  received: string
  statement: string
  caller: { name: string; phone: string }
  people: readonly Named[]
}

const nobody = { name: '', phone: '' }

/** Where a report is written down: in minutes, and sent to the prosecution at once. */
export function ReportForm() {
  const { say } = useWords()
  const unit = useMe().posts.find((held) => held.post === 'social_assistant')?.unit
  if (unit == null) return <Problem whole of={new Refused({ code: 'not_found' })} />
  return (
    <>
      <h1>{say('reports.new')}</h1>
      <Writing
        send={(key, told, anonymous) => perform(recordReport, { key, body: { unit, anonymous, ...told } })}
      />
    </>
  )
}

/** A report or a complaint written in a file that is there: whoever is in it is not typed again. */
export function ReportInFile({ caseId }: { caseId: string }) {
  const { say } = useWords()
  const params = { caseId: caseId as CaseId }
  const found = useQuery({ queryKey: ['case', caseId], queryFn: () => ask(seeCase, { params }), gcTime: 0 })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem whole of={found.error} />
  const { people, report, mine } = found.data
  if (report !== null || !mine.includes('social_assistant'))
    return <Problem whole of={new Refused({ code: 'not_found' })} />
  return (
    <>
      <h1>{say('reports.in-file')}</h1>
      <Writing
        file={{ caseId, people: people.length }}
        send={(key, told) => perform(reportInFile, { key, params, body: told })}
      />
    </>
  )
}

interface Told {
  source: Source
  urgent: boolean
  receivedAt: string
  statement: string
  caller?: { name?: string; phone?: string }
  people: ReturnType<typeof knownOf>[]
}

/** What the form holds, as it is sent: what stayed empty is left out, and an anonymous caller altogether. */
function toldIn({ source, anonymous, urgent, received, statement, caller, people }: Form): Told {
  const [name, phone] = [caller.name.trim(), caller.phone.trim()]
  return {
    source: source as Source,
    urgent,
    receivedAt: momentInCourt(received),
    statement: statement.trim(),
    ...(anonymous || (name === '' && phone === '')
      ? {}
      : { caller: { ...(name === '' ? {} : { name }), ...(phone === '' ? {} : { phone }) } }),
    people: people.map(knownOf),
  }
}

function Writing({
  file,
  send: sendTold,
}: {
  /** The file it is written in, and how many people are in it. */
  file?: { caseId: string; people: number }
  /** @returns the id of the report */
  send: (key: string, told: Told, anonymous: boolean) => Promise<string>
}) {
  const { say } = useWords()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [form, setForm] = useState<Form>(() => ({
    source: file === undefined ? '' : 'self',
    anonymous: false,
    urgent: false,
    received: nowInCourt(),
    statement: '',
    caller: nobody,
    people: [],
  }))
  const { source, anonymous, urgent, received, statement, caller, people } = form
  const set = (part: Partial<Form>) => setForm((now) => ({ ...now, ...part }))
  /** Whoever complains in her own file is known already. */
  const inFile = file !== undefined && source === 'self'
  const draft = useDraft({
    form: file === undefined ? 'report' : 'report_in_file',
    about: file?.caseId ?? null,
    value: form,
    touched:
      statement !== '' ||
      (file === undefined && source !== '') ||
      people.length > 0 ||
      caller.name !== '' ||
      caller.phone !== '',
    restore: set,
  })
  const [tried, setTried] = useState(false)
  // One key for one report: pressing twice, or again after the line broke, writes it down once.
  const [key] = useState(() => crypto.randomUUID())
  const send = useMutation({
    mutationFn: () => sendTold(key, toldIn(inFile ? { ...form, caller: nobody } : form), anonymous),
    onSuccess: async (id) => {
      draft.sent()
      await queries.invalidateQueries({ queryKey: ['reports'] })
      await queries.invalidateQueries({ queryKey: ['cases'] })
      await navigate({ to: '/reports/$reportId', params: { reportId: id } })
    },
  })

  const errors = [
    ...(source === '' ? [{ id: 'source', says: say('reports.source-missing') }] : []),
    ...(statement.trim() === '' ? [{ id: 'statement', says: say('reports.statement-missing') }] : []),
    ...(received === '' ? [{ id: 'received', says: say('reports.received-missing') }] : []),
    ...(received > nowInCourt() ? [{ id: 'received', says: say('reports.received-not-yet') }] : []),
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)

  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0) send.mutate()
  }

  return (
    <>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      <Refusals of={send.error} />
      {draft.notice}
      <form className="form" onSubmit={submit} noValidate aria-busy={send.isPending}>
        <Card title={say('reports.told-title')} icon="flag">
          <Note>{file === undefined ? say('reports.sent-at-once') : say('reports.in-file-note')}</Note>
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
            {file === undefined ? (
              <Tick value={anonymous} onChange={(next) => set({ anonymous: next })}>
                {say('reports.anonymous')}
              </Tick>
            ) : null}
          </div>
          {anonymous ? (
            <Note>{say('reports.anonymous-note')}</Note>
          ) : inFile ? null : (
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
          {file === undefined ? null : (
            <Note>
              <p>{say('reports.in-file-people', { count: file.people })}</p>
              <p>{say('reports.in-file-more')}</p>
            </Note>
          )}
          {file === undefined && source === 'self' && people.length === 0 && !anonymous ? (
            <div>
              <Button icon="plus" onPress={() => set({ people: [someone('victim', caller.name)] })}>
                {say('reports.self-add')}
              </Button>
            </div>
          ) : null}
          <NamedPeople
            people={people}
            onChange={(next) => set({ people: next })}
            capacities={capacities}
            first={file === undefined ? 'victim' : 'suspect'}
          />
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
