/** The addresses that a person can open, learned as they would: from what they are shown. */
import type { AnyRoute } from '@himaya/contract'
import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'

/** @returns the parsed answer, or undefined where it was refused or is no JSON */
type Ask = (path: string) => Promise<{ readonly status: number; readonly json: () => unknown }>

export interface Known {
  /** Of each question that was answered, one address that answers. */
  readonly answered: ReadonlyMap<string, string>
  /** For each parameter of an address, some of what this person may put there. */
  readonly values: ReadonlyMap<string, readonly string[]>
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i
/** What is tried for one parameter of one question, and how many of its addresses, at once: a refusal takes its time. */
const most = 5
const atOnce = 10

/** Asks every question that it knows an address of, until nothing new is learned. */
export async function learn(routes: Readonly<Record<string, AnyRoute>>, ask: Ask): Promise<Known> {
  const values = new Map<string, Set<string>>()
  const learnt = (name: string, value: string) =>
    values.set(name, (values.get(name) ?? new Set<string>()).add(value))
  const answered = new Map<string, string>()
  const tried = new Set<string>()
  for (let before = -1; before !== tried.size;) {
    before = tried.size
    for (const [name, route] of Object.entries(routes)) {
      if (route.method !== 'GET' || answered.has(name)) continue
      const paths = addressesOf(route, values).filter((path) => !tried.has(path))
      for (const path of paths) tried.add(path)
      const answers = await Promise.all(paths.map(async (path) => ({ path, ...(await ask(path)) })))
      const first = answers.find(({ status }) => status === 200)
      if (first === undefined) continue
      answered.set(name, first.path)
      if (route.media === undefined) walk(first.json(), nounOf(route.path), learnt)
    }
  }
  return { answered, values: new Map([...values].map(([name, some]) => [name, [...some].slice(0, most)])) }
}

/** The thing that a list of this address is of: `cases` of `/cases`, `people` of `/cases/:caseId/people`. */
const nounOf = (path: string) =>
  path
    .split('/')
    .filter((part) => !part.startsWith(':'))
    .at(-1) ?? ''

const singular = (noun: string) =>
  noun === 'people'
    ? 'person'
    : noun
        .replace(/ies$/, 'y')
        .replace(/(?<=s)es$/, '')
        .replace(/s$/, '')

/** Every id of an answer, under the name that an address would call it by. */
function walk(value: unknown, noun: string, learnt: (name: string, value: string) => void): void {
  if (Array.isArray(value)) for (const one of value) walk(one, noun, learnt)
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string') {
        const name = key === 'id' ? `${singular(noun)}Id` : key.endsWith('Id') ? key : `${key}Id`
        if (uuid.test(inner) || /^[A-Z]{2,}[A-Z0-9-]+$/.test(inner)) learnt(name, inner)
      } else walk(inner, key === 'rows' || key === 'waiting' ? noun : key, learnt)
    }
}

function addressesOf(route: AnyRoute, values: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const names = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '')
  const shapes = shapesOf(route.params)
  const query = route.method === 'GET' ? queryOf(route.query) : ''
  return names
    .reduce<readonly string[]>(
      (paths, name) => {
        const known = [...(values.get(name) ?? valuesOf(shapes[name]))].slice(0, most)
        return paths.flatMap((path) => known.map((value) => path.replace(`:${name}`, value))).slice(0, atOnce)
      },
      [route.path],
    )
    .map((path) => `/api${path}${query}`)
}

type Shape = Readonly<Record<string, unknown>>

const shapesOf = (schema: z.ZodType): Readonly<Record<string, Shape>> =>
  (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }).properties ?? {}) as Record<string, Shape>

/** What may be put where no answer names it: each word of a list, or something of that shape. */
const valuesOf = (shape: Shape | undefined): ReadonlySet<string> =>
  new Set(
    shape === undefined || shape['format'] === 'uuid'
      ? []
      : Array.isArray(shape['enum'])
        ? (shape['enum'] as string[])
        : [String(sampleOf(shape))],
  )

function queryOf(schema: z.ZodObject): string {
  // A cursor is sealed: what is made up is none.
  const pairs = Object.entries(shapesOf(schema)).filter(([name]) => name !== 'after')
  const words = pairs.map(([name, shape]) => `${name}=${encodeURIComponent(String(sampleOf(shape)))}`)
  return words.length === 0 ? '' : `?${words.join('&')}`
}

/** Something of this shape: a body that the contract takes. */
export const bodyOf = (schema: z.ZodType): unknown =>
  sampleOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))

function sampleOf(shape: Shape): unknown {
  const { type, enum: words, const: only, anyOf, oneOf, pattern, format } = shape
  if (only !== undefined) return only
  if (Array.isArray(words)) return words[0]
  const choices = (anyOf ?? oneOf) as Shape[] | undefined
  if (choices !== undefined) return sampleOf(choices[0] ?? {})
  if (type === 'object')
    return Object.fromEntries(
      Object.entries((shape['properties'] ?? {}) as Record<string, Shape>).map(([name, inner]) => [
        name,
        sampleOf(inner),
      ]),
    )
  if (type === 'array')
    return Array.from({ length: Math.max(1, Number(shape['minItems'] ?? 1)) }, () =>
      sampleOf((shape['items'] ?? {}) as Shape),
    )
  if (type === 'integer' || type === 'number') return Math.max(1, Number(shape['minimum'] ?? 1))
  if (type === 'boolean') return true
  if (type !== 'string') return null
  if (format === 'date') return '2026-03-02'
  if (format === 'date-time') return '2026-03-02T10:00:00Z'
  // Another each time: of two people nobody takes one for the other.
  if (format === 'uuid') return randomUUID()
  const [least, said] = [Number(shape['minLength'] ?? 1), typeof pattern === 'string' ? pattern : '']
  if (shape['contentEncoding'] === 'base64')
    return Buffer.alloc((least / 4) * 3 - (/=*(?=\$$)/.exec(said)?.[0].length ?? 0)).toString('base64')
  if (said.includes('T(')) return '2026-03-02T10:00'
  if (said === '' || said.includes('\\s')) return 'a'.repeat(least)
  const [made] = fc.sample(fc.stringMatching(new RegExp(said, 'u')), { seed: 1, numRuns: 1 })
  return made
}
