-- The days on which somebody is away: said by them, or by the head or the registry of a court where they hold a post, and
-- seen by those, who see to it that nothing waits. While away an officer's posts open nothing (me.working).
grant select on office.absence to himaya_app;
create policy own_absences on office.absence for select to himaya_app using (officer_id = (select me.officer()));
create policy heads_read on office.absence for select to himaya_app
  using (officer_id in (select p.officer_id from office.post p where p.court_id = any ((select me.courts('kings_prosecutor',
    'general_prosecutor', 'court_president', 'registry_clerk', 'unit_coordinator'))::text[])));
grant insert (id, officer_id, first_day, last_day, said_by) on office.absence to himaya_app;
create policy said_by_oneself on office.absence for insert to himaya_app
  with check (said_by = (select me.officer()) and officer_id = said_by and last_day >= current_date);
create policy said_by_the_head on office.absence for insert to himaya_app
  with check (said_by = (select me.officer()) and last_day >= current_date
    and exists (select from office.post p where p.officer_id = absence.officer_id
      and p.court_id = any ((select me.courts('kings_prosecutor', 'general_prosecutor', 'court_president'))::text[])
      and p.starts <= current_date and (p.ends is null or p.ends >= current_date)));
-- Not of whoever heads it: what an emergency opens is told to whoever is there, and a clerk does not choose who that is.
create policy said_by_the_registry on office.absence for insert to himaya_app
  with check (said_by = (select me.officer()) and last_day >= current_date
    and exists (select from office.post p where p.officer_id = absence.officer_id
      and p.court_id = any ((select me.courts('registry_clerk'))::text[])
      and p.starts <= current_date and (p.ends is null or p.ends >= current_date))
    and not exists (select from office.post p where p.officer_id = absence.officer_id
      and p.post in ('kings_prosecutor', 'general_prosecutor', 'court_president')
      and (p.ends is null or p.ends >= current_date)));
grant update (ended_by, ended_at) on office.absence to himaya_app;
-- Whoever is back says so, and is at work from the next question on.
create policy ended_by_oneself on office.absence for update to himaya_app
  using (ended_at is null and officer_id = (select me.officer())) with check (ended_by = (select me.officer()));
create policy ended_by_the_head on office.absence for update to himaya_app
  using (ended_at is null and officer_id in (select p.officer_id from office.post p where p.court_id = any ((select me.courts(
    'kings_prosecutor', 'general_prosecutor', 'court_president', 'registry_clerk'))::text[])))
  with check (ended_by = (select me.officer()));
