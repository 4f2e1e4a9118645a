import { readLocalDate } from '@himaya/algorithms'
import { confirmHoliday, listHolidays, weighHoliday } from '@himaya/contract'
import { holidayWords } from '@himaya/law'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { ask, perform, Refused } from '../../lib/ask.ts'
import { Law } from '../../lib/law.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { TextBox } from '../../ui/fields.tsx'
import { Button, Card, Chip, Note } from '../../ui/parts.tsx'

type Found = z.output<typeof listHolidays.reply>
type Holiday = Found['rows'][number]

/** The holidays of the moon: reckoned in advance, and confirmed from their announcement. */
export function HolidaysPage() {
  const { say } = useWords()
  const found = useQuery({ queryKey: ['holidays'], queryFn: () => ask(listHolidays) })
  // Whoever comes by the address and confirms nothing hears what the server would say.
  if (found.data?.mine === false) return <Problem whole of={new Refused({ code: 'not_found' })} />
  return (
    <>
      <div className="heading">
        <h1>{say('clocks.holidays')}</h1>
      </div>
      <p className="soft">{say('clocks.holidays-hint')}</p>
      <Problem of={found.error} />
      {found.isPending ? <p className="soft">{say('common.loading')}</p> : null}
      {found.data === undefined ? null : (
        <Card title={say('clocks.holidays-list')} icon="calendar">
          <ul className="rows">
            {found.data.rows.map((row) => (
              <li key={`${row.holiday} ${row.reckoned}`}>
                <Row of={row} />
              </li>
            ))}
          </ul>
          <Note tone="saffron">
            <Law words={holidayWords.note} />
          </Note>
        </Card>
      )}
    </>
  )
}

function Row({ of: row }: { of: Holiday }) {
  const { say, formats } = useWords()
  const [open, setOpen] = useState(false)
  const { confirmed } = row
  return (
    <>
      <div className="line">
        <span className="lead">
          <Law words={holidayWords.names[row.holiday]} />
        </span>
        <span>{formats.weekday(confirmed?.firstDay ?? row.reckoned)}</span>
        {confirmed === null ? (
          <Chip icon="clock">{say('clocks.not-confirmed')}</Chip>
        ) : (
          <Chip tone="cedar" icon="check">
            {say('clocks.confirmed')}
          </Chip>
        )}
        {open ? null : (
          <span className="end">
            <Button onPress={() => setOpen(true)}>
              {say(confirmed === null ? 'clocks.confirm' : 'clocks.correct')}
            </Button>
          </span>
        )}
      </div>
      <p className="soft under">
        {say('clocks.days-long', { count: row.days })}
        {confirmed === null
          ? ''
          : ` · ${say('clocks.confirmed-on', { day: formats.day(confirmed.on), reckoned: formats.day(row.reckoned) })}`}
        {confirmed === null ? null : (
          <>
            {' '}
            · <bdi>{confirmed.source}</bdi>
          </>
        )}
      </p>
      {open ? <ConfirmForm of={row} onDone={() => setOpen(false)} /> : null}
    </>
  )
}

function ConfirmForm({ of: row, onDone }: { of: Holiday; onDone: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [typed, setTyped] = useState<string>(row.confirmed?.firstDay ?? row.reckoned)
  const [source, setSource] = useState('')
  const [tried, setTried] = useState(false)
  const firstDay = readLocalDate(typed)
  const weight = useQuery({
    queryKey: ['holidays', 'weight', row.holiday, typed],
    queryFn: () => ask(weighHoliday, { query: { holiday: row.holiday, firstDay: firstDay ?? row.reckoned } }),
    enabled: firstDay !== undefined,
    retry: false,
  })
  const send = useMutation({
    mutationFn: (body: z.input<typeof confirmHoliday.body>) => perform(confirmHoliday, { body }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['holidays'] })
      onDone()
    },
  })
  const whole = source.trim()
  const missing = firstDay === undefined || whole === ''
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (missing) return
    send.mutate({ holiday: row.holiday, firstDay, source: whole })
  }
  const id = `holiday-${row.holiday}-${row.reckoned}`
  return (
    <form className="form panel" onSubmit={submit} noValidate aria-busy={send.isPending}>
      {send.error instanceof Refused && send.error.code === 'malformed' ? (
        <Note tone="danger">{say('clocks.holiday-wrong')}</Note>
      ) : send.error instanceof Refused && send.error.code === 'conflict' ? (
        <Note tone="saffron">{say('clocks.holiday-already')}</Note>
      ) : (
        <Problem of={send.error} />
      )}
      {tried && missing ? <Note tone="danger">{say('clocks.all-needed')}</Note> : null}
      <div className="pair">
        <TextBox
          id={`${id}-day`}
          kind="date"
          label={say('clocks.first-day')}
          value={typed}
          onChange={setTyped}
          required
        />
        <TextBox
          id={`${id}-source`}
          label={say('clocks.source')}
          hint={say('clocks.source-hint')}
          value={source}
          onChange={(next) => setSource(next.slice(0, 200))}
          required
        />
      </div>
      <p role="status">
        {weight.data === undefined
          ? weight.isError
            ? say('clocks.holiday-wrong')
            : ''
          : say('clocks.would-move', { count: weight.data.dates })}
      </p>
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {say('clocks.confirm-record')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
