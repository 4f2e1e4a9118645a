import { seeCoverageOfCountry, seeCoverageOfCourt } from '@himaya/contract'
import type { CourtId, EntitlementId } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { useId, useRef, useState, type ReactNode } from 'react'
import type { z } from 'zod'
import { ask } from '../../lib/ask.ts'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Picker } from '../../ui/fields.tsx'
import { Card, Empty } from '../../ui/parts.tsx'
import { Circuits } from './circuits.tsx'
import { HowCounted } from './counted.tsx'
import { CourtByCourt } from './court-by-court.tsx'
import { useCourts } from './courts.ts'
import { Cells, Columns } from './told.tsx'

type Place = CourtId | 'country'

/** Figures of one court or of the country, and the courts side by side where there is more than one. */
export function FiguresOfCourts({
  courts,
  country,
  year,
  children,
}: {
  courts: readonly CourtId[]
  country: boolean
  year: string
  /** What is chosen before the court. */
  children: ReactNode
}) {
  const { say } = useWords()
  const { nameOf } = useCourts()
  const [place, setPlace] = useState<Place>(country ? 'country' : (courts[0] ?? 'country'))
  const [entitlement, setEntitlement] = useState<EntitlementId>('information_on_rights')
  const beside = useRef<HTMLDivElement>(null)
  const places: readonly Place[] = country ? ['country', ...courts] : courts
  const named = (one: Place) => (one === 'country' ? say('entitlements.country') : nameOf(one))
  const compare = (one: EntitlementId) => {
    setEntitlement(one)
    beside.current?.scrollIntoView({ block: 'start' })
    beside.current?.focus({ preventScroll: true })
  }
  return (
    <>
      <div className="pair unprinted">
        {children}
        {places.length < 2 ? null : (
          <Picker
            id="coverage-place"
            label={say('entitlements.place')}
            value={place}
            onChange={(value) => setPlace(value === '' ? place : value)}
            options={places.map((value) => ({ value, says: named(value) }))}
          />
        )}
      </div>
      <OfPlace
        place={place}
        title={say('entitlements.place-year', { place: named(place), year })}
        year={year}
        country={country}
        onCompare={courts.length < 2 ? undefined : compare}
      />
      {courts.length < 2 ? null : (
        <div ref={beside} tabIndex={-1}>
          <CourtByCourt year={year} of={entitlement} onChoose={setEntitlement} />
        </div>
      )}
      {country ? <Circuits year={year} onCompare={compare} /> : null}
    </>
  )
}

const askOf = (place: Place, year: string) =>
  place === 'country'
    ? ask(seeCoverageOfCountry, { params: { year } })
    : ask(seeCoverageOfCourt, { params: { year, courtId: place } })

function OfPlace({
  place,
  title,
  year,
  country,
  onCompare,
}: {
  place: Place
  title: string
  year: string
  country: boolean
  onCompare: ((entitlement: EntitlementId) => void) | undefined
}) {
  const { say } = useWords()
  const found = useQuery({ queryKey: ['figures', place, year], queryFn: () => askOf(place, year) })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem of={found.error} />
  const { counted, rows } = found.data
  if (counted === null)
    return (
      <Card title={title} icon="chart">
        <Empty icon="clock" title={say('entitlements.never-counted')}>
          <p>{say('entitlements.how.weekly')}</p>
        </Empty>
      </Card>
    )
  return (
    <>
      <HowCounted counted={counted} country={country} />
      <Card title={title} icon="chart">
        {rows.length === 0 ? (
          <Empty icon="chart" title={say('entitlements.few-all')}>
            <p>{say('entitlements.how.few')}</p>
          </Empty>
        ) : (
          <>
            <Table rows={rows} title={title} onCompare={onCompare} />
            <p className="soft">{say('entitlements.few-others')}</p>
          </>
        )}
      </Card>
    </>
  )
}

function Table({
  rows,
  title,
  onCompare,
}: {
  rows: z.output<typeof seeCoverageOfCourt.reply>['rows']
  title: string
  onCompare: ((entitlement: EntitlementId) => void) | undefined
}) {
  const { say } = useWords()
  const under = useId()
  return (
    <table className="figures" aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{say('entitlements.entitlement')}</th>
          <Columns />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ entitlement, giving, ...figure }) => (
          <tr key={entitlement}>
            <th scope="row">
              {onCompare === undefined ? (
                say(`entitlements.name.${entitlement}`)
              ) : (
                <button
                  type="button"
                  className="beside"
                  aria-describedby={under}
                  onClick={() => onCompare(entitlement)}
                >
                  {say(`entitlements.name.${entitlement}`)}
                </button>
              )}
              <span className="soft">{say(`entitlements.giving.${giving}`)}</span>
            </th>
            <Cells of={figure} />
          </tr>
        ))}
      </tbody>
      {onCompare === undefined ? null : (
        <caption id={under} className="soft unprinted">
          {say('entitlements.choose-one')}
        </caption>
      )}
    </table>
  )
}
