import { readFileSync } from 'node:fs'
import type { LocalDate } from '@himaya/algorithms'
import { qualify, readFacts, type AccusedQualification, type FactFault } from '@himaya/domain'
import { Complaint } from '../complaint.ts'
import { asked, utf8 } from './options.ts'
import { today } from './today.ts'

const reasons: Readonly<Record<FactFault['reason'], string>> = {
  missing: 'it is missing',
  unknown_key: 'there is no such key',
  unknown_word: 'the word is not one of the list',
  not_a_list: 'it should be a list',
  not_an_object: 'it should be an object',
  not_text: 'it should be text',
  not_yes_or_no: 'it should be true or false',
  not_a_day: 'it should be a day, as 2025-03-10',
  not_an_age: 'it should be whole years',
  appears_twice: 'it appears twice',
  older_than_130: 'nobody is older than 130 years',
  ends_before_it_starts: 'it is before the first day',
  in_the_future: 'it is in the future',
  born_after_the_facts: 'it is after the facts',
  no_such_victim: 'there is no such victim',
  accused_is_the_only_victim: 'the accused is the only victim',
}

const numberOf = (ref: string): string => ref.slice(ref.indexOf('#art_') + '#art_'.length)
const exemptions = {
  mandatory: 'exemption_mandatory',
  optional: 'exemption_optional',
  excluded: 'exemption_excluded',
} as const

const offender = (o: AccusedQualification) => ({
  id: o.id,
  article: o.article,
  grounds: o.grounds,
  prison: o.prison,
  fine: o.fine,
  secondReadings: o.secondReadings.map(({ reading, article, grounds, prison, fine }) => ({
    reading,
    article,
    grounds,
    prison,
    fine,
  })),
  consequences: [
    ...o.consequences.map((c) => ({ consequence: c.consequence, article: numberOf(c.article) })),
    ...(o.exemption === null
      ? []
      : [{ consequence: exemptions[o.exemption.kind], article: numberOf(o.exemption.article) }]),
  ],
})

interface Pattern {
  /** Its own, or its place; `undefined` for one that can be no name. */
  readonly id: string | number | undefined
  readonly place: number
  readonly facts: unknown
  readonly path: string
}

function idOf(id: unknown, place: number): Pattern['id'] {
  if (id === undefined || id === null) return String(place + 1)
  return typeof id === 'string' || typeof id === 'number' ? id : undefined
}

/** `{id, facts}` as in a list of vignettes, or the facts alone. */
function patternOf(value: unknown, place: number): Pattern {
  const entry = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  const id = idOf(entry['id'], place)
  if ('facts' in entry) return { id, place, facts: entry['facts'], path: 'facts' }
  // Facts alone may carry an id of their own; it is no fact.
  const facts = Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'id'))
  return { id, place, facts: typeof value === 'object' && value !== null ? facts : value, path: '' }
}

function answer({ id: own, place, facts, path }: Pattern, on: LocalDate, withDays: boolean) {
  const id = own ?? String(place + 1)
  if (own === undefined) return { id, error: 'it should be text or a number', path: 'id' }
  const read = readFacts(facts, on, path)
  if ('fault' in read) return { id, error: reasons[read.fault.reason], path: read.fault.path }
  const q = qualify(read.facts)
  if (q.outcome === 'not_in_force')
    return {
      id,
      notApplicable: `article ${numberOf(q.article).replace(/-para-\d$/, '')} is in force from ${q.since}`,
    }
  const { act, means, purpose, domination } = q.elements
  return {
    id,
    elements: {
      act: act.state,
      means: means.state,
      purpose: purpose.state,
      domination: domination.state,
    },
    madeOut: q.madeOut,
    offenders: q.offenders.map(offender),
    missing: q.missing.map((m) => ({
      ...m,
      article: numberOf(m.article),
      secondReading:
        m.secondReading === null ? null : { ...m.secondReading, basis: numberOf(m.secondReading.basis) },
    })),
    ...(withDays
      ? {
          governs: q.governs,
          changedOn: q.changedOn,
          laterLaw: q.laterLaw,
          turns18: q.victims.flatMap(({ id: victim, turns18 }) =>
            turns18 === null ? [] : [{ victim, on: turns18 }],
          ),
        }
      : {}),
  }
}

/**
 * `law qualify FILE [--days]`: one fact pattern or a list of them; with the days that governed when they are asked for.
 *
 * @throws Complaint for a file that is not JSON, and for a single pattern that cannot be read, naming its path
 */
export async function qualifyFile(args: readonly string[]): Promise<unknown> {
  const { words, has } = asked(args, [], ['days'])
  const [file, ...more] = words
  const withDays = has('days')
  if (file === undefined || more.length > 0) throw new Complaint('law qualify takes one FILE')
  let told: unknown
  try {
    told = JSON.parse(utf8(readFileSync(file === '-' ? 0 : file)))
  } catch (error) {
    throw new Complaint(`${file} is not read: ${error instanceof Error ? error.message : String(error)}`)
  }
  const on = today()
  if (Array.isArray(told)) return told.map((value, i) => answer(patternOf(value, i), on, withDays))
  const found = answer(patternOf(told, 0), on, withDays)
  if ('error' in found)
    throw new Complaint(`${found.path === '' ? 'the pattern' : found.path}: ${found.error}`)
  return [found]
}
