/** The acts: their articles in every version, what they punish with, and the values they set. */
import type { Act, Change, Confidence, Penalty, Place, Version, Words } from '../src/shape.ts'
import { day, known, must, read, words } from './read.ts'

interface CorpusPenalty {
  nature: Penalty['nature']
  prison: { from: string; to: string } | 'life' | null
  fine: { from: number; to: number } | null
  either?: true
}
interface CorpusVersion {
  in_force: string
  by?: string
  /** Of the last version: the day from which the article is no more, and the act that took it away. */
  repealed?: string
  repealed_by?: string
  verified?: boolean
  confidence?: Confidence
  note?: Words
  states: Words | 'not_recorded'
  penalty?: CorpusPenalty
  paragraphs?: Record<string, Words>
  /** By paragraph. */
  penalties?: Record<string, CorpusPenalty>
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
      /** `confidence` where it is not that of the text. */
      values: Record<string, { value: number; source: string; confidence?: Confidence; verified: boolean }>
    }
  >
}
type CorpusChanges = Record<string, Change>

/** The acts that changed others, with where they were published. */
export function readChanges(): Record<string, Change> {
  const file = 'corpus/ma/changes.yaml'
  return Object.fromEntries(
    Object.entries(read(file) as CorpusChanges).map(([work, change]) => {
      must(change.published === null || day.test(change.published), `${file}: ${work} was published on a day`)
      return [work, { ...change, title: words(change.title, file) }]
    }),
  )
}

/** The versions of an article or of one of its paragraphs, oldest first, each closed by the next. */
function versionsOf(
  versions: CorpusVersion[],
  say: (v: CorpusVersion) => Words | null,
  where: string,
): [Version, ...Version[]] {
  const made = versions.map((v, i): Version => {
    const next = versions[i + 1]
    must(day.test(v.in_force), `${where}: in_force is not a day`)
    must(next === undefined || v.in_force < next.in_force, `${where}: versions are not in order`)
    must(v.repealed === undefined || next === undefined, `${where}: only the last version is repealed`)
    if (v.repealed !== undefined)
      must(day.test(v.repealed) && v.in_force < v.repealed, `${where}: it is repealed after it began`)
    const statement = say(v)
    must(next !== undefined || statement !== null, `${where}: the version in force says nothing`)
    if (statement !== null)
      must(
        typeof v.verified === 'boolean' && v.confidence !== undefined,
        `${where}: say whether it is verified and how sure`,
      )
    return {
      from: v.in_force,
      until: next?.in_force ?? v.repealed ?? null,
      by: v.by ?? null,
      supersededBy: next?.by ?? v.repealed_by ?? null,
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

/** "6 months", "2 years", in months. */
function monthsOf(text: string, where: string): number {
  const found = /^(\d+) (month|year)s?$/.exec(text)
  must(found !== null, `${where}: ${text} is not a length`)
  return Number(found[1]) * (found[2] === 'year' ? 12 : 1)
}

function penaltyOf(p: CorpusPenalty, where: string): Penalty {
  const prison =
    p.prison === null || p.prison === 'life'
      ? p.prison
      : { minMonths: monthsOf(p.prison.from, where), maxMonths: monthsOf(p.prison.to, where) }
  if (prison !== null && prison !== 'life') must(prison.minMonths < prison.maxMonths, `${where}: prison`)
  if (p.fine !== null) must(p.fine.from < p.fine.to, `${where}: fine`)
  must(prison !== null || p.fine !== null, `${where}: it punishes with nothing`)
  return {
    nature: p.nature,
    prison,
    fine: p.fine === null ? null : { min: p.fine.from, max: p.fine.to },
    either: p.either ?? false,
  }
}

/** What an article or a paragraph punishes with, version by version; a version without a penalty is left out. */
function penaltiesOf(versions: CorpusVersion[], where: string) {
  const found: Record<string, unknown[]> = {}
  versions.forEach((v, i) => {
    const until = versions[i + 1]?.in_force ?? v.repealed ?? null
    const add = (suffix: string, penalty: CorpusPenalty) => {
      ;(found[suffix] ??= []).push({ from: v.in_force, until, ...penaltyOf(penalty, where + suffix) })
    }
    if (v.penalty !== undefined) add('', v.penalty)
    for (const [n, penalty] of Object.entries(v.penalties ?? {})) {
      must(v.paragraphs?.[n] !== undefined, `${where}: a penalty for a paragraph that is not there`)
      add(`-para-${n}`, penalty)
    }
  })
  return found
}

/** The days from which provisions are no more, by provision; empty while none is repealed. */
export const endsOf = (places: Readonly<Record<string, Place>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(places).flatMap(([ref, { versions }]) => {
      const until = versions.at(-1)?.until ?? null
      return until === null ? [] : [[ref, until]]
    }),
  )

export function readActs(files: readonly string[]) {
  const acts: Record<string, Act> = {}
  const places: Record<string, Place> = {}
  const penalties: Record<string, unknown[]> = {}
  const parameters: Record<
    string,
    {
      unit: string
      basis: string
      values: { from: string; value: number; source: string; confidence: Confidence; verified: boolean }[]
    }
  > = {}
  const changes = Object.keys(readChanges())
  for (const file of files) {
    const act = read(file) as CorpusAct
    const { work } = act
    must(acts[work] === undefined, `${file}: ${work} is already in the corpus`)
    acts[work] = {
      title: words(act.title, file),
      authentic: act.authentic,
      cite: act.cite,
      codified: act.codified ?? null,
      source: { ...act.source, note: words(act.source.note, file) },
    }
    for (const [id, versions] of Object.entries(act.articles)) {
      const where = `${file}: ${id}`
      must(/^art_\d+(-\d+)*$/.test(id), `${where}: an article is named art_<number>`)
      for (const { by, repealed_by } of versions)
        for (const act of [by, repealed_by]) if (act !== undefined) known(changes, act, where)
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
      for (const [suffix, found] of Object.entries(penaltiesOf(versions, where)))
        penalties[`${work}#${id}${suffix}`] = found
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
            return { from, ...v, confidence: v.confidence ?? 'text' }
          })
          .sort((a, b) => (a.from < b.from ? -1 : 1)),
      }
    }
  }
  for (const [ref, place] of Object.entries(places)) {
    must(acts[place.citedIn] !== undefined, `${ref} is cited in ${place.citedIn}, which is not in the corpus`)
  }
  return { acts, places, parameters, penalties }
}
