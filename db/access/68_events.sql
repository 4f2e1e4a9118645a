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
    when event in ('lifting_appeal_received', 'order_notified', 'cassation_declared') then array['registry_clerk']
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
      'pretrial_detention', 'judicial_supervision', 'motions', 'deliberation', 'judgment', 'appeal_judgment',
      'cassation_declared', 'final_judgment')
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
