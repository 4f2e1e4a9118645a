-- Who a protected person is (CPP 82-7, 82-8): sealed in a browser, and its secret shared out between the members of the
-- formation seized, any two of whom open it together. The house keeps it and cannot read it (ADR 23).
create table court.sealed_identity (
  person_id       id.person primary key references assistance.person,
  case_id         id.case not null,
  measure_id      id.measure not null, -- the measure that was decided, without which nothing is sealed
  dealing         integer not null check (dealing > 0), -- each has a secret, a sealing and shares of its own
  identity_sealed bytea not null check (length(identity_sealed) between 29 and 16028),
  written_by      id.officer not null references office.officer,
  written_at      timestamptz not null default now(),
  dealt_by        id.officer not null references office.officer,
  dealt_at        timestamptz not null default now(),
  dealt_in        bigint not null default pg_current_xact_id()::text::bigint, -- shares are written in this transaction or never
  foreign key (case_id, measure_id) references court.measure (case_id, id),
  unique (case_id, person_id, dealing)
);
create index on court.sealed_identity (measure_id);

-- One member's share, sealed to that member.
create table court.identity_share (
  id           uuid primary key default me.new_id(),
  person_id    id.person not null,
  case_id      id.case not null,
  dealing      integer not null,
  officer_id   id.officer not null,
  key_id       uuid not null,
  place        smallint not null check (place between 1 and 255), -- where on its line the share lies
  share_sealed bytea not null check (length(share_sealed) = 80),
  -- No dealing takes the place of another while shares of that one are left.
  foreign key (case_id, person_id, dealing) references court.sealed_identity (case_id, person_id, dealing),
  foreign key (key_id, officer_id) references office.personal_key (id, officer_id),
  unique (person_id, place),
  unique (person_id, officer_id)
);
create index on court.identity_share (officer_id);

-- A share sealed anew, by the member whose it is, to the one who asked to open: for that one opening, after which it goes.
create table court.identity_loan (
  request_id   uuid not null references office.act_request,
  officer_id   id.officer not null references office.officer, -- who lends
  person_id    id.person not null,
  case_id      id.case not null,
  dealing      integer not null,
  place        smallint not null check (place between 1 and 255),
  to_id        id.officer not null,
  key_id       uuid not null,
  share_sealed bytea not null check (length(share_sealed) = 80),
  lent_at      timestamptz not null default now(),
  primary key (request_id, officer_id),
  foreign key (case_id, person_id, dealing) references court.sealed_identity (case_id, person_id, dealing),
  foreign key (key_id, to_id) references office.personal_key (id, officer_id),
  check (officer_id <> to_id)
);
create index on court.identity_loan (person_id);

-- Dealing it anew is asked for and agreed to as opening it is.
alter table office.act_request
  drop constraint act_request_act_check,
  add constraint act_request_act_check check (act in ('exchange.export', 'keys.open', 'officers.grant', 'identity.unseal',
    'identity.deal', 'shelter.release', 'person.erase')),
  drop constraint act_request_purpose_check,
  add constraint act_request_purpose_check check (purpose in ('national_figures', 'partner_system', 'register_check',
    'after_restart', 'after_alarm', 'new_post', 'replacement', 'rights_of_defence', 'danger_to_her', 'new_formation',
    'lost_key', 'transport', 'medical_care', 'hearing', 'her_request', 'order_of_authority'));
