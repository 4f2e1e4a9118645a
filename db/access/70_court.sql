-- Measures, and who is assigned to a case.

-- Measures are requested by whoever accompanies or prosecutes, decided by the magistrate whom the article names,
-- served by the registries. Everyone on the case knows them; the services know none.
grant select on court.measure, court.measure_decision, court.measure_step to himaya_app;
create policy case_reads on court.measure for select to himaya_app
  using (exists (select from court.case c where c.id = case_id));
create policy case_reads on court.measure_decision for select to himaya_app
  using (exists (select from court.case c where c.id = case_id));
create policy case_reads on court.measure_step for select to himaya_app
  using (exists (select from court.case c where c.id = case_id));

grant insert (id, case_id, person_id, capacity, kind, article, against_id, complained, is_child, request_sealed, requested_by) on court.measure to himaya_app;
create policy case_requests on court.measure for insert to himaya_app
  with check (requested_by = (select me.officer())
    and exists (select from court.case c join assistance.person p on p.file_id = c.assistance_id
      where c.id = case_id and p.id = person_id)
    and (exists (select from court.case c where c.id = case_id and c.unit_id = any ((select me.units('social_assistant'))::text[]))
      or case_id = any ((select me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
        'general_prosecutor_deputy', 'unit_coordinator', 'investigating_judge', 'trial_judge', 'trial_counsellor',
        'juvenile_judge', 'juvenile_counsellor'))::uuid[]))
    -- Whoever is named is a party of this case.
    and (against_id is null or exists (select from penal.party p join court.case c on c.penal_id = p.penal_id
      where p.id = against_id and c.id = case_id)));

-- A measure holds its article without the paragraph, which its kind tells.
-- CPP 82-5, 82-6, 82-7, 82-9, 82-10: the prosecution or the investigating judge, each in his part.
-- CPP 82-5-1: the competent judicial authorities. CPP 510: the juvenile judge or counsellor; an expertise on a
-- child may come from the prosecution too (510 §3). The decision bears a number of the court where the post is held.
grant insert (id, case_id, measure_id, outcome, post, reasons_sealed, starts, ends, decided_by, decided_on,
  court_id, year, number, against_id, lasts, opinion_taken, written_consent) on court.measure_decision to himaya_app;
create policy named_magistrate_decides on court.measure_decision for insert to himaya_app
  with check (decided_by = (select me.officer())
    and court_id = any ((select me.courts('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
      'general_prosecutor_deputy', 'investigating_judge', 'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'))::text[])
    and (against_id is null or exists (select from penal.party p join court.case c on c.penal_id = p.penal_id
      where p.id = against_id and c.id = measure_decision.case_id))
    and exists (select from court.measure m where m.id = measure_id and m.case_id = measure_decision.case_id
      and (outcome = 'refused' or (m.kind = 'no_contact') = (measure_decision.against_id is not null)) and (
      (m.article in ('ma/act/2002/22-01#art_82-5', 'ma/act/2002/22-01#art_82-6', 'ma/act/2002/22-01#art_82-7', 'ma/act/2002/22-01#art_82-9')
        and m.case_id = any ((select me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
          'general_prosecutor_deputy', 'investigating_judge'))::uuid[]))
      or (m.article = 'ma/act/2002/22-01#art_82-5-1'
        and m.case_id = any ((select me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
          'general_prosecutor_deputy', 'investigating_judge', 'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'))::uuid[]))
      or (m.article = 'ma/act/2002/22-01#art_510'
        and m.case_id = any ((select me.cases('juvenile_judge', 'juvenile_counsellor'))::uuid[]))
      or (m.article = 'ma/act/2002/22-01#art_510' and m.kind = 'expertise_on_child'
        and m.case_id = any ((select me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
          'general_prosecutor_deputy'))::uuid[])))));

grant select, insert on court.decision_number to himaya_app;
grant update (last) on court.decision_number to himaya_app;
create policy court_numbers on court.decision_number for all to himaya_app
  using (court_id = any ((select me.courts('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge', 'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'))::text[]))
  with check (court_id = any ((select me.courts('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge', 'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'))::text[]));

-- The signed decision is attached by the registries or by a magistrate on the case, once there is a decision,
grant select on court.scan to himaya_app;
create policy case_reads on court.scan for select to himaya_app
  using (exists (select from court.case c where c.id = case_id));
-- and its bytes are a file that came in for this measure (71).
grant insert (id, case_id, measure_id, kind, sha256, attachment_id, attached_by) on court.scan to himaya_app;
create policy registry_or_magistrate_attaches on court.scan for insert to himaya_app
  with check (attached_by = (select me.officer())
    and exists (select from court.attachment a where a.id = scan.attachment_id and a.measure_id = scan.measure_id)
    and exists (select from court.measure_decision d where d.measure_id = scan.measure_id and d.case_id = scan.case_id)
    and case_id = any ((select me.cases('registry_clerk', 'prosecution_clerk', 'kings_prosecutor', 'kings_prosecutor_deputy',
      'general_prosecutor', 'general_prosecutor_deputy', 'investigating_judge', 'trial_judge', 'trial_counsellor',
      'juvenile_judge', 'juvenile_counsellor'))::uuid[]));

-- Nothing is served that was not granted and signed.
grant insert (id, case_id, measure_id, step, addressee, note_sealed, done_on, done_by, lasts, ends) on court.measure_step to himaya_app;
create policy registry_serves on court.measure_step for insert to himaya_app
  with check (done_by = (select me.officer()) and step = 'served'
    and exists (select from court.measure_decision d where d.measure_id = measure_step.measure_id and d.outcome = 'granted')
    and exists (select from court.scan s where s.measure_id = measure_step.measure_id)
    and case_id = any ((select me.cases('registry_clerk', 'prosecution_clerk'))::uuid[]));
