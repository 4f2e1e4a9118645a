-- Where a shelter is, for somebody who neither works there nor follows whom it received, and needs it once: asked for with
-- a purpose and a time, agreed to by two offices (76), sealed to the one who asked by somebody who can open it, and used up
-- by one look. No post, no emergency and no list opens it; what is read here opens with the asker's own key alone (ADR 21).

-- The shelters that receive somebody today.
create or replace function office.shelters_of(person uuid) returns table (service_id uuid, referral_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select r.service_id::uuid, r.id::uuid from assistance.referral r
    where r.person_id = person and r.need = 'shelter' and r.state = 'accepted';
end $$;

-- What I asked for and may do now.
create or replace function me.releases() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare who uuid := me.working();
begin
  return array(select r.id from office.act_request r where r.requested_by = who and r.act = 'shelter.release'
    and me.agreed(r.id, r.act));
end $$;

-- What another asked for of a shelter that I can open: because I work there, or follow this very person. It is seen while it
-- waits for the two, and sealed once they agreed. It tells what for, by whom and until when, and neither the case nor its
-- people: the shelter knows its guest by the referral.
create or replace function me.to_release() returns table (request_id uuid, service_id uuid, referral_id uuid, purpose text,
  asked_by uuid, asked_at timestamptz, expires_at timestamptz, good_minutes int, standing text, lent boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  who uuid := me.working();
  mine uuid[] := me.shelters();
begin
  if mine = '{}' then return; end if;
  return query select r.id, s.service_id, s.referral_id, r.purpose, r.requested_by::uuid, r.requested_at, r.expires_at,
      r.good_minutes::int, office.standing(r.id), exists (select from office.shelter_loan l where l.request_id = r.id)
    from office.act_request r join assistance.person p on p.id = r.about
      cross join lateral office.shelters_of(r.about) s
    where r.act = 'shelter.release' and r.requested_by <> who and r.requested_at > now() - interval '3 days'
      and s.service_id = any (mine) and r.case_id <> all (me.barred_cases())
      and (s.service_id = any (me.services()) or (p.owner_id = who and me.follows_in(p.owner_id, p.unit_id)))
      and office.standing(r.id) in ('waiting', 'agreed');
end $$;

-- The shelters of which I read what two agreed to and somebody sealed to me.
create or replace function me.released() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare ids uuid[] := me.releases();
begin
  if ids = '{}' then return ids; end if;
  return array(select l.service_id::uuid from office.shelter_loan l where l.request_id = any (ids)
    -- She is there still: of where she was nobody needs to know.
    and exists (select from office.act_request r cross join lateral office.shelters_of(r.about) s
      where r.id = l.request_id and s.service_id = l.service_id));
end $$;

-- What was asked for in cases that are closed to me, and in those of which I may write nothing: what hangs on a request is
-- closed with it (96).
create or replace function me.barred_requests() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare closed uuid[] := me.barred_cases();
begin
  if closed = '{}' then return closed; end if;
  return array(select r.id from office.act_request r where r.case_id = any (closed));
end $$;
create or replace function me.read_only_requests() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare opened uuid[] := me.read_only_cases();
begin
  if opened = '{}' then return opened; end if;
  return array(select r.id from office.act_request r where r.case_id = any (opened));
end $$;

-- What was sealed for a request goes with it: used, taken back, refused, or no more of a case; and with the writing of the
-- address that it opens.
create or replace function office.release_ends() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  case tg_table_name
    when 'act_request' then delete from office.shelter_loan l where l.request_id = new.id;
    when 'act_approval' then delete from office.shelter_loan l where l.request_id = new.request_id;
    else delete from office.shelter_loan l where l.service_id = new.service_id;
  end case;
  return new;
end $$;

grant select, delete on office.shelter_loan to himaya_gate;
create policy gate_reads on office.shelter_loan for select to himaya_gate using (true);
create policy gate_removes on office.shelter_loan for delete to himaya_gate using (true);
grant create on schema me, office to himaya_gate;
do $$
declare f regprocedure;
begin
  foreach f in array array['office.shelters_of(uuid)', 'me.releases()', 'me.to_release()', 'me.released()',
    'me.barred_requests()', 'me.read_only_requests()', 'office.release_ends()']::regprocedure[] loop
    execute format('alter function %s owner to himaya_gate', f);
    execute format('revoke all on function %s from public', f);
    if f::text like 'me.%' then execute format('grant execute on function %s to himaya_app', f); end if;
  end loop;
end $$;
revoke create on schema me, office from himaya_gate;
drop trigger if exists release_ends on office.act_request;
create trigger release_ends after update on office.act_request
  for each row when (new.uses > old.uses or new.withdrawn_at is not null or new.case_id is null)
  execute function office.release_ends();
drop trigger if exists release_ends on office.act_approval;
create trigger release_ends after insert on office.act_approval
  for each row when (not new.granted) execute function office.release_ends();
drop trigger if exists release_ends on office.shelter;
create trigger release_ends before update on office.shelter
  for each row when (new.version <> old.version) execute function office.release_ends();

create policy released_reads on office.shelter for select to himaya_app
  using (service_id = any ((select me.released())::uuid[]));

grant select on office.shelter_loan to himaya_app;
create policy lender_reads on office.shelter_loan for select to himaya_app
  using (officer_id = (select me.officer()) and service_id = any ((select me.shelters())::uuid[]));
create policy borrower_reads on office.shelter_loan for select to himaya_app
  using (request_id = any ((select me.releases())::uuid[]) and service_id = any ((select me.released())::uuid[]));
grant insert (request_id, service_id, version, officer_id, to_id, key_id, wrapped) on office.shelter_loan to himaya_app;
create policy whoever_opens_it_seals on office.shelter_loan for insert to himaya_app
  with check (officer_id = (select me.officer())
    and exists (select from me.to_release() t where t.request_id = shelter_loan.request_id
      and t.service_id = shelter_loan.service_id and t.asked_by = to_id
      -- Before two agreed it waits for them, and nothing that opens it leaves whoever can.
      and t.standing = 'agreed')
    and exists (select from office.shelter_key g where g.service_id = shelter_loan.service_id
      and g.version = shelter_loan.version and g.officer_id = shelter_loan.officer_id)
    and exists (select from office.personal_key k where k.id = key_id and k.officer_id = to_id and k.retired_at is null));

-- What nobody used goes after two days, whichever way it ended.
grant delete on office.shelter_loan to himaya_keeper;
create policy keeper_removes on office.shelter_loan for delete to himaya_keeper using (lent_at <= now() - interval '2 days');
