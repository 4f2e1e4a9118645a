/** What somebody is to a house: the posts held today, at which court, and the cases they are put on. Read from rows alone. */
import type { Schema } from '@himaya/db'
import type { Post } from '@himaya/domain'
import { createHash } from 'node:crypto'
import { keyOf, type AnyRow, type Row, type Table, type World } from './world.ts'

/** Whether whoever has these eyes sees this row. */
export type Rule<R> = (eyes: Eyes, row: R) => boolean
/** Every table of the database, or the run fails. `closed`: the role that answers requests may not ask it at all. */
export type Rules = { readonly [T in keyof Schema]: Rule<Row<T>> | 'closed' }

interface Count {
  yes: number
  no: number
}

/** Of no table: what is asked of whoever asks, before any row. */
const before = 'before any row'

/** How often each named condition was true and was false. */
export class Tally {
  /** By the table whose rows were judged, and by name: two words are found faster than one that is put together. */
  private readonly counts = new Map<string, Map<string, Count>>()
  note(table: string, name: string, yes: boolean): boolean {
    this.count(table, name, yes ? 1 : 0, yes ? 0 : 1)
    return yes
  }
  private count(table: string, name: string, yes: number, no: number): void {
    let of = this.counts.get(table)
    if (of === undefined) this.counts.set(table, (of = new Map()))
    let one = of.get(name)
    if (one === undefined) of.set(name, (one = { yes: 0, no: 0 }))
    one.yes += yes
    one.no += no
  }
  /**
   * What one who asks was judged by, of the tables that they asked.
   *
   * @param rows how many rows those have: on what was asked before any row each of them turned
   */
  add(of: Tally, tables: readonly string[], rows: number): void {
    for (const [table, counts] of of.counts) {
      if (table !== '' && table !== before && !tables.includes(table)) continue
      const times = table === before ? rows : 1
      for (const [name, { yes, no }] of counts)
        this.count(table === before ? '' : table, name, yes * times, no * times)
    }
  }
  /** `table: condition`, or the condition alone where it is asked of rows of every table or of none. */
  get seen(): readonly (readonly [string, Readonly<Count>])[] {
    return [...this.counts].flatMap(([table, of]) =>
      [...of].map(([name, count]) => [table === '' ? name : `${table}: ${name}`, count] as const),
    )
  }
  /** Conditions that were true, or false, less often than this. */
  seldom(often: number): readonly (readonly [string, Readonly<Count>])[] {
    return this.seen.filter(([, { yes, no }]) => yes < often || no < often)
  }
}

/** One who asks, by the session shown. Every list is empty for whoever is nobody. */
export class Eyes {
  readonly world: World
  /** What was asked of these eyes. */
  readonly tally = new Tally()
  /** Whoever is behind the session, while it is open and they work here. */
  readonly officer: string | null
  /** Here today. */
  readonly isAtWork: boolean
  /** The cases that are closed to them: they may not act in it, or a service they work or worked for may not. */
  readonly barred: ReadonlySet<string>
  /** What they opened in an emergency and did not close, by its case: to be read, and not to be written. */
  readonly openedByThem: ReadonlySet<string>
  private readonly rules: Rules
  private readonly held: readonly Row<'office.post'>[]
  private readonly puts: readonly Row<'court.assignment'>[]
  private readonly opened: readonly Row<'court.emergency'>[]
  private readonly memo = new Map<string, unknown>()
  private readonly judged = new Map<AnyRow, boolean>()
  /** Of which table a row is being judged. */
  private table = before

