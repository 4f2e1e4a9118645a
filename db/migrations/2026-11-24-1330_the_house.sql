-- Who works here, the two files of a case and the key that joins them, and the record of everything.
create schema id;          -- one name for one kind of id, here and in domain/src/ids.ts
create schema office;      -- courts, units, officers and their sessions
create schema court;       -- the case: what joins the two files, and who is assigned to it
create schema assistance;  -- the person, her needs, her consent, her services. Holds nothing of the offence
create schema penal;       -- report, accused, charges, elements, acts. Never seen by a service
create schema record;      -- what was done and what was looked at
create schema me;          -- the questions every policy asks about whoever is asking

create domain id.officer    as uuid;
create domain id.service    as uuid;
create domain id.case       as uuid;
create domain id.assistance as uuid;
create domain id.penal      as uuid;
create domain id.person     as uuid;
create domain id.party      as uuid;
create domain id.report     as uuid;
create domain id.draft      as uuid;
create domain id.court      as text;
create domain id.unit       as text;

-- Ids that sort by the time they were made, in the layout of RFC 9562 version 7; PostgreSQL 15 has no uuidv7().
create function me.new_id() returns uuid language sql volatile parallel safe as $$
  select encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid()) placing
        substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
      52, 1), 53, 1), 'hex')::uuid
$$;

-- Office ---------------------------------------------------------------------------------------------

-- Courts and their protection units come from the judicial map in law/corpus; a court is dated, never deleted.
create table office.court (
  id         id.court primary key,
  kind       text not null check (kind in ('court_of_appeal', 'first_instance')),
  appeal_id  id.court references office.court,
  name_ar    text not null,
  name_fr    text not null,
  in_service boolean not null,
  check ((kind = 'first_instance') = (appeal_id is not null))
);

create table office.unit (
  id       id.unit primary key,
  court_id id.court not null unique references office.court
);

-- A shelter, a doctor, an association: who receives referrals. Its address is not here.
create table office.service (
  id       id.service primary key default me.new_id(),
  name_ar  text not null check (length(name_ar) between 1 and 160),
  name_fr  text not null check (length(name_fr) between 1 and 160),
  needs    text[] not null check (cardinality(needs) > 0),
  unit_ids text[] not null default '{}',
  active   boolean not null default true,
  demo     boolean not null default false
);

