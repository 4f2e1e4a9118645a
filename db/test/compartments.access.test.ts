/**
 * Who is on a case, who stands in, who is barred, away, dismissed or opened it in an emergency: told to the database in
 * any order, and to a plain model beside it. After each step everybody asks what they see in several tables, at the SQL
 * prompt, and whoever was concerned tries to write.
 */
import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashOf, showProof } from './approvals.ts'
import { connectTo, newCourt, type Officer } from './court.ts'
import { newFile, type File } from './file.ts'

let t: Awaited<ReturnType<typeof newCourt>>
let app: Client
let files: readonly File[]
let people: Readonly<Record<Name, Officer>>

/** Everybody of the first court but the last, who is a deputy of the second. */
const names = ['assistant', 'second', 'head', 'one', 'two', 'three', 'far'] as const
type Name = (typeof names)[number]
const deputies: readonly Name[] = ['one', 'two', 'three', 'far']
const isAssistant = (name: Name) => name === 'assistant' || name === 'second'
const courtOf = (name: Name) => (name === 'far' ? 1 : 0)
const postOf = (name: Name) =>
  isAssistant(name) ? 'social_assistant' : name === 'head' ? 'kings_prosecutor' : 'kings_prosecutor_deputy'

beforeAll(async () => {
  t = await newCourt()
  app = await connectTo(t.as('himaya_app'))
  const { rows: units } = await t.all.query<{ id: string; court_id: string }>(
    "select u.id, u.court_id from office.unit u join office.court k on k.id = u.court_id where k.kind = 'first_instance' order by u.id limit 2",
  )
  files = [await newFile(t, units[0]!), await newFile(t, units[1]!)]
  const made = {} as Record<Name, Officer>
  for (const name of names)
    made[name] = await t.officer({ post: postOf(name), court: files[courtOf(name)]!.court as never })
  people = made
  // Held at a third court, so that it is known by the case alone; and the report was sent there, for the same reason.
  await t.all.query(
    "update court.conflict set court_id = (select id from office.court where kind = 'first_instance' order by id desc limit 1)",
  )
  await t.all.query(
    "update penal.report set court_id = (select id from office.court where kind = 'first_instance' order by id desc limit 1)",
  )
  // Somebody always hears: the presidency, when the heads are away.
  await t.officer({ post: 'national_desk' })
  await t.officer({ post: 'kings_prosecutor', court: files[1]!.court as never })
}, 60_000)
afterAll(async () => {
  await app.end()
  await t.close()
})

async function as<T>(name: Name, work: () => Promise<T>, keep = false): Promise<T> {
  await app.query('begin')
  try {
    await app.query('select from me.enter($1)', [people[name].token])
    return await work()
  } finally {
    await app.query(keep ? 'commit' : 'rollback')
  }
}

interface Assigned {
  readonly id: string
  readonly file: number
  readonly who: Name
  readonly from: Assigned | undefined
  ended: boolean
  /** Whether its last day is behind it. */
  over: boolean
}
/** What is so, in words that know no table. */
class Model {
  assigned: Assigned[] = []
  dismissed = new Set<Name>()
  left = new Set<Name>()
  away = new Set<Name>()
  barred = new Set<string>()
  opened: { readonly file: number; readonly who: Name; live: boolean }[] = []

  isBarred = (who: Name, file: number) => this.barred.has(`${who} ${String(file)}`)
  works = (who: Name) => !this.dismissed.has(who) && !this.away.has(who) && !this.left.has(who)
  holds = (one: Assigned): boolean =>
    !one.ended &&
    !one.over &&
    !this.left.has(one.who) &&
    // Whoever lets a colleague stand in may be away; they may not have left.
    (one.from === undefined || (this.holds(one.from) && !this.dismissed.has(one.from.who)))
  isOn = (who: Name, file: number) =>
    this.assigned.some((one) => one.who === who && one.file === file && this.holds(one))
  isOpen = (who: Name, file: number) =>
    this.opened.some((one) => one.who === who && one.file === file && one.live)
  sees = (who: Name, file: number) =>
    this.works(who) &&
    !this.isBarred(who, file) &&
    (isAssistant(who) ? courtOf(who) === file : this.isOn(who, file) || this.isOpen(who, file))
  writes = (who: Name, file: number) => this.sees(who, file) && (isAssistant(who) || !this.isOpen(who, file))
}

