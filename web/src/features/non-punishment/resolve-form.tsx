import { resolveConflict } from '@himaya/contract'
import { nonPunishmentQuestions, textSays, type NonPunishmentQuestion } from '@himaya/domain'
import { useMutation } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { perform, Refused } from '../../lib/ask.ts'
import { useDraft } from '../../lib/draft.tsx'
import { Cite } from '../../lib/law.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, TextBox } from '../../ui/fields.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import { useSettled, type Conflict } from './settled.ts'

type Answer = 'yes' | 'no'
const unanswered: Readonly<Record<NonPunishmentQuestion, Answer | ''>> = {
  under_threat: '',
  directly_linked: '',
  of_free_will: '',
}
const truth = (answer: Answer | '') => (answer === '' ? null : answer === 'yes')

/** The three questions of the text, what it says to the answers, and the reasons of whoever decides. */
export function ResolveForm({ of: conflict, onDone }: { of: Conflict; onDone: () => void }) {
  const { say } = useWords()
  const [answers, setAnswers] = useState(unanswered)
  const [reasons, setReasons] = useState('')
  const [tried, setTried] = useState(false)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const settled = useSettled()
  const draft = useDraft({
    form: 'non_punishment',
    about: conflict.id,
    value: { ...answers, reasons },
    touched: reasons !== '',
    restore: ({ reasons: kept, ...before }) => {
      setReasons(kept ?? '')
      setAnswers((now) => ({ ...now, ...before }))
    },
  })
  const told = {
    under_threat: truth(answers.under_threat),
    directly_linked: truth(answers.directly_linked),
    of_free_will: truth(answers.of_free_will),
  }
  const says = textSays(told)
  const contradict = told.under_threat === true && told.of_free_will === true
  const send = useMutation({
    mutationFn: (decided: 'not_liable' | 'liable') =>
      perform(resolveConflict, {
        key,
        params: { conflictId: conflict.id },
        body: { answers: told, decided, reasons: reasons.trim() },
      }),
    onSuccess: async () => {
      draft.sent()
      onDone()
      await settled()
    },
    onError: () => setKey(crypto.randomUUID()),
  })
  const id = (name: string) => `resolve-${conflict.id}-${name}`
  const errors = [
    ...nonPunishmentQuestions.flatMap((question) =>
      answers[question] === ''
        ? [{ id: id(question), says: say('non-punishment.question-missing') }]
        : question === 'of_free_will' && contradict
          ? [{ id: id(question), says: say('refusals.answers_contradict') }]
          : [],
    ),
    ...(reasons.trim() === '' ? [{ id: id('reasons'), says: say('non-punishment.reasons-missing') }] : []),
  ]
  const wrong = (name: string) => (tried ? errors.find((error) => error.id === id(name))?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0 && says !== 'open') send.mutate(says)
  }
  return (
    <form className="form panel" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      {send.error instanceof Refused && send.error.code === 'conflict' ? (
        <Note tone="saffron">{say('non-punishment.changed')}</Note>
      ) : (
        <Refusals of={send.error} />
      )}
      {draft.notice}
      {nonPunishmentQuestions.map((question) => (
        <Choices
          key={question}
          id={id(question)}
          label={say(`non-punishment.question.${question}`)}
          wrong={wrong(question)}
          value={answers[question]}
          onChange={(answer) => setAnswers((now) => ({ ...now, [question]: answer }))}
          options={[
            { value: 'yes', says: say('common.yes') },
            { value: 'no', says: say('common.no') },
          ]}
        />
      ))}
      {says === 'open' || contradict ? null : (
        <Note>
          {say(`non-punishment.text-says.${says}`)} — <Cite article={conflict.article} /> ·{' '}
          {say('non-punishment.you-decide')}
        </Note>
      )}
      <TextBox
        id={id('reasons')}
        lines={4}
        label={say('non-punishment.reasons')}
        hint={say('non-punishment.reasons-hint')}
        wrong={wrong('reasons')}
        value={reasons}
        onChange={setReasons}
        required
      />
      <div className="chips">
        <Button type="submit" kind="primary" icon="scale" isDisabled={send.isPending}>
          {send.isPending
            ? say('common.loading')
            : says === 'open'
              ? say('non-punishment.decide')
              : say(`non-punishment.decide.${says}`)}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
