-- Somebody who is or may be a victim is also charged, suspected or sued (Penal Code 448-14). What is held in the penal
-- file of the case itself raises a conflict by itself; what is held at any court, this one too, is told.
create domain id.conflict as uuid;

create table court.conflict (
  id         id.conflict primary key default me.new_id(),
  case_id    id.case not null references court.case,
  person_id  id.person not null references assistance.person,
  what       text not null check (what in ('charge', 'suspicion', 'civil_claim')),
  -- Held in the penal file of the case: against this party, and by this charge. Its court is the one seized.
  party_id   id.party references penal.party,
  charge_id  id.charge unique references penal.charge,
  -- Told: at this court, of this nature, and under its number where it is known.
  court_id     id.court references office.court,
  nature       text check (nature in ('felony', 'misdemeanour')),
  court_number integer check (court_number > 0),
  court_code   text check (court_code ~ '^[0-9]{4}$'),
  court_year   smallint check (court_year between 1990 and 2200),
  raised_by  id.officer not null references office.officer,
  raised_at  timestamptz not null default now(),
  constraint held_or_told check (num_nonnulls(party_id, court_id) = 1),
  constraint charge_of_party check (charge_id is null or (party_id is not null and what = 'charge')),
  constraint told_whole check ((court_id is null) = (nature is null)),
  constraint number_whole check (num_nonnulls(court_number, court_code, court_year) in (0, 3)),
  constraint number_is_told check (court_number is null or court_id is not null)
);
create unique index on court.conflict (party_id) where what = 'suspicion';
create index on court.conflict (case_id);
create index on court.conflict (person_id);
create index on court.conflict (court_id, id) where court_id is not null;

-- What was done about it, one line after the other; none is written over. What is decided bears out what was answered.
create table court.conflict_step (
  id          uuid primary key default me.new_id(),
  conflict_id id.conflict not null references court.conflict,
  kind        text not null check (kind in ('agreed_here', 'agreed_there', 'resolved', 'reopened')),
  under_threat    boolean,
  directly_linked boolean,
  of_free_will    boolean,
  decided     text check (decided in ('not_liable', 'liable')),
  -- Sealed under a key of its own: who decides at another court holds none of the case's.
  wrapped_key    bytea,
  reasons_sealed bytea,
  why         text check (why in ('status', 'charge', 'evidence')),
  post        text not null,
  taken_by    id.officer not null references office.officer,
  taken_at    timestamptz not null default now(),
  constraint resolved_whole check (num_nonnulls(under_threat, directly_linked, of_free_will, decided, wrapped_key,
    reasons_sealed) = case when kind = 'resolved' then 6 else 0 end),
  constraint reopened_because check ((kind = 'reopened') = (why is not null)),
  constraint as_answered check (kind <> 'resolved'
    or (decided = 'not_liable') = (under_threat and directly_linked and not of_free_will))
);
create index on court.conflict_step (conflict_id, id);
create unique index on court.conflict_step (conflict_id, kind) where kind in ('agreed_here', 'agreed_there');
