-- The first day of a holiday of the moon, as it was announced. A later row about the same holiday of the same year corrects
-- an earlier one, which stays. What depends on it is computed when it is asked, so that nothing is to be rewritten.
create table office.holiday (
  id           uuid primary key default me.new_id(),
  holiday      text not null check (holiday in ('hijra_new_year', 'mawlid', 'eid_al_fitr', 'eid_al_adha')),
  first_day    date not null,
  source       text not null check (length(source) between 1 and 200), -- the announcement it is taken from
  confirmed_by id.officer not null references office.officer,
  confirmed_at timestamptz not null default now()
);
