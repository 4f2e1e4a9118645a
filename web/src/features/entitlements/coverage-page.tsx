import { courtsShownTo, seesCountry } from '@himaya/domain'
import { useState } from 'react'
import { Refused } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { useMe } from '../../lib/me.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Picker } from '../../ui/fields.tsx'
import { FiguresOfCourts } from './figures.tsx'
import { FiguresOfUnit } from './unit.tsx'

/**
 * How far each entitlement reached people, in a year: the unit's own count for those who see its people; rounded figures
 * for the head of a court, the coordinator and the centre. Counts and days, and nobody.
 */
export function CoveragePage() {
  const { say } = useWords()
  const myself = useMe()
  const thisYear = Number(todayInCourt().slice(0, 4))
  const [year, setYear] = useState(String(thisYear))
  const unit = myself.posts.flatMap((held) =>
    held.post === 'social_assistant' && held.unit !== null ? [held.unit] : [],
  )[0]
  const country = myself.posts.some(({ post }) => seesCountry(post))
  const courts = [...new Set(myself.posts.flatMap(({ post, court }) => courtsShownTo(post, court)))]
  if (unit === undefined && courts.length === 0)
    return <Problem whole of={new Refused({ code: 'not_found' })} />
  const years = (
    <Picker
      id="coverage-year"
      label={say('entitlements.year')}
      value={year}
      onChange={(value) => setYear(value === '' ? year : value)}
      options={Array.from({ length: 5 }, (_, n) => String(thisYear - n)).map((value) => ({
        value,
        says: value,
      }))}
    />
  )
  return (
    <>
      <h1>{say('entitlements.coverage')}</h1>
      <p className="soft">
        {say(unit === undefined ? 'entitlements.figures-about' : 'entitlements.coverage-about')}
      </p>
      {unit === undefined ? null : (
        <>
          <div className="unprinted">{years}</div>
          <FiguresOfUnit unit={unit} year={year} />
        </>
      )}
      {courts.length === 0 ? null : (
        <FiguresOfCourts courts={courts} country={country} year={year}>
          {unit === undefined ? years : null}
        </FiguresOfCourts>
      )}
    </>
  )
}
