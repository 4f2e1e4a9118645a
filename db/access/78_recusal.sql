-- Who may not act in a case. Said by oneself, or by whoever assigns, of a judge by the registry alone; a service by those who would send her there. That it
-- was said is known to them and to the one barred, who sees nothing else of the case (96).
grant select on court.bar to himaya_app;
create policy own_bars on court.bar for select to himaya_app using (officer_id = (select me.officer()));
create policy case_reads on court.bar for select to himaya_app
  using (case_id <> all ((select me.barred_cases())::uuid[])
    and (case_id = any ((select me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
        'general_prosecutor_deputy', 'unit_coordinator', 'registry_clerk'))::uuid[])
      or exists (select from court.case c where c.id = case_id
        and c.unit_id = any ((select me.units('social_assistant'))::text[]))));
grant insert (id, case_id, officer_id, service_id, why, said_by) on court.bar to himaya_app;
create policy recuses_oneself on court.bar for insert to himaya_app
  with check (said_by = (select me.officer()) and officer_id = said_by
    and exists (select from court.case c where c.id = case_id));
create policy head_bars on court.bar for insert to himaya_app
  with check (said_by = (select me.officer()) and officer_id <> said_by
    and case_id = any ((select me.assigned_cases('kings_prosecutor', 'general_prosecutor'))::uuid[])
    -- No judge: who sits, and who investigates, is no matter of a party's.
    and exists (select from office.post p where p.officer_id = bar.officer_id
      and p.post in ('kings_prosecutor_deputy', 'general_prosecutor_deputy', 'unit_coordinator', 'social_assistant',
        'registry_clerk', 'prosecution_clerk')
      and p.court_id = any ((select me.courts('kings_prosecutor', 'general_prosecutor'))::text[])));
create policy registry_bars on court.bar for insert to himaya_app
  with check (said_by = (select me.officer()) and officer_id <> said_by
    and case_id = any ((select me.assigned_cases('registry_clerk'))::uuid[])
    and exists (select from office.post p where p.officer_id = bar.officer_id
      and p.post in ('trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor', 'investigating_judge')
      and p.court_id = any ((select me.courts('registry_clerk'))::text[])));
create policy service_is_barred on court.bar for insert to himaya_app
  with check (said_by = (select me.officer()) and service_id is not null
    and (case_id = any ((select me.assigned_cases('kings_prosecutor', 'general_prosecutor', 'unit_coordinator'))::uuid[])
      or exists (select from court.case c where c.id = case_id and c.unit_id = any ((select me.units('social_assistant'))::text[]))));
-- Taken back by those who could have said it of another, never by the one barred.
grant update (ended_by, ended_at) on court.bar to himaya_app;
create policy head_lifts on court.bar for update to himaya_app
  using (ended_at is null and (officer_id is null or officer_id <> (select me.officer()))
    and ((case_id = any ((select me.assigned_cases('kings_prosecutor', 'general_prosecutor'))::uuid[])
        and (officer_id is null or officer_id in (select p.officer_id from office.post p
          where p.post in ('kings_prosecutor_deputy', 'general_prosecutor_deputy', 'unit_coordinator', 'social_assistant',
            'registry_clerk', 'prosecution_clerk'))))
      or (service_id is not null and case_id = any ((select me.assigned_cases('unit_coordinator'))::uuid[]))
      or (officer_id in (select p.officer_id from office.post p
          where p.post in ('trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor', 'investigating_judge'))
        and case_id = any ((select me.assigned_cases('registry_clerk'))::uuid[]))))
  with check (ended_by = (select me.officer()));

-- Whether an officer or a service is barred from a case that I see, by the id of the case or of one of its files. Of any
-- other it says what it says of none.
create or replace function me.is_barred(who uuid, of_file uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare found record;
begin
  select c.id, c.unit_id into found from court.bar b join court.case c on c.id = b.case_id
    where b.ended_at is null and (b.officer_id = who or b.service_id = who)
      and (c.id = of_file or c.assistance_id = of_file or c.penal_id = of_file);
  return found.id is not null and (found.unit_id = any (me.units('social_assistant'))
    or found.id = any (me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor', 'general_prosecutor_deputy',
      'unit_coordinator', 'investigating_judge', 'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor',
      'registry_clerk', 'prosecution_clerk')));
