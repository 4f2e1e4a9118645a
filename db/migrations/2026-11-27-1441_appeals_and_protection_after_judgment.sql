-- Two more acts of procedure that nothing else holds: the juvenile judge's decision on protection after the judgment
-- (CPP 511), whose appeal runs ten days, and that an appeal was declared (CPP 399), by which a case has left first instance.
alter table penal.event drop constraint event_event_check, add constraint event_event_check check (event in ('offence',
  'arrest', 'identity_check', 'minor_arrest', 'minor_guard', 'interception', 'urgent_interception', 'tracking',
  'infiltration', 'infiltration_end', 'data_requisition', 'seizure_lift_request', 'border_closure', 'detention_for_trial',
  'detention_challenge_referred', 'detention_lifted', 'lifting_appeal_received', 'pretrial_detention',
  'judicial_supervision', 'communication_ban', 'questioning', 'file_to_prosecution', 'investigation_order',
  'order_notified', 'motions', 'deliberation', 'judgment', 'juvenile_protection', 'appeal_declared', 'appeal_judgment',
  'cassation_declared', 'final_judgment'));
