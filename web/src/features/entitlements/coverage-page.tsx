import { seeCoverage } from '@himaya/contract'
import type { UnitId } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { ask, Refused } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { useMe } from '../../lib/me.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Picker } from '../../ui/fields.tsx'
import { Card, Empty } from '../../ui/parts.tsx'

/** How far each entitlement reached the people of my unit: counts and days, and nobody. */
export function CoveragePage() {
  const { say } = useWords()
  const myself = useMe()
  const thisYear = Number(todayInCourt().slice(0, 4))
  const [year, setYear] = useState(String(thisYear))
  const unit = myself.posts.flatMap((held) =>
    held.post === 'social_assistant' && held.unit !== null ? [held.unit] : [],
  )[0]
  if (unit === undefined) return <Problem whole of={new Refused({ code: 'not_found' })} />
  return (
    <>
      <h1>{say('entitlements.coverage')}</h1>
      <p className="soft">{say('entitlements.coverage-about')}</p>
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
      <Figures unit={unit} year={year} />
    </>
  )
}

function Figures({ unit, year }: { unit: UnitId; year: string }) {
  const { say } = useWords()
  const found = useQuery({
    queryKey: ['coverage', unit, year],
    queryFn: () => ask(seeCoverage, { params: { unitId: unit, year } }),
  })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem of={found.error} />
  const { people, more, rows } = found.data
  return (
    <Card title={say('entitlements.coverage-people', { count: people })} icon="check">
      {more ? <p className="soft">{say('entitlements.coverage-more')}</p> : null}
      {rows.length === 0 ? (
        <Empty icon="check" title={say('entitlements.coverage-none')}>
          <p>{say('entitlements.coverage-none-hint')}</p>
        </Empty>
      ) : (
        <ul className="rows">
          {rows.map((row) => (
            <li key={row.entitlement}>
              <Bar of={row} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

type Row = z.output<typeof seeCoverage.reply>['rows'][number]

/** The share it reached, to be seen before it is read; the numbers say it too. */
function Bar({ of: row }: { of: Row }) {
  const { say, formats } = useWords()
  const share = row.entitled === 0 ? 0 : row.decided / row.entitled
  return (
    <>
      <div className="line">
        <span className="lead">{say(`entitlements.name.${row.entitlement}`)}</span>
        <span className="chips end">
          <span>
            {say('entitlements.decided')}{' '}
            <strong>
              {say('entitlements.share', {
                part: formats.number(row.decided),
                all: formats.number(row.entitled),
              })}
            </strong>
          </span>
          {row.refused === 0 ? null : (
            <span className="soft">
              {say('entitlements.refused')} {formats.number(row.refused)}
            </span>
          )}
          {row.days === null ? null : (
            <span className="soft">
              {say('entitlements.days')} {formats.number(row.days.median)}
            </span>
          )}
        </span>
      </div>
      <svg className="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="whole" width="100" height="4" />
        <rect className="part" width={String(Math.round(share * 100))} height="4" />
      </svg>
      <p className="soft under">{say(`entitlements.giving.${row.giving}`)}</p>
    </>
  )
}
