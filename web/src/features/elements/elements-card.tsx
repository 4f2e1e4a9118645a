import { seeElements } from '@himaya/contract'
import type { CaseId, Capacity, ElementKind, PersonId } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../lib/ask.ts'
import { Cite } from '../../lib/law.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Choices } from '../../ui/fields.tsx'
import { Card, Empty } from '../../ui/parts.tsx'
import { AgeNote, Began } from './began.tsx'
import { ElementPanel } from './element-panel.tsx'
import { Matrix } from './matrix.tsx'
import { NotePanel } from './note-panel.tsx'
import { ProofGrid } from './proof-grid.tsx'
import { Withdrawn } from './withdrawn.tsx'
import type { Found, Open } from './found.ts'

/**
 * The elements of the offence, victim by victim: what is noted, how many documents stand behind it, what is lacking.
 * For the prosecution and the investigating judge alone.
 */
export function ElementsCard({
  caseId,
  people,
}: {
  caseId: CaseId
  people: readonly { readonly id: PersonId; readonly number: number; readonly capacity: Capacity }[]
}) {
  const { say } = useWords()
  const [chosen, setChosen] = useState(people[0]?.id)
  const whose = people.find(({ id }) => id === chosen)?.id ?? people[0]?.id
  return (
    <Card
      title={say('elements.title')}
      icon="scale"
      aside={
        <span className="soft">
          <Cite article="ma/act/2016/27-14#art_448-1" />
        </span>
      }
    >
      {people.length < 2 || whose === undefined ? null : (
        <Choices
          id="elements-whose"
          label={say('elements.whose')}
          value={whose}
          onChange={setChosen}
          options={people.map(({ id, number }) => ({ value: id, says: say('reports.person', { number }) }))}
        />
      )}
      {whose === undefined ? (
        <Empty icon="scale" title={say('elements.none')}>
          <p>{say('elements.none-hint')}</p>
        </Empty>
      ) : (
        <OfVictim key={whose} caseId={caseId} personId={whose} />
      )}
      <p className="soft">
        {say('elements.not-a-verdict')} {say('elements.secret')} — <Cite article="ma/act/2002/22-01#art_15" />{' '}
        · <Cite article="ma/act/2002/22-01#art_287" /> · {say('common.not-verified')}
      </p>
    </Card>
  )
}

function OfVictim({ caseId, personId }: { caseId: CaseId; personId: PersonId }) {
  const { say } = useWords()
  const [open, setOpen] = useState<Open>()
  const found = useQuery({
    queryKey: ['case', caseId, 'elements', personId],
    queryFn: () => ask(seeElements, { params: { caseId, personId } }),
    gcTime: 0,
  })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem of={found.error} />
  const { data } = found
  const of = { caseId, personId, found: data }
  const close = () => setOpen(undefined)
  const noted = noteOf(data, open)
  return (
    <>
      <Began {...of} />
      <Matrix found={data} open={open} onOpen={setOpen} />
      {open?.what === 'list' ? (
        <NotePanel key={open.element} {...of} element={open.element} onClose={close} onNoted={setOpen} />
      ) : null}
      {noted === undefined ? null : (
        <ElementPanel
          key={noted.id}
          caseId={caseId}
          title={say(`elements.value.${noted.value}`)}
          proofs={data.proofs}
          noted={noted}
          onClose={close}
        />
      )}
      <ProofGrid caseId={caseId} found={data} />
      <AgeNote age={data.age} />
      <Withdrawn found={data} />
    </>
  )
}

/** What is open, as it is noted now; nothing when it was taken back meanwhile. */
function noteOf(found: Found, open: Open | undefined) {
  if (open?.what !== 'noted') return undefined
  for (const { element, noted } of found.elements) {
    const one = noted.find(({ id }) => id === open.id)
    if (one !== undefined) return { ...one, element: element satisfies ElementKind }
  }
  return undefined
}
