-- A new epoch of keys wraps the key of every file anew. Whoever does it sees ids and wrapped keys, and nothing of any file:
-- the secrets of codes are of their officer, so of these the officer too.
do $$
declare r record;
begin
  for r in select c.oid::regclass as name from pg_attribute a
           join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
           join pg_namespace n on n.oid = c.relnamespace
           where a.attname = 'wrapped_key' and not a.attisdropped
             and n.nspname in ('office', 'court', 'assistance', 'penal', 'record') loop
    execute format('grant select (id, wrapped_key), update (wrapped_key) on %s to himaya_rotator', r.name);
    execute format('create policy rotator_finds on %s for select to himaya_rotator using (true)', r.name);
    execute format('create policy rotator_wraps on %s for update to himaya_rotator using (true) with check (true)', r.name);
  end loop;
end $$;
grant usage on schema office, court, assistance, penal, record to himaya_rotator;
grant select (officer_id) on office.enrolment to himaya_rotator;
grant select (id, officer_id) on office.password to himaya_rotator;
create policy rotator_finds on office.password for select to himaya_rotator using (true);
