import { readLocalDate, type LocalDate } from '@himaya/algorithms'
import type { CaseId } from '@himaya/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { Choices, TextBox } from '../ui/fields.tsx'
import { Button, Note } from '../ui/parts.tsx'
import { Refused } from './ask.ts'
import { todayInCourt } from './day.ts'
import { Refusals } from './refusals.tsx'
import { useWords } from './words.tsx'

/**
 * A small form under a line of a case: one word of a list, and the day from which it is so, not after today.
 *
 * @param name of the form, different from every other on its page
 * @param choice the words, what is said while none is chosen, and the one chosen beforehand
 * @param day what is said of a day that cannot be, and the first that can
 * @param changed what is said when somebody was quicker, and which list of the case is then read again
 * @param send writes it down, under a key by which it is written once
 */
export function ChoiceOnDay<Word extends string>({
  caseId,
  name,
  choice,
  day,
  changed,
  says,
  send,
  onDone,
}: {
  caseId: CaseId
  name: string
  choice: {
    readonly label: string
    readonly missing: string
    readonly options: readonly { readonly value: Word; readonly says: string }[]
    readonly chosen?: Word | undefined
  }
  day: {
    readonly label: string
    readonly wrong: string
    readonly hint?: string
    readonly first: LocalDate | null
  }
  changed?: { readonly says: string; readonly list: string }
  says: string
  send: (word: Word, on: LocalDate, key: string) => Promise<unknown>
  onDone: () => void
}) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [word, setWord] = useState<Word | ''>(choice.chosen ?? '')
  const [typed, setTyped] = useState<string>(todayInCourt)
  const [tried, setTried] = useState(false)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const read = readLocalDate(typed)
  const isDay = read !== undefined && read <= todayInCourt() && (day.first === null || read >= day.first)
  const sending = useMutation({
    mutationFn: (told: { word: Word; on: LocalDate }) => send(told.word, told.on, key),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      onDone()
    },
    onError: async (error) => {
      // What was refused was not written: the next try is another one.
      if (error instanceof Refused) setKey(crypto.randomUUID())
      if (changed !== undefined) await queries.invalidateQueries({ queryKey: ['case', caseId, changed.list] })
    },
  })
  const [ofWord, ofDay] = [`${name}-word`, `${name}-day`]
  const errors = [
    ...(word === '' ? [{ id: ofWord, says: choice.missing }] : []),
    ...(isDay ? [] : [{ id: ofDay, says: day.wrong }]),
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (word !== '' && read !== undefined && isDay) sending.mutate({ word, on: read })
  }
  return (
    <form className="form panel" onSubmit={submit} noValidate aria-busy={sending.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      {changed !== undefined && sending.error instanceof Refused && sending.error.code === 'conflict' ? (
        <Note tone="saffron">{changed.says}</Note>
      ) : (
        <Refusals of={sending.error} />
      )}
      <Choices
        id={ofWord}
        label={choice.label}
        wrong={wrong(ofWord)}
        value={word}
        onChange={setWord}
        options={choice.options}
      />
      <TextBox
        id={ofDay}
        kind="date"
        label={day.label}
        {...(day.hint === undefined ? {} : { hint: day.hint })}
        wrong={wrong(ofDay)}
        value={typed}
        onChange={setTyped}
        required
      />
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={sending.isPending}>
          {sending.isPending ? say('common.loading') : says}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
