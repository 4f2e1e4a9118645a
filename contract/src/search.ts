import { capacities, sexes, victimStatuses, type CaseId, type PersonId, type UnitId } from '@himaya/domain'
import { z } from './zod.ts'
import { country, id, line, localDate, place } from './fields.ts'
import { inquiry } from './route.ts'

/** How what was typed met a case. */
const matches = ['reference', 'document', 'phone', 'email', 'name', 'part_of_name'] as const

/**
 * Cases of mine found by a reference, or by a person's name, document, telephone or address. Each person is one
 * row; nobody is named in the answer. The best match first, the newest first among equals.
 */
export const findCases = inquiry({
  path: '/search',
  act: 'cases.search',
  body: z.strictObject({ text: line(200) }),
  reply: z.object({
    rows: z
      .array(
        z.object({
          match: z.enum(matches),
          id: id<CaseId>(),
          unit: place<UnitId>(),
          register: z.object({ year: z.number().int(), number: z.number().int() }),
          /** The court's own number, where it has given one. */
          reference: z
            .object({ number: z.number().int(), code: z.string(), year: z.number().int() })
            .nullable(),
          openedOn: localDate,
          person: z
            .object({
              id: id<PersonId>(),
              capacity: z.enum(capacities),
              status: z.enum(victimStatuses),
              sex: z.enum(sexes).nullable(),
              nationality: country.nullable(),
              isChild: z.boolean().nullable(),
            })
            .nullable(),
        }),
      )
      .max(50),
    /** There is more than was shown: a longer name finds less. */
    more: z.boolean(),
  }),
  problems: ['keys_unavailable'],
})
