-- What holds of every table that is about a case or one of its two files, whatever else opens it: whoever is barred from
-- the case sees and writes nothing of it, and whoever only opened it in an emergency writes nothing. Found in the catalogue
-- by the domain of its columns, so that the tables of tomorrow are held too.
--
-- Left out: that somebody is barred, which they know themselves; the emergency and its review; and of the record, that
-- something is written into it.
do $$
declare
  t record;
  closed text;
  shut text;
begin
  for t in
    select c.oid::regclass as name, c.oid,
      array_agg(a.attname::text order by a.attnum) as columns, array_agg(d.typname::text order by a.attnum) as kinds,
      (array_agg(a.attnotnull order by a.attnum))[1] as always
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type d on d.oid = a.atttypid and d.typnamespace = 'id'::regnamespace and d.typname in ('case', 'assistance', 'penal')
    where n.nspname in ('office', 'court', 'assistance', 'penal', 'record') and c.relkind in ('r', 'p')
    group by c.oid
  loop
    -- Of several one is enough: a file is of one case.
    closed := case when t.always then '' else format('%I is null or ', t.columns[1]) end || format('%1$I <> all ((select me.barred_%2$s())::uuid[])', t.columns[1],
      case t.kinds[1] when 'case' then 'cases' else t.kinds[1] end);
    shut := case when t.always then '' else format('%I is null or ', t.columns[1]) end || format('%1$I <> all ((select me.read_only_%2$s())::uuid[])', t.columns[1],
      case t.kinds[1] when 'case' then 'cases' else t.kinds[1] end);
    if t.name = 'court.bar'::regclass then continue; end if;
    if t.name = 'record.entry'::regclass then
      execute format('create policy barred_see_nothing on %s as restrictive for select to himaya_app using (%s)', t.name, closed);
      continue;
    end if;
    execute format('create policy barred_see_nothing on %s as restrictive for all to himaya_app using (%s) with check (%s)',
      t.name, closed, closed);
    if t.name = 'court.emergency'::regclass then continue; end if;
    if has_any_column_privilege('himaya_app', t.oid, 'insert') then
      execute format('create policy opened_to_be_read on %s as restrictive for insert to himaya_app with check (%s)', t.name, shut);
    end if;
    if has_any_column_privilege('himaya_app', t.oid, 'update') then
      execute format('create policy opened_is_kept on %s as restrictive for update to himaya_app using (%s)', t.name, shut);
    end if;
    if has_table_privilege('himaya_app', t.oid, 'delete') then
      execute format('create policy opened_is_not_emptied on %s as restrictive for delete to himaya_app using (%s)', t.name, shut);
    end if;
  end loop;
end $$;

-- A step in a conflict names its case by the conflict. A test tells of every other table that does so.
create policy opened_to_be_read on court.conflict_step as restrictive for insert to himaya_app
  with check (not exists (select from court.conflict k where k.id = conflict_id
    and k.case_id = any ((select me.read_only_cases())::uuid[])));

-- So do the parts of a file on its way, and the chunks of one that came in.
create policy opened_to_be_read on court.upload_part as restrictive for insert to himaya_app
  with check (not exists (select from court.upload u where u.id = upload_id
    and u.case_id = any ((select me.read_only_cases())::uuid[])));
create policy opened_is_not_emptied on court.upload_part as restrictive for delete to himaya_app
  using (not exists (select from court.upload u where u.id = upload_id
    and u.case_id = any ((select me.read_only_cases())::uuid[])));
create policy opened_to_be_read on court.attachment_chunk as restrictive for insert to himaya_app
  with check (not exists (select from court.attachment a where a.id = attachment_id
    and a.case_id = any ((select me.read_only_cases())::uuid[])));

-- So does what is said to a request that needs two persons.
create policy barred_see_nothing on office.act_approval as restrictive for all to himaya_app
  using (exists (select from office.act_request r where r.id = request_id))
  with check (exists (select from office.act_request r where r.id = request_id));
create policy opened_to_be_read on office.act_approval as restrictive for insert to himaya_app
  with check (not exists (select from office.act_request r where r.id = request_id
    and r.case_id = any ((select me.read_only_cases())::uuid[])));

-- And what was sealed for one.
create policy barred_see_nothing on office.shelter_loan as restrictive for all to himaya_app
  using (request_id <> all ((select me.barred_requests())::uuid[]))
  with check (request_id <> all ((select me.barred_requests())::uuid[]));
create policy opened_to_be_read on office.shelter_loan as restrictive for insert to himaya_app
  with check (request_id <> all ((select me.read_only_requests())::uuid[]));
