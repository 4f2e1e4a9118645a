import { markReport } from '@himaya/contract'
import { readUnitReference, reportMarks, writeUnitReference, type ReportMark } from '@himaya/domain'
import { useMutation } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { perform, Refused } from '../../lib/ask.ts'
import { Link } from '../../lib/link.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, TextBox } from '../../ui/fields.tsx'
import { Button, Card, Chip, Note } from '../../ui/parts.tsx'
import type { Course } from './outcome.ts'

/** What the unit says of a report: that it repeats another file, or that nobody was found. It ends nothing. */
export function MarkCard({ course }: { course: Course }) {
  const { reportId, outcome, refresh } = course
  const { say, formats, language } = useWords()
  const [open, setOpen] = useState(false)
  const mine = outcome.mine.includes('mark')
  const { mark } = outcome
  const withdraw = useMutation({
    mutationFn: () => perform(markReport, { params: { reportId }, body: { mark: 'withdrawn' } }),
    onSuccess: refresh,
  })
  if (!mine && mark === null) return null
  return (
    <Card title={say('reports.mark-title')} icon="flag">
      {mark === null ? (
        <p className="soft">{say('reports.mark-none')}</p>
      ) : (
        <>
          <div className="chips">
            <Chip tone="indigo" icon="info">
              {say(`reports.mark.${mark.mark}`)}
            </Chip>
            {mark.same === null ? null : mark.same.caseId === null ? (
              <span>{say('reports.same-as', { reference: { ltr: writeUnitReference(mark.same) } })}</span>
            ) : (
              <Link to="/cases/$caseId" params={{ caseId: mark.same.caseId }}>
                {say('reports.same-as', { reference: { ltr: writeUnitReference(mark.same) } })}
              </Link>
            )}
          </div>
          <p className="soft">
            {say('reports.mark-by', {
              name: language === 'ar' ? mark.by.nameAr : mark.by.nameLa,
              when: formats.moment(Date.parse(mark.at)),
            })}
          </p>
        </>
      )}
      <Note>{say('reports.mark-ends-nothing')}</Note>
      <Refusals of={withdraw.error} />
      {mine && !open ? (
        <div className="chips">
          <Button icon="flag" onPress={() => setOpen(true)}>
            {say('reports.mark-add')}
          </Button>
          {mark === null ? null : (
            <Button isDisabled={withdraw.isPending} onPress={() => withdraw.mutate()}>
              {say('reports.mark-withdraw')}
            </Button>
          )}
        </div>
      ) : null}
      {open ? <MarkForm course={course} onDone={() => setOpen(false)} /> : null}
    </Card>
  )
}

function MarkForm({ course: { reportId, refresh }, onDone }: { course: Course; onDone: () => void }) {
  const { say } = useWords()
  const [mark, setMark] = useState<ReportMark | ''>('')
  const [same, setSame] = useState('')
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const reference = readUnitReference(same)
  const send = useMutation({
    mutationFn: (body: z.input<typeof markReport.body>) =>
      perform(markReport, { params: { reportId }, key, body }),
    onSuccess: async () => {
      await refresh()
      onDone()
    },
  })
  // The server alone knows the register; what it does not hold is said beside the field.
  const unknown =
    send.error instanceof Refused &&
    send.error.code === 'malformed' &&
    send.variables?.mark === 'duplicate' &&
    reference !== undefined &&
    send.variables.same.number === reference.number &&
    send.variables.same.year === reference.year
  const errors = [
    ...(mark === '' ? [{ id: 'mark', says: say('reports.mark-missing') }] : []),
    ...(mark === 'duplicate' && reference === undefined
      ? [{ id: 'same', says: say('reports.same-missing') }]
      : []),
    ...(mark === 'duplicate' && unknown ? [{ id: 'same', says: say('reports.same-unknown') }] : []),
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)

  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (mark === 'no_person_found') send.mutate({ mark })
    if (mark === 'duplicate' && reference !== undefined && !unknown) send.mutate({ mark, same: reference })
  }

  return (
    <form className="form" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      {unknown ? null : <Refusals of={send.error} />}
      <Choices
        id="mark"
        label={say('reports.mark-title')}
        wrong={wrong('mark')}
        value={mark}
        onChange={setMark}
        options={reportMarks.map((value) => ({ value, says: say(`reports.mark.${value}`) }))}
      />
      {mark === 'duplicate' ? (
        <TextBox
          id="same"
          kind="tel"
          label={say('reports.same')}
          hint={say('reports.same-hint', { example: { ltr: '12/2026' } })}
          wrong={wrong('same')}
          value={same}
          onChange={setSame}
          required
        />
      ) : null}
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('common.save')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
