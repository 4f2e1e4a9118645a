-- The record is added to in one's own name, and never with what the house says itself: that somebody came in, got a way in
-- or lost one (15), was refused before anybody knew them, or what was done at the machine (18). The timeline of a case is read by those who may see the case;
-- the auditor reads the record and no file.
grant select on record.entry to himaya_app;
grant insert (officer_id, outcome, act, purpose, case_id, subjects, fields) on record.entry to himaya_app;
create policy own_name on record.entry for insert to himaya_app
  with check (officer_id = (select me.officer()) and act <> all (array['officers.sign_in', 'officers.command_line',
    'officers.enrol', 'officers.lose_factor', 'officers.haste', 'officers.no_session', 'officers.add', 'officers.leave',
    'keys.seal', 'keys.rotate', 'keys.destroy', 'keys.list_openers']));
-- Who is told that an act was done: nobody but whoever may read what it wrote (30, 32, 40, 50, 60, 72, 78), and of an act
-- that is not named here nobody but its doer. The name of an act alone would tell the unit what the prosecution is
-- proving, and the bench that a person was screened, or a colleague barred. Of an emergency hears its head alone (79), and
-- of an erasure whoever reads its tombstone (86).
create or replace function record.circle(act text) returns text language sql immutable parallel safe as $$
  select case
    when act in ('screening.identify', 'help.bring') then 'case'
    -- Who a protected person is: that it was sealed, lent for, opened or dealt anew (77).
    when act in ('identities.seal', 'identities.lend', 'identities.take', 'identities.take_share', 'identity.deal',
      'identity.unseal') then 'formation'
    when act = 'reports.check' or split_part(act, '.', 1) = 'non_punishment' then 'elements'
    -- Some acts of procedure would fail if they were known: of none is it told that it was noted.
    when split_part(act, '.', 1) = 'events' then 'elements'
    -- Which of the people of the file a party is, and who follows one, is known on the penal side alone.
    when act in ('parties.hand_over', 'parties.say_victim') then 'elements'
    when act in ('people.hand_over', 'people.change_capacity', 'entitlements.note') then 'reflection'
    -- Its number stands in the penal file, which the unit reads by a report of its own.
    when act = 'cases.number' then 'parties'
    when act in ('reports.decide', 'reports.notify') then 'decision'
    when act = 'reception.receive' then 'unit'
    when act in ('referral.ask_representative', 'referral.name_representative') then 'representation'
    when split_part(act, '.', 1) in ('cases', 'people', 'rights', 'protection', 'hearings', 'keeping') then 'case'
    when split_part(act, '.', 1) in ('referral', 'exchange', 'help', 'conditions') then 'unit'
    -- Against whom damages are claimed is known as charges are: not to the unit.
    when split_part(act, '.', 1) = 'claims' then 'charges'
    when split_part(act, '.', 1) in ('reception', 'screening', 'reflection', 'parties', 'elements', 'charges', 'reports',
      'transfer', 'recusal') then split_part(act, '.', 1)
  end
