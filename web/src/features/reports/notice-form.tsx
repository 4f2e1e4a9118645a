import { readLocalDate, type LocalDate } from '@himaya/algorithms'
import { notifyOutcome } from '@himaya/contract'
import { noticeWays, type NoticeAddressee, type NoticeWay } from '@himaya/domain'
import { useMutation } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { perform } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, TextBox } from '../../ui/fields.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import type { Course, Outcome } from './outcome.ts'

/** Writes down that somebody was told the outcome: whom, how, on which day. */
export function NoticeForm({
  course: { reportId, refresh },
  decision,
  onDone,
}: {
  course: Course
  decision: Outcome['decisions'][number]
  onDone: () => void
}) {
  const { say, formats } = useWords()
  const [whom, setWhom] = useState<NoticeAddressee | ''>(
    decision.left.length === 1 ? (decision.left[0] ?? '') : '',
  )
  const [how, setHow] = useState<NoticeWay | ''>('')
  const [on, setOn] = useState<string>(todayInCourt)
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const day = readLocalDate(on)
  const send = useMutation({
    mutationFn: (body: { whom: NoticeAddressee; how: NoticeWay; on: LocalDate }) =>
      perform(notifyOutcome, { params: { reportId, decisionId: decision.id }, key, body }),
    onSuccess: async () => {
      await refresh()
      onDone()
    },
  })
  const errors = [
    ...(whom === '' ? [{ id: 'whom', says: say('reports.notice-whom-missing') }] : []),
    ...(how === '' ? [{ id: 'how', says: say('reports.notice-how-missing') }] : []),
    ...(day === undefined ? [{ id: 'told-on', says: say('reports.day-missing') }] : []),
    ...(day !== undefined && day > todayInCourt()
      ? [{ id: 'told-on', says: say('reports.day-not-yet') }]
      : []),
    ...(day !== undefined && day < decision.takenOn
      ? [{ id: 'told-on', says: say('reports.day-too-early', { day: formats.day(decision.takenOn) }) }]
      : []),
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)

  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0 && whom !== '' && how !== '' && day !== undefined)
      send.mutate({ whom, how, on: day })
  }

  return (
    <form className="form" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      <Refusals of={send.error} />
      {decision.left.includes('victim') ? <Note tone="saffron">{say('reports.tell-safely')}</Note> : null}
      <Choices
        id="whom"
        label={say('reports.notice-whom')}
        wrong={wrong('whom')}
        value={whom}
        onChange={setWhom}
        options={decision.left.map((value) => ({ value, says: say(`reports.whom.${value}`) }))}
      />
      <Choices
        id="how"
        label={say('reports.notice-how')}
        wrong={wrong('how')}
        value={how}
        onChange={setHow}
        options={noticeWays.map((value) => ({ value, says: say(`reports.how.${value}`) }))}
      />
      <TextBox
        id="told-on"
        kind="date"
        label={say('reports.notice-on')}
        wrong={wrong('told-on')}
        value={on}
        onChange={setOn}
        required
      />
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('reports.notice-add')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
