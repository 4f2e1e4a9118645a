import { searchLanguages, type SearchLanguage } from '@himaya/algorithms'
import { keptIndex, officialTexts } from '../../law/official.ts'
import { lawSearch } from '../../law/search.ts'
import { Complaint } from '../complaint.ts'
import { asked, dataFolder } from './options.ts'

const isLanguage = (text: string): text is SearchLanguage =>
  (searchLanguages as readonly string[]).includes(text)

/**
 * `law search "…" --lang ar`: articles, best first.
 *
 * @throws Complaint without words, or for a language the law is not stated in
 */
export async function search(args: readonly string[]): Promise<unknown> {
  const options = asked(args, ['lang'])
  const query = options.words.join(' ')
  const language = options.one('lang') ?? 'ar'
  if (query.trim() === '') throw new Complaint('law search takes "…" --lang ar|fr|en')
  if (!isLanguage(language)) throw new Complaint(`--lang is one of ${searchLanguages.join(', ')}`)
  const data = dataFolder()
  return lawSearch(language, officialTexts(data), keptIndex(data, language)).find(query)
}
