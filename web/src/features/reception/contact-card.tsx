import { noteContact, seeContact, seeReception } from '@himaya/contract'
import { safeContactWays, type CaseId, type PersonId, type SafeContactWay } from '@himaya/domain'
import { useMutation } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { ask, perform } from '../../lib/ask.ts'
import { useDraft } from '../../lib/draft.tsx'
import { overlong } from '../../lib/limits.ts'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, TextBox } from '../../ui/fields.tsx'
import { Button, Card, Ref } from '../../ui/parts.tsx'
import { Sensitive } from '../../ui/sensitive.tsx'

interface Whose {
  readonly caseId: CaseId
  readonly personId: PersonId
}

/** How a person may be reached without putting her in danger: what to say comes before any number. */
export function ContactCard({
  contact,
  mayNote,
  params,
  onDone,
}: {
  contact: z.output<typeof seeReception.reply>['contact']
  mayNote: boolean
  params: Whose
  onDone: () => Promise<void>
}) {
  const { say, formats, language } = useWords()
  const [open, setOpen] = useState(false)
  return (
    <Card
      title={say('safety.title')}
      icon="lock"
      tone="safe"
      aside={
        mayNote && !open ? (
          <Button icon="plus" onPress={() => setOpen(true)}>
            {say('safety.change')}
          </Button>
        ) : undefined
      }
    >
      {contact === null ? (
        <p className="soft">{say('safety.none')}</p>
      ) : (
        <>
          <p>
            <strong>{say(`safety.way.${contact.how}`)}</strong>
          </p>
          <p className="soft">
            {say('safety.said', {
              name: language === 'ar' ? contact.by.nameAr : contact.by.nameLa,
              when: formats.moment(Date.parse(contact.at)),
            })}
          </p>
          <Sensitive
            words={{
              show: say('safety.show'),
              hide: say('common.hide'),
              hidden: say('cases.identity-hidden'),
            }}
            show={async () => {
              const shown = await ask(seeContact, { params })
              return (
                <dl className="facts">
                  {/* In this order: the number comes last, below what must be known before dialling it. */}
                  {shown.ifOtherAnswers === null ? null : (
                    <div className="fact">
                      <dt>{say('safety.if-other-answers')}</dt>
                      <dd dir="auto">
                        <strong>{shown.ifOtherAnswers}</strong>
                      </dd>
                    </div>
                  )}
                  {shown.when === null ? null : (
                    <div className="fact">
                      <dt>{say('safety.when')}</dt>
                      <dd dir="auto">{shown.when}</dd>
                    </div>
                  )}
                  {shown.byWhom === null ? null : (
                    <div className="fact">
                      <dt>{say('safety.by-whom')}</dt>
                      <dd dir="auto">{shown.byWhom}</dd>
                    </div>
                  )}
                  {shown.number === null ? null : (
                    <div className="fact">
                      <dt>{say('safety.number')}</dt>
                      <dd>
                        <Ref>{shown.number}</Ref>
                      </dd>
                    </div>
                  )}
                </dl>
              )
            }}
          />
        </>
      )}
      {open ? (
        <ContactForm
          params={params}
          onDone={async () => {
            await onDone()
            setOpen(false)
          }}
        />
      ) : null}
    </Card>
  )
}

function ContactForm({ params, onDone }: { params: Whose; onDone: () => Promise<void> }) {
  const { say } = useWords()
  const [how, setHow] = useState<SafeContactWay | ''>('')
  const [form, setForm] = useState({ number: '', when: '', byWhom: '', ifOtherAnswers: '' })
  const [tried, setTried] = useState(false)
  const set = (part: Partial<typeof form>) => setForm((now) => ({ ...now, ...part }))
  const reached = how === 'phone' || how === 'message' || how === 'through_someone'
  const draft = useDraft({
    form: 'contact',
    about: params.personId,
    value: { ...form, how },
    touched: how !== '',
    restore: ({ how: kept, ...rest }) => {
      set(rest)
      if (kept !== undefined) setHow(kept)
    },
  })
  const when = form.when.trim() === '' ? {} : { when: form.when.trim() }
  const send = useMutation({
    mutationFn: () =>
      perform(noteContact, {
        params,
        body: reached
          ? {
              how,
              number: form.number.trim(),
              ...when,
              ...(form.byWhom.trim() === '' ? {} : { byWhom: form.byWhom.trim() }),
              ifOtherAnswers: form.ifOtherAnswers.trim(),
            }
          : { how: how as 'at_the_unit' | 'never', ...when },
      }),
    onSuccess: async () => {
      draft.sent()
      await onDone()
    },
  })
  const errors = [
    ...(how === '' ? [{ id: 'contact-how', says: say('safety.how-missing') }] : []),
    ...(reached && form.ifOtherAnswers.trim() === ''
      ? [{ id: 'if-other-answers', says: say('safety.instruction-missing') }]
      : []),
    ...overlong(say, [
      ['if-other-answers', form.ifOtherAnswers, 300],
      ['by-whom', form.byWhom, 300],
      ['when', form.when, 300],
      ['number', form.number, 300],
    ]),
    ...(reached && form.number.trim() === '' ? [{ id: 'number', says: say('safety.number-missing') }] : []),
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)

  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0) send.mutate()
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
        id="contact-how"
        label={say('safety.how')}
        wrong={wrong('contact-how')}
        value={how}
        onChange={setHow}
        options={safeContactWays.map((value) => ({ value, says: say(`safety.way.${value}`) }))}
      />
      {reached ? (
        <>
          <TextBox
            id="if-other-answers"
            label={say('safety.if-other-answers')}
            hint={say('safety.if-other-answers-hint')}
            wrong={wrong('if-other-answers')}
            value={form.ifOtherAnswers}
            onChange={(ifOtherAnswers) => set({ ifOtherAnswers })}
          />
          <TextBox
            id="by-whom"
            label={say('safety.by-whom')}
            hint={say('common.optional')}
            wrong={wrong('by-whom')}
            value={form.byWhom}
            onChange={(byWhom) => set({ byWhom })}
          />
        </>
      ) : null}
      {how === '' ? null : (
        <TextBox
          id="when"
          label={say('safety.when')}
          hint={say('safety.when-hint')}
          wrong={wrong('when')}
          value={form.when}
          onChange={(next) => set({ when: next })}
        />
      )}
      {reached ? (
        <TextBox
          id="number"
          kind="tel"
          label={say('safety.number')}
          wrong={wrong('number')}
          value={form.number}
          onChange={(number) => set({ number })}
        />
      ) : null}
      <div>
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('safety.save')}
        </Button>
      </div>
    </form>
  )
}
