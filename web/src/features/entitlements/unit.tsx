import { seeCoverage } from '@himaya/contract'
import type { UnitId } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import { ask } from '../../lib/ask.ts'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Card, Empty } from '../../ui/parts.tsx'
import { Share } from '../../ui/share.tsx'

/** What the unit's own people were given: exact, for whoever sees every one of them. */
export function FiguresOfUnit({ unit, year }: { unit: UnitId; year: string }) {
  const { say } = useWords()
  const found = useQuery({
    queryKey: ['coverage', unit, year],
    queryFn: () => ask(seeCoverage, { params: { unitId: unit, year } }),
  })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem of={found.error} />
  const { people, more, rows } = found.data
  return (
    <Card title={say('entitlements.coverage-people', { count: people })} icon="chart">
      {more ? <p className="soft">{say('entitlements.coverage-more')}</p> : null}
      {rows.length === 0 ? (
        <Empty icon="chart" title={say('entitlements.coverage-none')}>
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
      <Share of={share} />
      <p className="soft under">{say(`entitlements.giving.${row.giving}`)}</p>
    </>
  )
}
