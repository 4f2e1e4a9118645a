-- Acts of procedure that start terms and that nothing else in the house holds: an arrest, a detention, a judgment. When
-- each term ends is computed when it is asked, and kept nowhere: a holiday that is confirmed moves it.
create table penal.event (
  id        uuid primary key default me.new_id(),
  penal_id  id.penal not null references penal.file,
  event     text not null check (event in ('offence', 'arrest', 'identity_check', 'minor_arrest', 'minor_guard',
    'interception', 'urgent_interception', 'tracking', 'infiltration', 'infiltration_end', 'data_requisition',
    'seizure_lift_request', 'border_closure', 'detention_for_trial', 'detention_challenge_referred', 'detention_lifted',
    'lifting_appeal_received', 'pretrial_detention', 'judicial_supervision', 'communication_ban', 'questioning',
    'file_to_prosecution', 'investigation_order', 'order_notified', 'motions', 'deliberation', 'judgment',
    'appeal_judgment', 'cassation_declared', 'final_judgment')),
  day       date not null check (day >= '2003-10-01'),
  -- What the court's clock shows, Africa/Casablanca; no zone, because an offset is no part of it.
  hour      text check (hour ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  party_id  id.party,
  -- What is told of it; what is not told is null, and taken as the corpus says.
  art108           text check (art108 in ('yes', 'no')),
  lawyer_delayed   text check (lawyer_delayed in ('yes', 'no')),
  nature           text check (nature in ('felony', 'misdemeanour')),
  prosecution      text check (prosecution in ('general_prosecutor', 'kings_prosecutor')),
  party            text check (party in ('accused', 'civil_party', 'prosecution')),
  residence        text check (residence in ('morocco', 'maghreb_or_europe', 'elsewhere')),
  referral         text check (referral in ('general_prosecutor', 'other')),
  another_appealed text check (another_appealed in ('yes', 'no')),
  court            text check (court in ('court_of_appeal', 'first_instance')),
  noted_by  id.officer not null references office.officer,
  noted_at  timestamptz not null default now(),
  withdrawn_by  id.officer references office.officer,
  withdrawn_at  timestamptz,
  withdrawn_why text check (withdrawn_why in ('mistake', 'noted_anew', 'annulled')),
  unique (penal_id, id),
  foreign key (penal_id, party_id) references penal.party (penal_id, id),
  -- What runs in hours is told with its hour, and nothing else is.
  constraint hour_where_hours_run check ((hour is not null) = (event in ('arrest', 'identity_check', 'minor_arrest',
    'urgent_interception', 'detention_lifted', 'lifting_appeal_received', 'investigation_order'))),
  constraint hours_since_the_clocks_are_known check (hour is null or day >= '2016-01-02'),
  constraint withdrawn_by_somebody check (num_nonnulls(withdrawn_by, withdrawn_at, withdrawn_why) in (0, 3))
);
create index on penal.event (penal_id, id);

-- While the person was being moved from another district, or treated, the hours stand still (CPP 66).
create table penal.event_pause (
  id       uuid primary key default me.new_id(),
  penal_id id.penal not null,
  event_id uuid not null,
  why      text not null check (why in ('transfer', 'medical_care')),
  begins   timestamp not null,
  ends     timestamp not null check (ends > begins),
  noted_by id.officer not null references office.officer,
  noted_at timestamptz not null default now(),
  foreign key (penal_id, event_id) references penal.event (penal_id, id)
);
create index on penal.event_pause (event_id);

-- An act of prosecution, investigation or trial starts a prescription anew (CPP 6); one of the police alone does not.
create table penal.event_interruption (
  id       uuid primary key default me.new_id(),
  penal_id id.penal not null,
  event_id uuid not null,
  act      text not null check (act in ('prosecution', 'investigation', 'trial')),
  day      date not null check (day >= '2003-10-01'),
  noted_by id.officer not null references office.officer,
  noted_at timestamptz not null default now(),
  foreign key (penal_id, event_id) references penal.event (penal_id, id)
);
create index on penal.event_interruption (event_id);
