import { receive } from '@himaya/contract'
import { secrecyDetailsFor, secrecySentence, type CaseId, type PersonId, type Sex } from '@himaya/domain'
import { useMutation } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { Aloud } from '../../lib/aloud.tsx'
import { perform } from '../../lib/ask.ts'
import { useDraft } from '../../lib/draft.tsx'
import { Cite } from '../../lib/law.tsx'
import { overlong } from '../../lib/limits.ts'
import { Problem } from '../../lib/problem.tsx'
import { SpokenPicker } from '../../lib/spoken.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, TextBox, Tick } from '../../ui/fields.tsx'
import { Button, Card, Note } from '../../ui/parts.tsx'

type Answer = 'yes' | 'no' | ''
const questions = ['danger_now', 'needs_doctor', 'child_alone', 'interpreter', 'safe_to_speak'] as const

interface Form {
  limitsSaid: boolean
  danger_now: Answer
  needs_doctor: Answer
  child_alone: Answer
  language: string
  interpreter: Answer
  safe_to_speak: Answer
  note: string
}

const blank: Form = {
  limitsSaid: false,
  danger_now: '',
  needs_doctor: '',
  child_alone: '',
  language: '',
  interpreter: '',
  safe_to_speak: '',
  note: '',
}

/** What is said first and asked first, in the order of the law; what an answer calls for shows at once. */
export function ReceptionForm({
  params,
  spoken,
  isChild,
  sex,
  onDone,
}: {
  params: { caseId: CaseId; personId: PersonId }
  /** What the file tells already, and is not asked again. */
  spoken: string | null
  isChild: boolean | null
  sex: Sex | null
  onDone: () => Promise<void>
}) {
  const { say } = useWords()
  const [form, setForm] = useState<Form>(() => ({
    ...blank,
    language: spoken ?? '',
    child_alone: isChild === false ? 'no' : '',
  }))
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const set = (part: Partial<Form>) => setForm((now) => ({ ...now, ...part }))
  // An adult by the file is not asked whether they are a child.
  const asked = questions.filter((question) => question !== 'child_alone' || isChild !== false)
  const draft = useDraft({
    form: 'reception',
    about: params.personId,
    value: form,
    touched:
      asked.some((question) => form[question] !== '') ||
      form.note !== '' ||
      form.limitsSaid ||
      form.language !== (spoken ?? ''),
    restore: set,
  })
  const send = useMutation({
    mutationFn: () =>
      perform(receive, {
        key,
        params,
        body: {
          dangerNow: form.danger_now === 'yes',
          needsDoctor: form.needs_doctor === 'yes',
          childAlone: form.child_alone === 'yes',
          language: form.language,
          interpreter: form.interpreter === 'yes',
          safeToSpeak: form.safe_to_speak === 'yes',
          // Said in the language the person chose: it is said in none other.
          limitsSaidIn: form.language,
          ...(form.note.trim() === '' ? {} : { note: form.note.trim() }),
        },
      }),
    onSuccess: async () => {
      draft.sent()
      await onDone()
    },
  })
  const errors = [
    ...(form.language === '' ? [{ id: 'language', says: say('reception.language-missing') }] : []),
    ...(form.limitsSaid ? [] : [{ id: 'limits-said', says: say('reception.limits-missing') }]),
    ...asked
      .filter((question) => form[question] === '')
      .map((id) => ({ id, says: say('common.not-answered', { question: say(`reception.question.${id}`) }) })),
    ...overlong(say, [['note', form.note, 4000]]),
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)

  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0) send.mutate()
  }

  const question = (id: (typeof questions)[number]) => (
    <Choices
      key={id}
      id={id}
      label={say(`reception.question.${id}`)}
      wrong={wrong(id)}
      value={form[id]}
      onChange={(answer) => set({ [id]: answer })}
      options={[
        { value: 'yes', says: say('common.yes') },
        { value: 'no', says: say('common.no') },
      ]}
    />
  )
  const duties = [
    ...(form.danger_now === 'yes' ? (['make_safe'] as const) : []),
    ...(form.needs_doctor === 'yes' ? (['bring_to_doctor'] as const) : []),
    ...(form.child_alone === 'yes' ? (['tell_juvenile_authority'] as const) : []),
    ...(form.interpreter === 'yes' ? (['call_interpreter'] as const) : []),
    ...(form.safe_to_speak === 'no' ? (['find_safe_place'] as const) : []),
  ]
  return (
    <form className="form unprinted" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      <Problem of={send.error} />
      {draft.notice}
      <Card title={say('reception.limits-title')} icon="info" tone="safe">
        <SpokenPicker
          id="language"
          label={say('reception.question.language')}
          wrong={wrong('language')}
          value={form.language}
          onChange={(language) => set({ language })}
        />
        <Aloud spoken={form.language === '' ? null : form.language}>
          {(speech) => (
            <p className="sentence">
              {secrecySentence.map(({ says }) => speech.say(`reception.limit.${says}`)).join(' ')}
            </p>
          )}
        </Aloud>
        <Tick
          id="limits-said"
          wrong={wrong('limits-said')}
          value={form.limitsSaid}
          onChange={(limitsSaid) => set({ limitsSaid })}
        >
          {say('reception.limits-said')}
        </Tick>
        <details>
          <summary>
            {say('reception.limits-more')} · {say('rights.articles')}
          </summary>
          <ul className="bullets">
            {[...secrecySentence, ...secrecyDetailsFor({ isChild, sex })].map(({ says, article }) => (
              <li key={says}>
                {say(`reception.limit.${says}`)}{' '}
                <span className="soft">
                  (<Cite article={article} />)
                </span>
              </li>
            ))}
          </ul>
          <p className="soft">{say('common.not-verified')}</p>
        </details>
      </Card>
      <Card title={say('reception.title')} icon="people">
        {asked.map((id) => question(id))}
        {duties.length === 0 ? null : (
          <Note tone="saffron">
            <strong>{say('reception.duties-title')}</strong>
            <ul>
              {duties.map((duty) => (
                <li key={duty}>{say(`reception.duty.${duty}`)}</li>
              ))}
            </ul>
          </Note>
        )}
        <TextBox
          id="note"
          lines={3}
          label={say('reception.note')}
          hint={say('reception.note-hint')}
          wrong={wrong('note')}
          value={form.note}
          onChange={(note) => set({ note })}
        />
        <div>
          <Button type="submit" kind="primary" isDisabled={send.isPending}>
            {send.isPending ? say('common.loading') : say('reception.save')}
          </Button>
        </div>
      </Card>
    </form>
  )
}
