-- Courts, units, services and colleagues by name are known to everyone who is signed in.
grant select on office.court, office.unit, office.service to himaya_app;
create policy signed_in_reads on office.court   for select to himaya_app using ((select me.officer()) is not null);
create policy signed_in_reads on office.unit    for select to himaya_app using ((select me.officer()) is not null);
create policy signed_in_reads on office.service for select to himaya_app using ((select me.officer()) is not null and active);

grant select (id, name_ar, name_la, language, active) on office.officer to himaya_app;
create policy signed_in_reads on office.officer for select to himaya_app using ((select me.officer()) is not null);
grant update (language) on office.officer to himaya_app;
create policy own_language on office.officer for update to himaya_app
  using (id = (select me.officer())) with check (id = (select me.officer()));

grant select (officer_id, post, court_id, service_id, starts, ends) on office.post to himaya_app;
create policy signed_in_reads on office.post for select to himaya_app using ((select me.officer()) is not null);

-- A session is made and ended by functions only; nobody reads its hash.
grant select (officer_id, made_at, seen_at, ends_at, ended_at) on office.session to himaya_app;
create policy own_sessions on office.session for select to himaya_app using (officer_id = (select me.officer()));
grant update (ended_at) on office.session to himaya_app;
-- One that is over stays over.
create policy end_own_sessions on office.session for update to himaya_app
  using (officer_id = (select me.officer()) and ended_at is null)
  with check (officer_id = (select me.officer()) and ended_at is not null);

-- A draft is its author's alone.
grant select, delete on office.draft to himaya_app;
grant insert (id, officer_id, form, about, body_sealed, wrapped_key) on office.draft to himaya_app;
-- Every saving has a key of its own, so that keeping a form costs no look into an old one.
grant update (body_sealed, wrapped_key, saved_at, ends_at) on office.draft to himaya_app;
create policy own_drafts on office.draft for all to himaya_app
  using (officer_id = (select me.officer()) and ends_at > now()) with check (officer_id = (select me.officer()));
