import { measuresOpenTo, requestMeasure, seeCase } from '@himaya/contract'
import { isVictim, type CaseId, type MeasureKind, type PartyId, type PersonId } from '@himaya/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { ask, perform } from '../../lib/ask.ts'
import { Cite } from '../../lib/law.tsx'
import { useDraft } from '../../lib/draft.tsx'
import { overlong } from '../../lib/limits.ts'
import { LinkButton } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { Identity, useLabels } from '../../lib/whose.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, Picker, TextBox } from '../../ui/fields.tsx'
import { Button, Card, Note, Ref } from '../../ui/parts.tsx'

type FoundCase = z.output<typeof seeCase.reply>

/** Where a measure is asked for: only what the person's capacity opens is offered, with its article and who decides. */
export function RequestPage({ caseId }: { caseId: string }) {
  const { say } = useWords()
  const params = { caseId: caseId as CaseId }
  const found = useQuery({ queryKey: ['case', caseId], queryFn: () => ask(seeCase, { params }), gcTime: 0 })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem whole of={found.error} />
  return (
    <>
      <div className="heading">
        <h1>
          {say('protection.new')}{' '}
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
      {found.data.people.length === 0 ? (
        <Note>{say('cases.no-people')}</Note>
      ) : (
        <RequestForm found={found.data} />
      )}
    </>
  )
}

type Answer = 'yes' | 'no' | ''
type Offered = z.output<typeof measuresOpenTo.reply>['open'][number]

interface Form {
  person: PersonId | ''
  child: Answer
  complained: Answer
  kind: MeasureKind | ''
  words: string
  against: PartyId | ''
  described: string
}

/** Under which heading a measure is offered: what opens it, and whether it follows a complaint. */
function groupOf({ article, needsComplaint, powers }: Offered) {
  if (needsComplaint) return 'protection.by-complaint'
  if (powers === 'juvenile' || powers === 'prosecution_or_juvenile') return 'protection.by-child'
  return article.includes('art_82-7') ? 'protection.by-witness' : 'protection.by-no-complaint'
}

