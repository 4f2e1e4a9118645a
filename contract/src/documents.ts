import {
  addressees,
  aloudForms,
  paperKinds,
  refusalReasons,
  type CaseId,
  type PersonId,
} from '@himaya/domain'
import { articles } from '@himaya/law'
import { id, localDate, officer } from './fields.ts'
import { paperForms } from './measures.ts'
import { read, step } from './route.ts'
import { z } from './zod.ts'

const subject = z.uuid()

/** The letters and notices that are mine to print in this case, each with what it still lacks, and what was printed. */
export const seePapers = read({
  path: '/cases/:caseId/papers',
  act: 'documents.see',
  params: z.strictObject({ caseId: id<CaseId>() }),
  reply: z.object({
    open: z.array(
      z.object({
        kind: z.enum(paperKinds),
        /** The person, act or sending that it is about: what it is printed under. */
        subject,
        person: id<PersonId>().nullable(),
        forms: z.array(z.enum(aloudForms)),
        /** What is missing before it can be printed; empty when nothing is. */
        refusals: z.array(z.object({ reason: z.enum(refusalReasons), article: z.enum(articles) })),
      }),
    ),
    /** What was printed in the case, the newest first, as far as the reader may know of what it is about. */
    printed: z
      .array(
        z.object({
          number: z.string(),
          kind: z.enum(['decision', ...paperKinds]),
          addressee: z.enum(addressees).nullable(),
          draft: z.boolean(),
          form: z.enum([...aloudForms, ...paperForms]),
          subject,
          on: localDate,
          by: officer,
        }),
      )
      .max(200),
  }),
})

/**
 * One letter or notice as PDF/UA, entered in the register under its number. The same data printed again are the same
 * paper. Refused with everything that is missing.
 */
export const printPaper = read({
  path: '/cases/:caseId/papers/:kind/:subject.pdf',
  act: 'documents.print',
  params: z.strictObject({ caseId: id<CaseId>(), kind: z.enum(paperKinds), subject }),
  query: z.strictObject({ form: z.enum(aloudForms) }),
  reply: z.string().meta({ contentMediaType: 'application/pdf' }),
  media: ['application/pdf'],
  problems: ['refused_by_law', 'keys_unavailable'],
})

/**
 * Whether a paper is one of ours, for whoever holds its number: when and by which court it was printed, and never of
 * whom. A number that is none and one that is hidden are answered alike.
 */
export const verifyPaper = step({
  path: '/verify',
  act: 'documents.verify',
  body: z.strictObject({
    /** As it was typed. */
    number: z.string().min(1).max(60),
    /** SHA-256 of a file that the asker holds, in small hexadecimal letters; the file itself stays with them. */
    sha256: z
      .string()
      .regex(/^[\da-f]{64}$/)
      .optional(),
  }),
  reply: z.object({
    paper: z
      .object({
        on: localDate,
        court: z.object({ ar: z.string(), fr: z.string() }),
        /** `null`: a paper of this court. */
        kind: z.enum(['decision', 'case_transmission']).nullable(),
        /** `null` where no file was asked about. */
        same: z.boolean().nullable(),
      })
      .nullable(),
  }),
  problems: ['keys_unavailable'],
})
