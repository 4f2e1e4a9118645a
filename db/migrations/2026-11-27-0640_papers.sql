-- The one register of every paper that is printed. The number is printed on it and says nothing; the bytes are not
-- kept, only what they hash to: the same data printed again are the same paper.
create table court.paper (
  id            uuid primary key default me.new_id(),
  number        text not null unique check (number ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
  kind          text not null check (kind in ('decision', 'rights_notice', 'rights_acknowledgement', 'secrecy_notice',
    'reflection_decision', 'placement_request', 'fee_exemption', 'referral_letter', 'witness_summons',
    'stay_authorisation', 'case_transmission')),
  addressee     text check (addressee in ('suspect', 'police', 'shelter_service', 'health_service', 'protected_person', 'registry')),
  draft         boolean not null default false,
  form          text not null check (form in ('ar', 'fr', 'ar_fr', 'en', 'zgh')),
  sha256        bytea not null check (length(sha256) = 32),
  case_id       id.case not null references court.case,
  court_id      id.court not null references office.court,
  -- What it is about: the act that it puts on paper.
  person_id     id.person references assistance.person,
  rights_id     uuid references assistance.rights_given,
  reflection_id id.reflection references assistance.reflection,
  measure_id    id.measure references court.measure,
  referral_id   id.referral references assistance.referral,
  hearing_id    id.hearing references penal.hearing,
  transfer_id   id.transfer references court.transfer,
  -- What whoever verifies the number is told: its kind, that it is a paper of this court, or nothing at all.
  told          text not null check (told in ('kind', 'court', 'nothing')),
  printed_by    id.officer not null references office.officer,
  printed_on    date not null,
  printed_at    timestamptz not null default now(),
  check ((kind = 'decision') = (addressee is not null)),
  check (not draft or kind = 'decision'),
  check (num_nonnulls(rights_id, reflection_id, measure_id, referral_id, hearing_id, transfer_id) <= 1),
  check ((kind = 'rights_acknowledgement') = (rights_id is not null)),
  check ((kind = 'reflection_decision') = (reflection_id is not null)),
  check ((kind in ('decision', 'placement_request', 'stay_authorisation')) = (measure_id is not null)),
  check ((kind = 'referral_letter') = (referral_id is not null)),
  check ((kind = 'case_transmission') = (transfer_id is not null)),
  check ((kind = 'witness_summons') = (hearing_id is not null)),
  check ((kind = 'case_transmission') = (person_id is null)),
  -- A kind that alone would say that somebody is a victim is never told; what goes to a service and a draft never at all.
  check (told <> 'kind' or (kind = 'decision' and addressee <> 'protected_person') or kind = 'case_transmission'),
  check (told = 'nothing' or not (draft or kind = 'referral_letter'
    or coalesce(addressee in ('shelter_service', 'health_service'), false)))
);
create index on court.paper (case_id, id desc);
create index on court.paper (measure_id) where measure_id is not null;
comment on table court.paper is 'Added to, never changed: no role that answers requests may update or delete.';
