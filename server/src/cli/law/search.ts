import { searchLanguages, type SearchLanguage } from '@himaya/algorithms'
import { keepIndex, keptIndex, officialTexts } from '../../law/official.ts'
import { lawSearch } from '../../law/search.ts'
import { Complaint } from '../complaint.ts'
import { asked, dataFolder } from './options.ts'

const isLanguage = (text: string): text is SearchLanguage =>
  (searchLanguages as readonly string[]).includes(text)

/** The language of the letters of a query: French for Latin ones, and Arabic for a number alone. */
const languageOf = (query: string): SearchLanguage =>
  /\p{Script=Latin}/u.test(query) && !/\p{Script=Arabic}/u.test(query) ? 'fr' : 'ar'

/**
 * `law search "…" [--lang ar|fr|en]`: articles, best first. Without a language, that of its letters.
 *
 * @throws Complaint without words, or for a language the law is not stated in
 */
export async function search(args: readonly string[]): Promise<unknown> {
  const options = asked(args, ['lang'])
  const query = options.words.join(' ')
  const language = options.one('lang') ?? languageOf(query)
  if (query.trim() === '') throw new Complaint('law search takes "…" [--lang ar|fr|en]')
  if (!isLanguage(language)) throw new Complaint(`--lang is one of ${searchLanguages.join(', ')}`)
  const data = dataFolder()
  const texts = officialTexts(data)
  const found = lawSearch(language, texts, keptIndex(data, language))
  // The one that was kept was of other words, or could not be read.
  if (!found.isKept && texts.some((text) => text.language === language))
    keepIndex(data, language, found.keep())
  return found.find(query)
}
