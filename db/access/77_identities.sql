-- Who a protected person is (CPP 82-8): for the formation seized, two of it together, and nobody else. No post opens it,
-- nor a case opened in an emergency, nor standing in for a member: nothing here asks which cases one sees.

-- Whether somebody sits on the bench of a case by an assignment of their own, at the court seized or at the one to which
-- it goes up: shares are dealt to these, so that the next bench has them before the case leaves this one.
create or replace function court.may_hold(who uuid, on_case uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from court.assignment a
      join office.held(who) h on h.post = a.post and h.court_id = a.court_id::text
    where a.case_id = on_case and a.officer_id = who and a.from_id is null and a.ended_at is null
      and a.post in ('trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor')
      and a.starts <= current_date and (a.ends is null or a.ends >= current_date));
end $$;

-- Whether a share still helps to open: its holder is of the formation, and has the key that it was sealed to.
create or replace function court.is_live(share uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from court.identity_share s join office.personal_key k on k.id = s.key_id
    where s.id = share and k.retired_at is null and office.in_formation(s.officer_id, s.case_id));
end $$;

-- Whether two are left who could open it together.
create or replace function court.opens_still(person uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select count(*) >= 2 from court.identity_share s where s.person_id = person and court.is_live(s.id));
end $$;

-- Whether it may be sealed, and what was sealed before goes: where nobody could open that, or where the file says a name
-- again. A sealing that two could open never goes for a file that names nobody: it may hold the only true name there is.
create or replace function court.takes_sealing(person uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return not court.opens_still(person)
    or exists (select from assistance.person p where p.id = person and not p.concealed and p.name_sealed is not null);
end $$;

-- Those whose sealed identity is in the hands of my formation.
create or replace function me.identities() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  who uuid := me.working();
  mine uuid[] := me.assigned_cases('trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor');
begin
  if mine = '{}' then return mine; end if;
  return array(select i.person_id::uuid from court.sealed_identity i
    where i.case_id = any (mine) and office.in_formation(who, i.case_id));
end $$;

-- Whose identity I am to seal: of a case of mine, where a measure 2 to 5 of CPP 82-7 stands that was decided in a post that
-- I hold on it; once, and again only when no two are left who could open it, or where the file says a name as well.
create or replace function me.to_seal() returns table (measure_id uuid, person_id uuid, case_id uuid, dealing int)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare mine uuid[] := me.assigned_cases('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
  'general_prosecutor_deputy', 'investigating_judge');
begin
  if mine = '{}' then return; end if;
  return query select distinct on (m.person_id) m.id::uuid, m.person_id::uuid, m.case_id::uuid,
      coalesce((select i.dealing from court.sealed_identity i where i.person_id = m.person_id), 0) + 1
    from court.measure m join court.measure_decision d on d.measure_id = m.id
    where m.case_id = any (mine) and m.case_id = any (me.assigned_cases(d.post)) and d.outcome = 'granted'
      and m.kind in ('identity_concealed', 'identity_assumed', 'address_omitted', 'address_of_police_or_court')
      and d.post in ('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor', 'general_prosecutor_deputy',
        'investigating_judge')
      -- Its last day, as it was last reviewed.
      and coalesce((select coalesce(s.ends, 'infinity') from court.measure_step s where s.measure_id = m.id
        and s.step = 'reviewed' order by s.id desc limit 1), d.ends, 'infinity') >= current_date
      and not exists (select from court.measure_step s where s.measure_id = m.id and s.step = 'lifted')
      and court.takes_sealing(m.person_id)
    order by m.person_id, m.id;
end $$;

-- To whom shares of a case may be dealt, for whoever seals there and for its formation.
create or replace function me.identity_people(of_case uuid) returns table (officer_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from me.to_seal() t where t.case_id = of_case)
    and not exists (select from court.sealed_identity i where i.case_id = of_case and i.person_id = any (me.identities())) then
    return;
  end if;
  return query select distinct a.officer_id::uuid from court.assignment a
    where a.case_id = of_case and court.may_hold(a.officer_id, of_case);
end $$;

-- Who of my formation holds a share, and whether it still helps to open.
create or replace function me.identity_holders() returns table (person_id uuid, officer_id uuid, live boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select s.person_id::uuid, s.officer_id::uuid, court.is_live(s.id) from court.identity_share s
    where s.person_id = any (me.identities());
end $$;

-- What I asked for of a sealed identity and another of my formation agreed to: opening it, or dealing it anew.
create or replace function me.openings() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare ids uuid[] := me.identities();
begin
  if ids = '{}' then return ids; end if;
  return array(select r.id from office.act_request r join court.sealed_identity i on i.person_id = r.about and i.case_id = r.case_id
    where r.requested_by = me.working() and r.act in ('identity.unseal', 'identity.deal') and r.about = any (ids)
      and me.agreed(r.id, r.act));
end $$;

-- For what another asked of my formation I may lend my share: while it waits for me, and once I agreed.
create or replace function me.to_lend() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare ids uuid[] := me.identities();
begin
  if ids = '{}' then return ids; end if;
  return array(select r.id from office.act_request r join court.sealed_identity i on i.person_id = r.about and i.case_id = r.case_id
    where r.requested_by <> me.working() and r.act in ('identity.unseal', 'identity.deal') and r.about = any (ids)
      and (r.id = any (me.requests_to_decide()) or (office.standing(r.id) = 'agreed'
        and exists (select from office.act_approval p where p.request_id = r.id and p.officer_id = me.working() and p.granted))));
end $$;

-- My own shares, and no sooner than one of them is needed.
create or replace function me.identity_shares() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare wanted uuid[] := me.openings() || me.to_lend();
begin
  if wanted = '{}' then return wanted; end if;
  return array(select s.id from court.identity_share s where s.officer_id = me.working() and court.is_live(s.id)
    and exists (select from office.act_request r where r.id = any (wanted) and r.about = s.person_id));
end $$;

-- Those whose identity I may deal anew now.
create or replace function me.to_deal() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return array(select r.about from office.act_request r where r.act = 'identity.deal' and r.id = any (me.openings()));
end $$;

-- What I dealt in this transaction, and to whom its shares may go: by the key that each uses.
create or replace function me.dealing() returns table (person_id uuid, dealing int, officer_id uuid, key_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select i.person_id::uuid, i.dealing, k.officer_id::uuid, k.id
    from court.sealed_identity i join court.assignment a on a.case_id = i.case_id
      join office.personal_key k on k.officer_id = a.officer_id and k.retired_at is null
    where i.dealt_by = me.officer() and i.dealt_in = pg_current_xact_id_if_assigned()::text::bigint
      and court.may_hold(a.officer_id, i.case_id);
end $$;

-- Sealed again where it may be: what was there goes. Elsewhere it stays, and what was to take its place is a conflict.
create or replace function court.identity_is_sealed() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from court.sealed_identity i where i.person_id = new.person_id)
      and court.takes_sealing(new.person_id) then
    delete from court.identity_loan l where l.person_id = new.person_id;
    delete from court.identity_share s where s.person_id = new.person_id;
    delete from court.sealed_identity i where i.person_id = new.person_id;
  end if;
  return new;
end $$;

-- Dealt anew: one dealing after another, and with it go all the shares of the one before, whoever holds them.
create or replace function court.identity_is_dealt() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.dealing <> old.dealing + 1 or new.identity_sealed = old.identity_sealed then
    raise exception 'a new dealing is a new sealing' using errcode = '23514';
  end if;
  delete from court.identity_loan l where l.person_id = old.person_id;
  delete from court.identity_share s where s.person_id = old.person_id;
  new.dealt_at := clock_timestamp();
  new.dealt_in := pg_current_xact_id()::text::bigint;
  return new;
end $$;

-- At the end of the transaction: what no two could open is not kept.
create or replace function court.identity_is_shared() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if (select count(*) < 2 from court.identity_share s where s.person_id = new.person_id and s.dealing = new.dealing) then
    raise exception 'at least two hold a share' using errcode = '23514';
  end if;
  return null;
end $$;

-- What was lent for an opening goes with it.
create or replace function court.loans_end() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from court.identity_loan l where l.request_id = new.id;
  return null;
end $$;

grant select, delete on court.sealed_identity, court.identity_share, court.identity_loan to himaya_gate;
create policy gate_reads on court.sealed_identity for select to himaya_gate using (true);
create policy gate_removes on court.sealed_identity for delete to himaya_gate using (true);
create policy gate_reads on court.identity_share for select to himaya_gate using (true);
create policy gate_removes on court.identity_share for delete to himaya_gate using (true);
create policy gate_reads on court.identity_loan for select to himaya_gate using (true);
create policy gate_removes on court.identity_loan for delete to himaya_gate using (true);
grant select on office.personal_key to himaya_gate;
create policy gate_reads on office.personal_key for select to himaya_gate using (true);
grant select on court.measure, court.measure_decision, court.measure_step to himaya_gate;
create policy gate_reads_concealed on court.measure for select to himaya_gate
  using (kind in ('identity_concealed', 'identity_assumed', 'address_omitted', 'address_of_police_or_court'));
create policy gate_reads_granted on court.measure_decision for select to himaya_gate using (outcome = 'granted');
create policy gate_reads_since on court.measure_step for select to himaya_gate using (step in ('reviewed', 'lifted'));
grant create on schema me, court to himaya_gate;
do $$
declare f regprocedure;
begin
  foreach f in array array['court.may_hold(uuid, uuid)', 'court.is_live(uuid)', 'court.opens_still(uuid)', 'court.takes_sealing(uuid)',
    'me.identities()',
    'me.to_seal()', 'me.identity_people(uuid)', 'me.identity_holders()', 'me.openings()', 'me.to_lend()',
    'me.identity_shares()', 'me.to_deal()', 'me.dealing()', 'court.identity_is_sealed()', 'court.identity_is_dealt()',
    'court.identity_is_shared()', 'court.loans_end()']::regprocedure[] loop
    execute format('alter function %s owner to himaya_gate', f);
    execute format('revoke all on function %s from public', f);
    if f::text like 'me.%' then execute format('grant execute on function %s to himaya_app', f); end if;
  end loop;
end $$;
revoke create on schema me, court from himaya_gate;
drop trigger if exists identity_is_sealed on court.sealed_identity;
create trigger identity_is_sealed before insert on court.sealed_identity
  for each row execute function court.identity_is_sealed();
drop trigger if exists identity_is_dealt on court.sealed_identity;
create trigger identity_is_dealt before update on court.sealed_identity
  for each row execute function court.identity_is_dealt();
drop trigger if exists identity_is_shared on court.sealed_identity;
create constraint trigger identity_is_shared after insert or update on court.sealed_identity
  deferrable initially deferred for each row execute function court.identity_is_shared();
drop trigger if exists loans_end on office.act_request;
create trigger loans_end after update on office.act_request
  for each row when (new.uses > old.uses or new.withdrawn_at is not null) execute function court.loans_end();

-- The formation knows that it is there; whoever sealed it does not see it again.
grant select on court.sealed_identity to himaya_app;
create policy formation_reads on court.sealed_identity for select to himaya_app
  using (person_id = any ((select me.identities())::uuid[]));
grant insert (person_id, case_id, measure_id, dealing, identity_sealed, took, of_caller, proof_id, written_by, dealt_by)
  on court.sealed_identity to himaya_app;
create policy whoever_decided_seals on court.sealed_identity for insert to himaya_app
  with check (written_by = (select me.officer()) and dealt_by = written_by
    -- Nobody brings back by themselves what a sealing takes out: a passkey signs exactly this one (ADR 16).
    and me.proved(proof_id, 'identities.seal', measure_id)
    and exists (select from me.to_seal() t where t.measure_id = sealed_identity.measure_id
      and t.person_id = sealed_identity.person_id and t.case_id = sealed_identity.case_id
      and t.dealing = sealed_identity.dealing));
grant update (dealing, identity_sealed, dealt_by) on court.sealed_identity to himaya_app;
create policy formation_deals on court.sealed_identity for update to himaya_app
  using (person_id = any ((select me.to_deal())::uuid[]))
  with check (dealt_by = (select me.officer()) and person_id = any ((select me.to_deal())::uuid[]));

grant select on court.identity_share to himaya_app;
create policy own_share_when_needed on court.identity_share for select to himaya_app
  using (id = any ((select me.identity_shares())::uuid[]));
grant insert (person_id, case_id, dealing, officer_id, key_id, place, share_sealed) on court.identity_share to himaya_app;
create policy dealt_with_its_sealing on court.identity_share for insert to himaya_app
  with check (exists (select from me.dealing() d where d.person_id = identity_share.person_id
    and d.dealing = identity_share.dealing and d.officer_id = identity_share.officer_id and d.key_id = identity_share.key_id));

grant select on court.identity_loan to himaya_app;
create policy lender_reads on court.identity_loan for select to himaya_app
  using (officer_id = (select me.officer()) and person_id = any ((select me.identities())::uuid[]));
create policy borrower_reads on court.identity_loan for select to himaya_app
  using (request_id = any ((select me.openings())::uuid[]));
grant insert (request_id, officer_id, person_id, case_id, dealing, place, to_id, key_id, share_sealed)
  on court.identity_loan to himaya_app;
create policy holder_lends on court.identity_loan for insert to himaya_app
  with check (officer_id = (select me.officer()) and request_id = any ((select me.to_lend())::uuid[])
    and exists (select from court.identity_share s where s.person_id = identity_loan.person_id
      and s.officer_id = identity_loan.officer_id and s.place = identity_loan.place and s.dealing = identity_loan.dealing)
    and exists (select from office.act_request r where r.id = request_id and r.requested_by = to_id
      and r.about = identity_loan.person_id and r.case_id = identity_loan.case_id)
    and exists (select from office.personal_key k where k.id = key_id and k.officer_id = to_id and k.retired_at is null));
