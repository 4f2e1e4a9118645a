import { noteCircumstance } from '@himaya/contract'
import {
  circumstanceCodes,
  circumstances,
  otherThan,
  saidOf,
  type AccusedSide,
  type CaseId,
  type CircumstanceCode,
  type PartyId,
  type PersonId,
} from '@himaya/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { perform, Refused } from '../../lib/ask.ts'
import { Cite } from '../../lib/law.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import { Panel } from './panel.tsx'

type Said = z.input<typeof noteCircumstance.body>

/** Of whom circumstances are being noted. */
export type Whose =
  | { readonly of: 'case' }
  | { readonly of: 'accused'; readonly party: PartyId; readonly capacity: AccusedSide }
  | { readonly of: 'victim'; readonly person: PersonId }

interface Standing {
  readonly code: CircumstanceCode
  readonly party: PartyId | null
  readonly person: PersonId | null
}

/** The words that may be said of the facts, of this accused or of this victim, under the article each counts by. */
export function CircumstancePanel({
  caseId,
  whose,
  people,
  noted,
  onClose,
  onNoted,
}: {
  caseId: CaseId
  whose: Whose
  people: readonly { readonly id: PersonId; readonly says: string }[]
  noted: readonly Standing[]
  onClose: () => void
  onNoted: (id: string) => void
}) {
  const { say } = useWords()
  const queries = useQueryClient()
  const note = useMutation({
    mutationFn: (body: Said) => perform(noteCircumstance, { params: { caseId }, body }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
    onSuccess: onNoted,
  })
  const conflict = note.error instanceof Refused && note.error.code === 'conflict'
  return (
    <Panel title={say('elements.circumstance-choose')} onClose={onClose}>
      {conflict ? <Note tone="saffron">{say('elements.changed')}</Note> : <Refusals of={note.error} />}
      {offersOf(whose, people).map(({ article, says, offers }) => {
        const left = offers.filter((one) => isOpen(one, noted))
        return left.length === 0 ? null : (
          <section key={`${article} ${says ?? ''}`} className="charged">
            <h4>
              {says === undefined ? null : <>{says} · </>}
              <Cite article={article} />
            </h4>
            <div className="chips">
              {left.map((one) => (
                <Button
                  key={one.code}
                  icon="plus"
                  isDisabled={note.isPending}
                  onPress={() => note.mutate(one)}
                >
                  {say(`elements.circumstance.${one.code}`)}
                </Button>
              ))}
            </div>
          </section>
        )
      })}
    </Panel>
  )
}

interface Offers {
  readonly article: (typeof circumstances)[CircumstanceCode]['article']
  /** The victim to whom the accused is that. */
  readonly says?: string
  readonly offers: readonly Said[]
}

/** What may be said, article by article in the order of the lists. */
function offersOf(
  whose: Whose,
  people: readonly { readonly id: PersonId; readonly says: string }[],
): readonly Offers[] {
  switch (whose.of) {
    case 'case':
      return byArticle(circumstanceCodes.case.map((code) => ({ of: 'case', code })))
    case 'victim':
      return byArticle(circumstanceCodes.victim.map((code) => ({ of: 'victim', code, person: whose.person })))
    case 'accused': {
      const { party, capacity } = whose
      return [
        ...byArticle(saidOf('accused', capacity).map((code) => ({ of: 'accused', code, party }))),
        ...people.flatMap(({ id: person, says }) =>
          byArticle(
            saidOf('relation', capacity).map((code) => ({ of: 'relation', code, party, person })),
          ).map((group) => ({ ...group, says })),
        ),
      ]
    }
  }
}

function byArticle(offers: readonly Said[]): readonly Offers[] {
  const articles = [...new Set(offers.map(({ code }) => circumstances[code].article))]
  return articles.map((article) => ({
    article,
    offers: offers.filter(({ code }) => circumstances[code].article === article),
  }))
}

/** Whether nothing noted is the same, or excludes it. */
function isOpen(one: Said, noted: readonly Standing[]): boolean {
  const party = 'party' in one ? one.party : null
  const person = 'person' in one ? one.person : null
  return noted.every(
    (other) =>
      other.party !== party ||
      other.person !== person ||
      (other.code !== one.code && !otherThan(one.code).includes(other.code)),
  )
}
