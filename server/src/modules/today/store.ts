import type { LocalDate } from '@himaya/algorithms'
import type { waitingKinds } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import type { Post } from '@himaya/domain'
import { sql, type RawBuilder } from 'kysely'
import { dayAt } from '../../http/clock.ts'

interface Waiting {
  readonly kind: (typeof waitingKinds)[number]
  readonly due: LocalDate | null
  readonly urgent: boolean
  readonly opens: { readonly page: 'case' | 'report' | 'referral'; readonly id: string }
  readonly register: { readonly year: number; readonly number: number } | null
}

interface Row {
  kind: Waiting['kind']
  /** A day, or a moment whose day in Morocco is told by the one clock of the house: a database keeps zones of its own. */
  due: LocalDate | Date | null
  urgent: boolean
  page: Waiting['opens']['page']
  id: string
  year: number | null
  number: number | null
}

const prosecution: readonly Post[] = [
  'kings_prosecutor',
  'kings_prosecutor_deputy',
  'general_prosecutor',
  'general_prosecutor_deputy',
]
const deciders: readonly Post[] = [
  ...prosecution,
  'investigating_judge',
  'juvenile_judge',
  'juvenile_counsellor',
]
const clerks: readonly Post[] = ['registry_clerk', 'prosecution_clerk']
const bench: readonly Post[] = [
  'trial_judge',
  'trial_counsellor',
  'investigating_judge',
  'juvenile_judge',
  'juvenile_counsellor',
]

interface Desk {
  readonly me: Me
  readonly day: LocalDate
}

/**
 * A case is mine to work on when I am assigned to it today, whatever my unit may otherwise read. Asked once as a
 * list of cases, so that a table of a million is entered by it and not read through.
 */
const mine = ({ me }: Desk) =>
  sql`c.id = any ((select me.cases(variadic ${me.posts.map(({ post }) => post)}::text[]))::uuid[])`

const unitsOf = ({ me }: Desk) =>
  me.posts.flatMap((held) => (held.post === 'social_assistant' && held.unit !== null ? [held.unit] : []))
const ofMyUnit = (desk: Desk) => sql`c.unit_id = any (${unitsOf(desk)}::text[])`

const file = sql`join assistance.file a on a.id = c.assistance_id`

