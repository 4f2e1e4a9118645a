import { changeCapacity, nameWards, type seeDetails } from '@himaya/contract'
import {
  assistanceSide,
  mayChangeCapacity,
  mayHaveWards,
  type AssistanceSide,
  type CaseId,
  type PersonId,
} from '@himaya/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { perform, Refused } from '../../lib/ask.ts'
import { Cite } from '../../lib/law.tsx'
import { Problem } from '../../lib/problem.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { Choices, TextBox, Tick } from '../../ui/fields.tsx'
import { Button, Card, Note } from '../../ui/parts.tsx'
import { useNaming } from './naming.ts'
import { useFoundCase, type FoundPerson } from './found.ts'

type Found = z.output<typeof seeDetails.reply>
interface Whose {
  readonly caseId: CaseId
  readonly personId: PersonId
}

/** Another capacity beside a person: only those that the rule opens to the unit are offered. */
export function CapacityCard({
  caseId,
  personId,
  found,
}: Whose & { found: Pick<Found, 'capacity' | 'status'> }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [capacity, setCapacity] = useState<AssistanceSide | ''>('')
  const [why, setWhy] = useState('')
  const [tried, setTried] = useState(false)
  const send = useMutation({
    mutationFn: (to: AssistanceSide) =>
      perform(changeCapacity, {
        params: { caseId, personId },
        body: {
          from: found.capacity,
          to,
          ...(why.trim() === '' ? {} : { why: why.trim() }),
        },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  })
  const open = assistanceSide.filter(
    (to) =>
      mayChangeCapacity({ post: 'social_assistant', from: found.capacity, to, status: found.status })
        .outcome === 'may',
  )
  const kept = open.length < assistanceSide.length - 1
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (capacity !== '') send.mutate(capacity)
  }
  return (
    <Card title={say('people.capacity-change')} icon="edit">
      <p>{say('people.capacity-now', { capacity: say(`people.capacity.${found.capacity}`) })}</p>
      <form className="form" onSubmit={submit} noValidate aria-busy={send.isPending}>
        {send.error instanceof Refused && send.error.code === 'conflict' ? (
          <Note tone="danger">{say('people.changed-meanwhile')}</Note>
        ) : (
          <Refusals of={send.error} />
        )}
        {kept ? (
          <Note>
            {say('people.capacity-from-authority')} — <Cite article="ma/act/2002/22-01#art_82-5-1-para-1" /> ·{' '}
            {say('common.not-verified')}
          </Note>
        ) : null}
        <Choices
          id="new-capacity"
          label={say('reports.capacity')}
          wrong={tried && capacity === '' ? say('people.capacity-missing') : undefined}
          value={capacity}
          onChange={setCapacity}
          options={open.map((value) => ({ value, says: say(`people.capacity.${value}`) }))}
        />
        <TextBox
          id="capacity-why"
          lines={2}
          label={say('people.capacity-why')}
          hint={say('common.optional')}
          value={why}
          onChange={setWhy}
        />
        <div className="chips">
          <Button type="submit" isDisabled={send.isPending}>
            {send.isPending ? say('common.loading') : say('people.capacity-write')}
          </Button>
        </div>
      </form>
    </Card>
  )
}

/** For whom a guardian or representative answers; nothing for anybody else. */
export function WardsCard({ caseId, personId, capacity }: Whose & { capacity: AssistanceSide }) {
  const found = useFoundCase(caseId)
  const person = found.data?.people.find(({ id }) => id === personId)
  if (!mayHaveWards(capacity) || found.data === undefined || person === undefined) return null
  return <WardsForm key={person.wards.join()} caseId={caseId} person={person} people={found.data.people} />
}

function WardsForm({
  caseId,
  person,
  people,
}: {
  caseId: CaseId
  person: FoundPerson
  people: readonly FoundPerson[]
}) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [wards, setWards] = useState<readonly PersonId[]>(person.wards)
  const save = useMutation({
    mutationFn: () =>
      perform(nameWards, { params: { caseId, personId: person.id }, body: { wards: [...wards] } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  })
  return (
    <Card title={say('people.answers-for')} icon="people">
      <Problem of={save.error} />
      <Wards people={people.filter(({ id }) => id !== person.id)} value={wards} onChange={setWards} />
      <div className="chips">
        <Button isDisabled={save.isPending} onPress={() => save.mutate()}>
          {save.isPending ? say('common.loading') : say('people.save-wards')}
        </Button>
        {save.isSuccess ? (
          <span className="soft" role="status">
            {say('common.saved')}
          </span>
        ) : null}
      </div>
    </Card>
  )
}

/** Those of the case for whom somebody may answer: whoever answers for others is not among them. */
export function Wards({
  people,
  value,
  onChange,
}: {
  people: readonly FoundPerson[]
  value: readonly PersonId[]
  onChange: (value: readonly PersonId[]) => void
}) {
  const { say } = useWords()
  const naming = useNaming()
  const others = people.filter((one) => !mayHaveWards(one.capacity))
  if (others.length === 0) return <p className="soft">{say('people.answers-nobody')}</p>
  return (
    <>
      <div className="chips">
        {others.map((one) => (
          <Tick
            key={one.id}
            value={value.includes(one.id)}
            onChange={(on) => onChange(on ? [...value, one.id] : value.filter((id) => id !== one.id))}
          >
            {naming.person(one)}
          </Tick>
        ))}
      </div>
      <p className="soft">{say('people.answers-hint')}</p>
    </>
  )
}

/** How a person came to stand where she does. */
export function HistoryCard({ changes }: { changes: Found['changes'] }) {
  const { say, formats } = useWords()
  const naming = useNaming()
  if (changes.length === 0) return null
  return (
    <Card title={say('people.history')} icon="timeline">
      <ol className="timeline">
        {changes.map((change) => (
          <li key={`${change.what} ${change.at}`}>
            <strong>
              {change.what === 'capacity'
                ? say('people.capacity-changed', {
                    was: say(`people.capacity.${change.was}`),
                    becomes: say(`people.capacity.${change.becomes}`),
                  })
                : say('people.handed-over', {
                    was: naming.officer(change.was),
                    becomes: naming.officer(change.becomes),
                  })}
            </strong>{' '}
            <span className="soft">
              {naming.officer(change.by)} · {formats.moment(Date.parse(change.at))}
            </span>
            {change.what === 'capacity' && change.why !== null ? (
              <p className="said personal" dir="auto">
                {change.why}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </Card>
  )
}
