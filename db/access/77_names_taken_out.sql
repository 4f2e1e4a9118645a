-- Sealing who somebody is takes it out of the file, and keeps it out (CPP 82-8, ADR 23).

-- Whether a measure 2 to 5 of CPP 82-7 stands that conceals who somebody is: granted, not lifted, and not over as it was
-- last reviewed.
create or replace function court.conceals(person uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from court.measure m join court.measure_decision d on d.measure_id = m.id
    where m.person_id = person and d.outcome = 'granted'
      and m.kind in ('identity_concealed', 'identity_assumed', 'address_omitted', 'address_of_police_or_court')
      and coalesce((select coalesce(s.ends, 'infinity') from court.measure_step s where s.measure_id = m.id
        and s.step = 'reviewed' order by s.id desc limit 1), d.ends, 'infinity') >= current_date
      and not exists (select from court.measure_step s where s.measure_id = m.id and s.step = 'lifted'));
end $$;

-- All that the file says of who somebody is, sealed as it stands there: of the person, of how to reach them, what came with
-- them and has no column, and of whoever reported.
create or replace function court.named_in_file(person uuid)
returns table (of_table text, of_column text, of_row uuid, sealed bytea)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select n.of_table, n.of_column, n.of_row, n.sealed from (
      select 'assistance.person', c.name, p.id::uuid, c.sealed from assistance.person p
        cross join lateral (values ('name', p.name_sealed), ('born', p.born_sealed), ('document', p.document_sealed))
          as c (name, sealed) where p.id = person
      union all select 'assistance.safe_contact', c.name, s.id, c.sealed from assistance.safe_contact s
        cross join lateral (values ('number', s.number_sealed), ('by_whom', s.by_whom_sealed), ('when', s.when_sealed),
          ('if_other_answers', s.if_other_answers_sealed)) as c (name, sealed) where s.person_id = person
      union all select 'assistance.import_row', 'kept', i.person_id::uuid, i.kept_sealed from assistance.import_row i
        where i.person_id = person
      union all select 'penal.report', 'caller', r.id::uuid, r.caller_sealed from assistance.person p
        join court.case c on c.assistance_id = p.file_id join penal.report r on r.penal_id = c.penal_id where p.id = person
    ) as n (of_table, of_column, of_row, sealed)
    where n.sealed is not null order by 1, 3, 2;
end $$;
-- A hash over it, and over what stands beside it in clear and goes or changes with it.
create or replace function court.took(person uuid) returns bytea
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return sha256(coalesce((select string_agg(n.sealed, ''::bytea order by n.of_table, n.of_row, n.of_column)
      from court.named_in_file(person) n), '')
    || coalesce((select convert_to(concat(p.sex, '/', p.nationality, '/', to_char(p.turns_18_in, 'YYYY-MM-DD')), 'UTF8')
      from assistance.person p where p.id = person), ''));
end $$;
-- The same to whoever is to seal it, whatever else they may read, with the hash that shows that nothing was overlooked:
-- asked in one statement, or the hash may be of another file than the one that was read.
create or replace function me.named_in_file(measure uuid)
returns table (of_table text, of_column text, of_row uuid, sealed bytea)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select n.of_table, n.of_column, n.of_row, n.sealed from me.to_seal() t, court.named_in_file(t.person_id) n
    where t.measure_id = measure;
end $$;
create or replace function me.took(measure uuid) returns bytea
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select court.took(t.person_id) from me.to_seal() t where t.measure_id = measure);
end $$;

