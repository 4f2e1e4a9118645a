-- How far what the law gives reached the people of each court, as the heads of the court and the centre are told it:
-- figures that were rounded before they were written, counted once a week by a role of its own. No officer's session
-- reads what they were counted from, and an exact count has no place here. Only the last counting is kept.
create table office.counting (
  year       integer primary key check (year between 2000 and 2199),
  counted_at timestamptz not null
);

-- Of a unit, of the circuit of a Court of Appeal, or of the country where neither is named. A row of which nothing reaches five is not written, so that none and a few look the same.
create table office.coverage (
  year            integer not null references office.counting on delete cascade,
  unit_id         id.unit references office.unit,
  circuit         id.court references office.court,
  entitlement     text not null check (entitlement ~ '^[a-z_]{3,60}$'),
  entitled        integer not null check (entitled >= 0 and entitled % 5 = 0),
  decided         integer not null check (decided >= 0 and decided % 5 = 0),
  refused         integer not null check (refused >= 0 and refused % 5 = 0),
  half_within     integer check (half_within between 1 and 1826), -- days: a step that half of those decided reached
  for_prosecution boolean not null,                              -- of what the prosecution may know of one person too
  check (half_within is null or decided >= 15),
  check (unit_id is null or circuit is null),
  unique nulls not distinct (year, unit_id, circuit, entitlement)
);
create index on office.coverage (unit_id, year);

-- What the rounding is drawn with, once: with another, the same people would be shown otherwise, and whoever kept both
-- figures would know more. It guards nothing that the rows beside it do not tell whoever may read them.
create table office.rounding (
  one    boolean primary key default true check (one),
  secret bytea not null check (length(secret) = 32)
);
