-- What an officer proves who they are with, and the links, challenges and tries around it. No secret lies open here.

-- A link that lets one officer set up one proof, once, within three days. It is given by hand, never sent by us.
create table office.enrolment (
  id            uuid primary key default me.new_id(),
  officer_id    id.officer not null references office.officer,
  token_hash    bytea not null unique check (length(token_hash) = 32), -- sha-256 of what the link carries
  made_by       id.officer references office.officer, -- null: made from the command line
  made_at       timestamptz not null default now(),
  ends_at       timestamptz not null default now() + interval '72 hours',
  used_at       timestamptz,
  -- The secret of a codes application being set up, until a first code shows that it was kept. It is sealed
  -- for the row of office.totp that it becomes, which takes this row's id.
  wrapped_key   bytea,
  secret_sealed bytea,
  check (num_nonnulls(wrapped_key, secret_sealed) in (0, 2))
);
create index on office.enrolment (officer_id) where used_at is null;

create table office.passkey (
  id            uuid primary key default me.new_id(),
  officer_id    id.officer not null references office.officer,
  credential_id bytea not null unique check (length(credential_id) between 1 and 1023),
  public_key    bytea not null check (length(public_key) between 1 and 4096), -- COSE
  counter       bigint not null check (counter >= 0), -- 0 for ever on devices that do not count
  device        text not null check (device in ('single_device', 'multi_device')),
  backed_up     boolean not null,
  transports    text[] not null default '{}' check (cardinality(transports) <= 8),
  label         text not null check (length(label) between 1 and 60),
  made_at       timestamptz not null default now(),
  used_at       timestamptz
);
create index on office.passkey (officer_id);

-- A password never stands alone: its codes are made and removed with it.
create table office.password (
  id         uuid primary key,
  officer_id id.officer not null unique references office.officer,
  encoded    text not null check (encoded ~ '^\$argon2id\$v=19\$m=[0-9]+,t=[0-9]+,p=[0-9]+\$[A-Za-z0-9+/]+\$[A-Za-z0-9+/]+$'),
  made_at    timestamptz not null default now(),
  used_at    timestamptz
);

create table office.totp (
  id            uuid primary key references office.password on delete cascade,
  wrapped_key   bytea not null,
  secret_sealed bytea not null,
  last_step     bigint not null check (last_step > 0) -- thirty-second steps since 1970; a code of this step or before is spent
);

-- What a passkey is asked to sign: once, within five minutes.
create table office.challenge (
  hash         bytea primary key check (length(hash) = 32), -- sha-256 of the challenge
  purpose      text not null check (purpose in ('sign_in', 'enrol')),
  enrolment_id uuid references office.enrolment,
  address_hash bytea not null check (length(address_hash) = 32),
  ends_at      timestamptz not null default now() + interval '5 minutes',
  check ((purpose = 'enrol') = (enrolment_id is not null))
);
create index on office.challenge (address_hash);
create index on office.challenge (ends_at);

-- A try that has not succeeded. Handles and addresses are keyed hashes: a copy of this table names nobody.
create table office.attempt (
  id           uuid primary key default me.new_id(),
  handle_hash  bytea check (length(handle_hash) = 32),
  address_hash bytea not null check (length(address_hash) = 32),
  at           timestamptz not null default now()
);
create index on office.attempt (handle_hash, at);
create index on office.attempt (address_hash, at);
create index on office.attempt (at);

-- Until here only demonstration people could sign in.
alter table office.session
  add column id        uuid not null default me.new_id() unique,
  add column how       text not null default 'demonstration' check (how in ('demonstration', 'passkey', 'password')),
  add column factor_id uuid,  -- the passkey or password that opened it; ended when that is revoked
  add column locked    boolean not null default false;
alter table office.session add check (ended_at is not null or not locked);
