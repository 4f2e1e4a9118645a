-- The questions every policy asks about whoever is asking. Owned by himaya_gate, which may read
-- these tables whole; himaya_app may only call the functions.
grant select on office.session, office.post, office.unit, court.assignment, court.case, office.absence, court.bar, court.emergency
  to himaya_gate;
grant select (id, active, language) on office.officer to himaya_gate;
grant select (officer_id) on office.passkey to himaya_gate;
grant update (seen_at) on office.session to himaya_gate;
create policy gate_reads on office.session    for select to himaya_gate using (true);
create policy gate_reads on office.passkey    for select to himaya_gate using (true);
create policy gate_touches on office.session  for update to himaya_gate using (true) with check (true);
create policy gate_reads on office.post       for select to himaya_gate using (true);
create policy gate_reads on office.unit       for select to himaya_gate using (true);
create policy gate_reads on office.officer    for select to himaya_gate using (true);
create policy gate_reads on court.assignment  for select to himaya_gate using (true);
create policy gate_reads on court.case        for select to himaya_gate using (true);
create policy gate_reads on office.absence    for select to himaya_gate using (true);
create policy gate_reads on court.bar         for select to himaya_gate using (true);
create policy gate_reads on court.emergency   for select to himaya_gate using (true);

-- The officer behind the session token of this transaction, or null.
-- The token is a secret, so injected SQL cannot become somebody else by naming them.
-- nullif: after a transaction-local setting ends it reads as '', not as null.
create or replace function me.officer() returns id.officer
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select s.officer_id from office.session s join office.officer o on o.id = s.officer_id
    where s.token_hash = sha256(convert_to(nullif(current_setting('himaya.session', true), ''), 'UTF8'))
      and s.ended_at is null and s.ends_at > now() and s.seen_at > now() - interval '10 minutes' and o.active);
end $$;

-- The same officer, while at work: nobody on the days on which he or she is away. What a post opens is asked of this.
create or replace function me.working() returns id.officer
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select s.officer_id from office.session s join office.officer o on o.id = s.officer_id
    where s.token_hash = sha256(convert_to(nullif(current_setting('himaya.session', true), ''), 'UTF8'))
      and s.ended_at is null and s.ends_at > now() and s.seen_at > now() - interval '10 minutes' and o.active
      and not exists (select from office.absence b where b.officer_id = s.officer_id and b.ended_at is null
        and b.first_day <= current_date and b.last_day >= current_date));
end $$;

-- Which of my sessions this transaction is bound to, by its id; nobody reads its hash.
create or replace function me.session() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (select s.id from office.session s where me.officer() is not null
    and s.token_hash = sha256(convert_to(nullif(current_setting('himaya.session', true), ''), 'UTF8')));
end $$;

-- Binds this transaction to a session and says who it is: one row, or none when the token opens nothing.
create or replace function me.enter(token text)
returns table (officer id.officer, language text, posts jsonb)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare who id.officer;
begin
  perform set_config('himaya.session', token, true);
  who := me.officer();
  if who is null then return; end if;
  -- Once in half a minute is enough to know that somebody is there.
  update office.session s set seen_at = now()
    where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.seen_at < now() - interval '30 seconds';
  return query
    select o.id, o.language, coalesce((
      select jsonb_agg(jsonb_build_object('post', p.post, 'court', p.court_id, 'unit', u.id, 'service', p.service_id) order by p.id)
      from office.post p left join office.unit u on u.court_id = p.court_id
      where p.officer_id = me.working() and p.starts <= current_date and (p.ends is null or p.ends >= current_date)), '[]'::jsonb)
    from office.officer o where o.id = who;
end $$;

-- Whether whoever asks showed a passkey or a password in the last ten minutes, and not only a live session.
create or replace function me.proved_lately() returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from office.session s where s.id = me.session()
    and s.how in ('passkey', 'password') and s.made_at > now() - interval '10 minutes');
end $$;

-- Whether I have a passkey: from then on what would let somebody else in as me needs one, and a fresh sign-in is not enough.
create or replace function me.has_passkey() returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from office.passkey p where p.officer_id = me.officer());
end $$;

