-- Whoever held one post at two courts was put on a case as of the newest of them, whatever the case: where that court never
-- had it, nobody could take them off, nor put them on again, and on a bench they counted for nobody. They are on it as of
-- the court seized, else that of the unit, where they hold or held the post. A court from which the case was sent, or to
-- which, had it; a bench is of the court seized and not of the unit's.
update court.assignment a set court_id = fit.court_id
from (
  select b.id, coalesce(
    (select p.court_id from office.post p where p.officer_id = b.officer_id and p.post = b.post and p.court_id = f.court_id limit 1),
    (select p.court_id from office.post p where p.officer_id = b.officer_id and p.post = b.post and p.court_id = u.court_id limit 1)
  ) as court_id
  from court.assignment b
    join court.case c on c.id = b.case_id
    join office.unit u on u.id = c.unit_id
    left join penal.file f on f.id = c.penal_id
  where b.ended_at is null
    and b.court_id is distinct from f.court_id
    and (b.court_id <> u.court_id
      or b.post in ('trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'))
    and not exists (select from court.transfer t where t.case_id = c.id and b.court_id in (t.from_court_id, t.to_court_id))
) fit
where a.id = fit.id and fit.court_id is not null and fit.court_id <> a.court_id;
