import {
  addressees,
  capacities,
  measureKinds,
  posts,
  type CaseId,
  type MeasureId,
  type OfficerId,
  type PartyId,
  type PersonId,
} from '@himaya/domain'
import { articles } from '@himaya/law'
import { attachment, originalQuery, originalReply, pictureReply, uploaded } from './attachments.ts'
import { id, line, localDate, moment, page, paging, text } from './fields.ts'
import { measureActs, measurePowers, measureStates, paperForms } from './measures.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

const article = z.enum(articles)
const ofMeasure = z.strictObject({ measureId: id<MeasureId>() })
const officer = z.object({ id: id<OfficerId>(), nameAr: z.string(), nameLa: z.string() })

/** Until lifted, final judgment, the end of the trial, or a day, that day included. The Code fixes no length. */
const length = z.discriminatedUnion('until', [
  z.strictObject({ until: z.enum(['lifted', 'final_judgment', 'trial_end']) }),
  z.strictObject({ until: z.literal('day'), day: localDate }),
])

/** What may be left empty, so that the law answers that there are no reasons. */
const prose = (max: number) =>
  z
    .string()
    .max(max)
    .refine((s) => s.isWellFormed() && !/[^\P{Cc}\n\t]/u.test(s))
    .meta({ pattern: '^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$' })
/** Arabic is the text that is signed; French is a version of it. */
const written = z.strictObject({ ar: prose(20_000), fr: prose(20_000).optional() })

/** The measures that a person's capacity opens, each with its article and who decides. Nothing else is offered. */
export const measuresOpenTo = read({
  path: '/cases/:caseId/people/:personId/measures',
  act: 'protection.see_open',
  params: z.strictObject({ caseId: id<CaseId>(), personId: id<PersonId>() }),
  /** Whether she is a child, where the file does not tell. */
  query: z.strictObject({ child: z.enum(['yes', 'no']).optional() }),
  reply: z.object({
    open: z.array(
      z.object({
        kind: z.enum(measureKinds),
        article,
        powers: z.enum(measurePowers),
        needsComplaint: z.boolean(),
        /** Whether I am the one who decides it here. */
        mine: z.boolean(),
      }),
    ),
  }),
})

/** Puts a request before whoever decides. The unit describes the person to be kept away; others name a party. */
export const requestMeasure = act({
  path: '/cases/:caseId/people/:personId/measures',
  act: 'protection.request',
  params: z.strictObject({ caseId: id<CaseId>(), personId: id<PersonId>() }),
  body: z.strictObject({
    kind: z.enum(measureKinds),
    words: text(10_000),
    /** Whether the person has complained; asked where the measure follows a complaint (CPP 82-5), and nowhere else. */
    complained: z.boolean().optional(),
    isChild: z.boolean().optional(),
    against: id<PartyId>().optional(),
    againstDescribed: line(300).optional(),
  }),
  problems: ['refused_by_law', 'keys_unavailable'],
})

/** Grants or refuses a measure, with reasons in either case. */
export const decideMeasure = act({
  path: '/measures/:measureId/decision',
  act: 'protection.decide',
  params: ofMeasure,
  body: z.discriminatedUnion('outcome', [
    z.strictObject({
      outcome: z.literal('granted'),
      reasons: written,
      /** No-contact: what the person kept away is told instead of the reasons of the file. */
      reasonsForSuspect: written.optional(),
      against: id<PartyId>().optional(),
      starts: localDate,
      length,
      opinionTaken: z.boolean(),
      writtenConsent: z.boolean(),
    }),
    z.strictObject({ outcome: z.literal('refused'), reasons: written, opinionTaken: z.boolean() }),
  ]),
  problems: ['refused_by_law', 'conflict', 'keys_unavailable'],
})

/** Attaches the signed decision: a PDF, PNG or JPEG that was sent whole. */
export const attachScan = act({
  path: '/measures/:measureId/scans',
  act: 'protection.attach_scan',
  params: ofMeasure,
  body: uploaded,
  problems: ['refused_by_law', 'keys_unavailable', 'files_unavailable', 'conflict'],
})

/** Notes that the registry served the decision on one addressee. */
export const serveMeasure = act({
  path: '/measures/:measureId/services',
  act: 'protection.serve',
  params: ofMeasure,
  body: z.strictObject({ addressee: z.enum(addressees), on: localDate }),
  problems: ['refused_by_law'],
})

