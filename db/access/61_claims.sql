-- Claims for damages are known to everyone assigned, as charges are. The unit knows that a person whom it accompanies
-- claims, and never against whom: that would name the accused, one of whom it may follow too (ADR 13).
grant select on penal.claim, penal.claim_against to himaya_app;
create policy assigned_reads on penal.claim for select to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge', 'trial_judge', 'trial_counsellor', 'juvenile_judge',
    'juvenile_counsellor', 'registry_clerk', 'prosecution_clerk'))::uuid[]));
create policy unit_reads_of_its_people on penal.claim for select to himaya_app
  using (exists (select from assistance.person p join assistance.file f on f.id = p.file_id
    where p.id = claim.person_id and (f.unit_id = any ((select me.units('social_assistant'))::text[])
      or f.id = any ((select me.assistance('unit_coordinator'))::uuid[]))));
create policy assigned_reads on penal.claim_against for select to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge', 'trial_judge', 'trial_counsellor', 'juvenile_judge',
    'juvenile_counsellor', 'registry_clerk', 'prosecution_clerk'))::uuid[]));

-- Written down by those before whom it is brought, or by their registry (domain/src/claims/claims.ts).
create or replace function penal.claim_noters(way text) returns text[] language sql immutable parallel safe as $$
  select case
    when way in ('complaint', 'in_investigation') then array['investigating_judge', 'registry_clerk']
    when way in ('brief', 'spoken')
      then array['trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor', 'registry_clerk']
    else array[]::text[]
  end
$$;
revoke all on function penal.claim_noters(text) from public;
grant execute on function penal.claim_noters(text) to himaya_app;

grant insert (id, penal_id, person_id, way, brought_on, brought_by) on penal.claim to himaya_app;
create policy whoever_receives_notes on penal.claim for insert to himaya_app
  with check (brought_by = (select me.officer())
    and penal_id = any ((me.penal(variadic penal.claim_noters(way)))::uuid[])
    and (person_id is null or exists (select from assistance.person p join court.case c on c.assistance_id = p.file_id
      where p.id = person_id and c.penal_id = claim.penal_id)));
-- Against whom is said with the claim and not afterwards: another claim is brought against another.
grant insert (claim_id, penal_id, party_id) on penal.claim_against to himaya_app;
create policy said_with_the_claim on penal.claim_against for insert to himaya_app
  with check (exists (select from penal.claim k where k.id = claim_id and k.penal_id = claim_against.penal_id and k.brought_by = (select me.officer())
    and k.brought_at = now()));
grant update (ended_on, ended_why, ended_by) on penal.claim to himaya_app;
create policy whoever_receives_ends on penal.claim for update to himaya_app
  using (ended_on is null and penal_id = any ((me.penal(variadic penal.claim_noters(way)))::uuid[]))
  with check (ended_on is not null and ended_by = (select me.officer()));
