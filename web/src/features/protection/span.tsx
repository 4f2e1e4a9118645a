import { daysBetween } from '@himaya/algorithms'
import { useState } from 'react'
import { todayInCourt } from '../../lib/day.ts'
import { useWords } from '../../lib/words.tsx'
import type { Measure } from './words.ts'

/** From when until when a measure lasts, and how much of that is behind, to be seen rather than read. */
export function Span({ decision }: { decision: NonNullable<Measure['decision']> }) {
  const { say, formats } = useWords()
  const [now] = useState(todayInCourt)
  const { starts, length } = decision
  if (starts === null || length === null) return null
  if (length.until !== 'day')
    return (
      <span className="soft">
        {say('protection.from', { day: formats.day(starts) })} · {say(`protection.length.${length.until}`)}
      </span>
    )
  const whole = Math.max(1, daysBetween(starts, length.day))
  const gone = Math.min(whole, Math.max(0, daysBetween(starts, now)))
  return (
    <span className="span">
      <span className="soft">
        {formats.day(starts)} – {formats.day(length.day)}
      </span>
      <progress max={whole} value={gone} aria-label={say('protection.elapsed')} />
    </span>
  )
}
