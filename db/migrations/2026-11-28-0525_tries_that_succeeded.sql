-- Whoever came in from an address is known there, and is not kept out by what others try from elsewhere.
alter table office.attempt add column succeeded boolean not null default false;
comment on table office.attempt is 'Tries at signing in, and of those that succeeded the last from each address. Handles and addresses are keyed hashes.';
-- How many questions one address has open is asked by nobody: a colleague who opened many kept a whole court from signing in.
alter table office.challenge drop column address_hash;