create table office.officer (
  id       id.officer primary key default me.new_id(),
  name_ar  text not null check (length(name_ar) between 1 and 120),
  name_la  text not null check (length(name_la) between 1 and 120),
  handle   text not null unique check (handle ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
  language text not null default 'ar' check (language in ('ar', 'fr', 'en', 'zgh')),
  active   boolean not null default true,
  demo     boolean not null default false
);

create table office.post (
  id         uuid primary key default me.new_id(),
  officer_id id.officer not null references office.officer,
  post       text not null check (post in (
    'social_assistant', 'registry_clerk', 'prosecution_clerk',
    'kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor', 'general_prosecutor_deputy',
    'investigating_judge', 'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor',
    'unit_coordinator', 'service_provider', 'national_desk', 'central_unit', 'auditor', 'administrator')),
  court_id   id.court references office.court,
  service_id id.service references office.service,
  starts     date not null,
  ends       date,
  check (ends is null or ends >= starts),
  -- A post is held at a court, in a service, or in the centre, never in two of them.
  check ((post = 'service_provider') = (service_id is not null)),
  check ((post in ('service_provider', 'national_desk', 'central_unit', 'auditor', 'administrator')) = (court_id is null))
);
create index on office.post (officer_id);

create table office.session (
  token_hash bytea primary key check (length(token_hash) = 32), -- sha-256 of the cookie; the token itself is never stored
  officer_id id.officer not null references office.officer,
  made_at    timestamptz not null default now(),
  seen_at    timestamptz not null default now(),
  ends_at    timestamptz not null default now() + interval '12 hours',
  ended_at   timestamptz
);
create index on office.session (officer_id) where ended_at is null;

-- Case -----------------------------------------------------------------------------------------------

create table assistance.file (
  id              id.assistance primary key default me.new_id(),
  unit_id         id.unit not null references office.unit,
  register_year   smallint not null check (register_year between 2016 and 2200),
  register_number integer not null check (register_number > 0),
  opened_on       date not null,
  wrapped_key     bytea not null,
  unique (unit_id, register_year, register_number)
);
create index on assistance.file (unit_id, id desc);

-- The last number given in a unit's register, by year.
create table assistance.register (
  unit_id id.unit not null references office.unit,
  year    smallint not null,
  last    integer not null check (last > 0),
  primary key (unit_id, year)
);

create table penal.file (
  id           id.penal primary key default me.new_id(),
  court_id     id.court not null references office.court, -- the court seized
  opened_on    date not null,
  court_number integer check (court_number > 0),
  court_code   text check (court_code ~ '^[0-9]{4}$'),
  court_year   smallint check (court_year between 2016 and 2200),
  wrapped_key  bytea not null,
  -- The court's reference is number, code and year together, or not given yet.
  check (num_nonnulls(court_number, court_code, court_year) in (0, 3))
);
create index on penal.file (court_id, id desc);

-- The key that joins the two files. Services never hold it.
create table court.case (
  id            id.case primary key default me.new_id(),
  unit_id       id.unit not null references office.unit,
  assistance_id id.assistance not null unique references assistance.file,
  penal_id      id.penal unique references penal.file,
  opened_on     date not null,
  wrapped_key   bytea not null
);
create index on court.case (unit_id, id desc);

create table court.assignment (
  id         uuid primary key default me.new_id(),
  case_id    id.case not null references court.case,
  officer_id id.officer not null references office.officer,
  post       text not null,
  starts     date not null,
  ends       date,
  check (ends is null or ends >= starts)
);
create unique index on court.assignment (case_id, officer_id, post) where ends is null;
create index on court.assignment (officer_id, case_id);

-- People whom the unit protects or meets. What identifies them is sealed under the assistance file's key.
create table assistance.person (
  id              id.person primary key default me.new_id(),
  file_id         id.assistance not null references assistance.file,
  unit_id         id.unit not null references office.unit,
  capacity        text not null check (capacity in
    ('victim', 'witness', 'victim_witness', 'reporter', 'expert', 'guardian', 'representative', 'other')),
  status          text not null default 'to_assess' check (status in ('to_assess', 'presumed', 'not_a_victim', 'confirmed')),
  owner_id        id.officer not null references office.officer,
  sex             text check (sex in ('female', 'male')),
  nationality     text check (nationality ~ '^[A-Z]{2}$'),
  language        text check (language ~ '^[a-z]{2,3}$'),
  turns_18_in     date check (extract(day from turns_18_in) = 1), -- the month, never the day
  name_sealed     bytea,
  born_sealed     bytea,
  document_sealed bytea,
  version         integer not null default 1,
  unique (file_id, id)
);
create index on assistance.person (file_id);

-- People of the penal side: whoever is suspected or accused, and legal persons. Sealed under the penal file's key.
create table penal.party (
  id          id.party primary key default me.new_id(),
  penal_id    id.penal not null references penal.file,
  capacity    text not null check (capacity in ('suspect', 'accused', 'legal_person')),
  owner_id    id.officer not null references office.officer,
  sex         text check (sex in ('female', 'male')),
  nationality text check (nationality ~ '^[A-Z]{2}$'),
  name_sealed bytea,
  born_sealed bytea,
  version     integer not null default 1,
  unique (penal_id, id)
);
create index on penal.party (penal_id);

-- Reports (CPP 40, 42, 43, 49) ------------------------------------------------------------------------

create table penal.report (
  id               id.report primary key default me.new_id(),
  penal_id         id.penal not null unique references penal.file,
  unit_id          id.unit not null references office.unit,
  court_id         id.court not null references office.court, -- whose prosecution it was sent to
  source           text not null check (source in
    ('hotline', 'police', 'ngo', 'hospital', 'labour_inspector', 'consulate', 'self', 'court', 'other')),
  anonymous        boolean not null,
  urgent           boolean not null,
  received_at      timestamptz not null,
  recorded_by      id.officer not null references office.officer,
  sent_at          timestamptz not null default now(),
  state            text not null default 'sent' check (state in
    ('sent', 'checking', 'followed', 'shelved', 'duplicate', 'no_person_found')),
  statement_sealed bytea not null,
  caller_sealed    bytea,
  version          integer not null default 1,
  check (not (anonymous and caller_sealed is not null))
);
create index on penal.report (unit_id, id desc);
create index on penal.report (court_id, id desc);

-- The record -----------------------------------------------------------------------------------------

create table record.entry (
  seq        bigint generated always as identity primary key,
  at         timestamptz not null default clock_timestamp(),
  officer_id id.officer references office.officer,
  outcome    text not null check (outcome in ('done', 'shown', 'refused')),
  act        text not null check (act ~ '^[a-z_]+\.[a-z_]+$'),
  purpose    text,
  case_id    id.case,
  subjects   uuid[] not null default '{}',
  fields     text[] not null default '{}'
);
create index on record.entry (case_id, seq desc) where case_id is not null;
create index on record.entry (officer_id, seq desc);
comment on table record.entry is 'Added to, never changed: no role that answers requests may update or delete.';

-- A repeated request acts once: what it made is kept, never what was answered.
create table record.repeat (
  officer_id id.officer not null references office.officer,
  route      text not null,
  key        uuid not null,
  body_hash  bytea not null check (length(body_hash) = 32),
  result     uuid,
  at         timestamptz not null default now(),
  primary key (officer_id, route, key)
);
create index on record.repeat (at);

-- A half-done form, sealed; the device keeps its id only.
create table office.draft (
  id          id.draft primary key default me.new_id(),
  officer_id  id.officer not null references office.officer,
  form        text not null check (form ~ '^[a-z_]{1,40}$'),
  body_sealed bytea not null check (length(body_sealed) <= 65536),
  wrapped_key bytea not null,
  saved_at    timestamptz not null default now(),
  ends_at     timestamptz not null default now() + interval '7 days'
);
create index on office.draft (officer_id);

-- Look-up without reading: keyed hashes of normalised words, computed by the key broker.
create table assistance.index_entry (
  kind      text not null check (kind in ('name', 'document', 'phone', 'email', 'plate')),
  hash      bytea not null check (length(hash) = 16),
  unit_id   id.unit not null references office.unit,
  file_id   id.assistance not null references assistance.file,
  person_id id.person not null references assistance.person on delete cascade,
  primary key (kind, hash, person_id)
);
create index on assistance.index_entry (person_id);
