import type { AccusedQualification } from '@himaya/domain'
import { grounds, offenceWords } from '@himaya/law'
import type { ReactNode } from 'react'
import { Cite, Law } from '../../lib/law.tsx'
import { useWords } from '../../lib/words.tsx'
import { Before, Bounds } from './range.tsx'

/** What the facts, if they are shown, lay on one accused: the article, the range, and why; another reading beside it. */
export function Accused({
  title,
  of,
  children,
}: {
  title: string
  of: Omit<AccusedQualification, 'id'>
  children?: ReactNode
}) {
  const { say } = useWords()
  const governing = of.basis.at(-1)
  return (
    <section className="charged">
      <h3>{title}</h3>
      {children}
      <div className="readings">
        <div className="seat">
          <p className="soft">{say('qualification.range')}</p>
          <p>
            {governing === undefined ? null : (
              <strong>
                <Cite article={governing.article} />
              </strong>
            )}
          </p>
          <p>
            <strong>
              <Bounds prison={of.prison} fine={of.fine} />
            </strong>
          </p>
          <Grounds of={of.grounds} />
          <Before />
        </div>
        {of.secondReadings.map((second) => (
          <div key={second.reading} className="seat second">
            <p className="soft">{say('qualification.second-reading')}</p>
            <p>
              <Law words={offenceWords.readings[second.reading]} /> — <Cite article={second.basis} />
            </p>
            <p>
              <Bounds prison={second.prison} fine={second.fine} />
            </p>
            <Grounds of={second.grounds} />
            <p className="soft">{say('qualification.judge-decides')}</p>
          </div>
        ))}
      </div>
      <h4>{say('qualification.consequences')}</h4>
      <ul className="bullets">
        {of.consequences.map(({ consequence, article }) => (
          <li key={consequence}>
            <Law words={offenceWords.consequences[consequence]} /> — <Cite article={article} />
          </li>
        ))}
      </ul>
      {of.exemption === null ? null : (
        <p>
          {say(`qualification.exemption.${of.exemption.kind}`)} — <Cite article={of.exemption.article} />
        </p>
      )}
    </section>
  )
}

/** The circumstances that apply, each under its provision. */
function Grounds({ of }: { of: AccusedQualification['grounds'] }) {
  const { say } = useWords()
  if (of.length === 0) return <p>{say('qualification.no-ground')}</p>
  return (
    <ul className="bullets">
      {of.map((ground) => (
        <li key={ground}>
          <Law words={offenceWords.grounds[ground]} /> — <Cite article={grounds[ground].article} />
        </li>
      ))}
    </ul>
  )
}
