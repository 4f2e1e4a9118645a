import { addDays } from '@himaya/algorithms'
import type { CaseId } from '@himaya/domain'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Empty } from '../../ui/parts.tsx'
import { ActRow } from './act-row.tsx'
import { ClockRow } from './clock-row.tsx'
import { recent, useClocks } from './clocks-strip.tsx'
import { NoteForm } from './note-form.tsx'
import { clockKey } from './done.tsx'
import { useAboutWords, type Party, type Person } from './parties.ts'
import { dayIn, type FoundClocks } from './when.tsx'

/** Every term that runs in a case, each explained, and the acts of procedure that were noted. */
export function ClocksOfCase({
  caseId,
  people,
  parties,
}: {
  caseId: CaseId
  people: readonly Person[]
  parties: readonly Party[]
}) {
  const { say } = useWords()
  const found = useClocks(caseId)
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem of={found.error} />
  return (
    <>
      <Terms caseId={caseId} of={found.data} people={people} parties={parties} />
      {found.data.open.length === 0 && found.data.acts.length === 0 ? null : (
        <Acts caseId={caseId} of={found.data} parties={parties} />
      )}
    </>
  )
}

function Terms({
  caseId,
  of: { now, clocks },
  people,
  parties,
}: {
  caseId: CaseId
  of: FoundClocks
  people: readonly Person[]
  parties: readonly Party[]
}) {
  const { say } = useWords()
  const aboutOf = useAboutWords(people, parties)
  const [open, setOpen] = useState(false)
  const today = dayIn(now)
  const isNear = ({ next }: FoundClocks['clocks'][number]) => next.slice(0, 10) >= addDays(today, -recent)
  const [done, left] = [
    clocks.filter(({ state }) => state === 'done').toReversed(),
    clocks.filter(({ state }) => state !== 'done'),
  ]
  const groups = [left.filter(isNear), left.filter((clock) => !isNear(clock)).toReversed()] as const
  const rows = (list: FoundClocks['clocks']) => (
    <ol className="ticks">
      {list.map((clock) => (
        <li key={`${clockKey(clock)} ${String(open)}`}>
          <ClockRow caseId={caseId} of={clock} today={today} aboutOf={aboutOf} open={open} />
        </li>
      ))}
    </ol>
  )
  const print = () => {
    // What is closed is not printed.
    flushSync(() => setOpen(true))
    window.print()
  }
  return (
    <Card
      title={say('clocks.title')}
      icon="clock"
      aside={
        clocks.length === 0 ? undefined : (
          <Button icon="print" onPress={print}>
            {say('common.print')}
          </Button>
        )
      }
    >
      {groups[0].length === 0 ? (
        <Empty icon="clock" title={say('clocks.none')}>
          <p>{say('clocks.none-hint')}</p>
        </Empty>
      ) : (
        rows(groups[0])
      )}
      {done.length === 0 ? null : (
        <details className="earlier" open={open}>
          <summary>{say('clocks.done-list', { count: done.length })}</summary>
          {rows(done)}
        </details>
      )}
      {groups[1].length === 0 ? null : (
        <details className="earlier">
          <summary>{say('clocks.earlier', { count: groups[1].length })}</summary>
          {rows(groups[1])}
        </details>
      )}
      <p className="soft">
        {say('clocks.not-known')} · {say('common.casablanca-time')} · {say('common.not-verified')}
      </p>
    </Card>
  )
}

function Acts({
  caseId,
  of: { acts, open },
  parties,
}: {
  caseId: CaseId
  of: FoundClocks
  parties: readonly Party[]
}) {
  const { say } = useWords()
  const [noting, setNoting] = useState(false)
  return (
    <Card
      title={say('clocks.acts')}
      icon="gavel"
      aside={
        open.length === 0 || noting ? undefined : (
          <Button icon="plus" onPress={() => setNoting(true)}>
            {say('clocks.note')}
          </Button>
        )
      }
    >
      {noting ? (
        <NoteForm caseId={caseId} open={open} parties={parties} onDone={() => setNoting(false)} />
      ) : null}
      {acts.length === 0 ? <p className="soft">{say('clocks.acts-none')}</p> : null}
      <ul className="rows">
        {acts.map((act) => (
          <li key={act.id}>
            <ActRow caseId={caseId} of={act} parties={parties} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
