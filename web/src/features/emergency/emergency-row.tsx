import { closeEmergency, reviewEmergency, seeEmergencyReason, type listEmergencies } from '@himaya/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { ask, perform } from '../../lib/ask.ts'
import { LinkButton } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Choices, TextBox } from '../../ui/fields.tsx'
import { Button, Chip, Ref } from '../../ui/parts.tsx'
import { Sensitive } from '../../ui/sensitive.tsx'

type Emergency = z.output<typeof listEmergencies.reply>['rows'][number]

/** One opening: by whom and until when, why on demand, and its review. */
export function EmergencyRow({ of: row }: { of: Emergency }) {
  const { say, formats, language } = useWords()
  const queries = useQueryClient()
  const [reviewing, setReviewing] = useState(false)
  const close = useMutation({
    mutationFn: () => perform(closeEmergency, { params: { emergencyId: row.id }, body: {} }),
    onSuccess: () => queries.invalidateQueries(),
  })
  const nameOf = (one: { readonly nameAr: string; readonly nameLa: string }) =>
    language === 'ar' ? one.nameAr : one.nameLa
  const { year, number, code } = row.register
  return (
    <>
      {row.mine ? null : <p>{say('emergency.notice')}</p>}
      <div className="line">
        <span className="lead">
          <Ref>{code === null ? `${number}/${year}` : `${number}/${code}/${year}`}</Ref>
        </span>
        <span>{language === 'ar' ? row.court.ar : row.court.fr}</span>
        <span>{nameOf(row.officer)}</span>
        <span className="soft">{say(`posts.${row.post}`)}</span>
        <span className="chips end">
          {row.open ? <Chip tone="clay">{say('emergency.is-open')}</Chip> : null}
          {row.overdue ? (
            <Chip tone="saffron" icon="clock">
              {say('emergency.overdue')}
            </Chip>
          ) : null}
          {row.review === null ? null : (
            <Chip tone={row.review.proper ? 'cedar' : 'clay'}>
              {say(row.review.proper ? 'emergency.proper.yes' : 'emergency.proper.no')}
            </Chip>
          )}
        </span>
      </div>
      <p className="soft">
        {say(`emergency.category.${row.category}`)} ·{' '}
        {say('emergency.opened', {
          from: formats.moment(Date.parse(row.openedAt)),
          to: formats.moment(Date.parse(row.endsAt)),
        })}
        {' · '}
        {row.review === null
          ? say('emergency.review-by', { day: formats.moment(Date.parse(row.reviewBy)) })
          : say('emergency.reviewed', {
              name: nameOf(row.review.officer),
              day: formats.moment(Date.parse(row.review.at)),
            })}
      </p>
      <Problem of={close.error} />
      <Sensitive
        words={{
          show: say('emergency.show-reason'),
          hide: say('common.hide'),
          hidden: say('emergency.reason-hidden'),
        }}
        show={async () => {
          const { opened, reviewed } = await ask(seeEmergencyReason, { params: { emergencyId: row.id } })
          return (
            <span className="said" dir="auto">
              {opened}
              {reviewed === null ? '' : `\n\n${say('emergency.reviewed-because')}\n${reviewed}`}
            </span>
          )
        }}
      />
      <div className="chips">
        {row.caseId === null ? null : (
          <LinkButton to="/cases/$caseId" params={{ caseId: row.caseId }} icon="folders">
            {say('emergency.to-case')}
          </LinkButton>
        )}
        {row.mine && row.open ? (
          <Button isDisabled={close.isPending} onPress={() => close.mutate()}>
            {say('emergency.close')}
          </Button>
        ) : null}
        {!row.mine && row.review === null && !reviewing ? (
          <Button kind="primary" onPress={() => setReviewing(true)}>
            {say('emergency.review')}
          </Button>
        ) : null}
      </div>
      {reviewing ? <ReviewForm id={row.id} onDone={() => setReviewing(false)} /> : null}
    </>
  )
}

function ReviewForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [proper, setProper] = useState<'yes' | 'no' | ''>('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const send = useMutation({
    mutationFn: () =>
      perform(reviewEmergency, {
        params: { emergencyId: id },
        body: { proper: proper === 'yes', reason: reason.trim() },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['emergencies'] })
      onDone()
    },
  })
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (proper !== '' && reason.trim() !== '') send.mutate()
  }
  return (
    <form className="form inset" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <Problem of={send.error} />
      <Choices
        id={`proper-${id}`}
        label={say('emergency.proper')}
        wrong={tried && proper === '' ? say('emergency.proper-missing') : undefined}
        value={proper}
        onChange={setProper}
        options={(['yes', 'no'] as const).map((value) => ({ value, says: say(`emergency.proper.${value}`) }))}
      />
      <TextBox
        id={`review-${id}`}
        lines={3}
        label={say('emergency.review-reason')}
        wrong={tried && reason.trim() === '' ? say('emergency.reason-missing') : undefined}
        value={reason}
        onChange={setReason}
        required
      />
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('emergency.review')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
