-- Where a shelter is, released by two persons to somebody who asked, for one look.

-- For how many minutes it may be used once it was agreed to, where whoever asks wants less than the rule gives; and in
-- which post whoever agreed did so. What was agreed to before this was kept does not say.
alter table office.act_request
  add column good_minutes smallint check (good_minutes between 15 and 1440);
alter table office.act_approval
  add column post_id uuid;

-- The secret of an address, sealed anew to whoever asked by somebody who can open it: for that request alone, with which
-- it goes.
create table office.shelter_loan (
  request_id uuid primary key references office.act_request,
  service_id id.service not null,
  version    integer not null,
  officer_id id.officer not null references office.officer, -- who sealed it
  to_id      id.officer not null,
  key_id     uuid not null,
  wrapped    bytea not null check (length(wrapped) = 80),
  lent_at    timestamptz not null default now(),
  foreign key (service_id, version) references office.shelter (service_id, version),
  foreign key (key_id, to_id) references office.personal_key (id, officer_id),
  check (officer_id <> to_id)
);
create index on office.shelter_loan (service_id);
