-- A common word is in thousands of names: they are read from the index alone, side by side, and not one by one from a
-- table of millions (at 1,200,000 cases the 95th search in a hundred took 30 ms for this alone).
alter table assistance.index_entry
  drop constraint index_entry_pkey,
  add primary key (kind, hash, person_id) include (unit_id, file_id);
