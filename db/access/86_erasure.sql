-- Erasing for good. One role owns the function that does it; nobody signs in as it, and it is reached by that function
-- alone, which asks first for the request of one person and the agreement of another (76).

-- It may remove every row of a case, whatever table it is in, those of tomorrow too.
grant usage on schema id, office, court, assistance, penal, record, me to himaya_eraser;
do $$
declare r record;
begin
  for r in select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname in ('court', 'assistance', 'penal') and c.relkind in ('r', 'p') loop
    execute format('grant select, delete on %s to himaya_eraser', r.name);
    execute format('create policy eraser_reads on %s for select to himaya_eraser using (true)', r.name);
    execute format('create policy eraser_removes on %s for delete to himaya_eraser using (true)', r.name);
  end loop;
end $$;
-- To lock what it is about to erase, which PostgreSQL counts as writing it. It writes neither.
grant update (id) on court.case, assistance.person to himaya_eraser;
create policy eraser_locks on court.case for update to himaya_eraser using (true) with check (false);
create policy eraser_locks on assistance.person for update to himaya_eraser using (true) with check (false);
grant select (id, about), delete on office.draft to himaya_eraser;
create policy eraser_reads on office.draft for select to himaya_eraser using (true);
create policy eraser_removes on office.draft for delete to himaya_eraser using (true);
grant select, update (case_id, wrapped_key, note_sealed) on office.act_request to himaya_eraser;
create policy eraser_reads on office.act_request for select to himaya_eraser using (true);
create policy eraser_unlinks on office.act_request for update to himaya_eraser using (true) with check (note_sealed is null);
grant select on office.act_approval to himaya_eraser;
create policy eraser_reads on office.act_approval for select to himaya_eraser using (true);
grant insert (subject, what, unit_id, register_year, register_number, opened_on, why, request_id, asked_by, approved_by, rows),
  select (id) on record.tombstone to himaya_eraser;
create policy eraser_remembers on record.tombstone for insert to himaya_eraser with check (true);
create policy eraser_reads on record.tombstone for select to himaya_eraser using (true);

