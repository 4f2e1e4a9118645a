import {
  elementCodes,
  missingEffects,
  qualifiedElements,
  type CaseId,
  type PartyId,
  type PersonId,
} from '@himaya/domain'
import { articles, consequences, grounds, neighbours, readings, vocabulary } from '@himaya/law'
import { id, localDate } from './fields.ts'
import { read } from './route.ts'
import { z } from './zod.ts'

/** The names under which the corpus keeps a list. */
const names = <List extends object>(list: List) =>
  Object.keys(list) as [Extract<keyof List, string>, ...Extract<keyof List, string>[]]

const article = z.enum(articles)
const ground = z.enum(names(grounds))
const prison = z
  .object({ minYears: z.number().nullable(), maxYears: z.number().nullable(), life: z.boolean() })
  .nullable()
const fine = z.object({ min: z.number(), max: z.number() }).nullable()

/** What the text holds between two ends: never a sentence. */
const range = z.object({ article: z.string(), grounds: z.array(ground), prison, fine })
const then = z.array(z.object({ id: id<PartyId>(), article: z.string(), prison, fine })).max(200)
const judged = z.object({ state: z.enum(vocabulary.states), article })
const fact = z.enum([...qualifiedElements, ...vocabulary.domination, 'age'])

/**
 * What the law makes of a case as it is noted: the elements for each victim, what they lay on each accused if they are
 * shown, and what is still to be proved. It is nobody's decision, and for the prosecution and the investigating judge
 * only: to the bench (CPP 287) as to everybody else there is nothing here.
 */
export const seeQualification = read({
  path: '/cases/:caseId/qualification',
  act: 'qualification.see',
  params: z.strictObject({ caseId: id<CaseId>() }),
  reply: z.object({
    /** The day whose law governs; `null` while the offence is made out for nobody. */
    governs: localDate.nullable(),
    /** The day from which the law knows the offence. */
    since: localDate,
    madeOut: z.boolean(),
    victims: z
      .array(
        z.object({
          id: id<PersonId>(),
          age: z.enum(['child', 'adult', 'unknown']),
          /** The month of turning eighteen, by its first day, when it falls inside the facts. */
          turns18In: localDate.nullable(),
          /** `null` when what is noted is all older than the law. */
          elements: z.object({ act: judged, means: judged, purpose: judged, domination: judged }).nullable(),
          madeOut: z.boolean(),
          /** What is noted and no proof stands behind. */
          bare: z.array(
            z.enum([
              ...elementCodes.act,
              ...elementCodes.means,
              ...elementCodes.purpose,
              ...elementCodes.fourth,
            ]),
          ),
        }),
      )
      .max(500),
    /** The article by which an attempt is punished, when one is noted. */
    attempt: article.nullable(),
    accused: z
      .array(
        z.object({
          id: id<PartyId>(),
          state: z.enum(['qualified', 'part_not_noted', 'only_victim', 'not_made_out']),
          mayBeVictim: id<PersonId>().nullable(),
          qualification: range
            .extend({
              basis: z.array(z.object({ article, from: localDate })).min(1),
              /** The other readings of the text, and what they would come to: the judge decides. */
              secondReadings: z.array(range.extend({ reading: z.enum(names(readings)), basis: article })),
              consequences: z.array(z.object({ consequence: z.enum(names(consequences)), article })),
              exemption: z
                .object({ kind: z.enum(['mandatory', 'optional', 'excluded']), article })
                .nullable(),
            })
            .nullable(),
        }),
      )
      .max(200),
    /** What is still to be proved, in the order of what it would change. */
    missing: z
      .array(
        z.object({
          fact,
          victim: id<PersonId>(),
          state: z.enum(['missing', 'unassessed']),
          article,
          changes: z.enum(missingEffects),
          then,
          secondReading: z.object({ reading: z.enum(names(readings)), basis: article }).nullable(),
        }),
      )
      .max(4000),
    /** What nobody noted, and is therefore told and not supposed. */
    unassessed: z
      .array(
        z.object({
          what: z.enum(['stage', 'part', 'began', 'ended', 'harm']),
          /** A person or a party, or `null` for the facts as a whole. */
          whom: z.uuid().nullable(),
          article,
        }),
      )
      .max(4000),
    /** Circumstances that nobody noted, with the ranges they would raise. */
    unnoted: z.array(z.object({ ground, article, then })).max(20),
    /** Other offences that the same facts may be. */
    neighbours: z
      .array(z.object({ offence: z.enum(neighbours.map((one) => one.id)), articles: z.array(article) }))
      .max(20),
    /** What every range is before. */
    before: z.array(article),
  }),
})
