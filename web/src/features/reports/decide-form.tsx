import { readLocalDate, type LocalDate } from '@himaya/algorithms'
import { decideReport } from '@himaya/contract'
import {
  isOf,
  mayDecideReport,
  noticeAddressees,
  noticeDue,
  reportDecisions,
  type CourtLevel,
  type Nature,
  type NoticeAddressee,
  type Post,
  type ReportDecision,
  type ReportSource,
} from '@himaya/domain'
import { useMutation } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { perform, Refused } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { useDraft } from '../../lib/draft.tsx'
import { Cite } from '../../lib/law.tsx'
import { useMe } from '../../lib/me.tsx'
import { Reasons, Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, TextBox, Tick } from '../../ui/fields.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import type { Course } from './outcome.ts'
import { articleAt } from './words.ts'

interface Form {
  kind: ReportDecision | ''
  nature: Nature | 'unknown'
  takenOn: string
  reasons: string
  tell: readonly NoticeAddressee[]
}

/** Writes down what the prosecution decided. What the law would refuse of it shows beside the form, as it is filled. */
export function DecideForm({ course, onDone }: { course: Course; onDone: () => void }) {
  const { say, formats } = useWords()
  const { reportId, source, outcome, refresh } = course
  const [form, setForm] = useState<Form>(() => ({
    kind: '',
    nature: outcome.nature,
    takenOn: todayInCourt(),
    reasons: '',
    // What the file knows is proposed; who decides says who is told.
    tell: outcome.victimKnown ? ['victim'] : [],
  }))
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const last = outcome.decisions[0]
  const send = useMutation({
    mutationFn: (decided: { kind: ReportDecision; takenOn: LocalDate }) =>
      perform(decideReport, {
        params: { reportId },
        key,
        body: {
          ...decided,
          nature: form.nature,
          tell: [...form.tell],
          after: last?.id ?? null,
          ...(form.reasons.trim() === '' ? {} : { reasons: form.reasons.trim() }),
        },
      }),
    onSuccess: async () => {
      draft.sent()
      await refresh()
      onDone()
    },
    onError: async (error) => {
      // What another decided meanwhile shows below; what was typed stays.
      if (error instanceof Refused && error.code === 'conflict') await refresh()
    },
  })
  const set = (part: Partial<Form>) => {
    setForm((now) => ({ ...now, ...part }))
    // What was refused was the form as it stood; as it stands now shows beside it.
    if (send.isError) send.reset()
  }
  const draft = useDraft({
    form: 'report_decision',
    about: reportId,
    value: form,
    touched: form.reasons !== '' || form.kind !== '',
    restore: set,
  })
  const post = useMe().posts.find(
    (held) => isOf(held.post, 'prosecution') && held.court === outcome.before.court,
  )?.post
  const { kind } = form
  const takenOn = readLocalDate(form.takenOn)
  const first = last?.takenOn ?? outcome.receivedOn
  const errors = [
    ...(kind === '' ? [{ id: 'kind', says: say('reports.decide-kind-missing') }] : []),
    ...(takenOn === undefined ? [{ id: 'taken-on', says: say('reports.day-missing') }] : []),
    ...(takenOn !== undefined && takenOn > todayInCourt()
      ? [{ id: 'taken-on', says: say('reports.day-not-yet') }]
      : []),
    ...(takenOn !== undefined && takenOn < first
      ? [{ id: 'taken-on', says: say('reports.day-too-early', { day: formats.day(first) }) }]
      : []),
    ...(kind === 'shelved' && form.reasons.trim() === ''
      ? [{ id: 'reasons', says: say('reports.reasons-missing') }]
      : []),
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)

  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0 && kind !== '' && takenOn !== undefined) send.mutate({ kind, takenOn })
  }

  return (
    <form className="form" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      <Refusals of={send.error} />
      {draft.notice}
      <Note>{say('reports.decide-recorded-as')}</Note>
      <Choices
        id="kind"
        label={say('reports.decide-kind')}
        wrong={wrong('kind')}
        value={kind}
        onChange={(next) => set({ kind: next })}
        options={reportDecisions.map((value) => ({ value, says: say(`reports.decision.${value}`) }))}
      />
      {outcome.nature === 'unknown' ? (
        <Choices
          id="nature"
          label={say('reports.nature')}
          hint={say('reports.nature-hint')}
          value={form.nature}
          onChange={(nature) => set({ nature })}
          options={(['felony', 'misdemeanour', 'unknown'] as const).map((value) => ({
            value,
            says: say(`reports.nature.${value}`),
          }))}
        />
      ) : (
        <p>{say('reports.nature-charged', { nature: say(`reports.nature.${outcome.nature}`) })}</p>
      )}
      {kind === '' || post === undefined || send.isError ? null : (
        <WouldRefuse post={post} kind={kind} form={form} source={source} outcome={outcome} />
      )}
      <TextBox
        id="taken-on"
        kind="date"
        label={say('reports.taken-on')}
        wrong={wrong('taken-on')}
        value={form.takenOn}
        onChange={(next) => set({ takenOn: next })}
        required
      />
      <TextBox
        id="reasons"
        lines={5}
        label={say('reports.reasons')}
        hint={
          kind === 'shelved'
            ? say('reports.reasons-hint')
            : `${say('common.optional')} · ${say('reports.reasons-hint')}`
        }
        wrong={wrong('reasons')}
        value={form.reasons}
        onChange={(reasons) => set({ reasons })}
        required={kind === 'shelved'}
      />
      <fieldset className="stack">
        <legend>{say('reports.tell')}</legend>
        <span className="soft">{say('reports.tell-hint')}</span>
        <div className="chips">
          {noticeAddressees
            .filter((whom) => whom !== 'complainant' || !outcome.anonymous)
            .map((whom) => (
              <Tick
                key={whom}
                value={form.tell.includes(whom)}
                onChange={(told) =>
                  set({
                    tell: noticeAddressees.filter((one) => (one === whom ? told : form.tell.includes(one))),
                  })
                }
              >
                {say(`reports.whom.${whom}`)}
              </Tick>
            ))}
        </div>
      </fieldset>
      {takenOn === undefined ? null : (
        <Term
          level={outcome.before.level}
          takenOn={takenOn}
          shelved={kind === 'shelved'}
          tells={form.tell.length > 0}
        />
      )}
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('reports.decide-record')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}

