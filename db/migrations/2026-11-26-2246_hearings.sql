-- A hearing is at an hour of the court's clock (CPP 308), and stays at it when the country's offset from UTC changes
-- meanwhile, as it did in 2018 and in 2026: what is kept is what the clock will show.
alter table penal.hearing
  alter column starts_at type timestamp using starts_at at time zone 'Africa/Casablanca';
comment on column penal.hearing.starts_at is 'What the clock of the court shows, Africa/Casablanca; no zone, because an offset is no part of it.';

-- A postponed hearing is followed by one other, and by no more. Whoever moved it is kept beside it.
alter table penal.hearing
  add column follows_id id.hearing unique,
  add column moved_by   id.officer references office.officer,
  add column moved_at   timestamptz,
  add constraint hearing_follows_fkey foreign key (penal_id, follows_id) references penal.hearing (penal_id, id);
create index on penal.hearing (starts_at);

-- Officers and people of the case are called by who they are; an interpreter and a lawyer are not known to the house.
alter table penal.attendance
  add column present boolean,
  drop constraint attendance_check,
  add constraint known_by_part check (case
    when part in ('president', 'member', 'prosecution', 'clerk', 'social_assistant')
      then officer_id is not null and person_id is null
    when part in ('victim', 'witness', 'expert') then person_id is not null and officer_id is null
    else num_nonnulls(officer_id, person_id) = 0 end);
create unique index on penal.attendance (hearing_id, officer_id) where officer_id is not null;
create unique index on penal.attendance (hearing_id, person_id) where person_id is not null;
create unique index on penal.attendance (hearing_id, part) where num_nonnulls(officer_id, person_id) = 0;

-- The court closes a session (CPP 302): nobody else writes here, and the hearing bears what was decided.
create table penal.closing (
  hearing_id id.hearing primary key,
  penal_id   id.penal not null,
  basis      text not null check (basis in ('302_1', '302_2')),
  person_id  id.person references assistance.person,
  decided_by id.officer not null references office.officer,
  at         timestamptz not null default now(),
  foreign key (penal_id, hearing_id) references penal.hearing (penal_id, id),
  -- §2 is at the request of the victim, who is named; §1 asks nothing of her.
  check ((basis = '302_2') = (person_id is not null))
);

-- While a Court of Appeal has not opened, another takes what would be sent to it.
alter table office.court add column stand_in_id id.court references office.court;
-- One sending at a time.
create unique index on court.transfer (case_id) where state in ('sent', 'received');
-- Ended before its first day was over, an assignment lasted no day at all.
alter table court.assignment
  drop constraint assignment_check,
  add constraint ends_after_it_began check (ends is null or ends >= starts - 1);

-- A calendar that asks for its own officer's hearings with a secret address, and is told when, and nothing else.
create table office.feed (
  id         uuid primary key default me.new_id(),
  officer_id id.officer not null references office.officer,
  token_hash bytea not null unique check (length(token_hash) = 32), -- sha-256 of what the address carries
  made_at    timestamptz not null default now(),
  revoked_at timestamptz,
  fetched_at timestamptz,
  fetches    bigint not null default 0
);
create unique index on office.feed (officer_id) where revoked_at is null;
