-- The penal side: the prosecution and the investigating judge assigned. The bench reads charges and hearings,
-- never the prosecution's elements; the unit reads dates, and no fact.

-- Elements and circumstances, their proofs and the days of the facts: prosecution and investigating judge only. What is
-- taken back stays: no row is deleted, and none but its end is ever written over.
grant select on penal.element, penal.proof, penal.element_proof, penal.facts to himaya_app;
create policy prosecution_reads on penal.element for select to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[]));
create policy prosecution_reads on penal.proof for select to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[]));
create policy prosecution_reads on penal.element_proof for select to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[]));
create policy prosecution_reads on penal.facts for select to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[]));

grant insert (id, penal_id, person_id, party_id, element, value, absent, noted_by) on penal.element to himaya_app;
create policy prosecution_notes on penal.element for insert to himaya_app
  with check (noted_by = (select me.officer()) and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[])
    -- A party is of the same file by the table's own key.
    and (person_id is null or exists (select from assistance.person p join court.case c on c.assistance_id = p.file_id
      where p.id = person_id and c.penal_id = element.penal_id)));
grant update (withdrawn_at, withdrawn_by) on penal.element to himaya_app;
create policy prosecution_withdraws on penal.element for update to himaya_app
  using (withdrawn_at is null and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[]))
  with check (withdrawn_at is not null and withdrawn_by = (select me.officer()) and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[]));

grant insert (id, penal_id, person_id, began_on, ended_on, noted_by) on penal.facts to himaya_app;
create policy prosecution_dates on penal.facts for insert to himaya_app
  with check (noted_by = (select me.officer()) and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[])
    and exists (select from assistance.person p join court.case c on c.assistance_id = p.file_id
      where p.id = person_id and c.penal_id = facts.penal_id));

grant insert (id, penal_id, kind, title_sealed, dated, noted_by) on penal.proof to himaya_app;
create policy prosecution_notes on penal.proof for insert to himaya_app
  with check (noted_by = (select me.officer()) and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[]));

grant insert (penal_id, element_id, proof_id, linked_by) on penal.element_proof to himaya_app;
create policy prosecution_links on penal.element_proof for insert to himaya_app
  with check (linked_by = (select me.officer()) and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[])
    and exists (select from penal.element e where e.id = element_id and e.withdrawn_at is null));
grant update (unlinked_at, unlinked_by) on penal.element_proof to himaya_app;
create policy prosecution_unlinks on penal.element_proof for update to himaya_app
  using (unlinked_at is null and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[]))
  with check (unlinked_at is not null and unlinked_by = (select me.officer()) and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[]));

-- Charges are known to everyone assigned but the unit. The prosecution brings them, and the investigating judge on its
-- submission (CPP 84); a felony is in no king's prosecutor's hands (CPP 49).
grant select on penal.charge to himaya_app;
create policy assigned_reads on penal.charge for select to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge', 'trial_judge', 'trial_counsellor', 'juvenile_judge',
    'juvenile_counsellor', 'registry_clerk', 'prosecution_clerk'))::uuid[]));
grant insert (id, penal_id, party_id, article, link, submitted_on, brought_by, brought_on) on penal.charge to himaya_app;
create policy prosecution_charges on penal.charge for insert to himaya_app
  with check (brought_by = (select me.officer())
    and (penal_id = any ((select me.penal('general_prosecutor', 'general_prosecutor_deputy'))::uuid[])
      or (submitted_on is not null and penal_id = any ((select me.penal('investigating_judge'))::uuid[]))
      or (article in ('ma/act/2016/27-14#art_448-7', 'ma/act/2016/27-14#art_448-8', 'ma/act/2016/27-14#art_448-9',
          'ma/act/2016/27-14#art_448-10')
        and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy'))::uuid[]))));
grant update (dropped_on, dropped_by, dropped_why) on penal.charge to himaya_app;
create policy prosecution_drops on penal.charge for update to himaya_app
  using (dropped_on is null and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[]))
  with check (dropped_on is not null and dropped_by = (select me.officer())
    and (dropped_why <> 'dismissed' or penal_id = any ((select me.penal('investigating_judge'))::uuid[]))
    and (penal_id = any ((select me.penal('general_prosecutor', 'general_prosecutor_deputy', 'investigating_judge'))::uuid[])
      or (article in ('ma/act/2016/27-14#art_448-7', 'ma/act/2016/27-14#art_448-8', 'ma/act/2016/27-14#art_448-9',
          'ma/act/2016/27-14#art_448-10')
        and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy'))::uuid[]))));

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
    and exists (select from penal.decision d where d.id = decision_id and d.penal_id = notice.penal_id)
    and penal_id = any ((select me.penal('prosecution_clerk', 'kings_prosecutor', 'kings_prosecutor_deputy',
      'general_prosecutor', 'general_prosecutor_deputy'))::uuid[]));

-- The court's own reference is written by the registry or the prosecution's clerks of the court seized.
grant update (court_number, court_code, court_year) on penal.file to himaya_app;
create policy registry_numbers on penal.file for update to himaya_app
  using (id = any ((select me.penal('registry_clerk', 'prosecution_clerk'))::uuid[])
    and court_id = any ((select me.courts('registry_clerk', 'prosecution_clerk'))::text[]))
  with check (id = any ((select me.penal('registry_clerk', 'prosecution_clerk'))::uuid[])
    and court_id = any ((select me.courts('registry_clerk', 'prosecution_clerk'))::text[]));
