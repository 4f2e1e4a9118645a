-- A half-done form is found again by what it is about: a case, a person, a measure.
alter table office.draft add column about uuid;
-- Who is looked for among the people of a file, and the newest first.
create index on assistance.index_entry (file_id);
