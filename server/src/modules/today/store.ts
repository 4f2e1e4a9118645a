import type { LocalDate } from '@himaya/algorithms'
import type { waitingKinds } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import {
  addresseesOf,
  chargeArticle,
  charges,
  endsSoon,
  hearsOfEmergencies,
  mayHoldPowers,
  mayOpenInEmergency,
  measureKinds,
  natureOf,
  posts,
  reviewHours,
  type CaseId,
  type MeasureKind,
  type Moved,
  type Post,
  type TermId,
} from '@himaya/domain'
import { sql, type RawBuilder } from 'kysely'
import { dayAt } from '../../http/clock.ts'

/** One thing that waits. */
export interface Waiting {
  readonly kind: (typeof waitingKinds)[number]
  readonly due: LocalDate | null
  readonly urgent: boolean
  readonly opens: {
    readonly page:
      | 'case'
      | 'report'
      | 'referral'
      | 'measure'
      | 'transfer'
      | 'conflict'
      | 'emergency'
      | 'watching'
      | 'approval'
    readonly id: string
  }
  readonly register: { readonly year: number; readonly number: number } | null
  /** The case it belongs to, for those who may know it. */
  readonly caseId: CaseId | null
  /** Of a clock: which term ends then, and what moved its day lately. */
  readonly clock: { readonly term: TermId; readonly moved: Moved | null } | null
}

