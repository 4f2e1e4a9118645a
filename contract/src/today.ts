import { moonHolidayIds, type CaseId } from '@himaya/domain'
import { termIds } from '@himaya/law'
import { id, localDate } from './fields.ts'
import { read } from './route.ts'
import { z } from './zod.ts'

/** What can wait for somebody's hand, each for the posts it concerns. */
export const waitingKinds = [
  'report_to_decide',
  'notice_due',
  'protection_to_consider',
  'reception_to_do',
  'person_to_assess',
  'nobody_follows',
  'measure_to_decide',
  'measure_to_serve',
  'measure_ending',
  'reflection_ending',
  'referral_to_answer',
  'referral_waiting',
  'referral_declined',
  'representative_to_name',
  'measure_to_sign',
  'transfer_to_move',
  'transfer_returned',
  'conflict_to_resolve',
  'unit_to_call',
  'emergency_to_review',
  'emergency_open',
  'access_to_answer',
  'access_to_explain',
  'case_uncovered',
  'standing_in',
  'approval_to_give',
  'approval_given',
  'hearing',
  'clock',
] as const

/** My day: what waits for me, the latest due first, and where each is done. Names nobody. */
export const today = read({
  path: '/today',
  act: 'today.see',
  reply: z.object({
    day: localDate,
    waiting: z
      .array(
        z.object({
          kind: z.enum(waitingKinds),
          /** The day by which it should be done, or on which it happens. */
          due: localDate.nullable(),
          late: z.boolean(),
          urgent: z.boolean(),
          opens: z.object({
            page: z.enum([
              'case',
              'report',
              'referral',
              'measure',
              'transfer',
              'conflict',
              'emergency',
              'watching',
              'approval',
            ]),
            id: z.uuid(),
          }),
          register: z.object({ year: z.number().int(), number: z.number().int() }).nullable(),
          /** The case it belongs to; null for a service, which knows none. */
          caseId: id<CaseId>().nullable(),
          /** Of a clock: which term ends then, and whether a holiday that was confirmed lately moved its day. */
          clock: z
            .object({
              term: z.enum(termIds),
              moved: z
                .object({
                  from: localDate,
                  to: localDate,
                  holiday: z.enum(moonHolidayIds),
                  confirmedOn: localDate,
                })
                .nullable(),
            })
            .nullable(),
        }),
      )
      .max(300),
  }),
})
