import { countEmergencies, listEmergencies } from '@himaya/contract'
import { mayOpenInEmergency } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { useMe } from '../../lib/me.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Card, Empty } from '../../ui/parts.tsx'
import { EmergencyRow } from './emergency-row.tsx'
import { OpenForm } from './open-form.tsx'

/** What was opened in an emergency: by me, and at the courts whose side I head; to the centre, how many. */
export function EmergenciesPage() {
  const { say } = useWords()
  const { posts } = useMe()
  const held = posts.flatMap(({ post, court }) =>
    mayOpenInEmergency(post) && court !== null ? [{ post, court }] : [],
  )
  if (posts.some(({ post }) => post === 'central_unit')) return <Counts />
  return (
    <>
      <h1>{say('emergency.title')}</h1>
      <Opened />
      {held.length === 0 ? null : <OpenForm held={held} />}
    </>
  )
}

function Opened() {
  const { say, formats, language } = useWords()
  const found = useQuery({ queryKey: ['emergencies'], queryFn: () => ask(listEmergencies), gcTime: 0 })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem whole of={found.error} />
  const { rows, byOfficer } = found.data
  return (
    <>
      <Card title={say('emergency.list-title')} icon="alert">
        {rows.length === 0 ? (
          <Empty icon="alert" title={say('emergency.none')}>
            <p>{say('emergency.none-hint')}</p>
          </Empty>
        ) : (
          <ul className="rows">
            {rows.map((row) => (
              <li key={row.id}>
                <EmergencyRow of={row} />
              </li>
            ))}
          </ul>
        )}
      </Card>
      {byOfficer.length === 0 ? null : (
        <Card title={say('emergency.by-officer')} icon="chart">
          <ul className="rows">
            {byOfficer.map((row) => (
              <li key={`${row.officer.id} ${row.month}`} className="line">
                <span className="lead">{language === 'ar' ? row.officer.nameAr : row.officer.nameLa}</span>
                <span className="soft">{formats.month(row.month.slice(0, 7))}</span>
                <span className="end">{say('emergency.count-opened', { count: row.opened })}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}

function Counts() {
  const { say, formats, language } = useWords()
  const found = useQuery({ queryKey: ['emergencies', 'counts'], queryFn: () => ask(countEmergencies) })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem whole of={found.error} />
  return (
    <>
      <h1>{say('emergency.title')}</h1>
      <Card title={say('emergency.counts-title')} icon="chart">
        {found.data.rows.length === 0 ? <p className="soft">{say('emergency.counts-none')}</p> : null}
        <ul className="rows">
          {found.data.rows.map((row) => (
            <li key={`${row.court.fr} ${row.month}`} className="line">
              <span className="lead">{language === 'ar' ? row.court.ar : row.court.fr}</span>
              <span className="soft">{formats.month(row.month.slice(0, 7))}</span>
              <span>{say('emergency.count-opened', { count: row.opened })}</span>
              <span>{say('emergency.count-by-head', { count: row.byHead })}</span>
              <span className="end">{say('emergency.count-overdue', { count: row.overdue })}</span>
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}
