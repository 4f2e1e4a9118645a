import { correctPerson, seeDetails } from '@himaya/contract'
import type { CaseId, PersonId } from '@himaya/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { ask, perform } from '../../lib/ask.ts'
import { useDraft } from '../../lib/draft.tsx'
import { LinkButton } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Button, Card, Note } from '../../ui/parts.tsx'
import {
  IdentityFields,
  identityFields,
  toDetails,
  toForm,
  useBornErrors,
  useIdentityWords,
  type IdentityForm,
} from './identity-fields.tsx'
import { conflictOf, Meanwhile } from './meanwhile.tsx'
import { CapacityCard, HistoryCard, WardsCard } from './person-changes.tsx'
import { OwnerCard } from './person-owner.tsx'
import { useFoundCase } from './found.ts'

type Found = z.output<typeof seeDetails.reply>

interface Whose {
  readonly caseId: string
  readonly personId: string
}

/** What is known of a person, to be put right. Opening it shows who she is, and that is in the record. */
export function PersonPage({ caseId, personId }: Whose) {
  const { say } = useWords()
  const whose = { caseId: caseId as CaseId, personId: personId as PersonId }
  const details = useQuery({
    queryKey: ['case', caseId, 'details', personId],
    queryFn: () => ask(seeDetails, { params: whose }),
    gcTime: 0,
    // What is being typed is not changed under the hands of whoever types.
    staleTime: Infinity,
  })
  const ofUnit = useFoundCase(caseId).data?.mine.includes('social_assistant') === true
  if (details.isPending) return <p className="soft">{say('common.loading')}</p>
  if (details.isError) return <Problem whole of={details.error} />
  const { data } = details
  return (
    <>
      <div className="heading">
        <h1>{say('cases.person-title')}</h1>
        <span className="acts">
          <LinkButton to="/cases/$caseId" params={{ caseId }} icon="folders">
            {say('reports.open-case')}
          </LinkButton>
        </span>
      </div>
      <PersonForm {...whose} found={data} />
      {ofUnit ? (
        <>
          <CapacityCard key={data.capacity} {...whose} found={data} />
          <OwnerCard {...whose} />
          <WardsCard {...whose} capacity={data.capacity} />
        </>
      ) : null}
      <HistoryCard changes={data.changes} />
    </>
  )
}

function PersonForm({ caseId, personId, found }: { caseId: CaseId; personId: PersonId; found: Found }) {
  const { say } = useWords()
  const { label, shown } = useIdentityWords()
  const params = { caseId, personId }
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [start, setStart] = useState(found)
  const [form, setForm] = useState(() => toForm(found.details))
  /** What another officer wrote meanwhile, beside what stands in the form. */
  const [theirs, setTheirs] = useState<IdentityForm>()
  const set = (part: Partial<IdentityForm>) => setForm((now) => ({ ...now, ...part }))
  const draft = useDraft({
    form: 'person',
    about: personId,
    value: form,
    touched: identityFields.some((field) => form[field] !== toForm(start.details)[field]),
    restore: set,
  })
  const save = useMutation({
    mutationFn: () =>
      perform(correctPerson, { params, body: { version: start.version, details: toDetails(form) } }),
    onSuccess: async () => {
      draft.sent()
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      await navigate({ to: '/cases/$caseId', params: { caseId } })
    },
    onError: async (error) => {
      if (conflictOf(error) === undefined) return
      const now = await ask(seeDetails, { params })
      setTheirs(toForm(now.details))
      // Saving again is then a choice, made with both in sight.
      setStart(now)
    },
  })
  const conflict = conflictOf(save.error)
  const errors = useBornErrors(form.born)

  function submit(event: SyntheticEvent) {
    event.preventDefault()
    if (errors.length === 0) save.mutate()
  }

  return (
    <form className="form" onSubmit={submit} noValidate aria-busy={save.isPending}>
      <ErrorSummary title={say('common.error-summary', { count: errors.length })} errors={errors} />
      {conflict === undefined ? <Refusals of={save.error} /> : null}
      {draft.notice}
      {conflict === undefined || theirs === undefined ? null : (
        <Meanwhile
          conflict={conflict}
          fields={identityFields
            .filter((field) => theirs[field] !== form[field])
            .map((field) => ({
              label: label[field],
              theirs: shown(field, theirs[field]),
              take: () => set({ [field]: theirs[field] }),
            }))}
        />
      )}
      <Card title={say('cases.identity')} icon="people">
        {found.concealed ? (
          <Note>
            <p>{say('people.concealed-why', { kept: { ltr: '82-8' } })}</p>
            <p>{say('people.concealed-fields')}</p>
          </Note>
        ) : null}
        <IdentityFields
          form={form}
          set={set}
          wrong={errors[0]?.says}
          concealed={found.concealed ? found.capacity : undefined}
        />
        <p className="soft">{say('common.showing-recorded')}</p>
        <div className="chips">
          <Button type="submit" kind="primary" isDisabled={save.isPending}>
            {save.isPending
              ? say('common.loading')
              : theirs === undefined
                ? say('common.save')
                : say('cases.save-anyway')}
          </Button>
        </div>
      </Card>
    </form>
  )
}
