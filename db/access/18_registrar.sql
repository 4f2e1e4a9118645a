-- The command line adds officers with a role of its own, whose password no server process is given.
grant usage on schema office, record, me to himaya_registrar;
grant execute on function me.new_id() to himaya_registrar;
revoke all on office.officer, office.post, office.court, office.service, office.enrolment, office.session,
  record.entry from himaya_registrar;

grant select (id, handle, name_ar, name_la, active), insert (id, handle, name_ar, name_la, language)
  on office.officer to himaya_registrar;
create policy registrar_reads on office.officer for select to himaya_registrar using (true);
create policy registrar_adds on office.officer for insert to himaya_registrar with check (active and not demo);

grant select (officer_id, post, court_id, service_id, starts, ends),
  insert (officer_id, post, court_id, service_id, starts) on office.post to himaya_registrar;
create policy registrar_reads on office.post for select to himaya_registrar using (true);
create policy registrar_adds on office.post for insert to himaya_registrar with check (ends is null);

grant select (id) on office.court, office.service to himaya_registrar;
create policy registrar_reads on office.court for select to himaya_registrar using (true);
create policy registrar_reads on office.service for select to himaya_registrar using (active);
grant select (active) on office.service to himaya_registrar;

-- A new link ends those given before it and not used.
grant select (officer_id, used_at, ends_at), insert (officer_id, token_hash), update (ends_at)
  on office.enrolment to himaya_registrar;
create policy registrar_reads on office.enrolment for select to himaya_registrar using (true);
create policy registrar_adds on office.enrolment for insert to himaya_registrar with check (made_by is null);
create policy registrar_ends on office.enrolment for update to himaya_registrar
  using (used_at is null) with check (ends_at <= now());

-- Whoever leaves, or lost a device, is out at the next question. Nobody comes back this way.
grant update (active) on office.officer to himaya_registrar;
create policy registrar_lets_go on office.officer for update to himaya_registrar using (active) with check (not active);
grant select (officer_id, ended_at), update (ended_at) on office.session to himaya_registrar;
create policy registrar_finds on office.session for select to himaya_registrar using (true);
create policy registrar_ends on office.session for update to himaya_registrar
  using (ended_at is null) with check (ended_at <= now());

-- The command line opens a session of an hour in an officer's name, which says whose it is, and ends it sooner.
grant insert (token_hash, officer_id, how, ends_at), select (id) on office.session to himaya_registrar;
create policy registrar_opens on office.session for insert to himaya_registrar
  with check (how = 'command_line' and factor_id is null);
create policy registrar_opens_for_an_hour on office.session as restrictive for insert to himaya_registrar
  with check (ends_at <= now() + interval '1 hour');

-- That it opened a session in somebody's name, the database says itself (15).
grant insert (outcome, act, subjects, purpose) on record.entry to himaya_registrar;
create policy registrar_records on record.entry for insert to himaya_registrar
  with check (outcome = 'done' and officer_id is null
    and act in ('officers.add', 'officers.leave', 'officers.sign_out', 'keys.seal', 'keys.rotate', 'keys.destroy',
      'keys.list_openers'));

-- The first keys the house begins with are noted once, and never changed.
revoke all on office.keys from himaya_registrar;
grant insert (mark) on office.keys to himaya_registrar;
create policy registrar_binds on office.keys for insert to himaya_registrar with check (true);