-- For which things a proof of this act was spent in this transaction, by me and in this session (76).
create or replace function me.proved_things(wanted text) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return array(select s.about from office.step_up s where s.session_id = me.session() and s.officer_id = me.officer()
    and s.act = wanted and s.about is not null and s.used_in = pg_current_xact_id_if_assigned()::text::bigint);
end $$;

create or replace function me.holds(variadic asked text[]) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare who uuid := me.working();
begin
  return exists (select from office.post p where p.officer_id = who and p.post = any (asked)
    and p.starts <= current_date and (p.ends is null or p.ends >= current_date));
end $$;

-- The courts at which I hold any of these posts today.
create or replace function me.courts(variadic asked text[]) returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare who uuid := me.working();
begin
  return coalesce((select array_agg(p.court_id::text) from office.post p
    where p.officer_id = who and p.post = any (asked) and p.court_id is not null
      and p.starts <= current_date and (p.ends is null or p.ends >= current_date)), '{}');
end $$;

-- The units of those courts.
create or replace function me.units(variadic asked text[]) returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select array_agg(u.id::text) from office.unit u where u.court_id = any (me.courts(variadic asked))), '{}');
end $$;

create or replace function me.services() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare who uuid := me.working();
begin
  return coalesce((select array_agg(p.service_id::uuid) from office.post p
    where p.officer_id = who and p.service_id is not null
      and p.starts <= current_date and (p.ends is null or p.ends >= current_date)), '{}');
end $$;

-- The cases that are closed to me, whatever else would open them: I am barred from them, or a service of mine is.
create or replace function me.barred_cases() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare who uuid := me.officer();
begin
  return coalesce((select array_agg(b.case_id) from (
    select b.case_id::uuid from court.bar b where b.officer_id = who and b.ended_at is null
    union all
    select b.case_id::uuid from office.post p join court.bar b on b.service_id = p.service_id and b.ended_at is null
      where p.officer_id = who and p.service_id is not null) b), '{}');
end $$;

-- The cases to which I am assigned today in any of these posts, while I hold that post at that court: by an assignment of
-- my own, or standing in for a colleague for as long as theirs holds too. Nothing else is ever in it: what only those may
-- see who were put on a case asks this, and not me.cases.
create or replace function me.assigned_cases(variadic asked text[]) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare who uuid := me.working();
begin
  if who is null then return '{}'; end if;
  return coalesce((select array_agg(a.case_id::uuid) from court.assignment a
    where a.officer_id = who and a.post = any (asked) and a.ended_at is null
      and a.starts <= current_date and (a.ends is null or a.ends >= current_date)
      and (a.post, a.court_id::text) in (select p.post, p.court_id::text from office.post p
        where p.officer_id = who and p.starts <= current_date and (p.ends is null or p.ends >= current_date))
      and not exists (select from court.bar b where b.officer_id = who and b.case_id = a.case_id and b.ended_at is null)
      and (a.from_id is null or exists (
        select from court.assignment f join office.officer o on o.id = f.officer_id
          join office.post p on p.officer_id = f.officer_id and p.post = f.post and p.court_id = f.court_id
        where f.id = a.from_id and f.from_id is null and f.ended_at is null and o.active
          and f.starts <= current_date and (f.ends is null or f.ends >= current_date)
          and p.starts <= current_date and (p.ends is null or p.ends >= current_date)))), '{}');
end $$;

-- The cases that I opened in an emergency in any of these posts, while it lasts and I hold that post at that court.
create or replace function me.opened_cases(variadic asked text[]) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare who uuid := me.working();
begin
  if who is null then return '{}'; end if;
  return coalesce((select array_agg(e.case_id::uuid) from court.emergency e
    where e.opened_by = who and e.post = any (asked) and e.ends_at > now() and e.closed_at is null
      and exists (select from office.post p where p.officer_id = who and p.post = e.post and p.court_id = e.court_id
        and p.starts <= current_date and (p.ends is null or p.ends >= current_date))
      and not exists (select from court.bar b where b.officer_id = who and b.case_id = e.case_id and b.ended_at is null)), '{}');
end $$;

-- The cases that I may read in any of these posts, and their two files. Of what is opened in an emergency nothing is
-- written (96).
create or replace function me.cases(variadic asked text[]) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return me.assigned_cases(variadic asked) || me.opened_cases(variadic asked);
end $$;