/** Every refusal of the law, each with its article, of the decision as the form stands. */
function WouldRefuse({
  post,
  kind,
  form,
  source,
  outcome,
}: {
  post: Post
  kind: ReportDecision
  form: Form
  source: ReportSource
  outcome: Course['outcome']
}) {
  const { say } = useWords()
  const [check] = outcome.checks
  const said = mayDecideReport({
    post,
    decision: kind,
    nature: form.nature,
    before: true,
    anonymous: outcome.anonymous,
    seriousness: check === undefined ? 'unchecked' : check.serious ? 'serious' : 'not_serious',
    reasoned: form.reasons.trim() !== '',
    source,
    victimKnown: outcome.victimKnown,
    callerKnown: outcome.callerKnown,
    tell: form.tell,
  })
  if (said.outcome === 'may') return null
  return (
    <Note tone="saffron">
      <strong>{say('reports.would-refuse')}</strong>
      <Reasons of={said.refusals} />
    </Note>
  )
}

/** By when the outcome is told, as carefully counted; and, of a shelving, that it can be gone back on and challenged. */
function Term({
  level,
  takenOn,
  shelved,
  tells,
}: {
  level: CourtLevel
  takenOn: LocalDate
  shelved: boolean
  tells: boolean
}) {
  const { say, formats } = useWords()
  // Before the Code there was no term; such a day is refused beside its own field.
  if (takenOn < '2003-10-01') return null
  return (
    <Note>
      {tells ? (
        <>
          <p>
            {say('reports.tell-due', { day: formats.day(noticeDue(takenOn, level).by) })} —{' '}
            <Cite article={articleAt[level]} />
          </p>
          <p className="soft">{say('reports.tell-count')}</p>
          <p className="soft">{say('reports.tell-complaints')}</p>
        </>
      ) : null}
      {shelved ? (
        <p>
          {say('reports.may-challenge')} — <Cite article={articleAt[level]} />
        </p>
      ) : null}
      <p className="soft">{say('common.not-verified')}</p>
    </Note>
  )
}
