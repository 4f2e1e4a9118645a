import { readLocalDate } from '@himaya/algorithms'
import { addProof } from '@himaya/contract'
import { proofKinds, type CaseId, type ElementId, type ProofKind } from '@himaya/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { perform } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { useDraft } from '../../lib/draft.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Picker, TextBox } from '../../ui/fields.tsx'
import { Button } from '../../ui/parts.tsx'

/** The longest title, in characters, as the contract has it. */
const longest = 200

interface Form {
  kind: ProofKind | ''
  title: string
  dated: string
}

/** A document that was not in the case yet, put behind the element it is written for. */
export function ProofForm({
  caseId,
  behind,
  onDone,
}: {
  caseId: CaseId
  behind: ElementId
  onDone: () => void
}) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [form, setForm] = useState<Form>({ kind: '', title: '', dated: '' })
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const change = (part: Partial<Form>) => setForm((now) => ({ ...now, ...part }))
  const draft = useDraft({
    form: 'proof',
    about: behind,
    value: form,
    touched: form.title !== '',
    restore: change,
  })
  const title = form.title.trim().replaceAll(/\s+/g, ' ')
  const dated = readLocalDate(form.dated)
  const add = useMutation({
    mutationFn: (kind: ProofKind) =>
      perform(addProof, {
        params: { caseId },
        key,
        body: { kind, title, ...(dated === undefined ? {} : { dated }), behind: [behind] },
      }),
    onSuccess: async () => {
      draft.sent()
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      onDone()
    },
  })
  const id = (name: string) => `proof-${behind}-${name}`
  const dateWrong = form.dated !== '' && (dated === undefined || dated > todayInCourt())
  const errors = [
    ...(form.kind === '' ? [{ id: id('kind'), says: say('elements.proof-kind-missing') }] : []),
    ...(title === '' ? [{ id: id('title'), says: say('elements.proof-title-missing') }] : []),
    ...(title.length > longest
      ? [{ id: id('title'), says: say('elements.proof-title-long', { most: longest }) }]
      : []),
    ...(dateWrong ? [{ id: id('dated'), says: say('elements.began-wrong') }] : []),
  ]
  const wrong = (name: string) => (tried ? errors.find((error) => error.id === id(name))?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0 && form.kind !== '') add.mutate(form.kind)
  }
  return (
    <form className="form panel" onSubmit={submit} noValidate aria-busy={add.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      <Refusals of={add.error} />
      {draft.notice}
      <div className="pair">
        <Picker
          id={id('kind')}
          label={say('elements.proof-kind')}
          wrong={wrong('kind')}
          value={form.kind}
          onChange={(kind) => change({ kind })}
          options={proofKinds.map((value) => ({ value, says: say(`elements.kind.${value}`) }))}
          nothing={say('common.choose')}
        />
        <TextBox
          id={id('dated')}
          kind="date"
          label={say('elements.proof-dated')}
          hint={say('common.optional')}
          wrong={wrong('dated')}
          value={form.dated}
          onChange={(next) => change({ dated: next })}
        />
      </div>
      <TextBox
        id={id('title')}
        label={say('elements.proof-title')}
        hint={say('elements.proof-title-hint')}
        wrong={wrong('title')}
        value={form.title}
        onChange={(next) => change({ title: next })}
        required
      />
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={add.isPending}>
          {add.isPending ? say('common.loading') : say('elements.proof-save')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