-- Why nothing of a case may be erased now, in one word; null when it may. The law's terms end with a judgment that is
-- final or a report that was shelved; what protects somebody today ends by itself.
create or replace function me.keeps(on_case uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare c court.case;
begin
  select * into c from court.case x where x.id = on_case;
  return case
    when exists (select from court.hold h where h.case_id = on_case and h.ended_at is null) then 'held'
    when exists (select from court.transfer t where t.case_id = on_case and t.state in ('sent', 'received')) then 'on_its_way'
    when exists (select from court.conflict k where k.case_id = on_case
        and not exists (select from court.conflict_step s where s.conflict_id = k.id and s.kind in ('decided', 'withdrawn')))
      then 'conflict'
    when exists (select from court.measure_decision d where d.case_id = on_case and d.outcome = 'granted'
        and coalesce(d.ends >= current_date, true)
        and not exists (select from court.measure_step s where s.measure_id = d.measure_id and s.step = 'lifted'))
      or exists (select from assistance.reflection r where r.file_id = c.assistance_id and r.ends >= current_date
        and not exists (select from assistance.reflection_end e where e.reflection_id = r.id)) then 'protected'
    when exists (select from penal.decision d where d.penal_id = c.penal_id and d.notified_on is null and d.tell <> '{}')
      then 'term_runs'
    when c.penal_id is null then null
    when exists (select from penal.event e where e.penal_id = c.penal_id and e.event = 'final_judgment' and e.withdrawn_at is null)
      then null
    when exists (select from penal.report r where r.penal_id = c.penal_id and r.state = 'shelved')
      and not exists (select from penal.charge g where g.penal_id = c.penal_id and g.dropped_on is null) then null
    else 'open' end;
end $$;

-- Removes rows and whatever refers to them, deepest first, as the catalogue says: a table that is added tomorrow and
-- refers to a person is emptied of her too. What lies in `office` is about officers: there the reference goes and the row
-- stays. Counts what went, by table, and tells the ids.
create or replace function record.erase_rows(target regclass, doomed tid[], inout gone jsonb, inout ids uuid[])
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare k record; below tid[]; n bigint; these uuid[];
begin
  for k in select c.conrelid::regclass as child, c.connamespace = 'office'::regnamespace as unlinks,
      string_agg(format('c.%I = p.%I', x.attname, y.attname), ' and ') as pairs,
      string_agg(format('%I = null', x.attname), ', ') as nothing
    from pg_constraint c cross join unnest(c.conkey, c.confkey) u (ours, theirs)
    join pg_attribute x on x.attrelid = c.conrelid and x.attnum = u.ours
    join pg_attribute y on y.attrelid = c.confrelid and y.attnum = u.theirs
    where c.contype = 'f' and c.confrelid = target group by c.oid, c.conrelid, c.connamespace order by 1
  loop
    if k.unlinks then
      execute format('update %s c set %s from %s p where %s and p.ctid = any ($1)', k.child, k.nothing, target, k.pairs)
        using doomed;
    else
      execute format('select array_agg(distinct c.ctid) from %s c join %s p on %s where p.ctid = any ($1)',
        k.child, target, k.pairs) into below using doomed;
      if below is not null then
        select * into gone, ids from record.erase_rows(k.child, below, gone, ids);
      end if;
    end if;
  end loop;
  if exists (select from pg_attribute a where a.attrelid = target and a.attname = 'id' and not a.attisdropped) then
    execute format('select array_agg(p.id::uuid) from %s p where p.ctid = any ($1)', target) into these using doomed;
    ids := ids || these;
  end if;
  execute format('delete from %s p where p.ctid = any ($1)', target) using doomed;
  get diagnostics n = row_count;
  gone := gone || jsonb_build_object(target::text, coalesce((gone ->> target::text)::bigint, 0) + n);
end $$;

-- Erases whom a request names, or its whole case when it names nobody: everything in one transaction, once. The one
-- who asked says it, with a proof, after another agreed. Answers with the tombstone's id; null when nothing is there.
create or replace function me.erase(request uuid, proof uuid) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  r office.act_request; c court.case; f record; keeps text; agreed uuid[]; stone uuid;
  here tid[]; gone jsonb := '{}'; ids uuid[] := '{}';
begin
  perform me.use_up(request, 'person.erase', proof);
  select * into r from office.act_request q where q.id = request;
  -- Whoever would add to it, or hold it, waits until this is over.
  select * into c from court.case x where x.id = r.case_id for update;
  if r.about is not null then
    select array_agg(p.ctid) into here from (select x.ctid from assistance.person x
      where x.id = r.about and x.file_id = c.assistance_id for update) p;
    if here is null then return null; end if;
    -- Who else she is in the file, and whether she is in conflict with the law, whoever asks is not told.
    if exists (select from penal.same_person s where s.person_id = r.about) then
      raise exception 'open' using errcode = '55000', hint = 'kept';
    end if;
  elsif c.id is null then
    return null;
  end if;
  keeps := me.keeps(c.id);
  if keeps is not null then
    raise exception '%', case keeps when 'conflict' then 'open' else keeps end using errcode = '55000', hint = 'kept';
  end if;
  -- What was written beside this and other requests says of whom it was.
  update office.act_request q set wrapped_key = null, note_sealed = null
    where q.note_sealed is not null and (q.id = request or q.about = r.about or (r.about is null and q.case_id = c.id));
  select x.unit_id, x.register_year, x.register_number, x.opened_on into f from assistance.file x where x.id = c.assistance_id;
  select array_agg(a.officer_id::uuid order by a.id) into agreed from office.act_approval a where a.request_id = request and a.granted;
  if r.about is not null then
    select * into gone, ids from record.erase_rows('assistance.person', here, gone, ids);
  else
    select array_agg(x.ctid) into here from court.case x where x.id = c.id;
    select * into gone, ids from record.erase_rows('court.case', here, gone, ids);
    select array_agg(x.ctid) into here from assistance.file x where x.id = c.assistance_id;
    select * into gone, ids from record.erase_rows('assistance.file', here, gone, ids);
    select array_agg(x.ctid) into here from penal.file x where x.id = c.penal_id;
    if here is not null then select * into gone, ids from record.erase_rows('penal.file', here, gone, ids); end if;
  end if;
  delete from office.draft d where d.about = any (ids);
  -- What the record says of any of it goes too; that something was done, and by whom, stays.
  perform record.erase(ids, r.purpose);
  insert into record.tombstone (subject, what, unit_id, register_year, register_number, opened_on, why, request_id, asked_by,
      approved_by, rows)
    values (coalesce(r.about, c.id), case when r.about is null then 'case' else 'person' end, f.unit_id, f.register_year,
      f.register_number, f.opened_on, r.purpose, request, r.requested_by, agreed, gone)
    returning id into stone;
  return stone;
end $$;

-- What decides how long each case is kept, of those that I answer for or follow; of the centre's, without saying which.
-- Asked of all, only what is old enough to be due, the oldest first.
create or replace function me.keeping(on_case uuid)
returns table (case_id uuid, unit_id text, register_year integer, register_number integer, opened_on date, state text,
  last_act date, ended date, majorities date[], holds integer, protects boolean, pending integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  mine text[] := me.units('social_assistant');
  assigned uuid[] := me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor', 'general_prosecutor_deputy',
    'investigating_judge', 'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor', 'unit_coordinator');
  barred uuid[] := me.barred_cases();
  central boolean := on_case is null and me.holds('central_unit');
begin
  return query
    select case when x.known then x.id::uuid end, x.unit_id::text,
      case when x.known then f.register_year::integer end, case when x.known then f.register_number end,
      case when x.known then x.opened_on end,
      case when x.penal_id is null then 'help' when judged.day is not null then 'judged'
        when shelved.day is not null and not exists (select from penal.charge g where g.penal_id = x.penal_id and g.dropped_on is null)
        then 'shelved' else 'open' end,
      coalesce((select max(e.at)::date from record.entry e where e.case_id = x.id and e.outcome = 'done'), x.opened_on),
      coalesce(judged.day, shelved.day),
      (select coalesce(array_agg(p.turns_18_in), '{}') from assistance.person p
        where p.file_id = x.assistance_id and p.turns_18_in > x.opened_on),
      (select count(*)::integer from court.hold h where h.case_id = x.id and h.ended_at is null),
      coalesce(me.keeps(x.id) = 'protected', false),
      (me.keeps(x.id) in ('on_its_way', 'conflict', 'term_runs'))::integer
    from (select c.*, (c.unit_id = any (mine) or c.id = any (assigned)) and c.id <> all (barred) as known from court.case c
        where (on_case is null or c.id = on_case)
          and (central or (c.unit_id = any (mine) or c.id = any (assigned)) and c.id <> all (barred))
          and (on_case is not null or c.opened_on <= current_date - interval '5 years')
        order by c.opened_on, c.id limit 1000) x
    join assistance.file f on f.id = x.assistance_id
    left join lateral (select max(e.day) as day from penal.event e
      where e.penal_id = x.penal_id and e.event = 'final_judgment' and e.withdrawn_at is null) judged on true
    left join lateral (select max(d.taken_on) as day from penal.decision d join penal.report r on r.penal_id = d.penal_id
      where d.penal_id = x.penal_id and d.kind = 'shelved' and r.state = 'shelved') shelved on true;
end $$;
grant select (case_id, outcome, at) on record.entry to himaya_eraser;
create policy eraser_reads on record.entry for select to himaya_eraser using (true);

grant create on schema me, record to himaya_eraser;
alter function me.keeps(uuid) owner to himaya_eraser;
alter function me.erase(uuid, uuid) owner to himaya_eraser;
alter function me.keeping(uuid) owner to himaya_eraser;
revoke create on schema me, record from himaya_eraser;
revoke all on function me.keeps(uuid), me.erase(uuid, uuid), me.keeping(uuid), record.erase_rows(regclass, tid[], jsonb, uuid[]) from public;
grant execute on function record.erase_rows(regclass, tid[], jsonb, uuid[]) to himaya_eraser;
grant execute on function me.use_up(uuid, text, uuid), me.new_id(), me.officer(), me.holds(text[]), me.units(text[]), me.barred_cases(),
  me.cases(text[]) to himaya_eraser;
grant execute on function record.erase(uuid[], text) to himaya_eraser;
grant execute on function me.erase(uuid, uuid), me.keeping(uuid) to himaya_app;

-- A hold is placed and ended by those who answer for the case: the heads and deputies of the prosecution, the judge
-- seized, the coordinator. Whoever works on the case sees that it is held.
grant select on court.hold to himaya_app;
create policy whoever_sees_the_case_reads on court.hold for select to himaya_app
  using (exists (select from court.case c where c.id = case_id));
grant insert (id, case_id, why, reference, placed_by) on court.hold to himaya_app;
create policy who_answers_for_it_places on court.hold for insert to himaya_app
  with check (placed_by = (select me.officer()) and case_id = any ((select me.cases('kings_prosecutor', 'kings_prosecutor_deputy',
    'general_prosecutor', 'general_prosecutor_deputy', 'investigating_judge', 'trial_judge', 'trial_counsellor', 'juvenile_judge',
    'juvenile_counsellor', 'unit_coordinator'))::uuid[]));
grant update (ended_by, ended_at) on court.hold to himaya_app;
create policy who_answers_for_it_ends on court.hold for update to himaya_app
  using (ended_at is null and case_id = any ((select me.cases('kings_prosecutor', 'kings_prosecutor_deputy',
    'general_prosecutor', 'general_prosecutor_deputy', 'investigating_judge', 'trial_judge', 'trial_counsellor', 'juvenile_judge',
    'juvenile_counsellor', 'unit_coordinator'))::uuid[]))
  with check (ended_by = (select me.officer()));

-- Tombstones are read by whoever asked or agreed, by the auditor, and by the unit whose register they fill.
grant select on record.tombstone to himaya_app;
create policy those_concerned_read on record.tombstone for select to himaya_app
  using (asked_by = (select me.officer()) or (select me.officer())::uuid = any (approved_by)
    or (select me.holds('auditor')) or unit_id = any ((select me.units('social_assistant', 'unit_coordinator'))::text[]));
