import {
  posts,
  reflectionEnds,
  type CaseId,
  type OfficerId,
  type PersonId,
  type ReflectionId,
} from '@himaya/domain'
import { id, localDate, text } from './fields.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

const ofPerson = z.strictObject({ caseId: id<CaseId>(), personId: id<PersonId>() })
const ofReflection = z.strictObject({ caseId: id<CaseId>(), reflectionId: id<ReflectionId>() })
const officer = z.object({ id: id<OfficerId>(), nameAr: z.string(), nameLa: z.string() })

/** Grants a recovery and reflection period at the person's wish (CPP 82-5-1 §4). It never starts by itself. */
export const grantReflection = act({
  path: '/cases/:caseId/people/:personId/reflections',
  act: 'reflection.grant',
  params: ofPerson,
  body: z.strictObject({
    wished: z.boolean(),
    seriousGrounds: z.boolean(),
    starts: localDate,
    /** The last day, included. */
    ends: localDate,
    reasons: text(4000),
  }),
  problems: ['refused_by_law', 'keys_unavailable'],
})

/** Ends a period before its last day. */
export const endReflection = act({
  path: '/cases/:caseId/reflections/:reflectionId/end',
  act: 'reflection.end',
  params: ofReflection,
  body: z.strictObject({ why: z.enum(reflectionEnds), on: localDate, reasons: text(4000).optional() }),
  problems: ['refused_by_law', 'conflict', 'keys_unavailable'],
})

/** The periods of a case. The bench, which decides no protection of a victim, is not told of them. */
export const listReflections = read({
  path: '/cases/:caseId/reflections',
  act: 'reflection.list',
  params: z.strictObject({ caseId: id<CaseId>() }),
  reply: z.object({
    reflections: z
      .array(
        z.object({
          id: id<ReflectionId>(),
          personId: id<PersonId>(),
          post: z.enum(posts),
          by: officer,
          starts: localDate,
          ends: localDate,
          ended: z.object({ on: localDate, why: z.enum(reflectionEnds), by: officer }).nullable(),
        }),
      )
      .max(200),
  }),
})

/** Why a period was granted, and why it was ended against the person's wish; shown on demand. */
export const seeReflection = read({
  path: '/cases/:caseId/reflections/:reflectionId',
  act: 'reflection.see',
  params: ofReflection,
  reply: z.object({ reasons: z.string(), ended: z.string().nullable() }),
  problems: ['keys_unavailable'],
})
