import { addDays, daysBetween, type LocalDate } from '@himaya/algorithms'
import { listReflections, seeReflection } from '@himaya/contract'
import {
  isOf,
  lengthOf,
  reflectionNotFixed,
  type Capacity,
  type CaseId,
  type PersonId,
  type Post,
  type VictimStatus,
} from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { Cite } from '../../lib/law.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useLabels } from '../../lib/whose.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Chip, Note } from '../../ui/parts.tsx'
import { Sensitive } from '../../ui/sensitive.tsx'
import { EndForm, GrantForm } from './reflection-form.tsx'

interface Someone {
  readonly id: PersonId
  readonly capacity: Capacity
  readonly status: VictimStatus
}

/** Recovery and reflection of each person: what was granted, until when, and what the text leaves open. */
export function ReflectionCard({
  caseId,
  people,
  mine,
}: {
  caseId: CaseId
  people: readonly Someone[]
  /** The posts in which I may act in this case. */
  mine: readonly Post[]
}) {
  const { say, formats, language } = useWords()
  const [open, setOpen] = useState<string>()
  const labels = useLabels(people)
  const found = useQuery({
    queryKey: ['case', caseId, 'reflections'],
    queryFn: () => ask(listReflections, { params: { caseId } }),
    gcTime: 0,
  })
  const today = todayInCourt()
  const mayGrant = mine.some((post) => isOf(post, 'prosecution', 'investigation', 'juvenile'))
  const mayEnd = mayGrant || mine.some((post) => isOf(post, 'unit'))
  return (
    <Card title={say('reflection.title')} icon="clock">
      <Problem of={found.error} />
      <ul className="rows">
        {people.map((person) => {
          const had = found.data?.reflections.find((one) => one.personId === person.id)
          return (
            <li key={person.id}>
              <div className="line">
                <span className="lead">{labels.long(person.id)}</span>
                {had === undefined ? (
                  <span className="soft">{say('reflection.none')}</span>
                ) : (
                  <State {...had} today={today} />
                )}
                {had === undefined &&
                found.isSuccess &&
                mayGrant &&
                person.status !== 'not_a_victim' &&
                open === undefined ? (
                  <span className="end">
                    <Button icon="plus" onPress={() => setOpen(`grant ${person.id}`)}>
                      {say('reflection.grant')}
                    </Button>
                  </span>
                ) : null}
                {had?.ended === null && mayEnd && had.starts <= today && had.ends >= today ? (
                  <span className="end">
                    <Button onPress={() => setOpen(`end ${had.id}`)}>{say('reflection.end-early')}</Button>
                  </span>
                ) : null}
              </div>
              {had === undefined ? null : (
                <div className="line soft">
                  <span>
                    {say('reflection.period', {
                      starts: formats.day(had.starts),
                      ends: formats.day(had.ends),
                    })}{' '}
                    · {say('reflection.days', { count: lengthOf(had) })} · {say(`posts.${had.post}`)} ·{' '}
                    {language === 'ar' ? had.by.nameAr : had.by.nameLa}
                  </span>
                  {had.ended === null ? null : (
                    <span>
                      {say('reflection.ended-on', { day: formats.day(had.ended.on) })} ·{' '}
                      {say(`reflection.why.${had.ended.why}`)}
                    </span>
                  )}
                  <span className="end">
                    <Sensitive
                      words={{
                        show: say('reflection.show-reasons'),
                        hide: say('common.hide'),
                        hidden: say('reflection.reasons-hidden'),
                      }}
                      show={async () => {
                        const { reasons, ended } = await ask(seeReflection, {
                          params: { caseId, reflectionId: had.id },
                        })
                        return (
                          <span className="said" dir="auto">
                            {reasons}
                            {ended === null ? '' : `\n${ended}`}
                          </span>
                        )
                      }}
                    />
                  </span>
                </div>
              )}
              {open === `grant ${person.id}` ? (
                <GrantForm caseId={caseId} person={person} onDone={() => setOpen(undefined)} />
              ) : null}
              {had !== undefined && open === `end ${had.id}` ? (
                <EndForm
                  caseId={caseId}
                  period={had}
                  mayDecide={mayGrant}
                  onDone={() => setOpen(undefined)}
                />
              ) : null}
            </li>
          )
        })}
      </ul>
      <NotFixed />
    </Card>
  )
}

/** What the paragraph sets, and what it leaves open. */
function NotFixed() {
  const { say } = useWords()
  return (
    <Note>
      <p>
        {say('reflection.rule')} — <Cite article="ma/act/2002/22-01#art_82-5-1-para-4" />
      </p>
      <p>{say('reflection.not-fixed')}</p>
      <ul className="bullets">
        {reflectionNotFixed.map((what) => (
          <li key={what}>{say(`reflection.not-fixed.${what}`)}</li>
        ))}
      </ul>
      <p className="soft">{say('common.not-verified')}</p>
    </Note>
  )
}

function State({
  starts,
  ends,
  ended,
  today,
}: {
  starts: LocalDate
  ends: LocalDate
  ended: object | null
  today: LocalDate
}) {
  const { say } = useWords()
  if (ended !== null) return <Chip>{say('reflection.state.ended')}</Chip>
  if (starts > today) return <Chip tone="indigo">{say('reflection.state.to_come')}</Chip>
  if (ends < today) return <Chip>{say('reflection.state.over')}</Chip>
  return (
    <Chip tone={addDays(today, 7) >= ends ? 'saffron' : 'cedar'} icon="clock">
      {say('common.days-left', { count: daysBetween(today, ends) })}
    </Chip>
  )
}
