-- What stood out in the record, and what the weekly draw picked from it, each as a question to the head of that
-- prosecution or bench: a figure and a moment, never whom somebody looked at. Written by the watcher alone. Mirrors
-- domain/src/watching.
create table court.access_question (
  id            uuid primary key default me.new_id(),
  kind          text not null check (kind in ('many_identities', 'without_task', 'probing', 'refusals', 'drawn')),
  -- The same thing is asked once, however often it is looked for.
  mark          text not null unique check (mark ~ '^[a-z_]+/[0-9a-zA-Z/-]{1,120}$'),
  officer_id    id.officer not null references office.officer,
  post          text,
  court_id      id.court references office.court,
  case_id       id.case references court.case,
  -- The number of the unit's register, where whoever is asked may know it.
  year          smallint,
  number        integer,
  -- Of one look: what it was, and for what it was said to be.
  act           text check (act ~ '^[a-z_]+\.[a-z_]+$'),
  purpose       text check (purpose ~ '^[a-z_]{1,40}$'),
  first_at      timestamptz not null,
  last_at       timestamptz not null,
  found         integer not null check (found >= 1),
  bound         integer check (bound >= 1),
  asked_at      timestamptz not null default now(),
  due_at        timestamptz not null,
  -- Who is asked: the head of which side, and of which court. No court is the presidency of the public prosecution, or,
  -- of a bench that nobody presides over, nobody: the centre's count says so.
  side          text not null check (side in ('prosecution', 'bench')),
  told_court_id id.court references office.court,
  check (last_at >= first_at),
  check ((year is null) = (number is null)),
  check (number is null or case_id is not null)
);
create index on court.access_question (officer_id, last_at desc);
create index on court.access_question (told_court_id, id desc);
create index on court.access_question (case_id) where case_id is not null;

-- What whoever looked says of it, and what the head found: one of each. Every sentence has a key of its own.
create table court.access_answer (
  id           uuid primary key default me.new_id(),
  question_id  uuid not null references court.access_question on delete cascade,
  own          boolean not null,
  finding      text check (finding in ('explained', 'look_into')),
  wrapped_key  bytea not null,
  words_sealed bytea not null,
  said_by      id.officer not null references office.officer,
  said_at      timestamptz not null default now(),
  unique (question_id, own),
  check (own = (finding is null))
);
