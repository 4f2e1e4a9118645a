import { assign, endAssignment, listColleagues } from '@himaya/contract'
import { assignmentEnds, type AssignmentEnd, type CaseId, type OfficerId, type Post } from '@himaya/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { ask, perform } from '../../lib/ask.ts'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Choices, Picker } from '../../ui/fields.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import { useNaming } from './naming.ts'
import type { FoundCase } from './found.ts'

/** Puts an officer on a case: only posts that the reader gives, and only officers who hold them at that court. */
export function AssignForm({ found, onDone }: { found: FoundCase; onDone: () => void }) {
  const { say } = useWords()
  const naming = useNaming()
  const queries = useQueryClient()
  const caseId = found.id
  const [post, setPost] = useState<Post | ''>(found.assigns.length === 1 ? (found.assigns[0] ?? '') : '')
  const [officer, setOfficer] = useState<OfficerId | ''>('')
  const [tried, setTried] = useState(false)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const colleagues = useQuery({
    queryKey: ['case', caseId, 'colleagues', post],
    queryFn: () => ask(listColleagues, { params: { caseId }, query: { post: post as Post } }),
    enabled: post !== '',
    gcTime: 0,
  })
  const send = useMutation({
    mutationFn: () =>
      perform(assign, {
        params: { caseId },
        key,
        body: { officer: officer as OfficerId, post: post as Post },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      onDone()
    },
    onError: () => setKey(crypto.randomUUID()),
  })
  const on = new Set(found.assigned.filter((one) => one.post === post).map((one) => one.officer.id))
  const free = colleagues.data?.officers.filter((one) => !on.has(one.id))
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (post !== '' && officer !== '') send.mutate()
  }
  return (
    <form className="form inset" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <Problem of={send.error ?? colleagues.error} />
      <Picker
        id="assign-post"
        label={say('cases.assign-post')}
        nothing={say('common.choose')}
        value={post}
        onChange={(next) => {
          setPost(next)
          setOfficer('')
        }}
        options={found.assigns.map((value) => ({ value, says: say(`posts.${value}`) }))}
      />
      {free === undefined ? null : free.length === 0 ? (
        <Note tone="saffron">{say('cases.assign-nobody')}</Note>
      ) : (
        <Picker
          id="assign-officer"
          label={say('cases.assign-officer')}
          nothing={say('common.choose')}
          wrong={tried && officer === '' ? say('cases.assign-officer-missing') : undefined}
          value={officer}
          onChange={setOfficer}
          hint={say('cases.assign-order')}
          options={free.map((one) => ({
            value: one.id,
            says: `${naming.officer(one)} · ${say('cases.open-cases', { count: one.openCases })}`,
          }))}
        />
      )}
      <p className="soft">{say('cases.assign-opens')}</p>
      <div className="chips">
        <Button
          type="submit"
          kind="primary"
          isDisabled={send.isPending || free === undefined || free.length === 0}
        >
          {send.isPending ? say('common.loading') : say('cases.assign')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}

/** Takes an officer off a case at once, with the reason. */
export function EndForm({
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
  const [why, setWhy] = useState<AssignmentEnd | ''>('')
  const [tried, setTried] = useState(false)
  const send = useMutation({
    mutationFn: (reason: AssignmentEnd) =>
      perform(endAssignment, { params: { caseId, assignmentId: assignment.id }, body: { why: reason } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      onDone()
    },
  })
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (why !== '') send.mutate(why)
  }
  return (
    <form className="form inset" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <Problem of={send.error} />
      <Note tone="saffron">{say('cases.end-at-once', { name: naming.officer(assignment.officer) })}</Note>
      <Choices
        id={`end-${assignment.id}`}
        label={say('cases.end-why')}
        wrong={tried && why === '' ? say('cases.end-why-missing') : undefined}
        value={why}
        onChange={setWhy}
        options={assignmentEnds.map((value) => ({ value, says: say(`cases.end-why.${value}`) }))}
      />
      <div className="chips">
        <Button type="submit" kind="danger" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('cases.end-assignment')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