-- Where else a person may be named, in words of others from which nothing can be taken out: how many there are, to whoever
-- seals, and nothing of them.
create or replace function me.named_elsewhere(measure uuid) returns table (place text, number bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  whom uuid := (select t.person_id from me.to_seal() t where t.measure_id = named_elsewhere.measure);
begin
  if whom is null then return; end if;
  return query select n.place, n.number from (values
      ('statement', (select count(*) from assistance.person p join court.case c on c.assistance_id = p.file_id
        join penal.report r on r.penal_id = c.penal_id where p.id = whom)),
      ('notes', (select count(*) from assistance.reception x where x.person_id = whom and x.note_sealed is not null)
        + (select count(*) from assistance.screening x where x.person_id = whom and x.note_sealed is not null)
        + (select count(*) from assistance.capacity_change x where x.person_id = whom and x.why_sealed is not null)),
      ('decisions', (select count(*) from assistance.identification x where x.person_id = whom)
        + (select count(*) from assistance.reflection x where x.person_id = whom)),
      ('referrals', (select count(*) from assistance.referral x where x.person_id = whom)),
      ('family', (select count(*) from assistance.guardianship x where whom in (x.guardian_id, x.ward_id))
        + (select count(*) from assistance.representation x where x.person_id = whom))) as n (place, number)
    where n.number > 0;
end $$;
-- The papers of the case that were printed before: whoever holds one holds what it says.
create or replace function me.papers_before(measure uuid)
returns table (number text, kind text, printed_on date, of_person boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select p.number, p.kind, p.printed_on, coalesce(p.person_id = t.person_id, false)
    from me.to_seal() t join court.paper p on p.case_id = t.case_id where t.measure_id = papers_before.measure
    order by p.id desc limit 500;
end $$;

-- Sealing takes it out of the file, in the same statement: who it is, how they are reached, by what they are found, what
-- somebody was typing of them. The capacity stays, and whether it is a child; of whoever may be a victim sex, country and
-- majority stay too, by which the law gives. The language stays, for an interpreter. Whoever changed the file meanwhile is
-- waited for, and then it is not what was read.
create or replace function court.identity_leaves_the_file() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  is_victim boolean;
begin
  select p.capacity in ('victim', 'victim_witness') into is_victim
    from assistance.person p where p.id = new.person_id for update;
  if new.took is distinct from court.took(new.person_id) then
    raise exception 'the file says something else than what was sealed' using errcode = '40001';
  end if;
  update assistance.person p set concealed = true, name_sealed = null, born_sealed = null, document_sealed = null,
      sex = case when is_victim then p.sex end, nationality = case when is_victim then p.nationality end,
      turns_18_in = case when is_victim or p.turns_18_in >= date_trunc('month', current_date) then p.turns_18_in
        -- Of a grown person no more than that: the month before this one, whenever it was.
        when p.turns_18_in is not null then (date_trunc('month', current_date) - interval '1 month')::date end,
      version = p.version + 1
    where p.id = new.person_id;
  update assistance.safe_contact s set number_sealed = null, by_whom_sealed = null, when_sealed = null,
    if_other_answers_sealed = null where s.person_id = new.person_id;
  update assistance.import_row i set kept_sealed = null where i.person_id = new.person_id;
  delete from assistance.index_entry i where i.person_id = new.person_id;
  delete from office.draft d where d.about = new.person_id;
  -- Of two who reported one may be concealed: only where it is said goes the caller, who stays somebody to be told.
  if new.of_caller then
    update penal.report r set caller_sealed = null, caller_concealed = true where r.caller_sealed is not null
      and r.penal_id = (select c.penal_id from court.case c where c.id = new.case_id);
  end if;
  return null;
end $$;

-- Written beside a concealed person again, in whatever table: no sooner than the measure is lifted or over. Only a name,
-- a birth or a document ends that they are concealed: with a number alone the true name still lies in the special file.
create or replace function court.stays_concealed() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  whom uuid := case tg_table_name when 'person' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'person_id' end;
  is_concealed boolean;
begin
  if tg_table_name = 'person' then
    if court.conceals(whom) then
      raise exception 'who this is lies in the special file' using errcode = '23514', constraint = 'stays_concealed';
    end if;
    new.concealed := false;
    return new;
  end if;
  -- Waits for a sealing that is under way.
  select p.concealed into is_concealed from assistance.person p where p.id = whom for key share;
  if is_concealed and court.conceals(whom) then
    raise exception 'who this is lies in the special file' using errcode = '23514', constraint = 'stays_concealed';
  end if;
  return null;
end $$;

-- Nor is it kept half-done, in the forms that say who somebody is and how they are reached.
create or replace function court.draft_stays_away() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare is_concealed boolean;
begin
  -- Waits for a sealing that is under way, which throws away the drafts that it finds.
  select p.concealed into is_concealed from assistance.person p where p.id = new.about for key share;
  if is_concealed and court.conceals(new.about) then
    raise exception 'who this is lies in the special file' using errcode = '23514', constraint = 'stays_concealed';
  end if;
  return new;
end $$;

grant update (concealed, name_sealed, born_sealed, document_sealed, sex, nationality, turns_18_in) on assistance.person
  to himaya_gate;
grant select on assistance.safe_contact, assistance.import_row to himaya_gate;
grant update (number_sealed, by_whom_sealed, when_sealed, if_other_answers_sealed) on assistance.safe_contact to himaya_gate;
grant update (kept_sealed) on assistance.import_row to himaya_gate;
grant update (caller_sealed, caller_concealed) on penal.report to himaya_gate;
create policy gate_reads on assistance.safe_contact for select to himaya_gate using (true);
create policy gate_empties on assistance.safe_contact for update to himaya_gate using (true)
  with check (num_nonnulls(number_sealed, by_whom_sealed, when_sealed, if_other_answers_sealed) = 0);
create policy gate_reads on assistance.import_row for select to himaya_gate using (true);
create policy gate_empties on assistance.import_row for update to himaya_gate using (true) with check (kept_sealed is null);
grant select (id, about), delete on office.draft to himaya_gate;
create policy gate_reads_of_somebody on office.draft for select to himaya_gate using (about is not null);
create policy gate_removes_of_somebody on office.draft for delete to himaya_gate using (about is not null);
grant select (person_id, note_sealed) on assistance.reception, assistance.screening to himaya_gate;
grant select (person_id, why_sealed) on assistance.capacity_change to himaya_gate;
grant select (person_id) on assistance.identification, assistance.reflection, assistance.representation to himaya_gate;
grant select (guardian_id, ward_id) on assistance.guardianship to himaya_gate;
create policy gate_counts on assistance.reception for select to himaya_gate using (true);
create policy gate_counts on assistance.screening for select to himaya_gate using (true);
create policy gate_counts on assistance.capacity_change for select to himaya_gate using (true);
create policy gate_counts on assistance.identification for select to himaya_gate using (true);
create policy gate_counts on assistance.reflection for select to himaya_gate using (true);
create policy gate_counts on assistance.representation for select to himaya_gate using (true);
create policy gate_counts on assistance.guardianship for select to himaya_gate using (true);
grant select (id, case_id, person_id) on court.paper to himaya_gate;
grant create on schema me, court to himaya_gate;
do $$
declare f regprocedure;
begin
  foreach f in array array['court.conceals(uuid)', 'court.named_in_file(uuid)', 'court.took(uuid)', 'me.named_in_file(uuid)',
    'me.took(uuid)', 'me.named_elsewhere(uuid)', 'me.papers_before(uuid)', 'court.identity_leaves_the_file()',
    'court.stays_concealed()', 'court.draft_stays_away()']::regprocedure[] loop
    execute format('alter function %s owner to himaya_gate', f);
    execute format('revoke all on function %s from public', f);
    if f::text like 'me.%' then execute format('grant execute on function %s to himaya_app', f); end if;
  end loop;
end $$;
revoke create on schema me, court from himaya_gate;
drop trigger if exists identity_leaves_the_file on court.sealed_identity;
create trigger identity_leaves_the_file after insert on court.sealed_identity
  for each row execute function court.identity_leaves_the_file();
drop trigger if exists stays_concealed on assistance.person;
create trigger stays_concealed before update on assistance.person for each row
  when (old.concealed and num_nonnulls(new.name_sealed, new.born_sealed, new.document_sealed) > 0)
  execute function court.stays_concealed();
drop trigger if exists stays_concealed on assistance.safe_contact;
create trigger stays_concealed after insert on assistance.safe_contact for each row
  when (num_nonnulls(new.number_sealed, new.by_whom_sealed, new.when_sealed, new.if_other_answers_sealed) > 0)
  execute function court.stays_concealed();
drop trigger if exists stays_concealed on assistance.import_row;
create trigger stays_concealed after insert on assistance.import_row for each row
  when (new.kept_sealed is not null) execute function court.stays_concealed();
drop trigger if exists stays_concealed on assistance.index_entry;
create trigger stays_concealed after insert on assistance.index_entry for each row
  execute function court.stays_concealed();
drop trigger if exists draft_stays_away on office.draft;
create trigger draft_stays_away before insert or update on office.draft for each row
  when (new.about is not null and new.form in ('person', 'contact'))
  execute function court.draft_stays_away();
