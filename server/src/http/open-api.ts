import { problems, type AnyRoute, type ProblemCode } from '@himaya/contract'
import { z } from 'zod'

/** How whoever asks may be refused before anything of the question is looked at. */
const everywhere: readonly ProblemCode[] = ['forbidden_host']

interface Answer {
  readonly description: string
  readonly headers: object
  readonly content: object
}

/** The contract as an OpenAPI 3.1 document: every route, every problem it may answer with. */
export function openApi(routes: Record<string, AnyRoute>, version: string): object {
  const paths: Record<string, Record<string, object>> = {}
  const refusals: Record<string, Answer> = {}
  for (const [name, route] of Object.entries(routes)) {
    const path = `/api${route.path.replaceAll(/:(\w+)/g, '{$1}')}`
    const answers: Record<string, object> = {
      200: { description: 'done', headers: onAll, content: contentOf(route) },
    }
    for (const [status, codes] of statusesOf([...everywhere, ...route.problems])) {
      const known = codes.join('-')
      refusals[known] ??= refusal(status, codes)
      answers[status] = { $ref: `#/components/responses/${known}` }
    }
    ;(paths[path] ??= {})[route.method.toLowerCase()] = {
      operationId: name,
      'x-himaya-act': route.act,
      ...(route.who === 'signed_in' ? { security: [{ session: [] }] } : {}),
      parameters: [
        ...parametersOf(route.params, 'path'),
        ...(route.method === 'GET' ? parametersOf(route.query, 'query') : []),
      ],
      ...(route.method === 'POST'
        ? {
            requestBody: {
              required: true,
              content: { 'application/json': { schema: schemaOf(route.body, 'input') } },
            },
          }
        : {}),
      responses: answers,
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Himaya', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'himaya' } },
      responses: refusals,
      headers: {
        kept: { description: 'kept by nobody', required: true, schema: { const: 'no-store' } },
        type: { description: 'what it says it is', required: true, schema: { const: 'nosniff' } },
        wait: { description: 'seconds', schema: { type: 'integer', minimum: 1 } },
      },
      schemas: {
        Problem: {
          type: 'object',
          required: ['type', 'code', 'status'],
          properties: {
            type: { type: 'string' },
            code: { type: 'string', enum: Object.keys(problems) },
            status: { type: 'integer' },
            /** Of `malformed`: where, and which rule. */
            fields: {
              type: 'array',
              items: {
                type: 'object',
                required: ['path', 'rule'],
                properties: { path: { type: 'string' }, rule: { type: 'string' } },
              },
            },
            /** Of a fault of ours and of what was forged: what the log names it by. */
            reference: { type: 'string' },
          },
        },
      },
    },
  }
}

/** On every answer, the refusals too. */
const onAll = {
  'cache-control': { $ref: '#/components/headers/kept' },
  'x-content-type-options': { $ref: '#/components/headers/type' },
}

/** The codes of each status, as they are named. */
function statusesOf(codes: readonly ProblemCode[]): ReadonlyMap<number, readonly ProblemCode[]> {
  const found = new Map<number, ProblemCode[]>()
  for (const code of new Set(codes)) found.set(problems[code], [...(found.get(problems[code]) ?? []), code])
  return found
}

const refusal = (status: number, codes: readonly ProblemCode[]): Answer => ({
  description: codes.join(', '),
  headers: { ...onAll, ...(status === 429 ? { 'retry-after': { $ref: '#/components/headers/wait' } } : {}) },
  content: {
    'application/problem+json': {
      schema: {
        allOf: [{ $ref: '#/components/schemas/Problem' }],
        properties: { code: { enum: codes }, status: { const: status } },
      },
    },
  },
})

function contentOf(route: AnyRoute): object {
  const media = (route.method === 'GET' ? route.media : undefined) ?? ['application/json']
  return Object.fromEntries(media.map((type) => [type, { schema: schemaOf(route.reply, 'output') }]))
}

/** @param io a request is taken as it comes; of a reply nothing leaves that is not named */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...said } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return said
}

function parametersOf(schema: z.ZodObject, place: 'path' | 'query'): object[] {
  const json = schemaOf(schema, 'input') as { properties?: Record<string, object>; required?: string[] }
  return Object.entries(json.properties ?? {}).map(([name, shape]) => ({
    name,
    in: place,
    required: place === 'path' || (json.required ?? []).includes(name),
    schema: shape,
  }))
}
