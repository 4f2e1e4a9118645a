-- What only named people open. The house keeps it, hands it to whom it may, and cannot read it (ADR 21).

-- The two keys of an officer: one that others seal to, and one that is here only locked by what its owner has or knows.
create table office.personal_key (
  id         uuid primary key,
  officer_id id.officer not null references office.officer,
  public_key bytea not null unique check (length(public_key) = 32),
  made_at    timestamptz not null default now(),
  retired_at timestamptz, -- lost, or replaced: what was sealed to it is sealed anew to the next
  unique (id, officer_id),
  check (retired_at is null or retired_at >= made_at)
);
create unique index one_key_in_use on office.personal_key (officer_id) where retired_at is null;

create table office.personal_lock (
  id            uuid primary key default me.new_id(),
  key_id        uuid not null,
  officer_id    id.officer not null,
  how           text not null check (how in ('passkey', 'passphrase')),
  credential_id bytea check (length(credential_id) between 1 and 1023),
  salt          bytea not null check (length(salt) = 32),
  locked        bytea not null check (length(locked) = 60),
  made_at       timestamptz not null default now(),
  foreign key (key_id, officer_id) references office.personal_key (id, officer_id),
  unique (key_id, credential_id),
  constraint a_passkey_is_named check ((how = 'passkey') = (credential_id is not null))
);
create unique index one_passphrase on office.personal_lock (key_id) where how = 'passphrase';

-- Where a shelter is. Sealed in a browser of the service that runs it; every writing has a secret of its own.
create table office.shelter (
  service_id     id.service primary key references office.service,
  version        integer not null check (version > 0),
  address_sealed bytea not null check (length(address_sealed) between 29 and 16028),
  written_by     id.officer not null references office.officer,
  written_at     timestamptz not null default now(),
  unique (service_id, version)
);

-- The secret of one writing, sealed to one person.
create table office.shelter_key (
  id         uuid primary key default me.new_id(),
  service_id id.service not null,
  version    integer not null,
  officer_id id.officer not null,
  key_id     uuid not null,
  wrapped    bytea not null check (length(wrapped) = 80),
  given_by   id.officer not null references office.officer,
  given_at   timestamptz not null default now(),
  -- No writing takes the place of another while keys of that one are left.
  foreign key (service_id, version) references office.shelter (service_id, version),
  foreign key (key_id, officer_id) references office.personal_key (id, officer_id),
  unique (service_id, key_id)
);
create index on office.shelter_key (officer_id);
