-- The owner hands its functions to himaya_gate and himaya_eraser and must inherit from them to replace them; by that alone
-- every policy for these would be one for the owner too. What they may see and do, they may as themselves only.
do $$
declare r record;
begin
  for r in select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname in ('office', 'court', 'assistance', 'penal', 'record') and c.relkind in ('r', 'p') loop
    execute format('create policy gate_as_itself on %I.%I as restrictive for all to himaya_gate
      using (current_user = ''himaya_gate'') with check (current_user = ''himaya_gate'')', r.nspname, r.relname);
    execute format('create policy eraser_as_itself on %I.%I as restrictive for all to himaya_eraser
      using (current_user = ''himaya_eraser'') with check (current_user = ''himaya_eraser'')', r.nspname, r.relname);
  end loop;
end $$;
