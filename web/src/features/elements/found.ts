import type { seeElements } from '@himaya/contract'
import type { CaseId, ElementId, ElementKind, PersonId } from '@himaya/domain'
import type { z } from 'zod'

/** What was read of one victim. */
export type Found = z.output<typeof seeElements.reply>

/** One element noted for her, and under which of the four it stands. */
export type Noted = Found['elements'][number]['noted'][number] & { readonly element: ElementKind }

/** What is opened below the four elements: the list of one, or something noted. */
export type Open =
  | { readonly what: 'list'; readonly element: ElementKind }
  | { readonly what: 'noted'; readonly id: ElementId }

/** Where a panel works. */
export interface Of {
  readonly caseId: CaseId
  readonly personId: PersonId
  readonly found: Found
}
