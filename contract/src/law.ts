/** The law as the corpus states it, and the official words where they were imported. It knows no case and no person. */
import { articles, confidences, countings, lawLanguages, termUnits } from '@himaya/law'
import { line } from './fields.ts'
import { read } from './route.ts'
import { z } from './zod.ts'

/** The name of an article, ours or one that only an official text has: `ma/act/2002/22-01#art_82-5-1`. */
const named = z
  .string()
  .max(90)
  .regex(/^[a-z]{2}\/[a-z]+\/\d{4}\/[\w-]+#art_[\w-]+$/)
const language = z.enum(lawLanguages)
const words = z.object({ ar: z.string(), fr: z.string(), en: z.string() })
/** A calendar day. */
const day = z.iso.date()
const count = z.number().int()
const gazette = z.object({
  number: count.nullable(),
  published: day.nullable(),
  page: count.nullable(),
})
const penalty = z.object({
  nature: z.enum(['felony', 'misdemeanour']),
  /** In months; `null` where there is no prison. */
  prison: z.union([z.literal('life'), z.object({ minMonths: count, maxMonths: count })]).nullable(),
  /** In dirhams; `null` where the text states none. */
  fine: z.object({ min: count, max: count }).nullable(),
  /** Whether the court may choose one of the two. */
  either: z.boolean(),
})
const change = z.object({ work: z.string(), title: words, gazette })
const official = z.object({
  text: z.string(),
  language: z.enum(['ar', 'fr']),
  file: z.string(),
  /** SHA-256 of the file that was imported. */
  hash: z.string(),
  imported: day,
  /** The day up to which what was published of changes is worked into the text. */
  consolidated: day,
  /** How many of its words are not as the file has them: an inverted lam-alef was turned back. */
  turned: count,
})
const version = z.object({
  from: day,
  /** The first day on which it no longer held; `null` while it is in force. */
  until: day.nullable(),
  /** `null` for a former version of which only the dates are recorded. */
  statement: words.nullable(),
  note: words.nullable(),
  verified: z.boolean(),
  confidence: z.enum(confidences),
  /** The act that brought it, and the one that ended it; `null` for the act itself, and where it is not known. */
  by: change.nullable(),
  supersededBy: change.nullable(),
  penalty: penalty.nullable(),
  paragraphs: z.array(z.object({ paragraph: count, statement: words, penalty: penalty.nullable() })),
  /** The official words of this version and of no other. */
  official: official.nullable(),
  /** Why there are none; `null` when there are. */
  officialMissing: z.enum(['not_imported', 'not_in_the_text', 'other_version']).nullable(),
})
const term = z.object({
  id: z.string(),
  says: words,
  note: words.nullable(),
  /** What makes it run. */
  event: words,
  counting: z.enum(countings),
  /** Whether the strict day is given and the clear one beside it. */
  strict: z.boolean(),
  /** How many times it may be renewed for the same length, and since when; oldest first. */
  renewals: z.array(z.object({ from: day, times: count })),
  /** Oldest first; each holds until the next. */
  values: z.array(
    z.object({
      from: day,
      amount: count,
      unit: z.enum(termUnits),
      /** The article in which it then stood. */
      basis: z.enum(articles),
      confidence: z.enum(confidences),
      verified: z.boolean(),
    }),
  ),
})

/** Every work of the corpus with its articles, each said in one language as it stands today. */
export const listProvisions = read({
  path: '/law/provisions',
  act: 'law.list',
  query: z.strictObject({ language }),
  reply: z.object({
    works: z.array(
      z.object({
        work: z.string(),
        title: words,
        gazette,
        articles: z.array(z.object({ ref: z.enum(articles), says: z.string() })),
        /** The day on which its official text was imported here. */
        imported: day.nullable(),
      }),
    ),
  }),
})

/** One provision, whole: a name of a paragraph gives the article it stands in. */
export const seeProvision = read({
  path: '/law/provisions/:ref',
  act: 'law.see',
  params: z.strictObject({ ref: named }),
  reply: z.object({
    number: z.string(),
    /** The work that holds it; only its name where the corpus does not hold the article. */
    work: z.object({ id: z.string(), title: words.nullable() }),
    ours: z
      .object({
        ref: z.enum(articles),
        authentic: z.string(),
        source: z.object({ gazette, consolidated: day.nullable(), note: words }),
        /** Oldest first. */
        versions: z.array(version).min(1),
        terms: z.array(term),
      })
      .nullable(),
    /** Only of an article that the corpus does not hold; else they stand with the version they are of. */
    official: official.nullable(),
  }),
  problems: ['not_found'],
})

/** Articles found by words or a number, the best first: in our statements and in the official words. */
export const searchLaw = read({
  path: '/law/search',
  act: 'law.search',
  query: z.strictObject({ text: line(200), language }),
  reply: z.object({
    found: z
      .array(
        z.object({
          ref: named,
          number: z.string(),
          /** As a court cites it, in the language asked. */
          title: z.string(),
          /** Our statement; `null` where only the official text has the article. */
          says: z.string().nullable(),
          /** Whether the official words were imported. */
          official: z.boolean(),
        }),
      )
      .max(20),
  }),
})
