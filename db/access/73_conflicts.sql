-- A victim who is charged, suspected or sued (Penal Code 448-14). The prosecution and the judge seized read all of it.
-- The unit reads what was told, which it may have told itself, and never what the penal file holds: it would learn that
-- the person is suspected there (ADR 7). The bench, the registries and the services are told none of it.
create or replace function me.prosecutes_at(court text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return court = any (me.courts('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor', 'general_prosecutor_deputy'));
end $$;
-- Whether both prosecutions agreed that the other be told.
create or replace function me.agreed_on(conflict uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return me.holds_conflict(conflict) and (select count(*) = 2 from court.conflict_step s
    where s.conflict_id = conflict and s.kind in ('agreed_here', 'agreed_there'));
end $$;
-- Whether the conflict was told to be at a court whose prosecution I am of.
create or replace function me.holds_conflict(conflict uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from court.conflict k where k.id = conflict and k.court_id is not null and me.prosecutes_at(k.court_id)
    and k.case_id <> all (me.barred_cases()));
end $$;

grant select on court.conflict to himaya_app;
create policy prosecution_reads on court.conflict for select to himaya_app
  using (case_id = any ((select me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[]));
create policy unit_reads_what_was_told on court.conflict for select to himaya_app
  using (party_id is null and (case_id = any ((select me.cases('unit_coordinator'))::uuid[])
    or exists (select from court.case c where c.id = case_id
      and c.unit_id = any ((select me.units('social_assistant'))::text[]))));
create policy other_court_reads_once_agreed on court.conflict for select to himaya_app
  using (court_id is not null and me.prosecutes_at(court_id) and me.agreed_on(id));
grant insert (id, case_id, person_id, what, court_id, nature, court_number, court_code, court_year, raised_by) on court.conflict to himaya_app;
create policy told_by_the_case on court.conflict for insert to himaya_app
  with check (raised_by = (select me.officer()) and party_id is null and charge_id is null
    and (case_id = any ((select me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
        'general_prosecutor_deputy', 'investigating_judge', 'unit_coordinator'))::uuid[])
      or exists (select from court.case c where c.id = case_id
        and c.unit_id = any ((select me.units('social_assistant'))::text[])))
    and exists (select from assistance.person p join court.case c on c.assistance_id = p.file_id
      where p.id = person_id and c.id = conflict.case_id));

grant select on court.conflict_step to himaya_app;
create policy prosecution_reads on court.conflict_step for select to himaya_app
  using (exists (select from court.conflict k where k.id = conflict_id
    and (k.case_id = any ((select me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
        'general_prosecutor_deputy', 'investigating_judge'))::uuid[])
      or (k.court_id is not null and me.prosecutes_at(k.court_id)))));
grant insert (id, conflict_id, kind, under_threat, directly_linked, of_free_will, decided, wrapped_key, reasons_sealed,
  why, post, taken_by) on court.conflict_step to himaya_app;
create policy prosecution_of_the_case_agrees on court.conflict_step for insert to himaya_app
  with check (kind = 'agreed_here' and taken_by = (select me.officer())
    and exists (select from court.conflict k where k.id = conflict_id and k.court_id is not null
      and k.case_id = any ((select me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
        'general_prosecutor_deputy'))::uuid[])));
create policy prosecution_there_agrees on court.conflict_step for insert to himaya_app
  with check (kind = 'agreed_there' and taken_by = (select me.officer()) and me.holds_conflict(conflict_id));
-- The prosecution in charge of the charge: of the court seized of what the case holds, of the court told of the rest.
create policy prosecution_in_charge_resolves on court.conflict_step for insert to himaya_app
  with check (kind = 'resolved' and taken_by = (select me.officer())
    and exists (select from court.conflict k where k.id = conflict_id
      and (me.prosecutes_at(k.court_id) or (k.court_id is null
        and k.case_id = any ((select me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
          'general_prosecutor_deputy'))::uuid[])
        and exists (select from court.case c join penal.file f on f.id = c.penal_id
          where c.id = k.case_id and me.prosecutes_at(f.court_id))))));
create policy prosecution_reopens on court.conflict_step for insert to himaya_app
  with check (kind = 'reopened' and taken_by = (select me.officer())
    and exists (select from court.conflict k where k.id = conflict_id
      and (k.case_id = any ((select me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
          'general_prosecutor_deputy', 'investigating_judge'))::uuid[])
        or me.prosecutes_at(k.court_id))));

