-- A request for help belongs to the unit's social assistants: the prosecution reads no need, even after a complaint.
grant select on assistance.help_request to himaya_app;
create policy unit_reads on assistance.help_request for select to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[])
      or file_id = any ((select me.assistance('unit_coordinator'))::uuid[]));
grant insert (file_id, unit_id, came_by, wish, urgent, need_sealed, received_by) on assistance.help_request to himaya_app;
create policy unit_receives on assistance.help_request for insert to himaya_app
  with check (received_by = (select me.officer()) and unit_id = any ((select me.units('social_assistant'))::text[])
    and exists (select from assistance.file f where f.id = file_id and f.unit_id = help_request.unit_id));

-- That a file was put before the prosecution for protection is known to everyone who may see the file.
grant select on assistance.brought to himaya_app;
create policy file_reads on assistance.brought for select to himaya_app
  using (exists (select from assistance.file f where f.id = file_id));

-- Assigns a case without a complaint to the head of the prosecution of its unit's court, and notes by whom it was
-- brought. Called by the two functions below, which know who may. Answers how many prosecutors have the case then.
create or replace function court.assign_head(brought id.case, bringing uuid, by_officer id.officer) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare heads integer;
begin
  insert into court.assignment (case_id, officer_id, post, court_id, starts)
    select c.id, p.officer_id, p.post, p.court_id, current_date
    from court.case c
    join office.unit u on u.id = c.unit_id
    join office.post p on p.court_id = u.court_id and p.post in ('kings_prosecutor', 'general_prosecutor')
      and p.starts <= current_date and (p.ends is null or p.ends >= current_date)
    where c.id = brought
    on conflict do nothing;
  select count(*) into heads from court.assignment a where a.case_id = brought and a.ends is null
    and a.post in ('kings_prosecutor', 'general_prosecutor');
  if heads > 0 then
    insert into assistance.brought (id, file_id, unit_id, brought_by)
      select bringing, c.assistance_id, c.unit_id, by_officer from court.case c where c.id = brought
      on conflict do nothing;
  end if;
  return heads;
end $$;

-- The social assistant puts a file without a complaint before the head of the prosecution, for protection (CPP 82-5-1).
create or replace function court.bring_for_protection(brought id.case, bringing uuid) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from court.case c where c.id = brought and c.penal_id is null
      and c.unit_id = any (me.units('social_assistant'))) then
    return null;
  end if;
  return court.assign_head(brought, bringing, me.officer());
end $$;

-- A measure asked for where no judicial authority has the case would be read by nobody: it goes to the head too.
create or replace function court.measure_reaches() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from court.assignment a where a.case_id = new.case_id
      and (a.ends is null or a.ends >= current_date)
      and a.post in ('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor', 'general_prosecutor_deputy',
        'investigating_judge', 'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor')) then
    perform court.assign_head(new.case_id, me.new_id(), new.requested_by);
  end if;
  return null;
end $$;

grant insert (id, file_id, unit_id, brought_by), select on assistance.brought to himaya_gate;
create policy gate_brings on assistance.brought for insert to himaya_gate with check (true);
create policy gate_reads on assistance.brought for select to himaya_gate using (true);
grant create on schema court to himaya_gate;
alter function court.assign_head(id.case, uuid, id.officer) owner to himaya_gate;
alter function court.bring_for_protection(id.case, uuid) owner to himaya_gate;
alter function court.measure_reaches() owner to himaya_gate;
revoke create on schema court from himaya_gate;
revoke all on function court.assign_head(id.case, uuid, id.officer), court.bring_for_protection(id.case, uuid),
  court.measure_reaches() from public;
grant execute on function court.bring_for_protection(id.case, uuid) to himaya_app;
drop trigger if exists measure_reaches on court.measure;
create trigger measure_reaches after insert on court.measure
  for each row execute function court.measure_reaches();
