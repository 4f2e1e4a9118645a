import { addMonths, ageOn, readLocalDate, type LocalDate } from '@himaya/algorithms'
import { parameterAt, vocabulary } from '@himaya/law'
import type { Accused, FactFault, FactPattern, FactWord, HarmedPerson } from './facts.ts'

/** Stops the reading at the first fault; caught by `readFacts`, and nobody else sees it. */
class Fault {
  readonly fault: FactFault
  constructor(path: string, reason: FactFault['reason']) {
    this.fault = { path, reason }
  }
}
const stop = (path: string, reason: FactFault['reason']): never => {
  // oxlint-disable-next-line typescript/only-throw-error -- it is no error: it is the answer
  throw new Fault(path, reason)
}

/** One object of the input, whose every key must be asked for. */
class Reader {
  readonly #of: Record<string, unknown>
  readonly #path: string
  readonly #asked = new Set<string>()

  constructor(value: unknown, path: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) stop(path, 'not_an_object')
    this.#of = value as Record<string, unknown>
    this.#path = path
  }

  at = (key: string): string => (this.#path === '' ? key : `${this.#path}.${key}`)

  has(key: string): boolean {
    this.#asked.add(key)
    return this.#of[key] !== undefined
  }

  #get(key: string): unknown {
    this.#asked.add(key)
    return this.#of[key]
  }

  value(key: string): unknown {
    return this.#get(key) ?? (this.#of[key] === null ? null : stop(this.at(key), 'missing'))
  }

  text(key: string): string {
    const value = this.value(key)
    return typeof value === 'string' && value !== '' ? value : stop(this.at(key), 'not_text')
  }

  flag(key: string): boolean {
    const value = this.#get(key) ?? false
    return typeof value === 'boolean' ? value : stop(this.at(key), 'not_yes_or_no')
  }

  flagOrUnknown(key: string): boolean | null {
    const value = this.value(key)
    return value === null || typeof value === 'boolean' ? value : stop(this.at(key), 'not_yes_or_no')
  }

  day(key: string): LocalDate {
    return readLocalDate(this.text(key)) ?? stop(this.at(key), 'not_a_day')
  }

  list(key: string, otherwise?: readonly unknown[]): readonly unknown[] {
    const value = otherwise === undefined ? this.value(key) : (this.#get(key) ?? otherwise)
    return Array.isArray(value) ? (value as readonly unknown[]) : stop(this.at(key), 'not_a_list')
  }

  word<List extends keyof typeof vocabulary>(
    key: string,
    list: List,
    otherwise?: FactWord<List>,
  ): FactWord<List> {
    const value = otherwise === undefined ? this.value(key) : (this.#get(key) ?? otherwise)
    return wordOf(value, list, this.at(key))
  }

  words<List extends keyof typeof vocabulary>(
    key: string,
    list: List,
    otherwise?: readonly never[],
  ): readonly FactWord<List>[] {
    return this.list(key, otherwise).map((value, i) => wordOf(value, list, `${this.at(key)}[${i}]`))
  }

  /** After everything known was asked for. */
  nothingElse(): void {
    for (const key of Object.keys(this.#of)) if (!this.#asked.has(key)) stop(this.at(key), 'unknown_key')
  }
}

const wordOf = <List extends keyof typeof vocabulary>(
  value: unknown,
  list: List,
  path: string,
): FactWord<List> =>
  (vocabulary[list] as readonly unknown[]).includes(value)
    ? (value as FactWord<List>)
    : stop(path, 'unknown_word')

const oldest = 130

/** Whole years on the first day of the facts, from an age or from a day of birth; either may be unknown. */
function ageIn(read: Reader, from: LocalDate, to: LocalDate): Pick<HarmedPerson, 'age' | 'turns18'> {
  if (read.has('birthDate')) {
    const birth = read.day('birthDate')
    const path = read.at('birthDate')
    if (birth > to) stop(path, 'born_after_the_facts')
    const majority = parameterAt('majority', to).value
    // Born on 29 February: the protection lasts until 1 March.
    const turns18 = addMonths(birth, majority * 12, 'up')
    const age = birth > from ? 0 : ageOn(birth, from, 'up')
    if (age > oldest) stop(path, 'older_than_130')
    return { age, turns18: turns18 > from && turns18 <= to ? turns18 : null }
  }
  if (!read.has('age')) return { age: null, turns18: null }
  const age = read.value('age')
  if (age === null) return { age, turns18: null }
  if (typeof age !== 'number' || !Number.isInteger(age) || age < 0) return stop(read.at('age'), 'not_an_age')
  if (age > oldest) stop(read.at('age'), 'older_than_130')
  return { age, turns18: null }
}

function readVictim(value: unknown, path: string, from: LocalDate, to: LocalDate): HarmedPerson {
  const read = new Reader(value, path)
  const victim = {
    id: read.text('id'),
    ...ageIn(read, from, to),
    pregnant: read.flag('pregnant'),
    pregnancyVisibleOrKnown: read.flag('pregnancyVisibleOrKnown'),
    vulnerabilities: read.words('vulnerabilities', 'vulnerabilities', []),
    harm: read.word('harm', 'harms', 'none'),
  }
  read.nothingElse()
  return victim
}

function readAccused(value: unknown, path: string, victims: readonly string[]): Accused {
  const read = new Reader(value, path)
  const accused = {
    id: read.text('id'),
    kind: read.word('kind', 'kinds'),
    role: read.word('role', 'roles'),
    publicOfficialUsingFunction: read.flag('publicOfficialUsingFunction'),
    armed: read.flag('armed'),
    habitual: read.flag('habitual'),
    relations: read.list('relations', []).map((relation, i) => {
      const at = new Reader(relation, `${read.at('relations')}[${i}]`)
      const only = victims.length === 1 ? victims[0] : undefined
      const victim = only !== undefined && !at.has('victim') ? only : at.text('victim')
      if (!victims.includes(victim)) stop(at.at('victim'), 'no_such_victim')
      const found = { victim, relation: at.word('relation', 'relations') }
      at.nothingElse()
      return found
    }),
    reported: read.word('reported', 'reported', 'none'),
  }
  read.nothingElse()
  return accused
}

const once = (of: readonly { readonly id: string }[], path: string): void =>
  of.forEach(({ id }, i) => {
    if (of.findIndex((other) => other.id === id) !== i) stop(`${path}[${i}].id`, 'appears_twice')
  })

function readPattern(value: unknown, path: string, today: LocalDate): FactPattern {
  const read = new Reader(value, path)
  const one = read.has('offenceDate')
  const [first, last] = one ? ['offenceDate', 'offenceDate'] : ['offenceFrom', 'offenceTo']
  const [from, to] = [read.day(first), read.day(last)]
  if (from > to) stop(read.at(last), 'ends_before_it_starts')
  if (to > today) stop(read.at(last), 'in_the_future')
  const people = read.list('victims')
  if (people.length === 0) stop(read.at('victims'), 'missing')
  const victims = people.map((v, i) => readVictim(v, `${read.at('victims')}[${i}]`, from, to))
  once(victims, read.at('victims'))
  const ids = victims.map((v) => v.id)
  const offenders = read.list('offenders').map((o, i) => readAccused(o, `${read.at('offenders')}[${i}]`, ids))
  once(offenders, read.at('offenders'))
  const self = offenders.findIndex((o) => ids.length === 1 && o.id === ids[0])
  if (self >= 0) stop(`${read.at('offenders')}[${self}].id`, 'accused_is_the_only_victim')
  const limbs = new Reader(read.value('domination'), read.at('domination'))
  const pattern: FactPattern = {
    from,
    to,
    stage: read.word('stage', 'stages'),
    acts: read.words('acts', 'acts'),
    means: read.words('means', 'means'),
    purposes: read.words('purposes', 'purposes'),
    domination: {
      willDeprived: limbs.flagOrUnknown('willDeprived'),
      freedomDeprived: limbs.flagOrUnknown('freedomDeprived'),
      dignityViolated: limbs.flagOrUnknown('dignityViolated'),
    },
    methods: read.words('methods', 'methods', []),
    criminalGang: read.flag('criminalGang'),
    transnational: read.flag('transnational'),
    offenders,
    victims,
  }
  limbs.nothingElse()
  read.nothingElse()
  return pattern
}

/**
 * A fact pattern as it comes from a file or a form, in the words of the corpus, or the first thing in it that cannot be
 * read or cannot be: a key or word nobody knows, a victim older than 130, an offence in the future, an accused who is
 * also the only victim.
 *
 * A victim's `age` is that of the first day of the facts; `birthDate` may stand in its place.
 *
 * @param path what the paths of faults begin with, as `facts`
 */
export function readFacts(
  value: unknown,
  today: LocalDate,
  path = '',
): { readonly facts: FactPattern } | { readonly fault: FactFault } {
  try {
    return { facts: readPattern(value, path, today) }
  } catch (found) {
    if (found instanceof Fault) return { fault: found.fault }
    throw found
  }
}
