import { canonical } from '@himaya/algorithms'
import type { Act, AnyRoute, Inquiry, ProblemCode, Read } from '@himaya/contract'
import { newId, type Me, type ProvedAct, type SessionToken, type Tx } from '@himaya/db'
import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { House } from '../house.ts'
import { askForProof, hasPasskey, spendProof } from '../modules/officers/step-up.ts'
import { record, repeated, settled, type Entry } from '../modules/record/index.ts'
import { noSession, tokenOf } from './cookie.ts'
import { asProblem, Problem } from './problem.ts'

interface Asking {
  readonly tx: Tx
  readonly me: Me
  readonly token: SessionToken
}

/** What a read shows: the reply, and the entry that must be in the record before it leaves. */
export interface Shown<Reply> {
  readonly reply: Reply
  /** `null` only where no sensitive field is shown: lists and words. */
  readonly entry: Entry | null
}

/**
 * Serves a question. One transaction, one officer: the answer leaves after its entry is committed,
 * and a reply carries what the contract names and nothing else.
 */
export function serveRead<P extends z.ZodObject, Q extends z.ZodObject, R extends z.ZodType>(
  app: FastifyInstance,
  house: House,
  route: Read<P, Q, R>,
  answer: (asked: Asking & { params: z.output<P>; query: z.output<Q> }) => Promise<Shown<z.input<R>>>,
): void {
  // Fastify's types cannot follow a generic schema; the schema itself still writes the reply out.
  const written: z.ZodType = route.reply
  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    const shown = await asOfficer(house, request, route.act, async (asking) => {
      const { reply: told, entry } = await answer({
        ...asking,
        params: request.params as z.output<P>,
        query: request.query as z.output<Q>,
      })
      if (entry !== null) await record(asking.tx, asking.me, 'shown', route.act, entry)
      return told
    })
    return reply.send(shown)
  }
  app.route({
    method: 'GET',
    url: `/api${route.path}`,
    schema: { params: route.params, querystring: route.query, response: { 200: written } },
    onRequest: strangersLearnNothing(house),
    handler,
  })
}

/** A paper that leaves the house: what it is, and a name that tells nothing. */
export interface Paper {
  /** The whole of it, or what is read once its entry is written. */
  readonly bytes: Buffer | Readable
  /** Bytes, where they are not at hand. */
  readonly size?: number
  readonly media: string
  readonly name: string
  /** Written before the paper leaves, as for any other answer. */
  readonly entry: Entry
}

/** What work that asks for a proof is given: the one that was spent, which the database's policies ask for. */
interface WithProof {
  readonly proof: string
}

/** Serves a question whose answer is a paper: always to be saved, never shown within our own origin. */
export function serveFile<P extends z.ZodObject, Q extends z.ZodObject, R extends z.ZodType>(
  app: FastifyInstance,
  house: House,
  route: Read<P, Q, R>,
  answer: (asked: Asking & { params: z.output<P>; query: z.output<Q> }) => Promise<Paper>,
): void {
  servePaper(app, house, route, (asking, { params, query }) =>
    answer({ ...asking, params: params as z.output<P>, query: query as z.output<Q> }),
  )
}

/** The same for a paper that holds more than one case: its reader shows a proof for this very paper. */
export function serveProvedFile<P extends z.ZodObject, Q extends z.ZodObject, R extends z.ZodType>(
  app: FastifyInstance,
  house: House,
  route: Read<P, Q, R>,
  answer: (asked: Asking & WithProof & { params: z.output<P>; query: z.output<Q> }) => Promise<Paper>,
): void {
  servePaper(app, house, route, async (asking, request) => {
    const proof = await spend(asking.tx, provedAct(route, request, undefined))
    const { params, query } = request
    return answer({ ...asking, params: params as z.output<P>, query: query as z.output<Q>, proof })
  })
}

