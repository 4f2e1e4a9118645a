import type { LocalDate } from '@himaya/algorithms'
import { fixHearing, hearingsOpenTo, seeCase } from '@himaya/contract'
import { accusedAges, type AccusedAge, type CaseId, type FormationId } from '@himaya/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type SyntheticEvent } from 'react'
import { ask, perform } from '../../lib/ask.ts'
import { useDraft } from '../../lib/draft.tsx'
import { Cite } from '../../lib/law.tsx'
import { LinkButton } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { SpokenPicker } from '../../lib/spoken.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices } from '../../ui/fields.tsx'
import { Button, Card, Note, Ref } from '../../ui/parts.tsx'
import { CalledFields, calledOf, type CalledForm } from './called-fields.tsx'
import { ClashNote, clashesOf, useOfficerNamed } from './clashes.tsx'
import { isLeftOut, WhenFields, wrongWhen, type When } from './when-fields.tsx'
import type { Offer, People } from './words.tsx'

/** Where a hearing is fixed: only formations competent for what was charged are offered. */
export function FixPage({ caseId }: { caseId: string }) {
  const { say } = useWords()
  const params = { caseId: caseId as CaseId }
  const found = useQuery({ queryKey: ['case', caseId], queryFn: () => ask(seeCase, { params }), gcTime: 0 })
  const offer = useQuery({
    queryKey: ['case', caseId, 'open-hearings'],
    queryFn: () => ask(hearingsOpenTo, { params }),
    gcTime: 0,
  })
  if (found.isPending || offer.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError || offer.isError) return <Problem whole of={found.error ?? offer.error} />
  return (
    <>
      <div className="heading">
        <h1>
          {say('hearings.fix')}{' '}
          <Ref>
            {found.data.register.number}/{found.data.register.year}
          </Ref>
        </h1>
        <span className="acts">
          <LinkButton to="/cases/$caseId" params={{ caseId }} icon="folders">
            {say('reports.open-case')}
          </LinkButton>
        </span>
      </div>
      {offer.data.open.length === 0 ? (
        <Note tone="saffron">
          <strong>{say('hearings.nothing-open')}</strong>
          <ul>
            {offer.data.refusals.map(({ reason, article }) => (
              <li key={`${reason} ${article}`}>
                {say(`refusals.${reason}`)} — <Cite article={article} />
              </li>
            ))}
          </ul>
          <p>{say('common.not-verified')}</p>
        </Note>
      ) : (
        <FixForm caseId={params.caseId} offer={offer.data} people={found.data.people} />
      )}
    </>
  )
}

interface Form extends When {
  accused: AccusedAge | ''
  formation: FormationId | ''
  interpreter: string
  called: CalledForm
}

