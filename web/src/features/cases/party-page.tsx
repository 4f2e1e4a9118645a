import { addParty, correctParty, seePartyDetails } from '@himaya/contract'
import { readLocalDate } from '@himaya/algorithms'
import { accusedSide, isOf, type AccusedSide, type CaseId, type PartyId, type Sex } from '@himaya/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { ask, perform, Refused } from '../../lib/ask.ts'
import { useDraft } from '../../lib/draft.tsx'
import { Cite } from '../../lib/law.tsx'
import { LinkButton } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, TextBox } from '../../ui/fields.tsx'
import { Button, Card, Note } from '../../ui/parts.tsx'
import { useFoundCase } from './found.ts'
import { Nationality, orNull, SexPicker, useBornErrors, useIdentityWords } from './identity-fields.tsx'
import { conflictOf, Meanwhile } from './meanwhile.tsx'

type Found = z.output<typeof seePartyDetails.reply>
type Details = Found['details']

/** The form: what a legal person does not have is left out when it is sent. */
interface Form {
  capacity: AccusedSide | ''
  name: string
  born: string
  sex: string
  nationality: string
}

const partyFields = ['capacity', 'name', 'born', 'sex', 'nationality'] as const

/** The label of each field, and how a value of it is read. */
function usePartyWords() {
  const { say } = useWords()
  const identity = useIdentityWords()
  return {
    label: { ...identity.label, name: say('people.party-name'), capacity: say('reports.capacity') },
    shown: (field: keyof Form, value: string) => {
      const capacity = accusedSide.find((one) => one === value)
      if (field !== 'capacity') return identity.shown(field, value)
      return capacity === undefined ? value : say(`people.capacity.${capacity}`)
    },
  }
}

const toForm = (details: Details): Form => ({
  capacity: details.capacity,
  name: details.name ?? '',
  born: 'born' in details ? (details.born ?? '') : '',
  sex: 'sex' in details ? (details.sex ?? '') : '',
  nationality: details.nationality ?? '',
})

function toDetails(form: Form, capacity: AccusedSide): Details {
  const shared = { name: orNull(form.name), nationality: orNull(form.nationality) }
  return capacity === 'legal_person'
    ? { capacity, ...shared }
    : { capacity, ...shared, born: readLocalDate(form.born) ?? null, sex: orNull(form.sex) as Sex | null }
}

/** Names somebody suspected or accused, or a legal person, in the penal file. */
export function NewPartyPage({ caseId }: { caseId: string }) {
  const { say } = useWords()
  const params = { caseId: caseId as CaseId }
  const [key] = useState(() => crypto.randomUUID())
  const found = useFoundCase(caseId)
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem whole of={found.error} />
  if (!found.data.mine.some((post) => isOf(post, 'prosecution', 'investigation')))
    return <Problem whole of={new Refused({ code: 'not_found' })} />
  return (
    <Page title={say('people.party-add-title')} caseId={caseId}>
      <PartyForm
        caseId={caseId}
        about={caseId}
        draft="new_party"
        start={{ capacity: '', name: '', born: '', sex: '', nationality: '' }}
        send={(details) => perform(addParty, { params, key, body: details })}
        again={undefined}
      />
    </Page>
  )
}

/** What is known of a party, to be put right. Opening it shows who it is, and that is in the record. */
export function PartyPage({ caseId, partyId }: { caseId: string; partyId: string }) {
  const { say } = useWords()
  const params = { caseId: caseId as CaseId, partyId: partyId as PartyId }
  const found = useQuery({
    queryKey: ['case', caseId, 'party', partyId],
    queryFn: () => ask(seePartyDetails, { params }),
    gcTime: 0,
    // What is being typed is not changed under the hands of whoever types.
    staleTime: Infinity,
  })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem whole of={found.error} />
  return (
    <Page title={say('people.party-title')} caseId={caseId}>
      <Correction {...params} found={found.data} />
    </Page>
  )
}

