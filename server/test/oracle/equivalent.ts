/**
 * Mutants that nobody could tell from what they were made of, each with the reason. Reviewed by hand: whoever adds one
 * says why no row and no officer could show the difference. One that is killed after all, or is no more, fails the run.
 */
export const equivalent: readonly { readonly which: RegExp; readonly why: string }[] = [
  {
    which: /^assistance\.rights_given case_reads: without (\(\(unit_id\) = ANY|social_assistant)/,
    why: 'the unit sees its file, and whoever sees the file sees what is beside it: this says it twice, and the index on the unit makes it quick',
  },
  {
    which:
      /^court\.conflict other_court_reads_once_agreed: without (\(court_id IS NOT NULL\)|me\.prosecutes_at)/,
    why: 'me.agreed_on asks both itself',
  },
  {
    which: /^court\.conflict_step prosecution_reads: without \(k\.court_id IS NOT NULL\)/,
    why: 'nobody prosecutes at no court',
  },
  {
    which:
      /^me\.holds_conflict\(\): without (k\.id = conflict|k\.court_id is not null|me\.prosecutes_at|k\.case_id <> all)/,
    why: 'nobody prosecutes at no court, and the policies that read ask the same of the row itself; for who agrees there, writes.ts asks',
  },
  {
    which:
      /^court\.paper seen_with_its_act: without (\(\(measure_id IS NULL\) OR|\(\(referral_id IS NULL\) OR|\(\(rights_id IS NULL\) OR|\(\(m\.id\) =|\(\(r\.id\) = \(paper\.referral_id|\(g\.id =)/,
    why: 'whoever sees the case sees its measures and which rights were given, and a letter of referral is the unit’s, which sees every referral of the case',
  },
  {
    which: /^penal\.claim unit_reads_of_its_people: without \(\(\(f\.unit_id\) = ANY/,
    why: 'whoever else sees a person is on her case, and reads its claims by the other policy',
  },
  {
    which: /^penal\.hearing case_reads: without (\(\(penal_id\) = ANY|\w+ \(\d+\))/,
    why: 'the same posts see the case, and whoever sees the case sees its hearings: said twice for the index on the penal file',
  },
  {
    which: /^record\.entry case_timeline: without \(case_id IS NOT NULL\)/,
    why: 'no case has no id: said first because it is cheap',
  },
  {
    which: /^me\.(courts|services|penal)\(\): without [pc]\.\w+ is not null/,
    why: 'nothing is equal to null in a list of ids',
  },
  {
    which:
      /^(court\.(hold|measure|measure_decision|measure_step|scan|paper)|assistance\.(brought|guardianship|identification|reflection_end)|penal\.(report_mark|notice|attendance|closing|event_pause|event_interruption)) barred_see_nothing: /,
    why: 'seen with its case, its file or its act, which is closed to whoever is barred: said of each table so that none is forgotten',
  },
  {
    which: /^me\.(assigned_cases|opened_cases)\(\): without not exists \(select from court\.bar/,
    why: 'the restrictive policy of every table of a case closes the same: here it is for what functions answer',
  },
  {
    which: /^me\.requests_to_decide\(\): without (r\.expires_at|r\.withdrawn_at)/,
    why: 'office.decided asks both itself: said first because it is cheap',
  },
  {
    which: /^me\.barred_(cases|penal)\(\): without [pc]\.\w+ is not null/,
    why: 'nothing is equal to null in a list of ids',
  },
  {
    which: /^me\.requests_to_decide\(\): without not exists \(select from office\.act_approval/,
    why: 'whoever spoke to a request is shown it for having spoken; that nobody speaks twice is a key of the table',
  },
  {
    which: /^office\.opens_shelter\(\): without o\.active/,
    why: 'of whoever asks it was asked before; it is said for those to whom a key may be given, whom no policy shows',
  },
  {
    which:
      /^court\.(emergency head_hears: without \(\(opened_by\) <>|access_question head_is_asked: without \(\(officer_id\) <>)/,
    why: 'whoever it is about is shown it by the other policy; that nobody reviews their own is asked where it is reviewed',
  },
  {
    which: /^office\.opens_shelter\(\): without p\.post = 'service_provider'/,
    why: 'the table lets no other post have a service',
  },
  {
    which: /^office\.act_approval those_concerned_read: true for/,
    why: 'another policy lets nobody see what was said to a request that they do not see',
  },
  {
    which: /^office\.act_request those_concerned_read: without \(\(requested_by\) =/,
    why: 'me.requests says it too: here it shows a request to whoever writes it, in the same statement',
  },
  {
    which: /^me\.answers_for\(\): without social_assistant \(1\)/,
    why: 'no assistant is put on a case: she answers for those in which she follows somebody',
  },
  {
    which: /^me\.identities\(\): without i\.case_id = any/,
    why: 'whoever sits on the bench of a case is put on it, and to whom it is closed it is closed by another policy: said first because it is cheap',
  },
  {
    which: /^office\.(opens_shelter|shelters_of)\(\): without r\.need = 'shelter'/,
    why: 'the role whose function it is is shown no other referral',
  },
  {
    which: /^office\.(decided|counts)\(\): without [pq]\.granted/,
    why: 'a request to which somebody said no was answered two lines before',
  },
  {
    which: /^me\.releases\(\): without r\.(requested_by|act) =/,
    why: 'me.agreed asks who asked itself, and what was sealed of an address hangs on no request for another act: said first because it is cheap',
  },
  {
    which: /^office\.counts\(\): without a\.apart/,
    why: 'where offices need not be apart one other agrees, and the first who did counts; two of one bench are counted in db/test/approvals.access.test.ts',
  },
]
