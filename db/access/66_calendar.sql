-- The calendar of an officer: made and revoked by its officer, who never reads back what opens it.
grant select (id, officer_id, made_at, revoked_at, fetched_at, fetches) on office.feed to himaya_app;
create policy own_feeds on office.feed for select to himaya_app using (officer_id = (select me.officer()));
grant insert (id, officer_id, token_hash) on office.feed to himaya_app;
create policy own_feeds_made on office.feed for insert to himaya_app with check (officer_id = (select me.officer()));
grant update (revoked_at) on office.feed to himaya_app;
create policy own_feeds_revoked on office.feed for update to himaya_app
  using (officer_id = (select me.officer()) and revoked_at is null)
  with check (officer_id = (select me.officer()) and revoked_at is not null);

-- All that a calendar is ever told, and the counting of its asking. One row for a feed that is open, none for any
-- other. What names an event is drawn from this feed's own secret, so that two calendars cannot be laid side by side.
-- Only hearings to which its officer is called, while he or she is still on the case.
create or replace function office.read_feed(secret_hash bytea)
returns table (uids text[], starts text[])
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare whose id.officer;
begin
  update office.feed f set fetched_at = now(), fetches = f.fetches + 1
    from office.officer o
    where f.token_hash = secret_hash and f.revoked_at is null and o.id = f.officer_id and o.active
      and not exists (select from office.absence b where b.officer_id = o.id and b.ended_at is null
        and b.first_day <= current_date and b.last_day >= current_date)
    returning f.officer_id into whose;
  if whose is null then return; end if;
  return query
    select coalesce(array_agg(mine.uid order by mine.starts_at, mine.uid), '{}'),
      coalesce(array_agg(to_char(mine.starts_at, 'YYYY-MM-DD HH24:MI') order by mine.starts_at, mine.uid), '{}')
    from (
      select encode(sha256(secret_hash || uuid_send(h.id)), 'hex') as uid, h.starts_at
      from penal.attendance a
      join penal.hearing h on h.id = a.hearing_id
      join court.case c on c.penal_id = h.penal_id
      where a.officer_id = whose and h.state = 'fixed'
        and not exists (select from court.bar b where b.officer_id = whose and b.case_id = c.id and b.ended_at is null)
        and h.starts_at > (now() at time zone 'Africa/Casablanca') - interval '1 day'
        and h.starts_at < (now() at time zone 'Africa/Casablanca') + interval '400 days'
        and (exists (select from court.assignment s
            join office.post p on p.officer_id = s.officer_id and p.post = s.post and p.court_id = s.court_id
            where s.case_id = c.id and s.officer_id = whose and s.ended_at is null
              and s.starts <= current_date and (s.ends is null or s.ends >= current_date)
              and (s.from_id is null or exists (select from court.assignment d join office.officer o on o.id = d.officer_id
                join office.post t on t.officer_id = d.officer_id and t.post = d.post and t.court_id = d.court_id
                where d.id = s.from_id and d.ended_at is null and o.active and (d.ends is null or d.ends >= current_date)
                  and t.starts <= current_date and (t.ends is null or t.ends >= current_date)))
              and p.starts <= current_date and (p.ends is null or p.ends >= current_date))
          or exists (select from office.post p join office.unit u on u.court_id = p.court_id
            where u.id = c.unit_id and p.officer_id = whose and p.post = 'social_assistant'
              and p.starts <= current_date and (p.ends is null or p.ends >= current_date)))
      order by h.starts_at limit 500) mine;
end $$;
grant select (officer_id, token_hash, revoked_at, fetches), update (fetched_at, fetches) on office.feed to himaya_gate;
create policy gate_reads on office.feed for select to himaya_gate using (true);
create policy gate_counts on office.feed for update to himaya_gate using (true) with check (true);
grant create on schema office to himaya_gate;
alter function office.read_feed(bytea) owner to himaya_gate;
revoke create on schema office from himaya_gate;
revoke all on function office.read_feed(bytea) from public;
grant execute on function office.read_feed(bytea) to himaya_door;
