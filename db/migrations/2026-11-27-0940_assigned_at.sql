-- An assignment is of a post at a court: whoever leaves either keeps nothing of the case.
alter table court.assignment add column court_id id.court references office.court;
update court.assignment a set court_id = (
  select p.court_id from office.post p
  where p.officer_id = a.officer_id and p.post = a.post and p.court_id is not null
  order by (p.starts <= a.starts and (p.ends is null or p.ends >= a.starts)) desc, p.starts desc
  limit 1);
alter table court.assignment add constraint at_a_court check (court_id is not null);
