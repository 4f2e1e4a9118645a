import { addDays, type LocalDate } from '@himaya/algorithms'
import { listHearings } from '@himaya/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { RowLink } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Chip, Empty, Note, Ref } from '../../ui/parts.tsx'
import { DayArch, State, type Dated } from './words.tsx'

const days = [0, 1, 2, 3, 4, 5, 6] as const

/** My hearings, one week at a time, each day as an arch; a row leads to the hearings of its case. */
export function WeekPage() {
  const { say, formats } = useWords()
  const [week, setWeek] = useState<LocalDate>(todayInCourt)
  const found = useQuery({
    queryKey: ['hearings', week],
    queryFn: () => ask(listHearings, { query: { week } }),
  })
  const { data } = found
  return (
    <>
      <div className="heading">
        <h1>{say('hearings.title')}</h1>
        <span className="acts">
          <Button onPress={() => setWeek(addDays(week, -7))}>{say('hearings.week-before')}</Button>
          <Button onPress={() => setWeek(todayInCourt())}>{say('hearings.this-week')}</Button>
          <Button onPress={() => setWeek(addDays(week, 7))}>{say('hearings.week-after')}</Button>
        </span>
      </div>
      <Problem of={found.error} />
      {found.isPending ? <p className="soft">{say('common.loading')}</p> : null}
      {data === undefined ? null : (
        <Card title={say('hearings.week-of', { day: formats.day(data.monday) })} icon="calendar">
          <p className="soft">{say('common.casablanca-time')}</p>
          {data.more ? <Note tone="saffron">{say('hearings.more')}</Note> : null}
          {data.rows.length === 0 ? (
            <Empty icon="calendar" title={say('hearings.week-none')}>
              <p>{say('hearings.week-none-hint')}</p>
            </Empty>
          ) : (
            <ol className="week">
              {days
                .map((n) => addDays(data.monday, n))
                .map((day) => ({ day, rows: data.rows.filter(({ on }) => on === day) }))
                // A weekend without a hearing is no row.
                .filter(({ rows }, n) => n < 5 || rows.length > 0)
                .map(({ day, rows }) => (
                  <li key={day} aria-current={day === data.today ? 'date' : undefined}>
                    <DayArch
                      on={day}
                      tone={day === data.today ? 'now' : rows.length === 0 ? 'quiet' : undefined}
                    />
                    {rows.length === 0 ? (
                      <span className="soft nothing">{say('hearings.day-none')}</span>
                    ) : (
                      <ul className="rows">
                        {rows.map((row) => (
                          <li key={row.id}>
                            <Row row={row} />
                          </li>
                        ))}
                      </ul>
                    )}
                  </li>
                ))}
            </ol>
          )}
        </Card>
      )}
    </>
  )
}

function Row({ row }: { row: Dated }) {
  const { say } = useWords()
  return (
    <RowLink to="/cases/$caseId/hearings" params={{ caseId: row.caseId }}>
      <span className="clock">
        <Ref>{row.at}</Ref>
      </span>
      <span className="lead">{say(`hearings.formation.${row.formation}`)}</span>
      <Ref>
        {row.register.number}/{row.register.year}
      </Ref>
      {row.room === null ? null : (
        <span className="soft">{say('hearings.room-named', { room: row.room })}</span>
      )}
      <span className="chips end">
        {row.part === null ? null : (
          <Chip tone="indigo" icon="person">
            {say('hearings.mine', { part: say(`hearings.part.${row.part}`) })}
          </Chip>
        )}
        {row.closed === null ? null : <Chip icon="lock">{say('hearings.closed')}</Chip>}
        <State of={row.state} />
      </span>
    </RowLink>
  )
}
