import { decideMeasure, type seeCase } from '@himaya/contract'
import type { PartyId } from '@himaya/domain'
import { useMutation } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { perform } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { useDraft } from '../../lib/draft.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useLabels } from '../../lib/whose.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, Picker, TextBox, Tick } from '../../ui/fields.tsx'
import { Button, Card, Note } from '../../ui/parts.tsx'
import { LengthFields, lengthOf, wrongLength, type Length } from './length.tsx'
import type { FoundMeasure } from './words.ts'

type Parties = z.output<typeof seeCase.reply>['parties']

interface Form extends Length {
  outcome: 'granted' | 'refused' | ''
  ar: string
  fr: string
  suspectAr: string
  suspectFr: string
  against: PartyId | ''
  starts: string
  opinionTaken: boolean
  writtenConsent: boolean
}

const bothOf = (ar: string, fr: string) => ({ ar: ar.trim(), ...(fr.trim() === '' ? {} : { fr: fr.trim() }) })

/** Where the magistrate whom the article names grants or refuses, with reasons in either case. */
export function DecideForm({
  measure,
  parties,
  onDone,
}: {
  measure: FoundMeasure
  parties: Parties
  onDone: () => Promise<void>
}) {
  const { say } = useWords()
  const [form, setForm] = useState<Form>({
    outcome: '',
    ar: '',
    fr: '',
    suspectAr: '',
    suspectFr: '',
    against: measure.request?.against ?? '',
    starts: todayInCourt(),
    until: '',
    day: '',
    opinionTaken: false,
    writtenConsent: false,
  })
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const set = (part: Partial<Form>) => setForm((now) => ({ ...now, ...part }))
  const draft = useDraft({
    form: 'measure_decision',
    about: measure.id,
    value: form,
    touched: form.ar !== '' || form.fr !== '' || form.suspectAr !== '',
    restore: set,
  })
  const labels = useLabels(parties)
  const noContact = measure.kind === 'no_contact'
  const granting = form.outcome === 'granted'
  const length = lengthOf(form)
  const asksOpinion = measure.powers === 'juvenile'
  const asksWritten = granting && measure.kind === 'phones_monitored'
  const decide = useMutation({
    mutationFn: () =>
      perform(decideMeasure, {
        key,
        params: { measureId: measure.id },
        body:
          granting && length !== undefined
            ? {
                outcome: 'granted',
                reasons: bothOf(form.ar, form.fr),
                ...(noContact ? { reasonsForSuspect: bothOf(form.suspectAr, form.suspectFr) } : {}),
                ...(noContact && form.against !== '' ? { against: form.against } : {}),
                starts: form.starts as never,
                length,
                opinionTaken: form.opinionTaken,
                writtenConsent: form.writtenConsent,
              }
            : {
                outcome: 'refused',
                reasons: bothOf(form.ar, form.fr),
                opinionTaken: form.opinionTaken,
              },
      }),
    onSuccess: async () => {
      draft.sent()
      await onDone()
    },
  })
  const errors = [
    ...(form.outcome === '' ? [{ id: 'outcome', says: say('protection.outcome-missing') }] : []),
    ...(form.ar.trim() === '' ? [{ id: 'reasons', says: say('protection.reasons-missing') }] : []),
    ...(granting && noContact && form.suspectAr.trim() === ''
      ? [{ id: 'reasons-suspect', says: say('protection.reasons-suspect-missing') }]
      : []),
    ...(granting && noContact && form.against === ''
      ? [{ id: 'against', says: say('protection.against-missing') }]
      : []),
    ...(granting ? wrongLength(form, say) : []),
    ...(asksOpinion && !form.opinionTaken
      ? [{ id: 'opinion', says: say('refusals.no_opinion_of_prosecution') }]
      : []),
    ...(asksWritten && !form.writtenConsent
      ? [{ id: 'written', says: say('refusals.no_written_consent') }]
      : []),
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)

  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0) decide.mutate()
  }

  return (
    <Card title={say('protection.decide')} icon="gavel" tone="calls">
      <form className="form" onSubmit={submit} noValidate aria-busy={decide.isPending}>
        <ErrorSummary
          title={say('common.error-summary', { count: errors.length })}
          errors={tried ? errors : []}
        />
        <Refusals of={decide.error} />
        {draft.notice}
        <Choices
          id="outcome"
          label={say('protection.outcome')}
          wrong={wrong('outcome')}
          value={form.outcome}
          onChange={(outcome) => set({ outcome })}
          options={[
            { value: 'granted', says: say('protection.outcome.granted') },
            { value: 'refused', says: say('protection.outcome.refused') },
          ]}
        />
        <TextBox
          id="reasons"
          lines={6}
          label={say('protection.reasons')}
          hint={say('protection.reasons-hint')}
          wrong={wrong('reasons')}
          value={form.ar}
          onChange={(ar) => set({ ar })}
          required
        />
        <TextBox
          id="reasons-fr"
          lines={3}
          label={say('protection.reasons-fr')}
          hint={say('common.optional')}
          value={form.fr}
          onChange={(fr) => set({ fr })}
        />
        {granting && noContact ? (
          <>
            <Picker
              id="against"
              label={say('protection.against')}
              wrong={wrong('against')}
              nothing={say('common.choose')}
              value={form.against}
              onChange={(against) => set({ against })}
              options={parties.map(({ id }) => ({ value: id, says: labels.long(id) }))}
            />
            <Note tone="saffron">{say('protection.reasons-suspect-warning')}</Note>
            <TextBox
              id="reasons-suspect"
              lines={3}
              label={say('protection.reasons-suspect')}
              wrong={wrong('reasons-suspect')}
              value={form.suspectAr}
              onChange={(suspectAr) => set({ suspectAr })}
              required
            />
            <TextBox
              id="reasons-suspect-fr"
              lines={3}
              label={say('protection.reasons-suspect-fr')}
              hint={say('common.optional')}
              value={form.suspectFr}
              onChange={(suspectFr) => set({ suspectFr })}
            />
          </>
        ) : null}
        {granting ? (
          <>
            <TextBox
              id="starts"
              kind="date"
              label={say('protection.starts')}
              value={form.starts}
              onChange={(starts) => set({ starts })}
            />
            <LengthFields kind={measure.kind} value={form} onChange={set} wrong={wrong} />
          </>
        ) : null}
        {asksOpinion ? (
          <Tick
            id="opinion"
            wrong={wrong('opinion')}
            value={form.opinionTaken}
            onChange={(opinionTaken) => set({ opinionTaken })}
          >
            {say('protection.opinion-taken')}
          </Tick>
        ) : null}
        {asksWritten ? (
          <Tick
            id="written"
            wrong={wrong('written')}
            value={form.writtenConsent}
            onChange={(writtenConsent) => set({ writtenConsent })}
          >
            {say('protection.written-consent')}
          </Tick>
        ) : null}
        <div>
          <Button type="submit" kind="primary" icon="gavel" isDisabled={decide.isPending}>
            {decide.isPending ? say('common.loading') : say('protection.take')}
          </Button>
        </div>
      </form>
    </Card>
  )
}
