-- With what the database signs tickets for the key broker: one key for each epoch, as the two blocks of RFC 2104. The
-- mark tells one key from another and signs nothing.
create table office.ticket_key (
  epoch     integer primary key check (epoch between 1 and 9999),
  mark      text not null check (mark ~ '^[0-9a-f]{16}$'),
  inner_key bytea not null check (octet_length(inner_key) = 64),
  outer_key bytea not null check (octet_length(outer_key) = 64),
  at        timestamptz not null default now()
);
