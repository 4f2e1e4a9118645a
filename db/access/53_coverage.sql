-- Figures of how far entitlements reach. The centre reads those of every court and of the country, a coordinator those
-- of the own unit, the head of a prosecution those of the own court, and the general prosecutor of the tribunals of the
-- circuit too: of what the prosecution may know of one person, and of nothing else (domain/src/entitlements/figures.ts).
grant select on office.counting, office.coverage to himaya_app;
create policy whoever_reads_figures on office.counting for select to himaya_app
  using ((select me.holds('kings_prosecutor', 'general_prosecutor', 'unit_coordinator', 'central_unit')));
create policy centre_reads on office.coverage for select to himaya_app
  using ((select me.holds('central_unit')));
create policy coordinator_reads on office.coverage for select to himaya_app
  using (unit_id = any ((select me.units('unit_coordinator'))::text[]));
create policy head_of_prosecution_reads on office.coverage for select to himaya_app
  using (for_prosecution and unit_id = any ((select me.units('kings_prosecutor', 'general_prosecutor'))::text[]));
create policy general_prosecutor_reads_circuit on office.coverage for select to himaya_app
  using (for_prosecution and unit_id in (
    select u.id from office.unit u join office.court t on t.id = u.court_id join office.court above on above.id = t.appeal_id
    where coalesce(above.stand_in_id, above.id) = any ((select me.courts('general_prosecutor'))::text[])));

-- The counter is the only role that reads across units, and the server is not given it: the parent of the house counts
-- with it once a week. It reads days, kinds and states; no name, no number, no word that anybody wrote.
grant usage on schema id, office, court, assistance, penal to himaya_counter;
grant select (id, unit_id, opened_on) on assistance.file to himaya_counter;
create policy counter_reads on assistance.file for select to himaya_counter using (true);
grant select (id, file_id, capacity, status, sex, nationality, turns_18_in) on assistance.person to himaya_counter;
create policy counter_reads on assistance.person for select to himaya_counter using (true);
grant select (id, assistance_id, penal_id) on court.case to himaya_counter;
create policy counter_reads on court.case for select to himaya_counter using (true);
grant select (person_id, received_at) on assistance.reception to himaya_counter;
create policy counter_reads on assistance.reception for select to himaya_counter using (true);
grant select (person_id, given_at, understood) on assistance.rights_given to himaya_counter;
create policy counter_reads on assistance.rights_given for select to himaya_counter using (true);
grant select (id, person_id, decision, decided_on) on assistance.identification to himaya_counter;
create policy counter_reads on assistance.identification for select to himaya_counter using (true);
grant select (id, person_id, kind, requested_at) on court.measure to himaya_counter;
create policy counter_reads on court.measure for select to himaya_counter using (true);
grant select (measure_id, outcome, decided_on, ends, lasts) on court.measure_decision to himaya_counter;
create policy counter_reads on court.measure_decision for select to himaya_counter using (true);
grant select (id, measure_id, step, addressee, done_on, ends) on court.measure_step to himaya_counter;
create policy counter_reads on court.measure_step for select to himaya_counter using (true);
grant select (id, person_id, starts, ends, at) on assistance.reflection to himaya_counter;
create policy counter_reads on assistance.reflection for select to himaya_counter using (true);
grant select (reflection_id, ended_on) on assistance.reflection_end to himaya_counter;
create policy counter_reads on assistance.reflection_end for select to himaya_counter using (true);
grant select (person_id, need, state, sent_at, accepted_at, answered_at) on assistance.referral to himaya_counter;
create policy counter_reads on assistance.referral for select to himaya_counter using (true);
grant select (person_id, need, given, taken_at) on assistance.consent to himaya_counter;
create policy counter_reads on assistance.consent for select to himaya_counter using (true);
grant select (id, person_id, entitlement, state, done_on) on assistance.entitlement_step to himaya_counter;
create policy counter_reads on assistance.entitlement_step for select to himaya_counter using (true);
grant select (id, case_id, post) on court.assignment to himaya_counter;
create policy counter_reads on court.assignment for select to himaya_counter using (true);
grant select (penal_id, formation, state, starts_at) on penal.hearing to himaya_counter;
create policy counter_reads on penal.hearing for select to himaya_counter using (true);
grant select (id, person_id, condition, answer, from_day) on assistance.condition to himaya_counter;
create policy counter_reads on assistance.condition for select to himaya_counter using (true);
grant select (id, person_id, brought_on, ended_on, ended_why) on penal.claim to himaya_counter;
create policy counter_reads on penal.claim for select to himaya_counter using (true);
grant execute on function court.judged(uuid[]) to himaya_counter;

grant select, insert, delete on office.counting to himaya_counter;
create policy counter_counts on office.counting for all to himaya_counter using (true) with check (true);
grant insert (year, unit_id, circuit, entitlement, entitled, decided, refused, half_within, for_prosecution) on office.coverage to himaya_counter;
create policy counter_writes on office.coverage for insert to himaya_counter with check (true);
grant select, insert on office.rounding to himaya_counter;
create policy counter_reads on office.rounding for select to himaya_counter using (true);
create policy counter_draws on office.rounding for insert to himaya_counter with check (true);
