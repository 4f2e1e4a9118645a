-- What a spreadsheet said beyond our own columns belongs to the unit's social assistants: it may tell of the
-- offence, so no service, no registry and no bench reads it.
grant select on assistance.import_row to himaya_app;
create policy unit_reads on assistance.import_row for select to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[]));
grant insert (unit_id, file_id, person_id, row_mac, kept_sealed) on assistance.import_row to himaya_app;
create policy unit_imports on assistance.import_row for insert to himaya_app
  with check (unit_id = any ((select me.units('social_assistant'))::text[])
    and exists (select from assistance.person p
      where p.id = person_id and p.file_id = import_row.file_id and p.unit_id = import_row.unit_id));
