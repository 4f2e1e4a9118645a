import { seeReferrals, withdrawConsent } from '@himaya/contract'
import type { CaseId, ConsentId } from '@himaya/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, perform } from '../../lib/ask.ts'
import { RowLink } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useLabels } from '../../lib/whose.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Chip, Note } from '../../ui/parts.tsx'
import type { Found, Someone } from './found.ts'
import { ReferralForm } from './referral-form.tsx'

const tones = {
  sent: 'saffron',
  declined: 'clay',
  accepted: 'cedar',
  ended: undefined,
  withdrawn: undefined,
} as const

/** Consents and referrals of a case: consent first, then the need alone, and what the service answered. */
export function ReferralCard({ caseId, people }: { caseId: CaseId; people: readonly Someone[] }) {
  const { say, formats, language } = useWords()
  const labels = useLabels(people)
  const [open, setOpen] = useState(false)
  const found = useQuery({
    queryKey: ['case', caseId, 'referrals'],
    queryFn: () => ask(seeReferrals, { params: { caseId } }),
    gcTime: 0,
  })
  return (
    <Card
      title={say('referral.title')}
      icon="referral"
      aside={
        people.length === 0 || open ? undefined : (
          <Button icon="plus" onPress={() => setOpen(true)}>
            {say('referral.new')}
          </Button>
        )
      }
    >
      <Problem of={found.error} />
      {open && found.data !== undefined ? (
        <ReferralForm
          caseId={caseId}
          people={people}
          consents={found.data.consents}
          onDone={() => setOpen(false)}
        />
      ) : null}
      <ul className="rows">
        {(found.data?.referrals ?? []).map((one) => (
          <li key={one.id}>
            <RowLink to="/referrals/$referralId" params={{ referralId: one.id }}>
              <span className="lead">{say(`referral.need.${one.need}`)}</span>
              <span>{language === 'ar' ? one.service.ar : one.service.fr}</span>
              <span className="soft">{labels.short(one.personId)}</span>
              <span className="soft">{formats.moment(Date.parse(one.answeredAt ?? one.sentAt))}</span>
              <span className="end">
                <Chip tone={tones[one.state]}>{say(`status.referral.${one.state}`)}</Chip>
              </span>
            </RowLink>
          </li>
        ))}
        {(found.data?.consents ?? []).map((one) => (
          <ConsentRow key={one.id} caseId={caseId} consent={one} whose={labels.short(one.personId)} />
        ))}
      </ul>
      {found.isSuccess && found.data.referrals.length + found.data.consents.length === 0 && !open ? (
        <p className="soft">{say('referral.consent-first')}</p>
      ) : null}
    </Card>
  )
}

/** One consent as it was taken; taking it back is asked twice, for it takes back what was sent. */
function ConsentRow({
  caseId,
  consent,
  whose,
}: {
  caseId: CaseId
  consent: Found['consents'][number]
  whose: string
}) {
  const { say, formats } = useWords()
  const queries = useQueryClient()
  const [sure, setSure] = useState(false)
  const withdraw = useMutation({
    mutationFn: (consentId: ConsentId) =>
      perform(withdrawConsent, { params: { caseId, consentId }, body: {} }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  })
  const stands = consent.given && !consent.withdrawn
  return (
    <li>
      <div className="line">
        <span className="lead">{say('referral.consent')}</span>
        <span>{say(`referral.need.${consent.need}`)}</span>
        <span className="soft">
          {whose} · {say(`referral.given-by.${consent.givenBy}`)} ·{' '}
          {formats.moment(Date.parse(consent.takenAt))}
        </span>
        <span className="chips end">
          <Chip tone={stands ? 'cedar' : undefined}>
            {consent.withdrawn
              ? say('referral.withdrawn')
              : say(consent.given ? 'referral.agrees' : 'referral.refuses')}
          </Chip>
          {stands && !sure ? (
            <Button key="ask" onPress={() => setSure(true)}>
              {say('referral.withdraw')}
            </Button>
          ) : null}
        </span>
      </div>
      {stands && sure ? (
        <Note tone="saffron">
          <p>{say('referral.withdraw-sure')}</p>
          <div className="chips">
            <Button
              key="sure"
              kind="danger"
              isDisabled={withdraw.isPending}
              onPress={() => withdraw.mutate(consent.id)}
            >
              {say('referral.withdraw')}
            </Button>
            <Button onPress={() => setSure(false)}>{say('common.cancel')}</Button>
          </div>
        </Note>
      ) : null}
      <Problem of={withdraw.error} />
    </li>
  )
}
