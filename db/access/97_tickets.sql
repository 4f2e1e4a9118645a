-- Tickets for the key broker. The broker opens a file against the word of the database alone: that this officer may read
-- the file's row now. Whoever holds the server's passwords and its socket can ask only in the name of sessions that live.

-- The key comes from the parent of a house, through a role that adds it and cannot read it; no role that answers
-- requests sees it. himaya_ticket owns the functions that sign, and nobody signs in as it.
revoke all on office.ticket_key from himaya_registrar, himaya_ticket, himaya_door;
grant insert (epoch, mark, inner_key, outer_key), select (epoch, mark) on office.ticket_key to himaya_registrar;
create policy registrar_brings on office.ticket_key for insert to himaya_registrar with check (true);
create policy registrar_compares on office.ticket_key for select to himaya_registrar using (true);
grant select on office.ticket_key to himaya_ticket;
create policy ticket_signs on office.ticket_key for select to himaya_ticket using (true);

-- The policies answer for the officer of the transaction's session, whatever role asks (they ask me.officer()). So the
-- role that signs is put under the very policies of himaya_app, and of what these look at, and sees no column more than
-- they name: who may read is written once.
do $$
declare
  tables oid[] := array['assistance.file', 'penal.file', 'court.case', 'assistance.referral', 'office.draft',
    'court.conflict_step', 'court.emergency', 'court.access_answer', 'office.act_request']::regclass[]::oid[];
  more oid[];
  r record;
