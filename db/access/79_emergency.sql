-- A case opened in an emergency, by somebody who holds a post at its court and is not on it. For reading, for an hour at
-- most by this clock, in the circle of the post held (10). Of it hear the head of that court's prosecution or bench, at
-- once and under their own session; whoever opened it sees it too, and never reviews it.
grant select on court.emergency, court.emergency_review to himaya_app;
create policy own_emergencies on court.emergency for select to himaya_app using (opened_by = (select me.officer()));
create policy head_hears on court.emergency for select to himaya_app
  using (opened_by <> (select me.officer()) and (
    (side = 'prosecution' and told_court_id = any ((select me.courts('kings_prosecutor', 'general_prosecutor'))::text[]))
    or (side = 'bench' and told_court_id = any ((select me.courts('court_president'))::text[]))
    or (told_court_id is null and (select me.holds('national_desk')))));
grant update (closed_at) on court.emergency to himaya_app;
create policy own_closed on court.emergency for update to himaya_app
  using (opened_by = (select me.officer()) and closed_at is null) with check (closed_at is not null);

create policy seen_with_the_emergency on court.emergency_review for select to himaya_app
  using (exists (select from court.emergency e where e.id = emergency_id));
grant insert (emergency_id, proper, reason_sealed, reviewed_by) on court.emergency_review to himaya_app;
create policy head_reviews on court.emergency_review for insert to himaya_app
  with check (reviewed_by = (select me.officer())
    and exists (select from court.emergency e where e.id = emergency_id and e.opened_by <> (select me.officer())));

