import type { Catalogue, Language, WordId } from '@himaya/words'

/** What a word is about: each noun has a file of words in each language. */
export type Noun = WordId extends infer Id ? (Id extends `${infer Each}.${string}` ? Each : never) : never

/**
 * The words of the shell, and those that a fifth of the pages say, come in one piece; those of each other noun with
 * the first page that says them.
 */
const shells: Readonly<Record<Language, () => Promise<{ default: Catalogue }>>> = {
  ar: () => import('./catalogue/ar.ts'),
  fr: () => import('./catalogue/fr.ts'),
  en: () => import('./catalogue/en.ts'),
  zgh: () => import('./catalogue/zgh.ts'),
}
const files = import.meta.glob<Catalogue>(
  [
    '../../../words/catalogue/*/*.json',
    '!../../../words/catalogue/{cases,common,nav,people,posts,problems,refusals,reports,signin,status}/*.json',
  ],
  { import: 'default' },
)

/** Languages that were opened, each with the words that have come. A page that comes later adds to them in place. */
const shelf = new Map<Language, Catalogue>()
const coming = new Map<string, Promise<void>>()
const wanted = new Set<Noun>()

/** The words of a language: the shell's, and those of every page opened so far. What a page wants later comes in by itself. */
export async function wordsOf(language: Language): Promise<Catalogue> {
  const words = shelf.get(language) ?? {}
  shelf.set(language, words)
  await Promise.all([
    once(language, async () => void Object.assign(words, (await shells[language]()).default)),
    ...[...wanted].map((noun) => fetchNoun(language, words, noun)),
  ])
  return words
}

/** @returns when the words of these nouns are there, in every language that was opened */
async function wordsAbout(...nouns: readonly Noun[]): Promise<void> {
  for (const noun of nouns) wanted.add(noun)
  await Promise.all(
    [...shelf].flatMap(([language, words]) => nouns.map((noun) => fetchNoun(language, words, noun))),
  )
}

/** A part of the house that is fetched when it is first needed, together with the words it says. */
export async function withWords<Module>(
  load: () => Promise<Module>,
  ...nouns: readonly Noun[]
): Promise<Module> {
  const [module] = await Promise.all([load(), wordsAbout(...nouns)])
  return module
}

const fetchNoun = (language: Language, words: Catalogue, noun: Noun) =>
  once(`${language}/${noun}`, async () => {
    // What is not said in this language has no file: it is borrowed from the reader's second.
    const load = files[`../../../words/catalogue/${noun}/${language}.json`]
    if (load !== undefined) Object.assign(words, await load())
  })

/** Fetched once; what failed, for a line that broke, is fetched again when it is wanted again. */
function once(name: string, load: () => Promise<void>): Promise<void> {
  const found = coming.get(name)
  if (found !== undefined) return found
  const fetched = load().catch((error: unknown) => {
    coming.delete(name)
    throw error
  })
  coming.set(name, fetched)
  return fetched
}
