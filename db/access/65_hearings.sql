-- Hearings. Dates are known to everyone on the case and to the unit that accompanies her; a service knows none.
grant select on penal.hearing, penal.attendance, penal.closing to himaya_app;
create policy case_reads on penal.hearing for select to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
      'general_prosecutor_deputy', 'unit_coordinator', 'investigating_judge', 'trial_judge', 'trial_counsellor',
      'juvenile_judge', 'juvenile_counsellor', 'registry_clerk', 'prosecution_clerk'))::uuid[])
    or exists (select from court.case c where c.penal_id = hearing.penal_id));
create policy case_reads on penal.attendance for select to himaya_app
  using (exists (select from penal.hearing h where h.id = hearing_id));
create policy case_reads on penal.closing for select to himaya_app
  using (exists (select from penal.hearing h where h.id = hearing_id));

-- Fixed by the registry or the bench assigned to the case, at their own court, which is the one seized.
grant insert (id, penal_id, court_id, formation, starts_at, room, interpreter, follows_id, fixed_by) on penal.hearing to himaya_app;
create policy court_fixes on penal.hearing for insert to himaya_app
  with check (fixed_by = (select me.officer())
    and penal_id = any ((select me.penal('registry_clerk', 'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'))::uuid[])
    and court_id = any ((select me.courts('registry_clerk', 'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'))::text[])
    and exists (select from penal.file f where f.id = hearing.penal_id and f.court_id = hearing.court_id));
-- Moved once, by those of its court.
grant update (state, moved_by, moved_at, version) on penal.hearing to himaya_app;
create policy court_moves on penal.hearing for update to himaya_app
  using (state = 'fixed'
    and penal_id = any ((select me.penal('registry_clerk', 'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'))::uuid[])
    and court_id = any ((select me.courts('registry_clerk', 'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'))::text[]))
  with check (state in ('held', 'postponed', 'cancelled') and moved_by = (select me.officer()));

-- Called: officers who are on the case, people of the case. Being called opens nothing to anybody.
grant insert (id, penal_id, hearing_id, officer_id, person_id, part), update (present), delete on penal.attendance to himaya_app;
create policy court_calls on penal.attendance for insert to himaya_app
  with check (penal_id = any ((select me.penal('registry_clerk', 'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'))::uuid[])
    and exists (select from penal.hearing h where h.id = attendance.hearing_id and h.state = 'fixed'
      and h.court_id = any ((select me.courts('registry_clerk', 'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'))::text[]))
    and (officer_id is null
      or exists (select from court.assignment a join court.case c on c.id = a.case_id
        where c.penal_id = attendance.penal_id and a.officer_id = attendance.officer_id
          and a.starts <= current_date and (a.ends is null or a.ends >= current_date))
      or (part = 'social_assistant' and exists (select from court.case c join office.unit u on u.id = c.unit_id
        join office.post p on p.court_id = u.court_id and p.post = 'social_assistant'
        where c.penal_id = attendance.penal_id and p.officer_id = attendance.officer_id
          and p.starts <= current_date and (p.ends is null or p.ends >= current_date))))
    and (person_id is null or exists (select from assistance.person v join court.case c on c.assistance_id = v.file_id
      where v.id = attendance.person_id and c.penal_id = attendance.penal_id)));
create policy court_calls_off on penal.attendance for delete to himaya_app
  using (penal_id = any ((select me.penal('registry_clerk', 'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'))::uuid[])
    and exists (select from penal.hearing h where h.id = attendance.hearing_id and h.state = 'fixed'
      and h.court_id = any ((select me.courts('registry_clerk', 'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'))::text[])));
create policy court_notes_presence on penal.attendance for update to himaya_app
  using (penal_id = any ((select me.penal('registry_clerk', 'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'))::uuid[])
    and exists (select from penal.hearing h where h.id = attendance.hearing_id and h.state = 'fixed'
      and h.court_id = any ((select me.courts('registry_clerk', 'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'))::text[])));

-- Closed by the court itself and never by its registry (CPP 302).
grant insert (hearing_id, penal_id, basis, person_id, decided_by) on penal.closing to himaya_app;
create policy court_closes on penal.closing for insert to himaya_app
  with check (decided_by = (select me.officer())
    and penal_id = any ((select me.penal('trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'))::uuid[])
    and exists (select from penal.hearing h where h.id = closing.hearing_id and h.state in ('fixed', 'held')
      and h.court_id = any ((select me.courts('trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'))::text[]))
    and (person_id is null or exists (select from assistance.person v join court.case c on c.assistance_id = v.file_id
      where v.id = closing.person_id and c.penal_id = closing.penal_id)));
create or replace function penal.closing_follows() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update penal.hearing h set closed_basis = new.basis, version = h.version + 1 where h.id = new.hearing_id;
  return null;
end $$;
grant select, update (closed_basis, version) on penal.hearing to himaya_gate;
grant select on penal.attendance to himaya_gate;
create policy gate_reads on penal.hearing for select to himaya_gate using (true);
create policy gate_closes on penal.hearing for update to himaya_gate using (true) with check (true);
create policy gate_reads on penal.attendance for select to himaya_gate using (true);
grant create on schema penal to himaya_gate;
alter function penal.closing_follows() owner to himaya_gate;
revoke create on schema penal from himaya_gate;
revoke all on function penal.closing_follows() from public;
drop trigger if exists closing_follows on penal.closing;
create trigger closing_follows after insert on penal.closing
  for each row execute function penal.closing_follows();

-- Whether a room of my court, or an officer of it, has a hearing that begins within an hour of this one. It says yes
-- or no, and of which case to nobody: to be told of a clash one must not see the other case.
create or replace function me.clashes(at_court text, begins timestamp, in_room text, called uuid[], but uuid)
returns table (room boolean, officers uuid[])
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not at_court = any (me.courts('registry_clerk', 'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'))
    then return; end if;
  return query
    with near as (select h.id, h.court_id, lower(btrim(h.room)) as room from penal.hearing h
      where h.state = 'fixed' and h.starts_at > begins - interval '1 hour' and h.starts_at < begins + interval '1 hour'
        and h.id is distinct from but)
    select exists (select from near n where n.court_id = at_court and n.room = lower(btrim(in_room))),
      coalesce((select array_agg(distinct a.officer_id::uuid) from near n join penal.attendance a on a.hearing_id = n.id
        where a.officer_id = any (called)
          and exists (select from office.post p where p.officer_id = a.officer_id and p.court_id = at_court)), '{}');
end $$;
grant create on schema me to himaya_gate;
alter function me.clashes(text, timestamp, text, uuid[], uuid) owner to himaya_gate;
revoke create on schema me from himaya_gate;
revoke all on function me.clashes(text, timestamp, text, uuid[], uuid) from public;
grant execute on function me.clashes(text, timestamp, text, uuid[], uuid) to himaya_app;
