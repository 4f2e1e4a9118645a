-- Sealing who somebody is takes it out of the file (CPP 82-8): what names a concealed person lies in the special file and
-- nowhere else (ADR 23).
alter table assistance.person
  add column concealed boolean not null default false,
  -- For everybody, whatever may be written by them: a name and its like never stand beside a sealing of them.
  add constraint concealed_has_no_name check (not concealed
    or (name_sealed is null and born_sealed is null and document_sealed is null)),
  -- What the law gives by sex and country it gives to a victim; of anybody else they only tell who it is.
  add constraint concealed_says_no_more check (not concealed or capacity in ('victim', 'victim_witness')
    or (sex is null and nationality is null));

-- That what was taken out of the file is what the one who sealed it had read: a hash over it, as it stood, sealed.
-- Whether what the report says of its caller was of this person too. Those sealed before took nothing out.
alter table court.sealed_identity
  add column took bytea check (length(took) = 32),
  add column of_caller boolean not null default false;

-- What we have no column for may be a name as well: it goes, and that the row was taken in stays.
alter table assistance.import_row alter column kept_sealed drop not null;
