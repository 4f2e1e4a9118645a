/** How a figure is said, wherever it stands. */
import type { compareCourts } from '@himaya/contract'
import type { z } from 'zod'
import { useWords } from '../../lib/words.tsx'
import { Share } from '../../ui/share.tsx'

export type Figure = NonNullable<z.output<typeof compareCourts.reply>['courts'][number]['figure']>

/** From this many on a share says something: below, the rounding is as large as what it rounds. */
const enough = 15

/** The share of those entitled to whom it was decided, or `undefined` where they are too few for one. */
export const shareOf = ({ entitled, decided }: Pick<Figure, 'entitled' | 'decided'>): number | undefined =>
  entitled < enough ? undefined : decided / entitled

/** A share in steps of five in a hundred: what it is made of is no finer. Only all is all, and only none is none. */
export const inSteps = (share: number): number =>
  share === 0 || share === 1 ? share : Math.min(Math.max(Math.round(share * 20), 1), 19) / 20

/** A share as it is said; one that is not none and less than a step is said to be less. */
export function Percent({ of: share }: { of: number }) {
  const { say, formats } = useWords()
  return share > 0 && share < 0.05
    ? say('entitlements.under', { share: { ltr: formats.percent(0.05) } })
    : formats.percent(inSteps(share))
}

/** The columns of a table of figures after its first. */
export function Columns() {
  const { say } = useWords()
  return (
    <>
      <th scope="col" className="bar">
        {say('entitlements.decided')}
      </th>
      <th scope="col">{say('entitlements.of-entitled')}</th>
      <th scope="col">{say('entitlements.half-within')}</th>
    </>
  )
}

/** One figure, in those columns: the bar with its share, the numbers, and within how many days. */
export function Cells({ of: figure }: { of: Figure }) {
  const { say, formats } = useWords()
  const share = shareOf(figure)
  const told = (count: number) => (count === 0 ? say('entitlements.fewer-than-five') : formats.number(count))
  return (
    <>
      <td className="bar">
        {share === undefined ? (
          <span className="soft">{say('entitlements.too-few')}</span>
        ) : (
          <>
            <Share of={share} />
            <span>
              <Percent of={share} />
            </span>
          </>
        )}
      </td>
      <td>
        {say('entitlements.share', { part: told(figure.decided), all: formats.number(figure.entitled) })}
        {figure.refused === 0 ? null : (
          <span className="soft">
            {' '}
            {say('entitlements.refused')} {formats.number(figure.refused)}
          </span>
        )}
      </td>
      <td>
        {figure.halfWithin === null ? (
          <span aria-hidden="true" className="soft beyond-phone">
            —
          </span>
        ) : (
          <>
            <span aria-hidden="true" className="soft phone-only">
              {say('entitlements.half-within')}{' '}
            </span>
            {say('entitlements.days-count', { count: figure.halfWithin })}
          </>
        )}
      </td>
    </>
  )
}
