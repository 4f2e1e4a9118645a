import { askRepresentative, listServices, refer, seeRepresentations, takeConsent } from '@himaya/contract'
import {
  arrivalRisks,
  consentRule,
  guardianStandings,
  needs,
  type ArrivalRisk,
  type CaseId,
  type ConsentId,
  type GuardianStanding,
  type Need,
  type PersonId,
  type ServiceId,
} from '@himaya/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { ask, perform } from '../../lib/ask.ts'
import { useDraft } from '../../lib/draft.tsx'
import { overlong } from '../../lib/limits.ts'
import { Problem } from '../../lib/problem.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useLabels } from '../../lib/whose.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, Picker, TextBox, Tick } from '../../ui/fields.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import type { Found, Someone } from './found.ts'

interface Form {
  person: PersonId | ''
  need: Need | ''
  child: 'yes' | 'no' | ''
  guardian: GuardianStanding | ''
  agrees: 'yes' | 'no' | ''
  service: ServiceId | ''
  urgent: boolean
  risks: ArrivalRisk[]
  words: string
}

/** Consent for one need of one person, then the need alone. A consent that stands is not asked for again. */
export function ReferralForm({
  caseId,
  people,
  consents,
  onDone,
}: {
  caseId: CaseId
  people: readonly Someone[]
  consents: Found['consents']
  onDone: () => void
}) {
  const { say } = useWords()
  const labels = useLabels(people)
  const [form, setForm] = useState<Form>({
    person: people.length === 1 ? (people[0]?.id ?? '') : '',
    need: '',
    child: '',
    guardian: '',
    agrees: '',
    service: '',
    urgent: false,
    risks: [],
    words: '',
  })
  const set = (part: Partial<Form>) => setForm((now) => ({ ...now, ...part }))
  const draft = useDraft({
    form: 'referral',
    about: caseId,
    value: form,
    touched: form.need !== '' || form.words !== '',
    restore: set,
  })
  const stands = consents.find(
    (one) => one.personId === form.person && one.need === form.need && one.given && !one.withdrawn,
  )
  return (
    <div className="form">
      {draft.notice}
      <Note>{say(stands === undefined ? 'referral.consent-first' : 'referral.consent-stands')}</Note>
      {people.length < 2 ? null : (
        <Choices
          id="referral-person"
          label={say('referral.person')}
          value={form.person}
          onChange={(person) => set({ person, child: '', guardian: '', agrees: '' })}
          options={people.map(({ id }) => ({ value: id, says: labels.long(id) }))}
        />
      )}
      <Choices
        id="referral-need"
        label={say('referral.need')}
        value={form.need}
        onChange={(need) => set({ need, agrees: '', service: '' })}
        options={needs.map((value) => ({ value, says: say(`referral.need.${value}`) }))}
      />
      {form.person === '' || form.need === '' ? null : stands === undefined ? (
        <ConsentPart
          key={`${form.person} ${form.need}`}
          caseId={caseId}
          person={people.find(({ id }) => id === form.person)}
          form={form}
          set={set}
          onRefused={() => {
            draft.sent()
            onDone()
          }}
        />
      ) : (
        <SendPart
          caseId={caseId}
          consent={stands.id}
          form={form}
          set={set}
          onSent={() => {
            draft.sent()
            onDone()
          }}
        />
      )}
      <div>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </div>
  )
}

interface Part {
  readonly caseId: CaseId
  readonly form: Form
  readonly set: (part: Partial<Form>) => void
}

