import { seeCase } from '@himaya/contract'
import type { CaseId } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import { ask } from '../../lib/ask.ts'

type Reply = z.output<typeof seeCase.reply>

/**
 * What the case page read, for those who add to it. People have a number, by which every card calls the same person
 * without a name.
 */
export type FoundCase = Omit<Reply, 'people'> & {
  readonly people: readonly (Reply['people'][number] & { readonly number: number })[]
}
export type FoundPerson = FoundCase['people'][number]
export type FoundParty = FoundCase['parties'][number]

/** The case of this address, asked for once for all its pages, and again whenever something was done in it. */
export function useFoundCase(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId],
    queryFn: () => ask(seeCase, { params: { caseId: caseId as CaseId } }),
    select: numbered,
    gcTime: 0,
  })
}

function numbered(found: Reply): FoundCase {
  return { ...found, people: found.people.map((person, n) => ({ ...person, number: n + 1 })) }
}