/** The tables that are asked, and how a row in each names its file. */
const asked = {
  assistant: [
    ['court.case', 'id', 'case'],
    ['assistance.file', 'id', 'assistance'],
    ['assistance.person', 'file_id', 'assistance'],
    ['assistance.reflection', 'file_id', 'assistance'],
    ['assistance.import_row', 'file_id', 'assistance'],
    ['penal.report', 'penal_id', 'penal'],
    ['penal.hearing', 'penal_id', 'penal'],
  ],
  prosecution: [
    ['court.case', 'id', 'case'],
    ['assistance.file', 'id', 'assistance'],
    ['assistance.person', 'file_id', 'assistance'],
    ['penal.file', 'id', 'penal'],
    ['penal.party', 'penal_id', 'penal'],
    ['penal.decision', 'penal_id', 'penal'],
    ['penal.notice', 'penal_id', 'penal'],
    ['penal.event', 'penal_id', 'penal'],
    ['court.conflict', 'case_id', 'case'],
  ],
} as const

let questions = 0
/** In which of the tables they see something of each file: all of them, or none, or it is wrong. */
async function seen(who: Name): Promise<string[]> {
  const tables = isAssistant(who) ? asked.assistant : asked.prosecution
  questions += tables.length * files.length
  const { rows } = await as(who, () =>
    app.query<Record<string, boolean>>({
      // Planned once: the plan is most of what it costs.
      name: isAssistant(who) ? 'seen by the unit' : 'seen by the prosecution',
      text: `select ${files
        .flatMap((_, n) =>
          tables.map(
            ([name, column, kind]) =>
              `exists (select from ${name} where ${column} = $${String(3 * n + { case: 1, assistance: 2, penal: 3 }[kind])}::uuid) as "${name} ${String(n)}"`,
          ),
        )
        .join(', ')}, $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::uuid, $6::uuid`,
      values: files.flatMap((file) => [file.case, file.assistance, file.penal]),
    }),
  )
  // The ids that were asked for come back too, without a name of their own.
  return Object.entries(rows[0]!).flatMap(([name, yes]) => (yes && name !== 'uuid' ? [name] : []))
}
const expected = (model: Model, who: Name) =>
  files.flatMap((_, n) =>
    model.sees(who, n)
      ? (isAssistant(who) ? asked.assistant : asked.prosecution).map(([name]) => `${name} ${String(n)}`)
      : [],
  )

/** Whether they may write something about it that they could say if they are on it. Nothing of it stays. */
async function writes(who: Name, n: number): Promise<boolean> {
  const file = files[n]!
  try {
    await as(who, () =>
      isAssistant(who)
        ? app.query(
            "insert into assistance.capacity_change (file_id, person_id, unit_id, was, becomes, said_by) values ($1, $2, $3, 'victim', 'witness', $4)",
            [file.assistance, file.person, file.unit, people[who].id],
          )
        : app.query(
            "insert into penal.facts (penal_id, person_id, began_on, noted_by) values ($1, $2, '2026-01-01', $3)",
            [file.penal, file.person, people[who].id],
          ),
    )
    return true
  } catch (error) {
    expect((error as { code: string }).code).toBe('42501')
    return false
  }
}
/** The same by updating and by a step of a conflict, which is about its case only through another row. */
async function decides(who: Name, n: number): Promise<boolean> {
  const file = files[n]!
  const moved = await as(
    who,
    async () =>
      (await app.query('update penal.party set sex = $2 where id = $1', [file.party, 'male'])).rowCount,
  )
  let stepped = false
  try {
    await as(who, () =>
      app.query(
        "insert into court.conflict_step (conflict_id, kind, post, why, taken_by) values ($1, 'reopened', 'kings_prosecutor', 'new_facts', $2)",
        [file.conflict, people[who].id],
      ),
    )
    stepped = true
  } catch (error) {
    // Allowed by whoever may, and refused as words by the table itself.
    stepped = (error as { code: string }).code !== '42501'
  }
  expect([moved, stepped]).toEqual(moved === 1 ? [1, true] : [0, false])
  return moved === 1
}

