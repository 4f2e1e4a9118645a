import { compareCourts } from '@himaya/contract'
import { entitlementIds, isCountedFor, type CourtId, type EntitlementId } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { useMe } from '../../lib/me.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Picker } from '../../ui/fields.tsx'
import { Card } from '../../ui/parts.tsx'
import { useCourts } from './courts.ts'
import { Cells, Columns, shareOf, type Figure } from './told.tsx'

/** One entitlement in each court, the widest reach first: a bar for each, and its numbers beside it. */
export function CourtByCourt({
  year,
  of: entitlement,
  onChoose,
}: {
  year: string
  of: EntitlementId
  onChoose: (entitlement: EntitlementId) => void
}) {
  const { say } = useWords()
  const { nameOf } = useCourts()
  const { posts } = useMe()
  const found = useQuery({
    queryKey: ['figures by court', entitlement, year],
    queryFn: () => ask(compareCourts, { params: { year, entitlement } }),
  })
  const told = entitlementIds.filter((id) => posts.some(({ post }) => isCountedFor(post, id)))
  const all = found.data?.courts ?? []
  const shown = all
    .flatMap(({ court, figure }) => (figure === null ? [] : [{ court, figure }]))
    .sort((a, b) => rankOf(b.figure) - rankOf(a.figure) || b.figure.entitled - a.figure.entitled)
  const wide = shown.filter(({ figure }) => shareOf(figure) !== undefined)
  const small = shown.filter(({ figure }) => shareOf(figure) === undefined)
  const few = all.filter(({ figure }) => figure === null)
  const title = say('entitlements.by-court')
  return (
    <Card title={title} icon="chart">
      <div className="unprinted">
        <Picker
          id="coverage-entitlement"
          label={say('entitlements.entitlement')}
          value={entitlement}
          onChange={(value) => onChoose(value === '' ? entitlement : value)}
          options={told.map((value) => ({ value, says: say(`entitlements.name.${value}`) }))}
        />
      </div>
      {found.isPending ? <p className="soft">{say('common.loading')}</p> : null}
      <Problem of={found.error} />
      <Table title={`${title}: ${say(`entitlements.name.${entitlement}`)}`} rows={wide} />
      {small.length === 0 ? null : (
        <details>
          <summary>{say('entitlements.small-courts', { count: small.length })}</summary>
          <Table title={say('entitlements.small-courts', { count: small.length })} rows={small} />
        </details>
      )}
      {few.length === 0 ? null : (
        <details>
          <summary>{say('entitlements.few-courts', { count: few.length })}</summary>
          <p className="soft">{few.map(({ court }) => nameOf(court)).join(' · ')}</p>
        </details>
      )}
    </Card>
  )
}

function Table({ title, rows }: { title: string; rows: readonly { court: CourtId; figure: Figure }[] }) {
  const { say } = useWords()
  const { nameOf } = useCourts()
  if (rows.length === 0) return null
  return (
    <table className="figures" aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{say('entitlements.place')}</th>
          <Columns />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ court, figure }) => (
          <tr key={court}>
            <th scope="row">{nameOf(court)}</th>
            <Cells of={figure} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Courts with too few for a share come after all others. */
const rankOf = (figure: Figure): number => shareOf(figure) ?? -1