begin
  loop
    more := array(select distinct d.refobjid from pg_policy y
      join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = y.oid and d.refclassid = 'pg_class'::regclass
      where y.polrelid = any (tables) and y.polcmd in ('r', '*') and 'himaya_app'::regrole = any (y.polroles)
        and d.refobjid <> all (tables));
    exit when cardinality(more) = 0;
    tables := tables || more;
  end loop;
  for r in select y.polname, c.oid::regclass as name, y.polroles from pg_policy y join pg_class c on c.oid = y.polrelid
           where c.oid = any (tables) and y.polcmd in ('r', '*') and 'himaya_app'::regrole = any (y.polroles) loop
    execute format('alter policy %I on %s to %s', r.polname, r.name, (select string_agg(distinct quote_ident(pg_get_userbyid(u.role)), ', ')
      from unnest(r.polroles || 'himaya_ticket'::regrole::oid) u (role)));
  end loop;
  for r in select distinct a.attrelid::regclass as name, a.attname from pg_policy y
           join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = y.oid and d.refclassid = 'pg_class'::regclass
           join pg_attribute a on a.attrelid = d.refobjid and (a.attnum = d.refobjsubid or (a.attname = 'id' and not a.attisdropped))
           where y.polrelid = any (tables) and d.refobjid = any (tables) and y.polcmd in ('r', '*')
             and 'himaya_ticket'::regrole = any (y.polroles) loop
    execute format('grant select (%I) on %s to himaya_ticket', r.attname, r.name);
  end loop;
  for r in select distinct p.oid::regprocedure as name from pg_policy y
           join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = y.oid and d.refclassid = 'pg_proc'::regclass
           join pg_proc p on p.oid = d.refobjid and p.pronamespace <> 'pg_catalog'::regnamespace
           where y.polrelid = any (tables) and 'himaya_ticket'::regrole = any (y.polroles) loop
    execute format('grant execute on function %s to himaya_ticket', r.name);
  end loop;
  -- The owner must inherit from it to replace its functions; what it may see, it sees as itself only.
  for r in select c.oid::regclass as name from pg_class c
           where c.oid = any (tables) or c.oid = 'office.ticket_key'::regclass loop
    execute format('create policy ticket_as_itself on %s as restrictive for all to himaya_ticket
      using (current_user = ''himaya_ticket'') with check (current_user = ''himaya_ticket'')', r.name);
  end loop;
end $$;
grant usage on schema id, office, court, assistance, penal, me to himaya_ticket;
grant execute on function me.officer(), me.units(text[]) to himaya_ticket;

-- The ticket of these words: a minute, one use, and HMAC-SHA-256 over all of it (keys/src/ticket.ts reads it). Without a
-- key nothing is signed, and that is another failure than that somebody may not.
create or replace function me.signed(kind text, subject text, holder text, purpose text) returns text
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
  k office.ticket_key;
  words text;
begin
  if purpose !~ '^[a-z][a-z_]{0,39}$' or subject !~ '^[^|[:space:]]{1,120}$' then return null; end if;
  select * into k from office.ticket_key order by epoch desc limit 1;
  if k.epoch is null then raise exception 'nothing signs tickets' using errcode = 'KE001'; end if;
  words := concat_ws('|', '1', k.epoch, kind, subject, holder, purpose,
    floor(extract(epoch from clock_timestamp()) * 1000)::bigint + 60000, gen_random_uuid());
  return words || '|' || encode(sha256(k.outer_key || sha256(k.inner_key || convert_to(words, 'UTF8'))), 'hex');
end $$;

-- To open one file of mine: `null` where I may not read its row, and where there is none. Each kind is planned by itself.
create or replace function me.ticket(kind text, file uuid, purpose text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  who uuid := me.officer();
  may boolean := false;
begin
  if who is null then return null; end if;
  if kind = 'assistance' then may := exists (select from assistance.file f where f.id = file);
  elsif kind = 'penal' then may := exists (select from penal.file f where f.id = file);
  elsif kind = 'case' then may := exists (select from court.case c where c.id = file);
  elsif kind = 'referral' then may := exists (select from assistance.referral r where r.id = file);
  elsif kind = 'draft' then may := exists (select from office.draft d where d.id = file);
  elsif kind = 'approval' then may := exists (select from office.act_request r where r.id = file);
  elsif kind = 'emergency' then may := exists (select from court.emergency e where e.id = file);
  elsif kind = 'answer' then may := exists (select from court.access_answer a where a.id = file);
  elsif kind = 'conflict' then may := exists (select from court.conflict_step s where s.id = file);
  end if;
  if not may then return null; end if;
  return me.signed(kind, file::text, who::text, purpose);
end $$;

-- To make index entries of a unit: for its own social assistants, and for whoever sees a case of it.
create or replace function me.index_ticket(unit text, purpose text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan as $$
declare who uuid := me.officer();
begin
  if who is null or not (unit = any (me.units('social_assistant')) or exists (select from court.case c where c.unit_id = unit)) then
    return null;
  end if;
  return me.signed('index', 'court/' || unit, who::text, purpose);
end $$;

-- To check a code at sign-in, where nobody is an officer yet: for the door, and for nothing else.
create or replace function me.door_ticket(officer uuid) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  return me.signed('officer', officer::text, 'door', 'check_code');
end $$;

-- To open the broker that sealed itself: what two offices agreed to (access/76), used up here and now.
create or replace function me.open_ticket(request uuid, proof uuid) returns text
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform me.use_up(request, 'keys.open', proof);
  return me.signed('open', request::text, me.officer()::text, 'keys_open');
end $$;
grant execute on function me.use_up(uuid, text, uuid) to himaya_ticket;

grant create on schema me to himaya_ticket;
alter function me.ticket(text, uuid, text) owner to himaya_ticket;
alter function me.index_ticket(text, text) owner to himaya_ticket;
alter function me.door_ticket(uuid) owner to himaya_ticket;
alter function me.open_ticket(uuid, uuid) owner to himaya_ticket;
revoke create on schema me from himaya_ticket;
revoke all on function me.signed(text, text, text, text), me.ticket(text, uuid, text), me.index_ticket(text, text),
  me.door_ticket(uuid), me.open_ticket(uuid, uuid) from public, himaya_app, himaya_gate, himaya_door;
grant execute on function me.signed(text, text, text, text) to himaya_ticket;
grant execute on function me.ticket(text, uuid, text), me.index_ticket(text, text), me.open_ticket(uuid, uuid) to himaya_app;
grant usage on schema me to himaya_door;
grant execute on function me.door_ticket(uuid) to himaya_door;
