import { answerReferral, seeReferral } from '@himaya/contract'
import type { ReferralId } from '@himaya/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { ask, perform } from '../../lib/ask.ts'
import { useMe } from '../../lib/me.tsx'
import { overlong } from '../../lib/limits.ts'
import { Problem } from '../../lib/problem.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { Spoken } from '../../lib/spoken.tsx'
import { useWords } from '../../lib/words.tsx'
import { TextBox } from '../../ui/fields.tsx'
import { Button, Card, Chip, Note } from '../../ui/parts.tsx'

type Answer = 'accepted' | 'declined' | 'ended'

/**
 * One need as the service reads it, and its answer.
 *
 * @param stay what the unit may know of where somebody lives, once a shelter received her
 */
export function ReferralPage({ referralId, stay }: { referralId: string; stay: ReactNode }) {
  const { say, formats } = useWords()
  const queries = useQueryClient()
  const params = { referralId: referralId as ReferralId }
  const isService = useMe().posts.some((held) => held.post === 'service_provider')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const found = useQuery({
    queryKey: ['referral', referralId],
    queryFn: () => ask(seeReferral, { params }),
    gcTime: 0,
  })
  const answer = useMutation({
    mutationFn: (to: Answer) =>
      perform(answerReferral, {
        params,
        body: { to, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) },
      }),
    onSuccess: () => queries.invalidateQueries(),
  })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem whole of={found.error} />
  const { data } = found
  const wrong =
    reason.trim() === '' ? say('referral.reason-missing') : overlong(say, [['reason', reason, 500]])[0]?.says
  const decline = () => {
    setTried(true)
    if (wrong === undefined) answer.mutate('declined')
    else document.getElementById('reason')?.focus()
  }
  return (
    <>
      <div className="heading">
        <h1>{say('referral.referral')}</h1>
        <Chip tone={data.state === 'sent' ? 'saffron' : 'cedar'}>{say(`status.referral.${data.state}`)}</Chip>
        {data.urgent ? (
          <Chip tone="clay" icon="alert">
            {say('reports.urgent')}
          </Chip>
        ) : null}
        <span className="acts">
          {/* Where it came from: the unit's case or the service's list, whose address is not told to the other. */}
          <Button onPress={() => window.history.back()}>{say('common.back')}</Button>
        </span>
      </div>
      <Refusals of={answer.error} />
      <div className="columns">
        <Card title={say(`referral.need.${data.need}`)} icon="referral">
          {data.words === null ? (
            <Note>{say(data.state === 'withdrawn' ? 'referral.taken-back' : 'referral.read-no-more')}</Note>
          ) : (
            <p className="said personal" dir="auto">
              {data.words}
            </p>
          )}
          {data.answer === null ? null : (
            <>
              <h3>{say('referral.answer')}</h3>
              <p className="said" dir="auto">
                {data.answer}
              </p>
            </>
          )}
        </Card>
        {isService && data.state === 'withdrawn' ? null : (
          <Card title={say('referral.person')} icon="people">
            <dl className="facts">
              <dt>{say('reports.sex')}</dt>
              <dd>{data.sex === null ? say('common.unknown') : say(`reports.sex.${data.sex}`)}</dd>
              <dt>{say('referral.age')}</dt>
              <dd>{data.ageBand === null ? say('common.unknown') : say(`referral.age.${data.ageBand}`)}</dd>
              <dt>{say('referral.language')}</dt>
              <dd>
                <Spoken code={data.language} />
              </dd>
              {data.risks.length === 0 ? null : (
                <>
                  <dt>{say('referral.risks')}</dt>
                  <dd>
                    <ul>
                      {data.risks.map((risk) => (
                        <li key={risk}>
                          <strong>{say(`referral.risk.${risk}`)}</strong>
                        </li>
                      ))}
                    </ul>
                  </dd>
                </>
              )}
              <dt>{say('common.date')}</dt>
              <dd>{formats.moment(Date.parse(data.sentAt))}</dd>
            </dl>
          </Card>
        )}
      </div>
      {isService && data.state === 'sent' ? (
        <Card title={say('today.kind.referral_to_answer')} icon="check" tone="calls">
          <TextBox
            id="reason"
            label={say('referral.reason')}
            value={reason}
            onChange={setReason}
            wrong={tried ? wrong : undefined}
          />
          <div className="chips">
            <Button kind="primary" isDisabled={answer.isPending} onPress={() => answer.mutate('accepted')}>
              {say('referral.accept')}
            </Button>
            <Button isDisabled={answer.isPending} onPress={decline}>
              {say('referral.decline')}
            </Button>
          </div>
        </Card>
      ) : null}
      {!isService && data.need === 'shelter' && data.state === 'accepted' ? stay : null}
      {isService && data.state === 'accepted' ? (
        <div>
          <Button isDisabled={answer.isPending} onPress={() => answer.mutate('ended')}>
            {say('referral.end')}
          </Button>
        </div>
      ) : null}
    </>
  )
}
