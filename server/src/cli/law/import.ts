import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { articles, provision } from '@himaya/law'
import { cut } from '../../law/import.ts'
import { keepIndex, keepText, officialTexts } from '../../law/official.ts'
import { lawSearch } from '../../law/search.ts'
import { Complaint } from '../complaint.ts'
import { asked, dataFolder } from './options.ts'
import { today } from './today.ts'

/** The Arabic words of the corpus, which people wrote and read. */
function knownWords(): ReadonlySet<string> {
  const words = new Set<string>()
  for (const ref of articles)
    for (const word of provision(ref).statement.ar.match(/[\p{Script=Arabic}\p{M}]+/gu) ?? []) words.add(word)
  return words
}

/**
 * `law import FILE --work ID`: keeps an official text, cut by article, beside our statements. The work must be one that
 * the corpus holds, so that its articles meet ours.
 *
 * @throws Complaint when the file is not read, has no article, or the work is not known
 */
export async function importText(args: readonly string[]): Promise<unknown> {
  const options = asked(args, ['work'])
  const [file, ...more] = options.words
  const work = options.one('work')
  if (file === undefined || more.length > 0 || work === undefined)
    throw new Complaint('law import takes FILE --work ID, as ma/act/2016/27-14')
  if (!articles.some((ref) => ref.startsWith(`${work}#`)))
    throw new Complaint(
      `${work} is no work of the corpus: ${[...new Set(articles.map((ref) => ref.split('#')[0]))].join(', ')}`,
    )
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    throw new Complaint(`${file} is not read: ${error instanceof Error ? error.message : String(error)}`)
  }
  const text = cut(bytes, { work, file: basename(file), imported: today() }, knownWords())
  if (text.articles.length === 0) throw new Complaint(`${file} has no article in it`)
  const data = dataFolder()
  keepText(data, text)
  keepIndex(data, text.language, lawSearch(text.language, officialTexts(data)).keep())
  return {
    work,
    file: text.file,
    hash: text.hash,
    imported: text.imported,
    articles: text.articles.length,
    turned: text.turned,
    leftAlone: text.leftAlone,
  }
}
