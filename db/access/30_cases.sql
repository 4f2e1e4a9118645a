-- A case is seen by the social assistants of its unit and by those assigned to it. A magistrate's
-- membership of a unit opens nothing: assignment does.
grant select on court.case to himaya_app;
create policy unit_reads on court.case for select to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[])
      or id = any ((select me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
        'general_prosecutor_deputy', 'unit_coordinator', 'investigating_judge', 'trial_judge', 'trial_counsellor',
        'juvenile_judge', 'juvenile_counsellor', 'registry_clerk', 'prosecution_clerk'))::uuid[]));
grant insert (id, unit_id, assistance_id, penal_id, opened_on, wrapped_key) on court.case to himaya_app;
-- Joined are the unit's own assistance file and the penal file of a report of one's own. Another's is refused as one that
-- is not there, before the database could say that it stands in a case already.
create policy unit_opens on court.case for insert to himaya_app
  with check (unit_id = any ((select me.units('social_assistant'))::text[])
    and exists (select from assistance.file f where f.id = assistance_id and f.unit_id = "case".unit_id)
    and (penal_id is null or exists (select from penal.report r
      where r.penal_id = "case".penal_id and r.unit_id = "case".unit_id and r.recorded_by = (select me.officer()))));

-- A file without a penal file beside it is joined to one once, by whoever wrote the report that opened it.
grant update (penal_id) on court.case to himaya_app;
create policy reporter_joins on court.case for update to himaya_app
  using (penal_id is null and unit_id = any ((select me.units('social_assistant'))::text[]))
  with check (unit_id = any ((select me.units('social_assistant'))::text[])
    and exists (select from penal.report r
      where r.penal_id = "case".penal_id and r.unit_id = "case".unit_id and r.recorded_by = (select me.officer())));

grant select on court.assignment to himaya_app;
create policy seen_with_the_case on court.assignment for select to himaya_app
  using (officer_id = (select me.officer()) or exists (select from court.case c where c.id = case_id));

-- The court at which the post is held is written down with the assignment, by nobody's hand: who judges, prosecutes or
-- keeps the registry at two courts is on a case as of one of them, and leaves it with that post alone. It is the court of
-- whoever puts them on it, where they hold the post; else the court seized; else that of the unit; else their latest.
create or replace function court.assigned_at() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  putting text[] := case when new.post in ('trial_judge', 'trial_counsellor') then '{}'
      else me.courts('kings_prosecutor', 'general_prosecutor') end
    || case when new.post in ('trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor')
      then me.courts('registry_clerk') else '{}' end;
begin
  -- Whoever stands in does so at the court of whom they stand in for.
  new.court_id := coalesce(new.court_id, (select f.court_id from court.assignment f where f.id = new.from_id), (select p.court_id
    from office.post p
      left join court.case c on c.id = new.case_id
      left join penal.file f on f.id = c.penal_id
      left join office.unit u on u.id = c.unit_id
    where p.officer_id = new.officer_id and p.post = new.post and p.court_id is not null
    order by (p.starts <= new.starts and (p.ends is null or p.ends >= new.starts)) desc,
      p.court_id::text = any (putting) desc, p.court_id is not distinct from f.court_id desc,
      p.court_id is not distinct from u.court_id desc, p.starts desc
    limit 1));
  return new;
end $$;
grant create on schema court to himaya_gate;
alter function court.assigned_at() owner to himaya_gate;
revoke create on schema court from himaya_gate;
revoke all on function court.assigned_at() from public;
drop trigger if exists assigned_at on court.assignment;
create trigger assigned_at before insert on court.assignment for each row execute function court.assigned_at();

-- The assistance file: social assistants of the unit, and the magistrates assigned.
grant select on assistance.file to himaya_app;
create policy unit_reads on assistance.file for select to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[])
      or id = any ((select me.assistance('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
        'general_prosecutor_deputy', 'unit_coordinator', 'investigating_judge', 'trial_judge', 'trial_counsellor',
        'juvenile_judge', 'juvenile_counsellor', 'registry_clerk', 'prosecution_clerk'))::uuid[]));
grant insert (id, unit_id, register_year, register_number, opened_on, wrapped_key) on assistance.file to himaya_app;
create policy unit_opens on assistance.file for insert to himaya_app
  with check (unit_id = any ((select me.units('social_assistant'))::text[]));

grant select, insert on assistance.register to himaya_app;
grant update (last) on assistance.register to himaya_app;
create policy unit_numbers on assistance.register for all to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[]))
  with check (unit_id = any ((select me.units('social_assistant'))::text[]));

-- The penal file: whoever is assigned, and nobody of a service. The bench is added by the formation seized.
grant select on penal.file to himaya_app;
create policy assigned_reads on penal.file for select to himaya_app
  using (id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
        'general_prosecutor_deputy', 'unit_coordinator', 'investigating_judge', 'trial_judge', 'trial_counsellor',
        'juvenile_judge', 'juvenile_counsellor', 'registry_clerk', 'prosecution_clerk'))::uuid[])
      or exists (select from penal.report r where r.penal_id = file.id));
grant insert (id, court_id, opened_on, wrapped_key) on penal.file to himaya_app;
create policy unit_opens on penal.file for insert to himaya_app
  with check ((select me.holds('social_assistant')));

-- How far a case has been judged, to whoever sees it. The unit, which is told of no act of procedure, knows that a
-- judgment was pronounced, as anybody does who sat in the room: what she is owed follows from it. Of an act it learns
-- its name and its day, and against whom it was done it does not. Final for some of those charged is not final.
create or replace function court.judged(cases uuid[]) returns table (case_id uuid, act text, done_on date)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select c.id::uuid, e.event, e.day
    from court.case c join penal.event e on e.penal_id = c.penal_id
    where c.id = any (cases) and c.id <> all (me.barred_cases()) and e.withdrawn_at is null
      and e.event in ('judgment', 'appeal_declared', 'appeal_judgment', 'cassation_declared', 'final_judgment')
      and (session_user = 'himaya_counter' or c.unit_id = any ((select me.units('social_assistant'))::text[])
        or c.id = any ((select me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
          'general_prosecutor_deputy', 'unit_coordinator', 'investigating_judge', 'trial_judge', 'trial_counsellor',
          'juvenile_judge', 'juvenile_counsellor', 'registry_clerk', 'prosecution_clerk'))::uuid[]))
      and (e.event <> 'final_judgment' or e.party_id is null or not exists (
        select from penal.charge x where x.penal_id = e.penal_id and x.dropped_on is null and not exists (
          select from penal.event f where f.penal_id = x.penal_id and f.event = 'final_judgment'
            and f.withdrawn_at is null and (f.party_id is null or f.party_id = x.party_id))))
    order by e.day, e.id;
end $$;
grant select on court.case, penal.event, penal.charge to himaya_gate;
create policy gate_reads_judgments on penal.event for select to himaya_gate
  using (event in ('judgment', 'appeal_declared', 'appeal_judgment', 'cassation_declared', 'final_judgment'));
grant create on schema court to himaya_gate;
alter function court.judged(uuid[]) owner to himaya_gate;
revoke create on schema court from himaya_gate;
revoke all on function court.judged(uuid[]) from public;
grant execute on function court.judged(uuid[]) to himaya_app;
