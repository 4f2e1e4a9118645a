-- The social file belongs to the unit's social assistants. The prosecution assigned to the case reads what it
-- decides on; the bench never sees a reception, a screening or a need.

-- Reception, safe contact and consent.
grant select on assistance.reception, assistance.safe_contact, assistance.consent to himaya_app;
create policy unit_reads on assistance.reception for select to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[])
      or file_id = any ((select me.assistance('unit_coordinator'))::uuid[]));
create policy unit_reads on assistance.safe_contact for select to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[])
      or file_id = any ((select me.assistance('unit_coordinator', 'kings_prosecutor', 'kings_prosecutor_deputy',
        'general_prosecutor', 'general_prosecutor_deputy', 'juvenile_judge', 'juvenile_counsellor'))::uuid[]));
create policy unit_reads on assistance.consent for select to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[])
      or file_id = any ((select me.assistance('unit_coordinator'))::uuid[]));

grant insert (id, file_id, person_id, unit_id, danger_now, needs_doctor, child_alone, language, interpreter,
  safe_to_speak, limits_said_in, note_sealed, received_by) on assistance.reception to himaya_app;
create policy unit_receives on assistance.reception for insert to himaya_app
  with check (received_by = (select me.officer()) and unit_id = any ((select me.units('social_assistant'))::text[])
    and exists (select from assistance.file f where f.id = file_id and f.unit_id = reception.unit_id));
grant insert (id, file_id, person_id, unit_id, how, when_sealed, by_whom_sealed, number_sealed,
  if_other_answers_sealed, said_by) on assistance.safe_contact to himaya_app;
create policy unit_notes on assistance.safe_contact for insert to himaya_app
  with check (said_by = (select me.officer()) and unit_id = any ((select me.units('social_assistant'))::text[])
    and exists (select from assistance.file f where f.id = file_id and f.unit_id = safe_contact.unit_id));
grant insert (id, file_id, person_id, unit_id, need, given, given_by, is_child, guardian, taken_by) on assistance.consent to himaya_app;
create policy unit_takes on assistance.consent for insert to himaya_app
  with check (taken_by = (select me.officer()) and unit_id = any ((select me.units('social_assistant'))::text[])
    and exists (select from assistance.file f where f.id = file_id and f.unit_id = consent.unit_id));
grant update (withdrawn_at) on assistance.consent to himaya_app;
create policy unit_withdraws on assistance.consent for update to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[]) and withdrawn_at is null)
  with check (withdrawn_at is not null);

-- A child whose guardian may not speak for her: the unit asks for somebody who does, the juvenile judge or counsellor
-- assigned names them. The prosecution assigned sees that it waits, and puts a judge on the case.
grant select on assistance.representation, assistance.representative to himaya_app;
create policy unit_and_deciders_read on assistance.representation for select to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[])
      or file_id = any ((select me.assistance('unit_coordinator', 'kings_prosecutor', 'kings_prosecutor_deputy',
        'general_prosecutor', 'general_prosecutor_deputy', 'juvenile_judge', 'juvenile_counsellor'))::uuid[]));
create policy unit_and_deciders_read on assistance.representative for select to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[])
      or file_id = any ((select me.assistance('unit_coordinator', 'kings_prosecutor', 'kings_prosecutor_deputy',
        'general_prosecutor', 'general_prosecutor_deputy', 'juvenile_judge', 'juvenile_counsellor'))::uuid[]));
grant insert (id, file_id, person_id, unit_id, why, asked_by) on assistance.representation to himaya_app;
create policy unit_asks on assistance.representation for insert to himaya_app
  with check (asked_by = (select me.officer()) and unit_id = any ((select me.units('social_assistant'))::text[])
    and exists (select from assistance.file f where f.id = file_id and f.unit_id = representation.unit_id));
grant insert (representation_id, file_id, unit_id, who_sealed, post, named_by, named_on) on assistance.representative to himaya_app;
create policy juvenile_judge_names on assistance.representative for insert to himaya_app
  with check (named_by = (select me.officer())
    and file_id = any ((select me.assistance('juvenile_judge', 'juvenile_counsellor'))::uuid[])
    and exists (select from assistance.representation r where r.id = representation_id
      and r.file_id = representative.file_id and r.unit_id = representative.unit_id));

-- Rights are given by the unit, or by the prosecution assigned (CPP 82-4), and known to everyone on the case.
grant select on assistance.rights_given to himaya_app;
create policy case_reads on assistance.rights_given for select to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[])
      or exists (select from assistance.file f where f.id = file_id));