const review = { reasons: prose(10_000), personTold: z.boolean() }

/** Changes how long a measure lasts, with reasons; the person is told (CPP 82-10). */
export const reviewMeasure = act({
  path: '/measures/:measureId/reviews',
  act: 'protection.review',
  params: ofMeasure,
  body: z.strictObject({ ...review, length }),
  problems: ['refused_by_law', 'keys_unavailable'],
})

/** Lifts a measure, with reasons; the person is told (CPP 82-10). */
export const liftMeasure = act({
  path: '/measures/:measureId/lifting',
  act: 'protection.lift',
  params: ofMeasure,
  body: z.strictObject(review),
  problems: ['refused_by_law', 'keys_unavailable'],
})

const measure = z.object({
  id: id<MeasureId>(),
  caseId: id<CaseId>(),
  person: id<PersonId>(),
  capacity: z.enum(capacities),
  kind: z.enum(measureKinds),
  article,
  powers: z.enum(measurePowers),
  state: z.enum(measureStates),
  requestedAt: moment,
  requestedBy: officer,
  decision: z
    .object({
      outcome: z.enum(['granted', 'refused']),
      post: z.enum(posts),
      by: officer,
      on: localDate,
      starts: localDate.nullable(),
      /** As the last review left it. */
      length: length.nullable(),
      serial: z.string(),
    })
    .nullable(),
  signed: z.boolean(),
  served: z.array(z.object({ addressee: z.enum(addressees), on: localDate })),
  toServe: z.array(z.enum(addressees)),
  /** Whom a paper may be printed for by the reader. */
  papers: z.array(z.enum(addressees)),
  mine: z.array(z.enum(measureActs)),
})

/** The measures of a case, the newest first. Names nobody and holds no reason. */
export const seeMeasures = read({
  path: '/cases/:caseId/measures',
  act: 'protection.see_all',
  params: z.strictObject({ caseId: id<CaseId>() }),
  query: paging,
  reply: page(measure),
})

/** One measure with the words of its request and the reasons of its decision. */
export const seeMeasure = read({
  path: '/measures/:measureId',
  act: 'protection.see',
  params: ofMeasure,
  reply: measure.extend({
    /** Whether the guardian stands badly: nothing of this may reach them (Penal Code 448-4 (3)). */
    guardianKeptAway: z.boolean(),
    /** `null` for whoever neither accompanies nor decides. */
    request: z
      .object({
        words: z.string(),
        /** Null where it was not asked. */
        complained: z.boolean().nullable(),
        isChild: z.boolean(),
        against: id<PartyId>().nullable(),
        againstDescribed: z.string().nullable(),
      })
      .nullable(),
    reasons: z.object({ ar: z.string(), fr: z.string().nullable() }).nullable(),
    /** Reasons of the reviews and of the lifting, the oldest first. */
    notes: z.array(z.object({ step: z.enum(['reviewed', 'lifted']), on: localDate, words: z.string() })),
    /** The signed decision, for those who may print every copy. */
    scan: attachment.nullable(),
  }),
  problems: ['keys_unavailable'],
})

const pdf = z.string().meta({ contentMediaType: 'application/pdf' })

/** One decision for one addressee, as PDF/UA; marked as a draft until the signed one is attached. */
export const decisionPdf = read({
  path: '/measures/:measureId/decisions/:addressee.pdf',
  act: 'protection.print',
  params: ofMeasure.extend({ addressee: z.enum(addressees) }),
  query: z.strictObject({ form: z.enum(paperForms) }),
  reply: pdf,
  media: ['application/pdf'],
  problems: ['keys_unavailable'],
})

/** The signed decision that was attached last, as it came, for a purpose. */
export const signedScan = read({
  path: '/measures/:measureId/scan',
  act: 'protection.see_scan',
  params: ofMeasure,
  query: originalQuery,
  reply: originalReply,
  media: ['application/pdf', 'image/png', 'image/jpeg'],
  problems: ['keys_unavailable', 'file_withheld', 'files_unavailable'],
})

/** The signed decision to look at, when it came as a picture: its pixels, and nothing else that it carried. */
export const scanPicture = read({
  path: '/measures/:measureId/scan/picture',
  act: 'protection.see_scan_picture',
  params: ofMeasure,
  reply: pictureReply,
  media: ['image/jpeg'],
  problems: ['keys_unavailable', 'file_withheld'],
})
