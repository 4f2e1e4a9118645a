import { createSay, type Language, type Reader, type Speech } from '@himaya/words'
import { loadCatalogues } from '@himaya/words/node'

const catalogues = loadCatalogues()
const readers = {
  ar: { language: 'ar' },
  fr: { language: 'fr' },
  en: { language: 'en' },
  zgh: { language: 'zgh', second: 'fr' },
} as const satisfies Record<Language, Reader>

/** Says any word of the catalogues, for what a paper borrows of other nouns: a post, a right, a measure. */
export const speechOf = (language: Language): Speech => createSay(readers[language], catalogues)