grant insert (id, file_id, person_id, unit_id, rights, language, how, understood, given_by) on assistance.rights_given to himaya_app;
create policy unit_or_prosecution_gives on assistance.rights_given for insert to himaya_app
  with check (given_by = (select me.officer())
    and exists (select from assistance.file f where f.id = file_id and f.unit_id = rights_given.unit_id)
    and (unit_id = any ((select me.units('social_assistant'))::text[])
      or file_id = any ((select me.assistance('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
        'general_prosecutor_deputy', 'unit_coordinator'))::uuid[])));

-- Screening: answered by the unit; read by the unit and by the authorities who decide on it.
grant select on assistance.screening to himaya_app;
create policy unit_and_deciders_read on assistance.screening for select to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[])
      or file_id = any ((select me.assistance('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
        'general_prosecutor_deputy', 'unit_coordinator', 'investigating_judge'))::uuid[]));
grant insert (id, file_id, person_id, unit_id, indicator_set, answers, met, signs, proposes, note_sealed, screened_by) on assistance.screening to himaya_app;
create policy unit_screens on assistance.screening for insert to himaya_app
  with check (screened_by = (select me.officer()) and unit_id = any ((select me.units('social_assistant'))::text[])
    and exists (select from assistance.file f where f.id = file_id and f.unit_id = screening.unit_id));

-- Identification: decided by a judicial authority assigned; confirmed, or a confirmation undone, only where the
-- bench or the registry notes an act of the court. The unit never decides.
grant select on assistance.identification, assistance.reflection, assistance.reflection_end to himaya_app;
create policy case_reads on assistance.identification for select to himaya_app
  using (exists (select from assistance.file f where f.id = file_id));
grant insert (id, file_id, person_id, unit_id, decision, post, reasons_sealed, act_reference, decided_by, decided_on) on assistance.identification to himaya_app;
create policy authority_decides on assistance.identification for insert to himaya_app
  with check (decided_by = (select me.officer())
    and exists (select from assistance.file f where f.id = file_id and f.unit_id = identification.unit_id)
    and ((act_reference is null
        and file_id = any ((select me.assistance('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
          'general_prosecutor_deputy', 'investigating_judge', 'trial_judge', 'trial_counsellor', 'juvenile_judge',
          'juvenile_counsellor'))::uuid[])
        and exists (select from assistance.person p where p.id = person_id and p.status <> 'confirmed'))
      or (act_reference is not null
        and file_id = any ((select me.assistance('registry_clerk', 'trial_judge', 'trial_counsellor', 'juvenile_judge',
          'juvenile_counsellor'))::uuid[])
        -- Nobody is confirmed but by a judgment that is noted, and pronounced by then.
        and (decision <> 'confirmed' or exists (select from court.case c, court.judged(array[c.id]::uuid[]) j
          where c.assistance_id = identification.file_id and j.act not in ('appeal_declared', 'cassation_declared') and j.done_on <= decided_on)))));

-- A person's status is always what was decided last.
create or replace function assistance.status_follows() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update assistance.person p
    set status = case new.decision when 'reopened' then 'to_assess' else new.decision end, version = p.version + 1
    where p.id = new.person_id;
  return null;
end $$;
-- Whether she was received is known beside her, so that who was not is found without reading every reception; and so
-- is the language she asked to speak where none was known, so that nobody asks her again.
create or replace function assistance.received_follows() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update assistance.person p set received = true where p.id = new.person_id and not p.received;
  update assistance.person p set language = new.language, version = p.version + 1
    where p.id = new.person_id and p.language is null;
  return null;
end $$;
-- From the moment a guardian stands badly nothing reaches them, until a later consent says otherwise.
create or replace function assistance.guardian_follows() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update assistance.person p
    set guardian_kept_away = case tg_table_name when 'consent' then (to_jsonb(new) ->> 'guardian')
      else (to_jsonb(new) ->> 'why') end in ('suspected', 'related_to_accused', 'contested')
    where p.id = new.person_id;
  return null;
end $$;
grant select, update (status, received, language, version, guardian_kept_away) on assistance.person to himaya_gate;
create policy gate_reads on assistance.person for select to himaya_gate using (true);
create policy gate_decides on assistance.person for update to himaya_gate using (true) with check (true);
grant create on schema assistance to himaya_gate;
alter function assistance.status_follows() owner to himaya_gate;
alter function assistance.received_follows() owner to himaya_gate;
alter function assistance.guardian_follows() owner to himaya_gate;
revoke create on schema assistance from himaya_gate;
revoke all on function assistance.status_follows(), assistance.received_follows(), assistance.guardian_follows() from public;
drop trigger if exists guardian_follows on assistance.consent;
create trigger guardian_follows after insert on assistance.consent
  for each row when (new.is_child) execute function assistance.guardian_follows();
drop trigger if exists guardian_follows on assistance.representation;
create trigger guardian_follows after insert on assistance.representation
  for each row execute function assistance.guardian_follows();
