-- Leave to stay lasts until the trial ends (CPP 82-5-1 §5), which is not the day on which judgment is final.
alter table court.measure_decision
  drop constraint measure_decision_lasts_check,
  add constraint measure_decision_lasts_check check (lasts in ('lifted', 'final_judgment', 'trial_end', 'day'));
alter table court.measure_step
  drop constraint measure_step_lasts_check,
  add constraint measure_step_lasts_check check (lasts in ('lifted', 'final_judgment', 'trial_end', 'day'));

-- A complaint is not supposed: where the measure needs none, nobody was asked (CPP 82-5; 82-5-1 needs none).
alter table court.measure
  alter complained drop default,
  alter complained drop not null;
