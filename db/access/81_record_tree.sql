-- The sequencer puts every entry into the tree and writes what was signed. It belongs to the parent of the house; it may
-- read entries, add leaves, subtrees and checkpoints, say how its witnesses are, and nothing else.
grant usage on schema id, record to himaya_sequencer;
grant select on record.entry, record.leaf, record.node, record.checkpoint to himaya_sequencer;
create policy sequencer_reads on record.entry for select to himaya_sequencer using (true);
create policy sequencer_reads on record.leaf for select to himaya_sequencer using (true);
create policy sequencer_reads on record.node for select to himaya_sequencer using (true);
create policy sequencer_reads on record.checkpoint for select to himaya_sequencer using (true);
grant insert (position, seq, salt, body, hash) on record.leaf to himaya_sequencer;
create policy sequencer_adds on record.leaf for insert to himaya_sequencer with check (true);
grant insert (level, index, hash) on record.node to himaya_sequencer;
create policy sequencer_adds on record.node for insert to himaya_sequencer with check (true);
grant insert (size, root, note) on record.checkpoint to himaya_sequencer;
create policy sequencer_adds on record.checkpoint for insert to himaya_sequencer with check (true);
grant select, insert (name), update (size, at, trouble, trouble_at), delete on record.witness to himaya_sequencer;
create policy sequencer_says on record.witness for all to himaya_sequencer using (true) with check (true);

-- The auditor sees what was signed and who has it.
grant select on record.checkpoint, record.witness to himaya_app;
create policy auditor_reads on record.checkpoint for select to himaya_app using ((select me.holds('auditor')));
create policy auditor_reads on record.witness for select to himaya_app using ((select me.holds('auditor')));

-- A witness for others, at the door: nobody signs in to bring a checkpoint, and what counts is its signature.
revoke all on record.witnessed, record.turned_away from himaya_door;
grant select, insert (origin, size, root, note), update (size, root, note, at) on record.witnessed to himaya_door;
create policy door_keeps on record.witnessed for all to himaya_door using (true) with check (true);
grant select, insert, update (count, last_at) on record.turned_away to himaya_door;
create policy door_counts on record.turned_away for all to himaya_door using (true) with check (true);
create policy door_records_checkpoints on record.entry for insert to himaya_door
  with check (act = 'record.witness' and outcome = 'refused' and officer_id is null and subjects = '{}');
-- Nobody changes what stands in the tree, not its owner either. An entry may lose what it says of whom, and its leaf
-- the salt with which that could be guessed: nothing else, and never back.
create or replace function record.only_added() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'the record is added to and never changed' using errcode = 'insufficient_privilege';
end $$;
create or replace function record.only_blanked() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_table_name = 'leaf' then
    if new.salt is null and (new.position, new.seq, new.body, new.hash) = (old.position, old.seq, old.body, old.hash) then
      return new;
    end if;
  elsif new.case_id is null and new.subjects = '{}'
    and (new.seq, new.at, new.officer_id, new.outcome, new.act, new.purpose, new.fields)
      is not distinct from (old.seq, old.at, old.officer_id, old.outcome, old.act, old.purpose, old.fields) then
    return new;
  end if;
  raise exception 'the record is added to and never changed' using errcode = 'insufficient_privilege';
end $$;
create or replace function record.only_grows() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.origin = old.origin and (new.size > old.size or (new.size, new.root) = (old.size, old.root)) then
    return new;
  end if;
  raise exception 'a witness never goes back' using errcode = 'insufficient_privilege';