drop trigger if exists received_follows on assistance.reception;
create trigger received_follows after insert on assistance.reception
  for each row execute function assistance.received_follows();
drop trigger if exists status_follows on assistance.identification;
create trigger status_follows after insert on assistance.identification
  for each row execute function assistance.status_follows();

-- Reflection: granted by the authority assigned; ended early by it, or by the unit at the person's own wish.
create policy case_reads on assistance.reflection for select to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[])
      or file_id = any ((select me.assistance('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
        'general_prosecutor_deputy', 'unit_coordinator', 'investigating_judge', 'juvenile_judge', 'juvenile_counsellor'))::uuid[]));
grant insert (id, file_id, person_id, unit_id, wished, post, reasons_sealed, starts, ends, decided_by) on assistance.reflection to himaya_app;
create policy authority_grants on assistance.reflection for insert to himaya_app
  with check (decided_by = (select me.officer())
    and exists (select from assistance.file f where f.id = file_id and f.unit_id = reflection.unit_id)
    and exists (select from assistance.person p where p.id = person_id and p.file_id = reflection.file_id)
    and file_id = any ((select me.assistance('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
      'general_prosecutor_deputy', 'investigating_judge', 'juvenile_judge', 'juvenile_counsellor'))::uuid[]));
create policy case_reads on assistance.reflection_end for select to himaya_app
  using (exists (select from assistance.reflection r where r.id = reflection_id));
grant insert (reflection_id, file_id, unit_id, ended_on, reason, reasons_sealed, ended_by) on assistance.reflection_end to himaya_app;
create policy authority_or_wish_ends on assistance.reflection_end for insert to himaya_app
  with check (ended_by = (select me.officer())
    and exists (select from assistance.reflection r where r.id = reflection_id and r.file_id = reflection_end.file_id and r.unit_id = reflection_end.unit_id)
    and (file_id = any ((select me.assistance('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
          'general_prosecutor_deputy', 'investigating_judge', 'juvenile_judge', 'juvenile_counsellor'))::uuid[])
      or (reason = 'her_wish' and (unit_id = any ((select me.units('social_assistant'))::text[])
        or file_id = any ((select me.assistance('unit_coordinator'))::uuid[])))));

-- Referral: the unit sends; the service it is sent to answers, once, and sees nothing beside it. What was taken back it
-- reads no more: that it was is told by me.taken_back, without the person.
grant select on assistance.referral to himaya_app;
create policy unit_reads on assistance.referral for select to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[])
      or file_id = any ((select me.assistance('unit_coordinator'))::uuid[])
      or (service_id = any ((select me.services())::uuid[]) and state <> 'withdrawn'));
grant insert (id, file_id, person_id, unit_id, consent_id, service_id, need, urgent, risks, sex, age_band, language,
  wrapped_key, need_sealed, sent_by) on assistance.referral to himaya_app;
create policy unit_sends on assistance.referral for insert to himaya_app
  with check (sent_by = (select me.officer()) and unit_id = any ((select me.units('social_assistant'))::text[])
    and exists (select from assistance.file f where f.id = file_id and f.unit_id = referral.unit_id)
    and exists (select from assistance.consent c where c.id = consent_id and c.person_id = referral.person_id
      and c.need = referral.need and c.given and c.withdrawn_at is null));
grant update (state, answered_by, answered_at, accepted_at, answer_sealed) on assistance.referral to himaya_app;
create policy service_answers on assistance.referral for update to himaya_app
  using (service_id = any ((select me.services())::uuid[]) and state in ('sent', 'accepted'))
  with check (state in ('accepted', 'declined', 'ended') and answered_by = (select me.officer())
    and service_id = any ((select me.services())::uuid[]));
create policy unit_withdraws on assistance.referral for update to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[]) and state in ('sent', 'accepted'))
  with check (state in ('withdrawn', 'ended') and unit_id = any ((select me.units('social_assistant'))::text[]));

-- What was taken back from a service of mine: that nobody comes, and nothing of who would have.
create or replace function me.taken_back() returns table (id uuid, service_id uuid, need text, urgent boolean, sent_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare mine uuid[] := me.services();
begin
  if mine = '{}' then return; end if;
  return query select r.id::uuid, r.service_id::uuid, r.need, r.urgent, r.sent_at from assistance.referral r
    where r.service_id = any (mine) and r.state = 'withdrawn' and r.file_id <> all (me.barred_assistance());
end $$;
grant select on assistance.referral to himaya_gate;
create policy gate_reads_taken_back on assistance.referral for select to himaya_gate using (state = 'withdrawn');
grant create on schema me to himaya_gate;
alter function me.taken_back() owner to himaya_gate;
revoke create on schema me from himaya_gate;
revoke all on function me.taken_back() from public;
grant execute on function me.taken_back() to himaya_app;
