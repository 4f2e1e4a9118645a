-- Everyone's dates hang on the holidays; the administrator, who sets the house up and reads no case, confirms them.
grant select on office.holiday to himaya_app;
create policy signed_in_reads on office.holiday for select to himaya_app using ((select me.officer()) is not null);
grant insert (id, holiday, first_day, source, confirmed_by, confirmed_at) on office.holiday to himaya_app;
create policy administrator_confirms on office.holiday for insert to himaya_app
  with check (confirmed_by = (select me.officer()) and (select me.holds('administrator')));

-- How many acts of each kind there were on each day around a holiday, in the whole country: enough to count the dates
-- that would move, and nothing of any case, court or person. Techniques are left out: no holiday moves their end.
create or replace function me.acts_between(first date, last date)
returns table (event text, day date, facts jsonb, done text[], times bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not me.holds('administrator') or last - first > 400 then return; end if;
  return query
    select a.event, a.day, a.facts, a.done, count(*) from (
      select e.event, e.day, jsonb_strip_nulls(jsonb_build_object('art108', e.art108, 'nature', e.nature,
          'prosecution', coalesce(e.prosecution, case k.kind when 'court_of_appeal' then 'general_prosecutor' else 'kings_prosecutor' end),
          'party', e.party, 'residence', e.residence, 'referral', e.referral, 'another_appealed', e.another_appealed,
          'court', coalesce(e.court, k.kind))) as facts,
          array(select t.term from penal.term_done t where t.event_id = e.id and t.withdrawn_at is null order by 1) as done
        from penal.event e join penal.file f on f.id = e.penal_id join office.court k on k.id = f.court_id
        where e.withdrawn_at is null and e.hour is null and e.day between first and last
          and e.event not in ('interception', 'tracking', 'infiltration', 'infiltration_end', 'data_requisition')
      union all
      select 'hearing', h.starts_at::date, '{}'::jsonb,
          array(select t.term from penal.term_done t where t.hearing_id = h.id and t.withdrawn_at is null order by 1)
        from penal.hearing h
        where h.state = 'fixed' and h.starts_at >= first and h.starts_at < last + 1
      union all
      select 'prosecutor_decision', d.taken_on, jsonb_build_object('prosecution',
          case when d.post like 'general%' then 'general_prosecutor' else 'kings_prosecutor' end), '{}'::text[]
        from penal.decision d where d.notified_on is null and d.tell <> '{}' and d.taken_on between first and last) a
    group by a.event, a.day, a.facts, a.done;
end $$;
grant select (id, penal_id, event, day, hour, art108, nature, prosecution, party, residence, referral, another_appealed, court,
  withdrawn_at) on penal.event to himaya_gate;
create policy gate_reads on penal.event for select to himaya_gate using (true);
grant select (event_id, hearing_id, term, withdrawn_at) on penal.term_done to himaya_gate;
create policy gate_reads on penal.term_done for select to himaya_gate using (true);
grant select (id, kind) on office.court to himaya_gate;
create policy gate_reads on office.court for select to himaya_gate using (true);
grant create on schema me to himaya_gate;
alter function me.acts_between(date, date) owner to himaya_gate;
revoke create on schema me from himaya_gate;
revoke all on function me.acts_between(date, date) from public;
grant execute on function me.acts_between(date, date) to himaya_app;
