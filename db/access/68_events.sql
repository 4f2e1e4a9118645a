-- Acts of procedure. Each has those who may note it, because it is their act or their registry's to write down, and those
-- who are told of it; both lists are of the law and stand in domain/src/clocks/noting.ts too, and a test holds them together.
-- Never the unit, which accompanies the victim, and never a service.
create or replace function penal.event_noters(event text) returns text[] language sql immutable parallel safe as $$
  select case
    when event in ('arrest', 'identity_check', 'minor_arrest', 'minor_guard', 'seizure_lift_request', 'border_closure',
        'detention_for_trial', 'file_to_prosecution')
      then array['kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor', 'general_prosecutor_deputy',
        'prosecution_clerk']
    when event = 'detention_challenge_referred'
      then array['kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor', 'general_prosecutor_deputy',
        'prosecution_clerk', 'registry_clerk']
    when event in ('offence', 'tracking', 'infiltration', 'infiltration_end', 'data_requisition')
      then array['kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor', 'general_prosecutor_deputy',
        'investigating_judge']
    when event = 'interception' then array['investigating_judge', 'general_prosecutor', 'general_prosecutor_deputy']
    when event = 'urgent_interception' then array['general_prosecutor', 'general_prosecutor_deputy']
    when event in ('pretrial_detention', 'judicial_supervision', 'communication_ban', 'questioning', 'investigation_order')
      then array['investigating_judge', 'registry_clerk']
    when event in ('detention_lifted', 'motions', 'deliberation', 'judgment', 'appeal_judgment')
      then array['trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor', 'registry_clerk']
    when event in ('lifting_appeal_received', 'order_notified', 'appeal_declared', 'cassation_declared') then array['registry_clerk']
    when event = 'juvenile_protection' then array['juvenile_judge', 'juvenile_counsellor', 'registry_clerk']
    when event = 'final_judgment'
      then array['registry_clerk', 'kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
        'general_prosecutor_deputy']
    else array[]::text[]
  end
$$;
revoke all on function penal.event_noters(text) from public;
grant execute on function penal.event_noters(text) to himaya_app;

-- Techniques stay with those who order them (CPP 108, 116-2, 82-3-3); the inquiry and the investigation are secret to
-- whoever takes no part in them (CPP 15), the bench too (CPP 287).
grant select on penal.event, penal.event_pause, penal.event_interruption to himaya_app;
create policy prosecution_reads on penal.event for select to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[]));
create policy registry_reads on penal.event for select to himaya_app
  using (event not in ('interception', 'urgent_interception', 'tracking', 'infiltration', 'infiltration_end', 'data_requisition')
    and penal_id = any ((select me.penal('registry_clerk', 'prosecution_clerk'))::uuid[]));
create policy bench_reads on penal.event for select to himaya_app
  using (event in ('detention_for_trial', 'detention_challenge_referred', 'detention_lifted', 'lifting_appeal_received',
      'pretrial_detention', 'judicial_supervision', 'motions', 'deliberation', 'judgment',
      'juvenile_protection', 'appeal_declared', 'appeal_judgment', 'cassation_declared', 'final_judgment')
    and penal_id = any ((select me.penal('trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'))::uuid[]));
create policy seen_with_the_act on penal.event_pause for select to himaya_app
  using (exists (select from penal.event e where e.id = event_id));
create policy seen_with_the_act on penal.event_interruption for select to himaya_app
  using (exists (select from penal.event e where e.id = event_id));

grant insert (id, penal_id, event, day, hour, party_id, art108, lawyer_delayed, nature, prosecution, party, residence,
  referral, another_appealed, court, noted_by) on penal.event to himaya_app;
create policy whoever_acts_notes on penal.event for insert to himaya_app
  with check (noted_by = (select me.officer())
    and penal_id = any ((me.penal(variadic penal.event_noters(event)))::uuid[]));
-- Taken back once, by any of those whose act it is; nothing else of it is ever written over.
grant update (withdrawn_by, withdrawn_at, withdrawn_why) on penal.event to himaya_app;
create policy whoever_acts_withdraws on penal.event for update to himaya_app
  using (withdrawn_at is null and penal_id = any ((me.penal(variadic penal.event_noters(event)))::uuid[]))
  with check (withdrawn_at is not null and withdrawn_by = (select me.officer()));

grant insert (id, penal_id, event_id, why, begins, ends, noted_by) on penal.event_pause to himaya_app;
create policy whoever_acts_notes on penal.event_pause for insert to himaya_app
  with check (noted_by = (select me.officer())
    and exists (select from penal.event e where e.id = event_id and e.penal_id = event_pause.penal_id
      and e.withdrawn_at is null and e.event = 'arrest'
      and e.penal_id = any ((me.penal(variadic penal.event_noters(e.event)))::uuid[])));
