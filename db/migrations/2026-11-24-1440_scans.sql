-- What a measure needs from its request to its service: the facts it was asked and decided on, the number of the
-- decision, how long it lasts, and the signed paper that comes back.
-- What the requester said: whether there is a complaint (CPP 82-5), and whether the person is a child (CPP 510).
alter table court.measure
  add complained boolean not null default false,
  add is_child   boolean not null default false;
-- The unit does not see the accused: it describes him in its request, and whoever decides names him.
alter table court.measure drop constraint measure_check;
alter table court.measure add constraint measure_against check (against_id is null or kind = 'no_contact');

-- A court numbers its decisions within a year.
create table court.decision_number (
  court_id id.court not null references office.court,
  year     smallint not null check (year between 2016 and 2200),
  last     integer not null check (last > 0),
  primary key (court_id, year)
);

alter table court.measure_decision
  add court_id        id.court not null references office.court,
  add year            smallint not null check (year between 2016 and 2200),
  add number          integer not null check (number > 0),
  add against_id      id.party references penal.party,
  add lasts           text check (lasts in ('lifted', 'final_judgment', 'day')),
  add opinion_taken   boolean not null,
  add written_consent boolean not null,
  add unique (court_id, year, number),
  add constraint measure_decision_lasts check ((outcome = 'granted') = (lasts is not null) and (ends is not null) = (lasts is not null and lasts = 'day'));

-- A review may change how long a measure lasts; the person is told of it (CPP 82-10).
alter table court.measure_step
  add lasts text check (lasts in ('lifted', 'final_judgment', 'day')),
  add ends  date,
  add constraint measure_step_lasts check ((step = 'reviewed') = (lasts is not null) and (ends is not null) = (lasts is not null and lasts = 'day'));

-- The signed decision, as it came back on paper. The last one attached is the one in force.
create table court.scan (
  id           uuid primary key default me.new_id(),
  case_id      id.case not null,
  measure_id   id.measure not null,
  kind         text not null check (kind in ('pdf', 'png', 'jpeg')),
  sha256       bytea not null check (length(sha256) = 32), -- of the file as it was attached
  bytes_sealed bytea not null check (length(bytes_sealed) <= 10 * 1024 * 1024 + 256),
  attached_by  id.officer not null references office.officer,
  attached_at  timestamptz not null default now(),
  foreign key (case_id, measure_id) references court.measure (case_id, id)
);
create index on court.scan (measure_id, id desc);
create index on court.measure_step (measure_id);
