-- Proofs are checked by himaya_door alone. An officer lists and removes their own, and reads no secret of them.
revoke all on office.enrolment, office.passkey, office.password, office.totp, office.challenge, office.attempt
  from himaya_door;

grant select (id, officer_id, token_hash, ends_at, used_at, wrapped_key, secret_sealed),
  update (used_at, wrapped_key, secret_sealed) on office.enrolment to himaya_door;
create policy door_reads on office.enrolment for select to himaya_door using (true);
create policy door_uses on office.enrolment for update to himaya_door
  using (used_at is null and ends_at > now()) with check (true);

grant select (id, officer_id, credential_id, public_key, counter, transports),
  insert (id, officer_id, credential_id, public_key, counter, device, backed_up, transports, label),
  update (counter, backed_up, used_at) on office.passkey to himaya_door;
create policy door_checks on office.passkey for all to himaya_door using (true) with check (true);

grant select (id, officer_id, encoded), insert (id, officer_id, encoded), update (used_at), delete
  on office.password to himaya_door;
create policy door_checks on office.password for all to himaya_door using (true) with check (true);

grant select, insert, update (last_step) on office.totp to himaya_door;
create policy door_checks on office.totp for all to himaya_door using (true) with check (true);

grant select, insert (hash, purpose, enrolment_id), delete on office.challenge to himaya_door;
create policy door_asks on office.challenge for all to himaya_door using (true) with check (true);

grant select, insert (id, handle_hash, address_hash, succeeded), update (succeeded), delete on office.attempt to himaya_door;
create policy door_counts on office.attempt for all to himaya_door using (true) with check (true);

grant insert (how, factor_id), select (factor_id, seen_at, ends_at, locked), update (locked)
  on office.session to himaya_door;
grant insert (purpose) on record.entry to himaya_door;

-- The public key too: of it the account shows a fingerprint, which is compared before it is listed among the openers'.
grant select (id, officer_id, public_key, label, backed_up, made_at, used_at), delete on office.passkey to himaya_app;
create policy own_passkeys_seen on office.passkey for select to himaya_app using (officer_id = (select me.officer()));
create policy own_passkeys_removed on office.passkey for delete to himaya_app
  using (officer_id = (select me.officer()) and id = any ((select me.proved_things('officers.revoke_factor'))::uuid[]));

grant select (id, officer_id, made_at, used_at), delete on office.password to himaya_app;
create policy own_password_seen on office.password for select to himaya_app using (officer_id = (select me.officer()));
create policy own_password_removed on office.password for delete to himaya_app
  using (officer_id = (select me.officer()) and id = any ((select me.proved_things('officers.revoke_factor'))::uuid[]));

-- One more way in for oneself, for ten minutes. Whoever has a passkey signs this very link with it: the thing that is
-- proved is the beginning of its hash. Whoever has none yet showed lately what they have.
grant insert (id, officer_id, token_hash, made_by, ends_at) on office.enrolment to himaya_app;
create policy own_proof_added on office.enrolment for insert to himaya_app
  with check (officer_id = (select me.officer()) and made_by = officer_id
    and case when (select me.has_passkey())
      then encode(substring(token_hash from 1 for 16), 'hex')::uuid = any ((select me.proved_things('officers.add_factor'))::uuid[])
      else (select me.proved_lately()) end
    and ends_at <= now() + interval '10 minutes');

grant select (id, how, factor_id) on office.session to himaya_app;