function servePaper<P extends z.ZodObject, Q extends z.ZodObject, R extends z.ZodType>(
  app: FastifyInstance,
  house: House,
  route: Read<P, Q, R>,
  make: (asking: Asking, request: FastifyRequest) => Promise<Paper>,
): void {
  app.route({
    method: 'GET',
    url: `/api${route.path}`,
    schema: { params: route.params, querystring: route.query },
    config: { opensTo: 'saving' },
    onRequest: strangersLearnNothing(house),
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const paper = await asOfficer(house, request, route.act, async (asking) => {
        const made = await make(asking, request)
        await record(asking.tx, asking.me, 'shown', route.act, made.entry)
        return made
      })
      const length = paper.size === undefined ? {} : { 'content-length': paper.size }
      return reply.headers({ ...paperHeaders(paper.media, paper.name), ...length }).send(paper.bytes)
    },
  })
}

type Sent<P extends z.ZodObject, B extends z.ZodType> = Asking & {
  readonly id: string
  readonly params: z.output<P>
  readonly body: z.output<B>
}
interface Plain<S> {
  readonly stepUp?: undefined
  readonly perform: (asked: S) => Promise<Entry>
}
/**
 * Work that begins only with a proof, for exactly this route, parameters and body: without one the answer is
 * `step_up_needed` with what is asked.
 */
interface Proved<S> {
  readonly stepUp: true
  /** Which thing the proof is for; the first id of the address where it is not said. */
  readonly about?: (sent: Pick<S & { params: unknown; body: unknown }, 'params' | 'body'>) => string | null
  readonly perform: (asked: S & WithProof) => Promise<Entry>
}
/**
 * Work by which somebody else could get in as this officer: whoever has a passkey signs it, whoever has none yet does it
 * in a session that they entered lately, since otherwise nobody could begin. The database's policies ask the same.
 */
interface Guarded<S> {
  readonly stepUp: 'where_enrolled'
  readonly about?: Proved<S>['about']
  /** Whether this session is enough for whoever has no passkey. */
  readonly enough: (tx: Tx) => Promise<boolean>
  readonly perform: (asked: S) => Promise<Entry>
}
interface Work {
  readonly seen: (tx: Tx, id: string) => Promise<boolean>
  /** Bytes of the largest body, where a paper comes with it. */
  readonly bodyLimit?: number
  /** What is done once the act is committed. */
  readonly after?: (request: FastifyRequest, reply: FastifyReply) => Promise<void>
}

/**
 * Serves an act. The id of what it makes is chosen before it begins, so that a request sent twice with
 * one `idempotency-key` acts once: the second is answered with the same id, if the officer may still see it.
 *
 * @param seen whether the thing with this id may be seen by this officer now
 */
export function serveAct<P extends z.ZodObject, B extends z.ZodType>(
  app: FastifyInstance,
  house: House,
  route: Act<P, B>,
  work: Work & (Plain<Sent<P, B>> | Proved<Sent<P, B>> | Guarded<Sent<P, B>>),
): void {
  app.route({
    method: 'POST',
    url: `/api${route.path}`,
    ...(work.bodyLimit === undefined ? {} : { bodyLimit: work.bodyLimit }),
    schema: { params: route.params, body: route.body, response: { 200: route.reply } },
    onRequest: strangersLearnNothing(house),
    handler: async (request, reply) => {
      const key = idempotencyKey(request)
      const answer = await asOfficer(house, request, route.act, async (asking) => {
        const id = newId()
        if (key !== undefined) {
          const asked = canonical({ params: request.params, body: request.body })
          const before = await repeated(asking.tx, asking.me, {
            route: route.path,
            key,
            bodyHash: createHash('sha256').update(asked).digest(),
            result: id,
          })
          if (before.again) {
            if (before.made === undefined) throw new Problem('repeated_differently')
            if (!(await work.seen(asking.tx, before.made))) throw new Problem('not_found')
            return { id: before.made }
          }
        }
        const sent = { params: request.params as z.output<P>, body: request.body as z.output<B> }
        const all = { ...asking, ...sent, id }
        const prove = () => spend(asking.tx, provedAct(route, request, work.stepUp && work.about?.(sent)))
        const entry = await performed(work, all, prove)
        await record(asking.tx, asking.me, 'done', route.act, entry)
        if (key !== undefined && entry.made !== undefined)
          await settled(asking.tx, asking.me, { route: route.path, key, result: entry.made })
        return { id: entry.made ?? id }
      })
      await work.after?.(request, reply)
      return answer
    },
  })
}