/** Who consents follows from the age and the guardian, and is not asked: only whether they do. */
function ConsentPart({
  caseId,
  person,
  form,
  set,
  onRefused,
}: Part & { person: Someone | undefined; onRefused: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [tried, setTried] = useState(false)
  const isChild = person?.isChild ?? (form.child === '' ? null : form.child === 'yes')
  const consenting =
    isChild === true
      ? form.guardian === ''
        ? undefined
        : ({ isChild, guardian: form.guardian } as const)
      : isChild === false
        ? ({ isChild } as const)
        : undefined
  const rule = consenting === undefined ? undefined : consentRule(consenting)
  const params = { caseId, personId: form.person as PersonId }
  const asked = useQuery({
    queryKey: ['case', caseId, 'representations'],
    queryFn: () => ask(seeRepresentations, { params: { caseId } }),
    enabled: rule?.by === 'representative',
    gcTime: 0,
  })
  const own = asked.data?.representations.filter(({ personId }) => personId === form.person) ?? []
  const named = own.some((one) => one.named !== null)
  const refresh = () => queries.invalidateQueries({ queryKey: ['case', caseId] })
  const represent = useMutation({
    mutationFn: () =>
      perform(askRepresentative, {
        params,
        body: { why: form.guardian as Exclude<GuardianStanding, 'trusted'> },
      }),
    onSuccess: refresh,
  })
  const take = useMutation({
    mutationFn: () => {
      if (rule === undefined || consenting === undefined) throw new Error('who consents is not known')
      return perform(takeConsent, {
        params,
        body: {
          need: form.need as Need,
          given: form.agrees === 'yes',
          givenBy: rule.by,
          person: consenting,
        },
      })
    },
    onSuccess: async () => {
      await refresh()
      if (form.agrees === 'no') onRefused()
    },
  })
  const waits = rule?.by === 'representative' && !named
  const errors = [
    ...(isChild === null ? [{ id: 'referral-child', says: say('referral.child-missing') }] : []),
    ...(isChild === true && form.guardian === ''
      ? [{ id: 'referral-guardian', says: say('referral.guardian-missing') }]
      : []),
    ...(form.agrees === '' && !waits
      ? [{ id: 'referral-agrees', says: say('referral.agreed-missing') }]
      : []),
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0) take.mutate()
  }
  return (
    <form className="form" onSubmit={submit} noValidate aria-busy={take.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      <Refusals of={take.error ?? represent.error} />
      <Problem of={asked.error} />
      {person?.isChild === null ? (
        <Choices
          id="referral-child"
          label={say('referral.child')}
          wrong={wrong('referral-child')}
          value={form.child}
          onChange={(child) => set({ child, guardian: '', agrees: '' })}
          options={[
            { value: 'yes', says: say('common.yes') },
            { value: 'no', says: say('common.no') },
          ]}
        />
      ) : null}
      {isChild === true ? (
        <Choices
          id="referral-guardian"
          label={say('referral.guardian')}
          wrong={wrong('referral-guardian')}
          value={form.guardian}
          onChange={(guardian) => set({ guardian, agrees: '' })}
          options={guardianStandings.map((value) => ({ value, says: say(`referral.guardian.${value}`) }))}
        />
      ) : null}
      {rule === undefined ? null : (
        <Note tone={rule.by === 'representative' ? 'saffron' : undefined}>
          <p>{say(`refusals.consent_by_${rule.by}`)}</p>
          {waits && own.length > 0 ? <p>{say('refusals.already_asked')}</p> : null}
          {waits && own.length === 0 && asked.isSuccess ? (
            <Button
              icon="gavel"
              isDisabled={represent.isPending || form.guardian === 'trusted'}
              onPress={() => represent.mutate()}
            >
              {say('referral.representation-ask')}
            </Button>
          ) : null}
        </Note>
      )}
      {rule === undefined || waits ? null : (
        <Choices
          id="referral-agrees"
          label={say('referral.agreed-question')}
          wrong={wrong('referral-agrees')}
          value={form.agrees}
          onChange={(agrees) => set({ agrees })}
          options={[
            { value: 'yes', says: say('common.yes') },
            { value: 'no', says: say('common.no') },
          ]}
        />
      )}
      {waits ? null : (
        <div>
          <Button key="consent" type="submit" kind="primary" isDisabled={take.isPending}>
            {say('referral.note-consent')}
          </Button>
        </div>
      )}
    </form>
  )
}

/** The need alone: to whom, what is needed, and what they must be ready for. */
function SendPart({ caseId, consent, form, set, onSent }: Part & { consent: ConsentId; onSent: () => void }) {
  const { say, language } = useWords()
  const queries = useQueryClient()
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const services = useQuery({
    queryKey: ['services', form.need],
    queryFn: () => ask(listServices, { query: { need: form.need as Need } }),
  })
  const offered = services.data?.services ?? []
  const send = useMutation({
    mutationFn: () =>
      perform(refer, {
        key,
        params: { caseId, personId: form.person as PersonId },
        body: {
          consent,
          service: form.service as ServiceId,
          need: form.need as Need,
          urgent: form.urgent,
          risks: form.risks,
          words: form.words.trim(),
        },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      onSent()
    },
  })
  const errors = [
    ...(form.service === '' ? [{ id: 'referral-service', says: say('referral.service-missing') }] : []),
    ...(form.words.trim() === '' ? [{ id: 'referral-words', says: say('referral.words-missing') }] : []),
    ...overlong(say, [['referral-words', form.words, 2000]]),
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
      <Refusals of={send.error ?? services.error} />
      {services.isSuccess && offered.length === 0 ? (
        <Note tone="saffron">{say('referral.no-service')}</Note>
      ) : null}
      <Picker
        id="referral-service"
        label={say('referral.service')}
        wrong={wrong('referral-service')}
        nothing={say('common.choose')}
        value={form.service}
        onChange={(service) => set({ service })}
        options={offered.map((one) => ({ value: one.id, says: language === 'ar' ? one.ar : one.fr }))}
      />
      <TextBox
        id="referral-words"
        lines={4}
        label={say('referral.words')}
        hint={say('referral.words-hint')}
        wrong={wrong('referral-words')}
        value={form.words}
        onChange={(words) => set({ words })}
        required
      />
      <fieldset className="choices">
        <legend>{say('referral.risks')}</legend>
        <div className="chips">
          {arrivalRisks.map((risk) => (
            <Tick
              key={risk}
              value={form.risks.includes(risk)}
              onChange={(on) =>
                set({ risks: on ? [...form.risks, risk] : form.risks.filter((one) => one !== risk) })
              }
            >
              {say(`referral.risk.${risk}`)}
            </Tick>
          ))}
          <Tick value={form.urgent} onChange={(urgent) => set({ urgent })}>
            {say('reports.urgent')}
          </Tick>
        </div>
      </fieldset>
      <div>
        <Button key="send" type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('referral.send')}
        </Button>
      </div>
    </form>
  )
}
