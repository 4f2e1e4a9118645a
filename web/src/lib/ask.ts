import { problems, type Act, type Inquiry, type ProblemCode, type Read } from '@himaya/contract'
import type { z } from 'zod'

/** A failure the server named, with what the contract promises for its code. */
export class Refused extends Error {
  readonly code: ProblemCode
  readonly details: Readonly<Record<string, unknown>>

  constructor({ code, ...details }: { code: ProblemCode }) {
    super(code)
    this.code = code
    this.details = details
  }
}

/** The server could not be reached at all. */
export class Unreachable extends Error {}

/**
 * Asks the server a question of the contract.
 *
 * @throws Refused when the server says no; Unreachable when nobody answers
 */
export async function ask<P extends z.ZodObject, Q extends z.ZodObject, R extends z.ZodType>(
  route: Read<P, Q, R>,
  { params, query }: { params?: z.input<P>; query?: z.input<Q> } = {},
): Promise<z.output<R>> {
  const search = new URLSearchParams((query ?? {}) as Record<string, string>).toString()
  const reply = await send(pathOf(route.path, params) + (search === '' ? '' : `?${search}`), {
    method: 'GET',
  })
  return route.reply.parse(reply)
}

/**
 * Does an act of the contract, once: asking again with the same `key` acts no second time.
 *
 * @returns the id of what was made or touched
 */
export async function perform<P extends z.ZodObject, B extends z.ZodType>(
  route: Act<P, B>,
  { params, body, key }: { params?: z.input<P>; body: z.input<B>; key?: string },
): Promise<string> {
  const reply = await send(pathOf(route.path, params), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key ?? crypto.randomUUID() },
    body: JSON.stringify(body),
  })
  return route.reply.parse(reply).id
}

/** Asks a question whose words stand in no address, or takes a step of signing in. @throws as `ask` */
export async function inquire<B extends z.ZodType, R extends z.ZodType>(
  route: Inquiry<B, R>,
  body: z.input<B>,
): Promise<z.output<R>> {
  const reply = await send(route.path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return route.reply.parse(reply)
}

/** A paper of the contract, as bytes to be saved. @throws as `ask` */
export async function fetchPaper<P extends z.ZodObject, Q extends z.ZodObject, R extends z.ZodType>(
  route: Read<P, Q, R>,
  { params, query }: { params?: z.input<P>; query?: z.input<Q> } = {},
): Promise<Blob> {
  const search = new URLSearchParams((query ?? {}) as Record<string, string>).toString()
  const reply = await reach(pathOf(route.path, params) + (search === '' ? '' : `?${search}`), {
    method: 'GET',
  })
  return reply.blob()
}

function pathOf(path: string, params: unknown): string {
  return path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent((params as Record<string, string> | undefined)?.[name] ?? ''),
  )
}

async function send(path: string, init: RequestInit): Promise<unknown> {
  return (await reach(path, init)).json().catch(() => ({ code: 'internal' }))
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  let reply: Response
  try {
    reply = await fetch(`/api${path}`, { ...init, credentials: 'same-origin', cache: 'no-store' })
  } catch {
    throw new Unreachable()
  }
  if (reply.ok) return reply
  const json: unknown = await reply.json().catch(() => ({ code: 'internal' }))
  const code = (json as { code?: unknown }).code
  throw new Refused({ ...(json as object), code: isCode(code) ? code : 'internal' })
}

function isCode(code: unknown): code is ProblemCode {
  return typeof code === 'string' && code in problems
}
