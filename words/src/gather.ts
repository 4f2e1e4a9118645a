import type { Catalogue } from './say.ts'

/**
 * One catalogue from the files of its nouns; for the web, what `import.meta.glob` gives with
 * `{ eager: true, import: 'default' }` over `catalogue/<each noun>/<one language>.json`.
 * No id can be in two files, for each begins with its noun (`check` holds that).
 */
export function gather(files: Readonly<Record<string, Catalogue>>): Catalogue {
  return Object.assign({}, ...Object.values(files)) as Catalogue
}
