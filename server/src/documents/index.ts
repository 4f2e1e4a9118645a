/** Papers of the court as accessible PDF. */
import type { DecisionData } from './decision.ts'
import { unprintableIn } from './fonts.ts'
import { newPress, PressError } from './press.ts'
import { letterOf, type LetterData } from './letters/index.ts'
import type { Marks, Sheet } from './part.ts'
import { sheetOf } from './sheet.ts'

export type { DecisionData, FullCopy, HealthCopy, PoliceCopy, ShelterCopy, SuspectCopy } from './decision.ts'
export type { CourtOnPaper, Signer } from './letters/letter.ts'
export type { LetterData } from './letters/index.ts'
export type { Marks } from './part.ts'
export { unprintableIn } from './fonts.ts'
export { PressError } from './press.ts'

const press = newPress()

/**
 * One decision for one addressee, as PDF/UA-1. The same data give the same bytes.
 *
 * @throws RangeError when the serial number or the reference is not one
 * @throws PressError `unprintable` when a letter is in none of our fonts: ask `unprintableIn` before the decision is
 *   taken; `too_long` over some 150 pages; `too_slow` after 10 seconds; `died` or `refused` for a fault of ours
 */
export const renderDecision = (data: DecisionData, marks: Marks): Promise<Buffer> =>
  printed(sheetOf(data, marks))

/**
 * One letter or notice, as PDF/UA-1. The same data give the same bytes.
 *
 * @throws PressError as {@link renderDecision}
 */
export const renderLetter = (data: LetterData, marks: Marks): Promise<Buffer> =>
  printed(letterOf(data, marks))

async function printed(sheet: Sheet): Promise<Buffer> {
  const input = JSON.stringify(sheet)
  if (unprintableIn(input).length > 0) throw new PressError('unprintable')
  return press.print(input)
}
