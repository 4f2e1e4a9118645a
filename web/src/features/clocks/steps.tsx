import type { clockStep } from '@himaya/contract'
import { holidayWords, type ArticleRef } from '@himaya/law'
import type { z } from 'zod'
import { Cite, Law } from '../../lib/law.tsx'
import { useWords } from '../../lib/words.tsx'
import { useWhen } from './when.tsx'

type Step = z.output<typeof clockStep>

/** How a day or an hour was reached: one step a line, in order, with the article where it has one. */
export function Steps({ of: steps }: { of: readonly Step[] }) {
  return (
    <ol className="counting">
      {steps.map((step, n) => (
        <li key={`${String(n)} ${step.step}`}>
          <Said of={step} />
          <Basis of={step} />
        </li>
      ))}
    </ol>
  )
}

function Basis({ of: step }: { of: Step }) {
  const article: ArticleRef | null = 'article' in step ? step.article : null
  return article === null ? null : (
    <span className="soft">
      {' '}
      — <Cite article={article} />
    </span>
  )
}

function Said({ of: step }: { of: Step }) {
  const { say, formats } = useWords()
  const when = useWhen()
  const length = (all: number): string => {
    const [hours, minutes] = [Math.floor(all / 60), all % 60]
    if (minutes === 0) return say('clocks.hours', { hours })
    if (hours === 0) return say('clocks.minutes', { minutes })
    return say('clocks.hours-and-minutes', {
      hours: say('clocks.hours', { hours }),
      minutes: say('clocks.minutes', { minutes }),
    })
  }
  switch (step.step) {
    case 'starts':
      return say('clocks.step.starts', { at: when(step.at) })
    case 'first_day_not_counted':
    case 'last_day_not_counted':
    case 'first_day_counted':
    case 'day_named_by_the_text':
    case 'month_too_short':
    case 'interrupted':
    case 'interrupted_too_late':
    case 'restarts_at_majority':
      return say(`clocks.step.${step.step}`, { on: formats.day(step.on) })
    case 'counted':
      return say(`clocks.step.counted.${step.unit}`, {
        amount: step.amount,
        from: formats.day(step.from),
        to: formats.day(step.to),
      })
    case 'moved_on':
    case 'moved_back':
      return (
        <>
          {formats.weekday(step.because.on)}
          {' · '}
          {step.because.why === 'weekly_rest' ? (
            say('clocks.weekly-rest')
          ) : (
            <Law words={holidayWords.names[step.because.why]} />
          )}
          {step.because.provisional ? ` (${say('clocks.not-confirmed')})` : ''}
          {'\u00a0: '}
          {say(`clocks.step.${step.step}`)}
        </>
      )
    case 'runs':
    case 'stands_still':
      return say(`clocks.step.${step.step}`, {
        from: when(step.from),
        to: when(step.to),
        length: length(step.minutes),
      })
    case 'clocks_change':
      return say(step.minutes > 0 ? 'clocks.step.clocks_forward' : 'clocks.step.clocks_back', {
        at: when(step.at),
        minutes: Math.abs(step.minutes),
      })
    case 'renewed':
      return say('clocks.step.renewed', { time: step.time, due: formats.day(step.due) })
    case 'due':
      return <strong>{say('clocks.step.due', { on: when(step.on) })}</strong>
  }
}
