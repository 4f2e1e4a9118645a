-- The register of papers: whoever may see the act that a paper puts down sees that it was printed; what is about a
-- person alone is seen by whoever is on her case, and what only her unit tells her by the unit.
grant select on court.paper to himaya_app;
create policy seen_with_its_act on court.paper for select to himaya_app
  using (exists (select from court.case c where c.id = case_id
      and (kind not in ('secrecy_notice', 'referral_letter')
        or c.unit_id = any ((select me.units('social_assistant'))::text[])
        or c.id = any ((select me.cases('unit_coordinator'))::uuid[])))
    and (measure_id is null or exists (select from court.measure m where m.id = measure_id))
    and (reflection_id is null or exists (select from assistance.reflection r where r.id = reflection_id))
    and (referral_id is null or exists (select from assistance.referral r where r.id = referral_id))
    and (rights_id is null or exists (select from assistance.rights_given g where g.id = rights_id))
    and (transfer_id is null or exists (select from court.transfer t where t.id = transfer_id)));

-- Printed in one's own name, by the posts whose act the paper is (mirrors domain/src/documents/papers.ts), about what
-- belongs to this case. A copy of a decision is printed by whoever is on the case.
grant insert (id, number, kind, addressee, draft, form, sha256, case_id, court_id, person_id, rights_id, reflection_id,
  measure_id, referral_id, hearing_id, transfer_id, told, printed_by, printed_on) on court.paper to himaya_app;
create policy whose_act_it_is_prints on court.paper for insert to himaya_app
  with check (printed_by = (select me.officer())
    and exists (select from court.case c where c.id = case_id and (
      kind = 'decision'
      or (kind in ('rights_notice', 'rights_acknowledgement', 'secrecy_notice', 'placement_request', 'fee_exemption',
          'referral_letter') and c.unit_id = any ((select me.units('social_assistant'))::text[]))
      or (kind in ('rights_notice', 'rights_acknowledgement', 'placement_request')
        and c.id = any ((select me.cases('unit_coordinator', 'kings_prosecutor', 'kings_prosecutor_deputy',
          'general_prosecutor', 'general_prosecutor_deputy'))::uuid[]))
      or (kind = 'reflection_decision'
        and c.id = any ((select me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
          'general_prosecutor_deputy', 'investigating_judge', 'juvenile_judge', 'juvenile_counsellor'))::uuid[]))
      or (kind = 'fee_exemption'
        and c.id = any ((select me.cases('unit_coordinator', 'registry_clerk', 'prosecution_clerk'))::uuid[]))
      or (kind = 'witness_summons' and c.id = any ((select me.cases('registry_clerk', 'prosecution_clerk'))::uuid[]))
      or (kind = 'stay_authorisation'
        and c.id = any ((select me.cases('registry_clerk', 'prosecution_clerk', 'kings_prosecutor',
          'kings_prosecutor_deputy', 'general_prosecutor', 'general_prosecutor_deputy'))::uuid[]))
      or (kind = 'case_transmission'
        and c.id = any ((select me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'unit_coordinator'))::uuid[]))))
    and (person_id is null or exists (select from assistance.person p join court.case c on c.assistance_id = p.file_id
      where p.id = person_id and c.id = paper.case_id))
    and (measure_id is null or exists (select from court.measure m where m.id = measure_id and m.case_id = paper.case_id
      and m.person_id = paper.person_id))
    and (kind not in ('decision', 'stay_authorisation')
      or exists (select from court.measure_decision d where d.measure_id = paper.measure_id))
    and (reflection_id is null or exists (select from assistance.reflection r where r.id = reflection_id
      and r.person_id = paper.person_id))
    and (referral_id is null or exists (select from assistance.referral r where r.id = referral_id
      and r.person_id = paper.person_id))
    and (rights_id is null or exists (select from assistance.rights_given g where g.id = rights_id
      and g.person_id = paper.person_id))
    and (hearing_id is null or exists (select from penal.attendance a where a.hearing_id = paper.hearing_id
      and a.person_id = paper.person_id))
    and (transfer_id is null or exists (select from court.transfer t where t.id = transfer_id
      and t.case_id = paper.case_id)));

-- All that a stranger who holds a number is ever told: the day, the court, the kind where it says nothing of anybody,
-- and whether a file they hold is the one that was printed. A number that is hidden gives no row, as one that is none.
create or replace function court.verify_paper(asked text, hash bytea)
returns table (printed_on date, court_id text, kind text, same boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select p.printed_on, p.court_id::text, case when p.told = 'kind' then p.kind end, p.sha256 = hash
    from court.paper p where p.number = asked and p.told <> 'nothing';
end $$;
grant select (number, kind, sha256, court_id, told, printed_on) on court.paper to himaya_gate;
create policy gate_verifies on court.paper for select to himaya_gate using (true);
grant create on schema court to himaya_gate;
alter function court.verify_paper(text, bytea) owner to himaya_gate;
revoke create on schema court from himaya_gate;
revoke all on function court.verify_paper(text, bytea) from public;
grant usage on schema court to himaya_door;
grant execute on function court.verify_paper(text, bytea) to himaya_door;
