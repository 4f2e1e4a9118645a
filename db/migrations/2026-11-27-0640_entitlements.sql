-- What was written down of an entitlement that no other act of the house says: that it was offered, that the person does
-- not want it, what an authority decided. The last line stands; none is written over.
create table assistance.entitlement_step (
  id          uuid primary key default me.new_id(),
  file_id     id.assistance not null,
  person_id   id.person not null,
  unit_id     id.unit not null references office.unit,
  entitlement text not null check (entitlement ~ '^[a-z_]{3,60}$'),
  state       text not null check (state in ('offered', 'refused', 'denied', 'decided', 'running', 'ended')),
  done_on     date not null,
  post        text not null,
  said_by     id.officer not null references office.officer,
  said_at     timestamptz not null default now(),
  foreign key (file_id, person_id) references assistance.person (file_id, id)
);
create index on assistance.entitlement_step (file_id, id);
create index on assistance.entitlement_step (unit_id);

-- When a service took somebody in: what it said last, and when, says only how that ended.
alter table assistance.referral add column accepted_at timestamptz,
  add constraint accepted_when check ((state = 'accepted') <= (accepted_at is not null)) not valid;

-- Coverage is asked of the people whose files a unit opened in a year.
create index on assistance.file (unit_id, opened_on);
