-- Sealing who somebody is takes a proof of one's own (ADR 16, ADR 23). Those sealed before were sealed in a session.
alter table court.sealed_identity add column proof_id uuid unique references office.step_up;

-- A caller who was taken out of a report is still somebody to be told of what becomes of it.
alter table penal.report add column caller_concealed boolean not null default false
  constraint concealed_caller_is_gone check (not caller_concealed or caller_sealed is null);
update penal.report r set caller_concealed = true where r.caller_sealed is null and not r.anonymous
  and exists (select from court.case c join court.sealed_identity i on i.case_id = c.id
    join assistance.person p on p.id = i.person_id
    where c.penal_id = r.penal_id and i.took is not null and (i.of_caller or p.capacity = 'reporter'));

-- Sealed before anything was taken out, of a file that said nothing then: nothing of it stands beside the sealing, and
-- from here nothing is written there.
update assistance.person p set concealed = true
  where not p.concealed and p.name_sealed is null and p.born_sealed is null and p.document_sealed is null
    and (p.capacity in ('victim', 'victim_witness') or (p.sex is null and p.nationality is null))
    and exists (select from court.sealed_identity i where i.person_id = p.id)
    and not exists (select from assistance.safe_contact s where s.person_id = p.id
      and num_nonnulls(s.number_sealed, s.by_whom_sealed, s.when_sealed, s.if_other_answers_sealed) > 0);
