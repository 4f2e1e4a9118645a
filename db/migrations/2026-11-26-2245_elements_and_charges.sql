-- Nothing of the past is overwritten: an element that is taken back, a proof that is unlinked and a charge that is
-- dropped stay where they were, with who did it and when; what is said anew is a row of its own.
alter table penal.element
  add column withdrawn_at timestamptz,
  add column withdrawn_by id.officer references office.officer,
  add constraint withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null)),
  drop constraint element_penal_id_person_id_element_value_key;
create unique index once_at_a_time on penal.element (penal_id, person_id, element, value) where withdrawn_at is null;
create index on penal.element (penal_id);
create index on penal.proof (penal_id);

alter table penal.element_proof
  drop constraint element_proof_pkey,
  add column id uuid primary key default me.new_id(),
  add column unlinked_at timestamptz,
  add column unlinked_by id.officer references office.officer,
  add constraint unlinked_by_somebody check ((unlinked_at is null) = (unlinked_by is null));
create unique index linked_once on penal.element_proof (element_id, proof_id) where unlinked_at is null;
create index on penal.element_proof (penal_id);

-- The first day of the facts against one victim, as noted last: whether she was a child is asked of that day.
create table penal.facts (
  id        uuid primary key default me.new_id(),
  penal_id  id.penal not null references penal.file,
  person_id id.person not null references assistance.person,
  began_on  date not null,
  noted_by  id.officer not null references office.officer,
  noted_at  timestamptz not null default now()
);
create index on penal.facts (penal_id, person_id, id desc);

-- How a misdemeanour hangs with a felony of the case (CPP 255, 257); the day of the prosecution's submission, without
-- which an investigating judge charges nobody (CPP 84); and who dropped a charge, and why.
alter table penal.charge
  add column link text not null default 'none' check (link in ('none', 'connected', 'indivisible')),
  add column submitted_on date,
  add column dropped_by id.officer references office.officer,
  add column dropped_why text check (dropped_why in ('dismissed', 'extinguished', 'requalified', 'not_pursued', 'mistake')),
  add constraint dropped_by_somebody check (num_nonnulls(dropped_on, dropped_by, dropped_why) in (0, 3)),
  add constraint dropped_afterwards check (dropped_on >= brought_on);
create unique index stands_once on penal.charge (penal_id, party_id, article) where dropped_on is null;
