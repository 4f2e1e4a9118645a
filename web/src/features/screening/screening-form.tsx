import { recordScreening, seeScreenings } from '@himaya/contract'
import {
  itemsOf,
  screeningAnswers,
  screeningProposals,
  type Answers,
  type CaseId,
  type PersonId,
  type ReceptionDuty,
  type ScreeningAnswer,
  type ScreeningProposal,
} from '@himaya/domain'
import {
  indicatorDimensions,
  signs,
  type Dimension,
  type IndicatorId,
  type IndicatorSetId,
  type SignId,
} from '@himaya/law'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type SyntheticEvent } from 'react'
import { ask, perform, Refused } from '../../lib/ask.ts'
import { useDraft } from '../../lib/draft.tsx'
import { Law } from '../../lib/law.tsx'
import { overlong } from '../../lib/limits.ts'
import { LinkButton } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { Identity } from '../../lib/whose.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, TextBox, Tick } from '../../ui/fields.tsx'
import { Button, Card, Chip, Note } from '../../ui/parts.tsx'
import { Question } from '../../ui/question.tsx'
import { Asked, Explanation } from './explanation.tsx'

interface Form {
  who: 'adult' | 'child' | ''
  what: 'labour' | 'sexual' | ''
  met: ReceptionDuty[]
  answers: Partial<Record<IndicatorId, ScreeningAnswer>>
  signs: SignId[]
  proposes: ScreeningProposal | ''
  note: string
}

const blank: Form = { who: '', what: '', met: [], answers: {}, signs: [], proposes: '', note: '' }
const dimensions = Object.keys(indicatorDimensions) as readonly Dimension[]
type Step = Dimension | 'end'
const steps: readonly Step[] = [...dimensions, 'end']

/** Where indicators are asked about, one dimension after another, with what they amount to beside them. */
export function ScreeningForm({ caseId, personId }: { caseId: string; personId: string }) {
  const { say } = useWords()
  const params = { caseId: caseId as CaseId, personId: personId as PersonId }
  const found = useQuery({
    queryKey: ['case', caseId, 'screenings', personId],
    queryFn: () => ask(seeScreenings, { params }),
    gcTime: 0,
  })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem whole of={found.error} />
  const { refusals, duties, isChild } = found.data
  return (
    <>
      <div className="heading">
        <h1>{say('screening.new')}</h1>
        <Identity {...params} />
        <span className="acts">
          <LinkButton to="/cases/$caseId/screening/$personId" params={{ caseId, personId }} icon="scale">
            {say('screening.to-all')}
          </LinkButton>
        </span>
      </div>
      {refusals.length > 0 ? (
        <>
          <Note tone="saffron">{say('screening.not-yet')}</Note>
          <Refusals of={new Refused({ code: 'refused_by_law', refusals } as never)} />
          <div>
            <LinkButton
              to="/cases/$caseId/reception/$personId"
              params={{ caseId, personId }}
              kind="primary"
              icon="people"
            >
              {say('cases.reception')}
            </LinkButton>
          </div>
        </>
      ) : (
        <Sheet params={params} duties={duties} isChild={isChild} />
      )}
    </>
  )
}

