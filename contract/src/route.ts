import { z } from './zod.ts'
import type { ProblemCode } from './problems.ts'

/** The name of an act or a look in the record: noun and verb, as `reports.record`. */
export type ActName = `${string}.${string}`

const nothing = z.strictObject({})

interface Base<Params extends z.ZodObject> {
  readonly path: `/${string}`
  readonly params: Params
  readonly act: ActName
  /** `anyone` may ask without a session; everything else needs one. */
  readonly who: 'signed_in' | 'anyone'
  readonly problems: readonly ProblemCode[]
}

/** A question: answers without changing anything, and what it shows is recorded first. */
export interface Read<P extends z.ZodObject, Q extends z.ZodObject, R extends z.ZodType> extends Base<P> {
  readonly method: 'GET'
  readonly query: Q
  readonly reply: R
  /** Where the answer is a paper to keep and not JSON: its type, or every type it may have. */
  readonly media?: readonly string[]
}

/** An act: changes something once, and answers only with the id of what it made or touched. */
export interface Act<P extends z.ZodObject, B extends z.ZodType> extends Base<P> {
  readonly method: 'POST'
  readonly body: B
  readonly reply: typeof made
}

/**
 * A question whose words must stand in no address, history or log: a name, a number. It changes nothing, and is
 * always recorded.
 */
export interface Inquiry<B extends z.ZodType, R extends z.ZodType> extends Base<typeof nothing> {
  readonly method: 'POST'
  readonly body: B
  readonly reply: R
}

/** A step before anybody is signed in: it answers with what the next step needs. */
export type Step<B extends z.ZodType, R extends z.ZodType> = Inquiry<B, R>

type AnyRead = Read<z.ZodObject, z.ZodObject, z.ZodType>
type AnyAct = Act<z.ZodObject, z.ZodType>
type AnyInquiry = Inquiry<z.ZodType, z.ZodType>
export type AnyRoute = AnyRead | AnyAct | AnyInquiry

/** Every act answers with one id; the reader reads the rest again, under today's permission. */
export const made = z.object({ id: z.uuid() })

const always: readonly ProblemCode[] = ['malformed', 'too_many', 'database_unavailable', 'internal']
const signedIn: readonly ProblemCode[] = [...always, 'not_signed_in', 'locked', 'not_found']
/** Whatever needs a key may find that the keys sealed themselves, or cannot write down what they give. */
const withKeys = (problems: readonly ProblemCode[] = []): readonly ProblemCode[] =>
  problems.flatMap((code): readonly ProblemCode[] =>
    code === 'keys_unavailable' ? [code, 'keys_sealed', 'keys_unrecorded'] : [code],
  )

/** A question of a signed-in officer. */
export function read<
  R extends z.ZodType,
  P extends z.ZodObject = typeof nothing,
  Q extends z.ZodObject = typeof nothing,
>(spec: {
  path: `/${string}`
  act: ActName
  params?: P
  query?: Q
  reply: R
  media?: readonly string[]
  who?: 'signed_in' | 'anyone'
  problems?: readonly ProblemCode[]
}): Read<P, Q, R> {
  const who = spec.who ?? 'signed_in'
  return {
    method: 'GET',
    path: spec.path,
    act: spec.act,
    params: spec.params ?? (nothing as unknown as P),
    query: spec.query ?? (nothing as unknown as Q),
    reply: spec.reply,
    ...(spec.media === undefined ? {} : { media: spec.media }),
    who,
    problems: [...(who === 'anyone' ? always : signedIn), ...withKeys(spec.problems)],
  }
}

/** An act of a signed-in officer. */
export function act<B extends z.ZodType, P extends z.ZodObject = typeof nothing>(spec: {
  path: `/${string}`
  act: ActName
  params?: P
  body: B
  who?: 'signed_in' | 'anyone'
  problems?: readonly ProblemCode[]
}): Act<P, B> {
  const who = spec.who ?? 'signed_in'
  return {
    method: 'POST',
    path: spec.path,
    act: spec.act,
    params: spec.params ?? (nothing as unknown as P),
    body: spec.body,
    reply: made,
    who,
    problems: [
      ...(who === 'anyone' ? always : signedIn),
      'too_large',
      'repeated_differently',
      ...withKeys(spec.problems),
    ],
  }
}

/** A question of a signed-in officer whose words travel in the body. */
export function inquiry<B extends z.ZodType, R extends z.ZodType>(spec: {
  path: `/${string}`
  act: ActName
  body: B
  reply: R
  problems?: readonly ProblemCode[]
}): Inquiry<B, R> {
  return {
    method: 'POST',
    path: spec.path,
    act: spec.act,
    params: nothing,
    body: spec.body,
    reply: spec.reply,
    who: 'signed_in',
    problems: [...signedIn, 'too_large', ...withKeys(spec.problems)],
  }
}

/** A step before anybody is signed in. */
export function step<B extends z.ZodType, R extends z.ZodType>(spec: {
  path: `/${string}`
  act: ActName
  body: B
  reply: R
  problems?: readonly ProblemCode[]
}): Step<B, R> {
  const { problems = [], ...rest } = spec
  return {
    ...rest,
    method: 'POST',
    params: nothing,
    who: 'anyone',
    problems: [...always, 'too_large', ...withKeys(problems)],
  }
}
