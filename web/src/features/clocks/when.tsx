import type { LocalDate, LocalDateTime } from '@himaya/algorithms'
import type { seeClocks } from '@himaya/contract'
import type { z } from 'zod'
import { useWords } from '../../lib/words.tsx'

/** What a case tells of its clocks, and one of them. */
export type FoundClocks = z.output<typeof seeClocks.reply>
export type FoundClock = FoundClocks['clocks'][number]

/** The day of a day or an hour. */
export const dayIn = (at: LocalDate | LocalDateTime): LocalDate => at.slice(0, 10) as LocalDate

/** A day as the reader writes it, or a day and what the court's clock shows. */
export function useWhen(): (at: LocalDate | LocalDateTime) => string {
  const { say, formats } = useWords()
  return (at) =>
    at.length > 10
      ? say('clocks.at', { day: formats.day(dayIn(at)), hour: { ltr: at.slice(11) } })
      : formats.day(at)
}
