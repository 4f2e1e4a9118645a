/** The words that are looked for as one. */
import { lawLanguages } from '../src/shape.ts'
import { must, read, unique } from './read.ts'

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
