import { noteCircumstance } from '@himaya/contract'
import {
  canBeAbsent,
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
import { useState } from 'react'
import type { z } from 'zod'
import { perform, Refused } from '../../lib/ask.ts'
import { Cite } from '../../lib/law.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { Choices } from '../../ui/fields.tsx'
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

const notings = ['there', 'absent'] as const

/**
 * The words that may be said of the facts, of this accused or of this victim, under the article each counts by: that it
 * is so, or that it was looked for and is not. All that are left of an article are noted not to be there at once.
 */
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
  const [noting, setNoting] = useState<(typeof notings)[number]>('there')
  const note = useMutation({
    mutationFn: (body: Said) => perform(noteCircumstance, { params: { caseId }, body }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
    onSuccess: onNoted,
  })
  const deny = useMutation({
    mutationFn: async (all: readonly Said[]) => {
      // One after the other: each is an act of its own, and the first that is refused is told.
      for (const one of all)
        await perform(noteCircumstance, { params: { caseId }, body: { ...one, absent: true } })
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  })
  const absent = noting === 'absent'
  const error = note.error ?? deny.error
  const isBusy = note.isPending || deny.isPending
  const conflict = error instanceof Refused && error.code === 'conflict'
  return (
    <Panel title={say('elements.circumstance-choose')} onClose={onClose}>
      {conflict ? <Note tone="saffron">{say('elements.changed')}</Note> : <Refusals of={error} />}
      <Choices
        id={`noting-${caseId}`}
        label={say('elements.noting')}
        {...(absent ? { hint: say('elements.absent-about') } : {})}
        value={noting}
        onChange={setNoting}
        options={notings.map((value) => ({ value, says: say(`elements.noting.${value}`) }))}
      />
      {offersOf(whose, people).map(({ article, says, offers }) => {
        const left = offers.filter((one) => isOpen(one, noted) && (!absent || canBeAbsent(one.code)))
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
                  isDisabled={isBusy}
                  onPress={() => (absent ? deny.mutate([one]) : note.mutate(one))}
                >
                  {say(`elements.circumstance.${one.code}`)}
                </Button>
              ))}
              {absent && left.length > 1 ? (
                <Button kind="primary" isDisabled={isBusy} onPress={() => deny.mutate(left)}>
                  {say('elements.none-of-these')}
                </Button>
              ) : null}
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
