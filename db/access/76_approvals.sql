-- Proofs for one act, and acts that need more than one person (ADR 16).

-- Who asks for each such act, how many others agree and who they are. `scope`: what the request names, and so where
-- whoever asks must be. `apart`: nobody agrees who holds a post where whoever asked does, or where somebody who agreed
-- before does. `waits`: how long it waits for them; `good_for`: how long it may be used once they agreed, and how often.
create or replace function office.two_person_acts()
returns table (act text, approvals int, asked_by text[], approved_by text[], scope text, apart boolean,
  waits interval, good_for interval, uses int)
language sql immutable parallel safe as $$ values
  -- A unit's people leave as a file: another unit or the centre agrees, which have nothing of them.
  ('exchange.export', 1, array['social_assistant'], array['unit_coordinator', 'central_unit'],
    'unit', true, interval '3 days', interval '24 hours', 3),
  -- The keys are opened again by two offices, none of which reads a file: whoever runs the machines, the centre, and
  -- whoever reads the record of both.
  ('keys.open', 1, array['administrator', 'central_unit', 'auditor'], array['administrator', 'central_unit', 'auditor'],
    'house', true, interval '1 hour', interval '15 minutes', 1),
  -- A post is never given by one person alone, nor agreed to by whoever gets it.
  ('officers.grant', 1, array['administrator'], array['administrator'],
    'house', false, interval '7 days', interval '24 hours', 1),
  -- CPP 82-8: two of the bench seized, and it alone.
  ('identity.unseal', 1, array['trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'],
    array['trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'],
    'formation', false, interval '3 days', interval '1 hour', 1),
  -- The same bench deals it anew, to those who sit now.
  ('identity.deal', 1, array['trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'],
    array['trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'],
    'formation', false, interval '3 days', interval '1 hour', 1),
  -- Asked for by those of her unit or who protect her, for up to four hours: a keeper of its key is to be found meanwhile.
  -- Agreed to by two offices of which none takes part in the case nor prosecutes.
  ('shelter.release', 2, array['social_assistant', 'kings_prosecutor', 'general_prosecutor', 'investigating_judge',
      'juvenile_judge'], array['unit_coordinator', 'central_unit'],
    'case', true, interval '24 hours', interval '4 hours', 1),
  ('person.erase', 1, array['social_assistant', 'unit_coordinator'], array['unit_coordinator', 'central_unit'],
    'case', true, interval '14 days', interval '7 days', 1)
$$;
revoke all on function office.two_person_acts() from public;
grant execute on function office.two_person_acts() to himaya_app, himaya_gate;

