import { addPerson } from '@himaya/contract'
import { assistanceSide, type AssistanceSide, type PersonId } from '@himaya/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type SyntheticEvent } from 'react'
import { perform, Refused } from '../../lib/ask.ts'
import { useDraft } from '../../lib/draft.tsx'
import { LinkButton } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices } from '../../ui/fields.tsx'
import { Button, Card, Note } from '../../ui/parts.tsx'
import {
  blankIdentity,
  IdentityFields,
  identityFields,
  toDetails,
  useBornErrors,
  type IdentityForm,
} from './identity-fields.tsx'
import { Wards } from './person-changes.tsx'
import { useFoundCase, type FoundCase } from './found.ts'

/** Names one more person in a case: a second woman met, a witness, a guardian. */
export function NewPersonPage({ caseId }: { caseId: string }) {
  const { say } = useWords()
  const found = useFoundCase(caseId)
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem whole of={found.error} />
  if (!found.data.mine.includes('social_assistant'))
    return <Problem whole of={new Refused({ code: 'not_found' })} />
  return (
    <>
      <div className="heading">
        <h1>{say('people.add-title')}</h1>
        <span className="acts">
          <LinkButton to="/cases/$caseId" params={{ caseId }} icon="folders">
            {say('reports.open-case')}
          </LinkButton>
        </span>
      </div>
      <NewPersonForm found={found.data} />
    </>
  )
}

interface Form extends IdentityForm {
  capacity: AssistanceSide | ''
  wards: readonly PersonId[]
}

function NewPersonForm({ found }: { found: FoundCase }) {
  const { say } = useWords()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const params = { caseId: found.id }
  const [form, setForm] = useState<Form>({ ...blankIdentity, capacity: '', wards: [] })
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const set = (part: Partial<Form>) => setForm((now) => ({ ...now, ...part }))
  const draft = useDraft({
    form: 'new_person',
    about: found.id,
    value: form,
    touched: form.capacity !== '' || identityFields.some((field) => form[field] !== ''),
    restore: set,
  })
  const { capacity } = form
  const answers = capacity === 'guardian' || capacity === 'representative'
  const save = useMutation({
    mutationFn: (as: AssistanceSide) =>
      perform(addPerson, {
        params,
        key,
        body:
          as === 'guardian' || as === 'representative'
            ? { capacity: as, details: toDetails(form), wards: [...form.wards] }
            : { capacity: as, details: toDetails(form) },
      }),
    onSuccess: async () => {
      draft.sent()
      await queries.invalidateQueries({ queryKey: ['case', found.id] })
      await navigate({ to: '/cases/$caseId', params })
    },
  })
  const errors = [
    ...(capacity === '' ? [{ id: 'capacity', says: say('people.capacity-missing') }] : []),
    ...useBornErrors(form.born),
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0 && capacity !== '') save.mutate(capacity)
  }
  return (
    <form className="form" onSubmit={submit} noValidate aria-busy={save.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      <Problem of={save.error} />
      {draft.notice}
      <Card title={say('reports.capacity')} icon="people">
        <Note>{say('people.add-hint')}</Note>
        <Choices
          id="capacity"
          label={say('reports.capacity')}
          wrong={wrong('capacity')}
          value={capacity}
          onChange={(next) => set({ capacity: next })}
          options={assistanceSide.map((value) => ({ value, says: say(`people.capacity.${value}`) }))}
        />
        {answers ? (
          <>
            <h3>{say('people.answers-for')}</h3>
            <Wards people={found.people} value={form.wards} onChange={(wards) => set({ wards })} />
          </>
        ) : null}
      </Card>
      <Card title={say('cases.identity')} icon="person">
        <IdentityFields form={form} set={set} wrong={wrong('born')} />
      </Card>
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={save.isPending}>
          {save.isPending ? say('common.loading') : say('people.add')}
        </Button>
      </div>
    </form>
  )
}