function Sheet({
  params,
  duties,
  isChild,
}: {
  params: { caseId: CaseId; personId: PersonId }
  duties: readonly ReceptionDuty[]
  isChild: boolean | null
}) {
  const { say } = useWords()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [form, setForm] = useState<Form>({
    ...blank,
    who: isChild === null ? '' : isChild ? 'child' : 'adult',
  })
  const [step, setStep] = useState<Step>(dimensions[0] ?? 'end')
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const change = (part: Partial<Form>) => setForm((now) => ({ ...now, ...part }))
  const draft = useDraft({
    form: 'screening',
    about: params.personId,
    value: form,
    touched: Object.keys(form.answers).length > 0 || form.note !== '' || form.signs.length > 0,
    // Whether she is a child is what the file says now, whatever was typed then.
    restore: (kept) => change(isChild === null ? kept : { ...kept, who: isChild ? 'child' : 'adult' }),
  })
  const set: IndicatorSetId | undefined =
    form.who === '' || form.what === '' ? undefined : `${form.who}_${form.what}`
  const items = set === undefined ? [] : itemsOf(set)
  // What was answered under another set and is not asked in this one stays in the form, and is not sent.
  const answers: Answers = Object.fromEntries(
    items.flatMap(({ id }) => (form.answers[id] === undefined ? [] : [[id, form.answers[id]]])),
  )
  const seen = signs.filter((sign) => set !== undefined && (sign.sets as readonly string[]).includes(set))
  const send = useMutation({
    mutationFn: () =>
      perform(recordScreening, {
        params,
        key,
        body: {
          set: set as IndicatorSetId,
          answers: answers,
          signs: seen.flatMap(({ id }) => (form.signs.includes(id) ? [id] : [])),
          met: duties.filter((duty) => form.met.includes(duty)),
          proposes: form.proposes as ScreeningProposal,
          ...(form.note.trim() === '' ? {} : { note: form.note.trim() }),
        },
      }),
    onSuccess: async () => {
      draft.sent()
      await queries.invalidateQueries({ queryKey: ['case', params.caseId] })
      await navigate({ to: '/cases/$caseId/screening/$personId', params })
    },
  })
  const errors = [
    ...(form.who === '' ? [{ id: 'screening-who', says: say('screening.who-missing') }] : []),
    ...(form.what === '' ? [{ id: 'screening-what', says: say('screening.what-missing') }] : []),
    ...overlong(say, [['screening-note', form.note, 4000]]),
    ...(form.proposes === '' ? [{ id: 'screening-proposes', says: say('screening.proposes-missing') }] : []),
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0) send.mutate()
  }
  const at = steps.indexOf(step)
  const go = (next: Step | undefined) => {
    if (next === undefined) return
    setStep(next)
    document.getElementById('screening-questions')?.scrollIntoView({ block: 'start' })
  }
  return (
    <>
      <div className="columns">
        <form className="form" onSubmit={submit} noValidate aria-busy={send.isPending}>
          <ErrorSummary
            title={say('common.error-summary', { count: errors.length })}
            errors={tried ? errors : []}
          />
          <Refusals of={send.error} />
          {draft.notice}
          <Card title={say('screening.before')} icon="info">
            <Note>{say('screening.decides-nothing')}</Note>
            <div className="pair">
              {isChild === null ? (
                <Choices
                  id="screening-who"
                  label={say('screening.who')}
                  hint={say('screening.who-hint')}
                  wrong={wrong('screening-who')}
                  value={form.who}
                  onChange={(who) => change({ who })}
                  options={(['adult', 'child'] as const).map((value) => ({
                    value,
                    says: say(`screening.who.${value}`),
                  }))}
                />
              ) : (
                <p>
                  <span className="label">{say('screening.who')}</span>{' '}
                  <Chip tone="indigo">{say(`screening.who.${isChild ? 'child' : 'adult'}`)}</Chip>
                </p>
              )}
              <Choices
                id="screening-what"
                label={say('screening.what')}
                wrong={wrong('screening-what')}
                value={form.what}
                onChange={(what) => change({ what })}
                options={(['labour', 'sexual'] as const).map((value) => ({
                  value,
                  says: say(`screening.what.${value}`),
                }))}
              />
            </div>
            {duties.length === 0 ? null : (
              <fieldset className="choices">
                <legend>{say('screening.met')}</legend>
                <div className="chips">
                  {duties.map((duty) => (
                    <Tick
                      key={duty}
                      value={form.met.includes(duty)}
                      onChange={(on) =>
                        change({ met: on ? [...form.met, duty] : form.met.filter((one) => one !== duty) })
                      }
                    >
                      {say(`screening.met.${duty}`)}
                    </Tick>
                  ))}
                </div>
              </fieldset>
            )}
          </Card>
          {set === undefined ? null : (
            <>
              <nav aria-label={say('screening.dimensions')} id="screening-questions">
                <ul className="steps">
                  {steps.map((one) => {
                    const own = items.filter((item) => item.dimension === one)
                    return (
                      <li key={one}>
                        <button
                          type="button"
                          className="step"
                          aria-current={one === step ? 'step' : undefined}
                          onClick={() => setStep(one)}
                        >
                          <span>
                            {one === 'end' ? (
                              say('screening.end')
                            ) : (
                              <Law words={indicatorDimensions[one].name} />
                            )}
                          </span>
                          {one === 'end' ? null : (
                            <bdi dir="ltr" className="soft">
                              {own.filter((item) => answers[item.id] !== undefined).length}/{own.length}
                            </bdi>
                          )}
                        </button>
                      </li>
                    )
                  })}
                </ul>
              </nav>
              {step === 'end' ? (
                <Card title={say('screening.end')} icon="check">
                  <fieldset className="choices">
                    <legend>{say('screening.signs')}</legend>
                    <p className="hint">{say('screening.signs-hint')}</p>
                    <div className="chips">
                      {seen.map((sign) => (
                        <Tick
                          key={sign.id}
                          value={form.signs.includes(sign.id)}
                          onChange={(on) =>
                            change({
                              signs: on
                                ? [...form.signs, sign.id]
                                : form.signs.filter((id) => id !== sign.id),
                            })
                          }
                        >
                          <Law words={sign.words} />
                        </Tick>
                      ))}
                    </div>
                  </fieldset>
                  <TextBox
                    id="screening-note"
                    lines={4}
                    label={say('screening.note')}
                    hint={say('screening.note-hint')}
                    wrong={wrong('screening-note')}
                    value={form.note}
                    onChange={(note) => change({ note })}
                  />
                  <Choices
                    id="screening-proposes"
                    label={say('screening.proposes')}
                    hint={say('screening.proposes-hint')}
                    wrong={wrong('screening-proposes')}
                    value={form.proposes}
                    onChange={(proposes) => change({ proposes })}
                    options={screeningProposals.map((value) => ({
                      value,
                      says: say(`screening.proposes.${value}`),
                    }))}
                  />
                </Card>
              ) : (
                <DimensionCard
                  dimension={step}
                  items={items.filter((item) => item.dimension === step)}
                  answers={answers}
                  onAnswer={(id, answer) =>
                    setForm((now) => ({ ...now, answers: { ...now.answers, [id]: answer } }))
                  }
                />
              )}
              <div className="chips">
                {at > 0 ? (
                  <Button onPress={() => go(steps[at - 1])}>{say('screening.previous')}</Button>
                ) : null}
                {step === 'end' ? (
                  // Another element than the one before it: the press that led here must not send the form.
                  <Button key="record" type="submit" kind="primary" isDisabled={send.isPending}>
                    {send.isPending ? say('common.loading') : say('screening.record')}
                  </Button>
                ) : (
                  <Button key="next" kind="primary" onPress={() => go(steps[at + 1])}>
                    {say('common.next')}
                  </Button>
                )}
              </div>
            </>
          )}
        </form>
        <div className="beside">
          <Card title={say('screening.running')} icon="scale">
            {set === undefined ? (
              <p className="soft">{say('screening.choose-set')}</p>
            ) : (
              <Explanation set={set} answers={answers} />
            )}
          </Card>
        </div>
      </div>
    </>
  )
}

function DimensionCard({
  dimension,
  items,
  answers,
  onAnswer,
}: {
  dimension: Dimension
  items: ReturnType<typeof itemsOf>
  answers: Answers
  onAnswer: (id: IndicatorId, answer: ScreeningAnswer) => void
}) {
  const { say } = useWords()
  const options = screeningAnswers.map((value) => ({ value, says: say(`screening.answer.${value}`) }))
  return (
    <section className="card" aria-labelledby="screening-dimension">
      <header>
        <h2 id="screening-dimension">
          <Law words={indicatorDimensions[dimension].name} />
        </h2>
      </header>
      <p className="soft">{say('screening.keys')}</p>
      <ul className="questions">
        {items.map(({ id }) => (
          <Question
            key={id}
            id={`ask-${id}`}
            value={answers[id]}
            onChange={(answer) => onAnswer(id, answer)}
            options={options}
          >
            <Asked id={id} />
          </Question>
        ))}
      </ul>
    </section>
  )
}
