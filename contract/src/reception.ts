import {
  capacities,
  receptionDuties,
  rights,
  safeContactWays,
  sexes,
  victimStatuses,
  waysOfGiving,
  type CaseId,
  type OfficerId,
  type PersonId,
} from '@himaya/domain'
import { id, line, moment, spoken, text } from './fields.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

const ofPerson = z.strictObject({ caseId: id<CaseId>(), personId: id<PersonId>() })
const officer = z.object({ id: id<OfficerId>(), nameAr: z.string(), nameLa: z.string() })

/** What was asked first, before anything about the facts (CPP 82-5-3). */
const answers = {
  dangerNow: z.boolean(),
  needsDoctor: z.boolean(),
  childAlone: z.boolean(),
  language: spoken,
  interpreter: z.boolean(),
  safeToSpeak: z.boolean(),
  /** The language in which the limits of secrecy were said; nothing is asked before that. */
  limitsSaidIn: spoken,
}

/** How a person was received, what she was told of her rights, and whether she may be reached. Holds no number. */
export const seeReception = read({
  path: '/cases/:caseId/people/:personId/reception',
  act: 'reception.see',
  params: ofPerson,
  reply: z.object({
    capacity: z.enum(capacities),
    status: z.enum(victimStatuses),
    isChild: z.boolean().nullable(),
    sex: z.enum(sexes).nullable(),
    /** The language the person speaks, as far as the file tells: it is not asked again. */
    language: spoken.nullable(),
    /** Whether her guardian stands badly, so that nothing may reach them (Penal Code 448-4 (3)). */
    guardianKeptAway: z.boolean(),
    /** Whether the reader may receive, and whether the reader may give the rights. */
    mayReceive: z.boolean(),
    mayGive: z.boolean(),
    /** The last reception; null before it, and to whoever gives rights only. */
    reception: z
      .object({
        ...answers,
        duties: z.array(z.enum(receptionDuties)),
        note: z.string().nullable(),
        by: officer,
        at: moment,
      })
      .nullable(),
    /** The rights to be said to this person, in order, and those not yet given and understood. */
    rights: z.array(z.enum(rights)),
    missing: z.array(z.enum(rights)),
    given: z.array(
      z.object({
        id: z.uuid(),
        rights: z.array(z.enum(rights)),
        language: spoken,
        how: z.enum(waysOfGiving),
        understood: z.boolean(),
        by: officer,
        at: moment,
      }),
    ),
    /** How she may be reached, as far as it can be told without the number. */
    contact: z.object({ how: z.enum(safeContactWays), by: officer, at: moment }).nullable(),
  }),
  problems: ['keys_unavailable'],
})

/** Writes down a first reception. The limits of secrecy were said before it, and in which language. */
export const receive = act({
  path: '/cases/:caseId/people/:personId/receptions',
  act: 'reception.receive',
  params: ofPerson,
  body: z.strictObject({ ...answers, note: text(4000).optional() }),
  problems: ['keys_unavailable'],
})

/** Writes down that rights were given, in which language and how, and whether they were understood (CPP 82-4). */
export const giveRights = act({
  path: '/cases/:caseId/people/:personId/rights',
  act: 'rights.give',
  params: ofPerson,
  body: z.strictObject({
    rights: z.array(z.enum(rights)).min(1).max(rights.length),
    language: spoken,
    how: z.enum(waysOfGiving),
    understood: z.boolean(),
  }),
  problems: ['refused_by_law'],
})

const words = line(300)

/** Notes how a person may be reached without putting her in danger. What was said before is kept. */
export const noteContact = act({
  path: '/cases/:caseId/people/:personId/contacts',
  act: 'reception.note_contact',
  params: ofPerson,
  body: z.discriminatedUnion('how', [
    z.strictObject({
      how: z.enum(['phone', 'message', 'through_someone']),
      number: words,
      when: words.optional(),
      byWhom: words.optional(),
      /** A number without it does not exist: whoever rings must know what to say. */
      ifOtherAnswers: words,
    }),
    z.strictObject({ how: z.enum(['at_the_unit', 'never']), when: words.optional() }),
  ]),
  problems: ['refused_by_law', 'keys_unavailable'],
})

/** How she may be reached: the instruction comes with the number, never the number alone. The showing is recorded. */
export const seeContact = read({
  path: '/cases/:caseId/people/:personId/contact',
  act: 'reception.see_contact',
  params: ofPerson,
  reply: z.object({
    how: z.enum(safeContactWays),
    when: z.string().nullable(),
    byWhom: z.string().nullable(),
    ifOtherAnswers: z.string().nullable(),
    number: z.string().nullable(),
    by: officer,
    at: moment,
  }),
  problems: ['keys_unavailable'],
})
