/** Turns the corpus into typed constants, so that citing an article that does not exist does not compile. */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import {
  grades,
  indicatorSetIds,
  lawLanguages,
  type Act,
  type Confidence,
  type Court,
  type Place,
  type Version,
  type Words,
} from './src/shape.ts'

const here = new URL('.', import.meta.url)
const target = new URL('src/generated.ts', here)
const indicatorsTarget = new URL('src/indicators/generated.ts', here)
const provisionsTarget = new URL('src/provisions/generated.ts', here)
const courtsTarget = new URL('src/courts/generated.ts', here)

interface CorpusVersion {
  in_force: string
  by?: string
  verified?: boolean
  confidence?: Confidence
  note?: Words
  states: Words | 'not_recorded'
  paragraphs?: Record<string, Words>
}
interface CorpusAct extends Omit<Act, 'codified'> {
  work: string
  codified?: { work: string; articles: string }
  articles: Record<string, CorpusVersion[]>
  parameters?: Record<
    string,
    {
      unit: string
      basis: string
      values: Record<string, { value: number; source: string; verified: boolean }>
    }
  >
}
interface CorpusCourts {
  work: string
  as_of: string
  basis: string
  verified: boolean
  note: Words
  courts: {
    id: string
    kind: Court['kind']
    appeal?: string
    stand_in?: string
    hears: Court['hears']
    in_service: boolean
    ar: string
    fr: string
    seat: { ar: string; fr: string }
  }[]
}
interface CorpusIndicators {
  rule: {
    positive: { strong: number; medium: number; weak: number }[]
    together: Record<string, string[]>
    verified: boolean
    says: Words
  }
  sets: Record<string, { who: string; grades: string; says: Words }>
  dimensions: Record<string, { group: string } & Words>
  items: ({ id: string; dimension: string; grade: string; not_in?: string[] } & Words)[]
  signs: ({ id: string; sets: string[] } & Words)[]
}

const day = /^\d{4}-\d{2}-\d{2}$/
const must = (holds: boolean, complaint: string): void => {
  if (!holds) throw new Error(complaint)
}
const read = (path: string): unknown => parse(readFileSync(new URL(path, here), 'utf8'), { schema: 'core' })
const words = (of: Words | undefined, where: string): Words => {
  const said: Partial<Record<string, string>> = {}
  for (const language of lawLanguages) {
    const text = of?.[language]
    must(typeof text === 'string' && text.trim() !== '', `${where}: no words in ${language}`)
    said[language] = text ?? ''
  }
  return said as unknown as Words
}
const unique = (ids: readonly string[], where: string): void =>
  ids.forEach((id, i) => must(ids.indexOf(id) === i, `${where}: ${id} appears twice`))

/** The versions of an article or of one of its paragraphs, oldest first, each closed by the next. */
function versionsOf(
  versions: CorpusVersion[],
  say: (v: CorpusVersion) => Words | null,
  where: string,
): [Version, ...Version[]] {
  const made = versions.map((v, i): Version => {
    const next = versions[i + 1]?.in_force ?? null
    must(day.test(v.in_force), `${where}: in_force is not a day`)
    must(next === null || v.in_force < next, `${where}: versions are not in order`)
    const statement = say(v)
    must(next !== null || statement !== null, `${where}: the version in force says nothing`)
    if (statement !== null)
      must(
        typeof v.verified === 'boolean' && v.confidence !== undefined,
        `${where}: say whether it is verified and how sure`,
      )
    return {
      from: v.in_force,
      until: next,
      by: v.by ?? null,
      statement,
      verified: v.verified ?? false,
      confidence: v.confidence ?? 'memory',
      note: v.note === undefined ? null : words(v.note, where),
    }
  })
  const [first, ...rest] = made
  if (first === undefined) throw new Error(`${where}: no version`)
  return [first, ...rest]
}

