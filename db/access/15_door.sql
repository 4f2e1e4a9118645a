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
grant insert (officer_id, outcome, act, subjects) on record.entry to himaya_door;
create policy door_records on record.entry for insert to himaya_door with check (starts_with(act, 'officers.'));

-- How fast requests come is counted before anybody is known.
grant select, insert (key, tokens), update (tokens, at, told_at) on office.pace to himaya_door;
create policy door_counts on office.pace for all to himaya_door using (true) with check (true);
