-- What the prosecution and the bench do: charges, elements with their proofs, decisions, measures, hearings,
-- and the sending of a case from a tribunal's unit to the Court of Appeal.
create domain id.element  as uuid;
create domain id.proof    as uuid;
create domain id.charge   as uuid;
create domain id.decision as uuid;
create domain id.measure  as uuid;
create domain id.hearing  as uuid;
create domain id.transfer as uuid;

create table penal.charge (
  id         id.charge primary key default me.new_id(),
  penal_id   id.penal not null,
  party_id   id.party not null,
  article    text not null check (article ~ '^ma/[a-z0-9/.-]+#art_[0-9a-z-]+$'),
  brought_by id.officer not null references office.officer,
  brought_on date not null,
  dropped_on date,
  foreign key (penal_id, party_id) references penal.party (penal_id, id)
);
create index on penal.charge (penal_id);

-- Elements of art. 448-1, each victim's own; "supported", never "established".
create table penal.element (
  id        id.element primary key default me.new_id(),
  penal_id  id.penal not null references penal.file,
  person_id id.person not null references assistance.person,
  element   text not null check (element in ('act', 'means', 'purpose', 'fourth')),
  value     text not null check (value ~ '^[a-z_]{3,60}$'),
  noted_by  id.officer not null references office.officer,
  noted_at  timestamptz not null default now(),
  unique (penal_id, id),
  unique (penal_id, person_id, element, value)
);

create table penal.proof (
  id           id.proof primary key default me.new_id(),
  penal_id     id.penal not null references penal.file,
  kind         text not null check (kind in ('record', 'statement', 'medical', 'expert', 'document', 'digital', 'financial', 'object', 'other')),
  title_sealed bytea not null,
  dated        date,
  noted_by     id.officer not null references office.officer,
  noted_at     timestamptz not null default now(),
  unique (penal_id, id)
);

create table penal.element_proof (
  penal_id   id.penal not null,
  element_id id.element not null,
  proof_id   id.proof not null,
  linked_by  id.officer not null references office.officer,
  linked_at  timestamptz not null default now(),
  primary key (element_id, proof_id),
  foreign key (penal_id, element_id) references penal.element (penal_id, id),
  foreign key (penal_id, proof_id) references penal.proof (penal_id, id)
);

-- What the prosecution decides on a report; its outcome is notified within fifteen days of being taken (CPP 40, 49).
create table penal.decision (
  id             id.decision primary key default me.new_id(),
  penal_id       id.penal not null references penal.file,
  kind           text not null check (kind in ('inquiry', 'prosecution', 'investigation', 'shelved')),
  reasons_sealed bytea not null,
  taken_on       date not null,
  notify_by      date not null check (notify_by >= taken_on),
  notified_on    date,
  decided_by     id.officer not null references office.officer,
  at             timestamptz not null default now()
);
create index on penal.decision (penal_id);

-- Protection measures (CPP 82-5, 82-5-1, 82-6, 82-7, 82-9, 510). The request, the reasoned decision and what
-- follows are rows of their own. No default length: the code fixes none.
create table court.measure (
  id             id.measure primary key default me.new_id(),
  case_id        id.case not null references court.case,
  person_id      id.person not null references assistance.person,
  capacity       text not null check (capacity in ('victim', 'witness', 'victim_witness', 'expert', 'reporter', 'child')),
  kind           text not null check (kind ~ '^[a-z_]{3,60}$'),
  article        text not null check (article ~ '^ma/[a-z0-9/.-]+#art_[0-9a-z-]+$'),
  against_id     id.party references penal.party,
  request_sealed bytea not null,
  requested_by   id.officer not null references office.officer,
  requested_at   timestamptz not null default now(),
  unique (case_id, id),
  check ((kind = 'no_contact') = (against_id is not null))
);
create index on court.measure (case_id);

create table court.measure_decision (
  id             id.decision primary key default me.new_id(),
  case_id        id.case not null,
  measure_id     id.measure not null unique,
  outcome        text not null check (outcome in ('granted', 'refused')),
  post           text not null,
  reasons_sealed bytea not null,
  starts         date,
  ends           date,
  decided_by     id.officer not null references office.officer,
  decided_on     date not null,
  at             timestamptz not null default now(),
  foreign key (case_id, measure_id) references court.measure (case_id, id),
  check ((outcome = 'granted') = (starts is not null)),
  check (ends is null or (starts is not null and ends >= starts))
);
create index on court.measure_decision (case_id);
create index on court.measure_decision (ends) where ends is not null;

create table court.measure_step (
  id          uuid primary key default me.new_id(),
  case_id     id.case not null,
  measure_id  id.measure not null,
  step        text not null check (step in ('served', 'reviewed', 'lifted')),
  addressee   text check (addressee in ('suspect', 'police', 'shelter_service', 'health_service', 'protected_person', 'registry')),
  note_sealed bytea,
  done_on     date not null,
  done_by     id.officer not null references office.officer,
  at          timestamptz not null default now(),
  foreign key (case_id, measure_id) references court.measure (case_id, id),
  check ((step = 'served') = (addressee is not null))
);
create index on court.measure_step (case_id);

create table penal.hearing (
  id           id.hearing primary key default me.new_id(),
  penal_id     id.penal not null references penal.file,
  court_id     id.court not null references office.court,
  formation    text not null check (formation ~ '^[a-z_]{3,60}$'),
  starts_at    timestamptz not null,
  room         text check (length(room) between 1 and 40),
  closed_basis text check (closed_basis in ('302_1', '302_2')),
  interpreter  text check (interpreter ~ '^[a-z]{2,3}$'),
  state        text not null default 'fixed' check (state in ('fixed', 'held', 'postponed', 'cancelled')),
  fixed_by     id.officer not null references office.officer,
  fixed_at     timestamptz not null default now(),
  version      integer not null default 1,
  unique (penal_id, id)
);
create index on penal.hearing (penal_id);
create index on penal.hearing (court_id, starts_at) where state = 'fixed';

create table penal.attendance (
  id         uuid primary key default me.new_id(),
  penal_id   id.penal not null,
  hearing_id id.hearing not null,
  officer_id id.officer references office.officer,
  person_id  id.person references assistance.person,
  part       text not null check (part in ('president', 'member', 'prosecution', 'clerk', 'social_assistant', 'victim', 'witness', 'interpreter', 'lawyer', 'expert')),
  foreign key (penal_id, hearing_id) references penal.hearing (penal_id, id),
  check (num_nonnulls(officer_id, person_id) = 1)
);
create index on penal.attendance (hearing_id);
create index on penal.attendance (officer_id) where officer_id is not null;

create table court.transfer (
  id             id.transfer primary key default me.new_id(),
  case_id        id.case not null references court.case,
  from_court_id  id.court not null references office.court,
  to_court_id    id.court not null references office.court,
  state          text not null default 'sent' check (state in ('sent', 'received', 'accepted', 'returned')),
  reasons_sealed bytea not null,
  sent_by        id.officer not null references office.officer,
  sent_at        timestamptz not null default now(),
  moved_by       id.officer references office.officer,
  moved_at       timestamptz,
  answer_sealed  bytea,
  check ((state = 'returned') <= (answer_sealed is not null)),
  check (from_court_id <> to_court_id)
);
create index on court.transfer (case_id);
create index on court.transfer (to_court_id) where state in ('sent', 'received');
