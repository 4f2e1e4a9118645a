import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { actOf, articles, provision, provisionVersions, type ArticleRef, type ProvisionOn } from '@himaya/law'

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
  /**
   * The day up to which what was published of changes is worked into it. Such a text holds the words of an act that
   * was published that day, though they come into force later.
   */
  readonly consolidated: string
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

/**
 * Why something was left: a word may be read both ways; a line looks like a heading, of a number that came before or
 * out of order; it stands before the first article; it is a note at the foot of a page, or the heading of a chapter.
 */
export const leftAlones = [
  'lam_alef_not_certain',
  'number_again',
  'out_of_order',
  'before_the_first_article',
  'note',
  'chapter_heading',
] as const
type LeftAlone = (typeof leftAlones)[number]

/** Where imported texts are kept, one file each. */
export const officialFolder = (data: string): string => join(data, 'law')

/** The file of a work: its name has no slash. */
const officialFile = (data: string, work: string): string =>
  join(officialFolder(data), `${work.replaceAll('/', '_')}.json`)

/** What a file holds, if it is JSON. */
function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Whether it is a text as it is kept now; an earlier one did not say which version it holds. */
const isText = (kept: unknown): kept is OfficialText => {
  const text = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {}
  return Array.isArray(text['articles']) && typeof text['consolidated'] === 'string'
}

/** A text that was kept and cannot be read: it is to be imported again. */
export class UnreadableText extends Error {
  constructor(file: string) {
    super(`${file} is no text as it is kept here: import it again`)
  }
}

/**
 * Every text that was imported; none where nothing was.
 *
 * @param unreadable told of one that cannot be read, which is then left out
 * @throws UnreadableText naming the file, when nobody is there to be told
 */
export function officialTexts(
  data: string,
  unreadable: (error: UnreadableText) => void = (error) => {
    throw error
  },
): readonly OfficialText[] {
  const folder = officialFolder(data)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const file = join(folder, name)
      const text = parsed(file)
      if (isText(text)) return [text]
      unreadable(new UnreadableText(file))
      return []
    })
}

/** The words of an article, and the text they stand in. */
export interface OfficialWords {
  readonly text: OfficialText
  readonly article: OfficialArticle
}
/** Why there are none: no text of it is here, the article was not found in it, or the text holds another version. */
export const missings = ['not_imported', 'not_in_the_text', 'other_version'] as const
export type Missing = (typeof missings)[number]

const workOf = (ref: string): string => ref.slice(0, ref.indexOf('#'))

/** The works whose text may hold an article: its own, and the code that its own put it into. */
const homesOf = (ref: ArticleRef): readonly string[] => {
  const work = workOf(ref)
  const { codified } = actOf(work)
  return codified !== null && ref.startsWith(`${work}#${codified.articles}`) ? [work, codified.work] : [work]
}

/**
 * The day on which a version was published: from then on a consolidated text has it. Where it is not known which act
 * brought it, or where that was published, it is taken to be there from its first day.
 */
function publishedOn({ by, inForce, source }: ProvisionOn, first: boolean): string {
  const published = by === null ? (first ? source.gazette.published : null) : by.gazette.published
  return published !== null && published < inForce ? published : inForce
}

/** The version of an article that a text holds: the last one published when it was consolidated, or the one it brought. */
const heldBy = (text: OfficialText, ref: ArticleRef): ProvisionOn | undefined =>
  homesOf(ref).includes(text.work)
    ? provisionVersions(ref).findLast((version, n) => publishedOn(version, n === 0) <= text.consolidated)
    : provisionVersions(ref).find(({ by }) => by?.work === text.work)

/**
 * The official words of one version of an article: those of a text that holds that version and no other. The words of a
 * reform are never given for the day before it.
 */
export function officialWords(
  texts: readonly OfficialText[],
  ref: ArticleRef,
  { inForce, by }: Pick<ProvisionOn, 'inForce' | 'by'>,
): OfficialWords | Missing {
  const related = texts.filter(({ work }) => homesOf(ref).includes(work) || work === by?.work)
  if (related.length === 0) return 'not_imported'
  const holding = related.filter((text) => heldBy(text, ref)?.inForce === inForce)
  if (holding.length === 0) return 'other_version'
  const { number } = provision(ref)
  for (const text of holding) {
    const article = text.articles.find((one) => one.number === number)
    if (article !== undefined) return { text, article }
  }
  return 'not_in_the_text'
}

/** Whether the official words of any version of an article are here. */
export const hasOfficial = (texts: readonly OfficialText[], ref: ArticleRef): boolean =>
  provisionVersions(ref).some((version) => typeof officialWords(texts, ref, version) === 'object')

const whole = articles.filter((ref) => !ref.includes('-para-'))

/** The articles of the corpus that the text of a work should have: its own, those put into it, and those it brought. */
export const expectedIn = (work: string): readonly ArticleRef[] =>
  whole.filter(
    (ref) => homesOf(ref).includes(work) || provisionVersions(ref).some(({ by }) => by?.work === work),
  )

/** By work and number; an article of the work itself goes before one that it only brought into another. */
const placesOf = new Map<string, ReadonlyMap<string, ArticleRef>>()
function placesIn(work: string): ReadonlyMap<string, ArticleRef> {
  const nearness = (ref: ArticleRef) => (workOf(ref) === work ? 2 : homesOf(ref).includes(work) ? 1 : 0)
  const held =
    placesOf.get(work) ??
    new Map(
      [...expectedIn(work)]
        .sort((a, b) => nearness(a) - nearness(b))
        .map((ref) => [provision(ref).number, ref] as const),
    )
  placesOf.set(work, held)
  return held
}

/** The name of an article of a text: that of the corpus, when the corpus has it there, else one of its own. */
export const refIn = (work: string, number: string): string =>
  placesIn(work).get(number) ?? `${work}#art_${number}`

/** The words of an article that the corpus does not hold, by the name `refIn` gives it. */
export function wordsAlone(texts: readonly OfficialText[], ref: string): OfficialWords | undefined {
  const text = texts.find(({ work }) => work === workOf(ref))
  const number = ref.slice(ref.indexOf('#art_') + '#art_'.length)
  const article = text?.articles.find((one) => one.number === number)
  return text === undefined || article === undefined ? undefined : { text, article }
}

/** Writes a file of the folder, whole or not at all: a reader never sees half of it. */
function put(data: string, file: string, content: unknown): void {
  mkdirSync(officialFolder(data), { recursive: true, mode: 0o700 })
  // No secret: the folder says who reads it.
  writeFileSync(`${file}.new`, JSON.stringify(content), { mode: 0o640 })
  renameSync(`${file}.new`, file)
}

/** Keeps an official text, in the place of an earlier one of the same work. */
export const keepText = (data: string, text: OfficialText): void =>
  put(data, officialFile(data, text.work), text)

const indexFile = (data: string, language: string): string => join(officialFolder(data), `${language}.index`)

/** Keeps what a search was made of, so that the next one need not be made again. */
export const keepIndex = (data: string, language: string, index: KeptIndex): void =>
  put(data, indexFile(data, language), index)

/** The index that was kept, if there is one that can be read; else another is made. */
export const keptIndex = (data: string, language: string): KeptIndex | undefined => {
  const kept = parsed(indexFile(data, language))
  const key = typeof kept === 'object' && kept !== null && 'key' in kept ? kept.key : undefined
  return typeof key === 'string' ? { key, index: (kept as { index?: unknown }).index } : undefined
}