const put = (text: string, values: unknown[]) => t.all.query(text, values)
type Step =
  | { readonly do: 'assign' | 'end' | 'bar' | 'unbar' | 'open'; readonly who: Name; readonly file: number }
  | { readonly do: 'delegate'; readonly who: Name; readonly to: Name; readonly file: number }
  | { readonly do: 'away' | 'back' | 'dismiss' | 'rehire' | 'leave' | 'return' | 'hour'; readonly who: Name }
  | { readonly do: 'days'; readonly file: number }

let met: Record<string, number> = {}
const saw = (what: string) => (met[what] = (met[what] ?? 0) + 1)

async function take(model: Model, step: Step): Promise<void> {
  const id = randomUUID()
  switch (step.do) {
    case 'assign': {
      const { who, file } = step
      const there = model.assigned.some(
        (one) => one.who === who && one.file === file && !one.ended && one.from === undefined,
      )
      if (isAssistant(who) || there) return
      await put(
        'insert into court.assignment (id, case_id, officer_id, post, starts) values ($1, $2, $3, $4, current_date)',
        [id, files[file]!.case, people[who].id, postOf(who)],
      )
      // Nobody barred is put on it; whoever is put on it needs no emergency.
      if (model.isBarred(who, file)) return
      model.assigned.push({ id, who, file, from: undefined, ended: false, over: false })
      for (const one of model.opened) if (one.who === who && one.file === file) one.live = false
      return
    }
    case 'end': {
      const one = model.assigned.find(
        (found) => found.who === step.who && found.file === step.file && !found.ended,
      )
      if (one === undefined) return
      await put(
        "update court.assignment set ended_at = now(), ends = greatest(starts, current_date), ended_by = officer_id, why = 'replaced' where id = $1",
        [one.id],
      )
      for (const each of model.assigned) if (each === one || each.from === one) each.ended = true
      return
    }
    case 'delegate': {
      const { who, to, file } = step
      const own = model.assigned.find(
        (one) => one.who === who && one.file === file && !one.ended && one.from === undefined,
      )
      const handed = model.assigned.find((one) => one.who === who && one.file === file && !one.ended)
      if (handed === undefined || isAssistant(to)) return
      const target = own ?? handed
      let done = false
      try {
        const { rowCount } = await as(
          who,
          () =>
            app.query(
              `insert into court.assignment (id, case_id, officer_id, post, starts, ends, from_id, delegated_by)
               values ($1, $2, $3, $4, current_date, current_date + 5, $5, $6)`,
              [id, files[file]!.case, people[to].id, postOf(who), target.id, people[who].id],
            ),
          true,
        )
        done = rowCount === 1
      } catch (error) {
        expect((error as { code: string }).code).toBe('42501')
      }
      const may =
        own !== undefined &&
        model.works(who) &&
        model.isOn(who, file) &&
        // Who is on it only by an emergency has nothing to hand on.
        model.holds(own) &&
        !model.isBarred(who, file) &&
        !model.isOpen(who, file) &&
        who !== to &&
        postOf(to) === postOf(who) &&
        courtOf(to) === courtOf(who) &&
        !model.dismissed.has(to) &&
        !model.left.has(to) &&
        !model.isBarred(to, file)
      expect({ ...step, done }).toEqual({ ...step, done: may })
      saw(may ? 'delegated' : 'not delegated')
      if (!may) return
      model.assigned.push({ id, who: to, file, from: own, ended: false, over: false })
      for (const one of model.opened) if (one.who === to && one.file === file) one.live = false
      return
    }
    case 'bar': {
      if (model.isBarred(step.who, step.file)) return
      await put("insert into court.bar (case_id, officer_id, why, said_by) values ($1, $2, 'related', $3)", [
        files[step.file]!.case,
        people[step.who].id,
        files[step.file]!.writer.id,
      ])
      model.barred.add(`${step.who} ${String(step.file)}`)
      for (const one of model.assigned)
        if (one.who === step.who && one.file === step.file && !one.ended)
          for (const each of model.assigned) if (each === one || each.from === one) each.ended = true
      for (const one of model.opened) if (one.who === step.who && one.file === step.file) one.live = false
      return
    }
    case 'unbar':
      await put(
        'update court.bar set ended_at = now(), ended_by = $3 where case_id = $1 and officer_id = $2 and ended_at is null',
        [files[step.file]!.case, people[step.who].id, files[step.file]!.writer.id],
      )
      model.barred.delete(`${step.who} ${String(step.file)}`)
      return
    case 'open': {
      const { who, file } = step
      await showProof(t, people[who], { act: 'emergency.open' })
      const { rows } = await as(
        who,
        () =>
          app.query<{ outcome: string }>(
            `with shown as (select me.spend('emergency.open', null, $4) as proof)
             select o.outcome from shown, court.open_emergency($1, shown.proof, $2, $3, 'other', 2026, 1, null, '\\x00', '\\x00') o`,
            [id, postOf(who), files[file]!.court, hashOf('emergency.open')],
          ),
        true,
      )
      const mine = model.opened.filter((one) => one.who === who)
      const outcome =
        !model.works(who) || isAssistant(who) || courtOf(who) !== file
          ? 'absent'
          : mine.filter((one) => one.live).length >= 2 || mine.length >= 5
            ? 'too_many'
            : model.isBarred(who, file)
              ? 'absent'
              : model.sees(who, file)
                ? 'on_it'
                : 'opened'
      expect({ ...step, outcome: rows[0]?.outcome }).toEqual({ ...step, outcome })
      saw(outcome)
      if (outcome === 'opened') model.opened.push({ who, file, live: true })
      return
    }
    case 'hour':
      await put(
        "update court.emergency set opened_at = opened_at - interval '61 minutes', ends_at = ends_at - interval '61 minutes' where opened_by = $1 and ends_at > now()",
        [people[step.who].id],
      )
      for (const one of model.opened) if (one.who === step.who) one.live = false
      return
    case 'days':
      await put(
        'update court.assignment set starts = starts - 6, ends = ends - 6 where case_id = $1 and from_id is not null and ended_at is null',
        [files[step.file]!.case],
      )
      for (const one of model.assigned) if (one.file === step.file && one.from !== undefined) one.over = true
      return
    case 'away':
      if (model.away.has(step.who)) return
      await put(
        'insert into office.absence (officer_id, first_day, last_day, said_by) values ($1, current_date, current_date + 1, $1)',
        [people[step.who].id],
      )
      model.away.add(step.who)
      return
    case 'back':
      await put(
        'update office.absence set ended_at = now(), ended_by = officer_id where officer_id = $1 and ended_at is null',
        [people[step.who].id],
      )
      model.away.delete(step.who)
      return
    case 'dismiss':
    case 'rehire':
      await put('update office.officer set active = $2 where id = $1', [
        people[step.who].id,
        step.do === 'rehire',
      ])
      if (step.do === 'rehire') model.dismissed.delete(step.who)
      else model.dismissed.add(step.who)
      return
    case 'leave':
    case 'return':
      await put(
        `update office.post set ends = ${step.do === 'leave' ? 'current_date - 1' : 'null'} where officer_id = $1`,
        [people[step.who].id],
      )
      if (step.do === 'return') model.left.delete(step.who)
      else model.left.add(step.who)
      return
  }
}

