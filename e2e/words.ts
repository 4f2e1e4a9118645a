/** The words of the interface as the catalogues hold them, so that a journey presses what a reader sees. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../words/catalogue')

export type Said = (id: string) => string

/** @throws Error for an id that the language does not have */
export function wordsOf(language: 'ar' | 'fr' | 'en' | 'zgh'): Said {
  const words = new Map(
    readdirSync(folder).flatMap((noun) =>
      Object.entries(
        JSON.parse(readFileSync(join(folder, noun, `${language}.json`), 'utf8')) as Record<string, string>,
      ),
    ),
  )
  return (id) => {
    const said = words.get(id)
    if (said === undefined) throw new Error(`no word ${id} in ${language}`)
    return said
  }
}
