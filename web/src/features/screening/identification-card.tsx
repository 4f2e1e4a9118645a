import { identify, listIdentifications, seeIdentification } from '@himaya/contract'
import {
  identifications,
  mayIdentify,
  type Capacity,
  type CaseId,
  type Identification,
  type PersonId,
  type Post,
  type VictimStatus,
} from '@himaya/domain'
import { readLocalDate } from '@himaya/algorithms'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { ask, perform } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { useDraft } from '../../lib/draft.tsx'
import { Cite } from '../../lib/law.tsx'
import { overlong } from '../../lib/limits.ts'
import { Problem } from '../../lib/problem.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useLabels } from '../../lib/whose.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, TextBox } from '../../ui/fields.tsx'
import { Button, Card, Chip, Note, Ref } from '../../ui/parts.tsx'
import { Sensitive } from '../../ui/sensitive.tsx'

interface Someone {
  readonly id: PersonId
  /** By which every card calls the same person. */
  readonly number: number
  readonly capacity: Capacity
  readonly status: VictimStatus
}

/** The status of each person and how it was decided; those who may decide do so here. */
export function IdentificationCard({
  caseId,
  people,
  mine,
}: {
  caseId: CaseId
  people: readonly Someone[]
  /** The posts in which I may act in this case. */
  mine: readonly Post[]
}) {
  const { say, formats, language } = useWords()
  const [deciding, setDeciding] = useState<PersonId>()
  const labels = useLabels(people)
  const found = useQuery({
    queryKey: ['case', caseId, 'identifications'],
    queryFn: () => ask(listIdentifications, { params: { caseId } }),
    gcTime: 0,
  })
  return (
    <Card title={say('screening.identification')} icon="gavel">
      <Problem of={found.error} />
      <ul className="rows">
        {people.map((person) => {
          const decided = (found.data?.identifications ?? []).filter((one) => one.personId === person.id)
          const open = openTo(mine, person.status)
          return (
            <li key={person.id}>
              <div className="line">
                <span className="lead">{labels.long(person.id)}</span>
                <Chip tone={person.status === 'to_assess' ? 'saffron' : 'cedar'}>
                  {say(`status.victim.${person.status}`)}
                </Chip>
                {open.length === 0 || deciding === person.id ? null : (
                  <span className="end">
                    <Button icon="gavel" onPress={() => setDeciding(person.id)}>
                      {say('screening.decide')}
                    </Button>
                  </span>
                )}
              </div>
              {decided.map((one) => (
                <div key={one.id} className="line soft">
                  <span>
                    {say(`screening.decision.${one.decision}`)} · {formats.day(one.decidedOn)} ·{' '}
                    {say(`posts.${one.post}`)} · {language === 'ar' ? one.by.nameAr : one.by.nameLa}
                    {one.courtAct === null ? null : (
                      <>
                        {' '}
                        · <Ref>{one.courtAct}</Ref>
                      </>
                    )}
                  </span>
                  <span className="end">
                    <Sensitive
                      words={{
                        show: say('screening.show-reasons'),
                        hide: say('common.hide'),
                        hidden: say('screening.reasons-hidden'),
                      }}
                      show={async () => {
                        const { reasons } = await ask(seeIdentification, {
                          params: { caseId, identificationId: one.id },
                        })
                        return (
                          <span className="said" dir="auto">
                            {reasons}
                          </span>
                        )
                      }}
                    />
                  </span>
                </div>
              ))}
              {deciding === person.id ? (
                <IdentificationForm
                  caseId={caseId}
                  person={person}
                  open={open}
                  onDone={() => setDeciding(undefined)}
                />
              ) : null}
            </li>
          )
        })}
      </ul>
      <p className="soft">
        {say('screening.at-once')} — <Cite article="ma/act/2002/22-01#art_82-5-1-para-1" /> ·{' '}
        {say('common.not-verified')}
      </p>
    </Card>
  )
}

