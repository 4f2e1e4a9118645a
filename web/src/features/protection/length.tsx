import { readLocalDate, type LocalDate } from '@himaya/algorithms'
import { endsAllowed, type MeasureEnd, type MeasureKind } from '@himaya/domain'
import type { Speech } from '@himaya/words'
import { useWords } from '../../lib/words.tsx'
import { Choices, TextBox } from '../../ui/fields.tsx'

/** How long, as it is typed. Nothing is chosen beforehand, not even where the text leaves little to choose. */
export interface Length {
  until: MeasureEnd | ''
  day: string
}

/** What was typed, once it says how long. */
export function lengthOf({
  until,
  day,
}: Length): { until: Exclude<MeasureEnd, 'day'> } | { until: 'day'; day: LocalDate } | undefined {
  if (until !== 'day') return until === '' ? undefined : { until }
  const read = readLocalDate(day)
  return read === undefined ? undefined : { until, day: read }
}

/** What is missing of it, by field. */
export function wrongLength(length: Length, say: Speech['say']): { id: string; says: string }[] {
  if (length.until === '') return [{ id: 'until', says: say('protection.length-missing') }]
  if (lengthOf(length) === undefined) return [{ id: 'last-day', says: say('protection.last-day-missing') }]
  return []
}

const hints = {
  trial_end: 'protection.length-hint-stay',
  final_judgment: 'protection.length-hint-placement',
  lifted: 'protection.length-hint',
  day: 'protection.length-hint',
} as const

/** The ends that the text allows to this measure, and no other. */
export function LengthFields({
  kind,
  value,
  onChange,
  wrong,
}: {
  kind: MeasureKind
  value: Length
  onChange: (part: Partial<Length>) => void
  wrong: (id: string) => string | undefined
}) {
  const { say } = useWords()
  const allowed = endsAllowed(kind)
  return (
    <>
      <Choices
        id="until"
        label={say('protection.length')}
        hint={say(hints[allowed[0] ?? 'lifted'])}
        wrong={wrong('until')}
        value={value.until}
        onChange={(until) => onChange({ until })}
        options={allowed.map((end) => ({ value: end, says: say(`protection.length.${end}`) }))}
      />
      {value.until === 'day' ? (
        <TextBox
          id="last-day"
          kind="date"
          label={say('protection.last-day')}
          wrong={wrong('last-day')}
          value={value.day}
          onChange={(day) => onChange({ day })}
        />
      ) : null}
    </>
  )
}
