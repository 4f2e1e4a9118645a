import { agreeToTell, reopenConflict, seeConflictReasons } from '@himaya/contract'
import { nonPunishmentQuestions, reopenGrounds, type ReopenGround } from '@himaya/domain'
import { useMutation } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { ask, perform } from '../../lib/ask.ts'
import { Cite } from '../../lib/law.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { Choices } from '../../ui/fields.tsx'
import { Button, Chip, Note, Ref } from '../../ui/parts.tsx'
import { Sensitive } from '../../ui/sensitive.tsx'
import { ResolveForm } from './resolve-form.tsx'
import { useSettled, type Conflict } from './settled.ts'

const toneOf = { open: 'saffron', reopened: 'saffron', resolved: 'cedar' } as const

/** What is held against somebody who may be a victim, what was decided, and what is mine to do. */
export function ConflictRow({ of: conflict, whom }: { of: Conflict; whom: string }) {
  const { say, formats, language } = useWords()
  const [open, setOpen] = useState<'resolve' | 'reopen'>()
  const close = () => setOpen(undefined)
  const settled = useSettled()
  const agree = useMutation({
    mutationFn: () => perform(agreeToTell, { params: { conflictId: conflict.id }, body: {} }),
    onSuccess: settled,
  })
  const { what, charge, dropped, court, reference, raised, state, resolution, mine, agreed } = conflict
  const nameOf = (one: { nameAr: string; nameLa: string }) => (language === 'ar' ? one.nameAr : one.nameLa)
  return (
    <div className="form">
      <div className="line">
        <span className="lead">{whom}</span>
        <Chip tone={what === 'suspicion' ? 'saffron' : 'clay'}>{say(`non-punishment.what.${what}`)}</Chip>
        {charge === null ? null : <Cite article={charge} />}
        <span className="chips end">
          {dropped !== null ? <Chip>{say('charges.ended')}</Chip> : null}
          {state === null ? null : <Chip tone={toneOf[state]}>{say(`non-punishment.state.${state}`)}</Chip>}
        </span>
      </div>
      <p className="soft under">
        {language === 'ar' ? court.ar : court.fr}
        {reference === null ? null : (
          <>
            {' · '}
            <Ref>
              {reference.number}/{reference.code}/{reference.year}
            </Ref>
          </>
        )}
        {` · ${say('non-punishment.raised', { name: nameOf(raised.by), day: formats.moment(Date.parse(raised.at)) })}`}
      </p>
      {resolution === null ? null : (
        <div className="form">
          <p>
            <strong>{say(`non-punishment.decided.${resolution.decided}`)}</strong>{' '}
            <span className="soft">
              {say('non-punishment.decided-by', {
                name: nameOf(resolution.by),
                day: formats.moment(Date.parse(resolution.at)),
              })}
            </span>
          </p>
          <ul className="soft">
            {nonPunishmentQuestions.map((question) => (
              <li key={question}>
                {say(`non-punishment.question.${question}`)}{' '}
                <strong>{say(resolution.answers[question] ? 'common.yes' : 'common.no')}</strong>
              </li>
            ))}
          </ul>
          <Sensitive
            words={{
              show: say('non-punishment.show-reasons'),
              hide: say('common.hide'),
              hidden: say('non-punishment.reasons-hidden'),
            }}
            show={async () => {
              const { reasons } = await ask(seeConflictReasons, { params: { conflictId: conflict.id } })
              return (
                <span className="said" dir="auto">
                  {reasons}
                </span>
              )
            }}
          />
        </div>
      )}
      {agreed === null || state === 'resolved' ? null : (
        <Note>
          {say(
            agreed.here && agreed.there
              ? 'non-punishment.both-agreed'
              : agreed.here
                ? 'non-punishment.waits-there'
                : 'non-punishment.contact-only',
          )}
        </Note>
      )}
      <Refusals of={agree.error} />
      {open === 'resolve' ? <ResolveForm of={conflict} onDone={close} /> : null}
      {open === 'reopen' ? <ReopenForm of={conflict} onDone={close} /> : null}
      {open !== undefined || mine.length === 0 ? null : (
        <div className="chips">
          {mine.includes('resolve') && dropped === null ? (
            <Button kind="primary" icon="scale" onPress={() => setOpen('resolve')}>
              {say('non-punishment.resolve')}
            </Button>
          ) : null}
          {mine.includes('agree') ? (
            <Button isDisabled={agree.isPending} onPress={() => agree.mutate()}>
              {say('non-punishment.agree')}
            </Button>
          ) : null}
          {mine.includes('reopen') ? (
            <Button onPress={() => setOpen('reopen')}>{say('non-punishment.reopen')}</Button>
          ) : null}
        </div>
      )}
    </div>
  )
}

function ReopenForm({ of: conflict, onDone }: { of: Conflict; onDone: () => void }) {
  const { say } = useWords()
  const [why, setWhy] = useState<ReopenGround | ''>('')
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const settled = useSettled()
  const send = useMutation({
    mutationFn: (ground: ReopenGround) =>
      perform(reopenConflict, { key, params: { conflictId: conflict.id }, body: { why: ground } }),
    onSuccess: async () => {
      onDone()
      await settled()
    },
  })
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (why !== '') send.mutate(why)
  }
  return (
    <form className="form panel" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <Refusals of={send.error} />
      <Choices
        id={`reopen-${conflict.id}`}
        label={say('non-punishment.new-fact')}
        wrong={tried && why === '' ? say('non-punishment.new-fact-missing') : undefined}
        value={why}
        onChange={setWhy}
        options={reopenGrounds.map((value) => ({ value, says: say(`non-punishment.ground.${value}`) }))}
      />
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('non-punishment.reopen')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
