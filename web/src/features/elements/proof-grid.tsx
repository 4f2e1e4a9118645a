import { linkProof, unlinkProof } from '@himaya/contract'
import type { CaseId, ElementId, ProofId } from '@himaya/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { perform } from '../../lib/ask.ts'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { MarkGrid, type GridRow } from '../../ui/mark-grid.tsx'
import type { Found } from './found.ts'

/**
 * Elements against documents: a row for each element, a column for each document, and in the cell whether the one stands
 * behind the other. An element of which nothing is noted has its row too, and it is empty.
 */
export function ProofGrid({ caseId, found }: { caseId: CaseId; found: Found }) {
  const { say, formats } = useWords()
  const queries = useQueryClient()
  const toggle = useMutation({
    mutationFn: ({ row, column, marked }: { row: ElementId; column: ProofId; marked: boolean }) =>
      marked
        ? perform(unlinkProof, { params: { caseId, elementId: row, proofId: column }, body: {} })
        : perform(linkProof, { params: { caseId, elementId: row }, body: { proof: column } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  })
  if (found.proofs.length === 0) return null
  const rows = found.elements.flatMap(
    ({ element, noted, lacking, support }): GridRow<ElementId, ProofId>[] => [
      ...noted.map((one) => ({
        id: one.id,
        says: say(`elements.value.${one.value}`),
        under: say(`elements.element.${element}`),
        marks: one.proofs,
      })),
      ...(noted.length === 0
        ? [
            {
              gap: say(
                support.state === 'not_required' ? 'elements.support.not_required' : 'elements.nothing-yet',
              ),
              says: say(`elements.element.${element}`),
            },
          ]
        : lacking.map((limb) => ({ gap: say('elements.nothing-yet'), says: say(`elements.value.${limb}`) }))),
    ],
  )
  // The oldest first, as they came into the case.
  const columns = found.proofs.toReversed().map(({ id, kind, dated }, n) => ({
    id,
    says: `${String(n + 1)} · ${say(`elements.kind.${kind}`)}`,
    under: dated === null ? say('elements.proof-undated') : formats.day(dated),
  }))
  return (
    <details className="more">
      <summary>{say('elements.grid')}</summary>
      <Refusals of={toggle.error} />
      <MarkGrid
        label={say('elements.grid')}
        corner={say('elements.grid-corner')}
        columns={columns}
        rows={rows}
        cell={(row, column, marked) =>
          say(marked ? 'elements.grid-linked' : 'elements.grid-unlinked', { element: row, document: column })
        }
        isBusy={toggle.isPending}
        onToggle={(row, column, marked) => toggle.mutate({ row, column, marked })}
      />
    </details>
  )
}
