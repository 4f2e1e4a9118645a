-- The head of a bench hears of what is opened in an emergency there. The post sees no case.
alter table office.post
  drop constraint post_post_check,
  add constraint post_post_check check (post in (
    'social_assistant', 'registry_clerk', 'prosecution_clerk',
    'kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor', 'general_prosecutor_deputy',
    'investigating_judge', 'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor',
    'unit_coordinator', 'court_president', 'service_provider', 'national_desk', 'central_unit', 'auditor',
    'administrator'));

-- Who may not act in a case, an officer or a service, and in which word of a closed list that was said. What is ended
-- stays. Mirrors barReasons in domain/src/recusal/recusal.ts.
create table court.bar (
  id         uuid primary key default me.new_id(),
  case_id    id.case not null references court.case,
  officer_id id.officer references office.officer,
  service_id id.service references office.service,
  why        text not null check (why in ('related', 'acted_before', 'linked_service', 'other')),
  said_by    id.officer not null references office.officer,
  said_at    timestamptz not null default now(),
  ended_by   id.officer references office.officer,
  ended_at   timestamptz,
  check (num_nonnulls(officer_id, service_id) = 1),
  check ((ended_at is null) = (ended_by is null)),
  -- Nobody is let in again by their own word.
  check (ended_by is null or officer_id is null or ended_by <> officer_id)
);
create unique index on court.bar (officer_id, case_id) where ended_at is null and officer_id is not null;
create unique index on court.bar (service_id, case_id) where ended_at is null and service_id is not null;
create index on court.bar (case_id);

-- Somebody who stands in for whoever is on a case: an assignment of its own with a last day, and from whose it comes.
alter table court.assignment
  add column from_id uuid references court.assignment,
  add column delegated_by id.officer references office.officer,
  add constraint delegated_by_somebody check ((from_id is null) = (delegated_by is null)),
  -- Ninety days are the house's measure, not the law's: who stands in for longer is assigned.
  add constraint delegated_until check (from_id is null or (ends is not null and ends <= starts + 90));
create index on court.assignment (from_id) where from_id is not null;

-- The days on which an officer is away.
create table office.absence (
  id         uuid primary key default me.new_id(),
  officer_id id.officer not null references office.officer,
  first_day  date not null,
  last_day   date not null,
  said_by    id.officer not null references office.officer,
  said_at    timestamptz not null default now(),
  ended_by   id.officer references office.officer,
  ended_at   timestamptz,
  check (last_day >= first_day and last_day <= first_day + 366),
  check ((ended_at is null) = (ended_by is null))
);
create index on office.absence (officer_id) where ended_at is null;

-- A case that was opened in an emergency by somebody who is not on it: for reading, for an hour at most. Why is sealed
-- under a key of its own, for whoever reviews it may not read the case. Mirrors domain/src/emergency/emergency.ts.
create table court.emergency (
  id            uuid primary key default me.new_id(),
  case_id       id.case not null references court.case,
  court_id      id.court not null references office.court,
  post          text not null,
  opened_by     id.officer not null references office.officer,
  -- The number by which it was asked for: the unit's, or the court's, which has a code.
  year          smallint not null,
  number        integer not null,
  code          text,
  category      text not null check (category in ('danger_now', 'hearing_today', 'custody_ends', 'colleague_out_of_reach', 'other')),
  wrapped_key   bytea not null,
  reason_sealed bytea not null,
  opened_at     timestamptz not null default now(),
  ends_at       timestamptz not null default now() + interval '60 minutes',
  closed_at     timestamptz,
  -- Who is told: the head of which side, and of which court. No court is the presidency of the public prosecution.
  side          text not null check (side in ('prosecution', 'bench')),
  told_court_id id.court references office.court,
  check (ends_at > opened_at and ends_at <= opened_at + interval '60 minutes'),
  check (side = 'prosecution' or told_court_id is not null)
);
create index on court.emergency (opened_by, ends_at desc);
create index on court.emergency (told_court_id, id desc);

create table court.emergency_review (
  emergency_id  uuid primary key references court.emergency,
  proper        boolean not null,
  reason_sealed bytea not null,
  reviewed_by   id.officer not null references office.officer,
  reviewed_at   timestamptz not null default now()
);
