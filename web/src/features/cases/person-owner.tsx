import { handOverPerson, listColleagues } from '@himaya/contract'
import type { CaseId, PersonId } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { ask, perform } from '../../lib/ask.ts'
import { useWords } from '../../lib/words.tsx'
import { Card } from '../../ui/parts.tsx'
import { useNaming } from './naming.ts'
import { OwnerForm } from './owner-form.tsx'
import { useFoundCase, type FoundPerson } from './found.ts'

/** Who follows a person from now on: only those of the unit are offered. */
export function PersonOwner({
  caseId,
  person,
  onDone,
}: {
  caseId: CaseId
  person: FoundPerson
  onDone?: () => void
}) {
  const colleagues = useQuery({
    queryKey: ['case', caseId, 'colleagues', 'social_assistant'],
    queryFn: () => ask(listColleagues, { params: { caseId }, query: { post: 'social_assistant' } }),
    gcTime: 0,
  })
  return (
    <OwnerForm
      id={person.id}
      caseId={caseId}
      now={person.owner.id}
      candidates={colleagues.data?.officers}
      handOver={(to) =>
        perform(handOverPerson, {
          params: { caseId, personId: person.id },
          body: { from: person.owner.id, to },
        })
      }
      onDone={onDone}
    />
  )
}

/** The same on a card of its own, with who follows now. */
export function OwnerCard({ caseId, personId }: { caseId: CaseId; personId: PersonId }) {
  const { say } = useWords()
  const naming = useNaming()
  const person = useFoundCase(caseId).data?.people.find(({ id }) => id === personId)
  if (person === undefined) return null
  return (
    <Card title={say('people.hand-over')} icon="person">
      <p>{say('cases.owner', { name: naming.officer(person.owner) })}</p>
      <PersonOwner key={person.owner.id} caseId={caseId} person={person} />
    </Card>
  )
}
