import { listColleagues, sayVictim } from '@himaya/contract'
import type { OfficerId, PersonId } from '@himaya/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { ask, perform } from '../../lib/ask.ts'
import { Cite } from '../../lib/law.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { Picker } from '../../ui/fields.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import { useNaming } from './naming.ts'
import type { FoundCase, FoundParty } from './found.ts'

/** Says that somebody suspected may be a victim, and says what of it the unit learns. */
export function VictimForm({
  found,
  party,
  onDone,
}: {
  found: FoundCase
  party: FoundParty
  onDone: () => void
}) {
  const { say } = useWords()
  const naming = useNaming()
  const queries = useQueryClient()
  const caseId = found.id
  const [person, setPerson] = useState<PersonId | ''>('')
  const [owner, setOwner] = useState<OfficerId | ''>('')
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const assistants = useQuery({
    queryKey: ['case', caseId, 'colleagues', 'social_assistant'],
    queryFn: () => ask(listColleagues, { params: { caseId }, query: { post: 'social_assistant' } }),
    gcTime: 0,
  })
  const send = useMutation({
    mutationFn: () =>
      perform(sayVictim, {
        params: { caseId, partyId: party.id },
        key,
        body: person === '' ? { owner: owner as OfficerId } : { person },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      onDone()
    },
  })
  const id = (name: string) => `victim-${party.id}-${name}`
  const missing = person === '' && owner === ''
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (!missing) send.mutate()
  }
  return (
    <form className="form inset" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <Refusals of={send.error ?? assistants.error} />
      <Note>
        <p>
          {say('people.may-be-victim-decides-nothing')} — <Cite article="ma/act/2016/27-14#art_448-14" />
        </p>
        <p>{say('people.may-be-victim-crosses')}</p>
        <p className="soft">{say('common.not-verified')}</p>
      </Note>
      <div className="pair">
        <Picker
          id={id('person')}
          label={say('people.may-be-victim-who')}
          nothing={say('people.known-as-nobody')}
          value={person}
          onChange={setPerson}
          options={found.people.map((one) => ({
            value: one.id,
            says: say('people.known-as', { who: naming.person(one) }),
          }))}
        />
        {person === '' ? (
          <Picker
            id={id('owner')}
            label={say('people.hand-over-to')}
            nothing={say('common.choose')}
            wrong={tried && missing ? say('people.hand-over-missing') : undefined}
            value={owner}
            onChange={setOwner}
            options={(assistants.data?.officers ?? []).map((one) => ({
              value: one.id,
              says: naming.officer(one),
            }))}
          />
        ) : null}
      </div>
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('people.may-be-victim-say')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