  constructor(world: World, token: string, rules: Rules) {
    this.world = world
    this.rules = rules
    const hash = createHash('sha256').update(token).digest('hex')
    const session = world.all('office.session').find(({ token_hash }) => token_hash.toString('hex') === hash)
    this.officer = session !== undefined && this.opens(session) ? session.officer_id : null
    const mine = world.where('office.post', 'officer_id', this.officer)
    this.isAtWork = this.officer !== null && !this.isAway()
    this.held = !this.isAtWork ? [] : mine.filter((post) => this.isToday(post, 'the post'))
    this.barred = new Set<string>(
      [
        ...world.where('court.bar', 'officer_id', this.officer),
        ...mine.flatMap(({ service_id }) => world.where('court.bar', 'service_id', service_id)),
      ].flatMap((bar) => (this.note('the bar still stands', bar.ended_at === null) ? [bar.case_id] : [])),
    )
    const puts = world.where('court.assignment', 'officer_id', this.officer)
    this.puts = puts.filter((put) => this.counts(put))
    const emergencies = world
      .where('court.emergency', 'opened_by', this.officer)
      .filter((emergency) => this.lasts(emergency))
    this.openedByThem = new Set<string>(emergencies.map(({ case_id }) => case_id))
    this.opened = emergencies.filter((emergency) => this.isHeldThere(emergency))
  }

  /** On the days on which they are away nothing is opened by a post. What is their own stays theirs. */
  private isAway(): boolean {
    const { today } = this.world
    return this.world
      .where('office.absence', 'officer_id', this.officer)
      .map((absence) =>
        every([
          this.note('the absence has begun', absence.first_day <= today),
          this.note('the absence has not passed', absence.last_day >= today),
          this.note('nobody said that they are back', absence.ended_at === null),
        ]),
      )
      .includes(true)
  }

  /** An hour, and until it is closed. */
  private lasts({ ends_at, closed_at }: Row<'court.emergency'>): boolean {
    return every([
      this.note('the hour of the emergency is not over', ends_at.getTime() > this.world.now.getTime()),
      this.note('the emergency was not closed', closed_at === null),
    ])
  }

  /** A session opens something while it is neither ended nor over nor left alone, and its officer works here. */
  private opens(session: Row<'office.session'>): boolean {
    const officer = this.world.where('office.officer', 'id', session.officer_id)[0]
    const now = this.world.now.getTime()
    return every([
      this.note('the session was not ended', session.ended_at === null),
      this.note('the session is not over', session.ends_at.getTime() > now),
      this.note('somebody was there in the last ten minutes', session.seen_at.getTime() > now - 600_000),
      this.note('the officer works here', officer?.active === true),
    ])
  }

  private isToday(span: { starts: string; ends: string | null }, what: string): boolean {
    return every([
      this.note(`${what} has begun`, span.starts <= this.world.today),
      this.note(`${what} has not ended`, span.ends === null || span.ends >= this.world.today),
    ])
  }

  /** Whoever is put on a case is on it while it lasts, and while they hold that post at that court. */
  private counts(put: Row<'court.assignment'>): boolean {
    return every([
      this.isToday(put, 'the assignment'),
      this.note('nobody took them off the case', put.ended_at === null),
      this.isHeldThere(put),
      this.standsIn(put),
    ])
  }

  private isHeldThere(of: { readonly post: string; readonly court_id: string | null }): boolean {
    return this.note(
      'the post is still held at that court',
      this.held.some(({ post, court_id }) => post === of.post && court_id === of.court_id),
    )
  }

  /** Whoever stands in is on the case for as long as whoever they stand in for: away or not, but still of that post. */
  private standsIn({ from_id }: Row<'court.assignment'>): boolean {
    if (from_id === null) return true
    const { world } = this
    const of = world.where('court.assignment', 'id', from_id)[0]
    return every([
      this.note('what is handed on is one’s own', of !== undefined && of.from_id === null),
      this.note(
        'whoever handed it on is on the case',
        of !== undefined && of.ended_at === null && isNow(world, of),
      ),
      this.note(
        'whoever handed it on works here',
        world.where('office.officer', 'id', of?.officer_id ?? null)[0]?.active === true,
      ),
      this.note(
        'whoever handed it on still holds the post',
        world
          .where('office.post', 'officer_id', of?.officer_id ?? null)
          .some((held) => held.post === of?.post && held.court_id === of.court_id && isNow(world, held)),
      ),
    ])
  }

