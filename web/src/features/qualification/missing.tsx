import type { Missing, Unnoted } from '@himaya/domain'
import { offenceWords } from '@himaya/law'
import { Cite, Law } from '../../lib/law.tsx'
import { useWords } from '../../lib/words.tsx'
import { Then } from './range.tsx'

/** What people of the answer are called where nobody is named. */
export interface Called {
  readonly victim: (id: string) => string
  readonly accused: (id: string) => string
}

const limbs = {
  willDeprived: 'will_taken_away',
  freedomDeprived: 'freedom_to_change_taken_away',
  dignityViolated: 'dignity_violated',
} as const
const isLimb = (fact: Missing['fact']): fact is keyof typeof limbs => fact in limbs

/** What is still to be proved, the first what would change most, each with what it would come to. */
export function MissingList({ missing, called }: { missing: readonly Missing[]; called: Called }) {
  const { say } = useWords()
  if (missing.length === 0) return <p>{say('qualification.nothing-missing')}</p>
  return (
    <ol className="numbered">
      {missing.map(({ fact, victim, state, article, changes, then, secondReading }) => (
        <li key={`${fact} ${victim ?? ''}`}>
          <p>
            <strong>
              {fact === 'age'
                ? say('qualification.age')
                : isLimb(fact)
                  ? say(`elements.value.${limbs[fact]}`)
                  : say(`elements.element.${fact === 'domination' ? 'fourth' : fact}`)}
            </strong>
            {victim === null ? null : <> · {called.victim(victim)}</>} — <Cite article={article} />
          </p>
          <p>
            {say(`qualification.missing.${state}`)} · {say(`qualification.changes.${changes}`)}
          </p>
          {then.length === 0 ? null : <Then then={then} called={called.accused} />}
          {secondReading === null ? null : (
            <p className="soft">
              {say('qualification.second-reading')} ·{' '}
              <Law words={offenceWords.readings[secondReading.reading]} /> —{' '}
              <Cite article={secondReading.basis} /> · {say('qualification.judge-decides')}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

/** Circumstances that nobody noted, with what each would change. */
export function UnnotedList({ unnoted, called }: { unnoted: readonly Unnoted[]; called: Called }) {
  const { say } = useWords()
  return (
    <details className="more">
      <summary>{say('qualification.unnoted')}</summary>
      <ul className="rows">
        {unnoted.map(({ ground, article, then }) => (
          <li key={ground} className="stack">
            <p>
              <Law words={offenceWords.grounds[ground]} /> — <Cite article={article} />
            </p>
            {then.length === 0 ? (
              <p className="soft">{say('qualification.raises-nothing')}</p>
            ) : (
              <Then then={then} called={called.accused} />
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
