-- A report is seen by the unit that wrote it down, by the prosecution it was sent to, and by the one that the case went
-- on to.
grant select on penal.report to himaya_app;
create policy unit_reads on penal.report for select to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[])
      or court_id = any ((select me.courts('kings_prosecutor', 'general_prosecutor', 'prosecution_clerk'))::text[])
      or penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
        'general_prosecutor_deputy', 'prosecution_clerk', 'unit_coordinator'))::uuid[]));
grant insert (id, penal_id, unit_id, court_id, source, anonymous, urgent, received_at, recorded_by, state,
  statement_sealed, caller_sealed) on penal.report to himaya_app;
-- A penal file is seen with its report, so a report is written into a file that nothing else stands in yet: whoever could
-- write one into another's would see that file.
grant select on penal.file, penal.report to himaya_gate;
create policy gate_reads on penal.file for select to himaya_gate using (true);
create or replace function me.is_empty_file(penal id.penal) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from penal.file f where f.id = is_empty_file.penal)
    and not exists (select from court.case c where c.penal_id = is_empty_file.penal)
    and not exists (select from penal.report r where r.penal_id = is_empty_file.penal);
end $$;
grant create on schema me to himaya_gate;
alter function me.is_empty_file(id.penal) owner to himaya_gate;
revoke create on schema me from himaya_gate;
revoke all on function me.is_empty_file(id.penal) from public;
grant execute on function me.is_empty_file(id.penal) to himaya_app;
create policy unit_records on penal.report for insert to himaya_app
  with check (unit_id = any ((select me.units('social_assistant'))::text[])
    and recorded_by = (select me.officer()) and state in ('sent', 'checking')
    and me.is_empty_file(penal_id));

-- The report goes to the head of the prosecution it was sent to: that sending assigns the case.
-- A definer function, because whoever writes the report may not otherwise assign anyone.
grant insert (case_id, officer_id, post, court_id, starts), select on court.assignment to himaya_gate;
create policy gate_assigns on court.assignment for insert to himaya_gate with check (true);
grant select on penal.report to himaya_gate;
create policy gate_reads on penal.report for select to himaya_gate using (true);
create or replace function court.send_to_prosecution(report id.report) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare sent integer;
begin
  insert into court.assignment (case_id, officer_id, post, court_id, starts)
    select c.id, p.officer_id, p.post, p.court_id, current_date
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

-- The unit may mark a report, and may take its own mark back, as long as the prosecution has decided nothing. A mark is
-- seen with the report.
grant select on penal.report_mark to himaya_app;
create policy seen_with_the_report on penal.report_mark for select to himaya_app
  using (exists (select from penal.report r where r.id = report_id));
grant insert (id, report_id, unit_id, mark, same_year, same_number, marked_by) on penal.report_mark to himaya_app;
create policy unit_marks on penal.report_mark for insert to himaya_app
  with check (marked_by = (select me.officer()) and unit_id = any ((select me.units('social_assistant'))::text[])
    and exists (select from penal.report r where r.id = report_id and r.state in ('sent', 'checking')));

-- Where a report stands follows from what was done with it, so nobody writes it: the last mark, the last check of an
-- anonymous one, the last decision. A decision to go on takes the mark back.
create or replace function penal.mark_follows() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update penal.report r set mark = nullif(new.mark, 'withdrawn'), version = r.version + 1 where r.id = new.report_id;
  return null;
end $$;
create or replace function penal.check_follows() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update penal.report r set state = case when new.serious then 'sent' else 'checking' end, version = r.version + 1
    where r.id = new.report_id and r.state in ('sent', 'checking');
  return null;
end $$;
create or replace function penal.decision_follows() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update penal.report r set version = r.version + 1,
      state = case new.kind when 'shelved' then 'shelved' else 'followed' end,
      mark = case new.kind when 'shelved' then r.mark end
    where r.penal_id = new.penal_id;
  return null;
end $$;
-- An outcome is told on the day the last of those who must be told was.
create or replace function penal.notice_follows() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- Two who tell at once wait for each other, or neither would see that all were told.
  perform from penal.decision d where d.id = new.decision_id for update;
  update penal.decision d
    set notified_on = (select max(n.told_on) from penal.notice n where n.decision_id = d.id)
    where d.id = new.decision_id
      and d.tell <@ (select array_agg(n.whom) from penal.notice n where n.decision_id = d.id);
  return null;
end $$;
grant update (state, mark, version) on penal.report to himaya_gate;
create policy gate_follows on penal.report for update to himaya_gate using (true) with check (true);
grant select on penal.decision, penal.notice to himaya_gate;
create policy gate_reads on penal.decision for select to himaya_gate using (true);
create policy gate_reads on penal.notice for select to himaya_gate using (true);
grant update (notified_on) on penal.decision to himaya_gate;
create policy gate_follows on penal.decision for update to himaya_gate using (true) with check (true);
grant create on schema penal to himaya_gate;
do $$
declare f regprocedure;
begin
  for f in select oid::regprocedure from pg_proc where pronamespace = 'penal'::regnamespace and prosecdef loop
    execute format('alter function %s owner to himaya_gate', f);
    execute format('revoke all on function %s from public', f);
  end loop;
end $$;
revoke create on schema penal from himaya_gate;
drop trigger if exists mark_follows on penal.report_mark;
create trigger mark_follows after insert on penal.report_mark
  for each row execute function penal.mark_follows();
drop trigger if exists check_follows on penal.report_check;
create trigger check_follows after insert on penal.report_check
  for each row execute function penal.check_follows();
drop trigger if exists decision_follows on penal.decision;
create trigger decision_follows after insert on penal.decision
  for each row execute function penal.decision_follows();
drop trigger if exists notice_follows on penal.notice;
create trigger notice_follows after insert on penal.notice
  for each row execute function penal.notice_follows();
