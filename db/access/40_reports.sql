-- A report is seen by the unit that wrote it down and by the prosecution it was sent to.
grant select on penal.report to himaya_app;
create policy unit_reads on penal.report for select to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[])
      or court_id = any ((select me.courts('kings_prosecutor', 'general_prosecutor', 'prosecution_clerk'))::text[])
      or penal_id = any ((select me.penal('kings_prosecutor_deputy', 'general_prosecutor_deputy', 'unit_coordinator'))::uuid[]));
grant insert (id, penal_id, unit_id, court_id, source, anonymous, urgent, received_at, recorded_by, state,
  statement_sealed, caller_sealed) on penal.report to himaya_app;
create policy unit_records on penal.report for insert to himaya_app
  with check (unit_id = any ((select me.units('social_assistant'))::text[])
    and recorded_by = (select me.officer()) and state in ('sent', 'checking'));

-- The report goes to the head of the prosecution it was sent to: that sending assigns the case.
-- A definer function, because whoever writes the report may not otherwise assign anyone.
grant insert (case_id, officer_id, post, starts), select on court.assignment to himaya_gate;
create policy gate_assigns on court.assignment for insert to himaya_gate with check (true);
grant select on penal.report to himaya_gate;
create policy gate_reads on penal.report for select to himaya_gate using (true);
create or replace function court.send_to_prosecution(report id.report) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare sent integer;
begin
  insert into court.assignment (case_id, officer_id, post, starts)
    select c.id, p.officer_id, p.post, current_date
    from penal.report r
    join court.case c on c.penal_id = r.penal_id
    join office.post p on p.court_id = r.court_id and p.post in ('kings_prosecutor', 'general_prosecutor')
      and p.starts <= current_date and (p.ends is null or p.ends >= current_date)
    where r.id = report and r.recorded_by = me.officer()
    on conflict do nothing;
  get diagnostics sent = row_count;
  -- Whom the report accuses is followed by him from then on.
  update penal.party y set owner_id = a.officer_id
    from penal.report r
    join court.case c on c.penal_id = r.penal_id
    join court.assignment a on a.case_id = c.id and a.post in ('kings_prosecutor', 'general_prosecutor')
    where r.id = report and r.recorded_by = me.officer() and y.penal_id = r.penal_id and y.owner_id = r.recorded_by;
  return sent;
end $$;
grant create on schema court to himaya_gate;
alter function court.send_to_prosecution(id.report) owner to himaya_gate;
revoke create on schema court from himaya_gate;
revoke all on function court.send_to_prosecution(id.report) from public;
grant execute on function court.send_to_prosecution(id.report) to himaya_app;
