-- What the unit does for a person: reception, rights, safe contact, screening, reflection, consent, referral.
-- Acts are added as rows; nothing of the past is overwritten.
create domain id.reception      as uuid;
create domain id.screening      as uuid;
create domain id.identification as uuid;
create domain id.reflection     as uuid;
create domain id.consent        as uuid;
create domain id.referral       as uuid;

-- First reception (CPP 82-5-3): before anything else is asked.
create table assistance.reception (
  id              id.reception primary key default me.new_id(),
  file_id         id.assistance not null,
  person_id       id.person not null,
  unit_id         id.unit not null references office.unit,
  danger_now      boolean not null,
  needs_doctor    boolean not null,
  child_alone     boolean not null,
  language        text not null check (language ~ '^[a-z]{2,3}$'),
  interpreter     boolean not null,
  safe_to_speak   boolean not null,
  -- In which language the limits of secrecy were said; nothing is asked before that.
  limits_said_in  text not null check (limits_said_in ~ '^[a-z]{2,3}$'),
  note_sealed     bytea,
  received_by     id.officer not null references office.officer,
  received_at     timestamptz not null default now(),
  foreign key (file_id, person_id) references assistance.person (file_id, id)
);
create index on assistance.reception (file_id);

-- Rights told, and whether they were understood (CPP 82-4, 82-5-1 §3).
create table assistance.rights_given (
  id         uuid primary key default me.new_id(),
  file_id    id.assistance not null,
  person_id  id.person not null,
  unit_id    id.unit not null references office.unit,
  rights     text[] not null check (cardinality(rights) > 0),
  language   text not null check (language ~ '^[a-z]{2,3}$'),
  how        text not null check (how in ('read_aloud', 'paper', 'interpreter')),
  understood boolean not null,
  given_by   id.officer not null references office.officer,
  given_at   timestamptz not null default now(),
  foreign key (file_id, person_id) references assistance.person (file_id, id)
);
create index on assistance.rights_given (file_id);

-- How she may be reached without putting her in danger; the last row is the one in force.
create table assistance.safe_contact (
  id                    uuid primary key default me.new_id(),
  file_id               id.assistance not null,
  person_id             id.person not null,
  unit_id               id.unit not null references office.unit,
  how                   text not null check (how in ('phone', 'message', 'through_someone', 'at_the_unit', 'never')),
  when_sealed           bytea,
  by_whom_sealed        bytea,
  number_sealed         bytea,
  if_other_answers_sealed bytea,
  said_by               id.officer not null references office.officer,
  said_at               timestamptz not null default now(),
  foreign key (file_id, person_id) references assistance.person (file_id, id),
  check ((how in ('phone', 'message', 'through_someone')) or number_sealed is null)
);
create index on assistance.safe_contact (person_id, id desc);

-- Indicators as answered. What they amount to is computed each time it is asked, and never leaves the unit.
create table assistance.screening (
  id            id.screening primary key default me.new_id(),
  file_id       id.assistance not null,
  person_id     id.person not null,
  unit_id       id.unit not null references office.unit,
  indicator_set text not null check (indicator_set in ('adult_labour', 'adult_sexual', 'child_labour', 'child_sexual')),
  answers       jsonb not null check (jsonb_typeof(answers) = 'object'),
  proposes      text not null check (proposes in ('presumed', 'not_a_victim', 'undetermined')),
  note_sealed   bytea,
  screened_by   id.officer not null references office.officer,
  screened_at   timestamptz not null default now(),
  foreign key (file_id, person_id) references assistance.person (file_id, id)
);
create index on assistance.screening (file_id);