-- All that the prosecution of another court learns before both agreed: that there is something, and whom to call.
create or replace function court.contacts() returns table (conflict_id uuid, unit_id text, since date, agreed boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select k.id::uuid, c.unit_id::text, k.raised_at::date,
      exists (select from court.conflict_step s where s.conflict_id = k.id and s.kind = 'agreed_there')
    from court.conflict k join court.case c on c.id = k.case_id
    where k.court_id is not null and me.prosecutes_at(k.court_id) and not me.agreed_on(k.id)
      and k.case_id <> all (me.barred_cases())
    order by k.id;
end $$;

-- Raised in the act's own transaction, so that nobody has to think of it: when a suspect is said to be a victim, for
-- every charge that stands against them or else for the suspicion, and for every claim for damages; and when somebody
-- said to be one is charged, or sued. Whoever writes a claim down learns nothing of it.
create or replace function court.victim_is_held() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into court.conflict (case_id, person_id, what, party_id, charge_id, raised_by, raised_at)
    select c.id, new.person_id, 'charge', new.party_id, x.id, new.said_by, new.at
    from court.case c join penal.charge x on x.penal_id = c.penal_id
    where c.penal_id = new.penal_id and x.party_id = new.party_id and x.dropped_on is null;
  if not found then
    insert into court.conflict (case_id, person_id, what, party_id, raised_by, raised_at)
      select c.id, new.person_id, 'suspicion', new.party_id, new.said_by, new.at from court.case c where c.penal_id = new.penal_id;
  end if;
  insert into court.conflict (case_id, person_id, what, party_id, claim_id, raised_by, raised_at)
    select c.id, new.person_id, 'civil_claim', new.party_id, k.id, new.said_by, new.at
    from court.case c join penal.claim k on k.penal_id = c.penal_id join penal.claim_against a on a.claim_id = k.id
    where c.penal_id = new.penal_id and a.party_id = new.party_id and k.ended_on is null;
  return null;
end $$;
create or replace function court.victim_is_charged() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into court.conflict (case_id, person_id, what, party_id, charge_id, raised_by)
    select c.id, s.person_id, 'charge', s.party_id, new.id, new.brought_by
    from penal.same_person s join court.case c on c.penal_id = s.penal_id
    where s.party_id = new.party_id and s.penal_id = new.penal_id;
  return null;
end $$;

create or replace function court.victim_is_sued() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into court.conflict (case_id, person_id, what, party_id, claim_id, raised_by)
    select c.id, s.person_id, 'civil_claim', s.party_id, new.claim_id, k.brought_by
    from penal.same_person s join court.case c on c.penal_id = s.penal_id join penal.claim k on k.id = new.claim_id
    where s.party_id = new.party_id and s.penal_id = new.penal_id;
  return null;
end $$;

grant select on court.conflict, court.conflict_step, penal.same_person, penal.charge, penal.claim, penal.claim_against
  to himaya_gate;
grant insert (case_id, person_id, what, party_id, charge_id, claim_id, raised_by, raised_at) on court.conflict to himaya_gate;
create policy gate_reads on court.conflict for select to himaya_gate using (true);
create policy gate_raises on court.conflict for insert to himaya_gate with check (party_id is not null);
create policy gate_reads on court.conflict_step for select to himaya_gate using (true);
create policy gate_reads on penal.same_person for select to himaya_gate using (true);
create policy gate_reads on penal.charge for select to himaya_gate using (true);
create policy gate_reads on penal.claim for select to himaya_gate using (true);
create policy gate_reads on penal.claim_against for select to himaya_gate using (true);
grant create on schema me, court to himaya_gate;
alter function me.prosecutes_at(text) owner to himaya_gate;
alter function me.agreed_on(uuid) owner to himaya_gate;
alter function me.holds_conflict(uuid) owner to himaya_gate;
alter function court.contacts() owner to himaya_gate;
alter function court.victim_is_held() owner to himaya_gate;
alter function court.victim_is_charged() owner to himaya_gate;
alter function court.victim_is_sued() owner to himaya_gate;
revoke create on schema me, court from himaya_gate;
revoke all on function me.prosecutes_at(text), me.agreed_on(uuid), me.holds_conflict(uuid), court.contacts(),
  court.victim_is_held(), court.victim_is_charged(), court.victim_is_sued() from public;
grant execute on function me.prosecutes_at(text), me.agreed_on(uuid), me.holds_conflict(uuid), court.contacts() to himaya_app;
drop trigger if exists victim_is_held on penal.same_person;
create trigger victim_is_held after insert on penal.same_person for each row execute function court.victim_is_held();
drop trigger if exists victim_is_charged on penal.charge;
create trigger victim_is_charged after insert on penal.charge for each row execute function court.victim_is_charged();
drop trigger if exists victim_is_sued on penal.claim_against;
create trigger victim_is_sued after insert on penal.claim_against for each row execute function court.victim_is_sued();
