-- Who is in a case: the people of the assistance file, and the parties of the penal one. What joins the two is known
-- on the penal side only.

grant select on assistance.person to himaya_app;
create policy unit_reads on assistance.person for select to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[])
      or file_id = any ((select me.assistance('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
        'general_prosecutor_deputy', 'unit_coordinator', 'investigating_judge', 'trial_judge', 'trial_counsellor',
        'juvenile_judge', 'juvenile_counsellor', 'registry_clerk', 'prosecution_clerk'))::uuid[]));

-- Whether somebody is at work today as social assistant of a unit: only such an officer follows its people.
create or replace function me.follows_in(officer uuid, unit text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from office.post p
    join office.unit u on u.court_id = p.court_id
    join office.officer o on o.id = p.officer_id
    where u.id = unit and p.officer_id = officer and p.post = 'social_assistant' and o.active
      and p.starts <= current_date and (p.ends is null or p.ends >= current_date));
end $$;

-- The unit's social assistants add its people and follow them. The prosecution and the judge seized may add only
-- somebody who may be a victim, for an assistant of the unit to receive and assess.
grant insert (id, file_id, unit_id, capacity, owner_id, sex, nationality, language, turns_18_in,
  name_sealed, born_sealed, document_sealed) on assistance.person to himaya_app;
create policy unit_adds on assistance.person for insert to himaya_app
  with check (owner_id = (select me.officer())
    and unit_id = any ((select me.units('social_assistant'))::text[])
    and exists (select from assistance.file f where f.id = file_id and f.unit_id = person.unit_id));
create policy prosecution_finds on assistance.person for insert to himaya_app
  with check (capacity = 'victim'
    and file_id = any ((select me.assistance('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
      'general_prosecutor_deputy', 'investigating_judge'))::uuid[])
    and exists (select from assistance.file f where f.id = file_id and f.unit_id = person.unit_id)
    and me.follows_in(owner_id, unit_id));

-- Index entries are written here and read by nobody: searching goes through a definer function.
grant insert on assistance.index_entry to himaya_app;
create policy unit_indexes on assistance.index_entry for insert to himaya_app
  with check (unit_id = any ((select me.units('social_assistant'))::text[])
    and exists (select from assistance.person p where p.id = person_id and p.file_id = index_entry.file_id
      and p.unit_id = index_entry.unit_id));
create policy prosecution_indexes on assistance.index_entry for insert to himaya_app
  with check (file_id = any ((select me.assistance('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
      'general_prosecutor_deputy', 'investigating_judge'))::uuid[])
    and exists (select from assistance.person p where p.id = person_id and p.file_id = index_entry.file_id
      and p.unit_id = index_entry.unit_id));

-- What is known of a person is put right by her unit, one version after another.
grant update (name_sealed, born_sealed, document_sealed, sex, nationality, language, turns_18_in, version)
  on assistance.person to himaya_app;
create policy unit_corrects on assistance.person for update to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[]))
  with check (unit_id = any ((select me.units('social_assistant'))::text[]));

-- A capacity, who follows her, and who answers for a child are written down as they change; the bench and the
-- registries read what stands now, beside the person.
grant select on assistance.capacity_change, assistance.handover, assistance.guardianship to himaya_app;
create policy unit_reads on assistance.capacity_change for select to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[])
      or file_id = any ((select me.assistance('unit_coordinator', 'kings_prosecutor', 'kings_prosecutor_deputy',
        'general_prosecutor', 'general_prosecutor_deputy', 'investigating_judge', 'juvenile_judge', 'juvenile_counsellor'))::uuid[]));
create policy unit_reads on assistance.handover for select to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[])
      or file_id = any ((select me.assistance('unit_coordinator', 'kings_prosecutor', 'kings_prosecutor_deputy',
        'general_prosecutor', 'general_prosecutor_deputy', 'investigating_judge', 'juvenile_judge', 'juvenile_counsellor'))::uuid[]));
create policy case_reads on assistance.guardianship for select to himaya_app
  using (exists (select from assistance.file f where f.id = file_id));

grant insert (id, file_id, person_id, unit_id, was, becomes, why_sealed, said_by) on assistance.capacity_change to himaya_app;
create policy unit_says on assistance.capacity_change for insert to himaya_app
  with check (said_by = (select me.officer()) and unit_id = any ((select me.units('social_assistant'))::text[])
    and exists (select from assistance.person p where p.id = person_id and p.file_id = capacity_change.file_id
      and p.unit_id = capacity_change.unit_id and p.capacity = was));

grant insert (id, file_id, person_id, unit_id, from_id, to_id, handed_by) on assistance.handover to himaya_app;
create policy unit_hands_over on assistance.handover for insert to himaya_app
  with check (handed_by = (select me.officer())
    and (unit_id = any ((select me.units('social_assistant'))::text[])
      or file_id = any ((select me.assistance('unit_coordinator'))::uuid[]))
    and exists (select from assistance.person p where p.id = person_id and p.file_id = handover.file_id
      and p.unit_id = handover.unit_id and p.owner_id = from_id)
    and me.follows_in(to_id, unit_id));

-- Nobody takes her over by their own hand from somebody who follows her: whoever does, hands her on, or another of the
-- unit does. From one who has left, anybody takes her.
create policy not_to_oneself on assistance.handover as restrictive for insert to himaya_app
  with check (to_id <> (select me.officer()) or not me.follows_in(from_id, unit_id));

grant insert (id, file_id, unit_id, guardian_id, ward_id, said_by), update (ended_by, ended_at) on assistance.guardianship to himaya_app;
create policy unit_names on assistance.guardianship for insert to himaya_app
  with check (said_by = (select me.officer()) and unit_id = any ((select me.units('social_assistant'))::text[])
    and exists (select from assistance.person g where g.id = guardian_id and g.file_id = guardianship.file_id
      and g.unit_id = guardianship.unit_id and g.capacity in ('guardian', 'representative')));