-- The court whose head of that side would hear of what this officer opens: their own, unless they head it themselves or
-- nobody is at work there; then the one above. `heard` is false when nobody would.
create or replace function court.hears(at_court text, as_post text, who uuid, of_case uuid)
returns table (side text, told_court_id text, heard boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  on_side text := case when as_post in ('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'prosecution_clerk', 'unit_coordinator', 'social_assistant') then 'prosecution' else 'bench' end;
  heads text[] := case on_side when 'prosecution' then array['kings_prosecutor', 'general_prosecutor']
    else array['court_president'] end;
  above text := (select coalesce(a.stand_in_id, a.id) from office.court t join office.court a on a.id = t.appeal_id where t.id = at_court);
  k text;
begin
  foreach k in array array[case when as_post = any (heads) then null else at_court end, above] loop
    if k is not null and exists (select from office.post p join office.officer o on o.id = p.officer_id
        where p.court_id = k and p.post = any (heads) and o.id <> who and o.active
          and p.starts <= current_date and (p.ends is null or p.ends >= current_date)
          and not exists (select from office.absence b where b.officer_id = o.id and b.ended_at is null
            and b.first_day <= current_date and b.last_day >= current_date)
          and not exists (select from court.bar b where b.officer_id = o.id and b.case_id = of_case and b.ended_at is null)) then
      return query select on_side, k, true;
      return;
    end if;
  end loop;
  -- Above the general prosecutors is the presidency of the public prosecution.
  return query select on_side, null::text, on_side = 'prosecution' and exists (
    select from office.post p join office.officer o on o.id = p.officer_id
    where p.post = 'national_desk' and o.id <> who and o.active
      and p.starts <= current_date and (p.ends is null or p.ends >= current_date));
end $$;

-- Opens it. `outcome` is 'opened', or why not: 'too_many' open at once or in a day; 'unproved' without a proof that was
-- spent in this transaction for this very opening (ADR 16); 'nobody_hears'; and 'absent' for a number that is not there, one of another court and one of a
-- case that is closed to whoever asks, alike.
create or replace function court.open_emergency(opening uuid, proof uuid, as_post text, at_court text, in_category text,
  of_year integer, of_number integer, of_code text, key bytea, reason bytea)
returns table (outcome text, case_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  who uuid := me.working();
  found uuid;
  told record;
begin
  if who is null or as_post not in ('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
      'general_prosecutor_deputy', 'unit_coordinator', 'investigating_judge', 'trial_judge', 'trial_counsellor',
      'juvenile_judge', 'juvenile_counsellor', 'registry_clerk', 'prosecution_clerk')
      or not at_court = any (me.courts(as_post)) then
    return query select 'absent'::text, null::uuid; return;
  end if;
  if not me.proved(proof, 'emergency.open', null) then return query select 'unproved'::text, null::uuid; return; end if;
  -- One at a time: eight at once are counted one after the other.
  perform pg_advisory_xact_lock(hashtextextended('emergency ' || who::text, 448));
  if (select count(*) from court.emergency e where e.opened_by = who and e.ends_at > now() and e.closed_at is null) >= 2
      or (select count(*) from court.emergency e where e.opened_by = who and e.opened_at > now() - interval '24 hours') >= 5
      -- Numbers that were not there count too, or they would be tried one after the other.
      or (select count(*) from (select r.at, r.act, r.outcome from record.entry r where r.officer_id = who
          order by r.seq desc limit 500) r
        where r.outcome = 'refused' and r.act = 'emergency.open' and r.at > now() - interval '24 hours') >= 10 then
    return query select 'too_many'::text, null::uuid; return;
  end if;
  if not (select h.heard from court.hears(at_court, as_post, who, null) h) then
    return query select 'nobody_hears'::text, null::uuid; return;
  end if;
  -- A number that two files bear names neither of them; to whoever asks it is as if none bore it.
  found := (select case when count(*) = 1 then (array_agg(c.id))[1] end from court.case c join office.unit u on u.id = c.unit_id
      join assistance.file f on f.id = c.assistance_id left join penal.file y on y.id = c.penal_id
    where coalesce(y.court_id, u.court_id) = at_court
      and ((of_code is null and u.court_id = at_court and f.unit_id = u.id and f.register_year = of_year and f.register_number = of_number)
        or (y.court_code = of_code and y.court_year = of_year and y.court_number = of_number)));
  if found is null or found = any (me.barred_cases()) then return query select 'absent'::text, null::uuid; return; end if;
  -- Whoever is on the case already, or of its unit, needs none.
  if found = any (me.cases('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor', 'general_prosecutor_deputy',
      'unit_coordinator', 'investigating_judge', 'trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor',
      'registry_clerk', 'prosecution_clerk'))
      or exists (select from court.case c where c.id = found and c.unit_id = any (me.units('social_assistant'))) then
    return query select 'on_it'::text, found; return;
  end if;
  select * into told from court.hears(at_court, as_post, who, found);
  if not told.heard then return query select 'absent'::text, null::uuid; return; end if;
  insert into court.emergency (id, case_id, court_id, post, opened_by, year, number, code, category, wrapped_key,
      reason_sealed, side, told_court_id)
    values (opening, found, at_court, as_post, who, of_year, of_number, of_code, in_category, key, reason, told.side, told.told_court_id);
  return query select 'opened'::text, found;
end $$;

-- All that the centre is told: how many were opened at each court in each month, how many by whoever heads its
-- prosecution, and how many nobody has reviewed in time.
create or replace function court.emergency_counts()
returns table (court_id text, month date, opened bigint, by_head bigint, overdue bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not me.holds('central_unit') then return; end if;
  return query
    select e.court_id::text, date_trunc('month', e.opened_at at time zone 'Africa/Casablanca')::date, count(*),
      count(*) filter (where e.post in ('kings_prosecutor', 'general_prosecutor')),
      count(*) filter (where e.opened_at < now() - interval '72 hours'
        and not exists (select from court.emergency_review r where r.emergency_id = e.id))
    from court.emergency e group by 1, 2 order by 2 desc, 1 limit 500;
end $$;

grant insert on court.emergency to himaya_gate;
create policy gate_opens on court.emergency for insert to himaya_gate with check (true);
grant select (emergency_id) on court.emergency_review to himaya_gate;
create policy gate_reads on court.emergency_review for select to himaya_gate using (true);
grant select (id, unit_id, register_year, register_number) on assistance.file to himaya_gate;
create policy gate_reads on assistance.file for select to himaya_gate using (true);
grant select (id, appeal_id, stand_in_id) on office.court to himaya_gate;
grant select (seq, at, officer_id, act, outcome) on record.entry to himaya_gate;
create policy gate_counts on record.entry for select to himaya_gate using (true);
grant create on schema court to himaya_gate;
alter function court.hears(text, text, uuid, uuid) owner to himaya_gate;
alter function court.open_emergency(uuid, uuid, text, text, text, integer, integer, text, bytea, bytea) owner to himaya_gate;
alter function court.emergency_counts() owner to himaya_gate;
revoke create on schema court from himaya_gate;
revoke all on function court.hears(text, text, uuid, uuid),
  court.open_emergency(uuid, uuid, text, text, text, integer, integer, text, bytea, bytea), court.emergency_counts() from public;
grant execute on function court.open_emergency(uuid, uuid, text, text, text, integer, integer, text, bytea, bytea),
  court.emergency_counts() to himaya_app;
