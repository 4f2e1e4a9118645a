-- What a reception called for and was done, and the signs that were seen, belong to the screening that followed.
alter table assistance.screening
  add column met text[] not null default '{}' check (met <@ array['make_safe', 'bring_to_doctor',
    'tell_juvenile_authority', 'call_interpreter', 'find_safe_place']),
  add column signs text[] not null default '{}' check (cardinality(signs) <= 60);

-- A higher court may undo what a court confirmed, by its act too.
alter table assistance.identification
  drop constraint identification_check,
  add constraint confirmed_by_an_act check (decision <> 'confirmed' or act_reference is not null),
  add constraint act_of_the_court check (act_reference is null or decision in ('confirmed', 'reopened'));

-- A period of one day is a period: its first and last day are counted, and may be the same.
alter table assistance.reflection
  drop constraint reflection_check,
  add constraint at_most_thirty_days check (ends >= starts and ends - starts < 30);

-- Ended against the person's wish, a period ends with reasons (CPP 82-5-1 §4).
alter table assistance.reflection_end
  add column reasons_sealed bytea,
  add constraint reasoned check (reason = 'her_wish' or reasons_sealed is not null);
