-- What aggravates, what exempts, and who took what part: noted as an element is, of the facts as a whole, of somebody
-- accused, of a victim, or of what the one is to the other. It stands in the table of the elements, so that its proofs
-- and its end are those of an element, and no other mechanism is beside theirs.
alter table penal.element
  alter column person_id drop not null,
  add column party_id id.party,
  add constraint party_of_the_file foreign key (penal_id, party_id) references penal.party (penal_id, id),
  drop constraint element_element_check,
  add constraint element_element_check check (element in ('act', 'means', 'purpose', 'fourth', 'circumstance')),
  -- Mirrors circumstanceCodes in domain/src/qualification/circumstances.ts: each word is said of whom the text says it.
  add constraint said_of_whom check (case
    when element <> 'circumstance' then person_id is not null and party_id is null
    when person_id is null and party_id is null then value in ('completed', 'attempt', 'criminal_gang', 'transnational',
      'threat_of_death', 'threat_of_harm', 'torture', 'sequestration', 'defamation', 'barbarity')
    when person_id is null then value in ('principal', 'coauthor', 'accomplice', 'representative', 'armed', 'habitual',
      'official_using_function', 'reported_before_execution', 'report_prevented_completion', 'report_enabled_arrests')
    when party_id is null then value in ('old_age', 'illness', 'disability', 'physical_deficiency',
      'psychological_deficiency', 'pregnant', 'no_lasting_harm', 'permanent_infirmity', 'incurable_illness', 'death')
    else value in ('spouse', 'ascendant', 'descendant', 'guardian', 'kafil', 'carer', 'authority')
  end);
drop index penal.once_at_a_time;
create unique index once_at_a_time on penal.element (penal_id, person_id, party_id, element, value) nulls not distinct
  where withdrawn_at is null;
-- The facts are completed or attempted, one takes one part, and one report counts: the other is taken back first.
create unique index one_stage on penal.element (penal_id)
  where withdrawn_at is null and element = 'circumstance' and value in ('completed', 'attempt');
create unique index one_part on penal.element (penal_id, party_id)
  where withdrawn_at is null and element = 'circumstance' and value in ('principal', 'coauthor', 'accomplice', 'representative');
create unique index one_report on penal.element (penal_id, party_id)
  where withdrawn_at is null and element = 'circumstance'
    and value in ('reported_before_execution', 'report_prevented_completion', 'report_enabled_arrests');

-- The last day of the facts, when it is known: harbouring goes on for as long as it lasts.
alter table penal.facts
  add column ended_on date,
  add constraint ends_afterwards check (ended_on >= began_on);
