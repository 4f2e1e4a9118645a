import { numberCase } from '@himaya/contract'
import { isOf } from '@himaya/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { perform, Refused } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { useMe } from '../../lib/me.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { TextBox } from '../../ui/fields.tsx'
import { Button, Card, Note, Ref } from '../../ui/parts.tsx'
import type { FoundCase } from './found.ts'

type Reference = NonNullable<FoundCase['reference']>

/** The unit's number and the court's, side by side; the registries of the court seized write the second. */
export function ReferencesCard({ of: found }: { of: FoundCase }) {
  const { say, formats } = useWords()
  const me = useMe()
  const [writing, setWriting] = useState(false)
  const mayWrite = me.posts.some(
    (held) => isOf(held.post, 'registry') && held.court === found.court && found.mine.includes(held.post),
  )
  return (
    <Card title={say('cases.references')} icon="folders">
      <dl className="facts">
        <dt>{say('cases.register')}</dt>
        <dd>
          <Ref>
            {found.register.number}/{found.register.year}
          </Ref>
        </dd>
        <dt>{say('cases.court-reference')}</dt>
        <dd>
          {found.reference === null ? say('cases.no-reference') : <Ref>{written(found.reference)}</Ref>}
        </dd>
        <dt>{say('cases.opened')}</dt>
        <dd>{formats.day(found.openedOn)}</dd>
      </dl>
      {writing ? <ReferenceForm found={found} onDone={() => setWriting(false)} /> : null}
      {mayWrite && !writing ? (
        <div>
          <Button icon="edit" onPress={() => setWriting(true)}>
            {say(found.reference === null ? 'cases.reference-write' : 'cases.reference-correct')}
          </Button>
        </div>
      ) : null}
    </Card>
  )
}

const written = ({ number, code, year }: Reference) => `${String(number)}/${code}/${String(year)}`
const first = 2016

function ReferenceForm({ found, onDone }: { found: FoundCase; onDone: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const today = Number(todayInCourt().slice(0, 4))
  /** What stood there when it was last looked at: another clerk may write meanwhile. */
  const [was, setWas] = useState(found.reference)
  const [form, setForm] = useState({
    number: found.reference === null ? '' : String(found.reference.number),
    code: found.reference?.code ?? '',
    year: String(found.reference?.year ?? today),
  })
  const [tried, setTried] = useState(false)
  const [theirs, setTheirs] = useState<Reference>()
  const set = (part: Partial<typeof form>) => setForm((now) => ({ ...now, ...part }))
  const reference = { number: Number(form.number), code: form.code.trim(), year: Number(form.year) }
  const send = useMutation({
    mutationFn: () => perform(numberCase, { params: { caseId: found.id }, body: { was, reference } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', found.id] })
      onDone()
    },
    onError: (error) => {
      if (!(error instanceof Refused) || error.code !== 'conflict') return
      const now = error.details['reference'] as Reference | null
      setWas(now)
      setTheirs(now ?? undefined)
    },
  })
  const errors = [
    ...(/^\d{1,7}$/.test(form.number.trim()) && reference.number > 0
      ? []
      : [{ id: 'court-number', says: say('cases.court-number-wrong') }]),
    ...(/^\d{4}$/.test(reference.code) ? [] : [{ id: 'court-code', says: say('cases.court-code-wrong') }]),
    ...(reference.year >= first && reference.year <= today
      ? []
      : [
          {
            id: 'court-year',
            says: say('cases.court-year-wrong', {
              from: { ltr: String(first) },
              to: { ltr: String(today) },
            }),
          },
        ]),
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0) send.mutate()
  }
  return (
    <form className="form" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      {send.error instanceof Refused && send.error.code === 'conflict' ? (
        <Note tone="danger">
          {theirs === undefined
            ? say('people.changed-meanwhile')
            : say('cases.reference-changed', { reference: { ltr: written(theirs) } })}
        </Note>
      ) : (
        <Problem of={send.error} />
      )}
      <div className="thirds">
        <TextBox
          id="court-number"
          kind="tel"
          label={say('cases.court-number')}
          wrong={wrong('court-number')}
          value={form.number}
          onChange={(number) => set({ number })}
          required
        />
        <TextBox
          id="court-code"
          kind="tel"
          label={say('cases.court-code')}
          wrong={wrong('court-code')}
          value={form.code}
          onChange={(code) => set({ code })}
          required
        />
        <TextBox
          id="court-year"
          kind="tel"
          label={say('cases.court-year')}
          wrong={wrong('court-year')}
          value={form.year}
          onChange={(year) => set({ year })}
          required
        />
      </div>
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('common.save')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
