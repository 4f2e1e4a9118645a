import type { CaseId } from '@himaya/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { Refused } from '../../lib/ask.ts'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import { isLeftOut } from './note-form.tsx'

/**
 * A small form under what it is about: what is asked, and one button that sends it when everything is told.
 *
 * @param missing what is said while something is not told
 * @param already what is said when somebody was quicker
 */
export function SmallForm({
  caseId,
  says,
  send,
  missing,
  already,
  onDone,
  children,
}: {
  caseId: CaseId
  says: string
  send: (() => Promise<unknown>) | undefined
  missing?: string
  already?: string
  onDone: () => void
  children: ReactNode
}) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [tried, setTried] = useState(false)
  const sending = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      await queries.invalidateQueries({ queryKey: ['today'] })
      onDone()
    },
  })
  return (
    <form
      className="form panel"
      noValidate
      aria-busy={sending.isPending}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (send !== undefined) sending.mutate(send)
      }}
    >
      {isLeftOut(sending.error) ? (
        <Note tone="danger">{say('clocks.no-such-time')}</Note>
      ) : already !== undefined && sending.error instanceof Refused && sending.error.code === 'conflict' ? (
        <Note tone="saffron">{already}</Note>
      ) : (
        <Refusals of={sending.error} />
      )}
      {tried && send === undefined ? <Note tone="danger">{missing ?? say('clocks.all-needed')}</Note> : null}
      {children}
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={sending.isPending}>
          {says}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
