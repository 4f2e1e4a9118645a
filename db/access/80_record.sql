-- The record is added to in one's own name. The timeline of a case is read by those who may see the case;
-- the auditor reads the record and no file.
grant select on record.entry to himaya_app;
grant insert (officer_id, outcome, act, purpose, case_id, subjects, fields) on record.entry to himaya_app;
create policy own_name on record.entry for insert to himaya_app
  with check (officer_id is not distinct from (select me.officer()));
-- What was done with the parties of the penal side is told to those who may see them.
create policy case_timeline on record.entry for select to himaya_app
  using (outcome = 'done' and case_id is not null and exists (select from court.case c where c.id = case_id
    and (split_part(act, '.', 1) <> 'parties'
      or c.penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
        'general_prosecutor_deputy', 'unit_coordinator', 'investigating_judge', 'trial_judge', 'trial_counsellor',
        'juvenile_judge', 'juvenile_counsellor', 'registry_clerk', 'prosecution_clerk'))::uuid[]))));
create policy auditor_reads on record.entry for select to himaya_app using ((select me.holds('auditor')));
create policy own_entries on record.entry for select to himaya_app using (officer_id = (select me.officer()));

grant select on record.repeat to himaya_app;
grant insert (officer_id, route, key, body_hash, result) on record.repeat to himaya_app;
create policy own_repeats on record.repeat for select to himaya_app using (officer_id = (select me.officer()));
create policy own_repeats_add on record.repeat for insert to himaya_app with check (officer_id = (select me.officer()));
