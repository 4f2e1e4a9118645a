import { compareCircuits } from '@himaya/contract'
import { entitlementIds, type CourtId, type EntitlementId } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Card } from '../../ui/parts.tsx'
import { useCourts } from './courts.ts'
import { inSteps, Percent, shareOf } from './told.tsx'

/** Every entitlement in every circuit: where it reaches far is dark, where it does not is pale, and the number is in it. */
export function Circuits({ year, onCompare }: { year: string; onCompare: (one: EntitlementId) => void }) {
  const { say } = useWords()
  const { nameOf, seatOf } = useCourts()
  const found = useQuery({
    queryKey: ['figures by circuit', year],
    queryFn: () => ask(compareCircuits, { params: { year } }),
  })
  const title = say('entitlements.by-circuit')
  const shares = new Map(
    (found.data?.circuits ?? []).flatMap(({ court, rows }) =>
      rows.flatMap((row) => {
        const share = shareOf(row)
        return share === undefined ? [] : [[`${court} ${row.entitlement}`, share] as const]
      }),
    ),
  )
  const at = (court: CourtId, of: EntitlementId) => shares.get(`${court} ${of}`)
  const circuits = (found.data?.circuits ?? []).map(({ court }) => court)
  const columns = circuits.filter((court) => entitlementIds.some((of) => at(court, of) !== undefined))
  const rows = entitlementIds.filter((of) => columns.some((court) => at(court, of) !== undefined))
  const without = circuits.filter((court) => !columns.includes(court))
  return (
    <Card title={title} icon="chart">
      <p className="soft">{say('entitlements.by-circuit-about')}</p>
      {found.isPending ? <p className="soft">{say('common.loading')}</p> : null}
      <Problem of={found.error} />
      {rows.length === 0 ? null : (
        // A region that scrolls is reached by the keyboard too.
        <div className="grid-scroll" role="region" aria-label={title} tabIndex={0}>
          <table className="mark-grid heat">
            <thead>
              <tr>
                <th scope="col">{say('entitlements.entitlement')}</th>
                {columns.map((court) => (
                  <th key={court} scope="col">
                    <abbr title={nameOf(court)}>{seatOf(court)}</abbr>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((of) => (
                <tr key={of}>
                  <th scope="row">
                    <button type="button" className="beside" onClick={() => onCompare(of)}>
                      {say(`entitlements.name.${of}`)}
                    </button>
                  </th>
                  {columns.map((court) => {
                    const share = at(court, of)
                    return share === undefined ? (
                      <td key={court}>
                        <span aria-hidden="true" className="soft">
                          ·
                        </span>
                        <span className="sr">{say('entitlements.too-few')}</span>
                      </td>
                    ) : (
                      <td key={court} className={`heat-${String(Math.round(inSteps(share) * 5))}`}>
                        <Percent of={share} />
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {without.length === 0 || found.data === undefined ? null : (
        <p className="soft">
          {say('entitlements.too-few')} — {without.map(seatOf).join(' · ')}
        </p>
      )}
    </Card>
  )
}
