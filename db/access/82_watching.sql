-- Questions about who looked (domain/src/watching). Whoever looked sees the question and may say why; the head of that
-- side, never the same person, sees it and says whether it is explained. Both see when, how much and which number, and
-- neither sees whom. A question about one case is closed with the case to whoever is barred from it (96).
grant select (id, kind, officer_id, post, court_id, case_id, year, number, act, purpose, first_at, last_at, found, bound,
  asked_at, due_at, side, told_court_id) on court.access_question to himaya_app;
create policy own_questions on court.access_question for select to himaya_app using (officer_id = (select me.officer()));
create policy head_is_asked on court.access_question for select to himaya_app
  using (officer_id <> (select me.officer()) and (
    (side = 'prosecution' and told_court_id = any ((select me.courts('kings_prosecutor', 'general_prosecutor'))::text[]))
    or (side = 'bench' and told_court_id = any ((select me.courts('court_president'))::text[]))
    or (side = 'prosecution' and told_court_id is null and (select me.holds('national_desk')))));

grant select on court.access_answer to himaya_app;
create policy seen_with_the_question on court.access_answer for select to himaya_app
  using (exists (select from court.access_question q where q.id = question_id));
grant insert (id, question_id, own, finding, wrapped_key, words_sealed, said_by) on court.access_answer to himaya_app;
create policy says_why on court.access_answer for insert to himaya_app
  with check (own and said_by = (select me.officer())
    and exists (select from court.access_question q where q.id = question_id and q.officer_id = (select me.officer())));
create policy head_answers on court.access_answer for insert to himaya_app
  with check (not own and said_by = (select me.officer())
    and exists (select from court.access_question q where q.id = question_id and q.officer_id <> (select me.officer())));

-- All that the centre is told: how many were asked of each court in each month, how many are answered and how, how many
-- are late, and how many nobody hears.
create or replace function court.access_question_counts()
returns table (court_id text, month date, asked bigint, explained bigint, look_into bigint, overdue bigint, unheard bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not me.holds('central_unit') then return; end if;
  return query
    select q.court_id::text, date_trunc('month', q.asked_at at time zone 'Africa/Casablanca')::date, count(*),
      count(*) filter (where a.finding = 'explained'), count(*) filter (where a.finding = 'look_into'),
      count(*) filter (where a.finding is null and q.due_at < now()),
      count(*) filter (where q.side = 'bench' and q.told_court_id is null)
    from court.access_question q left join court.access_answer a on a.question_id = q.id and not a.own
    group by 1, 2 order by 2 desc, 1 limit 500;
end $$;
grant select (id, officer_id, kind, court_id, asked_at, due_at, side, told_court_id) on court.access_question to himaya_gate;
create policy gate_reads on court.access_question for select to himaya_gate using (true);
grant select (question_id, own, finding) on court.access_answer to himaya_gate;
create policy gate_reads on court.access_answer for select to himaya_gate using (true);
grant create on schema court to himaya_gate;
alter function court.access_question_counts() owner to himaya_gate;
revoke create on schema court from himaya_gate;
revoke all on function court.access_question_counts() from public;
grant execute on function court.access_question_counts() to himaya_app;

-- The watcher belongs to the parent of the house, and no request reaches it. It reads the record, who is on which case and
-- on which days something of it was due; no name, and no word that anybody wrote. It asks, and cannot answer.
grant usage on schema id, office, court, assistance, penal, record, me to himaya_watcher;
grant select (seq, at, officer_id, outcome, act, purpose, case_id, subjects, fields) on record.entry to himaya_watcher;
create policy watcher_reads on record.entry for select to himaya_watcher using (true);
grant insert (outcome, act, purpose, subjects, fields) on record.entry to himaya_watcher;
create policy watcher_says_that_it_drew on record.entry for insert to himaya_watcher
  with check (officer_id is null and case_id is null and outcome = 'done' and act = 'watching.draw' and subjects = '{}');
grant select (size, root, at) on record.checkpoint to himaya_watcher;
create policy watcher_reads on record.checkpoint for select to himaya_watcher using (true);
grant select on office.post, office.unit to himaya_watcher;
create policy watcher_reads on office.post for select to himaya_watcher using (true);
create policy watcher_reads on office.unit for select to himaya_watcher using (true);
grant select (id, unit_id, penal_id, assistance_id, opened_on) on court.case to himaya_watcher;
create policy watcher_reads on court.case for select to himaya_watcher using (true);
grant select (id, register_year, register_number) on assistance.file to himaya_watcher;
create policy watcher_reads on assistance.file for select to himaya_watcher using (true);
grant select (id, file_id, owner_id) on assistance.person to himaya_watcher;
create policy watcher_reads on assistance.person for select to himaya_watcher using (true);
grant select (id) on penal.party to himaya_watcher;
create policy watcher_reads on penal.party for select to himaya_watcher using (true);
grant select (case_id, officer_id, starts, ends, ended_at) on court.assignment to himaya_watcher;
create policy watcher_reads on court.assignment for select to himaya_watcher using (true);
grant select (case_id, opened_by, opened_at) on court.emergency to himaya_watcher;
create policy watcher_reads on court.emergency for select to himaya_watcher using (true);
grant select (id, case_id, requested_at) on court.measure to himaya_watcher;
create policy watcher_reads on court.measure for select to himaya_watcher using (true);
grant select (measure_id, case_id, decided_on, ends) on court.measure_decision to himaya_watcher;
create policy watcher_reads on court.measure_decision for select to himaya_watcher using (true);
grant select (penal_id, starts_at) on penal.hearing to himaya_watcher;
create policy watcher_reads on penal.hearing for select to himaya_watcher using (true);
grant execute on function me.new_id(), court.hears(text, text, uuid, uuid) to himaya_watcher;

grant select, update (last_at, found) on court.access_question to himaya_watcher;
grant insert (kind, mark, officer_id, post, court_id, case_id, year, number, act, purpose, first_at, last_at, found, bound,
  due_at, side, told_court_id) on court.access_question to himaya_watcher;
create policy watcher_asks on court.access_question for all to himaya_watcher using (true) with check (true);
grant select (question_id, own) on court.access_answer to himaya_watcher;
create policy watcher_reads on court.access_answer for select to himaya_watcher using (true);
