-- An auditor asks for refusals first, and they are few among many looks.
create index on record.entry (seq desc) where outcome = 'refused';
