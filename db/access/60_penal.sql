-- The penal side: the prosecution and the investigating judge assigned. The bench reads charges and hearings,
-- never the prosecution's elements; the unit reads dates, and no fact.

-- Elements and proofs: prosecution and investigating judge only.
grant select on penal.element, penal.proof, penal.element_proof to himaya_app;
create policy prosecution_reads on penal.element for select to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[]));
create policy prosecution_reads on penal.proof for select to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[]));
create policy prosecution_reads on penal.element_proof for select to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[]));
grant insert (id, penal_id, person_id, element, value, noted_by) on penal.element to himaya_app;
create policy prosecution_notes on penal.element for insert to himaya_app
  with check (noted_by = (select me.officer())
    and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
      'general_prosecutor_deputy', 'investigating_judge'))::uuid[])
    and exists (select from assistance.person p join court.case c on c.assistance_id = p.file_id
      where p.id = person_id and c.penal_id = element.penal_id));
grant insert (id, penal_id, kind, title_sealed, dated, noted_by) on penal.proof to himaya_app;
create policy prosecution_notes on penal.proof for insert to himaya_app
  with check (noted_by = (select me.officer())
    and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
      'general_prosecutor_deputy', 'investigating_judge'))::uuid[]));
grant insert (penal_id, element_id, proof_id, linked_by), delete on penal.element_proof to himaya_app;
create policy prosecution_links on penal.element_proof for insert to himaya_app
  with check (linked_by = (select me.officer())
    and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
      'general_prosecutor_deputy', 'investigating_judge'))::uuid[]));
create policy prosecution_unlinks on penal.element_proof for delete to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[]));

-- Charges are brought by the prosecution and known to everyone assigned.
grant select on penal.charge to himaya_app;
create policy assigned_reads on penal.charge for select to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge', 'trial_judge', 'trial_counsellor', 'juvenile_judge',
    'juvenile_counsellor', 'registry_clerk', 'prosecution_clerk'))::uuid[]));
grant insert (id, penal_id, party_id, article, brought_by, brought_on) on penal.charge to himaya_app;
create policy prosecution_charges on penal.charge for insert to himaya_app
  with check (brought_by = (select me.officer())
    and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
      'general_prosecutor_deputy', 'investigating_judge'))::uuid[]));

-- Only the prosecution decides what becomes of a report: the unit may mark a duplicate, or that nobody was found.
grant select on penal.decision to himaya_app;
create policy assigned_reads on penal.decision for select to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge', 'prosecution_clerk'))::uuid[]));
grant insert (id, penal_id, kind, reasons_sealed, taken_on, notify_by, decided_by) on penal.decision to himaya_app;
create policy prosecution_decides on penal.decision for insert to himaya_app
  with check (decided_by = (select me.officer())
    and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
      'general_prosecutor_deputy'))::uuid[]));
grant update (notified_on) on penal.decision to himaya_app;
create policy registry_notifies on penal.decision for update to himaya_app
  using (notified_on is null and penal_id = any ((select me.penal('prosecution_clerk', 'kings_prosecutor',
    'kings_prosecutor_deputy', 'general_prosecutor', 'general_prosecutor_deputy'))::uuid[]))
  with check (notified_on is not null);

grant update (state, version) on penal.report to himaya_app;
create policy unit_marks on penal.report for update to himaya_app
  using (unit_id = any ((select me.units('social_assistant'))::text[]) and state in ('sent', 'checking'))
  with check (unit_id = any ((select me.units('social_assistant'))::text[]) and state in ('duplicate', 'no_person_found'));
create policy prosecution_moves on penal.report for update to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor', 'general_prosecutor_deputy'))::uuid[]))
  with check (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor', 'general_prosecutor_deputy'))::uuid[])
    and (state = 'followed' or (state = 'shelved'
      and exists (select from penal.decision d where d.penal_id = report.penal_id and d.kind = 'shelved'))));

-- The court's own reference is written by the registry or the prosecution's clerks of the court seized.
grant update (court_number, court_code, court_year) on penal.file to himaya_app;
create policy registry_numbers on penal.file for update to himaya_app
  using (id = any ((select me.penal('registry_clerk', 'prosecution_clerk'))::uuid[])
    and court_id = any ((select me.courts('registry_clerk', 'prosecution_clerk'))::text[]))
  with check (id = any ((select me.penal('registry_clerk', 'prosecution_clerk'))::uuid[])
    and court_id = any ((select me.courts('registry_clerk', 'prosecution_clerk'))::text[]));

-- Hearings: dates are known to everyone on the case and to the unit that accompanies her.
grant select on penal.hearing, penal.attendance to himaya_app;
create policy case_reads on penal.hearing for select to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
      'general_prosecutor_deputy', 'unit_coordinator', 'investigating_judge', 'trial_judge', 'trial_counsellor',
      'juvenile_judge', 'juvenile_counsellor', 'registry_clerk', 'prosecution_clerk'))::uuid[])
    or exists (select from court.case c where c.penal_id = hearing.penal_id));
grant insert (id, penal_id, court_id, formation, starts_at, room, closed_basis, interpreter, fixed_by) on penal.hearing to himaya_app;
create policy court_fixes on penal.hearing for insert to himaya_app
  with check (fixed_by = (select me.officer())
    and penal_id = any ((select me.penal('registry_clerk', 'trial_judge', 'trial_counsellor', 'investigating_judge'))::uuid[])
    and court_id = any ((select me.courts('registry_clerk', 'trial_judge', 'trial_counsellor', 'investigating_judge'))::text[]));
grant update (state, version) on penal.hearing to himaya_app;
create policy court_moves on penal.hearing for update to himaya_app
  using (penal_id = any ((select me.penal('registry_clerk', 'trial_judge', 'trial_counsellor', 'investigating_judge'))::uuid[]))
  with check (penal_id = any ((select me.penal('registry_clerk', 'trial_judge', 'trial_counsellor', 'investigating_judge'))::uuid[]));
create policy case_reads on penal.attendance for select to himaya_app
  using (exists (select from penal.hearing h where h.id = hearing_id));
grant insert (id, penal_id, hearing_id, officer_id, person_id, part) on penal.attendance to himaya_app;
create policy court_calls on penal.attendance for insert to himaya_app
  with check (penal_id = any ((select me.penal('registry_clerk', 'trial_judge', 'trial_counsellor', 'investigating_judge'))::uuid[]));
