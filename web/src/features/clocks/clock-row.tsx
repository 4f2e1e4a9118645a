import { daysBetween } from '@himaya/algorithms'
import type { CaseId } from '@himaya/domain'
import { holidayWords, termWords } from '@himaya/law'
import { Law } from '../../lib/law.tsx'
import { useWords } from '../../lib/words.tsx'
import { Chip, Note } from '../../ui/parts.tsx'
import { DoneOfTerm, isLength, useLateness } from './done.tsx'
import { Explained } from './explained.tsx'
import { dayIn, useWhen, type FoundClock } from './when.tsx'

/** Whom a clock is about, where nobody is named. */
export type AboutWords = (clock: FoundClock) => readonly string[]

/** One term that runs: until when, in a word how it stands, and opened, how its day was reached. */
export function ClockRow({
  caseId,
  of: clock,
  today,
  aboutOf,
  open = false,
}: {
  caseId: CaseId
  of: FoundClock
  today: string
  aboutOf: AboutWords
  open?: boolean
}) {
  const { say, formats } = useWords()
  const when = useWhen()
  const { moved } = clock
  return (
    <details className="ticking" open={open}>
      <summary>
        <span className="lead">
          <Law words={termWords.terms[clock.term].says} />
          {aboutOf(clock).map((words) => (
            <span key={words} className="soft">
              {' · '}
              {words}
            </span>
          ))}
        </span>
        <span className="until">{when(clock.next)}</span>
        <span className="chips">
          <Stands of={clock} today={today} />
          {clock.yours && clock.state !== 'done' ? (
            <Chip tone="indigo" icon="person">
              {say('clocks.yours')}
            </Chip>
          ) : null}
          {clock.provisional.length > 0 && clock.state !== 'done' ? (
            <Chip icon="info">{say('clocks.may-move')}</Chip>
          ) : null}
          {moved === null ? null : (
            <Chip tone="saffron" icon="calendar">
              {say('clocks.moved')}
            </Chip>
          )}
        </span>
      </summary>
      {moved === null ? null : (
        <Note tone="saffron">
          {say('clocks.moved-from', {
            from: formats.day(moved.from),
            to: formats.day(moved.to),
            day: formats.day(moved.confirmedOn),
          })}{' '}
          <Law words={holidayWords.names[moved.holiday]} /> ({formats.day(moved.firstDay)})
        </Note>
      )}
      <p>
        <Law words={termWords.events[clock.event]} /> · {when(clock.at)}
        {clock.offset === null ? '' : ` · ${say('common.casablanca-time')}`}
      </p>
      {clock.renewal === 0 ? null : <p>{say('clocks.if-renewed', { time: clock.renewal })}</p>}
      {clock.fixed === null ? null : <p>{say('clocks.fixed', { day: formats.day(clock.fixed) })}</p>}
      <DoneOfTerm caseId={caseId} of={clock} />
      <Explained of={clock} taken={clock.taken} />
    </details>
  )
}

function Stands({ of: clock, today }: { of: FoundClock; today: string }) {
  const { say } = useWords()
  const { state, next, done } = clock
  const days = daysBetween(dayIn(today as FoundClock['next']), dayIn(next))
  const lateness = useLateness()
  if (done !== null)
    return (
      <Chip tone={done.late === null ? 'cedar' : 'clay'} icon="check">
        {say(isLength(clock) ? 'clocks.ended' : 'clocks.done')} · {lateness(done.late)}
      </Chip>
    )
  if (state === 'passed')
    return (
      <Chip tone="clay" icon="alert">
        {say('clocks.passed', { count: -days })}
      </Chip>
    )
  if (state === 'today')
    return (
      <Chip tone="saffron" icon="clock">
        {say('clocks.today')}
      </Chip>
    )
  return (
    <Chip icon="clock" {...(days <= 3 ? { tone: 'saffron' as const } : {})}>
      {say('common.days-left', { count: days })}
    </Chip>
  )
}
