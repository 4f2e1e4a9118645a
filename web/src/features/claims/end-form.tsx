import { readLocalDate } from '@himaya/algorithms'
import { endClaim } from '@himaya/contract'
import { claimEnds, type CaseId, type ClaimEnd } from '@himaya/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { perform, Refused } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, TextBox } from '../../ui/fields.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import type { FoundClaim } from './found.ts'

/** Writes down that a claim no longer stands: why, and from which day. */
export function EndForm({
  caseId,
  claim,
  onDone,
}: {
  caseId: CaseId
  claim: FoundClaim
  onDone: () => void
}) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [why, setWhy] = useState<ClaimEnd | ''>('')
  const [typed, setTyped] = useState<string>(todayInCourt)
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const day = readLocalDate(typed)
  const on = day !== undefined && day >= claim.on && day <= todayInCourt() ? day : undefined
  const send = useMutation({
    mutationFn: (body: z.input<typeof endClaim.body>) =>
      perform(endClaim, { key, params: { caseId, claimId: claim.id }, body }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      onDone()
    },
    onError: () => queries.invalidateQueries({ queryKey: ['case', caseId, 'claims'] }),
  })
  const id = (name: string) => `claim-end-${claim.id}-${name}`
  const errors = [
    ...(why === '' ? [{ id: id('why'), says: say('claims.why-missing') }] : []),
    ...(on === undefined ? [{ id: id('on'), says: say('claims.ended-wrong') }] : []),
  ]
  const wrong = (name: string) => (tried ? errors.find((error) => error.id === id(name))?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (why !== '' && on !== undefined) send.mutate({ why, on })
  }
  return (
    <form className="form panel" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      {send.error instanceof Refused && send.error.code === 'conflict' ? (
        <Note tone="saffron">{say('claims.changed')}</Note>
      ) : (
        <Refusals of={send.error} />
      )}
      <Choices
        id={id('why')}
        label={say('claims.why')}
        wrong={wrong('why')}
        value={why}
        onChange={setWhy}
        options={claimEnds.map((value) => ({ value, says: say(`claims.why.${value}`) }))}
      />
      <TextBox
        id={id('on')}
        kind="date"
        label={say('claims.ended-on')}
        wrong={wrong('on')}
        value={typed}
        onChange={setTyped}
        required
      />
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('claims.record-end')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