function RequestForm({ found }: { found: FoundCase }) {
  const { say } = useWords()
  const caseId = found.id
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [form, setForm] = useState<Form>({
    person: found.people.length === 1 ? (found.people[0]?.id ?? '') : '',
    child: '',
    complained: '',
    kind: '',
    words: '',
    against: '',
    described: '',
  })
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const set = (part: Partial<Form>) => setForm((now) => ({ ...now, ...part }))
  const draft = useDraft({
    form: 'measure',
    about: caseId,
    value: form,
    touched: form.words !== '' || form.kind !== '',
    restore: set,
  })
  const labels = useLabels(found.people)
  const parties = useLabels(found.parties)
  const person = found.people.find(({ id }) => id === form.person)
  // Asked where the file does not tell, and where it would open something: a child's placement is for a victim.
  const asksChild = person?.isChild === null && isVictim(person.capacity)
  const open = useQuery({
    queryKey: ['case', caseId, 'open-measures', form.person, form.child],
    queryFn: () =>
      ask(measuresOpenTo, {
        params: { caseId, personId: form.person as PersonId },
        query: form.child === '' ? {} : { child: form.child },
      }),
    enabled: person !== undefined,
    gcTime: 0,
  })
  const offered = open.data?.open ?? []
  const chosen = offered.find(({ kind }) => kind === form.kind)
  const noContact = chosen?.kind === 'no_contact'
  const asksComplaint = chosen?.needsComplaint === true
  const send = useMutation({
    mutationFn: () =>
      perform(requestMeasure, {
        key,
        params: { caseId, personId: form.person as PersonId },
        body: {
          kind: form.kind as MeasureKind,
          words: form.words.trim(),
          ...(asksComplaint ? { complained: form.complained === 'yes' } : {}),
          ...(asksChild ? { isChild: form.child === 'yes' } : {}),
          ...(noContact && form.against !== '' ? { against: form.against } : {}),
          ...(noContact && form.against === '' && form.described.trim() !== ''
            ? { againstDescribed: form.described.trim() }
            : {}),
        },
      }),
    onSuccess: async (id) => {
      draft.sent()
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      await navigate({ to: '/measures/$measureId', params: { measureId: id } })
    },
  })
  const errors = [
    ...(person === undefined ? [{ id: 'person', says: say('protection.person-missing') }] : []),
    ...(asksChild && form.child === '' ? [{ id: 'child', says: say('protection.child-missing') }] : []),
    ...(chosen === undefined ? [{ id: 'kind', says: say('protection.kind-missing') }] : []),
    ...(asksComplaint && form.complained === ''
      ? [{ id: 'complained', says: say('protection.complained-missing') }]
      : []),
    ...(asksComplaint && form.complained === 'no'
      ? [{ id: 'complained', says: say('refusals.no_complaint') }]
      : []),
    ...overlong(say, [
      ['words', form.words, 10_000],
      ['described', form.described, 300],
    ]),
    ...(form.words.trim() === '' ? [{ id: 'words', says: say('protection.words-missing') }] : []),
    ...(noContact && form.against === '' && form.described.trim() === ''
      ? [{ id: 'described', says: say('protection.against-missing') }]
      : []),
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
      <Refusals of={send.error ?? open.error} />
      {draft.notice}
      {found.court === null ? (
        <Note tone="saffron">
          {say('help.means.a_measure_goes_to_an_authority')} — <Cite article="ma/act/2002/22-01#art_82-5-1" />
        </Note>
      ) : null}
      <Card title={say('protection.person')} icon="people">
        <Choices
          id="person"
          label={say('protection.person')}
          wrong={wrong('person')}
          value={form.person}
          onChange={(next) => set({ person: next, kind: '' })}
          options={found.people.map(({ id }) => ({ value: id, says: labels.long(id) }))}
        />
        {person === undefined ? null : <Identity caseId={caseId} personId={person.id} />}
        {asksChild ? (
          <Choices
            id="child"
            label={say('protection.child')}
            hint={say('protection.child-hint')}
            wrong={wrong('child')}
            value={form.child}
            onChange={(child) => set({ child, kind: '' })}
            options={[
              { value: 'yes', says: say('common.yes') },
              { value: 'no', says: say('common.no') },
            ]}
          />
        ) : null}
      </Card>
      {person === undefined ? null : (
        <Card title={say('protection.measure')} icon="shield" tone="safe">
          <p className="soft">{say('protection.opens')}</p>
          {open.isPending ? <p className="soft">{say('common.loading')}</p> : null}
          {open.isSuccess && offered.length === 0 ? (
            <Note tone="saffron">{say('protection.nothing-open')}</Note>
          ) : (
            <Choices
              id="kind"
              label={say('protection.measure')}
              wrong={wrong('kind')}
              value={form.kind}
              onChange={(kind) => set({ kind })}
              options={offered.map((one) => ({
                value: one.kind,
                says: say(`protection.kind.${one.kind}`),
                group: say(groupOf(one)),
              }))}
            />
          )}
          {chosen === undefined ? null : (
            <Note>
              <p>
                <Cite article={chosen.article} />
              </p>
              <p>{say('protection.who-decides', { who: say(`protection.powers.${chosen.powers}`) })}</p>
              {chosen.mine ? <p>{say('protection.yours')}</p> : null}
              <p className="soft">{say('common.not-verified')}</p>
            </Note>
          )}
          {asksComplaint ? (
            <Choices
              id="complained"
              label={say('protection.complained')}
              hint={say('protection.complained-hint')}
              wrong={wrong('complained')}
              value={form.complained}
              onChange={(complained) => set({ complained })}
              options={[
                { value: 'yes', says: say('common.yes') },
                { value: 'no', says: say('common.no') },
              ]}
            />
          ) : null}
          {asksComplaint && form.complained === 'no' ? (
            <Note tone="saffron">{say('protection.complained-no', { article: { ltr: '82-5-1' } })}</Note>
          ) : null}
          {noContact ? (
            <div className="pair">
              {found.parties.length === 0 ? null : (
                <Picker
                  id="against"
                  label={say('protection.against')}
                  nothing={say('common.choose')}
                  value={form.against}
                  onChange={(against) => set({ against })}
                  options={found.parties.map(({ id }) => ({ value: id, says: parties.long(id) }))}
                />
              )}
              <TextBox
                id="described"
                label={say('protection.against-described')}
                hint={say('protection.against-hint')}
                wrong={wrong('described')}
                value={form.described}
                onChange={(described) => set({ described })}
              />
            </div>
          ) : null}
          <TextBox
            id="words"
            lines={5}
            label={say('protection.words')}
            hint={say('protection.words-hint')}
            wrong={wrong('words')}
            value={form.words}
            onChange={(words) => set({ words })}
            required
          />
        </Card>
      )}
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('protection.send')}
        </Button>
      </div>
    </form>
  )
}
