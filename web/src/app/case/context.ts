import { createContext, use } from 'react'
import type { FoundCase } from '../../features/cases/found.ts'

/** The case whose rooms these are. */
export const CaseContext = createContext<FoundCase | undefined>(undefined)

/** The case that is open. @throws Error outside a case */
export function useCase(): FoundCase {
  const found = use(CaseContext)
  if (found === undefined) throw new Error('no case is open here')
  return found
}
