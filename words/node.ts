import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gather, languages, type Catalogue, type Language } from './src/index.ts'

/** One file of sentences: those of one noun in one language. */
export interface WordFile {
  readonly noun: string
  readonly language: string
  /** The JSON as it stands on disk. */
  readonly json: string
}

const shelf = join(import.meta.dirname, 'catalogue')

/** Every file under `catalogue/`, in order of noun and language. */
export function readWordFiles(): readonly WordFile[] {
  return readdirSync(shelf)
    .toSorted()
    .flatMap((noun) =>
      readdirSync(join(shelf, noun))
        .toSorted()
        .map((file) => ({
          noun,
          language: file.replace(/\.json$/u, ''),
          json: readFileSync(join(shelf, noun, file), 'utf8'),
        })),
    )
}

/** All catalogues of all languages, read once from disk; for the server to hold from its start. */
export function loadCatalogues(): Readonly<Record<Language, Catalogue>> {
  const files = readWordFiles()
  const one = (language: Language) =>
    gather(
      Object.fromEntries(
        files
          .filter((file) => file.language === language)
          .map((file) => [file.noun, JSON.parse(file.json) as Catalogue]),
      ),
    )
  return Object.fromEntries(languages.map((language) => [language, one(language)])) as Record<
    Language,
    Catalogue
  >
}
