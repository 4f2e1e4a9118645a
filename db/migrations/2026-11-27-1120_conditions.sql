-- What a person says of a pregnancy or of a disability, where the law gives something for it (Law 02-03, 26 and 29; CPP
-- 317-1), and from which day it is so. Nobody asked is no row. An answer is not written over: another follows it.
create table assistance.condition (
  id        uuid primary key default me.new_id(),
  file_id   id.assistance not null,
  person_id id.person not null,
  -- Mirrors conditions and conditionAnswers in domain/src/conditions/conditions.ts.
  condition text not null check (condition in ('pregnancy', 'disability')),
  answer    text not null check (answer in ('yes', 'no', 'not_said')),
  from_day  date not null check (from_day >= '2000-01-01'),
  said_by   id.officer not null references office.officer,
  said_at   timestamptz not null default now(),
  foreign key (file_id, person_id) references assistance.person (file_id, id)
);
create index on assistance.condition (person_id, id);
