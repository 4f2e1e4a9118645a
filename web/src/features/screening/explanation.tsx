import { itemsOf, screen, type Answers } from '@himaya/domain'
import {
  grades,
  indicatorDimensions,
  indicatorRule,
  indicators,
  indicatorSets,
  type Dimension,
  type IndicatorId,
  type IndicatorSetId,
} from '@himaya/law'
import { Law } from '../../lib/law.tsx'
import { useWords } from '../../lib/words.tsx'
import { Cells, type CellWeight } from '../../ui/cells.tsx'
import { Chip, Note } from '../../ui/parts.tsx'

/** What the answers amount to, dimension by dimension, and why: which answers weigh, and what is missing. */
export function Explanation({
  set,
  answers,
  open = false,
}: {
  set: IndicatorSetId
  answers: Answers
  /** Shows at once which answers weigh. */
  open?: boolean
}) {
  const { say, formats } = useWords()
  const result = screen(set, answers)
  const items = itemsOf(set)
  return (
    <>
      <p role="status">
        <strong>{say(`screening.reads.${result.proposes}`)}</strong>
      </p>
      <p className="legend" aria-hidden>
        {(['strong', 'medium', 'weak', 'open', 'none'] as const).map((weight) => (
          <span key={weight}>
            <span className={`cell ${weight}`} />
            {say(`screening.cell.${weight}`)}
          </span>
        ))}
      </p>
      <ul className="dimensions">
        {result.dimensions.map((one) => {
          const cells = items
            .filter((item) => item.dimension === one.dimension)
            .map((item): CellWeight => {
              const answer = answers[item.id]
              return answer === 'yes' ? item.grade : answer === 'no' ? 'none' : 'open'
            })
            .toSorted((a, b) => weights.indexOf(a) - weights.indexOf(b))
          return (
            <li key={one.dimension} className="dimension">
              <div className="line">
                <span>
                  <Law words={indicatorDimensions[one.dimension].name} />
                </span>
                <Chip
                  tone={one.outcome === 'positive' ? 'saffron' : undefined}
                  {...(one.outcome === 'positive' ? { icon: 'flag' } : {})}
                >
                  {say(`screening.outcome.${one.outcome}`)}
                </Chip>
              </div>
              <Cells
                label={say('screening.bar', {
                  strong: one.weight.strong,
                  medium: one.weight.medium,
                  weak: one.weight.weak,
                  missing: one.missing.length,
                })}
                cells={cells}
              />
              {one.weighs.length === 0 ? null : (
                <details open={open}>
                  <summary>
                    {say('screening.weighs')} ({formats.number(one.weighs.length)})
                  </summary>
                  <ul className="bullets">
                    {one.weighs.map(({ id, grade }) => (
                      <li key={id}>
                        <Asked id={id} /> <span className="soft">({say(`screening.cell.${grade}`)})</span>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
              {one.missing.length === 0 ? null : (
                <details>
                  <summary>
                    {say('screening.missing')} ({formats.number(one.missing.length)})
                  </summary>
                  <ul className="bullets">
                    {one.missing.map((id) => (
                      <li key={id}>
                        <Asked id={id} />
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          )
        })}
      </ul>
      <p className="soft">
        {say('screening.needs')}{' '}
        {result.groups
          .map(({ group, positive }) =>
            say(positive ? 'screening.group-reached' : 'screening.group-not-reached', {
              group: say(`screening.group.${group as Group}`),
            }),
          )
          .join(' · ')}
      </p>
      <Unverified set={set} />
    </>
  )
}

const weights: readonly CellWeight[] = [...grades, 'open', 'none']
type Group = (typeof indicatorDimensions)[Dimension]['group']

/** A question of the corpus, in the reader's language. */
export function Asked({ id }: { id: IndicatorId }) {
  const found = indicators.find((indicator) => indicator.id === id)
  return found === undefined ? null : <Law words={found.question} />
}

/** What no reader has checked yet in this set and in the rule, in so many words. */
function Unverified({ set }: { set: IndicatorSetId }) {
  const { say } = useWords()
  return (
    <Note tone="saffron">
      <strong>{say('common.not-verified')}</strong>
      <p>
        <Law words={indicatorRule.says} />
      </p>
      <p>
        <Law words={indicatorSets[set].says} />
      </p>
    </Note>
  )
}
