import { addDays, type LocalDate } from '@himaya/algorithms'
import { delegate, listStandIns } from '@himaya/contract'
import { delegationDays, type CaseId, type OfficerId } from '@himaya/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { ask, perform } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Picker, TextBox } from '../../ui/fields.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import type { FoundCase } from './found.ts'
import { useNaming } from './naming.ts'

/** Lets a colleague of the same post at the same court stand in, until a day. */
export function DelegateForm({
  caseId,
  assignment,
  onDone,
}: {
  caseId: CaseId
  assignment: FoundCase['assigned'][number]
  onDone: () => void
}) {
  const { say } = useWords()
  const naming = useNaming()
  const queries = useQueryClient()
  const params = { caseId, assignmentId: assignment.id }
  const [officer, setOfficer] = useState<OfficerId | ''>('')
  const [until, setUntil] = useState('')
  const [tried, setTried] = useState(false)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const found = useQuery({
    queryKey: ['case', caseId, 'stand-ins', assignment.id],
    queryFn: () => ask(listStandIns, { params }),
    gcTime: 0,
  })
  const send = useMutation({
    mutationFn: () =>
      perform(delegate, {
        key,
        params,
        body: { officer: officer as OfficerId, until: until as LocalDate },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      onDone()
    },
    onError: () => setKey(crypto.randomUUID()),
  })
  const day = todayInCourt()
  const wrongDay = until === '' || until < day || until > addDays(day, delegationDays)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (officer !== '' && !wrongDay) send.mutate()
  }
  const colleagues = found.data?.officers
  return (
    <form className="form inset" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <Problem of={send.error ?? found.error} />
      <p className="soft">{say('cases.delegate-hint')}</p>
      {colleagues === undefined ? null : colleagues.length === 0 ? (
        <Note tone="saffron">{say('cases.delegate-nobody')}</Note>
      ) : (
        <Picker
          id={`stand-in-${assignment.id}`}
          label={say('cases.delegate-to')}
          nothing={say('common.choose')}
          wrong={tried && officer === '' ? say('cases.delegate-to-missing') : undefined}
          value={officer}
          onChange={setOfficer}
          options={colleagues.map((one) => ({ value: one.id, says: naming.officer(one) }))}
        />
      )}
      <TextBox
        id={`stand-in-until-${assignment.id}`}
        kind="date"
        label={say('cases.delegate-until')}
        wrong={tried && wrongDay ? say('cases.delegate-until-missing') : undefined}
        value={until}
        onChange={setUntil}
        required
      />
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending || colleagues?.length === 0}>
          {send.isPending ? say('common.loading') : say('cases.delegate')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