interface Row {
  kind: Waiting['kind']
  /** A day, or the moment that is of some day in court: the clock of this process says which. */
  due: LocalDate | Date | null
  urgent: boolean
  page: Waiting['opens']['page']
  id: string
  year: number | null
  number: number | null
  case_id: CaseId | null
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
/** Those of a Court of Appeal who may note that a case has come to it. */
const receiving: readonly Post[] = [
  'general_prosecutor',
  'general_prosecutor_deputy',
  ...clerks,
  'social_assistant',
  'unit_coordinator',
]
const bench: readonly Post[] = [
  'trial_judge',
  'trial_counsellor',
  'investigating_judge',
  'juvenile_judge',
  'juvenile_counsellor',
]

const heads: readonly Post[] = posts.filter(hearsOfEmergencies)
const openers: readonly Post[] = posts.filter(mayOpenInEmergency)

interface Desk {
  readonly me: Me
  readonly day: LocalDate
}

/**
 * A case is mine to work on when I am assigned to it today, whatever my unit may otherwise read. Asked once as a
 * list of cases, so that a table of a million is entered by it and not read through.
 */
const mine = ({ me }: Desk) =>
  sql`c.id = any ((select me.assigned_cases(variadic ${me.posts.map(({ post }) => post)}::text[]))::uuid[])`

const unitsOf = ({ me }: Desk) =>
  me.posts.flatMap((held) => (held.post === 'social_assistant' && held.unit !== null ? [held.unit] : []))
const ofMyUnit = (desk: Desk) => sql`c.unit_id = any (${unitsOf(desk)}::text[])`

const file = sql`join assistance.file a on a.id = c.assistance_id`

/** The kinds of measure that the article gives to one of my posts, whatever the case. */
const kindsOf = ({ me }: Desk): MeasureKind[] =>
  measureKinds.filter((kind) => me.posts.some(({ post }) => mayHoldPowers(post, kind)))
const courtsOf = ({ me }: Desk) =>
  me.posts.flatMap(({ post, court }) => (prosecution.includes(post) && court !== null ? [court] : []))
const isGeneral = ({ me }: Desk) =>
  sql.lit(me.posts.some(({ post }) => post === 'general_prosecutor' || post === 'general_prosecutor_deputy'))
const misdemeanours = charges.flatMap((one) => (natureOf(one) === 'misdemeanour' ? [chargeArticle(one)] : []))
const isClerk = ({ me }: Desk) => sql.lit(me.posts.some(({ post }) => clerks.includes(post)))

/** Each question with the posts it is asked for: nobody is shown another post's day. */
const questions: readonly {
  readonly posts: readonly Post[]
  readonly ask: (desk: Desk) => RawBuilder<Row>
}[] = [
  {
    posts: prosecution,
    ask: (desk) => sql<Row>`select 'report_to_decide' as kind, r.received_at as due,
        r.urgent, 'report' as page, r.id::text as id, a.register_year as year, a.register_number as number,
        c.id::text as case_id
      from penal.report r join court.case c on c.penal_id = r.penal_id ${file}
      where r.state in ('sent', 'checking') and ${mine(desk)} order by r.urgent desc, r.id limit 50`,
  },
  {
    posts: [...prosecution, 'prosecution_clerk'],
    ask: (
      desk,
    ) => sql<Row>`select 'notice_due' as kind, min(d.notify_by) as due, false as urgent, 'report' as page, r.id::text as id,
        a.register_year as year, a.register_number as number,
        c.id::text as case_id
      from penal.decision d join court.case c on c.penal_id = d.penal_id ${file}
        join penal.report r on r.penal_id = d.penal_id
      where d.notified_on is null and d.tell <> '{}' and ${mine(desk)}
      group by c.id, r.id, a.register_year, a.register_number order by due limit 50`,
  },
  {
    // A file without a complaint put before the prosecution: to be looked at until a person in it is identified, or
    // a measure asked for, which has a row of its own.
    posts: prosecution,
    ask: (desk) => sql<Row>`select 'protection_to_consider' as kind, b.brought_at as due,
        false as urgent, 'case' as page, c.id::text as id, a.register_year as year, a.register_number as number,
        c.id::text as case_id
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
        'case' as page, c.id::text as id, a.register_year as year, a.register_number as number,
        c.id::text as case_id
      from (select distinct v.file_id from assistance.person v
          where not v.received and v.capacity in ('victim', 'victim_witness') and v.unit_id = any (${unitsOf(desk)}::text[])) w
        join court.case c on c.assistance_id = w.file_id ${file} left join penal.report r on r.penal_id = c.penal_id
        left join assistance.help_request h on h.file_id = a.id
      where r.mark is null and coalesce(r.state, 'followed') <> 'shelved'
      order by urgent desc, c.id limit 50`,
  },
  {
    posts: ['social_assistant'],
    ask: (
      desk,
    ) => sql<Row>`select 'person_to_assess' as kind, null::date as due, coalesce(r.urgent, false) as urgent,
        'case' as page, c.id::text as id, a.register_year as year, a.register_number as number,
        c.id::text as case_id
      from (select distinct v.file_id from assistance.person v
          where v.received and v.status = 'to_assess' and v.capacity in ('victim', 'victim_witness')
            and v.unit_id = any (${unitsOf(desk)}::text[])) w
        join court.case c on c.assistance_id = w.file_id ${file} left join penal.report r on r.penal_id = c.penal_id
      where coalesce(r.state, 'followed') not in ('duplicate', 'no_person_found', 'shelved')
      order by urgent desc, c.id limit 50`,
  },
  {
    // What the unit proposed waits for the authority; before that it waits for the unit.
    posts: [...prosecution, 'investigating_judge'],
    ask: (desk) => sql<Row>`select distinct 'person_to_assess' as kind, null::date as due, false as urgent,
        'case' as page, c.id::text as id, a.register_year as year, a.register_number as number,
        c.id::text as case_id
      from court.case c ${file} join assistance.person v on v.file_id = c.assistance_id
      where ${mine(desk)} and v.received and v.status = 'to_assess' and v.capacity in ('victim', 'victim_witness')
        and exists (select from assistance.screening s where s.person_id = v.id)
      order by id limit 50`,
  },
  {
    // From the few who left, and not from everybody who is followed.
    posts: ['social_assistant'],
    ask: (desk) => sql<Row>`select distinct 'nobody_follows' as kind, null::date as due, false as urgent,
        'case' as page, c.id::text as id, a.register_year as year, a.register_number as number,
        c.id::text as case_id
      from (select distinct p.officer_id, u.id as unit_id from office.post p join office.unit u on u.court_id = p.court_id
          where p.post = 'social_assistant' and u.id = any (${unitsOf(desk)}::text[])
            and not me.follows_in(p.officer_id, u.id)
          union select b.officer_id, c.unit_id from court.bar b join court.case c on c.id = b.case_id
            where b.ended_at is null and b.officer_id is not null and c.unit_id = any (${unitsOf(desk)}::text[])) gone
        join assistance.person v on v.unit_id = gone.unit_id and v.owner_id = gone.officer_id
          and (me.is_barred(v.owner_id, v.file_id) or not me.follows_in(v.owner_id, v.unit_id))
        join court.case c on c.assistance_id = v.file_id ${file} left join penal.report r on r.penal_id = c.penal_id
      where coalesce(r.state, 'followed') not in ('duplicate', 'no_person_found', 'shelved')
      order by id limit 50`,
  },
  {
    posts: [...prosecution, 'investigating_judge'],
    ask: (desk) => sql<Row>`select distinct 'nobody_follows' as kind, null::date as due, false as urgent,
        'case' as page, c.id::text as id, a.register_year as year, a.register_number as number,
        c.id::text as case_id
      from (select c.id as case_id, s.officer_id from court.assignment s join court.case c on c.id = s.case_id
          where s.ended_at is not null and ${mine(desk)}
        union select c.id, o.id from office.officer o join penal.party y on y.owner_id = o.id
          join court.case c on c.penal_id = y.penal_id where not o.active and ${mine(desk)}) gone
        join court.case c on c.id = gone.case_id ${file}
        join penal.party y on y.penal_id = c.penal_id and y.owner_id = gone.officer_id
      where not exists (select from court.assignment n join office.officer o on o.id = n.officer_id
          where n.case_id = c.id and n.officer_id = gone.officer_id and n.ended_at is null and o.active
            and n.post = any (${[...prosecution, 'investigating_judge']}::text[]))
      order by id limit 50`,
  },
  {
    // Of the nature that is mine, at the court where it is held: what was told of another once both agreed.
    posts: prosecution,
    ask: (desk) => sql<Row>`select 'conflict_to_resolve' as kind, null::date as due, true as urgent,
        case when c.id is null then 'conflict' else 'case' end as page, coalesce(c.id, k.id)::text as id,
        a.register_year as year, a.register_number as number, c.id::text as case_id
      from court.conflict k left join court.case c on c.id = k.case_id left join assistance.file a on a.id = c.assistance_id
        left join assistance.person p on p.id = k.person_id left join penal.charge x on x.id = k.charge_id
        left join penal.claim l on l.id = k.claim_id left join penal.file f on f.id = c.penal_id
      where x.dropped_on is null and l.ended_on is null and p.status is distinct from 'not_a_victim'
        and coalesce(k.court_id, f.court_id) = any (${courtsOf(desk)}::text[])
        and (coalesce(k.nature, case when x.article = any (${misdemeanours}::text[])
            or (k.claim_id is not null and (select bool_and(y.article = any (${misdemeanours}::text[])) from penal.charge y
              where y.party_id = k.party_id and y.dropped_on is null)) then 'misdemeanour' else 'felony' end)
          = 'felony') = ${isGeneral(desk)}
        and coalesce((select s.kind from court.conflict_step s where s.conflict_id = k.id
          and s.kind in ('resolved', 'reopened') order by s.id desc limit 1), 'open') <> 'resolved'
      order by k.id limit 50`,
  },
  {
    // Of acts that need two persons: what waits for my word, and what I asked for and may do now.
    posts: ['unit_coordinator', 'central_unit', 'auditor', 'administrator', ...bench],
    ask: () => sql<Row>`select 'approval_to_give' as kind, r.expires_at as due, false as urgent, 'approval' as page,
        r.id::text as id, null::integer as year, null::integer as number, null::text as case_id
      from office.act_request r where r.id = any ((select me.requests_to_decide())::uuid[]) order by r.id limit 50`,
  },
  {
    posts: [
      'social_assistant',
      'unit_coordinator',
      'central_unit',
      'auditor',
      'administrator',
      ...deciders,
      ...bench,
    ],
    ask: ({
      me,
    }) => sql<Row>`select 'approval_given' as kind, null::date as due, false as urgent, 'approval' as page,
        r.id::text as id, null::integer as year, null::integer as number, null::text as case_id
      from office.act_request r where r.requested_by = ${me.id} and r.requested_at > now() - interval '30 days'
        and r.used_at is null and me.agreed(r.id, r.act) order by r.id limit 50`,
  },
  {
    posts: prosecution,
    ask: () => sql<Row>`select 'unit_to_call' as kind, k.since as due, false as urgent, 'conflict' as page,
        k.conflict_id::text as id, null::integer as year, null::integer as number, null::text as case_id
      from court.contacts() k where not k.agreed order by k.conflict_id limit 50`,
  },
  {
    // What the article gives to my post, and nothing that another decides.
    posts: [...deciders, ...bench],
    ask: (desk) => sql<Row>`select 'measure_to_decide' as kind, m.requested_at as due,
        true as urgent, 'measure' as page, m.id::text as id, a.register_year as year, a.register_number as number,
        c.id::text as case_id
      from court.measure m join court.case c on c.id = m.case_id ${file}
      where ${mine(desk)} and m.kind = any (${kindsOf(desk)}::text[])
        and not exists (select from court.measure_decision d where d.measure_id = m.id)
      order by m.id limit 50`,
  },
  {
    // Nothing is in force before the signed paper is attached.
    posts: [...deciders, ...clerks],
    ask: (
      desk,
    ) => sql<Row>`select 'measure_to_sign' as kind, d.decided_on as due, true as urgent, 'measure' as page,
        d.measure_id::text as id, a.register_year as year, a.register_number as number,
        c.id::text as case_id
      from court.measure_decision d join court.case c on c.id = d.case_id ${file}
      where ${mine(desk)} and d.outcome = 'granted' and (d.decided_by = ${desk.me.id} or ${isClerk(desk)})
        and not exists (select from court.scan s where s.measure_id = d.measure_id)
        and not exists (select from court.measure_step s where s.measure_id = d.measure_id and s.step = 'lifted')
      order by d.decided_on limit 50`,
  },
  {
    // Until every one of its addressees was served, not only the first.
    posts: clerks,
    ask: (
      desk,
    ) => sql<Row>`select 'measure_to_serve' as kind, d.decided_on as due, true as urgent, 'measure' as page,
        d.measure_id::text as id, a.register_year as year, a.register_number as number,
        c.id::text as case_id
      from court.measure_decision d join court.case c on c.id = d.case_id ${file}
        join court.measure m on m.id = d.measure_id
        join unnest(${measureKinds}::text[], ${measureKinds.map((kind) => addresseesOf(kind).length)}::int[]) as n (kind, addressees)
          on n.kind = m.kind
      where ${mine(desk)} and d.outcome = 'granted'
        and exists (select from court.scan s where s.measure_id = d.measure_id)
        and not exists (select from court.measure_step s where s.measure_id = d.measure_id and s.step = 'lifted')
        and (select count(distinct s.addressee) from court.measure_step s
          where s.measure_id = d.measure_id and s.step = 'served') < n.addressees
      order by d.decided_on limit 50`,
  },
  {
    // As the last review left it; one that ended undecided asks too, for a week.
    posts: [...deciders, 'social_assistant'],
    ask: (
      desk,
    ) => sql<Row>`select 'measure_ending' as kind, l.ends as due, false as urgent, 'measure' as page,
        d.measure_id::text as id, a.register_year as year, a.register_number as number,
        c.id::text as case_id
      from court.measure_decision d join court.case c on c.id = d.case_id ${file}
        cross join lateral (select coalesce((select s.ends from court.measure_step s
            where s.measure_id = d.measure_id and s.step = 'reviewed' order by s.id desc limit 1), d.ends) as ends,
          (select s.lasts from court.measure_step s
            where s.measure_id = d.measure_id and s.step = 'reviewed' order by s.id desc limit 1) as lasts) l
      where d.outcome = 'granted' and coalesce(l.lasts, d.lasts) = 'day'
        and l.ends between ${desk.day}::date - 7 and ${desk.day}::date + ${endsSoon}::int
        and (${mine(desk)} or ${ofMyUnit(desk)})
        and not exists (select from court.measure_step s where s.measure_id = d.measure_id and s.step = 'lifted')
      order by l.ends limit 50`,
  },
  {
    posts: ['social_assistant', ...prosecution, 'investigating_judge'],
    ask: (
      desk,
    ) => sql<Row>`select 'reflection_ending' as kind, f.ends as due, false as urgent, 'case' as page, c.id::text as id,
        a.register_year as year, a.register_number as number,
        c.id::text as case_id
      from assistance.reflection f join court.case c on c.assistance_id = f.file_id ${file}
      where f.ends between ${desk.day}::date and ${desk.day}::date + 7 and (${mine(desk)} or f.unit_id = any (${unitsOf(desk)}::text[]))
        and not exists (select from assistance.reflection_end e where e.reflection_id = f.id)
      order by f.ends limit 50`,
  },
  {
    posts: ['service_provider'],
    ask: () => sql<Row>`select 'referral_to_answer' as kind, f.sent_at as due,
        f.urgent, 'referral' as page, f.id::text as id, null::int as year, null::int as number, null::text as case_id
      from assistance.referral f where f.state = 'sent' and f.service_id = any ((select me.services())::uuid[])
      order by f.urgent desc, f.id limit 50`,
  },
  {
    posts: ['social_assistant'],
    ask: (desk) => sql<Row>`select 'referral_waiting' as kind, f.sent_at as due,
        f.urgent, 'case' as page, c.id::text as id, a.register_year as year, a.register_number as number,
        c.id::text as case_id
      from assistance.referral f join court.case c on c.assistance_id = f.file_id ${file}
      where f.state = 'sent' and f.unit_id = any (${unitsOf(desk)}::text[]) order by f.id limit 50`,
  },
  {
    // Declined, and not yet asked of another: somebody is still without what she needs.
    posts: ['social_assistant'],
    ask: (desk) => sql<Row>`select 'referral_declined' as kind, f.answered_at as due,
        f.urgent, 'referral' as page, f.id::text as id, a.register_year as year, a.register_number as number,
        c.id::text as case_id
      from assistance.referral f join court.case c on c.assistance_id = f.file_id ${file}
      where f.state = 'declined' and f.unit_id = any (${unitsOf(desk)}::text[])
        and f.answered_at >= ${desk.day}::date - 30
        and not exists (select from assistance.referral later where later.person_id = f.person_id
          and later.need = f.need and later.id > f.id)
      order by f.id limit 50`,
  },
  {
    posts: ['juvenile_judge', 'juvenile_counsellor', ...prosecution],
    ask: (desk) => sql<Row>`select 'representative_to_name' as kind, r.asked_at as due,
        true as urgent, 'case' as page, c.id::text as id, a.register_year as year, a.register_number as number,
        c.id::text as case_id
      from assistance.representation r join court.case c on c.assistance_id = r.file_id ${file}
      where ${mine(desk)} and not exists (select from assistance.representative n where n.representation_id = r.id)
      order by r.id limit 50`,
  },
  {
    // Whoever answers is on the case and goes there; the others of the court only note that it has come.
    posts: receiving,
    ask: (desk) => sql<Row>`select 'transfer_to_move' as kind, t.sent_at as due,
        true as urgent, case when c.id is null then 'transfer' else 'case' end as page,
        coalesce(c.id::uuid, t.id::uuid)::text as id, a.register_year as year, a.register_number as number,
        c.id::text as case_id
      from court.transfer t left join court.case c on c.id = t.case_id left join assistance.file a on a.id = c.assistance_id
      where t.to_court_id = any (${desk.me.posts.flatMap((held) => (receiving.includes(held.post) ? (held.court ?? []) : []))}::text[])
        and (t.state = 'sent' or (t.state = 'received' and ${mine(desk)}))
      order by t.id limit 50`,
  },
  {
    // What came back waits for two weeks, or until it is sent again.
    posts: ['kings_prosecutor', 'kings_prosecutor_deputy', 'unit_coordinator'],
    ask: (desk) => sql<Row>`select 'transfer_returned' as kind, t.moved_at as due,
        false as urgent, 'case' as page, c.id::text as id, a.register_year as year, a.register_number as number,
        c.id::text as case_id
      from court.transfer t join court.case c on c.id = t.case_id ${file}
      where t.state = 'returned' and t.moved_at >= ${desk.day}::date - 14 and ${mine(desk)}
        and not exists (select from court.transfer later where later.case_id = t.case_id and later.id > t.id)
      order by t.id limit 50`,
  },
  {
    // What others opened, until it is reviewed.
    posts: heads,
    ask: (
      desk,
    ) => sql<Row>`select 'emergency_to_review' as kind, e.opened_at + interval '${sql.raw(String(reviewHours))} hours' as due,
        true as urgent, 'emergency' as page, e.id::text as id, null::int as year, null::int as number, null::text as case_id
      from court.emergency e
      where e.opened_by <> ${desk.me.id} and not exists (select from court.emergency_review r where r.emergency_id = e.id)
      order by e.id limit 50`,
  },
  {
    // What is asked about those whose side somebody heads, until it is answered.
    posts: heads,
    ask: (
      desk,
    ) => sql<Row>`select 'access_to_answer' as kind, q.due_at as due, q.kind in ('many_identities', 'probing', 'refusals') as urgent,
        'watching' as page, q.id::text as id, null::int as year, null::int as number, null::text as case_id
      from court.access_question q
      where q.officer_id <> ${desk.me.id} and not exists (select from court.access_answer a where a.question_id = q.id and not a.own)
      order by q.id limit 50`,
  },
  {
    // Nobody has to say why; whoever does says it before it is answered.
    posts,
    ask: (desk) => sql<Row>`select 'access_to_explain' as kind, q.due_at as due, false as urgent,
        'watching' as page, q.id::text as id, null::int as year, null::int as number, null::text as case_id
      from court.access_question q
      where q.officer_id = ${desk.me.id} and q.due_at > now() - interval '30 days'
        and not exists (select from court.access_answer a where a.question_id = q.id)
      order by q.id limit 50`,
  },
  {
    posts: openers,
    ask: (desk) => sql<Row>`select 'emergency_open' as kind, e.ends_at as due, false as urgent,
        'case' as page, e.case_id::text as id, a.register_year as year, a.register_number as number, e.case_id::text as case_id
      from court.emergency e join court.case c on c.id = e.case_id ${file}
      where e.opened_by = ${desk.me.id} and e.ends_at > now() and e.closed_at is null order by e.id limit 50`,
  },
  {
    // Whoever is away and has nobody to stand in.
    posts: ['kings_prosecutor', 'general_prosecutor', 'registry_clerk', 'unit_coordinator'],
    ask: (
      desk,
    ) => sql<Row>`select distinct 'case_uncovered' as kind, ${desk.day}::date as due, false as urgent,
        'case' as page, c.id::text as id, a.register_year as year, a.register_number as number, c.id::text as case_id
      from court.assignment s join office.absence b on b.officer_id = s.officer_id and b.ended_at is null
          and b.first_day <= ${desk.day}::date and b.last_day >= ${desk.day}::date
        join court.case c on c.id = s.case_id ${file}
      where s.ended_at is null and (s.ends is null or s.ends >= ${desk.day}::date) and s.officer_id <> ${desk.me.id} and ${mine(desk)}
        and not exists (select from court.assignment d where d.from_id = s.id and d.ended_at is null and d.ends >= ${desk.day}::date)
      order by id limit 50`,
  },
  {
    // On the day of both: of whoever stands in, and of whoever let them.
    posts: openers,
    ask: (desk) => sql<Row>`select 'standing_in' as kind, s.ends as due, false as urgent,
        'case' as page, c.id::text as id, a.register_year as year, a.register_number as number, c.id::text as case_id
      from court.assignment s join court.assignment f on f.id = s.from_id join court.case c on c.id = s.case_id ${file}
      where s.ended_at is null and s.ends >= ${desk.day}::date and (s.officer_id = ${desk.me.id} or f.officer_id = ${desk.me.id})
        and ${mine(desk)}
      order by s.id limit 50`,
  },
  {
    posts: [...bench, ...prosecution, ...clerks, 'unit_coordinator', 'social_assistant'],
    ask: (desk) => sql<Row>`select 'hearing' as kind, h.starts_at::date as due, false as urgent,
        'case' as page, c.id::text as id, a.register_year as year, a.register_number as number,
        c.id::text as case_id
      from penal.hearing h join court.case c on c.penal_id = h.penal_id ${file}
      where h.state = 'fixed' and h.starts_at >= ${desk.day}::date
        and h.starts_at < ${desk.day}::date + 15 and (${mine(desk)} or ${ofMyUnit(desk)})
      order by h.starts_at limit 50`,
  },
]

/** Everything that is kept in rows and waits for this officer. */
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
    .map(({ kind, due, urgent, page, id, year, number, case_id }) => ({
      kind,
      due: due instanceof Date ? dayAt(due.getTime()) : due,
      urgent,
      opens: { page, id },
      register: year === null || number === null ? null : { year, number },
      caseId: case_id,
      clock: null,
    }))
}

/** What is urgent before all, then the earliest due; as much of it as a day can bear. */
export const inOrder = (waiting: readonly Waiting[]): Waiting[] =>
  waiting
    .toSorted(
      (one, other) =>
        Number(other.urgent) - Number(one.urgent) || (one.due ?? '9999').localeCompare(other.due ?? '9999'),
    )
    .slice(0, 300)
