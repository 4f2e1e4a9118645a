import { assistanceSide, sexes, victimStatuses, type CaseId, type PersonId } from '@himaya/domain'
import { z } from './zod.ts'
import { country, handing, id, line, localDate, moment, officer, spoken, text, version } from './fields.ts'
import { act, read } from './route.ts'

const ofCase = z.strictObject({ caseId: id<CaseId>() })
const person = z.strictObject({ caseId: id<CaseId>(), personId: id<PersonId>() })

/** What is known of a person: the whole of it, `null` where nothing is known. */
const details = z.strictObject({
  name: line(200).nullable(),
  born: localDate.nullable(),
  document: line(60).nullable(),
  sex: z.enum(sexes).nullable(),
  nationality: country.nullable(),
  language: spoken.nullable(),
})

/** Who answers for others. */
const answering = ['guardian', 'representative'] as const
/** Those a guardian or representative answers for, among the people of the case. */
const wards = z.array(id<PersonId>()).max(30)

/** Names one more person in a case, after the report that opened it. Everything but the capacity may be unknown. */
export const addPerson = act({
  path: '/cases/:caseId/people',
  act: 'people.add',
  params: ofCase,
  body: z.discriminatedUnion('capacity', [
    z.strictObject({ capacity: z.enum(answering), details, wards }),
    z.strictObject({ capacity: z.enum(assistanceSide).exclude(answering), details }),
  ]),
  problems: ['keys_unavailable'],
})

/** Who a person is, shown on demand, with the showing recorded. */
export const seeIdentity = read({
  path: '/cases/:caseId/people/:personId/identity',
  act: 'people.see_identity',
  params: person,
  reply: z.object({
    name: z.string().nullable(),
    born: localDate.nullable(),
    document: z.string().nullable(),
    /** Whether it was taken out of the file and lies in the special file of the bench (CPP 82-8). */
    concealed: z.boolean(),
  }),
  problems: ['keys_unavailable'],
})

/** What is known of a person and which version of it that is, to be corrected; the showing is recorded. */
export const seeDetails = read({
  path: '/cases/:caseId/people/:personId/details',
  act: 'people.see_details',
  params: person,
  reply: z.object({
    version,
    capacity: z.enum(assistanceSide),
    status: z.enum(victimStatuses),
    /** Whether who this is was taken out of the file: then nothing of `details` names anybody, nor may. */
    concealed: z.boolean(),
    details,
    /** How she came to stand where she does, the newest first; empty to those who are not told. */
    changes: z
      .array(
        z.discriminatedUnion('what', [
          z.object({
            what: z.literal('capacity'),
            at: moment,
            by: officer,
            was: z.enum(assistanceSide),
            becomes: z.enum(assistanceSide),
            why: z.string().nullable(),
          }),
          z.object({ what: z.literal('owner'), at: moment, by: officer, was: officer, becomes: officer }),
        ]),
      )
      .max(200),
  }),
  problems: ['keys_unavailable'],
})

/**
 * Puts right what is known of a person. Refused with `conflict` when somebody else did so since `version` was
 * read: the answer carries the version that stands now, and when and by whom it was written. Refused by law where it
 * would name somebody whom a measure conceals.
 */
export const correctPerson = act({
  path: '/cases/:caseId/people/:personId/correction',
  act: 'people.correct',
  params: person,
  body: z.strictObject({ version, details }),
  problems: ['conflict', 'refused_by_law', 'keys_unavailable'],
})

/**
 * Writes another capacity beside a person: a witness found to be a victim. The one before stays in the history;
 * `conflict` when it is no longer `from`.
 */
export const changeCapacity = act({
  path: '/cases/:caseId/people/:personId/capacity',
  act: 'people.change_capacity',
  params: person,
  body: z.strictObject({
    from: z.enum(assistanceSide),
    to: z.enum(assistanceSide),
    why: text(2000).optional(),
  }),
  problems: ['refused_by_law', 'conflict', 'keys_unavailable'],
})

/** Hands a person to another social assistant of the unit; `conflict` when somebody other than `from` follows her now. */
export const handOverPerson = act({
  path: '/cases/:caseId/people/:personId/owner',
  act: 'people.hand_over',
  params: person,
  body: handing,
  problems: ['conflict'],
})

/** Says for whom a guardian or representative answers, all of them: whoever is not named is no longer. */
export const nameWards = act({
  path: '/cases/:caseId/people/:personId/wards',
  act: 'people.name_wards',
  params: person,
  body: z.strictObject({ wards }),
})
