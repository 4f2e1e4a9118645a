import { noteElement } from '@himaya/contract'
import { elementCodes, type ElementCode, type ElementId, type ElementKind } from '@himaya/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { perform, Refused } from '../../lib/ask.ts'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import { Panel } from './panel.tsx'
import type { Of, Open } from './found.ts'

type Said = z.input<typeof noteElement.body>

/** The closed list of one element: what is pressed is noted, and opened to be given its documents. */
export function NotePanel({
  caseId,
  personId,
  found,
  element,
  onClose,
  onNoted,
}: Of & { element: ElementKind; onClose: () => void; onNoted: (open: Open) => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const refresh = () => queries.invalidateQueries({ queryKey: ['case', caseId] })
  const note = useMutation({
    mutationFn: (value: ElementCode) =>
      perform(noteElement, { params: { caseId, personId }, body: { element, value } as Said }),
    onSuccess: async (id) => {
      await refresh()
      onNoted({ what: 'noted', id: id as ElementId })
    },
    onError: async (error) => {
      if (isConflict(error)) await refresh()
    },
  })
  const noted = found.elements.flatMap((one) => (one.element === element ? one.noted : []))
  const left = (elementCodes[element] as readonly ElementCode[]).filter((value) =>
    noted.every((one) => one.value !== value),
  )
  return (
    <Panel title={say('elements.choose', { element: say(`elements.element.${element}`) })} onClose={onClose}>
      {isConflict(note.error) ? <Already error={note.error} /> : <Refusals of={note.error} />}
      {left.length === 0 ? <p>{say('elements.all-noted')}</p> : null}
      <div className="chips">
        {left.map((value) => (
          <Button key={value} icon="plus" isDisabled={note.isPending} onPress={() => note.mutate(value)}>
            {say(`elements.value.${value}`)}
          </Button>
        ))}
      </div>
    </Panel>
  )
}

const isConflict = (error: Error | null): error is Refused =>
  error instanceof Refused && error.code === 'conflict'

/** Somebody noted the same meanwhile: who, and when. */
function Already({ error }: { error: Refused }) {
  const { say, formats, language } = useWords()
  const { by, at } = error.details as { by?: { nameAr: string; nameLa: string }; at?: string }
  return (
    <Note tone="saffron">
      {by === undefined || at === undefined
        ? say('elements.changed')
        : say('elements.already', {
            name: language === 'ar' ? by.nameAr : by.nameLa,
            when: formats.moment(Date.parse(at)),
          })}
    </Note>
  )
}
