import { readLocalDate, type LocalDate } from '@himaya/algorithms'
import { bringCharge, type seeCase } from '@himaya/contract'
import {
  chargeArticle,
  charges,
  links,
  natureOf,
  type CaseId,
  type Charge,
  type Link,
  type PartyId,
  type Post,
} from '@himaya/domain'
import { numberOf } from '@himaya/law'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { perform, Refused } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { useDraft } from '../../lib/draft.tsx'
import { Cite } from '../../lib/law.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, Picker, TextBox } from '../../ui/fields.tsx'
import { Button, Note } from '../../ui/parts.tsx'

interface Form {
  party: PartyId | ''
  charge: Charge | ''
  link: Link
  on: string
  submittedOn: string
}

const come = (typed: string): LocalDate | undefined => {
  const day = readLocalDate(typed)
  return day !== undefined && day <= todayInCourt() ? day : undefined
}

/** Brings a charge against a party: the article, the day, and of a misdemeanour how it hangs with a felony. */
export function BringForm({
  caseId,
  parties,
  mine,
  onDone,
}: {
  caseId: CaseId
  parties: z.output<typeof seeCase.reply>['parties']
  mine: readonly Post[]
  onDone: () => void
}) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [form, setForm] = useState<Form>(() => ({
    party: parties.length === 1 ? (parties[0]?.id ?? '') : '',
    charge: '',
    link: 'none',
    on: todayInCourt(),
    submittedOn: '',
  }))
  const [tried, setTried] = useState(false)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const change = (part: Partial<Form>) => setForm((now) => ({ ...now, ...part }))
  const draft = useDraft({
    form: 'charge',
    about: caseId,
    value: form,
    touched: form.charge !== '' || form.submittedOn !== '',
    restore: change,
  })
  const asJudge = mine.every((post) => post === 'investigating_judge')
  const misdemeanour = form.charge !== '' && natureOf(form.charge) === 'misdemeanour'
  const [on, submittedOn] = [come(form.on), come(form.submittedOn)]
  const send = useMutation({
    mutationFn: (body: z.input<typeof bringCharge.body>) =>
      perform(bringCharge, { params: { caseId }, key, body }),
    onSuccess: async () => {
      draft.sent()
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      onDone()
    },
    onError: async () => {
      setKey(crypto.randomUUID())
      await queries.invalidateQueries({ queryKey: ['case', caseId, 'charges'] })
    },
  })
  const id = (name: string) => `charge-${caseId}-${name}`
  const errors = [
    ...(form.party === '' ? [{ id: id('party'), says: say('charges.party-missing') }] : []),
    ...(form.charge === '' ? [{ id: id('charge'), says: say('charges.charge-missing') }] : []),
    ...(on === undefined ? [{ id: id('on'), says: say('charges.on-wrong') }] : []),
    ...(asJudge && submittedOn === undefined
      ? [{ id: id('submitted'), says: say('charges.submitted-missing') }]
      : []),
  ]
  const wrong = (name: string) => (tried ? errors.find((error) => error.id === id(name))?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    const { party, charge } = form
    if (errors.length > 0 || party === '' || charge === '' || on === undefined) return
    send.mutate({
      party,
      charge,
      link: misdemeanour ? form.link : 'none',
      on,
      ...(asJudge && submittedOn !== undefined ? { submittedOn } : {}),
    })
  }
  return (
    <form className="form panel" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      {send.error instanceof Refused && send.error.code === 'conflict' ? (
        <Note tone="saffron">{say('charges.already')}</Note>
      ) : (
        <Refusals of={send.error} />
      )}
      {draft.notice}
      <Note>
        {say('charges.not-victims')} — <Cite article="ma/act/2016/27-14#art_448-14" /> ·{' '}
        <span className="soft">{say('common.not-verified')}</span>
      </Note>
      <div className="pair">
        <Picker
          id={id('party')}
          label={say('charges.party')}
          wrong={wrong('party')}
          value={form.party}
          onChange={(party) => change({ party })}
          options={parties.map(({ id: value, capacity }, n) => ({
            value,
            says: say('charges.party-number', {
              capacity: say(`people.capacity.${capacity}`),
              number: String(n + 1),
            }),
          }))}
          nothing={say('common.choose')}
        />
        <TextBox
          id={id('on')}
          kind="date"
          label={say('charges.on')}
          wrong={wrong('on')}
          value={form.on}
          onChange={(next) => change({ on: next })}
          required
        />
      </div>
      <Picker
        id={id('charge')}
        label={say('charges.charge')}
        wrong={wrong('charge')}
        value={form.charge}
        onChange={(charge) => change({ charge })}
        options={charges.map((value) => ({
          value,
          says: say('charges.option', {
            article: { ltr: numberOf(chargeArticle(value)) },
            what: say(`charges.of.${value}`),
          }),
        }))}
        nothing={say('common.choose')}
      />
      {misdemeanour ? (
        <>
          <Choices
            id={id('link')}
            label={say('charges.link')}
            hint={say('charges.link-hint')}
            value={form.link}
            onChange={(link) => change({ link })}
            options={links.map((value) => ({ value, says: say(`charges.link.${value}`) }))}
          />
          <p className="soft cites">
            <Cite article="ma/act/2002/22-01#art_255" />
            <Cite article="ma/act/2002/22-01#art_257" />
          </p>
        </>
      ) : null}
      {asJudge ? (
        <>
          <TextBox
            id={id('submitted')}
            kind="date"
            label={say('charges.submitted-on')}
            wrong={wrong('submitted')}
            value={form.submittedOn}
            onChange={(next) => change({ submittedOn: next })}
            required
          />
          <p className="soft">
            <Cite article="ma/act/2002/22-01#art_84" />
          </p>
        </>
      ) : null}
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('charges.record')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