function readActs(files: readonly string[]) {
  const acts: Record<string, Act> = {}
  const places: Record<string, Place> = {}
  const parameters: Record<string, unknown> = {}
  for (const file of files) {
    const act = read(file) as CorpusAct
    const { work } = act
    must(acts[work] === undefined, `${file}: ${work} is already in the corpus`)
    acts[work] = {
      title: words(act.title, file),
      authentic: act.authentic,
      cite: act.cite,
      codified: act.codified ?? null,
      source: act.source,
    }
    for (const [id, versions] of Object.entries(act.articles)) {
      const where = `${file}: ${id}`
      must(/^art_\d+(-\d+)*$/.test(id), `${where}: an article is named art_<number>`)
      const citedIn =
        act.codified !== undefined && id.startsWith(act.codified.articles) ? act.codified.work : work
      const at = { act: work, citedIn, number: id.slice('art_'.length) }
      places[`${work}#${id}`] = {
        ...at,
        paragraph: null,
        versions: versionsOf(
          versions,
          (v) => (v.states === 'not_recorded' ? null : words(v.states, where)),
          where,
        ),
      }
      for (const n of Object.keys(versions.at(-1)?.paragraphs ?? {})) {
        const with_ = versions.filter((v) => v.paragraphs?.[n] !== undefined)
        must(/^[1-9]$/.test(n), `${where}: paragraphs are numbered from 1`)
        places[`${work}#${id}-para-${n}`] = {
          ...at,
          paragraph: Number(n),
          versions: versionsOf(with_, (v) => words(v.paragraphs?.[n], `${where} §${n}`), `${where} §${n}`),
        }
      }
    }
    for (const [name, p] of Object.entries(act.parameters ?? {})) {
      const basis = `${work}#${p.basis}`
      must(places[basis] !== undefined, `${file}: parameter ${name} rests on missing ${p.basis}`)
      must(parameters[name] === undefined, `${file}: parameter ${name} is already in the corpus`)
      parameters[name] = {
        unit: p.unit,
        basis,
        values: Object.entries(p.values)
          .map(([from, v]) => {
            must(day.test(from) && Number.isInteger(v.value), `${file}: ${name} from ${from}`)
            return { from, ...v }
          })
          .sort((a, b) => (a.from < b.from ? -1 : 1)),
      }
    }
  }
  for (const [ref, place] of Object.entries(places)) {
    must(acts[place.citedIn] !== undefined, `${ref} is cited in ${place.citedIn}, which is not in the corpus`)
  }
  return { acts, places, parameters }
}

function readCourts(file: string, places: Record<string, Place>) {
  const map = read(file) as CorpusCourts
  must(places[map.basis] !== undefined, `${file}: basis ${map.basis} is not in the corpus`)
  unique(
    map.courts.map((c) => c.id),
    file,
  )
  const kindOf = new Map(map.courts.map((c) => [c.id, c.kind]))
  const courts = map.courts.map((c) => {
    must(/^(CA|TPI)-[A-Z-]+$/.test(c.id), `${file}: ${c.id} is not an id of a court`)
    must(
      (c.kind === 'first_instance') === (c.appeal !== undefined),
      `${file}: ${c.id} and its court of appeal`,
    )
    must(
      c.appeal === undefined || kindOf.get(c.appeal) === 'court_of_appeal',
      `${file}: ${c.id} appeals to ${c.appeal ?? ''}`,
    )
    must(
      (c.kind === 'court_of_appeal' && !c.in_service) === (c.stand_in !== undefined),
      `${file}: ${c.id}: a court of appeal that has not opened has one that stands in for it`,
    )
    must(
      c.stand_in === undefined || kindOf.get(c.stand_in) === 'court_of_appeal',
      `${file}: ${c.id} has ${c.stand_in ?? ''} stand in`,
    )
    return {
      id: c.id,
      kind: c.kind,
      appeal: c.appeal ?? null,
      standIn: c.stand_in ?? null,
      hears: c.hears,
      inService: c.in_service,
      ar: c.ar,
      fr: c.fr,
      seat: c.seat,
    }
  })
  return {
    courtMap: {
      act: map.work,
      asOf: map.as_of,
      basis: map.basis,
      verified: map.verified,
      note: words(map.note, file),
    },
    courts,
  }
}

