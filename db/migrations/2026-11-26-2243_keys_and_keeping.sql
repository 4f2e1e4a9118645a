-- Which keys the database belongs to: a mark that opens nothing, so that a house never goes on with other keys.
create table office.keys (
  one  boolean primary key default true check (one),
  mark text not null check (mark ~ '^[0-9a-f]{32}$'),
  at   timestamptz not null default now()
);

-- What is over is found to be removed without looking at the rest.
create index on office.draft (ends_at);
create index on office.session (ends_at);