end $$;
revoke all on function record.only_added(), record.only_blanked(), record.only_grows() from public;
do $$
declare t text;
begin
  foreach t in array array['entry', 'leaf', 'node', 'checkpoint', 'erasure'] loop
    execute format('drop trigger if exists only_added on record.%I', t);
    execute format('drop trigger if exists only_blanked on record.%I', t);
    execute format('drop trigger if exists never_emptied on record.%I', t);
    execute format('create trigger never_emptied before truncate on record.%I
      for each statement execute function record.only_added()', t);
    if t in ('entry', 'leaf') then
      execute format('create trigger only_blanked before update on record.%I
        for each row execute function record.only_blanked()', t);
      execute format('create trigger only_added before delete on record.%I
        for each row execute function record.only_added()', t);
    else
      execute format('create trigger only_added before update or delete on record.%I
        for each row execute function record.only_added()', t);
    end if;
  end loop;
end $$;
drop trigger if exists only_grows on record.witnessed;
create trigger only_grows before update on record.witnessed for each row execute function record.only_grows();

-- Takes out of the record whatever it says of these: a case, a person, what hung on them. It leaves that something was
-- done, when and by whom, and the commitment, and an entry of its own, which says why and how many. Erasing calls it (86),
-- in its own transaction. An entry of the last second may not be in the tree yet: it waits for it five seconds.
drop function if exists record.erase(uuid, text);
create or replace function record.erase(whom uuid[], why text) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  found bigint[] := (select coalesce(array_agg(e.seq order by e.seq), '{}') from record.entry e
    where e.case_id = any (whom) or e.subjects && whom);
  by_entry bigint;
  waits integer := 50;
begin
  if cardinality(found) = 0 then
    return 0;
  end if;
  while exists (select from unnest(found) s where not exists (select from record.leaf l where l.seq = s)) loop
    if waits = 0 then
      raise exception 'an entry that is to be erased is not in the tree yet: again in a second' using errcode = 'object_not_in_prerequisite_state';
    end if;
    waits := waits - 1;
    perform pg_sleep(0.1);
  end loop;
  insert into record.entry (officer_id, outcome, act, purpose, fields)
    values (me.officer(), 'done', 'record.erase', why, array[cardinality(found)::text]) returning seq into by_entry;
  update record.leaf set salt = null where seq = any (found);
  update record.entry set case_id = null, subjects = '{}' where seq = any (found);
  insert into record.erasure (seq, erased_by) select s, by_entry from unnest(found) s;
  return cardinality(found);
end $$;
grant select, insert (officer_id, outcome, act, purpose, fields), update (case_id, subjects) on record.entry to himaya_gate;
create policy gate_erases on record.entry for all to himaya_gate using (true)
  with check (case_id is null and subjects = '{}');
grant select (position, seq), update (salt) on record.leaf to himaya_gate;
create policy gate_reads on record.leaf for select to himaya_gate using (true);
create policy gate_erases on record.leaf for update to himaya_gate using (true) with check (salt is null);
grant insert (seq, erased_by) on record.erasure to himaya_gate;
create policy gate_erases on record.erasure for insert to himaya_gate with check (true);

-- How the record is, for whoever asks after the health of the house: whether entries wait for the tree longer than ten
-- seconds, or stand in it unsigned for longer than five minutes, and how many witnesses there are and lack something.
create or replace function record.state() returns table (waiting boolean, unsigned boolean, witnesses integer, lacking integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select
    exists (select from record.entry e where e.seq > coalesce((select max(l.seq) from record.leaf l), 0)
      and e.at < now() - interval '10 seconds'),
    exists (select from record.leaf l join record.entry e on e.seq = l.seq
      where l.position = coalesce((select max(c.size) from record.checkpoint c), 0) and e.at < now() - interval '5 minutes'),
    (select count(*)::integer from record.witness),
    (select count(*)::integer from record.witness w where w.trouble is not null);
end $$;
grant select on record.checkpoint, record.witness to himaya_gate;
create policy gate_reads on record.checkpoint for select to himaya_gate using (true);
create policy gate_reads on record.witness for select to himaya_gate using (true);
grant create on schema record to himaya_gate;
alter function record.erase(uuid[], text) owner to himaya_gate;
alter function record.state() owner to himaya_gate;
revoke create on schema record from himaya_gate;
revoke all on function record.erase(uuid[], text), record.state() from public;
grant execute on function record.state() to himaya_door, himaya_backup;
