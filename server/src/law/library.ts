import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchLanguage } from '@himaya/algorithms'
import { keptIndex, officialFolder, officialTexts, type OfficialText } from './official.ts'
import { lawSearch, type LawSearch } from './search.ts'

/** The official texts that were imported and the searches over the law: read when they are asked for, and kept. */
export interface Library {
  readonly texts: () => readonly OfficialText[]
  readonly search: (language: SearchLanguage) => LawSearch
}

/** @param data where everything is kept; a text that is imported meanwhile is seen by the next question */
export function openLibrary(data: string): Library {
  const folder = officialFolder(data)
  /** The names and hours of the files: they change with every text that is put there. */
  const stateOf = () =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.json'))
          .sort()
          .map((name) => `${name} ${String(statSync(join(folder, name)).mtimeMs)}`)
          .join('\n')
      : ''
  let state: string | undefined
  let texts: readonly OfficialText[] = []
  const searches = new Map<SearchLanguage, LawSearch>()
  const current = () => {
    const found = stateOf()
    if (found === state) return
    // One that cannot be read takes nothing from the others; whoever runs the house is told which.
    texts = officialTexts(data, ({ message }) => process.emitWarning(message))
    searches.clear()
    state = found
  }
  return {
    texts: () => {
      current()
      return texts
    },
    search: (language) => {
      current()
      const held = searches.get(language) ?? lawSearch(language, texts, keptIndex(data, language))
      searches.set(language, held)
      return held
    },
  }
}
