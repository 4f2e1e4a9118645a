import { seeCase } from '@himaya/contract'
import type { CaseId } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import { ask } from '../../lib/ask.ts'

/** What the case page read, for those who add to it. */
export type FoundCase = z.output<typeof seeCase.reply>

/** The case of this address, asked for once for all its pages. */
export function useFoundCase(caseId: string) {
  return useQuery({
    queryKey: ['case', caseId],
    queryFn: () => ask(seeCase, { params: { caseId: caseId as CaseId } }),
    gcTime: 0,
  })
}
