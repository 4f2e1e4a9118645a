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

/** What a gap is called. */
function Fact({ of: { fact } }: { of: Missing }) {
  const { say } = useWords()
  return (
    <strong>
      {fact === 'age'
        ? say('qualification.age')
        : isLimb(fact)
          ? say(`elements.value.${limbs[fact]}`)
          : say(`elements.element.${fact === 'domination' ? 'fourth' : fact}`)}
    </strong>
  )
}

const isPlain = ({ changes, then, secondReading }: Missing) =>
  changes === 'needed_with_others' && then.length === 0 && secondReading === null

/** What is missing of one victim and changes nothing by itself is told in one place. */
function together(missing: readonly Missing[]): readonly (readonly [Missing, ...Missing[]])[] {
  const groups: [Missing, ...Missing[]][] = []
  for (const gap of missing) {
    const last = groups.at(-1)
    if (last !== undefined && isPlain(gap) && isPlain(last[0]) && last[0].victim === gap.victim)
      last.push(gap)
    else groups.push([gap])
  }
  return groups
}

/** What is still to be proved, the first what would change most, each with what it would come to. */
export function MissingList({ missing, called }: { missing: readonly Missing[]; called: Called }) {
  const { say } = useWords()
  if (missing.length === 0) return <p>{say('qualification.nothing-missing')}</p>
  return (
    <ol className="numbered">
      {together(missing).map(([gap, ...others]) => (
        <li key={`${gap.fact} ${gap.victim ?? ''}`}>
          {others.length > 0 ? (
            <Several gaps={[gap, ...others]} called={called} />
          ) : (
            <>
              <p>
                <Fact of={gap} />
                {gap.victim === null ? null : <> · {called.victim(gap.victim)}</>} —{' '}
                <Cite article={gap.article} />
              </p>
              <p>
                {say(`qualification.missing.${gap.state}`)} · {say(`qualification.changes.${gap.changes}`)}
              </p>
            </>
          )}
          {gap.then.length === 0 ? null : <Then then={gap.then} called={called.accused} />}
          {gap.secondReading === null ? null : (
            <p className="soft">
              {say('qualification.second-reading')} ·{' '}
              <Law words={offenceWords.readings[gap.secondReading.reading]} /> —{' '}
              <Cite article={gap.secondReading.basis} /> · {say('qualification.judge-decides')}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

function Several({ gaps, called }: { gaps: readonly [Missing, ...Missing[]]; called: Called }) {
  const { say } = useWords()
  const [{ victim, changes }] = gaps
  return (
    <>
      <p>
        {victim === null ? null : <strong>{called.victim(victim)} · </strong>}
        {say(`qualification.changes.${changes}`)}
      </p>
      <ul>
        {gaps.map((gap) => (
          <li key={gap.fact}>
            <Fact of={gap} /> · {say(`qualification.missing.${gap.state}`)} — <Cite article={gap.article} />
          </li>
        ))}
      </ul>
    </>
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
