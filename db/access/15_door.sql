-- Sign-in has a role and a connection of its own: it may make sessions and read nothing of any case.
grant usage on schema office, record to himaya_door;
revoke all on office.officer, office.post, office.service, office.session, office.pace, record.entry from himaya_door;
grant select (id, handle, name_ar, name_la, language, active, demo) on office.officer to himaya_door;
create policy door_reads on office.officer for select to himaya_door using (active);
grant select (officer_id, post, court_id, service_id, starts, ends) on office.post to himaya_door;
create policy door_reads on office.post for select to himaya_door using (true);
grant select on office.court to himaya_door;
create policy door_reads on office.court for select to himaya_door using (true);
grant select (id, name_ar, name_fr, active) on office.service to himaya_door;
create policy door_reads on office.service for select to himaya_door using (active);
grant select (id, name_ar, name_la) on office.officer to himaya_door;
grant insert (token_hash, officer_id) on office.session to himaya_door;
-- In a demonstration's session as somebody invented alone, otherwise with a way in that the officer has. What was shown is
-- checked by the door, which is believed in that (ADR 15). The command line opens its own with another role (18).
create policy door_opens on office.session for insert to himaya_door with check (case how
  when 'demonstration' then factor_id is null
    and exists (select from office.officer o where o.id = session.officer_id and o.demo)
  when 'passkey' then exists (select from office.passkey p where p.id = factor_id and p.officer_id = session.officer_id)
  when 'password' then exists (select from office.password p where p.id = factor_id and p.officer_id = session.officer_id)
  else false end);
grant select (token_hash, officer_id, ended_at), update (ended_at) on office.session to himaya_door;
create policy door_reads on office.session for select to himaya_door using (true);
create policy door_closes on office.session for update to himaya_door using (true) with check (ended_at is not null);
-- The door says what it refused. What it did, the database says itself (below): so nobody opens a session unrecorded,
-- twice recorded, or in the record alone.
grant insert (officer_id, outcome, act, subjects) on record.entry to himaya_door;
create policy door_records on record.entry for insert to himaya_door with check (outcome = 'refused' and case act
  when 'officers.sign_in' then officer_id is null
  when 'officers.no_session' then officer_id is null
  -- In the name of an officer who is signed in now, or of nobody.
  when 'officers.haste' then subjects = array_remove(array[officer_id::uuid], null)
    and (officer_id is null or exists (select from office.session s
      where s.officer_id = entry.officer_id and s.ended_at is null and s.ends_at > now()))
  else false end);

-- How fast requests come is counted before anybody is known.
grant select, insert (key, tokens), update (tokens, at, told_at) on office.pace to himaya_door;
create policy door_counts on office.pace for all to himaya_door using (true) with check (true);

-- A session, and a way in, is in the record with the very row: whoever writes one writes both, whichever role they are; and
-- whoever takes a way in away leaves that behind.
create or replace function office.session_recorded() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into record.entry (officer_id, outcome, act, purpose, subjects) values (new.officer_id, 'done',
    case new.how when 'command_line' then 'officers.command_line' else 'officers.sign_in' end,
    nullif(new.how, 'command_line'), array[new.officer_id::uuid]);
  return null;
end $$;
create or replace function office.way_in_recorded() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into record.entry (officer_id, outcome, act, purpose, subjects)
    values (new.officer_id, 'done', 'officers.enrol', tg_argv[0], array[new.officer_id::uuid, new.id]);
  return null;
end $$;
create or replace function office.way_in_lost() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into record.entry (officer_id, outcome, act, purpose, subjects)
    values (old.officer_id, 'done', 'officers.lose_factor', tg_argv[0], array[old.officer_id::uuid, old.id]);
  return null;
end $$;
grant insert (officer_id, outcome, act, purpose, subjects) on record.entry to himaya_gate;
create policy gate_records on record.entry for insert to himaya_gate with check (outcome = 'done'
  and act in ('officers.sign_in', 'officers.command_line', 'officers.enrol', 'officers.lose_factor') and subjects[1] = officer_id::uuid);
grant create on schema office to himaya_gate;
alter function office.session_recorded() owner to himaya_gate;
alter function office.way_in_recorded() owner to himaya_gate;
alter function office.way_in_lost() owner to himaya_gate;
revoke create on schema office from himaya_gate;
revoke all on function office.session_recorded(), office.way_in_recorded(), office.way_in_lost() from public;
drop trigger if exists session_recorded on office.session;
create trigger session_recorded after insert on office.session for each row execute function office.session_recorded();
drop trigger if exists way_in_recorded on office.passkey;
create trigger way_in_recorded after insert on office.passkey for each row execute function office.way_in_recorded('passkey');
drop trigger if exists way_in_recorded on office.password;
create trigger way_in_recorded after insert on office.password for each row execute function office.way_in_recorded('password');
drop trigger if exists way_in_lost on office.passkey;
create trigger way_in_lost after delete on office.passkey for each row execute function office.way_in_lost('passkey');
drop trigger if exists way_in_lost on office.password;
create trigger way_in_lost after delete on office.password for each row execute function office.way_in_lost('password');