async function performed<S extends Asking>(
  work: Plain<S> | Proved<S> | Guarded<S>,
  asked: S,
  prove: () => Promise<string>,
): Promise<Entry> {
  if (work.stepUp === true) return work.perform({ ...asked, proof: await prove() })
  if (work.stepUp === 'where_enrolled') {
    if (await hasPasskey(asked.tx)) await prove()
    else if (!(await work.enough(asked.tx))) throw new Problem('step_up_needed')
  }
  return work.perform(asked)
}

/** Serves a question whose words travel in the body. It shows something, so it always leaves an entry. */
export function serveInquiry<B extends z.ZodType, R extends z.ZodType>(
  app: FastifyInstance,
  house: House,
  route: Inquiry<B, R>,
  answer: (asked: Asking & { body: z.output<B> }) => Promise<Told<R>>,
): void {
  serveTold(app, house, route, (asking, request) => answer({ ...asking, body: request.body as z.output<B> }))
}

/**
 * The same for what is shown only with a proof, for exactly these words.
 *
 * @param about which thing the proof is for
 */
export function serveProvedInquiry<B extends z.ZodType, R extends z.ZodType>(
  app: FastifyInstance,
  house: House,
  route: Inquiry<B, R>,
  about: (body: z.output<B>) => string,
  answer: (asked: Asking & WithProof & { body: z.output<B> }) => Promise<Told<R>>,
): void {
  serveTold(app, house, route, async (asking, request) => {
    const body = request.body as z.output<B>
    const proof = await spend(asking.tx, provedAct(route, request, about(body)))
    return answer({ ...asking, body, proof })
  })
}

interface Told<R extends z.ZodType> {
  readonly reply: z.input<R>
  readonly entry: Entry
}

function serveTold<B extends z.ZodType, R extends z.ZodType>(
  app: FastifyInstance,
  house: House,
  route: Inquiry<B, R>,
  make: (asking: Asking, request: FastifyRequest) => Promise<Told<R>>,
): void {
  const written: z.ZodType = route.reply
  app.route({
    method: 'POST',
    url: `/api${route.path}`,
    schema: { params: route.params, body: route.body, response: { 200: written } },
    onRequest: strangersLearnNothing(house),
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const told = await asOfficer(house, request, route.act, async (asking) => {
        const shown = await make(asking, request)
        await record(asking.tx, asking.me, 'shown', route.act, shown.entry)
        return shown.reply
      })
      return reply.send(told)
    },
  })
}

/** Serves a paper to whoever holds its address, with or without a session. */
export function serveAnyonesFile<P extends z.ZodObject, Q extends z.ZodObject, R extends z.ZodType>(
  app: FastifyInstance,
  route: Read<P, Q, R>,
  answer: (asked: { params: z.output<P> }) => Promise<Omit<Paper, 'entry'>>,
): void {
  app.route({
    method: 'GET',
    url: `/api${route.path}`,
    config: { opensTo: 'anyone' },
    schema: { params: route.params, querystring: route.query },
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const { bytes, media, name } = await answer({ params: request.params as z.output<P> })
      return reply.headers(paperHeaders(media, name)).send(bytes)
    },
  })
}

const paperHeaders = (media: string, name: string) => ({
  'content-type': media,
  'content-disposition': `attachment; filename="${name}"`,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; sandbox",
})

/** Serves a route that needs no session: the sign-in page and the health of the house. */
export function serveAnyone<R extends AnyRoute>(
  app: FastifyInstance,
  route: R,
  answer: (asked: {
    params: z.output<R['params']>
    body: R extends { body: infer B extends z.ZodType } ? z.output<B> : undefined
    request: FastifyRequest
    reply: FastifyReply
  }) => Promise<z.input<R['reply']>>,
): void {
  app.route({
    method: route.method,
    url: `/api${route.path}`,
    schema: {
      params: route.params,
      ...(route.method === 'POST' ? { body: route.body } : { querystring: route.query }),
      response: { 200: route.reply },
    },
    handler: async (request, reply) => {
      type Asked = Parameters<typeof answer>[0]
      return answer({ params: request.params, body: request.body, request, reply } as Asked)
    },
  })
}

