import { termIds } from '@himaya/law'
import { expect, test } from 'vitest'
import { posts, type Post } from '../officers/posts.ts'
import { hasDuty } from './duty.ts'

const prosecution: readonly Post[] = [
  'kings_prosecutor',
  'kings_prosecutor_deputy',
  'general_prosecutor',
  'general_prosecutor_deputy',
]
const benches: readonly Post[] = ['trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor']
const head: readonly Post[] = ['general_prosecutor', 'general_prosecutor_deputy']

/** The terms by whose they are: the table read the other way round, from the acts that end each term. */
const table: readonly { readonly who: readonly Post[]; readonly terms: string }[] = [
  {
    who: prosecution,
    terms: `custody custody_extension lawyer_delay identity_check identity_check_extension minor_retention
      minor_retention_extension minor_guard urgent_interception_ruling seizure_lift_kings_prosecutor
      seizure_lift_general_prosecutor border_closure border_closure_108 direct_referral lifting_appeal supervision_appeal
      submissions order_appeal_prosecution prescription_felony prescription_misdemeanour penalty_felony
      penalty_misdemeanour`,
  },
  {
    who: [...prosecution, 'investigating_judge'],
    terms: 'interception tracking infiltration infiltration_exit data_requisition',
  },
  { who: [...prosecution, 'prosecution_clerk'], terms: 'notice_general_prosecutor notice_kings_prosecutor' },
  { who: benches, terms: 'detention_challenge_ruling lifting_appeal_ruling motions_ruling deliberation' },
  {
    who: ['investigating_judge'],
    terms: `detention_felony detention_misdemeanour supervision_felony supervision_felony_108
      supervision_misdemeanour communication_ban`,
  },
  { who: ['investigating_judge', 'registry_clerk'], terms: 'lawyers_called' },
  { who: ['registry_clerk'], terms: 'order_notice cassation_copy cassation_file' },
  { who: ['registry_clerk', 'prosecution_clerk'], terms: 'summons summons_direct summons_near summons_far' },
  { who: [...prosecution, 'registry_clerk'], terms: 'appeal juvenile_protection_appeal' },
  { who: ['kings_prosecutor', 'kings_prosecutor_deputy', 'registry_clerk'], terms: 'appeal_others' },
  { who: head, terms: 'appeal_general_prosecutor' },
  { who: [...head, 'registry_clerk'], terms: 'cassation' },
  {
    who: [...prosecution, 'investigating_judge', 'social_assistant', 'unit_coordinator'],
    terms: 'reflection',
  },
  {
    // Of a party alone, or of nobody of a court.
    who: [],
    terms: `lawyer_visit detention_challenge order_appeal_accused order_appeal_civil_party cassation_brief
      commission_answer recording_in_force`,
  },
]
const rows = table.flatMap(({ who, terms }) => terms.split(/\s+/).map((term) => ({ term, who })))

test('every term of the law has its row', () => {
  expect(rows.map(({ term }) => term).toSorted()).toEqual([...termIds].toSorted())
})

test.each(rows)('$term is seen to by $who, and by nobody else', ({ term, who }) => {
  expect(posts.filter((post) => hasDuty(post, term as (typeof termIds)[number])).toSorted()).toEqual(
    [...who].toSorted(),
  )
})