create or replace function me.assistance(variadic asked text[]) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select array_agg(c.assistance_id::uuid) from court.case c where c.id = any (me.cases(variadic asked))), '{}');
end $$;

create or replace function me.penal(variadic asked text[]) returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select array_agg(c.penal_id::uuid) from court.case c
    where c.id = any (me.cases(variadic asked)) and c.penal_id is not null), '{}');
end $$;

-- The files of the cases that are closed to me, and of those of which I may write nothing.
create or replace function me.barred_assistance() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare closed uuid[] := me.barred_cases();
begin
  if closed = '{}' then return closed; end if;
  return coalesce((select array_agg(c.assistance_id::uuid) from court.case c where c.id = any (closed)), '{}');
end $$;
create or replace function me.barred_penal() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare closed uuid[] := me.barred_cases();
begin
  if closed = '{}' then return closed; end if;
  return coalesce((select array_agg(c.penal_id::uuid) from court.case c where c.id = any (closed) and c.penal_id is not null), '{}');
end $$;
create or replace function me.read_only_cases() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare who uuid := me.officer();
begin
  return coalesce((select array_agg(e.case_id::uuid) from court.emergency e
    where e.opened_by = who and e.ends_at > now() and e.closed_at is null), '{}');
end $$;
create or replace function me.read_only_assistance() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare opened uuid[] := me.read_only_cases();
begin
  if opened = '{}' then return opened; end if;
  return coalesce((select array_agg(c.assistance_id::uuid) from court.case c where c.id = any (opened)), '{}');
end $$;
create or replace function me.read_only_penal() returns uuid[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare opened uuid[] := me.read_only_cases();
begin
  if opened = '{}' then return opened; end if;
  return coalesce((select array_agg(c.penal_id::uuid) from court.case c where c.id = any (opened) and c.penal_id is not null), '{}');
end $$;

-- A mark of all that may open or close something to whoever holds this token: it is another when a post, an absence, an
-- assignment, a bar or an emergency is, and nothing when the token opens nothing. Asking it keeps no session alive. It is
-- another, too, when somebody is asked about who looked (82), and when the keys sealed themselves or were opened, to those
-- who may open them: what cannot wait for the next click is on an open page in seconds.
create or replace function me.mark(token text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform set_config('himaya.session', token, true);
  if me.officer() is null then return null; end if;
  return left(encode(sha256(convert_to(jsonb_build_array(
    (select jsonb_agg(p.id order by p.id) from office.post p where p.officer_id = me.working()
      and p.starts <= current_date and (p.ends is null or p.ends >= current_date)),
    (select jsonb_agg(b order by b) from unnest(me.barred_cases()) b),
    (select jsonb_agg(c order by c) from unnest(me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
      'general_prosecutor_deputy', 'unit_coordinator', 'investigating_judge', 'trial_judge', 'trial_counsellor',
      'juvenile_judge', 'juvenile_counsellor', 'registry_clerk', 'prosecution_clerk')) c),
    (select jsonb_agg(q.id order by q.id desc) from (select q.id from court.access_question q where q.side = 'prosecution'
        and (q.told_court_id = any (me.courts('kings_prosecutor', 'general_prosecutor')) or (q.told_court_id is null and me.holds('national_desk')))
      order by q.id desc limit 1) q),
    (select jsonb_agg(q.id order by q.id desc) from (select q.id from court.access_question q
        where q.side = 'bench' and q.told_court_id = any (me.courts('court_president')) order by q.id desc limit 1) q),
    case when me.holds('administrator', 'central_unit', 'auditor') then jsonb_build_array(
      (select max(e.seq) from record.entry e where e.officer_id is null and e.act = 'keys.seal'),
      (select max(r.used_at) from office.act_request r where r.act = 'keys.open')) end)::text, 'UTF8')), 'hex'), 32);
end $$;

grant create on schema me to himaya_gate;
do $$
declare f regprocedure;
begin
  for f in select oid::regprocedure from pg_proc where pronamespace = 'me'::regnamespace and prosecdef loop
    execute format('alter function %s owner to himaya_gate', f);
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to himaya_app', f);
  end loop;
end $$;
revoke create on schema me from himaya_gate;
grant execute on function me.new_id() to himaya_app, himaya_gate, himaya_door;
