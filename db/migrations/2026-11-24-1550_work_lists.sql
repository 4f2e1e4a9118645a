-- What waits is found by what is still to do, however many cases are behind: whether a person was received is known
-- beside her, and each kind of work has an index of its open rows only.
alter table assistance.person add column received boolean not null default false;
create index on assistance.person (unit_id, id)
  where not received and capacity in ('victim', 'victim_witness');
create index on assistance.reception (person_id);
create index on assistance.reflection (unit_id, ends);
create index on penal.report (court_id, id) where state in ('sent', 'checking');
create index on penal.decision (penal_id) where notified_on is null;
