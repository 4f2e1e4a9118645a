-- The record as a log that can be proved: an entry is written by its act, unchained, and within a second it stands at a
-- position of a tree (RFC 6962). The leaf holds the salted commitment of what an entry says of whom; without the salt
-- it tells nothing, so that an entry may be erased and the tree stays.
create table record.leaf (
  position bigint primary key check (position >= 0),
  seq      bigint not null unique,
  salt     bytea check (length(salt) = 32),
  body     bytea not null check (length(body) = 32),
  hash     bytea not null check (length(hash) = 32)
);
comment on table record.leaf is 'Added to, never changed: by nobody, its owner included; of an entry that was erased the salt is taken.';

-- Every whole subtree of 256, 65,536, … leaves: a proof reads these and not the whole log.
create table record.node (
  level smallint not null check (level > 0 and level % 8 = 0),
  index bigint not null check (index >= 0),
  hash  bytea not null check (length(hash) = 32),
  primary key (level, index)
);

-- What was signed: the text itself (C2SP tlog-checkpoint).
create table record.checkpoint (
  size bigint primary key check (size > 0),
  root bytea not null check (length(root) = 32),
  note text not null check (length(note) between 100 and 5000),
  at   timestamptz not null default clock_timestamp()
);

-- Which entries were erased, and by which entry.
create table record.erasure (
  seq       bigint primary key references record.entry,
  erased_by bigint not null references record.entry,
  check (erased_by > seq)
);

-- Who keeps copies of our checkpoints, and how far each has come.
create table record.witness (
  name       text primary key check (length(name) between 1 and 300),
  size       bigint not null default 0 check (size >= 0),
  at         timestamptz,
  trouble    text check (trouble in ('away', 'refused', 'forked')),
  trouble_at timestamptz,
  check ((trouble is null) = (trouble_at is null))
);

-- Whose checkpoints we keep for others, the last of each.
create table record.witnessed (
  origin text primary key check (length(origin) between 1 and 100),
  size   bigint not null check (size >= 0),
  root   bytea not null check (length(root) = 32),
  note   text not null check (length(note) between 100 and 5000),
  at     timestamptz not null default clock_timestamp()
);

-- How many were brought that we did not take, by the log they named; those we were not told of count together.
create table record.turned_away (
  origin  text primary key check (length(origin) between 1 and 100),
  count   bigint not null check (count > 0),
  last_at timestamptz not null
);

-- Whoever is responsible for a file asks who was refused it. An equality is leakproof, so that row security lets it use
-- the index; what was asked for stands first.
create index entry_refused_idx on record.entry ((subjects[1]), seq desc) where outcome = 'refused';
-- … and an assistant, whom she follows.
create index on assistance.person (owner_id);
