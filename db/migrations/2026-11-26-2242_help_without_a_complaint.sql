-- A person may ask for help without a complaint: an assistance file with no penal file and no case before any court.
create table assistance.help_request (
  file_id      id.assistance primary key references assistance.file,
  unit_id      id.unit not null references office.unit,
  came_by      text not null check (came_by in
    ('hotline', 'police', 'ngo', 'hospital', 'labour_inspector', 'consulate', 'self', 'court', 'other')),
  -- What she said of going to court. A complaint made later is a report in the same file.
  wish         text not null check (wish in ('no_court', 'undecided')),
  urgent       boolean not null,
  need_sealed  bytea,
  received_by  id.officer not null references office.officer,
  received_at  timestamptz not null default now()
);
create index on assistance.help_request (unit_id, file_id desc);

-- A file without a complaint put before the head of the prosecution for protection alone (CPP 82-5-1).
create table assistance.brought (
  id         uuid primary key default me.new_id(),
  file_id    id.assistance not null unique references assistance.file,
  unit_id    id.unit not null references office.unit,
  brought_by id.officer not null references office.officer,
  brought_at timestamptz not null default now()
);
