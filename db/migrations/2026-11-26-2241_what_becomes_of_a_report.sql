-- What becomes of a report (CPP 40, 42, 43, 49): the unit's marks, the check of an anonymous one, the decisions and
-- the telling of their outcome are rows of their own. A state follows from them, and is never written by hand.

-- A mark is no state: what the unit says of a report ends nothing, so the report goes on waiting.
alter table penal.report
  drop constraint report_state_check,
  add constraint report_state_check check (state in ('sent', 'checking', 'followed', 'shelved')),
  add column mark text check (mark in ('duplicate', 'no_person_found')),
  add unique (id, penal_id),
  add unique (id, unit_id);

create table penal.report_mark (
  id          uuid primary key default me.new_id(),
  report_id   id.report not null,
  unit_id     id.unit not null,
  mark        text not null check (mark in ('duplicate', 'no_person_found', 'withdrawn')),
  -- The other file, as the register of the same unit names it.
  same_year   smallint,
  same_number integer,
  marked_by   id.officer not null references office.officer,
  -- By the clock and not by the transaction's beginning: those that wait for each other are told apart by it.
  marked_at   timestamptz not null default clock_timestamp(),
  foreign key (report_id, unit_id) references penal.report (id, unit_id),
  foreign key (unit_id, same_year, same_number) references assistance.file (unit_id, register_year, register_number),
  check (num_nonnulls(same_year, same_number) = case mark when 'duplicate' then 2 else 0 end)
);
create index on penal.report_mark (report_id, marked_at desc);

-- Whether an anonymous report is serious: who found what, and when. The last check is the one that counts.
create table penal.report_check (
  id           uuid primary key default me.new_id(),
  report_id    id.report not null,
  penal_id     id.penal not null,
  serious      boolean not null,
  found_sealed bytea not null,
  checked_on   date not null,
  post         text not null
    check (post in ('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor', 'general_prosecutor_deputy')),
  checked_by   id.officer not null references office.officer,
  at           timestamptz not null default clock_timestamp(),
  foreign key (report_id, penal_id) references penal.report (id, penal_id)
);
create index on penal.report_check (report_id, at desc);

-- In which post it was decided, what the facts called for as the decider saw them, and who must be told.
alter table penal.decision
  alter column reasons_sealed drop not null,
  add constraint shelving_is_reasoned check (kind <> 'shelved' or reasons_sealed is not null),
  add column post   text not null
    check (post in ('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor', 'general_prosecutor_deputy')),
  add column nature text not null check (nature in ('felony', 'misdemeanour', 'unknown')),
  add column tell   text[] not null check (tell <@ array['lawyer', 'victim', 'complainant']),
  add unique (id, penal_id);
-- What waits to be told is found among what is not told yet, and some outcomes have nobody to be told to.
drop index penal.decision_penal_id_idx1;
create index on penal.decision (penal_id) where notified_on is null and tell <> '{}';

create table penal.notice (
  id          uuid primary key default me.new_id(),
  decision_id id.decision not null,
  penal_id    id.penal not null,
  whom        text not null check (whom in ('lawyer', 'victim', 'complainant')),
  how         text not null check (how in ('in_person', 'phone', 'email', 'letter')),
  told_on     date not null,
  told_by     id.officer not null references office.officer,
  at          timestamptz not null default now(),
  foreign key (decision_id, penal_id) references penal.decision (id, penal_id),
  unique (decision_id, whom)
);