function readIndicators(file: string) {
  const { rule, sets, dimensions, items, signs } = read(file) as CorpusIndicators
  const known = (list: readonly string[], of: string, where: string): void =>
    must(list.includes(of), `${file}: ${where}: ${of} is unknown`)
  must(Object.keys(sets).join() === indicatorSetIds.join(), `${file}: the sets are ${indicatorSetIds.join()}`)
  unique(
    [...items, ...signs].map((i) => i.id),
    file,
  )
  const groups = Object.values(dimensions).map((d) => d.group)
  Object.values(rule.together).forEach((needs) => needs.forEach((group) => known(groups, group, 'rule')))
  return {
    indicatorRule: {
      positive: rule.positive,
      together: rule.together,
      verified: rule.verified,
      says: words(rule.says, file),
    },
    indicatorSets: Object.fromEntries(
      Object.entries(sets).map(([id, s]) => [
        id,
        { who: s.who, grades: s.grades, verified: false, says: words(s.says, `${file}: ${id}`) },
      ]),
    ),
    indicatorDimensions: Object.fromEntries(
      Object.entries(dimensions).map(([id, d]) => [id, { group: d.group, name: words(d, `${file}: ${id}`) }]),
    ),
    indicators: items.map((item) => {
      known(Object.keys(dimensions), item.dimension, item.id)
      known(grades, item.grade, item.id)
      item.not_in?.forEach((set) => known(indicatorSetIds, set, item.id))
      return {
        id: item.id,
        dimension: item.dimension,
        grades: Object.fromEntries(
          indicatorSetIds.map((set) => [set, item.not_in?.includes(set) === true ? null : item.grade]),
        ),
        question: words(item, `${file}: ${item.id}`),
      }
    }),
    signs: signs.map((sign) => {
      sign.sets.forEach((set) => known(indicatorSetIds, set, sign.id))
      return { id: sign.id, sets: sign.sets, words: words(sign, `${file}: ${sign.id}`) }
    }),
  }
}

const literal = (name: string, value: unknown): string =>
  `export const ${name} = ${JSON.stringify(value, null, 2)} as const\n`
const typed = (name: string, type: string, value: unknown): string =>
  `export const ${name}: ${type} = ${JSON.stringify(value, null, 2)}\n`
const heading = '// Generated from law/corpus by law/generate.ts. Do not edit.\n'

const corpus = () => readActs(globSync('corpus/*/{act,decree,protocol}-*.yaml', { cwd: here }).sort())

/** The whole of src/generated.ts: what citing needs. The same corpus always gives the same text. */
export function generated(): string {
  const { acts, places, parameters } = corpus()
  return [
    heading,
    "import type { Act } from './shape.ts'\n",
    literal('articles', Object.keys(places)),
    typed('acts', 'Readonly<Record<string, Act>>', acts),
    literal('parameters', parameters),
  ].join('')
}

/** The whole of src/provisions/generated.ts, apart because a browser cites far more often than it explains. */
export function generatedProvisions(): string {
  return [
    heading,
    "import type { articles } from '../generated.ts'\nimport type { Place } from '../shape.ts'\n",
    typed('places', 'Readonly<Record<(typeof articles)[number], Place>>', corpus().places),
  ].join('')
}

/** The whole of src/courts/generated.ts. */
export function generatedCourts(): string {
  const { courtMap, courts } = readCourts('corpus/ma/courts.yaml', corpus().places)
  return [
    heading,
    "import type { Court } from '../shape.ts'\n",
    literal('courtMap', courtMap),
    typed('courts', 'readonly Court[]', courts),
  ].join('')
}

/** The whole of src/indicators/generated.ts, apart because a browser loads it only where a screening is read. */
export function generatedIndicators(): string {
  const indicators = readIndicators('corpus/indicators.yaml')
  return [heading, ...Object.entries(indicators).map(([name, value]) => literal(name, value))].join('')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(target, generated())
  writeFileSync(indicatorsTarget, generatedIndicators())
  writeFileSync(provisionsTarget, generatedProvisions())
  writeFileSync(courtsTarget, generatedCourts())
}
