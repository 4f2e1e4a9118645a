-- Searching reads keyed hashes, and answers with people whom the officer may see anyway: those of the units whose
-- social assistant she is, and those of the cases to which she is assigned. A service searches nothing.
grant select on assistance.index_entry to himaya_gate;
create policy gate_reads on assistance.index_entry for select to himaya_gate using (true);

-- People with any of these index entries, the best match first: `words` is how many name words must be met, and a
-- document, a telephone or an address is enough by itself. At most `most` rows. Kinds and hashes go in pairs.
create or replace function me.find(kinds text[], hashes bytea[], words integer, most integer)
returns table (person_id id.person, exact text, names integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  closed uuid[] := me.barred_assistance();
  my_units text[] := me.units('social_assistant');
  my_files uuid[] := me.assistance('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'unit_coordinator', 'investigating_judge', 'trial_judge', 'trial_counsellor',
    'juvenile_judge', 'juvenile_counsellor', 'registry_clerk', 'prosecution_clerk');
begin
  if cardinality(my_units) = 0 and cardinality(my_files) = 0 then return; end if;
  return query
    select i.person_id, min(i.kind) filter (where i.kind <> 'name'), count(*) filter (where i.kind = 'name')::integer
    from unnest(kinds, hashes) as asked (kind, hash)
    join assistance.index_entry i on i.kind = asked.kind and i.hash = asked.hash
    where (i.unit_id = any (my_units) or i.file_id = any (my_files)) and i.file_id <> all (closed)
    group by i.person_id
    having count(*) filter (where i.kind <> 'name') > 0
      or (words > 0 and count(*) filter (where i.kind = 'name') >= words)
    order by 2 nulls last, 3 desc, 1 desc
    limit least(most, 200);
end $$;
-- Takes a person's name and documents out of the index before they are written anew; her own unit's assistants may.
create or replace function me.forget_index(person uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from assistance.index_entry i
    where i.person_id = person and i.kind in ('name', 'document')
      and i.unit_id = any (me.units('social_assistant')) and i.file_id <> all (me.barred_assistance());
end $$;
grant delete on assistance.index_entry to himaya_gate;
create policy gate_forgets on assistance.index_entry for delete to himaya_gate using (true);
grant create on schema me to himaya_gate;
alter function me.forget_index(uuid) owner to himaya_gate;
revoke all on function me.forget_index(uuid) from public;
grant execute on function me.forget_index(uuid) to himaya_app;

alter function me.find(text[], bytea[], integer, integer) owner to himaya_gate;
revoke all on function me.find(text[], bytea[], integer, integer) from public;
grant execute on function me.find(text[], bytea[], integer, integer) to himaya_app;
revoke create on schema me from himaya_gate;
