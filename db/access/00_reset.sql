-- What this folder grants is all there is: start from nothing, in the same transaction.
-- Functions of the role that signs are made anew (88): what follows hands whatever is left to the gate.
do $$
declare f regprocedure;
begin
  for f in select oid::regprocedure from pg_proc where proowner = 'himaya_ticket'::regrole loop
    execute format('drop function %s', f);
  end loop;
end $$;
do $$
declare r record;
begin
  for r in select schemaname, tablename, policyname from pg_policies
           where schemaname in ('office', 'court', 'assistance', 'penal', 'record') loop
    execute format('drop policy %I on %I.%I', r.policyname, r.schemaname, r.tablename);
  end loop;
  for r in select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname in ('office', 'court', 'assistance', 'penal', 'record') and c.relkind in ('r', 'p') loop
    execute format('alter table %s enable row level security', r.name);
    execute format('alter table %s force row level security', r.name);
    execute format('revoke all on %s from public, himaya_app, himaya_gate, himaya_ticket, himaya_backup, himaya_keeper, himaya_counter, himaya_sequencer, himaya_eraser, himaya_rotator, himaya_watcher', r.name);
  end loop;
end $$;
revoke all on schema id, office, court, assistance, penal, record, me from public;
-- What PostgreSQL gives to everybody without being asked: its own public schema, a place for temporary tables and
-- functions (a function of one's own can be made to look at rows before a filter does), and our types.
do $$
declare t regtype;
begin
  if to_regnamespace('public') is not null then revoke all on schema public from public; end if;
  execute format('revoke temporary on database %I from public', current_database());
  for t in select oid::regtype from pg_type where typnamespace = 'id'::regnamespace and typtype = 'd' loop
    execute format('revoke all on type %s from public', t);
  end loop;
end $$;
revoke all on all functions in schema me from public, himaya_app, himaya_ticket, himaya_door;
grant usage on schema id, office, court, assistance, penal, record, me to himaya_app, himaya_gate, himaya_backup;
