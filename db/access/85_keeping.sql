-- What is over is removed for real, and not only hidden. The keeper may remove that and nothing else: what these
-- policies name is all it can reach, and it reads no row.
grant usage on schema office, court, record to himaya_keeper;

-- A half-done form, seven days after it was last saved.
grant delete on office.draft to himaya_keeper;
create policy keeper_removes on office.draft for delete to himaya_keeper using (ends_at <= now());

-- What a repeated request is known by, after a day.
grant delete on record.repeat to himaya_keeper;
create policy keeper_removes on record.repeat for delete to himaya_keeper using (at <= now() - interval '24 hours');

-- A passkey's question after its five minutes; a try, which counts for a day at most, after that; one that succeeded, and
-- says from where an officer is known to come, after sixty.
grant delete on office.challenge, office.attempt to himaya_keeper;
create policy keeper_removes on office.challenge for delete to himaya_keeper using (ends_at <= now());
create policy keeper_removes on office.attempt for delete to himaya_keeper
  using (at <= now() - case when succeeded then interval '60 days' else interval '1 day' end);

-- How fast somebody was, an hour after the last request: by then the bucket is full again.
grant delete on office.pace to himaya_keeper;
create policy keeper_removes on office.pace for delete to himaya_keeper using (at <= now() - interval '1 hour');

-- A link that was used, or not used in time, a day later: by then no question of a passkey hangs on it.
grant delete on office.enrolment to himaya_keeper;
create policy keeper_removes on office.enrolment for delete to himaya_keeper
  using (least(used_at, ends_at) <= now() - interval '1 day');

-- A session, sixty days after it would have ended: that long, whoever comes back with it in a browser that remembers is
-- known for one whose session is over (longer than a judicial vacation), and not taken for somebody who made it up.
grant delete on office.session to himaya_keeper;
create policy keeper_removes on office.session for delete to himaya_keeper using (ends_at <= now() - interval '60 days');

-- Half a file, a day after its last part came; that somebody sent one, two days after that: until then it counts against
-- what a day may hold, and its last part may still be there.
grant delete on court.upload_part, court.upload to himaya_keeper;
create policy keeper_removes on court.upload_part for delete to himaya_keeper using (ends_at <= now());
create policy keeper_removes on court.upload for delete to himaya_keeper using (begun_at <= now() - interval '3 days');

-- A question about who looked, two years after it was asked, and what was said of it with it.
grant delete on court.access_question to himaya_keeper;
create policy keeper_removes on court.access_question for delete to himaya_keeper using (asked_at <= now() - interval '2 years');
