-- Files that come in: the signed decision of a measure, and what stands behind a proof.
create domain id.attachment as uuid;
create domain id.upload     as uuid;

-- A file on its way. It arrives in parts, each sealed by itself; only what arrived whole becomes an attachment.
create table court.upload (
  id          id.upload primary key default me.new_id(),
  case_id     id.case not null references court.case,
  measure_id  id.measure,
  penal_id    id.penal,
  proof_id    id.proof,
  size        integer not null check (size between 1 and 104857600),
  received    integer not null default 0 check (received between 0 and 200), -- parts
  begun_by    id.officer not null references office.officer,
  begun_at    timestamptz not null default now(),
  finished_at timestamptz,
  foreign key (case_id, measure_id) references court.measure (case_id, id),
  foreign key (penal_id, proof_id) references penal.proof (penal_id, id),
  check ((measure_id is null) <> (proof_id is null)),
  check ((penal_id is null) = (proof_id is null))
);
-- What an officer has sent within the last day counts against what a day may hold.
create index on court.upload (begun_by, begun_at);

create table court.upload_part (
  upload_id    id.upload not null references court.upload,
  n            smallint not null check (n between 0 and 199),
  bytes_sealed bytea not null check (length(bytes_sealed) <= 768 * 1024 + 29),
  ends_at      timestamptz not null default now() + interval '1 day',
  primary key (upload_id, n)
);

-- A file that came in whole. The original is never shown: of a picture a copy is, made anew from its pixels alone.
create table court.attachment (
  id           id.attachment primary key default me.new_id(),
  case_id      id.case not null references court.case,
  measure_id   id.measure,
  penal_id     id.penal,
  proof_id     id.proof,
  kind         text not null check (kind in ('pdf', 'png', 'jpeg')), -- by what it holds
  size         integer not null check (size between 1 and 104857600),
  sha256       bytea not null check (length(sha256) = 32), -- of the file as it came
  picture_size integer check (picture_size between 1 and 16777216),
  -- Looked at for malware: null where nobody has yet. Where nobody ever will is the house's setting and not the file's.
  examined     text check (examined in ('clean', 'infected')),
  examined_at  timestamptz,
  attached_by  id.officer not null references office.officer,
  attached_at  timestamptz not null default now(),
  foreign key (case_id, measure_id) references court.measure (case_id, id),
  foreign key (penal_id, proof_id) references penal.proof (penal_id, id),
  unique (id, measure_id),
  check ((measure_id is null) <> (proof_id is null)),
  check ((penal_id is null) = (proof_id is null)),
  check ((examined is null) = (examined_at is null)),
  check (kind <> 'pdf' or picture_size is null)
);
create index on court.attachment (measure_id);
create index on court.attachment (case_id) where measure_id is not null;
create index on court.attachment (penal_id) where penal_id is not null;
-- What stands behind a proof is not exchanged for something else.
create unique index attachment_proof on court.attachment (proof_id) where proof_id is not null;

-- Chunks of 64 KiB in STREAM construction (keys/src/stream.ts): one that is missing, moved or changed is noticed.
create table court.attachment_chunk (
  attachment_id id.attachment not null references court.attachment,
  part          text not null check (part in ('original', 'picture')),
  n             integer not null check (n between 0 and 1599),
  bytes_sealed  bytea not null check (length(bytes_sealed) between 17 and 65536 + 24),
  primary key (attachment_id, part, n)
);
-- What is sealed does not become smaller: PostgreSQL need not try.
alter table court.attachment_chunk alter bytes_sealed set storage external;
alter table court.upload_part alter bytes_sealed set storage external;

-- A signed decision is an attachment from now on. Those of before keep their bytes where they are: nobody but a reader
-- has the key to seal them anew.
alter table court.scan
  alter bytes_sealed drop not null,
  add attachment_id id.attachment,
  add foreign key (attachment_id, measure_id) references court.attachment (id, measure_id),
  add unique (attachment_id),
  add constraint scan_somewhere check ((bytes_sealed is null) <> (attachment_id is null));
