-- That what a term asks was done, or that what it limits has ended, where no row of the house shows it by itself: said by
-- whoever works on the case, about one term of an act that was noted or of a hearing. A row is taken back, never changed.
create table penal.term_done (
  id         uuid primary key default me.new_id(),
  penal_id   id.penal not null references penal.file,
  event_id   uuid,
  hearing_id id.hearing,
  term       text not null check (term ~ '^[a-z0-9_]{3,60}$'),
  day        date not null check (day >= '2003-10-01'),
  -- What the court's clock showed, where the term runs in hours.
  hour       text check (hour ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  -- Whose act it was to say it.
  post       text not null,
  said_by    id.officer not null references office.officer,
  said_at    timestamptz not null default now(),
  withdrawn_by  id.officer references office.officer,
  withdrawn_at  timestamptz,
  withdrawn_why text check (withdrawn_why in ('mistake', 'noted_anew', 'annulled')),
  unique (penal_id, id),
  foreign key (penal_id, event_id) references penal.event (penal_id, id),
  foreign key (penal_id, hearing_id) references penal.hearing (penal_id, id),
  constraint of_one_thing check (num_nonnulls(event_id, hearing_id) = 1),
  constraint withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null)),
  -- Within the day, whoever said it undoes it without a word; anybody else, and later, says why.
  constraint withdrawn_with_a_reason check (withdrawn_at is null or withdrawn_why is not null
    or (withdrawn_by::uuid = said_by::uuid and withdrawn_at < said_at + interval '24 hours')),
  constraint no_reason_without_withdrawal check (withdrawn_at is not null or withdrawn_why is null)
);
create unique index said_once on penal.term_done (event_id, hearing_id, term) nulls not distinct where withdrawn_at is null;
create index on penal.term_done (penal_id, id);

-- Counts what a holiday would move, and now leaves out what was done: it answers in another shape (db/access).
drop function if exists me.acts_between(date, date);
