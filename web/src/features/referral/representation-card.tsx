import { nameRepresentative, seeRepresentations, seeRepresentative } from '@himaya/contract'
import { readLocalDate } from '@himaya/algorithms'
import type { CaseId } from '@himaya/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { ask, perform } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { Cite } from '../../lib/law.tsx'
import { overlong } from '../../lib/limits.ts'
import { Problem } from '../../lib/problem.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useLabels } from '../../lib/whose.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { TextBox } from '../../ui/fields.tsx'
import { Button, Card, Chip, Note } from '../../ui/parts.tsx'
import { Sensitive } from '../../ui/sensitive.tsx'
import type { Someone } from './found.ts'

/** Who speaks for the children of a case whose guardians may not: asked for, and named by a juvenile judge. */
export function RepresentationCard({ caseId, people }: { caseId: CaseId; people: readonly Someone[] }) {
  const { say, formats, language } = useWords()
  const labels = useLabels(people)
  const found = useQuery({
    queryKey: ['case', caseId, 'representations'],
    queryFn: () => ask(seeRepresentations, { params: { caseId } }),
    gcTime: 0,
  })
  const rows = found.data?.representations ?? []
  if (found.isSuccess && rows.length === 0) return null
  return (
    <Card title={say('referral.representation')} icon="people" tone="safe">
      <Problem of={found.error} />
      <Note tone="saffron">{say('referral.guardian-kept-away')}</Note>
      <ul className="rows">
        {rows.map((one) => (
          <li key={one.id}>
            <div className="line">
              <span className="lead">{labels.long(one.personId)}</span>
              <Chip tone="saffron">{say(`referral.guardian.${one.why}`)}</Chip>
              {one.named === null ? (
                <span className="soft">
                  {say('referral.representation-asked', { when: formats.moment(Date.parse(one.askedAt)) })}
                </span>
              ) : (
                <>
                  <span className="soft">
                    {say('referral.representation-named', {
                      name: language === 'ar' ? one.named.by.nameAr : one.named.by.nameLa,
                      day: formats.day(one.named.on),
                    })}
                  </span>
                  <span className="end">
                    <Sensitive
                      words={{
                        show: say('referral.representative-show'),
                        hide: say('common.hide'),
                        hidden: say('referral.representative-hidden'),
                      }}
                      show={async () => {
                        const { who } = await ask(seeRepresentative, {
                          params: { caseId, representationId: one.id },
                        })
                        return <bdi>{who}</bdi>
                      }}
                    />
                  </span>
                </>
              )}
            </div>
            {one.named === null && found.data?.mayName === true ? (
              <NameForm caseId={caseId} representationId={one.id} />
            ) : null}
          </li>
        ))}
      </ul>
      <p className="soft">
        {say('referral.representation-not-fixed')} — <Cite article="ma/act/2002/22-01#art_510" /> ·{' '}
        {say('common.not-verified')}
      </p>
    </Card>
  )
}

function NameForm({ caseId, representationId }: { caseId: CaseId; representationId: string }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [who, setWho] = useState('')
  const [on, setOn] = useState<string>(todayInCourt)
  const [tried, setTried] = useState(false)
  const day = readLocalDate(on)
  const name = useMutation({
    mutationFn: () =>
      perform(nameRepresentative, {
        params: { caseId, representationId },
        body: { who: who.trim(), on: day ?? todayInCourt() },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  })
  const ids = { who: `${representationId}-who`, on: `${representationId}-on` }
  const errors = [
    ...(who.trim() === '' ? [{ id: ids.who, says: say('referral.representative-who-missing') }] : []),
    ...overlong(say, [[ids.who, who, 200]]),
    ...(day === undefined ? [{ id: ids.on, says: say('screening.day-wrong') }] : []),
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0) name.mutate()
  }
  return (
    <form className="form" onSubmit={submit} noValidate aria-busy={name.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      <Refusals of={name.error} />
      <div className="pair">
        <TextBox
          id={ids.who}
          label={say('referral.representative-who')}
          wrong={wrong(ids.who)}
          value={who}
          onChange={setWho}
          required
        />
        <TextBox
          id={ids.on}
          kind="date"
          label={say('screening.decided-on')}
          wrong={wrong(ids.on)}
          value={on}
          onChange={setOn}
        />
      </div>
      <div>
        <Button type="submit" kind="primary" icon="gavel" isDisabled={name.isPending}>
          {say('referral.representation-name')}
        </Button>
      </div>
    </form>
  )
}
