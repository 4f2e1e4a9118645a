import type { Capacity } from '@himaya/domain'
import { useWords } from '../../lib/words.tsx'

/** How an officer, a court and a person without a name are called in the reader's language. */
export function useNaming() {
  const { say, language } = useWords()
  return {
    officer: (one: { readonly nameAr: string; readonly nameLa: string }) =>
      language === 'ar' ? one.nameAr : one.nameLa,
    court: (one: { readonly ar: string; readonly fr: string }) => (language === 'ar' ? one.ar : one.fr),
    person: (one: { readonly number: number; readonly capacity: Capacity }) =>
      say('people.number-as', { number: one.number, capacity: say(`people.capacity.${one.capacity}`) }),
  }
}
