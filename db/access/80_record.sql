-- The record is added to in one's own name. The timeline of a case is read by those who may see the case;
-- the auditor reads the record and no file.
grant select on record.entry to himaya_app;
grant insert (officer_id, outcome, act, purpose, case_id, subjects, fields) on record.entry to himaya_app;
create policy own_name on record.entry for insert to himaya_app
  with check (officer_id is not distinct from (select me.officer()));
create policy case_timeline on record.entry for select to himaya_app
  using (outcome = 'done' and case_id is not null and exists (select from court.case c where c.id = case_id));
create policy auditor_reads on record.entry for select to himaya_app using ((select me.holds('auditor')));
create policy own_entries on record.entry for select to himaya_app using (officer_id = (select me.officer()));

grant select on record.repeat to himaya_app;
grant insert (officer_id, route, key, body_hash, result) on record.repeat to himaya_app;
create policy own_repeats on record.repeat for select to himaya_app using (officer_id = (select me.officer()));
create policy own_repeats_add on record.repeat for insert to himaya_app with check (officer_id = (select me.officer()));
-- What a request touched is known when it is done.
grant update (result) on record.repeat to himaya_app;
create policy own_repeats_settled on record.repeat for update to himaya_app
  using (officer_id = (select me.officer())) with check (officer_id = (select me.officer()));
