-- A case of the demonstration says that it is one: whoever counts, or starts in earnest, can tell it from the others.
alter table court.case add column demo boolean not null default false;
create index on court.case (id) where demo;
