-- What a session that is open does not prove: that the officer is there, and wants this very act. A passkey is asked to
-- sign the act itself; the row says for what it was asked, how it was answered, and in which transaction it was spent.
create table office.step_up (
  id         uuid primary key default me.new_id(),
  session_id uuid not null, -- a session goes when it is over; what was proved in it stays with what it was proved for
  officer_id id.officer not null references office.officer,
  act        text not null check (act ~ '^[a-z_]+\.[a-z_]+$'),
  about      uuid,          -- the first thing that the address of the act names
  act_hash   bytea not null check (length(act_hash) = 32), -- sha-256 of route, parameters and body, written canonically
  nonce      bytea not null check (length(nonce) = 32),
  asked_at   timestamptz not null default now(),
  -- In a demonstration nothing is proved, and this says so.
  how        text check (how in ('passkey', 'demonstration')),
  passkey_id uuid,
  proved_at  timestamptz,
  used_at    timestamptz,
  used_in    bigint,        -- the transaction in which it was spent: it proves nothing in another
  constraint proved_whole check (num_nonnulls(how, proved_at) in (0, 2)
    and (passkey_id is not null) = (how is not distinct from 'passkey')),
  constraint used_whole check (num_nonnulls(used_at, used_in) in (0, 2) and (used_at is null or proved_at is not null))
);
create index on office.step_up (session_id, asked_at);
create index on office.step_up (officer_id, proved_at);
create index on office.step_up (asked_at) where used_at is null;

-- What no one person does alone: asked for by one, agreed to by others. How many, of whom and for how long stands in
-- office.two_person_acts() (access/76_approvals.sql); what it said on the day is kept here.
create table office.act_request (
  id           uuid primary key default me.new_id(),
  act          text not null check (act in
    ('exchange.export', 'keys.open', 'officers.grant', 'identity.unseal', 'shelter.release', 'person.erase')),
  about        uuid,          -- the person, the shelter or the officer it would be done to
  unit_id      id.unit references office.unit,
  case_id      id.case references court.case,
  purpose      text not null check (purpose in ('national_figures', 'partner_system', 'register_check', 'after_restart',
    'after_alarm', 'new_post', 'replacement', 'rights_of_defence', 'danger_to_her', 'transport', 'medical_care', 'hearing',
    'her_request', 'order_of_authority')),
  wrapped_key  bytea,
  note_sealed  bytea,         -- what the purpose does not say; read by those who decide, and in the record
  requested_by id.officer not null references office.officer,
  proof_id     uuid not null unique references office.step_up,
  requested_at timestamptz not null default now(),
  needs        smallint not null check (needs > 0),
  expires_at   timestamptz not null,
  withdrawn_at timestamptz,
  uses         smallint not null default 0,
  used_at      timestamptz,   -- the last time
  constraint note_has_its_key check (num_nonnulls(wrapped_key, note_sealed) in (0, 2)),
  constraint used_and_when check ((uses > 0) = (used_at is not null))
);
create index on office.act_request (requested_by, id desc);
create index on office.act_request (expires_at) where withdrawn_at is null;

-- What one of the circle said. One officer says it once, whatever they click; nobody unsays it.
create table office.act_approval (
  id         uuid primary key default me.new_id(),
  request_id uuid not null references office.act_request,
  officer_id id.officer not null references office.officer,
  granted    boolean not null,
  why        text check (why in ('not_needed', 'too_wide', 'not_explained', 'not_lawful')),
  proof_id   uuid not null unique references office.step_up,
  at         timestamptz not null default now(),
  constraint once_each unique (request_id, officer_id),
  constraint refused_because check (granted = (why is null))
);
create index on office.act_approval (officer_id, id desc);

-- Until here the command line's sessions looked like a demonstration's.
alter table office.session drop constraint session_how_check;
alter table office.session add constraint session_how_check
  check (how in ('demonstration', 'passkey', 'password', 'command_line'));
