import { Cite, Law, useLawLanguage } from '../../lib/law.tsx'
import { useWords } from '../../lib/words.tsx'
import { Card, Chip } from '../../ui/parts.tsx'
import type { Ours } from './seen.ts'

/** The terms that stand on a provision: what starts them, how long they are and since when, and how they are counted. */
export function Terms({ terms }: { terms: Ours['terms'] }) {
  const { say, formats } = useWords()
  const language = useLawLanguage()
  const amountOf = ({ unit, amount }: Ours['terms'][number]['values'][number]) =>
    say(`law.amount.${unit}`, { count: amount })
  return (
    <Card title={say('law.terms')} icon="clock">
      <ul className="rows">
        {terms.map((term) => (
          <li key={term.id} className="stack">
            <strong>
              <Law words={term.says} />
            </strong>
            <p className="soft">{say('law.term-starts', { event: term.event[language] })}</p>
            <ul className="bullets">
              {term.values.toReversed().map((value) => (
                <li key={value.from}>
                  {say('law.value', { amount: amountOf(value), day: formats.day(value.from) })} —{' '}
                  <Cite article={value.basis} />
                  {value.confidence === 'text' ? null : (
                    <>
                      {' '}
                      <Chip tone="saffron">{say(`law.confidence.${value.confidence}`)}</Chip>
                    </>
                  )}
                </li>
              ))}
              {term.renewals.toReversed().map(({ from, times }) => (
                <li key={`renewed ${from}`}>
                  {say('law.renewed', { count: times, day: formats.day(from) })}
                </li>
              ))}
            </ul>
            <p className="soft">
              {say(`law.counting.${term.counting}`)}
              {term.strict ? ` · ${say('law.strict')}` : ''}
              {term.values.every(({ verified }) => verified) ? '' : ` · ${say('common.not-verified')}`}
            </p>
            {term.note === null ? null : (
              <p className="soft">
                <Law words={term.note} />
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className="soft">{say('law.clocks-judge')}</p>
    </Card>
  )
}
