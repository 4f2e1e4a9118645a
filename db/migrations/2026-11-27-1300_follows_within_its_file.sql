-- One hearing follows another once, and within its own file: a unique index over the files of everybody would tell
-- whoever fixes a hearing that another's was postponed.
alter table penal.hearing drop constraint hearing_follows_id_key;
alter table penal.hearing add constraint hearing_follows_once unique (penal_id, follows_id);
