import { listServices, refer, seeReferrals, takeConsent, withdrawConsent } from '@himaya/contract'
import {
  consentGivers,
  consentRule,
  guardianStandings,
  needs,
  type CaseId,
  type ConsentId,
  type Need,
  type PersonId,
  type ServiceId,
} from '@himaya/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, perform } from '../../lib/ask.ts'
import { Problem } from '../../lib/problem.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { Choices, Picker, TextBox, Tick } from '../../ui/fields.tsx'
import { Button, Card, Chip, Note } from '../../ui/parts.tsx'

interface Someone {
  readonly id: PersonId
  /** By which every card calls the same person. */
  readonly number: number
  readonly capacity: string
  readonly isChild: boolean | null
}

/** Consents and referrals of a case: consent first, then the need alone. */
export function ReferralCard({ caseId, people }: { caseId: CaseId; people: readonly Someone[] }) {
  const { say, formats, language } = useWords()
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const found = useQuery({
    queryKey: ['case', caseId, 'referrals'],
    queryFn: () => ask(seeReferrals, { params: { caseId } }),
    gcTime: 0,
  })
  const withdraw = useMutation({
    mutationFn: (consentId: ConsentId) =>
      perform(withdrawConsent, { params: { caseId, consentId }, body: {} }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  })
  return (
    <Card
      title={say('referral.title')}
      icon="referral"
      aside={
        people.length === 0 ? undefined : (
          <Button icon="plus" onPress={() => setOpen(!open)}>
            {say('referral.new')}
          </Button>
        )
      }
    >
      <Problem of={found.error ?? withdraw.error} />
      {open ? <ReferralForm caseId={caseId} people={people} onSent={() => setOpen(false)} /> : null}
      <ul className="rows">
        {(found.data?.referrals ?? []).map((one) => (
          <li key={one.id} className="line">
            <span className="lead">{say(`referral.need.${one.need}`)}</span>
            <span>{language === 'ar' ? one.service.ar : one.service.fr}</span>
            <span className="end">
              <Chip tone={one.state === 'sent' ? 'saffron' : 'cedar'}>
                {say(`status.referral.${one.state}`)}
              </Chip>
            </span>
          </li>
        ))}
        {(found.data?.consents ?? []).map((one) => (
          <li key={one.id} className="line">
            <span className="lead">{say('referral.consent')}</span>
            <span>{say(`referral.need.${one.need}`)}</span>
            <span className="soft">{formats.moment(Date.parse(one.takenAt))}</span>
            <span className="chips end">
              <Chip tone={one.given && !one.withdrawn ? 'cedar' : undefined}>
                {one.withdrawn
                  ? say('referral.withdrawn')
                  : say(one.given ? 'referral.agrees' : 'referral.refuses')}
              </Chip>
              {one.given && !one.withdrawn ? (
                <Button isDisabled={withdraw.isPending} onPress={() => withdraw.mutate(one.id)}>
                  {say('referral.withdraw')}
                </Button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {found.isSuccess && found.data.referrals.length + found.data.consents.length === 0 && !open ? (
        <p className="soft">{say('referral.consent-first')}</p>
      ) : null}
    </Card>
  )
}

function ReferralForm({
  caseId,
  people,
  onSent,
}: {
  caseId: CaseId
  people: readonly Someone[]
  onSent: () => void
}) {
  const { say, language } = useWords()
  const queries = useQueryClient()
  const [personId, setPersonId] = useState<PersonId | ''>(people[0]?.id ?? '')
  const [need, setNeed] = useState<Need | ''>('')
  const [isChild, setIsChild] = useState(people[0]?.isChild ?? false)
  const [guardian, setGuardian] = useState<(typeof guardianStandings)[number]>('none')
  const [givenBy, setGivenBy] = useState<(typeof consentGivers)[number] | ''>('')
  const [agrees, setAgrees] = useState<'yes' | 'no' | ''>('')
  const [consentId, setConsentId] = useState<ConsentId>()
  const [service, setService] = useState<ServiceId | ''>('')
  const [urgent, setUrgent] = useState(false)
  const [words, setWords] = useState('')
  const person = isChild ? ({ isChild, guardian } as const) : ({ isChild } as const)
  const params = { caseId, personId: personId as PersonId }
  const refresh = () => queries.invalidateQueries({ queryKey: ['case', caseId] })
  const services = useQuery({
    queryKey: ['services', need],
    queryFn: () => ask(listServices, { query: { need: need as Need } }),
    enabled: need !== '' && consentId !== undefined,
  })
  const consent = useMutation({
    mutationFn: () =>
      perform(takeConsent, {
        params,
        body: {
          need: need as Need,
          given: agrees === 'yes',
          givenBy: givenBy as (typeof consentGivers)[number],
          person,
        },
      }),
    onSuccess: async (id) => {
      if (agrees === 'yes') setConsentId(id as ConsentId)
      await refresh()
      if (agrees === 'no') onSent()
    },
  })
  const send = useMutation({
    mutationFn: () =>
      perform(refer, {
        params,
        body: {
          consent: consentId as ConsentId,
          service: service as ServiceId,
          need: need as Need,
          urgent,
          words: words.trim(),
          person,
        },
      }),
    onSuccess: async () => {
      await refresh()
      onSent()
    },
  })
  if (consentId === undefined)
    return (
      <div className="form">
        <Note>{say('referral.consent-first')}</Note>
        {people.length < 2 ? null : (
          <Picker
            id="referral-person"
            label={say('referral.person')}
            nothing={say('common.choose')}
            value={personId}
            onChange={setPersonId}
            options={people.map((one) => ({
              value: one.id,
              says: say('reports.person', { number: one.number }),
            }))}
          />
        )}
        <Choices
          id="referral-need"
          label={say('referral.need')}
          value={need}
          onChange={setNeed}
          options={needs.map((value) => ({ value, says: say(`referral.need.${value}`) }))}
        />
        <div>
          <Tick value={isChild} onChange={setIsChild}>
            {say('referral.child')}
          </Tick>
        </div>
        {isChild ? (
          <Choices
            id="referral-guardian"
            label={say('referral.guardian')}
            value={guardian}
            onChange={setGuardian}
            options={guardianStandings.map((value) => ({ value, says: say(`referral.guardian.${value}`) }))}
          />
        ) : null}
        <Note>{say(`refusals.consent_by_${consentRule(person).by}`)}</Note>
        <Choices
          id="referral-given-by"
          label={say('referral.given-by')}
          value={givenBy}
          onChange={setGivenBy}
          options={consentGivers.map((value) => ({ value, says: say(`referral.given-by.${value}`) }))}
        />
        <Choices
          id="referral-agrees"
          label={say('referral.consent')}
          value={agrees}
          onChange={setAgrees}
          options={[
            { value: 'yes', says: say('referral.agrees') },
            { value: 'no', says: say('referral.refuses') },
          ]}
        />
        <Refusals of={consent.error} />
        <div>
          <Button
            kind="primary"
            isDisabled={
              consent.isPending || need === '' || givenBy === '' || agrees === '' || personId === ''
            }
            onPress={() => consent.mutate()}
          >
            {say('referral.note-consent')}
          </Button>
        </div>
      </div>
    )
  const offered = services.data?.services ?? []
  return (
    <div className="form">
      {services.isSuccess && offered.length === 0 ? (
        <Note tone="saffron">{say('referral.no-service')}</Note>
      ) : null}
      <Picker
        id="referral-service"
        label={say('referral.service')}
        nothing={say('common.choose')}
        value={service}
        onChange={setService}
        options={offered.map((one) => ({ value: one.id, says: language === 'ar' ? one.ar : one.fr }))}
      />
      <TextBox
        id="referral-words"
        lines={4}
        label={say('referral.words')}
        hint={say('referral.words-hint')}
        value={words}
        onChange={setWords}
      />
      <div>
        <Tick value={urgent} onChange={setUrgent}>
          {say('reports.urgent')}
        </Tick>
      </div>
      <Refusals of={send.error ?? services.error} />
      <div>
        <Button
          kind="primary"
          isDisabled={send.isPending || service === '' || words.trim() === ''}
          onPress={() => send.mutate()}
        >
          {say('referral.send')}
        </Button>
      </div>
    </div>
  )
}
