import { readLocalDate } from '@himaya/algorithms'
import { Refused } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { useWords } from '../../lib/words.tsx'
import { TextBox } from '../../ui/fields.tsx'

export interface When {
  on: string
  at: string
  room: string
}

/** What is wrong with a day and an hour, before they are sent. */
export function wrongWhen({ on, at }: When, say: ReturnType<typeof useWords>['say']) {
  const day = readLocalDate(on)
  return [
    ...(day === undefined || day < todayInCourt() ? [{ id: 'on', says: say('hearings.on-missing') }] : []),
    ...(/^\d\d:\d\d$/.test(at) ? [] : [{ id: 'at', says: say('hearings.at-missing') }]),
  ]
}

/** Whether the server found that the clocks leave this hour out that day. */
export const isLeftOut = (error: Error | null): boolean =>
  error instanceof Refused &&
  error.code === 'malformed' &&
  JSON.stringify(error.details['fields'] ?? '').includes('no_such_time')

/** Day, hour of the court's clock, and room. */
export function WhenFields({
  value,
  onChange,
  wrong,
}: {
  value: When
  onChange: (part: Partial<When>) => void
  wrong: (id: string) => string | undefined
}) {
  const { say } = useWords()
  return (
    <div className="pair">
      <TextBox
        id="on"
        kind="date"
        label={say('hearings.on')}
        wrong={wrong('on')}
        value={value.on}
        onChange={(on) => onChange({ on })}
        required
      />
      <TextBox
        id="at"
        kind="time"
        label={say('hearings.at-casablanca')}
        wrong={wrong('at')}
        value={value.at}
        onChange={(at) => onChange({ at })}
        required
      />
      <TextBox
        id="room"
        label={say('hearings.room-optional')}
        value={value.room}
        onChange={(room) => onChange({ room: room.slice(0, 40) })}
      />
    </div>
  )
}
