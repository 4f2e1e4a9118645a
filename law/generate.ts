/** Turns the corpus into typed constants, so that citing an article that does not exist does not compile. */
import { globSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { endsOf, readActs, readChanges } from './make/acts.ts'
import { readCourts } from './make/courts.ts'
import { readIndicators } from './make/indicators.ts'
import { readOffence } from './make/offence.ts'
import { here } from './make/read.ts'
import { readNames, readSynonyms } from './make/synonyms.ts'
import { readHolidays, readTerms } from './make/terms.ts'

const literal = (name: string, value: unknown): string =>
  `export const ${name} = ${JSON.stringify(value, null, 2)} as const\n`
const typed = (name: string, type: string, value: unknown): string =>
  `export const ${name}: ${type} = ${JSON.stringify(value, null, 2)}\n`
const literals = (values: Record<string, unknown>): string[] =>
  Object.entries(values).map(([name, value]) => literal(name, value))
const heading = '// Generated from law/corpus by law/generate.ts. Do not edit.\n'

/**
 * What is written, file by file under src/: apart, because a browser cites far more often than it explains, and each
 * part is loaded only where it is used. The same corpus always gives the same text.
 */
export function generated(): Readonly<Record<string, string>> {
  const { acts, places, parameters, penalties } = readActs(
    globSync('corpus/*/{act,convention,decree,protocol}-*.yaml', { cwd: here }).sort(),
  )
  const articles = Object.keys(places)
  const { courtMap, courts } = readCourts('corpus/ma/courts.yaml', places)
  const { offenceWords, vocabulary, ...offence } = readOffence(articles, Object.keys(parameters))
  const { termWords, terms, ...procedure } = readTerms(articles, parameters)
  const { holidayWords, ...days } = readHolidays()
  return {
    'generated.ts': [
      "import type { Act } from './shape.ts'\n",
      literal('articles', articles),
      typed('acts', 'Readonly<Record<string, Act>>', acts),
      literal('parameters', parameters),
    ].join(''),
    'in-force/generated.ts': [
      "import type { articles } from '../generated.ts'\n",
      typed(
        'beginnings',
        'Readonly<Record<(typeof articles)[number], string>>',
        Object.fromEntries(Object.entries(places).map(([ref, place]) => [ref, place.versions[0].from])),
      ),
      typed(
        'verified',
        'readonly (typeof articles)[number][]',
        Object.entries(places).flatMap(([ref, place]) =>
          place.versions.at(-1)?.verified === true ? [ref] : [],
        ),
      ),
      typed('ends', 'Readonly<Partial<Record<(typeof articles)[number], string>>>', endsOf(places)),
    ].join(''),
    'provisions/generated.ts': [
      "import type { articles } from '../generated.ts'\nimport type { Change, Place } from '../shape.ts'\n",
      typed('places', 'Readonly<Record<(typeof articles)[number], Place>>', places),
      typed('changes', 'Readonly<Record<string, Change>>', readChanges()),
    ].join(''),
    'courts/generated.ts': [
      "import type { Court } from '../shape.ts'\n",
      literal('courtMap', courtMap),
      typed('courts', 'readonly Court[]', courts),
    ].join(''),
    'indicators/generated.ts': literals(readIndicators('corpus/indicators.yaml')).join(''),
    'offence/generated.ts': [
      "import type { Penalty, Dated } from '../shape.ts'\n",
      typed('penalties', 'Readonly<Record<string, readonly Dated<Penalty>[]>>', penalties),
      ...literals({ vocabulary, ...offence }),
    ].join(''),
    'offence/words/generated.ts': literal('offenceWords', offenceWords),
    'synonyms/generated.ts': [
      "import type { LawLanguage, Words } from '../shape.ts'\n",
      typed('synonyms', 'Readonly<Record<LawLanguage, readonly (readonly string[])[]>>', readSynonyms()),
      typed('names', 'Readonly<Record<string, Words>>', readNames(articles)),
    ].join(''),
    'terms/generated.ts': [
      "import type { articles } from '../generated.ts'\nimport type { Term } from '../shape.ts'\n",
      ...literals(procedure),
      literal(
        'termIds',
        terms.map(({ id }) => id),
      ),
      typed('terms', 'readonly Term<(typeof articles)[number]>[]', terms),
    ].join(''),
    'terms/words/generated.ts': literal('termWords', termWords),
    'holidays/generated.ts': literals({ ...days, holidayWords }).join(''),
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [file, text] of Object.entries(generated()))
    writeFileSync(new URL(`src/${file}`, here), heading + text)
}
