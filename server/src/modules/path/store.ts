import type { LocalDate } from '@himaya/algorithms'
import type { Tx } from '@himaya/db'
import type { CaseId, PathFacts } from '@himaya/domain'
import { sql } from 'kysely'

interface Row {
  told_on: LocalDate
  victims: PathFacts['victims'] | null
  asked: number
  running: number
  ended: number
  next_end: LocalDate | null
  penal: boolean
  decided: boolean
  charges: number
  next_hearing: LocalDate | null
  last_held: LocalDate | null
  final_on: LocalDate | null
  with_services: number
  served: number
}

/** What a path is drawn from, as far as row security shows it. The case must be one the officer sees. */
export async function factsOf(tx: Tx, caseId: CaseId, today: LocalDate): Promise<Omit<PathFacts, 'today'>> {
  const { rows } = await sql<Row>`
    select c.opened_on as told_on,
      (select jsonb_agg(jsonb_build_object('received', v.received, 'status', v.status))
        from assistance.person v
        where v.file_id = c.assistance_id and v.capacity in ('victim', 'victim_witness')) as victims,
      m.asked, m.running, m.ended, m.next_end,
      c.penal_id is not null as penal,
      exists (select from penal.decision d where d.penal_id = c.penal_id) as decided,
      (select count(*)::int from penal.charge g where g.penal_id = c.penal_id and g.dropped_on is null) as charges,
      (select min(h.starts_at::date) from penal.hearing h
        where h.penal_id = c.penal_id and h.state = 'fixed'
          and h.starts_at::date >= ${today}::date) as next_hearing,
      (select max(h.starts_at::date) from penal.hearing h
        where h.penal_id = c.penal_id and h.state = 'held') as last_held,
      (select min(j.done_on) from court.judged(array[c.id]::uuid[]) j where j.act = 'final_judgment') as final_on,
      (select count(*)::int from assistance.referral f
        where f.file_id = c.assistance_id and f.state in ('sent', 'accepted')) as with_services,
      (select count(*)::int from assistance.referral f
        where f.file_id = c.assistance_id and f.state = 'ended') as served
    from court.case c
    cross join lateral (
      select count(*) filter (where d.id is null)::int as asked,
        count(*) filter (where d.outcome = 'granted' and not over)::int as running,
        count(*) filter (where d.outcome = 'granted' and over)::int as ended,
        min(t.ends) filter (where d.outcome = 'granted' and not over) as next_end
      from court.measure m
      left join court.measure_decision d on d.measure_id = m.id
      -- A review sets the length anew.
      left join lateral (select s.lasts, s.ends from court.measure_step s
        where s.measure_id = m.id and s.step = 'reviewed' order by s.id desc limit 1) r on true
      cross join lateral (select case when r.lasts is null then d.ends else r.ends end as ends) t
      cross join lateral (
        select coalesce(t.ends < ${today}::date, false) or exists (
          select from court.measure_step s where s.measure_id = m.id and s.step = 'lifted') as over) o
      where m.case_id = c.id
    ) m
    where c.id = ${caseId}`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('a path is asked of a case that is seen')
  return {
    toldOn: row.told_on,
    victims: row.victims ?? [],
    measures: { asked: row.asked, running: row.running, ended: row.ended, nextEnd: row.next_end },
    procedure: row.penal
      ? {
          decided: row.decided,
          charges: row.charges,
          nextHearing: row.next_hearing,
          lastHeld: row.last_held,
          finalOn: row.final_on,
        }
      : null,
    referrals: { running: row.with_services, ended: row.served },
  }
}