/** Each question with the posts it is asked for: nobody is shown another post's day. */
const questions: readonly {
  readonly posts: readonly Post[]
  readonly ask: (desk: Desk) => RawBuilder<Row>
}[] = [
  {
    posts: prosecution,
    ask: (desk) => sql<Row>`select 'report_to_decide' as kind, r.received_at as due,
        r.urgent, 'report' as page, r.id::text as id, a.register_year as year, a.register_number as number
      from penal.report r join court.case c on c.penal_id = r.penal_id ${file}
      where r.state in ('sent', 'checking') and ${mine(desk)} order by r.urgent desc, r.id limit 50`,
  },
  {
    posts: [...prosecution, 'prosecution_clerk'],
    ask: (
      desk,
    ) => sql<Row>`select 'notice_due' as kind, min(d.notify_by) as due, false as urgent, 'report' as page, r.id::text as id,
        a.register_year as year, a.register_number as number
      from penal.decision d join court.case c on c.penal_id = d.penal_id ${file}
        join penal.report r on r.penal_id = d.penal_id
      where d.notified_on is null and d.tell <> '{}' and ${mine(desk)}
      group by r.id, a.register_year, a.register_number order by due limit 50`,
  },
  {
    // A file without a complaint put before the prosecution: to be looked at until a person in it is identified, or
    // a measure asked for, which has a row of its own.
    posts: prosecution,
    ask: (desk) => sql<Row>`select 'protection_to_consider' as kind, b.brought_at as due,
        false as urgent, 'case' as page, c.id::text as id, a.register_year as year, a.register_number as number
      from court.case c ${file} join assistance.brought b on b.file_id = a.id
      where c.penal_id is null and ${mine(desk)}
        and not exists (select from assistance.identification i where i.file_id = a.id)
        and not exists (select from court.measure m where m.case_id = c.id)
      order by c.id limit 50`,
  },
  {
    posts: ['social_assistant'],
    ask: (
      desk,
    ) => sql<Row>`select 'reception_to_do' as kind, c.opened_on as due, coalesce(r.urgent, h.urgent, false) as urgent,
        'case' as page, c.id::text as id, a.register_year as year, a.register_number as number
      from (select distinct v.file_id from assistance.person v
          where not v.received and v.capacity in ('victim', 'victim_witness') and v.unit_id = any (${unitsOf(desk)}::text[])) w
        join court.case c on c.assistance_id = w.file_id ${file} left join penal.report r on r.penal_id = c.penal_id
        left join assistance.help_request h on h.file_id = a.id
      where r.mark is null and coalesce(r.state, 'followed') <> 'shelved'
      order by urgent desc, c.id limit 50`,
  },
  {
    posts: deciders,
    ask: (desk) => sql<Row>`select 'measure_to_decide' as kind, m.requested_at as due,
        true as urgent, 'case' as page, c.id::text as id, a.register_year as year, a.register_number as number
      from court.measure m join court.case c on c.id = m.case_id ${file}
      where ${mine(desk)} and not exists (select from court.measure_decision d where d.measure_id = m.id)
      order by m.id limit 50`,
  },
  {
    posts: clerks,
    ask: (
      desk,
    ) => sql<Row>`select 'measure_to_serve' as kind, d.decided_on as due, true as urgent, 'case' as page, c.id::text as id,
        a.register_year as year, a.register_number as number
      from court.measure_decision d join court.case c on c.id = d.case_id ${file}
      where ${mine(desk)} and not exists (select from court.measure_step s where s.measure_id = d.measure_id and s.step = 'served')
      order by d.decided_on limit 50`,
  },
  {
    posts: [...deciders, 'social_assistant'],
    ask: (
      desk,
    ) => sql<Row>`select 'measure_ending' as kind, d.ends as due, false as urgent, 'case' as page, c.id::text as id,
        a.register_year as year, a.register_number as number
      from court.measure_decision d join court.case c on c.id = d.case_id ${file}
      where d.ends between ${desk.day}::date and ${desk.day}::date + 7 and (${mine(desk)} or ${ofMyUnit(desk)})
        and not exists (select from court.measure_step s where s.measure_id = d.measure_id and s.step = 'lifted')
      order by d.ends limit 50`,
  },
  {
    posts: ['social_assistant', ...prosecution, 'investigating_judge'],
    ask: (
      desk,
    ) => sql<Row>`select 'reflection_ending' as kind, f.ends as due, false as urgent, 'case' as page, c.id::text as id,
        a.register_year as year, a.register_number as number
      from assistance.reflection f join court.case c on c.assistance_id = f.file_id ${file}
      where f.ends between ${desk.day}::date and ${desk.day}::date + 7 and (${mine(desk)} or f.unit_id = any (${unitsOf(desk)}::text[]))
        and not exists (select from assistance.reflection_end e where e.reflection_id = f.id)
      order by f.ends limit 50`,
  },
  {
    posts: ['service_provider'],
    ask: () => sql<Row>`select 'referral_to_answer' as kind, f.sent_at as due,
        f.urgent, 'referral' as page, f.id::text as id, null::int as year, null::int as number
      from assistance.referral f where f.state = 'sent' and f.service_id = any ((select me.services())::uuid[])
      order by f.urgent desc, f.id limit 50`,
  },
  {
    posts: ['social_assistant'],
    ask: (desk) => sql<Row>`select 'referral_waiting' as kind, f.sent_at as due,
        f.urgent, 'case' as page, c.id::text as id, a.register_year as year, a.register_number as number
      from assistance.referral f join court.case c on c.assistance_id = f.file_id ${file}
      where f.state = 'sent' and f.unit_id = any (${unitsOf(desk)}::text[]) order by f.id limit 50`,
  },
  {
    posts: ['general_prosecutor', 'prosecution_clerk'],
    ask: (desk) => sql<Row>`select 'transfer_to_move' as kind, t.sent_at as due,
        true as urgent, 'case' as page, c.id::text as id, a.register_year as year, a.register_number as number
      from court.transfer t join court.case c on c.id = t.case_id ${file}
      where t.state in ('sent', 'received')
        and t.to_court_id = any (${desk.me.posts.flatMap((held) => held.court ?? [])}::text[])
      order by t.id limit 50`,
  },
  {
    posts: [...bench, ...prosecution, 'registry_clerk', 'social_assistant'],
    ask: (desk) => sql<Row>`select 'hearing' as kind, h.starts_at as due, false as urgent,
        'case' as page, c.id::text as id, a.register_year as year, a.register_number as number
      from penal.hearing h join court.case c on c.penal_id = h.penal_id ${file}
      where h.state = 'fixed' and h.starts_at >= ${desk.day}::date
        and h.starts_at < ${desk.day}::date + 15 and (${mine(desk)} or ${ofMyUnit(desk)})
      order by h.starts_at limit 50`,
  },
]

/** Everything that waits for this officer, the earliest due first. */
export async function waitingFor(tx: Tx, me: Me, day: LocalDate): Promise<Waiting[]> {
  const desk: Desk = { me, day }
  const held = new Set(me.posts.map((one) => one.post))
  const answers = await Promise.all(
    questions
      .filter(({ posts }) => posts.some((post) => held.has(post)))
      .map(({ ask }) => ask(desk).execute(tx)),
  )
  return answers
    .flatMap(({ rows }) => rows)
    .map(({ kind, due, urgent, page, id, year, number }) => ({
      kind,
      due: due instanceof Date ? dayAt(due.getTime()) : due,
      urgent,
      opens: { page, id },
      register: year === null || number === null ? null : { year, number },
    }))
    .sort((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999'))
    .slice(0, 300)
}
