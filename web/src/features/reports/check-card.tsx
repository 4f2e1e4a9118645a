import { readLocalDate, type LocalDate } from '@himaya/algorithms'
import { checkReport, seeCheck } from '@himaya/contract'
import { useMutation } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { ask, perform } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { useDraft } from '../../lib/draft.tsx'
import { Cite } from '../../lib/law.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, TextBox } from '../../ui/fields.tsx'
import { Button, Card, Chip, Note } from '../../ui/parts.tsx'
import { Sensitive } from '../../ui/sensitive.tsx'
import type { Course } from './outcome.ts'
import { articleAt } from './words.ts'

/** Whether an anonymous report was checked to be serious, and what was found. */
export function CheckCard({ course }: { course: Course }) {
  const { say, formats, language } = useWords()
  const [open, setOpen] = useState(false)
  const { reportId, outcome } = course
  if (!outcome.anonymous) return null
  return (
    <Card title={say('reports.check-title')} icon="check">
      <Note>
        <p>
          {say('reports.check-why')} — <Cite article={articleAt[outcome.before.level]} />
        </p>
        <p className="soft">{say('common.not-verified')}</p>
      </Note>
      {outcome.checks.length === 0 && outcome.mine.includes('check') ? (
        <p className="soft">{say('reports.check-none')}</p>
      ) : null}
      <ul className="rows">
        {outcome.checks.map((check) => (
          <li key={check.id} className="line">
            <Chip tone={check.serious ? 'cedar' : 'saffron'}>
              {say(check.serious ? 'reports.check-serious' : 'reports.check-not-serious')}
            </Chip>
            <span className="soft">
              {say('reports.check-line', {
                name: language === 'ar' ? check.by.nameAr : check.by.nameLa,
                day: formats.day(check.on),
              })}
            </span>
            <Sensitive
              words={{
                show: say('reports.check-show'),
                hide: say('common.hide'),
                hidden: say('reports.check-hidden'),
              }}
              show={async () => {
                const { found } = await ask(seeCheck, { params: { reportId, checkId: check.id } })
                return (
                  <span className="said" dir="auto">
                    {found}
                  </span>
                )
              }}
            />
          </li>
        ))}
      </ul>
      {outcome.mine.includes('check') && !open ? (
        <div>
          <Button icon="plus" onPress={() => setOpen(true)}>
            {say('reports.check-add')}
          </Button>
        </div>
      ) : null}
      {open ? <CheckForm course={course} onDone={() => setOpen(false)} /> : null}
    </Card>
  )
}

function CheckForm({
  course: { reportId, outcome, refresh },
  onDone,
}: {
  course: Course
  onDone: () => void
}) {
  const { say, formats } = useWords()
  const [form, setForm] = useState<{ serious: 'yes' | 'no' | ''; on: string; found: string }>(() => ({
    serious: '',
    on: todayInCourt(),
    found: '',
  }))
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const set = (part: Partial<typeof form>) => setForm((now) => ({ ...now, ...part }))
  const draft = useDraft({
    form: 'report_check',
    about: reportId,
    value: form,
    touched: form.found !== '' || form.serious !== '',
    restore: set,
  })
  const on = readLocalDate(form.on)
  const send = useMutation({
    mutationFn: (day: LocalDate) =>
      perform(checkReport, {
        params: { reportId },
        key,
        body: { serious: form.serious === 'yes', on: day, found: form.found.trim() },
      }),
    onSuccess: async () => {
      draft.sent()
      await refresh()
      onDone()
    },
  })
  const errors = [
    ...(form.serious === '' ? [{ id: 'serious', says: say('reports.check-came-to-missing') }] : []),
    ...(on === undefined ? [{ id: 'checked-on', says: say('reports.day-missing') }] : []),
    ...(on !== undefined && on > todayInCourt()
      ? [{ id: 'checked-on', says: say('reports.day-not-yet') }]
      : []),
    ...(on !== undefined && on < outcome.receivedOn
      ? [{ id: 'checked-on', says: say('reports.day-too-early', { day: formats.day(outcome.receivedOn) }) }]
      : []),
    ...(form.found.trim() === '' ? [{ id: 'found', says: say('reports.check-found-missing') }] : []),
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)

  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0 && on !== undefined) send.mutate(on)
  }

  return (
    <form className="form" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      <Refusals of={send.error} />
      {draft.notice}
      <Choices
        id="serious"
        label={say('reports.check-came-to')}
        wrong={wrong('serious')}
        value={form.serious}
        onChange={(serious) => set({ serious })}
        options={[
          { value: 'yes', says: say('reports.check-serious') },
          { value: 'no', says: say('reports.check-not-serious') },
        ]}
      />
      <TextBox
        id="checked-on"
        kind="date"
        label={say('reports.check-on')}
        wrong={wrong('checked-on')}
        value={form.on}
        onChange={(next) => set({ on: next })}
        required
      />
      <TextBox
        id="found"
        lines={4}
        label={say('reports.check-found')}
        hint={say('reports.check-found-hint')}
        wrong={wrong('found')}
        value={form.found}
        onChange={(found) => set({ found })}
        required
      />
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('reports.check-add')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
