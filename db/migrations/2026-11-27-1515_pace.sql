-- How fast requests come, by officer and by address: a bucket that fills again by itself (a token bucket). Whose it is
-- cannot be told from it. It is not worth a place in the log of the database: after a crash everybody begins anew.
create unlogged table office.pace (
  key     bytea primary key check (length(key) = 32),
  tokens  real not null,
  at      timestamptz not null default clock_timestamp(),
  told_at timestamptz -- when a refusal was last written into the record
);
create index on office.pace (at);
