import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** An index that was made before, and what it was made of. */
export interface KeptIndex {
  /** Of the pages, SHA-256 in hexadecimal: with others it is of no use. */
  readonly key: string
  readonly index: unknown
}

/** One article of an official text, as it was cut out of it. */
export interface OfficialArticle {
  /** As `448-1`. */
  readonly number: string
  readonly text: string
  /** How many of its words were turned: they are not as the file has them. */
  readonly turned: number
}

/** An official text that was imported: its words stand beside ours, and are never changed but where it says so. */
export interface OfficialText {
  /** As `ma/act/2016/27-14`. */
  readonly work: string
  readonly language: 'ar' | 'fr'
  /** Of the file that was read, SHA-256 in hexadecimal. */
  readonly hash: string
  readonly file: string
  readonly imported: string
  readonly articles: readonly OfficialArticle[]
  /** What was left as it stood because nobody could be sure: its first line in the file, and how often it is there. */
  readonly leftAlone: readonly {
    readonly line: number
    readonly why: LeftAlone
    readonly text: string
    readonly times: number
  }[]
  /** How many words had an inverted lam-alef that was turned back. */
  readonly turned: number
}

export type LeftAlone = 'lam_alef_not_certain' | 'number_again' | 'out_of_order' | 'before_the_first_article'

/** Where imported texts are kept, one file each. */
export const officialFolder = (data: string): string => join(data, 'law')

/** The file of a work: its name has no slash. */
const officialFile = (data: string, work: string): string =>
  join(officialFolder(data), `${work.replaceAll('/', '_')}.json`)

/** Every text that was imported; none where nothing was. */
export function officialTexts(data: string): readonly OfficialText[] {
  const folder = officialFolder(data)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as OfficialText)
}

/** The official words of an article, where they were imported. */
export function officialWords(
  texts: readonly OfficialText[],
  work: string,
  number: string,
): { readonly text: OfficialText; readonly article: OfficialArticle } | undefined {
  const text = texts.find((t) => t.work === work)
  const article = text?.articles.find((a) => a.number === number)
  return text === undefined || article === undefined ? undefined : { text, article }
}

/** Writes a file of the folder, whole or not at all: a reader never sees half of it. */
function put(data: string, file: string, content: unknown): void {
  mkdirSync(officialFolder(data), { recursive: true, mode: 0o700 })
  writeFileSync(`${file}.new`, JSON.stringify(content), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** Keeps an official text, in the place of an earlier one of the same work. */
export const keepText = (data: string, text: OfficialText): void =>
  put(data, officialFile(data, text.work), text)

const indexFile = (data: string, language: string): string => join(officialFolder(data), `${language}.index`)

/** Keeps what a search was made of, so that the next one need not be made again. */
export const keepIndex = (data: string, language: string, index: KeptIndex): void =>
  put(data, indexFile(data, language), index)

/** The index that was kept, if there is one. */
export const keptIndex = (data: string, language: string): KeptIndex | undefined => {
  const file = indexFile(data, language)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KeptIndex) : undefined
}