grant insert (id, penal_id, event_id, act, day, noted_by) on penal.event_interruption to himaya_app;
create policy whoever_acts_notes on penal.event_interruption for insert to himaya_app
  with check (noted_by = (select me.officer())
    and exists (select from penal.event e where e.id = event_id and e.penal_id = event_interruption.penal_id
      and e.withdrawn_at is null and e.event = 'offence'
      and e.penal_id = any ((me.penal(variadic penal.event_noters(e.event)))::uuid[])));

-- That a term was kept is said by those in whose duty it was, and by the clerks who write it down for them; the list is of
-- the law and stands in domain/src/clocks/done.ts too, and a test holds them together.
create or replace function penal.term_sayers(term text) returns text[] language sql immutable parallel safe as $$
  select case
    when term in ('custody', 'custody_extension', 'lawyer_delay', 'identity_check', 'identity_check_extension',
        'minor_retention', 'minor_retention_extension', 'minor_guard', 'seizure_lift_kings_prosecutor',
        'seizure_lift_general_prosecutor', 'border_closure', 'border_closure_108', 'direct_referral', 'detention_challenge',
        'submissions')
      then array['prosecution_clerk', 'kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
        'general_prosecutor_deputy']
    when term in ('interception', 'tracking', 'infiltration', 'infiltration_exit', 'data_requisition')
      then array['kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor', 'general_prosecutor_deputy',
        'investigating_judge']
    when term = 'urgent_interception_ruling'
      then array['kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor', 'general_prosecutor_deputy']
    when term = 'detention_challenge_ruling'
      then array['registry_clerk', 'prosecution_clerk', 'trial_judge', 'trial_counsellor', 'juvenile_judge',
        'juvenile_counsellor']
    when term in ('lifting_appeal', 'supervision_appeal', 'order_appeal_prosecution', 'appeal', 'juvenile_protection_appeal')
      then array['registry_clerk', 'kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
        'general_prosecutor_deputy']
    when term = 'appeal_others' then array['registry_clerk', 'kings_prosecutor', 'kings_prosecutor_deputy']
    when term in ('lifting_appeal_ruling', 'motions_ruling', 'deliberation')
      then array['registry_clerk', 'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor']
    when term in ('detention_felony', 'detention_misdemeanour', 'supervision_felony', 'supervision_felony_108',
        'supervision_misdemeanour', 'communication_ban', 'lawyers_called')
      then array['registry_clerk', 'investigating_judge']
    when term in ('order_notice', 'order_appeal_accused', 'order_appeal_civil_party', 'cassation_copy', 'cassation_brief',
        'cassation_file')
      then array['registry_clerk']
    when term in ('summons', 'summons_direct', 'summons_near', 'summons_far')
      then array['registry_clerk', 'prosecution_clerk']
    when term in ('appeal_general_prosecutor', 'cassation')
      then array['registry_clerk', 'general_prosecutor', 'general_prosecutor_deputy']
    else array[]::text[]
  end
$$;
revoke all on function penal.term_sayers(text) from public;
grant execute on function penal.term_sayers(text) to himaya_app;

-- Told of with the act it runs from, and with the hearing to those to whom a summons is a concern: never to the unit.
grant select on penal.term_done to himaya_app;
create policy seen_with_the_act on penal.term_done for select to himaya_app
  using (exists (select from penal.event e where e.id = event_id)
    or (hearing_id is not null and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy',
      'general_prosecutor', 'general_prosecutor_deputy', 'investigating_judge', 'registry_clerk', 'prosecution_clerk',
      'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'))::uuid[])));
grant insert (id, penal_id, event_id, hearing_id, term, day, hour, post, said_by, said_at) on penal.term_done to himaya_app;
create policy whose_duty_it_was_says on penal.term_done for insert to himaya_app
  with check (said_by = (select me.officer())
    and post = any (penal.term_sayers(term)) and penal_id = any ((me.penal(post))::uuid[])
    and (exists (select from penal.event e where e.id = event_id and e.penal_id = term_done.penal_id
        and e.withdrawn_at is null)
      or exists (select from penal.hearing h where h.id = hearing_id and h.penal_id = term_done.penal_id
        and h.state = 'fixed')));
grant update (withdrawn_by, withdrawn_at, withdrawn_why) on penal.term_done to himaya_app;
create policy whose_duty_it_was_withdraws on penal.term_done for update to himaya_app
  using (withdrawn_at is null and penal_id = any ((me.penal(variadic penal.term_sayers(term)))::uuid[]))
  with check (withdrawn_at is not null and withdrawn_by = (select me.officer()));
