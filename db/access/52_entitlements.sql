-- How what the law gives a person stands. Written by the unit and by the judicial authorities on the case, each in its
-- part (the rule says which), and read by them. The bench, the registries and the services read none.
grant select on assistance.entitlement_step to himaya_app;
create policy unit_and_deciders_read on assistance.entitlement_step for select to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[])
      or file_id = any ((select me.assistance('unit_coordinator', 'kings_prosecutor', 'kings_prosecutor_deputy',
        'general_prosecutor', 'general_prosecutor_deputy', 'investigating_judge', 'juvenile_judge',
        'juvenile_counsellor'))::uuid[]));
grant insert (id, file_id, person_id, unit_id, entitlement, state, done_on, post, said_by) on assistance.entitlement_step to himaya_app;
create policy unit_notes on assistance.entitlement_step for insert to himaya_app
  with check (said_by = (select me.officer()) and state not in ('decided', 'denied')
    and (unit_id = any ((select me.units('social_assistant'))::text[])
      or file_id = any ((select me.assistance('unit_coordinator'))::uuid[]))
    and exists (select from assistance.file f where f.id = file_id and f.unit_id = entitlement_step.unit_id));
create policy authorities_note on assistance.entitlement_step for insert to himaya_app
  with check (said_by = (select me.officer()) and state in ('decided', 'denied')
    and file_id = any ((select me.assistance('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
      'general_prosecutor_deputy', 'investigating_judge', 'juvenile_judge', 'juvenile_counsellor'))::uuid[])
    and exists (select from assistance.file f where f.id = file_id and f.unit_id = entitlement_step.unit_id));
