-- What a person says of a pregnancy or a disability is the unit's, which asked: nobody who prosecutes, judges or serves
-- reads it. What the law gives for it stands in their list as long as it may be given.
grant select on assistance.condition to himaya_app;
create policy unit_reads on assistance.condition for select to himaya_app
  using (exists (select from assistance.file f where f.id = file_id and f.unit_id = any ((select me.units('social_assistant'))::text[]))
      or file_id = any ((select me.assistance('unit_coordinator'))::uuid[]));
grant insert (id, file_id, person_id, condition, answer, from_day, said_by) on assistance.condition to himaya_app;
create policy assistant_writes on assistance.condition for insert to himaya_app
  with check (said_by = (select me.officer())
    and exists (select from assistance.file f where f.id = file_id and f.unit_id = any ((select me.units('social_assistant'))::text[])));