create policy unit_ends on assistance.guardianship for update to himaya_app
  using (ended_at is null and unit_id = any ((select me.units('social_assistant'))::text[]))
  with check (ended_by = (select me.officer()) and unit_id = any ((select me.units('social_assistant'))::text[]));

create or replace function assistance.capacity_follows() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- Of a concealed person who is no victim any more, what the law gives victims by is not kept either (db/access/77).
  update assistance.person p set capacity = new.becomes,
      sex = case when p.concealed and new.becomes not in ('victim', 'victim_witness') then null else p.sex end,
      nationality = case when p.concealed and new.becomes not in ('victim', 'victim_witness') then null else p.nationality end
    where p.id = new.person_id;
  return null;
end $$;
create or replace function assistance.owner_follows() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update assistance.person p set owner_id = new.to_id where p.id = new.person_id;
  return null;
end $$;

-- Whoever writes the report puts the people it accuses beside it, in that act and never again: the prosecution and
-- the judge seized add and correct them afterwards. The unit reads none.
grant select on penal.party to himaya_app;
create policy assigned_reads on penal.party for select to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
        'general_prosecutor_deputy', 'unit_coordinator', 'investigating_judge', 'trial_judge', 'trial_counsellor',
        'juvenile_judge', 'juvenile_counsellor', 'registry_clerk', 'prosecution_clerk'))::uuid[]));
grant insert (id, penal_id, capacity, owner_id, sex, nationality, name_sealed, born_sealed) on penal.party to himaya_app;
create policy reporter_adds on penal.party for insert to himaya_app
  with check (owner_id = (select me.officer())
    -- Both written in one transaction, which is what now() is.
    and exists (select from penal.report r where r.penal_id = party.penal_id and r.recorded_by = (select me.officer())
      and r.sent_at = now()));
create policy prosecution_adds on penal.party for insert to himaya_app
  with check (owner_id = (select me.officer())
    and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
      'general_prosecutor_deputy', 'investigating_judge'))::uuid[]));
grant update (capacity, sex, nationality, name_sealed, born_sealed, version) on penal.party to himaya_app;
create policy prosecution_corrects on penal.party for update to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[]))
  with check (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[]));

-- A party is followed by somebody of the prosecution or the judge seized, who works on this case today.
grant select on penal.handover to himaya_app;
create policy prosecution_reads on penal.handover for select to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[]));
grant insert (id, penal_id, party_id, from_id, to_id, handed_by) on penal.handover to himaya_app;
create policy prosecution_hands_over on penal.handover for insert to himaya_app
  with check (handed_by = (select me.officer())
    and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
      'general_prosecutor_deputy', 'investigating_judge'))::uuid[])
    and exists (select from penal.party p where p.id = party_id and p.penal_id = handover.penal_id and p.owner_id = from_id)
    and exists (select from court.assignment a join court.case c on c.id = a.case_id
      join office.officer o on o.id = a.officer_id
      where c.penal_id = handover.penal_id and a.officer_id = to_id and a.ended_at is null and o.active
        and a.post in ('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
          'general_prosecutor_deputy', 'investigating_judge')));
create policy not_to_oneself on penal.handover as restrictive for insert to himaya_app
  with check (to_id <> (select me.officer()) or not exists (select from court.assignment a join court.case c on c.id = a.case_id
    where c.penal_id = handover.penal_id and a.officer_id = handover.from_id and a.ended_at is null
      and a.post in ('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
        'general_prosecutor_deputy', 'investigating_judge')));
create or replace function penal.owner_follows() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update penal.party p set owner_id = new.to_id where p.id = new.party_id;
  return null;
end $$;

grant select on penal.same_person to himaya_app;
create policy prosecution_reads on penal.same_person for select to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[]));
grant insert (party_id, penal_id, person_id, said_by) on penal.same_person to himaya_app;
create policy prosecution_says on penal.same_person for insert to himaya_app
  with check (said_by = (select me.officer())
    and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
      'general_prosecutor_deputy', 'investigating_judge'))::uuid[])
    and exists (select from assistance.person p join court.case c on c.assistance_id = p.file_id
      where p.id = person_id and c.penal_id = same_person.penal_id)
    and exists (select from penal.party y where y.id = party_id and y.penal_id = same_person.penal_id));

grant update (capacity, owner_id) on assistance.person to himaya_gate;
grant select (id, penal_id, owner_id), update (owner_id) on penal.party to himaya_gate;
create policy gate_reads on penal.party for select to himaya_gate using (true);
create policy gate_hands_over on penal.party for update to himaya_gate using (true) with check (true);
grant create on schema me, assistance, penal to himaya_gate;
alter function me.follows_in(uuid, text) owner to himaya_gate;
alter function assistance.capacity_follows() owner to himaya_gate;
alter function assistance.owner_follows() owner to himaya_gate;
alter function penal.owner_follows() owner to himaya_gate;
revoke create on schema me, assistance, penal from himaya_gate;
revoke all on function me.follows_in(uuid, text), assistance.capacity_follows(), assistance.owner_follows(), penal.owner_follows() from public;
grant execute on function me.follows_in(uuid, text) to himaya_app;
drop trigger if exists capacity_follows on assistance.capacity_change;
create trigger capacity_follows after insert on assistance.capacity_change
  for each row execute function assistance.capacity_follows();
drop trigger if exists owner_follows on assistance.handover;
create trigger owner_follows after insert on assistance.handover
  for each row execute function assistance.owner_follows();
drop trigger if exists owner_follows on penal.handover;
create trigger owner_follows after insert on penal.handover
  for each row execute function penal.owner_follows();
