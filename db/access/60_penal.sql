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

-- Only the prosecution decides what becomes of a report, and only the one the file is before: after it was sent to
-- another court and accepted there, the first decides no more.
grant select on penal.decision, penal.report_check, penal.notice to himaya_app;
create policy assigned_reads on penal.decision for select to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge', 'prosecution_clerk'))::uuid[]));
create policy seen_with_the_decision on penal.notice for select to himaya_app
  using (exists (select from penal.decision d where d.id = decision_id));
create policy prosecution_reads on penal.report_check for select to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[]));
grant insert (id, report_id, penal_id, serious, found_sealed, checked_on, post, checked_by) on penal.report_check to himaya_app;
create policy prosecution_checks on penal.report_check for insert to himaya_app
  with check (checked_by = (select me.officer())
    and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
      'general_prosecutor_deputy'))::uuid[])
    and exists (select from penal.file f where f.id = report_check.penal_id and f.court_id = any ((select me.courts(
      'kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor', 'general_prosecutor_deputy'))::text[])));
grant insert (id, penal_id, kind, reasons_sealed, taken_on, notify_by, decided_by, post, nature, tell) on penal.decision to himaya_app;
create policy prosecution_decides on penal.decision for insert to himaya_app
  with check (decided_by = (select me.officer())
    and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
      'general_prosecutor_deputy'))::uuid[])
    and exists (select from penal.file f where f.id = decision.penal_id and f.court_id = any ((select me.courts(
      'kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor', 'general_prosecutor_deputy'))::text[])));

-- Its outcome is told by the prosecution or its registry.
grant insert (id, decision_id, penal_id, whom, how, told_on, told_by) on penal.notice to himaya_app;
create policy prosecution_tells on penal.notice for insert to himaya_app
  with check (told_by = (select me.officer())
    and penal_id = any ((select me.penal('prosecution_clerk', 'kings_prosecutor', 'kings_prosecutor_deputy',
      'general_prosecutor', 'general_prosecutor_deputy'))::uuid[]));

-- The court's own reference is written by its registry or by the prosecution's.
grant update (court_number, court_code, court_year) on penal.file to himaya_app;
create policy registry_numbers on penal.file for update to himaya_app
  using (id = any ((select me.penal('registry_clerk', 'prosecution_clerk'))::uuid[]))
  with check (id = any ((select me.penal('registry_clerk', 'prosecution_clerk'))::uuid[]));

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