-- Decided in the name of the judicial authority, with reasons; confirmed only by an act of the court.
create table assistance.identification (
  id             id.identification primary key default me.new_id(),
  file_id        id.assistance not null,
  person_id      id.person not null,
  unit_id        id.unit not null references office.unit,
  decision       text not null check (decision in ('presumed', 'not_a_victim', 'reopened', 'confirmed')),
  post           text not null,
  reasons_sealed bytea not null,
  act_reference  text check (length(act_reference) between 3 and 80),
  decided_by     id.officer not null references office.officer,
  decided_on     date not null,
  at             timestamptz not null default now(),
  foreign key (file_id, person_id) references assistance.person (file_id, id),
  check ((decision = 'confirmed') = (act_reference is not null))
);
create index on assistance.identification (person_id, id desc);

-- Recovery and reflection (CPP 82-5-1 §4): thirty days at most in all, once.
create table assistance.reflection (
  id             id.reflection primary key default me.new_id(),
  file_id        id.assistance not null,
  person_id      id.person not null unique,
  unit_id        id.unit not null references office.unit,
  wished         boolean not null check (wished),
  post           text not null,
  reasons_sealed bytea not null,
  starts         date not null,
  ends           date not null,
  decided_by     id.officer not null references office.officer,
  at             timestamptz not null default now(),
  foreign key (file_id, person_id) references assistance.person (file_id, id),
  check (ends > starts and ends - starts < 30) -- both days are counted
);
create index on assistance.reflection (file_id);

create table assistance.reflection_end (
  reflection_id id.reflection primary key references assistance.reflection,
  file_id       id.assistance not null references assistance.file,
  unit_id       id.unit not null references office.unit,
  ended_on      date not null,
  reason        text not null check (reason in ('her_wish', 'claim_false', 'public_order')),
  ended_by      id.officer not null references office.officer,
  at            timestamptz not null default now()
);

create table assistance.consent (
  id         id.consent primary key default me.new_id(),
  file_id    id.assistance not null,
  person_id  id.person not null,
  unit_id    id.unit not null references office.unit,
  need       text not null check (need in
    ('shelter', 'health', 'psychology', 'lawyer', 'interpreter', 'social', 'return', 'other')),
  given      boolean not null,
  given_by   text not null check (given_by in ('self', 'self_and_guardian', 'representative')),
  taken_by   id.officer not null references office.officer,
  taken_at   timestamptz not null default now(),
  withdrawn_at timestamptz,
  foreign key (file_id, person_id) references assistance.person (file_id, id),
  unique (file_id, id)
);
create index on assistance.consent (file_id);

-- What a service receives: a need under a key of its own. Never an article, an accused, a court or a file number.
create table assistance.referral (
  id            id.referral primary key default me.new_id(),
  file_id       id.assistance not null references assistance.file,
  person_id     id.person not null,
  unit_id       id.unit not null references office.unit,
  consent_id    id.consent not null,
  service_id    id.service not null references office.service,
  need          text not null check (need in
    ('shelter', 'health', 'psychology', 'lawyer', 'interpreter', 'social', 'return', 'other')),
  urgent        boolean not null,
  sex           text check (sex in ('female', 'male')),
  age_band      text check (age_band in ('under_13', '13_17', '18_24', '25_59', '60_and_over')),
  language      text check (language ~ '^[a-z]{2,3}$'),
  wrapped_key   bytea not null,
  need_sealed   bytea not null,
  state         text not null default 'sent' check (state in ('sent', 'accepted', 'declined', 'withdrawn', 'ended')),
  sent_by       id.officer not null references office.officer,
  sent_at       timestamptz not null default now(),
  answered_by   id.officer references office.officer,
  answered_at   timestamptz,
  answer_sealed bytea,
  foreign key (file_id, person_id) references assistance.person (file_id, id),
  foreign key (file_id, consent_id) references assistance.consent (file_id, id),
  check ((state in ('accepted', 'declined')) <= (answered_by is not null)),
  check ((state = 'declined') <= (answer_sealed is not null))
);
create index on assistance.referral (file_id);
create index on assistance.referral (service_id, id desc);
create index on assistance.referral (unit_id, id desc) where state = 'sent';
