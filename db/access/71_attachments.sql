-- Files that come in. Whoever may attach the signed decision, or note a proof, may send the file; the file is seen where
-- the measure or the proof is seen. Half a file is its sender's alone.
grant select on court.upload, court.upload_part, court.attachment, court.attachment_chunk to himaya_app;

grant insert (id, case_id, measure_id, penal_id, proof_id, size, begun_by) on court.upload to himaya_app;
create policy own_uploads on court.upload for select to himaya_app using (begun_by = (select me.officer()));
create policy whoever_attaches_begins on court.upload for insert to himaya_app
  with check (begun_by = (select me.officer())
    and ((measure_id is not null
        and exists (select from court.measure_decision d where d.measure_id = upload.measure_id and d.case_id = upload.case_id)
        and case_id = any ((select me.cases('registry_clerk', 'prosecution_clerk', 'kings_prosecutor', 'kings_prosecutor_deputy',
          'general_prosecutor', 'general_prosecutor_deputy', 'investigating_judge', 'trial_judge', 'trial_counsellor',
          'juvenile_judge', 'juvenile_counsellor'))::uuid[]))
      or (proof_id is not null
        and exists (select from penal.proof p where p.id = upload.proof_id and p.penal_id = upload.penal_id)
        and exists (select from court.case c where c.id = upload.case_id and c.penal_id = upload.penal_id)
        and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
          'general_prosecutor_deputy', 'investigating_judge'))::uuid[]))));
-- It is counted on, and ended once; a day later it is too late.
grant update (received, finished_at) on court.upload to himaya_app;
create policy own_uploads_go_on on court.upload for update to himaya_app
  using (begun_by = (select me.officer()) and finished_at is null and begun_at > now() - interval '1 day')
  with check (begun_by = (select me.officer()));

grant insert (upload_id, n, bytes_sealed) on court.upload_part to himaya_app;
create policy own_parts on court.upload_part for select to himaya_app
  using (exists (select from court.upload u where u.id = upload_id));
create policy own_parts_arrive on court.upload_part for insert to himaya_app
  with check (exists (select from court.upload u where u.id = upload_id and u.finished_at is null
    and u.begun_at > now() - interval '1 day'));
-- Once it is an attachment, its parts are not needed any more.
grant delete on court.upload_part to himaya_app;
create policy own_parts_go on court.upload_part for delete to himaya_app
  using (exists (select from court.upload u where u.id = upload_id));

create policy seen_with_the_measure on court.attachment for select to himaya_app
  using (measure_id is not null and exists (select from court.case c where c.id = case_id));
create policy seen_with_the_proof on court.attachment for select to himaya_app
  using (penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
    'general_prosecutor_deputy', 'investigating_judge'))::uuid[]));
grant insert (id, case_id, measure_id, penal_id, proof_id, kind, size, sha256, picture_size, attached_by)
  on court.attachment to himaya_app;
create policy whoever_may_attaches on court.attachment for insert to himaya_app
  with check (attached_by = (select me.officer())
    and ((measure_id is not null
        and exists (select from court.measure_decision d where d.measure_id = attachment.measure_id and d.case_id = attachment.case_id)
        and case_id = any ((select me.cases('registry_clerk', 'prosecution_clerk', 'kings_prosecutor', 'kings_prosecutor_deputy',
          'general_prosecutor', 'general_prosecutor_deputy', 'investigating_judge', 'trial_judge', 'trial_counsellor',
          'juvenile_judge', 'juvenile_counsellor'))::uuid[]))
      or (proof_id is not null
        and exists (select from penal.proof p where p.id = attachment.proof_id and p.penal_id = attachment.penal_id)
        and exists (select from court.case c where c.id = attachment.case_id and c.penal_id = attachment.penal_id)
        and penal_id = any ((select me.penal('kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor',
          'general_prosecutor_deputy', 'investigating_judge'))::uuid[]))));
-- What was found of it is written once, under the hand of whoever asked for it, and never over.
grant update (examined, examined_at) on court.attachment to himaya_app;
create policy examined_once on court.attachment for update to himaya_app
  using (examined is null) with check (examined is not null);

create policy seen_with_the_file on court.attachment_chunk for select to himaya_app
  using (exists (select from court.attachment a where a.id = attachment_id));
-- Chunks are added in the transaction that attaches the file, and never again.
grant insert (attachment_id, part, n, bytes_sealed) on court.attachment_chunk to himaya_app;
create policy added_with_the_file on court.attachment_chunk for insert to himaya_app
  with check (exists (select from court.attachment a where a.id = attachment_id
    and a.attached_by = (select me.officer()) and a.attached_at = now()));
