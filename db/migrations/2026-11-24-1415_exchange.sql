-- A row of a spreadsheet is taken in once in a unit, and what we have no column for is kept as it came, sealed.
create table assistance.import_row (
  unit_id     id.unit not null references office.unit,
  file_id     id.assistance not null,
  person_id   id.person not null unique,
  -- The keyed hash of its normalised cells, made by the key broker for this unit alone: the standard has no id.
  row_mac     bytea not null check (length(row_mac) = 16),
  kept_sealed bytea not null, -- under the key of the assistance file
  at          timestamptz not null default now(),
  primary key (unit_id, row_mac),
  foreign key (file_id, person_id) references assistance.person (file_id, id)
);
