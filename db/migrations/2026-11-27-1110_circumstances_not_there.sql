-- A circumstance that was looked for and is not there is noted beside those that are: with its proofs, taken back the
-- same way, and never both at once, for a word stands once of whomever it is said of. Only what aggravates: of a part, a
-- stage or a report, what is not said is not known.
alter table penal.element
  add column absent boolean not null default false,
  -- Mirrors canBeAbsent in domain/src/qualification/circumstances.ts.
  add constraint absence_changes_something check (not absent or (element = 'circumstance' and value not in ('completed',
    'attempt', 'principal', 'coauthor', 'accomplice', 'representative', 'reported_before_execution',
    'report_prevented_completion', 'report_enabled_arrests', 'no_lasting_harm')));
