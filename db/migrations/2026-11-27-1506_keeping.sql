-- How long a case is kept, what keeps it longer, and what stays of what was erased.
create domain id.hold as uuid;

-- Nothing of a case is erased while one of these stands, however many people agree to it.
create table court.hold (
  id        id.hold primary key default me.new_id(),
  case_id   id.case not null references court.case,
  -- Mirrors holdReasons in domain/src/keeping/schedule.ts.
  why       text not null check (why in ('appeal', 'reopening', 'other_proceedings', 'claim', 'complaint_of_her', 'archives', 'authority')),
  reference text check (length(reference) between 1 and 120), -- of the act that asks for it
  placed_by id.officer not null references office.officer,
  placed_at timestamptz not null default now(),
  ended_by  id.officer references office.officer,
  ended_at  timestamptz,
  constraint ended_by_somebody check (num_nonnulls(ended_by, ended_at) in (0, 2))
);
create index on court.hold (case_id);
create unique index held_once on court.hold (case_id, why) where ended_at is null;

-- That something was here and was let go: its number, its days, why, who asked and who agreed. No name; the id it had
-- leads nowhere. It outlives the request and the people it speaks of, so it refers to none of them but officers.
create table record.tombstone (
  id              uuid primary key default me.new_id(),
  subject         uuid not null unique,
  what            text not null check (what in ('person', 'case')),
  unit_id         id.unit not null references office.unit,
  register_year   smallint not null,
  register_number integer not null,
  opened_on       date not null,
  why             text not null check (why ~ '^[a-z_]{3,60}$'),
  request_id      uuid not null unique,
  asked_by        id.officer not null references office.officer,
  approved_by     uuid[] not null check (cardinality(approved_by) > 0 and not asked_by::uuid = any (approved_by)),
  rows            jsonb not null, -- how many went, table by table
  erased_at       timestamptz not null default now()
);
comment on table record.tombstone is 'Added to, never changed: no role that answers requests may update or delete.';