function FixForm({ caseId, offer, people }: { caseId: CaseId; offer: Offer; people: People }) {
  const { say } = useWords()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [form, setForm] = useState<Form>({
    accused: '',
    formation: '',
    on: '',
    at: '',
    room: '',
    interpreter: '',
    called: {},
  })
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const set = (part: Partial<Form>) => setForm((now) => ({ ...now, ...part }))
  const draft = useDraft({
    form: 'hearing',
    about: caseId,
    value: form,
    touched: form.formation !== '' || form.on !== '' || form.room !== '',
    restore: set,
  })
  const chosen = offer.open.find(
    ({ formation, accused }) => formation === form.formation && accused === form.accused,
  )
  const fix = useMutation({
    mutationFn: ({ knowingly }: { knowingly: boolean }) => {
      if (chosen === undefined) throw new Error('no formation is chosen')
      return perform(fixHearing, {
        key,
        params: { caseId },
        body: {
          formation: chosen.formation,
          accused: chosen.accused,
          on: form.on as LocalDate,
          at: form.at,
          ...(form.room.trim() === '' ? {} : { room: form.room.trim() }),
          ...(form.interpreter === '' ? {} : { interpreter: form.interpreter }),
          called: calledOf(form.called, offer, chosen),
          knowingly,
        },
      })
    },
    onSuccess: async () => {
      draft.sent()
      await Promise.all(
        [['case', caseId], ['hearings'], ['today']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      )
      await navigate({ to: '/cases/$caseId/hearings', params: { caseId } })
    },
  })
  const nameOf = useOfficerNamed(offer)
  const clashes = clashesOf(fix.error)
  const errors = [
    ...(form.accused === '' ? [{ id: 'accused', says: say('hearings.accused-missing') }] : []),
    ...(form.accused !== '' && chosen === undefined
      ? [{ id: 'formation', says: say('hearings.formation-missing') }]
      : []),
    ...wrongWhen(form, say),
    ...(isLeftOut(fix.error) ? [{ id: 'at', says: say('hearings.at-wrong') }] : []),
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)

  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.every(({ says }) => says === say('hearings.at-wrong'))) fix.mutate({ knowingly: false })
  }

  return (
    <form className="form" onSubmit={submit} noValidate aria-busy={fix.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      {clashes === undefined && !isLeftOut(fix.error) ? <Refusals of={fix.error} /> : null}
      {draft.notice}
      <FormationCard offer={offer} form={form} chosen={chosen} onChange={set} wrong={wrong} />
      <Card title={say('hearings.when')} icon="calendar">
        <WhenFields value={form} onChange={set} wrong={wrong} />
        <SpokenPicker
          id="interpreter"
          label={say('hearings.interpreter')}
          value={form.interpreter}
          onChange={(interpreter) => set({ interpreter })}
        />
        <p className="soft">
          {say('hearings.interpreter-hint')} — <Cite article="ma/act/2002/22-01#art_318" />
        </p>
      </Card>
      {chosen === undefined ? null : (
        <Card title={say('hearings.attends')} icon="people">
          <CalledFields
            offer={offer}
            formation={chosen}
            people={people}
            value={form.called}
            onChange={(called) => set({ called })}
          />
        </Card>
      )}
      {clashes === undefined ? null : <ClashNote clashes={clashes} nameOf={nameOf} />}
      <div className="chips">
        <Button type="submit" kind="primary" icon="calendar" isDisabled={fix.isPending}>
          {fix.isPending ? say('common.loading') : say('hearings.fix-record')}
        </Button>
        {clashes === undefined ? null : (
          <Button isDisabled={fix.isPending} onPress={() => fix.mutate({ knowingly: true })}>
            {say('hearings.fix-anyway')}
          </Button>
        )}
      </div>
    </form>
  )
}

/** Before whom: only formations competent for what was charged, each with its article. */
function FormationCard({
  offer,
  form,
  chosen,
  onChange,
  wrong,
}: {
  offer: Offer
  form: Form
  chosen: Offer['open'][number] | undefined
  onChange: (part: Partial<Form>) => void
  wrong: (id: string) => string | undefined
}) {
  const { say } = useWords()
  const offered = offer.open.filter(({ accused }) => accused === form.accused)
  return (
    <Card title={say('hearings.formation')} icon="gavel">
      <p className="soft">{say('hearings.formation-only')}</p>
      <Choices
        id="accused"
        label={say('hearings.accused')}
        hint={say('hearings.accused-hint')}
        wrong={wrong('accused')}
        value={form.accused}
        onChange={(accused) => onChange({ accused, formation: '', called: {} })}
        options={accusedAges
          .filter((value) => offer.open.some(({ accused }) => accused === value))
          .map((value) => ({ value, says: say(`hearings.accused.${value}`) }))}
      />
      {form.accused === '' ? null : (
        <Choices
          id="formation"
          label={say('hearings.formation')}
          wrong={wrong('formation')}
          value={form.formation}
          onChange={(formation) => onChange({ formation, called: {} })}
          options={offered.map(({ formation }) => ({
            value: formation,
            says: say(`hearings.formation.${formation}`),
          }))}
        />
      )}
      {chosen === undefined ? null : (
        <Note>
          <p>
            <Cite article={chosen.article} />
          </p>
          {chosen.alwaysClosed ? <p>{say('hearings.closed-by-law')}</p> : null}
          <p className="soft">{say('common.not-verified')}</p>
        </Note>
      )}
    </Card>
  )
}
