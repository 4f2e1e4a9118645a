-- Personal keys, and where a shelter is. Who may open an address is a question of today's work and is asked each time;
-- that somebody was given its key is not enough, and that they may open it is not enough without the key.

-- Whether whoever asks, and has no passkey to sign the act with, showed a proof lately; in a demonstration's session nobody
-- can, and nothing is at stake.
create or replace function me.shows_itself() returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return not me.has_passkey() and (me.proved_lately()
    or exists (select from office.session s where s.id = me.session() and s.how = 'demonstration'));
end $$;

-- Who may open a shelter's address today: whoever works there, and the assistant who follows somebody it received. Not
-- the unit, not the coordinator, not the prosecution, not the centre; nor whoever opened a case in an emergency.
create or replace function office.opens_shelter(who uuid, shelter uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from office.post p join office.officer o on o.id = p.officer_id
      where p.officer_id = who and p.service_id = shelter and p.post = 'service_provider' and o.active
        and p.starts <= current_date and (p.ends is null or p.ends >= current_date))
    or exists (select from assistance.referral r join assistance.person p on p.id = r.person_id
      where r.service_id = shelter and r.need = 'shelter' and r.state = 'accepted' and p.owner_id = who
        and me.follows_in(p.owner_id, p.unit_id)
        -- Nor whoever is barred from her case, whatever they were handed before.
        and not exists (select from court.case c join court.bar b on b.case_id = c.id
          where c.assistance_id = p.file_id and b.ended_at is null and (b.officer_id = who
            or b.service_id in (select q.service_id from office.post q where q.officer_id = who))));
end $$;

-- The shelters whose address I may open today; while I am away, none.
create or replace function me.shelters() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return array(select s.service_id::uuid from office.shelter s where office.opens_shelter(me.working(), s.service_id));
end $$;

-- Whom a shelter of mine may give its key to: colleagues there, and those who follow somebody it received.
create or replace function me.shelter_people(shelter uuid) returns table (officer_id uuid, why text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if shelter <> all (me.services()) then return; end if;
  return query select distinct p.officer_id::uuid, 'service' from office.post p
      where p.service_id = shelter and office.opens_shelter(p.officer_id, shelter)
    union select distinct v.owner_id::uuid, 'follows' from assistance.referral r
      join assistance.person v on v.id = r.person_id
      where r.service_id = shelter and r.need = 'shelter' and r.state = 'accepted'
        and office.opens_shelter(v.owner_id, shelter);
end $$;

grant select on assistance.referral to himaya_gate;
create policy gate_reads on assistance.referral for select to himaya_gate using (true);
grant create on schema me, office to himaya_gate;
do $$
declare f regprocedure;
begin
  foreach f in array array['me.shows_itself()', 'office.opens_shelter(uuid, uuid)', 'me.shelters()',
    'me.shelter_people(uuid)']::regprocedure[] loop
    execute format('alter function %s owner to himaya_gate', f);
    execute format('revoke all on function %s from public', f);
    if f::text like 'me.%' then execute format('grant execute on function %s to himaya_app', f); end if;
  end loop;
end $$;
revoke create on schema me, office from himaya_gate;

-- Everybody sees whom they may seal to; the locked half is its owner's. Whoever has a passkey signs with it which key they
-- make, which is the beginning of its SHA-256, or to which they add a lock: what was sealed to the one before opens no more.
grant select on office.personal_key to himaya_app;
create policy signed_in_reads on office.personal_key for select to himaya_app using ((select me.officer()) is not null);
grant insert (id, officer_id, public_key) on office.personal_key to himaya_app;
create policy own_key_made on office.personal_key for insert to himaya_app
  with check (officer_id = (select me.officer()) and ((select me.shows_itself())
    or encode(substring(sha256(public_key) from 1 for 16), 'hex')::uuid = any ((select me.proved_things('personal_keys.make'))::uuid[])));
grant update (retired_at) on office.personal_key to himaya_app;
create policy own_key_retired on office.personal_key for update to himaya_app
  using (officer_id = (select me.officer()) and retired_at is null
    and ((select me.shows_itself()) or cardinality((select me.proved_things('personal_keys.make'))::uuid[]) > 0))
  with check (officer_id = (select me.officer()) and retired_at is not null);
-- A passkey locks it in the browser, which must be told which.
grant select (credential_id) on office.passkey to himaya_app;
grant select on office.personal_lock to himaya_app;
create policy own_locks on office.personal_lock for select to himaya_app using (officer_id = (select me.officer()));
grant insert (id, key_id, officer_id, how, credential_id, salt, locked) on office.personal_lock to himaya_app;
create policy own_lock_added on office.personal_lock for insert to himaya_app
  with check (officer_id = (select me.officer())
    and exists (select from office.personal_key k where k.id = key_id and k.officer_id = personal_lock.officer_id
      and k.retired_at is null and ((select me.shows_itself())
        or k.id = any ((select me.proved_things('personal_keys.lock'))::uuid[])
        or encode(substring(sha256(k.public_key) from 1 for 16), 'hex')::uuid
          = any ((select me.proved_things('personal_keys.make'))::uuid[]))));

grant select on office.shelter to himaya_app, himaya_gate;
create policy gate_reads on office.shelter for select to himaya_gate using (true);
create policy whoever_needs_it_reads on office.shelter for select to himaya_app
  using (service_id = any ((select me.shelters())::uuid[]));
grant insert (service_id, version, address_sealed, written_by) on office.shelter to himaya_app;
create policy service_writes on office.shelter for insert to himaya_app
  with check (service_id = any ((select me.services())::uuid[]) and written_by = (select me.officer()) and version = 1
    and exists (select from office.service s where s.id = service_id and s.active and 'shelter' = any (s.needs)));
grant update (version, address_sealed, written_by, written_at) on office.shelter to himaya_app;
create policy service_rewrites on office.shelter for update to himaya_app
  using (service_id = any ((select me.services())::uuid[]))
  with check (service_id = any ((select me.services())::uuid[]) and written_by = (select me.officer()));

-- Whose key it is reads it, while they may open the address; whoever works there sees who has one.
grant select on office.shelter_key to himaya_app;
create policy own_key_read on office.shelter_key for select to himaya_app
  using (officer_id = (select me.officer()) and service_id = any ((select me.shelters())::uuid[]));
create policy service_sees_to_whom on office.shelter_key for select to himaya_app
  using (service_id = any ((select me.services())::uuid[]));
grant insert (id, service_id, version, officer_id, key_id, wrapped, given_by) on office.shelter_key to himaya_app;
create policy service_gives on office.shelter_key for insert to himaya_app
  with check (given_by = (select me.officer()) and service_id = any ((select me.services())::uuid[])
    and exists (select from me.shelter_people(shelter_key.service_id) w where w.officer_id = shelter_key.officer_id)
    and exists (select from office.personal_key k where k.id = key_id and k.officer_id = shelter_key.officer_id
      and k.retired_at is null));
grant delete on office.shelter_key to himaya_app;
create policy service_takes_back on office.shelter_key for delete to himaya_app
  using (service_id = any ((select me.services())::uuid[]));
