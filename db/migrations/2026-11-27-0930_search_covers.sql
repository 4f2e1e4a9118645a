-- A search meets thousands of entries of a common name and reads three columns of each: the index holds them all, and
-- the table itself is not visited (at 1,200,000 cases the 95th of a hundred searches fell from 21–26 to 16–18 ms).
create unique index index_entry_covering on assistance.index_entry (kind, hash, person_id) include (unit_id, file_id);
alter table assistance.index_entry
  drop constraint index_entry_pkey,
  add constraint index_entry_pkey primary key using index index_entry_covering;
