import { groupedCode } from '@himaya/algorithms'
import type { Both } from './decision.ts'
import type { Marks, Sheet, Verifying } from './part.ts'
import { sentence, type SentenceId, type Tongue } from './sentences.ts'
import { isolateReference, line } from './text.ts'

const both = (id: SentenceId): Both => ({ ar: sentence('ar', id), fr: sentence('fr', id) })

/** One state, one court; a paper from which no court may be told bears the first alone. */
export const letterheadOf = (court: Both | null): Sheet['letterhead'] => ({
  ...both('documents.kingdom'),
  judiciary: court === null ? null : both('documents.judiciary'),
  court: court === null ? null : { ar: line(court.ar), fr: line(court.fr) },
})

/** What stands across every page. */
export const acrossOf = ({ draft, demonstration }: Marks): readonly Both[] => [
  ...(draft ? [both('documents.draft')] : []),
  ...(demonstration === true ? [both('documents.demonstration')] : []),
]

/** Where anybody may verify the paper, and by which number. */
export const verifyLine = ({ number, address }: Verifying, tongue: Tongue | 'en'): string =>
  sentence(tongue, 'documents.verify', {
    address: isolateReference(address),
    number: isolateReference(groupedCode(number)),
  })
