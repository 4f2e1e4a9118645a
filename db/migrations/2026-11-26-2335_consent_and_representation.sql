-- Whose consent it is, as it was taken: a child's with how her guardian stood. Nobody is asked again when it is used.
alter table assistance.consent
  add is_child boolean not null default false,
  add guardian text check (guardian in ('none', 'trusted', 'suspected', 'related_to_accused', 'contested')),
  add constraint consent_guardian check (is_child = (guardian is not null));

-- A child whose guardian may not speak for her is given somebody who does: asked for by the unit, named by the
-- juvenile judge or counsellor. The text sets no form for it; what is decided is decided on paper and written down here.
create table assistance.representation (
  id           uuid primary key default me.new_id(),
  file_id      id.assistance not null,
  person_id    id.person not null,
  unit_id      id.unit not null references office.unit,
  why          text not null check (why in ('none', 'suspected', 'related_to_accused', 'contested')),
  asked_by     id.officer not null references office.officer,
  asked_at     timestamptz not null default now(),
  foreign key (file_id, person_id) references assistance.person (file_id, id),
  unique (file_id, id)
);
create index on assistance.representation (person_id, id desc);
create table assistance.representative (
  representation_id uuid primary key references assistance.representation,
  file_id     id.assistance not null,
  unit_id     id.unit not null,
  who_sealed  bytea not null,
  post        text not null check (post in ('juvenile_judge', 'juvenile_counsellor')),
  named_by    id.officer not null references office.officer,
  named_on    date not null,
  at          timestamptz not null default now(),
  foreign key (file_id, representation_id) references assistance.representation (file_id, id)
);

-- Whether anything may reach a child's guardian: false from the moment one stood badly, until a later consent says
-- otherwise. Known beside her, so that whoever hands over a paper is warned.
alter table assistance.person add guardian_kept_away boolean not null default false;

-- What a service must be ready for when the person arrives; never why.
alter table assistance.referral
  add risks text[] not null default '{}'
    check (risks <@ array['may_be_followed', 'needs_care_at_once', 'may_harm_self', 'with_a_child', 'frightened_of_men']);