-- The posts that somebody who works here holds today.
create or replace function office.held(who uuid) returns table (post text, court_id text, place text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select p.post, p.court_id::text, coalesce(p.court_id::text, p.service_id::text, p.post)
    from office.post p join office.officer o on o.id = p.officer_id
    where p.officer_id = who and o.active and p.starts <= current_date and (p.ends is null or p.ends >= current_date);
end $$;

-- Whether somebody is of the bench assigned to a case, at the court that is seized of it; whoever stands in for a member
-- is not.
create or replace function office.in_formation(who uuid, on_case uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from court.assignment a join court.case c on c.id = a.case_id
      join penal.file f on f.id = c.penal_id and f.court_id = a.court_id
      join office.held(who) h on h.post = a.post and h.court_id = a.court_id::text
    where a.case_id = on_case and a.officer_id = who and a.from_id is null and a.ended_at is null
      and a.post in ('trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor')
      and a.starts <= current_date and (a.ends is null or a.ends >= current_date));
end $$;

create or replace function office.asks(who uuid, wanted text, unit text, on_case uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare a record;
begin
  select * into a from office.two_person_acts() t where t.act = wanted;
  if not found or not exists (select from office.held(who) h where h.post = any (a.asked_by)) then return false; end if;
  return case a.scope
    when 'house' then unit is null and on_case is null
    when 'unit' then on_case is null and exists (select from office.unit u
      join office.held(who) h on h.court_id = u.court_id::text and h.post = any (a.asked_by) where u.id = unit)
    when 'formation' then unit is null and office.in_formation(who, on_case)
    when 'case' then unit is null and (
      exists (select from court.case c join office.unit u on u.id = c.unit_id
        join office.held(who) h on h.court_id = u.court_id::text and h.post = 'social_assistant'
        where c.id = on_case and 'social_assistant' = any (a.asked_by))
      or exists (select from court.assignment g
        join office.held(who) h on h.court_id = g.court_id::text and h.post = g.post
        where g.case_id = on_case and g.officer_id = who and g.post = any (a.asked_by) and g.ended_at is null
          and g.starts <= current_date and (g.ends is null or g.ends >= current_date)))
    else false end;
end $$;

-- Whether somebody is of those who may say yes to a request: asked when they say it, and again when it is used.
create or replace function office.approves(who uuid, request uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from office.act_request r join office.two_person_acts() a on a.act = r.act
    where r.id = request and who <> r.requested_by and who is distinct from r.about
      and exists (select from office.held(who) h where h.post = any (a.approved_by))
      and (a.scope <> 'formation' or office.in_formation(who, r.case_id))
      and not (a.apart and office.beside(who, r.requested_by))
      and (r.act <> 'shelter.release' or (r.case_id is not null and not office.takes_part(who, r.case_id))));
end $$;

-- Whether somebody has a part in a case, or had one: put on it, kept from it or having opened it in an emergency, once;
-- following somebody in it, or of those who handed her on; working at the court of its unit, at the one seized, or at one
-- that it was reported to, sent from or sent to; or holds any post, anywhere, but those that coordinate, such as to
-- prosecute, to follow or to shelter.
create or replace function office.takes_part(who uuid, on_case uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare courts text[];
begin
  courts := array(select h.court_id from office.held(who) h);
  return exists (select from office.held(who) h where h.post not in ('unit_coordinator', 'central_unit'))
    or exists (select from court.assignment a where a.case_id = on_case and a.officer_id = who)
    or exists (select from court.bar b where b.case_id = on_case and b.officer_id = who)
    or exists (select from court.emergency e where e.case_id = on_case and e.opened_by = who)
    or exists (select from court.case c join assistance.person p on p.file_id = c.assistance_id
      where c.id = on_case and p.owner_id = who)
    or exists (select from court.case c join assistance.handover h on h.file_id = c.assistance_id
      where c.id = on_case and who in (h.from_id, h.to_id, h.handed_by))
    or exists (select from court.case c join office.unit u on u.id = c.unit_id
      where c.id = on_case and u.court_id::text = any (courts))
    or exists (select from court.case c join penal.file f on f.id = c.penal_id
      where c.id = on_case and f.court_id::text = any (courts))
    or exists (select from court.case c join penal.report r on r.penal_id = c.penal_id
      where c.id = on_case and r.court_id::text = any (courts))
    or exists (select from court.transfer t where t.case_id = on_case
      and (t.from_court_id::text = any (courts) or t.to_court_id::text = any (courts)));
end $$;

-- Whether what somebody agreed to counts now: they are of those who may say yes still, in the post in which they did, and
-- where several offices must agree nobody beside them agreed before.
create or replace function office.counts(approval uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from office.act_approval p join office.act_request r on r.id = p.request_id
      join office.two_person_acts() a on a.act = r.act
    where p.id = approval and p.granted and office.approves(p.officer_id, r.id)
      and (p.post_id is null or exists (select from office.post h where h.id = p.post_id
        and (h.ends is null or h.ends >= current_date)))
      and not (a.apart and exists (select from office.act_approval q
        where q.request_id = p.request_id and q.granted and (q.at, q.id) < (p.at, p.id)
          and office.beside(q.officer_id, p.officer_id))));
end $$;

-- Whether two people hold posts at one court, in one service or in one office of the centre.
create or replace function office.beside(one uuid, other uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from office.held(one) x join office.held(other) y on y.place = x.place);
end $$;

-- What was said to a request, whatever was done with it: waiting, agreed, refused, withdrawn or expired.
create or replace function office.decided(request uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare r office.act_request; a record; agreed bigint; since timestamptz;
begin
  select * into r from office.act_request q where q.id = request;
  select * into a from office.two_person_acts() t where t.act = r.act;
  if not found then return null; end if;
  if r.withdrawn_at is not null then return 'withdrawn'; end if;
  if exists (select from office.act_approval p where p.request_id = request and not p.granted) then return 'refused'; end if;
  select count(distinct p.officer_id), max(p.at) into agreed, since from office.act_approval p
    where p.request_id = request and p.granted and office.counts(p.id);
  if agreed >= r.needs then
    return case when since + coalesce(make_interval(mins => r.good_minutes), a.good_for) > clock_timestamp() then 'agreed' else 'expired' end;
  end if;
  return case when r.expires_at > clock_timestamp() then 'waiting' else 'expired' end;
end $$;

-- Where a request stands at this moment: as it was decided, or used.
create or replace function office.standing(request uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare decided text;
begin
  decided := office.decided(request);
  return case when decided not in ('withdrawn', 'refused') and exists (select from office.act_request r
      join office.two_person_acts() a on a.act = r.act where r.id = request and r.uses >= a.uses)
    then 'used' else decided end;
end $$;

create or replace function office.request_opens() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  select t.approvals, now() + t.waits into new.needs, new.expires_at from office.two_person_acts() t where t.act = new.act;
  -- Whoever asks may want less time than the rule gives, and no more.
  if exists (select from office.two_person_acts() t where t.act = new.act
      and make_interval(mins => new.good_minutes) > t.good_for) then
    raise exception 'longer than may be asked for' using errcode = '23514';
  end if;
  return new;
end $$;

-- One at a time, whoever speaks: the request is locked, and what is looked at is what those before left.
create or replace function office.approval_is_counted() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare r office.act_request;
begin
  select * into r from office.act_request q where q.id = new.request_id for update;
  if not found or not office.approves(new.officer_id, r.id) then
    raise exception 'not of those who decide' using errcode = '42501';
  end if;
  if office.standing(r.id) <> 'waiting' or (new.granted and exists (select from office.act_approval p
      join office.two_person_acts() a on a.act = r.act and a.apart
      where p.request_id = r.id and p.officer_id <> new.officer_id and office.beside(p.officer_id, new.officer_id))) then
    raise exception 'nothing more is decided here' using errcode = '55000';
  end if;
  -- The post in which it was said, the one held longest: with it goes what was said.
  new.post_id := (select h.id from office.post h join office.two_person_acts() a on h.post = any (a.approved_by)
    where a.act = r.act and h.officer_id = new.officer_id and h.starts <= current_date
      and (h.ends is null or h.ends >= current_date) order by h.starts, h.id limit 1);
  return new;
end $$;

-- What this transaction's officer may ask.

-- Spends a proof that was shown for exactly this act in this session within a minute, and says which it was.
create or replace function me.spend(wanted text, thing uuid, hash bytea) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare spent uuid;
begin
  update office.step_up s set used_at = clock_timestamp(), used_in = pg_current_xact_id()::text::bigint
    where s.id = (select x.id from office.step_up x
        where x.session_id = me.session() and x.officer_id = me.officer() and x.act = wanted
          and x.about is not distinct from thing and x.act_hash = hash and x.used_at is null
          and x.proved_at > clock_timestamp() - interval '60 seconds'
        order by x.proved_at limit 1 for update skip locked)
    returning s.id into spent;
  return spent;
end $$;

-- Whether a proof was spent in this transaction, by me and for this. Policies of dangerous acts ask it.
create or replace function me.proved(proof uuid, wanted text, thing uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from office.step_up s where s.id = proof and s.session_id = me.session()
    and s.officer_id = me.officer() and s.act = wanted and s.about is not distinct from thing
    and s.used_in = pg_current_xact_id()::text::bigint);
end $$;

create or replace function me.may_ask_for(wanted text, unit text, on_case uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return office.asks(me.officer(), wanted, unit, on_case);
end $$;

-- The requests that I made, that I decided, or that wait for somebody like me.
create or replace function me.requests() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare who uuid := me.officer();
begin
  return array(select r.id from office.act_request r where r.requested_by = who
    union select p.request_id from office.act_approval p where p.officer_id = who
    union select * from unnest(me.requests_to_decide()));
end $$;
create or replace function me.requests_to_decide() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  who uuid := me.officer();
  -- By posts first: most who ask are of no circle, and are answered without a look at each request.
  acts text[] := array(select a.act from office.two_person_acts() a where me.holds(variadic a.approved_by));
begin
  return array(select r.id from office.act_request r
    where r.act = any (acts) and r.expires_at > now() and r.withdrawn_at is null
      and office.approves(who, r.id)
      and office.standing(r.id) = 'waiting'
      and not exists (select from office.act_approval p where p.request_id = r.id and p.officer_id = who));
end $$;

-- Where one of them stands; null for one that is not mine to see. Of a shelter's address whoever agreed hears what was
-- decided and no more: that it was used says that she is in one.
create or replace function me.standing(request uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if request <> all (me.requests()) then return null; end if;
  return case when exists (select from office.act_request r
      where r.id = request and r.act = 'shelter.release' and r.requested_by <> me.officer())
    then office.decided(request) else office.standing(request) end;
end $$;

-- Whether I asked for this act and may do it now: enough different people agreed, and still hold what they agreed in.
create or replace function me.agreed(request uuid, wanted text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from office.act_request r where r.id = request and r.act = wanted and r.requested_by = me.officer()
      and me.working() is not null and (r.case_id is null or r.case_id <> all (me.barred_cases()))
      and office.asks(r.requested_by, r.act, r.unit_id, r.case_id))
    and office.standing(request) = 'agreed';
end $$;

-- Uses one up, in the transaction of the act itself. An officer shows a proof for it; the command line has none to
-- show, and its session says that it is the command line's.
create or replace function me.use_up(request uuid, wanted text, proof uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from office.act_request r where r.id = request for update;
  if not me.agreed(request, wanted) or not (me.proved(proof, wanted, request)
      or exists (select from office.session s where s.id = me.session() and s.how = 'command_line')) then
    raise exception 'not agreed to' using errcode = '42501';
  end if;
  update office.act_request r set uses = r.uses + 1, used_at = clock_timestamp() where r.id = request;
end $$;

-- Takes back what I asked for, while it was neither refused nor used.
create or replace function me.withdraw(request uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from office.act_request r where r.id = request and r.requested_by = me.officer() for update;
  if not found or office.standing(request) not in ('waiting', 'agreed') then return false; end if;
  update office.act_request r set withdrawn_at = clock_timestamp() where r.id = request;
  return true;
end $$;

grant select on office.step_up, office.act_request, office.act_approval to himaya_gate;
-- Who had a part in a case, of whom it takes only that.
grant select (file_id, from_id, to_id, handed_by) on assistance.handover to himaya_gate;
grant select (case_id, from_court_id, to_court_id) on court.transfer to himaya_gate;
create policy gate_reads on assistance.handover for select to himaya_gate using (true);
create policy gate_reads on court.transfer for select to himaya_gate using (true);
grant update (used_at, used_in) on office.step_up to himaya_gate;
grant update (uses, used_at, withdrawn_at) on office.act_request to himaya_gate;
create policy gate_reads on office.step_up for select to himaya_gate using (true);
create policy gate_spends on office.step_up for update to himaya_gate using (used_at is null) with check (used_at is not null);
create policy gate_reads on office.act_request for select to himaya_gate using (true);
create policy gate_moves on office.act_request for update to himaya_gate using (true) with check (true);
create policy gate_reads on office.act_approval for select to himaya_gate using (true);
grant create on schema me, office to himaya_gate;
do $$
declare f regprocedure;
begin
  foreach f in array array['office.held(uuid)', 'office.in_formation(uuid, uuid)', 'office.asks(uuid, text, text, uuid)',
    'office.approves(uuid, uuid)', 'office.takes_part(uuid, uuid)', 'office.counts(uuid)', 'office.beside(uuid, uuid)',
    'office.decided(uuid)', 'office.standing(uuid)', 'office.approval_is_counted()',
    'me.spend(text, uuid, bytea)', 'me.proved(uuid, text, uuid)', 'me.may_ask_for(text, text, uuid)', 'me.requests()',
    'me.requests_to_decide()', 'me.standing(uuid)', 'me.agreed(uuid, text)', 'me.use_up(uuid, text, uuid)',
    'me.withdraw(uuid)']::regprocedure[] loop
    execute format('alter function %s owner to himaya_gate', f);
    execute format('revoke all on function %s from public', f);
    if f::text like 'me.%' then execute format('grant execute on function %s to himaya_app', f); end if;
  end loop;
end $$;
revoke create on schema me, office from himaya_gate;
revoke all on function office.request_opens() from public;
drop trigger if exists request_opens on office.act_request;
create trigger request_opens before insert on office.act_request
  for each row execute function office.request_opens();
drop trigger if exists approval_is_counted on office.act_approval;
create trigger approval_is_counted before insert on office.act_approval
  for each row execute function office.approval_is_counted();

-- Whoever asks, those who may decide and those who did see a request and what was said to it. Nobody changes either.
grant select on office.act_request, office.act_approval to himaya_app;
create policy those_concerned_read on office.act_request for select to himaya_app
  using (requested_by = (select me.officer()) or id = any ((select me.requests())::uuid[]));
create policy those_concerned_read on office.act_approval for select to himaya_app
  using (request_id = any ((select me.requests())::uuid[]));
grant insert (id, act, about, unit_id, case_id, purpose, good_minutes, wrapped_key, note_sealed, requested_by, proof_id)
  on office.act_request to himaya_app;
create policy whoever_does_it_asks on office.act_request for insert to himaya_app
  with check (requested_by = (select me.officer()) and me.may_ask_for(act, unit_id, case_id)
    -- Of whom: somebody in that case, whether or not a shelter received them, which the asker is not told.
    and (act <> 'shelter.release' or exists (select from assistance.person p join court.case c on c.assistance_id = p.file_id
      where p.id = about and c.id = case_id))
    and me.proved(proof_id, 'approvals.request', coalesce(case_id, about)));
grant insert (id, request_id, officer_id, granted, why, proof_id) on office.act_approval to himaya_app;
create policy the_circle_decides on office.act_approval for insert to himaya_app
  with check (officer_id = (select me.officer()) and request_id = any ((select me.requests_to_decide())::uuid[])
    and me.proved(proof_id, case when granted then 'approvals.approve' else 'approvals.refuse' end, request_id));

-- The door asks for a proof and checks it: by a passkey of the same officer, or in a demonstration's session by none.
revoke all on office.step_up from himaya_door;
grant insert (id, session_id, officer_id, act, about, act_hash, nonce),
  select (id, session_id, officer_id, act, about, act_hash, nonce, asked_at, proved_at, used_at),
  update (how, passkey_id, proved_at) on office.step_up to himaya_door;
grant select (id, how) on office.session to himaya_door;
create policy door_asks on office.step_up for insert to himaya_door
  with check (exists (select from office.session s where s.id = session_id and s.officer_id = step_up.officer_id
    and s.ended_at is null and s.ends_at > now()));
create policy door_reads on office.step_up for select to himaya_door using (true);
create policy door_proves on office.step_up for update to himaya_door
  using (proved_at is null and asked_at > now() - interval '60 seconds')
  with check (proved_at is not null and case how
    when 'passkey' then exists (select from office.passkey p where p.id = passkey_id and p.officer_id = step_up.officer_id)
    else exists (select from office.session s where s.id = session_id and s.how = 'demonstration') end);

-- What was asked and came to nothing goes after a day; what was spent stays with what it was spent on.
grant delete on office.step_up to himaya_keeper;
create policy keeper_removes on office.step_up for delete to himaya_keeper
  using (used_at is null and asked_at <= now() - interval '1 day');
