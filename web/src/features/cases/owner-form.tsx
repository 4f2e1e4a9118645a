import type { CaseId, OfficerId } from '@himaya/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { Refused } from '../../lib/ask.ts'
import { useMe } from '../../lib/me.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Picker } from '../../ui/fields.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import { useNaming } from './naming.ts'

interface Candidate {
  readonly id: OfficerId
  readonly nameAr: string
  readonly nameLa: string
}

/** Who follows somebody from now on, out of those who may. */
export function OwnerForm({
  id,
  caseId,
  now,
  candidates,
  handOver,
  onDone,
}: {
  id: string
  caseId: CaseId
  now: OfficerId
  /** `undefined` while they are being asked for. */
  candidates: readonly Candidate[] | undefined
  handOver: (to: OfficerId) => Promise<unknown>
  /** Closes the form; left out where it stands for itself. */
  onDone?: (() => void) | undefined
}) {
  const { say } = useWords()
  const { id: me } = useMe()
  const naming = useNaming()
  const queries = useQueryClient()
  const [to, setTo] = useState<OfficerId | ''>('')
  const [tried, setTried] = useState(false)
  const refresh = () => queries.invalidateQueries({ queryKey: ['case', caseId] })
  const send = useMutation({
    mutationFn: handOver,
    onSuccess: async () => {
      await refresh()
      onDone?.()
    },
    // Somebody else may follow by now: what is shown is then read again.
    onError: refresh,
  })
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (to !== '') send.mutate(to)
  }
  if (candidates === undefined) return <p className="soft">{say('common.loading')}</p>
  // Nobody takes over by their own hand from somebody who is there.
  const isThere = candidates.some((one) => one.id === now)
  const others = candidates.filter((one) => one.id !== now && !(isThere && one.id === me))
  return (
    <form
      className={onDone === undefined ? 'form' : 'form inset'}
      onSubmit={submit}
      noValidate
      aria-busy={send.isPending}
    >
      {send.error instanceof Refused &&
      send.error.code === 'conflict' &&
      send.error.details['state'] !== 'to_oneself' ? (
        <Note tone="danger">{say('people.changed-meanwhile')}</Note>
      ) : (
        <Problem of={send.error} />
      )}
      {others.length === 0 ? (
        <Note tone="saffron">{say('people.hand-over-nobody')}</Note>
      ) : (
        <Picker
          id={`owner-${id}`}
          label={say('people.hand-over-to')}
          nothing={say('common.choose')}
          wrong={tried && to === '' ? say('people.hand-over-missing') : undefined}
          value={to}
          onChange={setTo}
          options={others.map((one) => ({ value: one.id, says: naming.officer(one) }))}
        />
      )}
      <div className="chips">
        {others.length === 0 ? null : (
          <Button type="submit" kind="primary" isDisabled={send.isPending}>
            {send.isPending ? say('common.loading') : say('people.hand-over')}
          </Button>
        )}
        {onDone === undefined ? null : <Button onPress={onDone}>{say('common.cancel')}</Button>}
      </div>
    </form>
  )
}
