/** The words that are looked for as one, and those by which people look for a provision. */
import { lawLanguages, type Words } from '../src/shape.ts'
import { known, must, read, unique, words } from './read.ts'

export function readSynonyms() {
  const file = 'corpus/synonyms.yaml'
  const groups = read(file) as Record<string, string[][]>
  must(
    Object.keys(groups).join() === lawLanguages.join(),
    `${file}: the languages are ${lawLanguages.join()}`,
  )
  for (const [language, of] of Object.entries(groups)) unique(of.flat(), `${file}: ${language}`)
  return groups
}

/** @param articles every provision of the corpus, which what is named must be among */
export function readNames(articles: readonly string[]): Record<string, Words> {
  const file = 'corpus/names.yaml'
  return Object.fromEntries(
    Object.entries(read(file) as Record<string, Words>).map(([ref, said]) => {
      known(articles, ref, file)
      return [ref, words(said, `${file}: ${ref}`)]
    }),
  )
}