$$;
revoke all on function record.circle(text) from public;
grant execute on function record.circle(text) to himaya_app;
create policy case_timeline on record.entry for select to himaya_app
  using (outcome = 'done' and case_id is not null and exists (select from court.case c where c.id = case_id and (
    record.circle(act) = 'case'
    or (record.circle(act) = 'formation' and c.id in (select i.case_id from court.sealed_identity i))
    or (record.circle(act) in ('unit', 'reception', 'screening', 'reflection', 'representation', 'reports', 'transfer', 'recusal')
      and c.unit_id = any ((select me.units('social_assistant'))::text[]))
    or (record.circle(act) in ('unit', 'reception', 'screening', 'reflection', 'representation', 'reports', 'transfer', 'recusal',
        'parties')
      and c.id = any ((select me.cases('unit_coordinator'))::uuid[]))
    or (record.circle(act) in ('reception', 'screening', 'reflection', 'representation', 'reports', 'transfer', 'recusal',
        'decision', 'parties', 'elements', 'charges')
      and c.id = any ((select me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
        'general_prosecutor_deputy'))::uuid[]))
    or (record.circle(act) in ('screening', 'reflection', 'decision', 'parties', 'elements', 'charges')
      and c.id = any ((select me.cases('investigating_judge'))::uuid[]))
    or (record.circle(act) in ('reflection', 'representation', 'parties', 'charges')
      and c.id = any ((select me.cases('juvenile_judge', 'juvenile_counsellor'))::uuid[]))
    or (record.circle(act) in ('transfer', 'recusal')
      and c.id = any ((select me.cases('registry_clerk'))::uuid[]))
    or (record.circle(act) in ('transfer', 'reports', 'decision')
      and c.id = any ((select me.cases('prosecution_clerk'))::uuid[]))
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

-- Who opened a file, and who was refused it, is told to whoever is responsible for it: the head of the prosecution and
-- the coordinator assigned to it, the judge seized while he is, the assistant while she follows somebody in it. Each of
-- their own circle, as above: that somebody looked at the elements would tell the unit that there are some.
create or replace function record.circle_of_look(act text) returns text language sql immutable parallel safe as $$
  select case
    when act in ('reports.see_check', 'qualification.see', 'clocks.see', 'documents.print') then 'elements'
    when act in ('documents.see', 'record.see_opened', 'identities.see_in_file') then 'case'
    -- Who was released a shelter's address is told to whoever follows her, and where it is to nobody.
    when act = 'shelter.release' then 'unit'
    when act = 'entitlements.see' then 'reflection'
    when act in ('screening.identify', 'screening.list_identifications', 'screening.see_identification') then 'screening'
    else record.circle(act)
  end
$$;
revoke all on function record.circle_of_look(text) from public;
grant execute on function record.circle_of_look(text) to himaya_app;

-- The cases I answer for in these posts, with the people, parties and reports of each: by any of these somebody may
-- have been refused. What a service or the unit does not know of is not among theirs.
create or replace function me.answers_for(variadic asked text[]) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  mine uuid[] := me.cases(variadic array_remove(asked, 'social_assistant'));
  is_unit boolean := asked && array['social_assistant', 'unit_coordinator'];
begin
  if 'social_assistant' = any (asked) then
    mine := mine || coalesce((select array_agg(c.id::uuid) from court.case c
      where c.assistance_id in (select p.file_id from assistance.person p
        where p.owner_id = me.officer() and p.unit_id = any (me.units('social_assistant')))), '{}');
  end if;
  -- What is refused is written down without its case: a bar is kept here.
  mine := array(select m from unnest(mine) m where m <> all (me.barred_cases()));
  return mine
    || coalesce((select array_agg(p.id::uuid) from court.case c join assistance.person p on p.file_id = c.assistance_id
      where c.id = any (mine)), '{}')
    || coalesce((select array_agg(r.id::uuid) from court.case c join penal.report r on r.penal_id = c.penal_id
      where c.id = any (mine)), '{}')
    || case when is_unit then '{}' else coalesce((select array_agg(q.id::uuid) from court.case c
      join penal.party q on q.penal_id = c.penal_id where c.id = any (mine)), '{}') end;
end $$;
grant create on schema me to himaya_gate;
alter function me.answers_for(text[]) owner to himaya_gate;
revoke create on schema me from himaya_gate;
revoke all on function me.answers_for(text[]) from public;
grant execute on function me.answers_for(text[]) to himaya_app;
create policy responsible_reads on record.entry for select to himaya_app
  using (outcome <> 'done' and (
    -- Of an identity: those who could open it themselves.
    (record.circle_of_look(act) = 'formation' and outcome = 'shown'
      and case_id in (select i.case_id from court.sealed_identity i))
    or (record.circle_of_look(act) in ('case', 'unit', 'reception', 'screening', 'reflection', 'representation', 'reports',
        'transfer', 'recusal')
      and case when outcome = 'shown' then case_id else subjects[1] end
        = any ((select me.answers_for('social_assistant'))::uuid[]))
    or (record.circle_of_look(act) in ('case', 'unit', 'reception', 'screening', 'reflection', 'representation', 'reports',
        'transfer', 'recusal', 'parties')
      and case when outcome = 'shown' then case_id else subjects[1] end
        = any ((select me.answers_for('unit_coordinator'))::uuid[]))
    or (record.circle_of_look(act) in ('case', 'reception', 'screening', 'reflection', 'representation', 'reports',
        'transfer', 'recusal', 'decision', 'parties', 'elements', 'charges')
      and case when outcome = 'shown' then case_id else subjects[1] end
        = any ((select me.answers_for('kings_prosecutor', 'general_prosecutor'))::uuid[]))
    or (record.circle_of_look(act) in ('case', 'screening', 'reflection', 'decision', 'parties', 'elements', 'charges')
      and case when outcome = 'shown' then case_id else subjects[1] end
        = any ((select me.answers_for('investigating_judge'))::uuid[]))
    or (record.circle_of_look(act) in ('case', 'reflection', 'representation', 'parties', 'charges')
      and case when outcome = 'shown' then case_id else subjects[1] end
        = any ((select me.answers_for('juvenile_judge', 'juvenile_counsellor'))::uuid[]))
    or (record.circle_of_look(act) in ('case', 'parties', 'charges')
      and case when outcome = 'shown' then case_id else subjects[1] end
        = any ((select me.answers_for('trial_judge', 'trial_counsellor'))::uuid[]))));
