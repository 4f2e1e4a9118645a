import { readLocalDate, readLocalDateTime, type LocalDate, type LocalDateTime } from '@himaya/algorithms'
import { listHolidays } from '@himaya/contract'
import {
  clocks,
  factsAsked,
  hasHour,
  isInterrupted,
  isOf,
  restDays,
  standsStill,
  type ConfirmedHoliday,
  type Due,
  type EventId,
  type Happened,
  type TermFacts,
} from '@himaya/domain'
import { termDefaults, termWords } from '@himaya/law'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { ask, Refused } from '../../lib/ask.ts'
import { Law } from '../../lib/law.tsx'
import { useMe } from '../../lib/me.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Picker, TextBox } from '../../ui/fields.tsx'
import { Button, Card, Note } from '../../ui/parts.tsx'
import { Explained } from './explained.tsx'
import { FactFields } from './fact-fields.tsx'
import { useWhen } from './when.tsx'

interface Form {
  readonly event: EventId | ''
  readonly at: string
  readonly facts: TermFacts
  readonly opened: string
  readonly from: string
  readonly to: string
  readonly interrupted: string
  readonly born: string
}
const empty: Form = { event: '', at: '', facts: {}, opened: '', from: '', to: '', interrupted: '', born: '' }

/** What was told, as the law needs it; `undefined` until event and time are there. */
function happenedIn(form: Form): Happened | undefined {
  const { event } = form
  if (event === '') return undefined
  const at: LocalDate | LocalDateTime | undefined = hasHour(event)
    ? readLocalDateTime(form.at)
    : readLocalDate(form.at)
  if (at === undefined) return undefined
  const [from, to] = [readLocalDateTime(form.from), readLocalDateTime(form.to)]
  const [opened, interrupted, born] = [form.opened, form.interrupted, form.born].map(readLocalDate)
  return {
    event,
    at,
    facts: form.facts,
    ...(opened === undefined ? {} : { opened }),
    ...(from === undefined || to === undefined || to <= from ? {} : { pauses: [{ from, to }] }),
    ...(interrupted === undefined ? {} : { interruptions: [interrupted] }),
    ...(born === undefined ? {} : { minorVictimBorn: born }),
  }
}

/** The clocks by themselves, for every magistrate and clerk: reckoned here, told to nobody, kept nowhere. */
export function CalculatorPage() {
  const { say } = useWords()
  const reckons = useMe().posts.some(({ post }) =>
    isOf(post, 'prosecution', 'investigation', 'bench', 'juvenile', 'registry'),
  )
  const holidays = useQuery({
    queryKey: ['holidays'],
    queryFn: () => ask(listHolidays),
    enabled: reckons,
  })
  const [form, setForm] = useState(empty)
  // Whoever comes by the address hears what the server would say.
  if (!reckons) return <Problem whole of={new Refused({ code: 'not_found' })} />
  return (
    <>
      <div className="heading">
        <h1>{say('clocks.calculator')}</h1>
      </div>
      <p className="soft">{say('clocks.keeps-nothing')}</p>
      <Problem of={holidays.error} />
      <Card title={say('clocks.what-happened')} icon="clock">
        <Asked form={form} onChange={(part) => setForm((now) => ({ ...now, ...part }))} />
        <div className="chips">
          <Button onPress={() => setForm(empty)}>{say('clocks.clear')}</Button>
        </div>
      </Card>
      {holidays.data === undefined ? null : <Reckoned form={form} confirmed={holidays.data.confirmed} />}
    </>
  )
}

function Asked({ form, onChange }: { form: Form; onChange: (part: Partial<Form>) => void }) {
  const { say, language } = useWords()
  const { event } = form
  const words = language === 'zgh' ? 'fr' : language
  const box = (name: 'opened' | 'from' | 'to' | 'interrupted' | 'born', kind: 'date' | 'datetime-local') => (
    <TextBox
      id={`clock-${name}`}
      kind={kind}
      label={say(`clocks.told.${name}`)}
      hint={say('common.optional')}
      value={form[name]}
      onChange={(next) => onChange({ [name]: next })}
    />
  )
  return (
    <div className="form">
      <div className="pair">
        <Picker
          id="clock-event"
          label={say('clocks.event')}
          value={event}
          onChange={(next) => onChange({ ...empty, event: next })}
          options={(Object.keys(termWords.events) as EventId[]).map((value) => ({
            value,
            says: termWords.events[value][words],
          }))}
          nothing={say('common.choose')}
        />
        <TextBox
          id="clock-at"
          kind={event !== '' && hasHour(event) ? 'datetime-local' : 'date'}
          label={say(event !== '' && hasHour(event) ? 'clocks.hour' : 'clocks.day')}
          value={form.at}
          onChange={(at) => onChange({ at })}
        />
      </div>
      {event === '' ? null : (
        <>
          <FactFields
            id="clock-fact"
            asked={factsAsked(event)}
            value={form.facts}
            onChange={(facts) => onChange({ facts })}
          />
          <div className="pair">
            {box('opened', 'date')}
            {standsStill(event) ? (
              <>
                {box('from', 'datetime-local')}
                {box('to', 'datetime-local')}
              </>
            ) : null}
            {isInterrupted(event) ? (
              <>
                {box('interrupted', 'date')}
                {box('born', 'date')}
              </>
            ) : null}
          </div>
        </>
      )}
    </div>
  )
}

function Reckoned({ form, confirmed }: { form: Form; confirmed: readonly ConfirmedHoliday[] }) {
  const { say } = useWords()
  const when = useWhen()
  const happened = happenedIn(form)
  const found = useMemo(() => reckon(happened, confirmed), [happened, confirmed])
  if (happened === undefined || found === undefined) return null
  if (found === 'too_early') return <Note tone="saffron">{say('clocks.too-early')}</Note>
  if (found.length === 0) return <Note>{say('clocks.no-term')}</Note>
  const asked = factsAsked(happened.event)
  const taken: TermFacts = Object.fromEntries(
    asked.filter((fact) => happened.facts?.[fact] === undefined).map((fact) => [fact, termDefaults[fact]]),
  )
  return found.map((due) => (
    <Card
      key={due.term}
      title={due.value === null ? say('clocks.no-date') : when(due.due ?? happened.at)}
      icon="clock"
    >
      <h3>
        <Law words={termWords.terms[due.term].says} />
      </h3>
      {due.value === null ? null : due.due === null ? (
        <p>{say('clocks.length-only', { minutes: due.value.amount })}</p>
      ) : due.offset === null ? null : (
        <p className="soft">{say('common.casablanca-time')}</p>
      )}
      <Explained of={due as never} taken={taken} />
    </Card>
  ))
}

function reckon(
  happened: Happened | undefined,
  confirmed: readonly ConfirmedHoliday[],
): readonly Due[] | 'too_early' | undefined {
  if (happened === undefined) return undefined
  try {
    return clocks(happened, restDays(confirmed))
  } catch (error) {
    // Before 2016 the clocks of the country are not known here.
    if (error instanceof RangeError) return 'too_early'
    throw error
  }
}
