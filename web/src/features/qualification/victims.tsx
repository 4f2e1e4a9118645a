import type { ElementState, JudgedElements } from '@himaya/domain'
import { offence } from '@himaya/law'
import type { ReactNode } from 'react'
import { Cite } from '../../lib/law.tsx'
import { useWords } from '../../lib/words.tsx'
import { Chip } from '../../ui/parts.tsx'

const elements = ['act', 'means', 'purpose', 'domination'] as const
const tones = {
  met: 'cedar',
  missing: 'saffron',
  unassessed: 'saffron',
  not_required: 'indigo',
} as const satisfies Readonly<Record<ElementState, string>>

/** One victim by the elements told of that victim; `null` when the facts are all older than the law. */
export function Victim({
  title,
  elements: judged,
  madeOut,
  since,
  children,
}: {
  title: string
  elements: JudgedElements | null
  madeOut: boolean
  /** The day from which the law holds, as it is read. */
  since: string
  children?: ReactNode
}) {
  const { say } = useWords()
  return (
    <section className="charged">
      <h3>{title}</h3>
      {judged === null ? (
        <p>
          {say('qualification.not-in-force', { day: since })} — <Cite article={offence.elements.act} />
        </p>
      ) : (
        <>
          <p>
            <Chip tone={madeOut ? 'cedar' : 'saffron'}>
              {say(madeOut ? 'qualification.made-out' : 'qualification.not-made-out')}
            </Chip>
          </p>
          <ul className="chips">
            {elements.map((element) => (
              <li key={element}>
                <Chip tone={tones[judged[element].state]}>
                  {say('qualification.element-state', {
                    element: say(`elements.element.${element === 'domination' ? 'fourth' : element}`),
                    state: say(`qualification.state.${judged[element].state}`),
                  })}
                </Chip>
              </li>
            ))}
          </ul>
        </>
      )}
      {children}
    </section>
  )
}