async function anew(): Promise<void> {
  await put(
    `with ids as (select unnest($1::uuid[]) as id) , a as (delete from court.emergency), b as (delete from court.bar where officer_id in (select id from ids)),
       c as (delete from court.assignment where officer_id in (select id from ids)), d as (delete from office.absence),
       e as (update office.post set ends = null where officer_id in (select id from ids))
     update office.officer set active = true where id in (select id from ids)`,
    [names.map((name) => people[name].id)],
  )
}

const who = fc.constantFrom(...names)
const deputy = fc.constantFrom(...deputies)
const file = fc.constantFrom(0, 0, 0, 1)
const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('assign' as const),
      who: fc.oneof(deputy, fc.constant('head' as const)),
      file,
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('delegate' as const), who: deputy, to: who, file }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('open' as const),
      who: fc.oneof({ weight: 5, arbitrary: deputy }, who),
      file,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('bar' as const, 'unbar' as const, 'end' as const),
      who,
      file,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'away' as const,
        'back' as const,
        'dismiss' as const,
        'rehire' as const,
        'leave' as const,
        'return' as const,
        'hour' as const,
      ),
      who,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('days' as const), file }) },
)

/** So that somebody stands in and somebody reads only, whatever comes after. */
const before: readonly Step[] = [
  { do: 'assign', who: 'one', file: 0 },
  { do: 'delegate', who: 'one', to: 'two', file: 0 },
  { do: 'open', who: 'three', file: 0 },
]

