-- People change in the eyes of a case: a witness is found to be a victim, another assistant follows her, a guardian is
-- named for a child, a suspect may be a victim too. Each is a row of its own; what stands beside the person follows it.
create table assistance.capacity_change (
  id         uuid primary key default me.new_id(),
  file_id    id.assistance not null,
  person_id  id.person not null,
  unit_id    id.unit not null references office.unit,
  was        text not null check (was in
    ('victim', 'witness', 'victim_witness', 'reporter', 'expert', 'guardian', 'representative', 'other')),
  becomes    text not null check (becomes in
    ('victim', 'witness', 'victim_witness', 'reporter', 'expert', 'guardian', 'representative', 'other')),
  why_sealed bytea,
  said_by    id.officer not null references office.officer,
  at         timestamptz not null default now(),
  foreign key (file_id, person_id) references assistance.person (file_id, id),
  check (was <> becomes)
);
create index on assistance.capacity_change (person_id, id desc);

-- Who follows a person: handed from one social assistant of the unit to another.
create table assistance.handover (
  id        uuid primary key default me.new_id(),
  file_id   id.assistance not null,
  person_id id.person not null,
  unit_id   id.unit not null references office.unit,
  from_id   id.officer not null references office.officer,
  to_id     id.officer not null references office.officer,
  handed_by id.officer not null references office.officer,
  at        timestamptz not null default now(),
  foreign key (file_id, person_id) references assistance.person (file_id, id),
  check (from_id <> to_id)
);
create index on assistance.handover (person_id, id desc);

-- Who answers for a child. How a guardian stands (trusted, suspected, contested) is asked at each consent, not here.
create table assistance.guardianship (
  id          uuid primary key default me.new_id(),
  file_id     id.assistance not null,
  unit_id     id.unit not null references office.unit,
  guardian_id id.person not null,
  ward_id     id.person not null,
  said_by     id.officer not null references office.officer,
  said_at     timestamptz not null default now(),
  ended_by    id.officer references office.officer,
  ended_at    timestamptz,
  foreign key (file_id, guardian_id) references assistance.person (file_id, id),
  foreign key (file_id, ward_id) references assistance.person (file_id, id),
  check (guardian_id <> ward_id),
  check ((ended_at is null) = (ended_by is null))
);
create unique index on assistance.guardianship (guardian_id, ward_id) where ended_at is null;
create index on assistance.guardianship (file_id);

create table penal.handover (
  id        uuid primary key default me.new_id(),
  penal_id  id.penal not null,
  party_id  id.party not null,
  from_id   id.officer not null references office.officer,
  to_id     id.officer not null references office.officer,
  handed_by id.officer not null references office.officer,
  at        timestamptz not null default now(),
  foreign key (penal_id, party_id) references penal.party (penal_id, id),
  check (from_id <> to_id)
);
create index on penal.handover (party_id);

-- Somebody suspected who may be a victim. Known on the penal side only: the unit has a person to assess, and no suspect.
create table penal.same_person (
  party_id  id.party primary key,
  penal_id  id.penal not null,
  person_id id.person not null references assistance.person,
  said_by   id.officer not null references office.officer,
  at        timestamptz not null default now(),
  foreign key (penal_id, party_id) references penal.party (penal_id, id)
);
create index on penal.same_person (penal_id);

-- Whoever is taken off a case is out at once, and the case remembers that they were on it, and why they are not.
alter table court.assignment
  add column ended_at timestamptz,
  add column ended_by id.officer references office.officer,
  add column why text check (why in ('conflict', 'leave', 'left_post', 'replaced')),
  add constraint ended_by_somebody check (num_nonnulls(ended_at, ended_by, why) in (0, 3)),
  add constraint ended_on_a_day check (ended_at is null or ends is not null);
create index on court.assignment (case_id) where ended_at is not null;

-- A case is found by the number that the court gave it.
create index on penal.file (court_number, court_year) where court_number is not null;

-- Who is left out is found by what is missing.
create index on assistance.person (unit_id, id)
  where received and status = 'to_assess' and capacity in ('victim', 'victim_witness');
create index on assistance.person (unit_id, owner_id);
create index on penal.party (owner_id);
