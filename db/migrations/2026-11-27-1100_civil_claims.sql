-- Damages are claimed in a case (CPP 92, 94, 349, 350), by somebody of it or by anybody else, and against whom. That they
-- are claimed is of the claimant; against whom is of the penal file, and the unit, which accompanies the claimant, is not
-- told: whoever is sued may be a person whom it follows. Nothing is written over but how a claim ended.
create domain id.claim as uuid;

create table penal.claim (
  id         id.claim primary key default me.new_id(),
  penal_id   id.penal not null references penal.file,
  -- The victim who claims; null for anybody who is not of the case.
  person_id  id.person references assistance.person,
  -- Mirrors claimWays in domain/src/claims/claims.ts.
  way        text not null check (way in ('complaint', 'in_investigation', 'brief', 'spoken')),
  brought_on date not null,
  brought_by id.officer not null references office.officer,
  brought_at timestamptz not null default now(),
  ended_on   date,
  ended_why  text check (ended_why in ('given_up', 'not_admitted', 'mistake')),
  ended_by   id.officer references office.officer,
  unique (penal_id, id),
  constraint ended_by_somebody check (num_nonnulls(ended_on, ended_why, ended_by) in (0, 3)),
  constraint ended_afterwards check (ended_on >= brought_on)
);
create index on penal.claim (penal_id, id);
create index on penal.claim (person_id) where person_id is not null;

create table penal.claim_against (
  claim_id id.claim not null,
  penal_id id.penal not null,
  party_id id.party not null,
  primary key (claim_id, party_id),
  foreign key (penal_id, claim_id) references penal.claim (penal_id, id),
  foreign key (penal_id, party_id) references penal.party (penal_id, id)
);
create index on penal.claim_against (party_id);

-- A claim against somebody who is or may be a victim is a conflict as a charge is (Penal Code 448-14).
alter table court.conflict
  add column claim_id id.claim references penal.claim,
  add constraint claim_of_party check (claim_id is null or (party_id is not null and what = 'civil_claim')),
  add constraint claim_is_held check (what <> 'civil_claim' or party_id is null or claim_id is not null);
create unique index on court.conflict (party_id, claim_id) where claim_id is not null;
