import { Cite } from '../../lib/law.tsx'
import { useWords } from '../../lib/words.tsx'
import type { Ours } from './seen.ts'

type Penalty = NonNullable<Ours['versions'][number]['penalty']>

/** What the text punishes with: a range, never a sentence. */
export function PenaltyOf({ penalty: { nature, prison, fine, either } }: { penalty: Penalty }) {
  const { say } = useWords()
  const long = (months: number) =>
    months % 12 === 0
      ? say('law.range-years', { count: months / 12 })
      : say('law.range-months', { count: months })
  return (
    <div className="inset stack">
      <p>
        <strong>{say('law.penalty')}</strong>
      </p>
      <ul className="bullets">
        {prison === null ? null : (
          <li>
            {prison === 'life'
              ? say('law.life')
              : say(`law.prison.${nature}`, { from: long(prison.minMonths), to: long(prison.maxMonths) })}
          </li>
        )}
        <li>{fine === null ? say('law.fine-none') : say('law.fine', fine)}</li>
        {either ? <li>{say('law.either')}</li> : null}
      </ul>
      <p className="soft">
        {say('law.range')} <Cite article="ma/act/1962/1-59-413#art_146" /> ·{' '}
        <Cite article="ma/act/1962/1-59-413#art_154" /> · <Cite article="ma/act/1962/1-59-413#art_139" />
      </p>
    </div>
  )
}