  holds(...posts: readonly Post[]): boolean {
    return this.held.some(({ post }) => posts.includes(post))
  }
  courts(...posts: readonly Post[]): ReadonlySet<string> {
    return this.once(`courts ${posts.join()}`, () => {
      const there = this.held.filter(({ post }) => posts.includes(post)).map(({ court_id }) => court_id)
      return new Set<string>(there.filter((court) => court !== null))
    })
  }
  units(...posts: readonly Post[]): ReadonlySet<string> {
    return this.once(`units ${posts.join()}`, () => {
      const courts = this.courts(...posts)
      return new Set<string>(
        this.world.all('office.unit').flatMap(({ id, court_id }) => (courts.has(court_id) ? [id] : [])),
      )
    })
  }
  services(): ReadonlySet<string> {
    return this.once('services', () => {
      const mine = this.held.map(({ service_id }) => service_id)
      return new Set<string>(mine.filter((service) => service !== null))
    })
  }
  /** The cases they may read in one of these posts: put on them, or opened in an emergency. */
  cases(...posts: readonly Post[]): ReadonlySet<string> {
    return this.casesBy('cases', [...this.puts, ...this.opened], posts)
  }
  /** The cases they are put on. */
  assigned(...posts: readonly Post[]): ReadonlySet<string> {
    return this.casesBy('assigned', this.puts, posts)
  }
  private casesBy(
    name: string,
    by: readonly { readonly post: string; readonly case_id: string }[],
    posts: readonly Post[],
  ): ReadonlySet<string> {
    return this.once(`${name} ${posts.join()}`, () => {
      const mine = by.filter(({ post }) => (posts as readonly string[]).includes(post))
      return new Set<string>(mine.map(({ case_id }) => case_id).filter((id) => !this.barred.has(id)))
    })
  }
  /** What was worked out once for whoever asks. */
  once<T>(name: string, make: () => T): T {
    if (!this.memo.has(name)) this.memo.set(name, make())
    return this.memo.get(name) as T
  }

  /** Whether this row may be read by whoever asks. */
  sees<T extends Table>(table: T, row: Row<T> | undefined): boolean {
    if (row === undefined) return false
    const known = this.judged.get(row)
    if (known !== undefined) return known
    const rule = this.rules[table]
    const outer = this.table
    this.table = table
    const yes = rule === 'closed' ? false : every([rule(this, row), this.isOpen(table, row)])
    this.table = outer
    this.judged.set(row, yes)
    return yes
  }
  /** A bar closes all that is about a case or one of its two files. That it was said is no part of the case. */
  private isOpen(table: Table, row: AnyRow): boolean {
    if (table === 'court.bar') return true
    const of = this.ofACase(table)
    if (of === undefined) return true
    const found = this.world.where('court.case', of.by, row[of.column])[0]
    return this.tally.note('', 'not barred from the case', found === undefined || !this.barred.has(found.id))
  }
  private ofACase(table: Table) {
    return this.once(`of a case ${table}`, () => {
      const shape = this.world.shapes.find(({ name }) => name === table)
      const column = shape?.columns.find(({ domain }) => domain !== null && domain in keys)
      return column === undefined
        ? undefined
        : { column: column.name, by: keys[column.domain as keyof typeof keys] }
    })
  }
  /** Whether the row of this id may be read; false when there is none. */
  seesId(table: Table, id: string | null): boolean {
    return this.sees(table, this.world.where(table, 'id' as never, id)[0])
  }
  /** The keys of all that may be read of a table, in order. */
  keysOf(table: Table): readonly string[] {
    return this.once(`keys of ${table}`, () =>
      this.world
        .all(table)
        .filter((row) => this.sees(table, row))
        .map((row) => keyOf(row as AnyRow))
        .sort(),
    )
  }

  note(name: string, yes: boolean): boolean {
    return this.tally.note(this.table, name, yes)
  }
}

/** By which column a case is found, from the key of it or of one of its files. */
const keys = { case: 'id', assistance: 'assistance_id', penal: 'penal_id' } as const
const isNow = ({ today }: World, { starts, ends }: { starts: string; ends: string | null }) =>
  starts <= today && (ends === null || ends >= today)
const every = (said: readonly boolean[]) => !said.includes(false)
