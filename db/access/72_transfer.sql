-- From a tribunal to the Court of Appeal above it. Known to both ends: to the unit, the prosecution and the registries
-- of the case, never to its bench, and to those who receive at the other court. Why it was sent is sealed in the case, which the head of the prosecution there is
-- assigned when it is sent; the others there see that a case was sent, and not which.
grant select on court.transfer to himaya_app;
create policy both_ends_read on court.transfer for select to himaya_app
  using (exists (select from court.case c where c.id = case_id and c.unit_id = any ((select me.units('social_assistant'))::text[]))
    or case_id = any ((select me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
      'general_prosecutor_deputy', 'unit_coordinator', 'registry_clerk', 'prosecution_clerk'))::uuid[])
    or to_court_id = any ((select me.courts('general_prosecutor', 'general_prosecutor_deputy', 'prosecution_clerk',
      'registry_clerk', 'social_assistant', 'unit_coordinator'))::text[]));
grant insert (id, case_id, from_court_id, to_court_id, reasons_sealed, sent_by) on court.transfer to himaya_app;
create policy prosecution_or_coordinator_sends on court.transfer for insert to himaya_app
  with check (sent_by = (select me.officer())
    and case_id = any ((select me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'unit_coordinator'))::uuid[])
    and from_court_id = any ((select me.courts('kings_prosecutor', 'kings_prosecutor_deputy', 'unit_coordinator'))::text[])
    and exists (select from penal.file f join court.case c on c.penal_id = f.id
      where c.id = transfer.case_id and f.court_id = transfer.from_court_id)
    and exists (select from office.court t join office.court above on above.id = t.appeal_id
      where t.id = transfer.from_court_id and transfer.to_court_id = coalesce(above.stand_in_id, above.id)));
grant update (state, moved_by, moved_at, answer_sealed) on court.transfer to himaya_app;
create policy appeal_receives on court.transfer for update to himaya_app
  using (state = 'sent' and to_court_id = any ((select me.courts('general_prosecutor', 'general_prosecutor_deputy',
    'prosecution_clerk', 'registry_clerk', 'social_assistant', 'unit_coordinator'))::text[]))
  with check (state = 'received' and moved_by = (select me.officer()) and answer_sealed is null);
-- The general prosecutor or a deputy (CPP 49), who is on the case and so could read why it was sent.
create policy general_prosecution_answers on court.transfer for update to himaya_app
  using (state = 'received' and to_court_id = any ((select me.courts('general_prosecutor', 'general_prosecutor_deputy'))::text[])
    and case_id = any ((select me.cases('general_prosecutor', 'general_prosecutor_deputy'))::uuid[]))
  with check (state in ('accepted', 'returned') and moved_by = (select me.officer())
    and to_court_id = any ((select me.courts('general_prosecutor', 'general_prosecutor_deputy'))::text[])
    and case_id = any ((select me.cases('general_prosecutor', 'general_prosecutor_deputy'))::uuid[]));

-- What follows a transfer: the receiving head of prosecution is assigned when it is sent; the court seized changes,
-- and its number is given anew, when he accepts; when it is returned, whoever was put on the case there since leaves
-- it at once. A definer function, because neither end may otherwise touch the other's file.
create or replace function court.transfer_follows() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    -- One that was over when it was written down, as in a country that is filled at once, puts nobody on the case.
    if new.state not in ('sent', 'received') then return null; end if;
    insert into court.assignment (case_id, officer_id, post, court_id, starts)
      select new.case_id, p.officer_id, p.post, p.court_id, current_date from office.post p
      where p.court_id = new.to_court_id and p.post = 'general_prosecutor'
        and p.starts <= current_date and (p.ends is null or p.ends >= current_date)
      on conflict do nothing;
  elsif new.state = 'accepted' and old.state <> 'accepted' then
    update penal.file f set court_id = new.to_court_id, court_number = null, court_code = null, court_year = null
      from court.case c where c.id = new.case_id and f.id = c.penal_id;
  elsif new.state = 'returned' and old.state <> 'returned' then
    update court.assignment a set ends = greatest(a.starts, current_date), ended_at = now(), ended_by = new.moved_by,
        why = 'returned'
      where a.case_id = new.case_id and a.ends is null and a.starts >= new.sent_at::date
        and a.court_id = new.to_court_id;
  end if;
  return null;
end $$;
grant update (court_id, court_number, court_code, court_year) on penal.file to himaya_gate;
create policy gate_moves on penal.file for update to himaya_gate using (true) with check (true);
grant update (ends, ended_at, ended_by, why) on court.assignment to himaya_gate;
create policy gate_ends on court.assignment for update to himaya_gate using (true) with check (true);
grant create on schema court to himaya_gate;
alter function court.transfer_follows() owner to himaya_gate;
revoke create on schema court from himaya_gate;
revoke all on function court.transfer_follows() from public;
drop trigger if exists transfer_follows on court.transfer;
create trigger transfer_follows after insert or update on court.transfer
  for each row execute function court.transfer_follows();