end $$;
-- Nobody who is barred is given a person or a party to follow, or called to a hearing, and no need is sent to a service
-- that is. That nobody barred is put on a case is seen to where assignments are made.
create policy no_barred_owner on assistance.person as restrictive for insert to himaya_app
  with check (not me.is_barred(owner_id, file_id));
create policy no_barred_owner on assistance.handover as restrictive for insert to himaya_app
  with check (not me.is_barred(to_id, file_id));
create policy no_barred_owner on penal.handover as restrictive for insert to himaya_app
  with check (not me.is_barred(to_id, penal_id));
create policy no_barred_officer on penal.attendance as restrictive for insert to himaya_app
  with check (officer_id is null or not me.is_barred(officer_id, penal_id));
create policy no_barred_service on assistance.referral as restrictive for insert to himaya_app
  with check (not me.is_barred(service_id, file_id));

-- Whoever is barred is off the case in the same breath: as assigned, as stand-in, and with what was opened in an emergency.
create or replace function court.bar_follows() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update court.assignment a set ends = greatest(a.starts, current_date), ended_at = now(), ended_by = new.said_by, why = 'conflict'
    where a.case_id = new.case_id and a.officer_id = new.officer_id and a.ended_at is null;
  update court.emergency e set closed_at = now()
    where e.case_id = new.case_id and e.opened_by = new.officer_id and e.closed_at is null and e.ends_at > now();
  return null;
end $$;

-- Nobody is put on a case from which they are barred, by whatever road: the row is not written. Whoever is put on a case
-- no longer needs what they opened in an emergency; and with an assignment ends what was handed on from it.
create or replace function court.assignment_allowed() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from court.bar b where b.case_id = new.case_id and b.officer_id = new.officer_id and b.ended_at is null)
    then return null; end if;
  return new;
end $$;
create or replace function court.assignment_follows() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    update court.emergency e set closed_at = now()
      where e.case_id = new.case_id and e.opened_by = new.officer_id and e.closed_at is null and e.ends_at > now();
  elsif new.ended_at is not null and old.ended_at is null then
    update court.assignment a set ends = greatest(a.starts, least(a.ends, current_date)), ended_at = now(),
        ended_by = new.ended_by, why = new.why
      where a.from_id = new.id and a.ended_at is null;
  end if;
  return null;
end $$;

-- How many cases each of these has today, to whoever puts officers on cases at a court of theirs: the least laden first.
create or replace function court.open_cases(asked uuid[]) returns table (officer_id uuid, cases bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare mine text[] := me.courts('kings_prosecutor', 'general_prosecutor', 'registry_clerk');
begin
  return query select o.id::uuid, (select count(distinct a.case_id) from court.assignment a
      where a.officer_id = o.id and a.ended_at is null and a.starts <= current_date
        and (a.ends is null or a.ends >= current_date))
    from office.officer o where o.id = any (asked)
      and exists (select from office.post p where p.officer_id = o.id and p.court_id = any (mine));
end $$;

grant update (closed_at) on court.emergency to himaya_gate;
create policy gate_closes on court.emergency for update to himaya_gate using (true) with check (true);
grant create on schema me, court to himaya_gate;
alter function me.is_barred(uuid, uuid) owner to himaya_gate;
alter function court.bar_follows() owner to himaya_gate;
alter function court.assignment_allowed() owner to himaya_gate;
alter function court.assignment_follows() owner to himaya_gate;
alter function court.open_cases(uuid[]) owner to himaya_gate;
revoke create on schema me, court from himaya_gate;
revoke all on function me.is_barred(uuid, uuid), court.bar_follows(), court.assignment_allowed(), court.assignment_follows(),
  court.open_cases(uuid[]) from public;
grant execute on function me.is_barred(uuid, uuid), court.open_cases(uuid[]) to himaya_app;
drop trigger if exists bar_follows on court.bar;
create trigger bar_follows after insert on court.bar
  for each row when (new.officer_id is not null) execute function court.bar_follows();
drop trigger if exists assignment_allowed on court.assignment;
create trigger assignment_allowed before insert on court.assignment
  for each row execute function court.assignment_allowed();
drop trigger if exists assignment_follows on court.assignment;
create trigger assignment_follows after insert or update on court.assignment
  for each row execute function court.assignment_follows();
