import { requestHelp } from '@himaya/contract'
import {
  helpedCapacities,
  helpMeans,
  helpWishes,
  reportSources,
  type HelpWish,
  type ReportSource,
  type UnitId,
} from '@himaya/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type SyntheticEvent } from 'react'
import { perform, Refused } from '../../lib/ask.ts'
import { useDraft } from '../../lib/draft.tsx'
import { Cite } from '../../lib/law.tsx'
import { useMe } from '../../lib/me.tsx'
import { knownOf, NamedPeople, someone, type Named } from '../../lib/named.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, TextBox, Tick } from '../../ui/fields.tsx'
import { Button, Card, Note } from '../../ui/parts.tsx'

type Helped = (typeof helpedCapacities)[number]

interface Form {
  cameBy: ReportSource | ''
  wish: HelpWish | ''
  urgent: boolean
  need: string
  people: readonly Named<Helped>[]
}

/** Where help is asked for without a complaint: what such a file is comes before what it asks. */
export function HelpForm() {
  const { say } = useWords()
  const unit = useMe().posts.find((held) => held.post === 'social_assistant')?.unit
  if (unit == null) return <Problem whole of={new Refused({ code: 'not_found' })} />
  return (
    <>
      <h1>{say('help.title')}</h1>
      <Asking unit={unit} />
    </>
  )
}

function Asking({ unit }: { unit: UnitId }) {
  const { say } = useWords()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [form, setForm] = useState<Form>(() => ({
    cameBy: '',
    wish: '',
    urgent: false,
    need: '',
    people: [someone('victim')],
  }))
  const [tried, setTried] = useState(false)
  // One key for one request: pressing twice opens one file.
  const [key] = useState(() => crypto.randomUUID())
  const set = (part: Partial<Form>) => setForm((now) => ({ ...now, ...part }))
  const { cameBy, wish, urgent, need, people } = form
  const draft = useDraft({
    form: 'help',
    value: form,
    touched: cameBy !== '' || wish !== '' || need !== '' || people.some(({ name }) => name !== ''),
    restore: set,
  })
  const send = useMutation({
    mutationFn: (said: { cameBy: ReportSource; wish: HelpWish }) =>
      perform(requestHelp, {
        key,
        body: {
          unit,
          ...said,
          urgent,
          people: people.map(knownOf),
          ...(need.trim() === '' ? {} : { need: need.trim() }),
        },
      }),
    onSuccess: async (id) => {
      draft.sent()
      await queries.invalidateQueries({ queryKey: ['cases'] })
      await navigate({ to: '/cases/$caseId', params: { caseId: id } })
    },
  })
  const errors = [
    ...(cameBy === '' ? [{ id: 'came-by', says: say('help.came-by-missing') }] : []),
    ...(wish === '' ? [{ id: 'wish', says: say('help.wish-missing') }] : []),
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)

  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0 && cameBy !== '' && wish !== '') send.mutate({ cameBy, wish })
  }

  return (
    <>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      <Problem of={send.error} />
      {draft.notice}
      <form className="form" onSubmit={submit} noValidate aria-busy={send.isPending}>
        <Means />
        <Card title={say('help.new')} icon="referral">
          <Choices
            id="came-by"
            label={say('help.came-by')}
            wrong={wrong('came-by')}
            value={cameBy}
            onChange={(next) => set({ cameBy: next })}
            options={reportSources.map((value) => ({ value, says: say(`reports.source.${value}`) }))}
          />
          <Choices
            id="wish"
            label={say('help.wish')}
            hint={say('help.wish-hint')}
            wrong={wrong('wish')}
            value={wish}
            onChange={(next) => set({ wish: next })}
            options={helpWishes.map((value) => ({ value, says: say(`help.wish.${value}`) }))}
          />
          <TextBox
            id="need"
            lines={4}
            label={say('help.need')}
            hint={`${say('common.optional')} · ${say('help.need-hint')}`}
            value={need}
            onChange={(next) => set({ need: next })}
          />
          <div className="chips">
            <Tick value={urgent} onChange={(next) => set({ urgent: next })}>
              {say('reports.urgent-now')}
            </Tick>
          </div>
        </Card>
        <Card title={say('cases.people-title')} icon="people">
          <p className="soft">{say('help.people-hint')}</p>
          <NamedPeople
            people={people}
            onChange={(next) => set({ people: next })}
            capacities={helpedCapacities}
            first="victim"
            least={1}
          />
        </Card>
        <div className="chips">
          <Button type="submit" kind="primary" isDisabled={send.isPending}>
            {send.isPending ? say('common.loading') : say('help.open')}
          </Button>
        </div>
      </form>
    </>
  )
}

/** What a file without a complaint is, and where secrecy ends: said before the first question. */
function Means() {
  const { say } = useWords()
  return (
    <Card title={say('help.means-title')} icon="info" tone="safe">
      <ul className="bullets">
        <li>{say('help.is-alone')}</li>
        <li>{say('help.nothing-sent')}</li>
        <li>{say('help.later')}</li>
      </ul>
      <h3>{say('help.law-title')}</h3>
      <p className="soft">{say('help.say-first')}</p>
      <ul className="bullets">
        {helpMeans.map(({ says, article }) => (
          <li key={says}>
            {say(`help.means.${says}`)}{' '}
            <span className="soft">
              (<Cite article={article} />)
            </span>
          </li>
        ))}
        <li>{say('help.not-settled')}</li>
      </ul>
      <Note>{say('common.not-verified')}</Note>
    </Card>
  )
}