create policy magistrate_reviews on court.measure_step for insert to himaya_app
  with check (done_by = (select me.officer()) and step in ('reviewed', 'lifted')
    and case_id = any ((select me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
      'general_prosecutor_deputy', 'investigating_judge', 'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'))::uuid[]));

-- The head of the prosecution assigns his deputies, the judge seized, the coordinator and the clerks;
-- the registry assigns the formation that the court's president named. Each at their own court, and only officers who
-- hold that post there. Whoever may put somebody on a case may take them off it.
grant insert (id, case_id, officer_id, post, starts, ends, from_id, delegated_by) on court.assignment to himaya_app;
create policy head_assigns on court.assignment for insert to himaya_app
  with check (starts = current_date and ends is null and from_id is null
    and post in ('kings_prosecutor_deputy', 'general_prosecutor_deputy', 'investigating_judge', 'unit_coordinator',
      'prosecution_clerk', 'registry_clerk', 'juvenile_judge', 'juvenile_counsellor')
    and case_id = any ((select me.cases('kings_prosecutor', 'general_prosecutor'))::uuid[])
    and exists (select from office.post p join office.officer o on o.id = p.officer_id
      where p.officer_id = assignment.officer_id and p.post = assignment.post and o.active
        and p.starts <= current_date and (p.ends is null or p.ends >= current_date)
        and p.court_id = assignment.court_id and p.court_id = any ((select me.courts('kings_prosecutor', 'general_prosecutor'))::text[])));
create policy registry_assigns on court.assignment for insert to himaya_app
  with check (starts = current_date and ends is null and from_id is null
    and post in ('trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor')
    and case_id = any ((select me.cases('registry_clerk'))::uuid[])
    and exists (select from office.post p join office.officer o on o.id = p.officer_id
      where p.officer_id = assignment.officer_id and p.post = assignment.post and o.active
        and p.starts <= current_date and (p.ends is null or p.ends >= current_date)
        and p.court_id = assignment.court_id and p.court_id = any ((select me.courts('registry_clerk'))::text[])));

grant update (ends, ended_at, ended_by, why) on court.assignment to himaya_app;
create policy head_ends on court.assignment for update to himaya_app
  using (ended_at is null
    and post in ('kings_prosecutor_deputy', 'general_prosecutor_deputy', 'investigating_judge', 'unit_coordinator',
      'prosecution_clerk', 'registry_clerk', 'juvenile_judge', 'juvenile_counsellor')
    and case_id = any ((select me.cases('kings_prosecutor', 'general_prosecutor'))::uuid[])
    -- As of that court: whoever has left it since is taken off its cases, and nobody off another's.
    and court_id = any ((select me.courts('kings_prosecutor', 'general_prosecutor'))::text[]))
  with check (ended_by = (select me.officer()) and ends = greatest(starts, current_date));
create policy registry_ends on court.assignment for update to himaya_app
  using (ended_at is null
    and post in ('trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor')
    and case_id = any ((select me.cases('registry_clerk'))::uuid[])
    and court_id = any ((select me.courts('registry_clerk'))::text[]))
  with check (ended_by = (select me.officer()) and ends = greatest(starts, current_date));

-- Whoever is on a case lets a colleague of the same post at the same court stand in, until a day; so does the head who may
-- put that post on the case. What is handed on is one's own and is not handed on again.
create or replace function me.may_delegate(of uuid, of_case uuid, as_post text, to_officer uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from court.assignment f
      join office.post p on p.post = f.post and p.court_id = f.court_id
      join office.officer o on o.id = p.officer_id
    where f.id = of and f.case_id = of_case and f.post = as_post and f.from_id is null and f.ended_at is null
      and f.starts <= current_date and (f.ends is null or f.ends >= current_date)
      and p.officer_id = to_officer and o.active and to_officer <> f.officer_id
      and p.starts <= current_date and (p.ends is null or p.ends >= current_date)
      and ((f.officer_id = me.officer() and of_case = any (me.assigned_cases(f.post)))
        or (of_case = any (me.assigned_cases('kings_prosecutor', 'general_prosecutor'))
          and f.court_id = any (me.courts('kings_prosecutor', 'general_prosecutor'))
          and f.post in ('kings_prosecutor_deputy', 'general_prosecutor_deputy', 'investigating_judge', 'unit_coordinator',
            'prosecution_clerk', 'registry_clerk', 'juvenile_judge', 'juvenile_counsellor'))
        or (of_case = any (me.assigned_cases('registry_clerk')) and f.court_id = any (me.courts('registry_clerk'))
          and f.post in ('trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'))));
end $$;
grant create on schema me to himaya_gate;
alter function me.may_delegate(uuid, uuid, text, uuid) owner to himaya_gate;
revoke create on schema me from himaya_gate;
revoke all on function me.may_delegate(uuid, uuid, text, uuid) from public;
grant execute on function me.may_delegate(uuid, uuid, text, uuid) to himaya_app;
create policy holder_delegates on court.assignment for insert to himaya_app
  with check (delegated_by = (select me.officer()) and starts = current_date and ends between current_date and current_date + 90
    and from_id is not null and me.may_delegate(from_id, case_id, post, officer_id));
-- Taken back by whoever handed it on.
create policy delegator_ends on court.assignment for update to himaya_app
  using (ended_at is null and delegated_by = (select me.officer()))
  with check (ended_by = (select me.officer()) and ends = greatest(starts, current_date));
-- Nobody puts themselves on a case, in whatever post they put others on it, nor stands in by their own hand.
create policy not_to_oneself on court.assignment as restrictive for insert to himaya_app
  with check (officer_id <> (select me.officer()));
