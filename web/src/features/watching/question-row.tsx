import { answerQuestion, sayWhy, seeAnswers, type listQuestions } from '@himaya/contract'
import { findings, type Finding } from '@himaya/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { ask, perform } from '../../lib/ask.ts'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Choices, TextBox } from '../../ui/fields.tsx'
import { Button, Chip, Ref } from '../../ui/parts.tsx'
import { Sensitive } from '../../ui/sensitive.tsx'
import { Beyond } from './beyond.tsx'

type Question = z.output<typeof listQuestions.reply>['rows'][number]

/** One question: what stood out, of whom and when, what was said of it, and the way to answer. */
export function QuestionRow({ of: row }: { of: Question }) {
  const { say, has, formats, language } = useWords()
  const [writing, setWriting] = useState(false)
  const nameOf = (one: { readonly nameAr: string; readonly nameLa: string }) =>
    language === 'ar' ? one.nameAr : one.nameLa
  const actOf = (act: string) => {
    const id = [`record.act.${act}`, `cases.act.${act}`].find(has)
    return id === undefined ? act : say(id)
  }
  const purposeOf = (purpose: string) => {
    const id = `record.purpose.${purpose}`
    return has(id) ? say(id) : purpose
  }
  const [from, to] = [formats.moment(Date.parse(row.firstAt)), formats.moment(Date.parse(row.lastAt))]
  // Who looked may speak until it is answered; the head may answer once.
  const may = row.answer === null && (row.mine ? !row.said : true)
  return (
    <>
      <div className="line">
        <span className="lead">{say(`watching.kind.${row.kind}`)}</span>
        <span>{row.mine ? say('watching.about-you') : nameOf(row.officer)}</span>
        {row.post === null ? null : <span className="soft">{say(`posts.${row.post}`)}</span>}
        {row.register === null ? null : (
          <Ref>
            {row.register.number}/{row.register.year}
          </Ref>
        )}
        <span className="chips end">
          {row.answer !== null ? (
            <Chip tone={row.answer.finding === 'explained' ? 'cedar' : 'clay'}>
              {say(`watching.finding.${row.answer.finding}`)}
            </Chip>
          ) : row.overdue ? (
            <Chip tone="saffron" icon="clock">
              {say('watching.overdue')}
            </Chip>
          ) : (
            <Chip>{say('watching.waiting')}</Chip>
          )}
          {row.said && row.answer === null ? <Chip icon="check">{say('watching.said')}</Chip> : null}
        </span>
      </div>
      <p>{say(`watching.found.${row.kind}`, { found: row.found, bound: row.bound ?? 0 })}</p>
      {row.bound === null ? null : <Beyond found={row.found} bound={row.bound} />}
      {row.act === null ? null : <p className="soft">{say('watching.look', { act: actOf(row.act) })}</p>}
      {row.purpose === null ? null : (
        <p className="soft">{say('watching.purpose', { purpose: purposeOf(row.purpose) })}</p>
      )}
      <p className="soft">
        {from === to ? from : say('watching.between', { from, to })}
        {row.court === null ? null : <> · {language === 'ar' ? row.court.ar : row.court.fr}</>}
        {' · '}
        {row.answer === null
          ? say('watching.due', { day: formats.moment(Date.parse(row.dueAt)) })
          : say('watching.answered', {
              name: nameOf(row.answer.officer),
              day: formats.moment(Date.parse(row.answer.at)),
            })}
      </p>
      {row.said || row.answer !== null ? <Said id={row.id} /> : null}
      {may && !writing ? (
        <div className="chips">
          <Button {...(row.mine ? {} : { kind: 'primary' as const })} onPress={() => setWriting(true)}>
            {say(row.mine ? 'watching.say-why' : 'watching.answer')}
          </Button>
        </div>
      ) : null}
      {writing ? <WordsForm id={row.id} mine={row.mine} onDone={() => setWriting(false)} /> : null}
    </>
  )
}

function Said({ id }: { id: string }) {
  const { say } = useWords()
  return (
    <Sensitive
      words={{
        show: say('watching.show-words'),
        hide: say('common.hide'),
        hidden: say('watching.words-hidden'),
      }}
      show={async () => {
        const { said, found } = await ask(seeAnswers, { params: { questionId: id } })
        return (
          <span className="said" dir="auto">
            {said === null ? '' : `${say('watching.said-by-looker')}\n${said}\n`}
            {found === null ? '' : `${say('watching.said-by-head')}\n${found}`}
          </span>
        )
      }}
    />
  )
}

/** What whoever looked says, or what their head finds and why. */
function WordsForm({ id, mine, onDone }: { id: string; mine: boolean; onDone: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [finding, setFinding] = useState<Finding | ''>('')
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const send = useMutation({
    mutationFn: (said: { words: string; finding: Finding | null }) =>
      said.finding === null
        ? perform(sayWhy, { params: { questionId: id }, body: { words: said.words } })
        : perform(answerQuestion, {
            params: { questionId: id },
            body: { words: said.words, finding: said.finding },
          }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['watching'] })
      await queries.invalidateQueries({ queryKey: ['today'] })
      onDone()
    },
  })
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (words.trim() === '' || (!mine && finding === '')) return
    send.mutate({ words: words.trim(), finding: mine || finding === '' ? null : finding })
  }
  return (
    <form className="form inset" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <Problem of={send.error} />
      {mine ? null : (
        <Choices
          id={`finding-${id}`}
          label={say('watching.finding')}
          wrong={tried && finding === '' ? say('watching.finding-missing') : undefined}
          value={finding}
          onChange={setFinding}
          options={findings.map((value) => ({ value, says: say(`watching.finding.${value}`) }))}
        />
      )}
      <TextBox
        id={`words-${id}`}
        lines={3}
        label={say(mine ? 'watching.why' : 'watching.words')}
        hint={say('watching.words-hint')}
        wrong={tried && words.trim() === '' ? say('watching.words-missing') : undefined}
        value={words}
        onChange={setWords}
        required
      />
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say(mine ? 'watching.say-why' : 'watching.answer')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