function Correction({ caseId, partyId, found }: { caseId: CaseId; partyId: PartyId; found: Found }) {
  const params = { caseId, partyId }
  const [version, setVersion] = useState(found.version)
  return (
    <PartyForm
      caseId={caseId}
      about={partyId}
      draft="party"
      start={toForm(found.details)}
      send={(details) => perform(correctParty, { params, body: { version, details } })}
      again={async () => {
        const now = await ask(seePartyDetails, { params })
        // Saving again is then a choice, made with both in sight.
        setVersion(now.version)
        return toForm(now.details)
      }}
    />
  )
}

function Page({ title, caseId, children }: { title: string; caseId: string; children: ReactNode }) {
  const { say } = useWords()
  return (
    <>
      <div className="heading">
        <h1>{title}</h1>
        <span className="acts">
          <LinkButton to="/cases/$caseId" params={{ caseId }} icon="folders">
            {say('reports.open-case')}
          </LinkButton>
        </span>
      </div>
      {children}
    </>
  )
}

function PartyForm({
  caseId,
  about,
  draft: draftForm,
  start,
  send,
  again,
}: {
  caseId: string
  about: string
  draft: 'party' | 'new_party'
  start: Form
  send: (details: Details) => Promise<unknown>
  /** Reads what stands now, when another officer was first. */
  again: (() => Promise<Form>) | undefined
}) {
  const { say } = useWords()
  const { label, shown } = usePartyWords()
  const [theirs, setTheirs] = useState<Form>()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [form, setForm] = useState(start)
  const [tried, setTried] = useState(false)
  const set = (part: Partial<Form>) => setForm((now) => ({ ...now, ...part }))
  const draft = useDraft({
    form: draftForm,
    about,
    value: form,
    touched: partyFields.some((field) => start[field] !== form[field]),
    restore: set,
  })
  const save = useMutation({
    mutationFn: send,
    onSuccess: async () => {
      draft.sent()
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      await navigate({ to: '/cases/$caseId', params: { caseId } })
    },
    onError: async (error) => {
      if (conflictOf(error) !== undefined && again !== undefined) setTheirs(await again())
    },
  })
  const conflict = conflictOf(save.error)
  const { capacity } = form
  const natural = capacity !== 'legal_person'
  const born = useBornErrors(natural ? form.born : '')
  const errors = [
    ...(capacity === '' ? [{ id: 'capacity', says: say('people.capacity-missing') }] : []),
    ...born,
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0 && capacity !== '') save.mutate(toDetails(form, capacity))
  }
  return (
    <form className="form" onSubmit={submit} noValidate aria-busy={save.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      {conflict === undefined ? <Problem of={save.error} /> : null}
      {conflict === undefined || theirs === undefined ? null : (
        <Meanwhile
          conflict={conflict}
          fields={partyFields
            .filter((field) => theirs[field] !== form[field])
            .map((field) => ({
              label: label[field],
              theirs: shown(field, theirs[field]),
              take: () => set({ [field]: theirs[field] }),
            }))}
        />
      )}
      {draft.notice}
      <Card title={say('people.parties')} icon="scale">
        <Note>
          {say('people.parties-wall')} — <Cite article="ma/act/2009/09-08#art_49" /> ·{' '}
          {say('common.not-verified')}
        </Note>
        <Choices
          id="capacity"
          label={say('reports.capacity')}
          wrong={wrong('capacity')}
          value={capacity}
          onChange={(next) => set({ capacity: next })}
          options={accusedSide.map((value) => ({ value, says: say(`people.capacity.${value}`) }))}
        />
        <div className="pair personal">
          <TextBox
            id="name"
            label={label.name}
            hint={say('common.optional')}
            value={form.name}
            onChange={(name) => set({ name })}
          />
          <Nationality value={form.nationality} onChange={(nationality) => set({ nationality })} />
          {natural ? (
            <>
              <TextBox
                id="born"
                kind="date"
                label={say('cases.born')}
                wrong={wrong('born')}
                value={form.born}
                onChange={(next) => set({ born: next })}
              />
              <SexPicker value={form.sex} onChange={(sex) => set({ sex })} />
            </>
          ) : null}
        </div>
        <p className="soft">{say('common.showing-recorded')}</p>
      </Card>
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={save.isPending}>
          {save.isPending
            ? say('common.loading')
            : say(theirs === undefined ? 'common.save' : 'cases.save-anyway')}
        </Button>
      </div>
    </form>
  )
}
