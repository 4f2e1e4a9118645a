import {
  conflictStates,
  heldAgainst,
  reopenGrounds,
  type CaseId,
  type ConflictId,
  type CourtId,
  type PartyId,
  type PersonId,
  type UnitId,
} from '@himaya/domain'
import { articles } from '@himaya/law'
import { id, localDate, moment, officer, page, paging, place, textOrNone } from './fields.ts'
import { conflictActs } from './acts.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

const ofCase = z.strictObject({ caseId: id<CaseId>() })
const ofConflict = z.strictObject({ conflictId: id<ConflictId>() })
const court = z.object({ id: place<CourtId>(), ar: z.string(), fr: z.string() })
const reasons = textOrNone(10_000)
const natures = z.enum(['felony', 'misdemeanour'])
const reference = {
  number: z.number().int().min(1).max(2_000_000_000),
  code: z.string().regex(/^\d{4}$/),
  year: z.number().int().min(1990).max(2200),
}
const answers = {
  under_threat: z.boolean().nullable(),
  directly_linked: z.boolean().nullable(),
  of_free_will: z.boolean().nullable(),
}
const decisions = z.enum(['not_liable', 'liable'])

/** Tells that something is held at a court against somebody who is or may be a victim (Penal Code 448-14). */
export const tellHeld = act({
  path: '/cases/:caseId/conflicts',
  act: 'non_punishment.tell',
  params: ofCase,
  body: z.strictObject({
    person: id<PersonId>(),
    what: z.enum(heldAgainst),
    court: place<CourtId>(),
    /** Of a civil claim: the nature of the act it is about. */
    nature: natures,
    /** The number under which that court has it, where it is known. */
    reference: z.strictObject(reference).optional(),
  }),
  problems: ['refused_by_law'],
})

/** The prosecution of the case, or that of the court where it is held, agrees that the other learns of it. */
export const agreeToTell = act({
  path: '/conflicts/:conflictId/agreement',
  act: 'non_punishment.agree',
  params: ofConflict,
  body: z.strictObject({}),
  problems: ['refused_by_law', 'conflict'],
})

/** The prosecution in charge decides, on the three questions of the text: for the penal and for the civil side. */
export const resolveConflict = act({
  path: '/conflicts/:conflictId/resolution',
  act: 'non_punishment.resolve',
  params: ofConflict,
  body: z.strictObject({ answers: z.strictObject(answers), decided: decisions, reasons }),
  problems: ['refused_by_law', 'conflict', 'keys_unavailable'],
})

/** Goes back on what was decided, on a new fact. */
export const reopenConflict = act({
  path: '/conflicts/:conflictId/reopening',
  act: 'non_punishment.reopen',
  params: ofConflict,
  body: z.strictObject({ why: z.enum(reopenGrounds) }),
  problems: ['refused_by_law', 'conflict'],
})

const conflict = z.object({
  id: id<ConflictId>(),
  /** The case and the person, to whoever may see the case. */
  caseId: id<CaseId>().nullable(),
  register: z.object({ year: z.number().int(), number: z.number().int() }).nullable(),
  person: id<PersonId>().nullable(),
  what: z.enum(heldAgainst),
  nature: natures,
  /** Against which party of the case's own penal file, and by which article; `null` for what was told. */
  party: id<PartyId>().nullable(),
  charge: z.enum(articles).nullable(),
  /** Since when that charge, or that claim, no longer stands. */
  dropped: localDate.nullable(),
  court,
  reference: z.object(reference).nullable(),
  raised: z.object({ by: officer, at: moment }),
  /** The provision, and who decides under it. */
  article: z.enum(articles),
  resolvedBy: z.enum(['kings_prosecutor', 'general_prosecutor']),
  /** `null` to the unit, which knows that it was told and not what was done. */
  state: z.enum(conflictStates).nullable(),
  /** Of what was told: which of the two prosecutions has agreed that the other learns of it. */
  agreed: z.object({ here: z.boolean(), there: z.boolean() }).nullable(),
  resolution: z
    .object({
      decided: decisions,
      answers: z.object({
        under_threat: z.boolean(),
        directly_linked: z.boolean(),
        of_free_will: z.boolean(),
      }),
      by: officer,
      at: moment,
    })
    .nullable(),
  mine: z.array(z.enum(conflictActs)),
})

/** The conflicts of a case, as far as I may know them, and of whom I may tell one. */
export const seeConflicts = read({
  path: '/cases/:caseId/conflicts',
  act: 'non_punishment.see_all',
  params: ofCase,
  reply: z.object({ mayTellOf: z.array(id<PersonId>()).max(200), rows: z.array(conflict).max(200) }),
})

/** One conflict: for the prosecution of another court, once both agreed. */
export const seeConflict = read({
  path: '/conflicts/:conflictId',
  act: 'non_punishment.see',
  params: ofConflict,
  reply: conflict,
})

/** Why it was decided so, shown on demand. */
export const seeConflictReasons = read({
  path: '/conflicts/:conflictId/reasons',
  act: 'non_punishment.see_reasons',
  params: ofConflict,
  reply: z.object({ reasons: z.string().nullable() }),
  problems: ['keys_unavailable'],
})

/** The conflicts that wait for a decision in my cases and at my court, the oldest first. */
export const listConflicts = read({
  path: '/conflicts',
  act: 'non_punishment.list',
  query: paging,
  reply: page(conflict),
})

/** What my court's prosecution is told before both agreed: that there is something, and which unit to call. */
export const listContacts = read({
  path: '/contacts',
  act: 'non_punishment.contacts',
  reply: z.object({
    rows: z
      .array(
        z.object({
          conflict: id<ConflictId>(),
          unit: z.object({ id: place<UnitId>(), ar: z.string(), fr: z.string() }),
          since: localDate,
          /** Whether my court's prosecution has agreed, and the other has not yet. */
          agreed: z.boolean(),
        }),
      )
      .max(50),
  }),
})
