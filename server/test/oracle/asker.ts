/** What somebody is to a house: the posts held today, at which court, and the cases they are put on. Read from rows alone. */
import type { Post } from '@himaya/domain'
import { createHash } from 'node:crypto'
import { keyOf, type AnyRow, type Row, type Table, type World } from './world.ts'
import type { Rules } from './rule.ts'

/** How often each named condition was true and was false. */
export class Tally {
  readonly seen = new Map<string, { yes: number; no: number }>()
  /** @param times how many decisions turned on it at once */
  note(name: string, yes: boolean, times = 1): boolean {
    let one = this.seen.get(name)
    if (one === undefined) this.seen.set(name, (one = { yes: 0, no: 0 }))
    if (yes) one.yes += times
    else one.no += times
    return yes
  }
}

/** One who asks, by the session shown. Every list is empty for whoever is nobody. */
export class Eyes {
  readonly world: World
  readonly tally: Tally
  /** Whoever is behind the session, while it is open and they work here. */
  readonly officer: string | null
  private readonly rules: Rules
  private readonly held: readonly Row<'office.post'>[]
  private readonly puts: readonly Row<'court.assignment'>[]
  private readonly memo = new Map<string, unknown>()
  private readonly judged = new Map<AnyRow, boolean>()
  /** Of which table a row is being judged, and how many rows there are: whatever is asked before turns on all of them. */
  private table = ''
  private readonly rows: number

  constructor(world: World, token: string, rules: Rules, tally: Tally) {
    this.world = world
    this.tally = tally
    this.rules = rules
    this.rows = world.shapes.reduce((sum, { name }) => sum + world.rowsOf(name).length, 0)
    const hash = createHash('sha256').update(token).digest('hex')
    const session = world.all('office.session').find(({ token_hash }) => token_hash.toString('hex') === hash)
    this.officer = session !== undefined && this.opens(session) ? session.officer_id : null
    const mine = this.officer === null ? [] : world.where('office.post', 'officer_id', this.officer)
    this.held = mine.filter((post) => this.isToday(post, 'the post'))
    const puts = this.officer === null ? [] : world.where('court.assignment', 'officer_id', this.officer)
    this.puts = puts.filter((put) => this.counts(put))
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
      this.note(
        'the post is still held at that court',
        this.held.some(({ post, court_id }) => post === put.post && court_id === put.court_id),
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
  cases(...posts: readonly Post[]): ReadonlySet<string> {
    return this.once(`cases ${posts.join()}`, () => {
      const mine = this.puts.filter(({ post }) => (posts as readonly string[]).includes(post))
      return new Set<string>(mine.map(({ case_id }) => case_id))
    })
  }
  private once<T>(name: string, make: () => T): T {
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
    const yes = rule === 'closed' ? false : rule(this, row)
    this.table = outer
    this.judged.set(row, yes)
    return yes
  }
  /** Whether the row of this id may be read; false when there is none. */
  seesId(table: Table, id: string | null): boolean {
    return this.sees(table, this.world.where(table, 'id' as never, id)[0])
  }
  /** The keys of all that may be read of a table, in order. */
  keysOf(table: Table): readonly string[] {
    return this.world
      .all(table)
      .filter((row) => this.sees(table, row))
      .map((row) => keyOf(row as AnyRow))
      .sort()
  }

  note(name: string, yes: boolean): boolean {
    return this.table === ''
      ? this.tally.note(name, yes, this.rows)
      : this.tally.note(`${this.table}: ${name}`, yes)
  }
}

const every = (said: readonly boolean[]) => !said.includes(false)
