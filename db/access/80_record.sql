-- The record is added to in one's own name. The timeline of a case is read by those who may see the case;
-- the auditor reads the record and no file.
grant select on record.entry to himaya_app;
grant insert (officer_id, outcome, act, purpose, case_id, subjects, fields) on record.entry to himaya_app;
create policy own_name on record.entry for insert to himaya_app
  with check (officer_id is not distinct from (select me.officer()));
-- Who is told that an act was done: whoever may read what it is about (30, 50, 60), and of an act that is not named
-- here nobody but its doer. The name of an act alone would tell the unit what the prosecution is proving, and the bench
-- that a person was screened.
create or replace function record.circle(act text) returns text language sql immutable parallel safe as $$
  select case
    when act in ('screening.identify', 'help.bring') then 'case'
    when act = 'reports.check' or split_part(act, '.', 1) = 'non_punishment' then 'elements'
    -- Some acts of procedure would fail if they were known: of none is it told that it was noted.
    when split_part(act, '.', 1) = 'events' then 'elements'
    when split_part(act, '.', 1) in ('cases', 'people', 'rights', 'reports', 'protection', 'hearings', 'transfer', 'keeping', 'person') then 'case'
    when act in ('referral.ask_representative', 'referral.name_representative', 'entitlements.note') then 'reflection'
    when split_part(act, '.', 1) in ('referral', 'exchange', 'help', 'conditions') then 'unit'
    -- Against whom damages are claimed is known as charges are: not to the unit.
    when split_part(act, '.', 1) = 'claims' then 'charges'
    when split_part(act, '.', 1) in ('reception', 'screening', 'reflection', 'parties', 'elements', 'charges') then split_part(act, '.', 1)
  end
$$;
revoke all on function record.circle(text) from public;
grant execute on function record.circle(text) to himaya_app;
create policy case_timeline on record.entry for select to himaya_app
  using (outcome = 'done' and case_id is not null and exists (select from court.case c where c.id = case_id and (
    record.circle(act) = 'case'
    or (record.circle(act) in ('unit', 'reception', 'screening', 'reflection')
      and c.unit_id = any ((select me.units('social_assistant'))::text[]))
    or (record.circle(act) in ('unit', 'reception', 'screening', 'reflection', 'parties')
      and c.id = any ((select me.cases('unit_coordinator'))::uuid[]))
    or (record.circle(act) in ('reception', 'screening', 'reflection', 'parties', 'elements', 'charges')
      and c.id = any ((select me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
        'general_prosecutor_deputy'))::uuid[]))
    or (record.circle(act) in ('screening', 'reflection', 'parties', 'elements', 'charges')
      and c.id = any ((select me.cases('investigating_judge'))::uuid[]))
    or (record.circle(act) in ('reflection', 'parties', 'charges')
      and c.id = any ((select me.cases('juvenile_judge', 'juvenile_counsellor'))::uuid[]))
    or (record.circle(act) in ('parties', 'charges')
      and c.id = any ((select me.cases('trial_judge', 'trial_counsellor', 'registry_clerk', 'prosecution_clerk'))::uuid[])))));
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