test('in whatever order it happens, everybody sees of each case what the model says, in every table alike, and writes what it says', async () => {
  questions = 0
  met = {}
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 10, maxLength: 27, size: 'max' }), async (drawn) => {
      const plan = [...before, ...drawn]
      await anew()
      const model = new Model()
      for (const step of plan) {
        await take(model, step)
        const concerned = 'to' in step ? step.to : 'who' in step ? step.who : 'one'
        // Everybody at the end; on the way whoever it was about, and those who stand in for one another.
        const asking = step === plan.at(-1) ? names : new Set<Name>([concerned, 'one', 'two', 'three'])
        for (const name of asking)
          expect({ step, name, sees: await seen(name) }).toEqual({ step, name, sees: expected(model, name) })
        for (const n of [0, 1]) {
          const may = model.writes(concerned, n)
          saw(may ? 'may write' : model.sees(concerned, n) ? 'reads only' : 'sees nothing')
          expect({ step, concerned, n, writes: await writes(concerned, n) }).toEqual({
            step,
            concerned,
            n,
            writes: may,
          })
          if (!isAssistant(concerned))
            expect({ step, concerned, n, decides: await decides(concerned, n) }).toEqual({
              step,
              concerned,
              n,
              decides: may,
            })
        }
      }
    }),
    { numRuns: 8 },
  )
  for (const what of [
    'opened',
    'on_it',
    'absent',
    'delegated',
    'not delegated',
    'may write',
    'reads only',
    'sees nothing',
  ])
    expect([what, (met[what] ?? 0) > 0]).toEqual([what, true])
  expect(questions).toBeGreaterThan(5000)
}, 300_000)

test('every table that is about a case, by a column or by what it points at, is held by the compartments', async () => {
  const { rows } = await t.all.query<{ name: string; held: boolean; writes: boolean; shut: boolean }>(`
    with about as (
      select a.attrelid as oid from pg_attribute a join pg_type d on d.oid = a.atttypid
        join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
      where d.typnamespace = 'id'::regnamespace and d.typname in ('case', 'assistance', 'penal') and a.attnum > 0 and not a.attisdropped),
    linked as (select distinct k.conrelid as oid from pg_constraint k
      where k.contype = 'f' and k.confrelid in (select oid from about) and k.conrelid not in (select oid from about))
    select a.oid::regclass::text as name,
      exists (select from pg_policy y where y.polrelid = a.oid and not y.polpermissive and y.polname = 'barred_see_nothing') as held,
      has_any_column_privilege('himaya_app', a.oid, 'insert') or has_any_column_privilege('himaya_app', a.oid, 'update')
        or has_table_privilege('himaya_app', a.oid, 'delete') as writes,
      exists (select from pg_policy y where y.polrelid = a.oid and not y.polpermissive and y.polname like 'opened_%') as shut
    from (select oid from about union select oid from linked) a order by 1`)
  expect(rows.length).toBeGreaterThan(50)
  // That one is barred is known to the one barred; what was erased from the record is told to nobody; the rest are seen
  // only with what they point at.
  expect(rows.filter(({ held }) => !held).map(({ name }) => name)).toEqual([
    'court.access_answer',
    'court.attachment_chunk',
    'court.bar',
    'court.conflict_step',
    'court.emergency_review',
    'court.upload_part',
    'penal.report_mark',
    'record.erasure',
  ])
  // Written in an emergency: the record, its own review, that one may not act, and why one looked. A mark on a report is the unit's alone.
  expect(rows.filter(({ writes: some, shut }) => some && !shut).map(({ name }) => name)).toEqual([
    'court.access_answer',
    'court.bar',
    'court.emergency',
    'court.emergency_review',
    'penal.report_mark',
    'record.entry',
  ])
})
