/** What every maker needs to read the corpus. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { lawLanguages, type Words } from '../src/shape.ts'

export const here = new URL('../', import.meta.url)

export const day = /^\d{4}-\d{2}-\d{2}$/
/** @throws Error with the complaint unless it holds */
export function must(holds: boolean, complaint: string): asserts holds {
  if (!holds) throw new Error(complaint)
}
export const read = (path: string): unknown =>
  parse(readFileSync(new URL(path, here), 'utf8'), { schema: 'core' })
/** French as it is set in type: no line breaks before a sign, inside « » or inside a number. The corpus is written plainly. */
const spaced = (french: string): string =>
  french
    .replace(/ (?=[;?!])/gu, '\u202f')
    .replace(/ (?=[:»])|(?<=«) /gu, '\u00a0')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/gu, '\u202f')
export const words = (of: Partial<Words> | undefined, where: string): Words => {
  const said: Partial<Record<string, string>> = {}
  for (const language of lawLanguages) {
    const text = of?.[language]
    must(typeof text === 'string' && text.trim() !== '', `${where}: no words in ${language}`)
    said[language] = language === 'fr' ? spaced(text) : text
  }
  return said as unknown as Words
}
export const unique = (ids: readonly string[], where: string): void =>
  ids.forEach((id, i) => must(ids.indexOf(id) === i, `${where}: ${id} appears twice`))
export const known = (list: readonly string[], of: string, where: string): void =>
  must(list.includes(of), `${where}: ${of} is unknown`)
