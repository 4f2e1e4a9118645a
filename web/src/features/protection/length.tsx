import { readLocalDate, type LocalDate } from '@himaya/algorithms'
import type { Speech } from '@himaya/words'
import { useWords } from '../../lib/words.tsx'
import { Choices, TextBox } from '../../ui/fields.tsx'

/** How long, as it is typed. The law fixes no length, so nothing is chosen beforehand. */
export interface Length {
  until: 'lifted' | 'final_judgment' | 'day' | ''
  day: string
}

/** What was typed, once it says how long. */
export function lengthOf({
  until,
  day,
}: Length): { until: 'lifted' | 'final_judgment' } | { until: 'day'; day: LocalDate } | undefined {
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

export function LengthFields({
  value,
  onChange,
  wrong,
}: {
  value: Length
  onChange: (part: Partial<Length>) => void
  wrong: (id: string) => string | undefined
}) {
  const { say } = useWords()
  return (
    <>
      <Choices
        id="until"
        label={say('protection.length')}
        hint={say('protection.length-hint')}
        wrong={wrong('until')}
        value={value.until}
        onChange={(until) => onChange({ until })}
        options={[
          { value: 'lifted', says: say('protection.length.lifted') },
          { value: 'final_judgment', says: say('protection.length.final_judgment') },
          { value: 'day', says: say('protection.length.day') },
        ]}
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