/** The decisions that somebody in these posts may take now, with an act of the court at hand, and noted, where one is needed. */
const openTo = (mine: readonly Post[], from: VictimStatus): readonly Identification[] =>
  identifications.filter((decision) =>
    mine.some(
      (post) =>
        mayIdentify({ post, from, decision, reasoned: true, courtAct: true, judged: true }).outcome === 'may',
    ),
  )

function IdentificationForm({
  caseId,
  person,
  open,
  onDone,
}: {
  caseId: CaseId
  person: Someone
  open: readonly Identification[]
  onDone: () => void
}) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [form, setForm] = useState<{
    decision: Identification | ''
    reasons: string
    decidedOn: string
    courtAct: string
  }>({ decision: '', reasons: '', decidedOn: todayInCourt(), courtAct: '' })
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const change = (part: Partial<typeof form>) => setForm((now) => ({ ...now, ...part }))
  const draft = useDraft({
    form: 'identification',
    about: person.id,
    value: form,
    touched: form.reasons !== '' || form.decision !== '',
    restore: change,
  })
  const byCourt = form.decision === 'confirmed' || person.status === 'confirmed'
  const day = readLocalDate(form.decidedOn)
  const refresh = () => queries.invalidateQueries({ queryKey: ['case', caseId] })
  const send = useMutation({
    mutationFn: () =>
      perform(identify, {
        params: { caseId, personId: person.id },
        key,
        body: {
          from: person.status,
          decision: form.decision as Identification,
          reasons: form.reasons.trim(),
          decidedOn: day ?? todayInCourt(),
          ...(byCourt && form.courtAct.trim() !== '' ? { courtAct: form.courtAct.trim() } : {}),
        },
      }),
    onSuccess: async () => {
      draft.sent()
      await refresh()
      onDone()
    },
    // Another may have decided meanwhile: what was written stays, the status beside it is the one of now.
    onError: refresh,
  })
  const id = (name: string) => `identify-${person.id}-${name}`
  const errors = [
    ...(form.decision === '' || !open.includes(form.decision)
      ? [{ id: id('decision'), says: say('screening.decision-missing') }]
      : []),
    ...(byCourt && form.courtAct.trim().length < 3
      ? [{ id: id('act'), says: say('screening.court-act-missing') }]
      : []),
    ...(day === undefined || day > todayInCourt()
      ? [{ id: id('day'), says: say('screening.day-wrong') }]
      : []),
    ...overlong(say, [[id('reasons'), form.reasons, 4000]]),
    ...(form.reasons.trim() === '' ? [{ id: id('reasons'), says: say('screening.reasons-missing') }] : []),
  ]
  const wrong = (name: string) => (tried ? errors.find((error) => error.id === id(name))?.says : undefined)
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
      <Refusals of={send.error} />
      {draft.notice}
      <Note>{say(byCourt ? 'screening.court-confirms' : 'screening.in-the-name')}</Note>
      <Choices
        id={id('decision')}
        label={say('screening.decision')}
        wrong={wrong('decision')}
        value={form.decision}
        onChange={(decision) => change({ decision })}
        options={open.map((value) => ({ value, says: say(`screening.decision.${value}`) }))}
      />
      <div className="pair">
        {byCourt ? (
          <TextBox
            id={id('act')}
            label={say('screening.court-act')}
            hint={say('screening.court-act-hint')}
            wrong={wrong('act')}
            value={form.courtAct}
            onChange={(courtAct) => change({ courtAct })}
            required
          />
        ) : null}
        <TextBox
          id={id('day')}
          kind="date"
          label={say('screening.decided-on')}
          wrong={wrong('day')}
          value={form.decidedOn}
          onChange={(decidedOn) => change({ decidedOn })}
          required
        />
      </div>
      <TextBox
        id={id('reasons')}
        lines={4}
        label={say('screening.reasons')}
        hint={say('screening.reasons-hint')}
        wrong={wrong('reasons')}
        value={form.reasons}
        onChange={(reasons) => change({ reasons })}
        required
      />
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('screening.record-decision')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
