import { seeHearings } from '@himaya/contract'
import type { CaseId } from '@himaya/domain'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { Cite } from '../../lib/law.tsx'
import { LinkButton } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { Spoken } from '../../lib/spoken.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Chip, Empty, Ref } from '../../ui/parts.tsx'
import { CallForm } from './call-form.tsx'
import { CancelForm } from './cancel-form.tsx'
import { CloseForm } from './close-form.tsx'
import { HoldForm } from './hold-form.tsx'
import { PostponeForm } from './postpone-form.tsx'
import { Closed, DayArch, isPost, State, usePersonNamed, type Hearing, type People } from './words.tsx'

/** The hearings of a case: when, before whom, who is called, and what is mine to do with each. */
export function HearingsOfCase({
  caseId,
  people,
  mayFix,
}: {
  caseId: CaseId
  people: People
  mayFix: boolean
}) {
  const { say } = useWords()
  const hearings = useInfiniteQuery({
    queryKey: ['case', caseId, 'hearings', 'all'],
    queryFn: ({ pageParam }) =>
      ask(seeHearings, { params: { caseId }, query: pageParam === null ? {} : { after: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    gcTime: 0,
  })
  if (hearings.isPending) return <p className="soft">{say('common.loading')}</p>
  if (hearings.isError) return <Problem of={hearings.error} />
  const rows = hearings.data.pages
    .flatMap((page) => page.rows)
    .toSorted((one, other) => `${other.on} ${other.at}`.localeCompare(`${one.on} ${one.at}`))
  return (
    <>
      {mayFix ? (
        <div>
          <LinkButton to="/cases/$caseId/hearings/new" params={{ caseId }} kind="primary" icon="plus">
            {say('hearings.fix')}
          </LinkButton>
        </div>
      ) : null}
      {rows.length === 0 ? (
        <Card title={say('hearings.title')} icon="calendar">
          <Empty icon="calendar" title={say('hearings.none')}>
            <p>{say('hearings.none-hint')}</p>
          </Empty>
        </Card>
      ) : null}
      {rows.map((hearing) => (
        <OneHearing key={hearing.id} hearing={hearing} people={people} />
      ))}
      {hearings.hasNextPage ? (
        <div className="pager">
          <Button isDisabled={hearings.isFetchingNextPage} onPress={() => void hearings.fetchNextPage()}>
            {say('reports.more')}
          </Button>
        </div>
      ) : null}
    </>
  )
}

const forms = { call: CallForm, hold: HoldForm, postpone: PostponeForm, cancel: CancelForm, close: CloseForm }
const icons = { call: 'people', hold: 'check', postpone: 'clock', cancel: undefined, close: 'lock' } as const

function OneHearing({ hearing, people }: { hearing: Hearing; people: People }) {
  const { say, formats, language } = useWords()
  const queries = useQueryClient()
  const [open, setOpen] = useState<keyof typeof forms>()
  const today = todayInCourt()
  const Form = open === undefined ? undefined : forms[open]
  const done = async () => {
    setOpen(undefined)
    await Promise.all(
      [['case', hearing.caseId], ['hearings'], ['today']].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    )
  }
  const isOver = hearing.state !== 'fixed'
  return (
    <Card
      title={formats.weekday(hearing.on)}
      icon="calendar"
      tone={!isOver && hearing.mine.includes('hold') ? 'calls' : undefined}
      aside={<State of={hearing.state} />}
    >
      <div className="beside-arch">
        <DayArch on={hearing.on} tone={isOver ? 'quiet' : hearing.on === today ? 'now' : undefined} />
        <dl className="facts">
          <dt>{say('hearings.at')}</dt>
          <dd>
            <strong>
              <Ref>{hearing.at}</Ref>
            </strong>{' '}
            <span className="soft">{say('common.casablanca-time')}</span>
          </dd>
          <dt>{say('hearings.court')}</dt>
          <dd>{language === 'ar' ? hearing.court.ar : hearing.court.fr}</dd>
          <dt>{say('hearings.formation')}</dt>
          <dd>
            {say(`hearings.formation.${hearing.formation}`)} — <Cite article={hearing.article} />
          </dd>
          {hearing.room === null ? null : (
            <>
              <dt>{say('hearings.room')}</dt>
              <dd>
                <bdi>{hearing.room}</bdi>
              </dd>
            </>
          )}
        </dl>
      </div>
      <div className="chips">
        {hearing.interpreter === null ? null : (
          <>
            <Chip icon="language">
              {say('hearings.interpreter-needed')} · <Spoken code={hearing.interpreter} />
            </Chip>
            {isOver || hearing.called.some(({ part }) => part === 'interpreter') ? null : (
              <Chip tone="saffron" icon="alert">
                {say('hearings.not-appointed')}
              </Chip>
            )}
          </>
        )}
        {hearing.postponedTo === null ? null : <span className="soft">{say('hearings.postponed-to')}</span>}
      </div>
      <Closed closed={hearing.closed} />
      <Attending hearing={hearing} people={people} />
      {Form === undefined ? (
        <div className="chips">
          {hearing.mine.map((act) => (
            <Button
              key={act}
              {...(icons[act] === undefined ? {} : { icon: icons[act] })}
              {...(act === 'cancel' ? { kind: 'danger' } : {})}
              onPress={() => setOpen(act)}
            >
              {say(`hearings.${act}`)}
            </Button>
          ))}
        </div>
      ) : (
        <Form hearing={hearing} people={people} onDone={done} onCancel={() => setOpen(undefined)} />
      )}
    </Card>
  )
}

/** Who is called, by part and post; a person by what she is in the case and her number there. */
function Attending({ hearing, people }: { hearing: Hearing; people: People }) {
  const { say } = useWords()
  const named = usePersonNamed(people)
  const place = (person: string | null) => people.findIndex(({ id }) => id === person)
  const called = hearing.called.toSorted((one, other) => place(one.person) - place(other.person))
  return (
    <div>
      <h3>{say('hearings.attends')}</h3>
      {called.length === 0 ? <p className="soft">{say('hearings.attends-none')}</p> : null}
      <ul className="chips">
        {called.map(({ id, part, post, person, present }) => (
          <li key={id}>
            <Chip {...(present === true ? { tone: 'cedar', icon: 'check' } : {})}>
              {person === null ? say(`hearings.part.${part}`) : named(person)}
              {post === null || isPost(part) ? null : ` · ${say(`posts.${post}`)}`}
            </Chip>
          </li>
        ))}
      </ul>
    </div>
  )
}
