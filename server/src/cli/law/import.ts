import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readLocalDate } from '@himaya/algorithms'
import { actOf, articles, provision, provisionVersions } from '@himaya/law'
import { cut } from '../../law/import.ts'
import { expectedIn, keepIndex, keepText, officialTexts, type OfficialText } from '../../law/official.ts'
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

const works: readonly string[] = [...new Set(articles.map((ref) => ref.slice(0, ref.indexOf('#'))))]

/** `1-59-413` as a text writes it, with points or dashes; PDF readers may leave it next to a letter. */
const numberIn = (work: string): RegExp =>
  new RegExp(`(?<!\\d)${(work.split('/').at(-1) ?? '').replaceAll('-', '[.-]')}(?!\\d)`, 'u')

/**
 * The work that a text names first among those of the corpus: that is the one it is. Its number stands in its title;
 * those of the acts that changed it come after.
 */
function namedIn(text: string): string | undefined {
  const found = works
    .map((work) => ({ work, at: text.search(numberIn(work)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
  return found[0]?.work
}

/** The day a text that says none was published, when nothing has changed since: its words are then those of any day. */
function publishedAsItIs(work: string): string | undefined {
  const own = articles.filter((ref) => ref.startsWith(`${work}#`))
  const changed = own.some((ref) => provisionVersions(ref).length > 1)
  return changed ? undefined : (actOf(work).source.gazette.published ?? undefined)
}

/**
 * `law import FILE --work ID [--consolidated DATE]`: keeps an official text, cut by article, beside our statements. The
 * work must be one that the corpus holds, so that its articles meet ours.
 *
 * @throws Complaint when the file is not read, is not UTF-8, has no article, is another work than it is said to be, or
 *   when nobody says which changes are worked into it
 */
export async function importText(args: readonly string[]): Promise<unknown> {
  const options = asked(args, ['work', 'consolidated'])
  const [file, ...more] = options.words
  const work = options.one('work')
  const told = options.one('consolidated')
  if (file === undefined || more.length > 0 || work === undefined)
    throw new Complaint('law import takes FILE --work ID [--consolidated DATE], as ma/act/2016/27-14')
  if (!works.includes(work)) throw new Complaint(`${work} is no work of the corpus: ${works.join(', ')}`)
  if (told !== undefined && readLocalDate(told) === undefined)
    throw new Complaint(`--consolidated should be a day, as 2025-09-08, not ${told}`)
  const { consolidated, ...cutText } = read(file, work, told)
  const day = consolidated ?? publishedAsItIs(work)
  if (day === undefined)
    throw new Complaint(
      `${file} does not say which changes are worked into it: --consolidated DATE, the day up to which they are`,
    )
  const text: OfficialText = { ...cutText, consolidated: day }
  const data = dataFolder()
  keepText(data, text)
  keepIndex(data, text.language, lawSearch(text.language, officialTexts(data)).keep())
  const found = new Set(text.articles.map(({ number }) => number))
  return {
    work,
    file: text.file,
    hash: text.hash,
    imported: text.imported,
    consolidated: text.consolidated,
    language: text.language,
    articles: text.articles.length,
    turned: text.turned,
    notFound: expectedIn(work).filter((ref) => !found.has(provision(ref).number)),
    leftAlone: text.leftAlone,
  }
}

/** A file, cut into its articles. */
function read(file: string, work: string, consolidated: string | undefined) {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    throw new Complaint(`${file} is not read: ${error instanceof Error ? error.message : String(error)}`)
  }
  let text: ReturnType<typeof cut>
  try {
    text = cut(bytes, { work, file: basename(file), imported: today(), consolidated }, knownWords())
  } catch (error) {
    if (error instanceof TypeError) throw new Complaint(`${file} is not UTF-8`)
    throw error
  }
  const named = namedIn(new TextDecoder().decode(bytes))
  if (named !== work)
    throw new Complaint(
      named === undefined ? `${file} does not name ${work}` : `${file} names ${named} first, and not ${work}`,
    )
  if (text.articles.length === 0) throw new Complaint(`${file} has no article in it`)
  return text
}
