import { findCourt, type CourtId } from '@himaya/domain'
import { useWords } from '../../lib/words.tsx'

/** What a court is called, and its town alone. */
export function useCourts() {
  const { language } = useWords()
  const spelling = language === 'ar' ? 'ar' : 'fr'
  return {
    nameOf: (id: CourtId): string => findCourt(id)?.[spelling] ?? id,
    seatOf: (id: CourtId): string => findCourt(id)?.seat[spelling] ?? id,
  }
}
