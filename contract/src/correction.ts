import { sexes, type CaseId, type PersonId } from '@himaya/domain'
import { z } from './zod.ts'
import { country, id, line, localDate, spoken } from './fields.ts'
import { act, read } from './route.ts'

const person = z.strictObject({ caseId: id<CaseId>(), personId: id<PersonId>() })

/** What is known of a person, as it is corrected: the whole of it, `null` where nothing is known. */
export const personDetails = z.strictObject({
  name: line(200).nullable(),
  born: localDate.nullable(),
  document: line(60).nullable(),
  sex: z.enum(sexes).nullable(),
  nationality: country.nullable(),
  language: spoken.nullable(),
})

/** What is known of a person and which version of it that is, to be corrected; the showing is recorded. */
export const seeDetails = read({
  path: '/cases/:caseId/people/:personId/details',
  act: 'people.see_details',
  params: person,
  reply: z.object({ version: z.number().int().positive(), ...personDetails.shape }),
  problems: ['keys_unavailable'],
})

/**
 * Puts right what is known of a person. Refused with `conflict` when somebody else did so since `version` was
 * read: the answer carries the version that stands now, and when and by whom it was written.
 */
export const correctPerson = act({
  path: '/cases/:caseId/people/:personId/correction',
  act: 'people.correct',
  params: person,
  body: z.strictObject({ version: z.number().int().positive(), details: personDetails }),
  problems: ['conflict', 'keys_unavailable'],
})