/** Before the body is read: whoever has no session hears only that. */
const strangersLearnNothing = (house: House) => async (request: FastifyRequest) => {
  if (tokenOf(request, house.origin.secure) === undefined) throw new Problem('not_signed_in')
}

async function asOfficer<T>(
  house: House,
  request: FastifyRequest,
  act: string,
  work: (asking: Asking) => Promise<T>,
): Promise<T> {
  const token = tokenOf(request, house.origin.secure)
  if (token === undefined) throw new Problem('not_signed_in')
  const began = performance.now()
  let known: Me | undefined
  try {
    const result = await house.court.as(token, async (tx, me) => {
      known = me
      return { value: await work({ tx, me, token }) }
    })
    if (result === undefined) throw await noSession(house, token)
    return result.value
  } catch (error) {
    const asked = Object.values(request.params as Record<string, string>).filter((v) => uuid.test(v))
    const refuse = (of: Partial<Entry> = {}) =>
      house.court.as(token, (tx, me) => record(tx, me, 'refused', act, { ...of, subjects: asked }))
    if (error instanceof Unproved) {
      const { ask, unfit } = await askForProof(house, token, error.act).catch(async (problem: unknown) => {
        await refuse()
        throw problem
      })
      if (unfit) await refuse()
      throw new Problem('step_up_needed', { ask })
    }
    const problem = asProblem(error)
    // A refusal is written after the rollback and before the answer, for hidden and for absent alike.
    // What was forged is found by the number that the person was given.
    if (known !== undefined && problem.forged) await refuse({ purpose: 'forged', fields: [request.id] })
    else if (known !== undefined && refusals.has(problem.code)) await refuse()
    if (problem.code === 'not_found') await evened(began, house.refusals.step)
    throw error
  }
}

/**
 * Waits until a whole number of steps has gone by. To hide a row its policies are asked, to find none they are not: the
 * database takes some milliseconds more for the first, and a clock would tell.
 *
 * @param step milliseconds
 */
async function evened(began: number, step: number): Promise<void> {
  if (step === 0) return
  const gone = performance.now() - began
  await sleep(Math.ceil(gone / step) * step - gone)
}

/** Thrown where a proof is missing: it is asked for once nothing of the act is left. */
class Unproved extends Error {
  readonly act: ProvedAct
  constructor(act: ProvedAct) {
    super('unproved')
    this.act = act
  }
}

function provedAct(
  route: { readonly path: string; readonly act: string },
  { params, body, query }: FastifyRequest,
  about: string | null | undefined,
): ProvedAct {
  const first = Object.values(params as Record<string, string>).find((value) => uuid.test(value)) ?? null
  const all = canonical({ route: route.path, params, query, body: body ?? null })
  return {
    act: route.act,
    about: about === undefined ? first : about,
    hash: createHash('sha256').update(all).digest(),
  }
}

async function spend(tx: Tx, act: ProvedAct): Promise<string> {
  const proof = await spendProof(tx, act)
  if (proof === null) throw new Unproved(act)
  return proof
}

const refusals = new Set<ProblemCode>(['not_found', 'refused_by_law', 'too_many', 'wrong_credentials'])
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

function idempotencyKey(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key']
  if (key === undefined) return undefined
  if (typeof key !== 'string' || !uuid.test(key)) throw new Problem('malformed')
  return key
}

/** Answers a failure as problem+json, and logs our own faults with the request's id and nothing of its content. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = asProblem(error)
  if (problem.code === 'internal') {
    const { name, stack } = error instanceof Error ? error : { name: 'thrown', stack: undefined }
    // The first line of a stack is the message, which may hold data; the places below it do not.
    request.log.error({
      fault: name,
      at: stack
        ?.split('\n')
        .filter((l) => l.startsWith('    at '))
        .slice(0, 6),
    })
  }
  if (problem.forged) request.log.warn({ forged: problem.code })
  const isQuoted = problem.quoted || problem.code === 'internal'
  const { retryAfter } = problem.details
  if (typeof retryAfter === 'number') reply.header('retry-after', retryAfter)
  const body = { ...problem.toJSON(), ...(isQuoted ? { reference: request.id } : {}) }
  return reply
    .status(body.status)
    .type('application/problem+json')
    .serializer((value: unknown) => JSON.stringify(value))
    .send(body)
}
