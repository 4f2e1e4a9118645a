import { problems, type AnyRoute } from '@himaya/contract'
import { z } from 'zod'

/** The contract as an OpenAPI 3.1 document: every route, every problem it may answer with. */
export function openApi(routes: Record<string, AnyRoute>, version: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const [name, route] of Object.entries(routes)) {
    const path = `/api${route.path.replaceAll(/:(\w+)/g, '{$1}')}`
    const answers: Record<string, { description: string; content: object }> = {
      200: { description: 'done', content: contentOf(route) },
    }
    for (const code of route.problems) {
      const status = String(problems[code])
      const before = answers[status]?.description
      answers[status] = {
        description: before === undefined ? code : `${before}, ${code}`,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      }
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
              content: { 'application/json': { schema: schemaOf(route.body) } },
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
      schemas: {
        Problem: {
          type: 'object',
          required: ['type', 'code', 'status'],
          properties: {
            type: { type: 'string' },
            code: { type: 'string', enum: Object.keys(problems) },
            status: { type: 'integer' },
          },
        },
      },
    },
  }
}

function contentOf(route: AnyRoute): object {
  const media = (route.method === 'GET' ? route.media : undefined) ?? ['application/json']
  return Object.fromEntries(media.map((type) => [type, { schema: schemaOf(route.reply) }]))
}

function schemaOf(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
}

function parametersOf(schema: z.ZodObject, place: 'path' | 'query'): object[] {
  const json = schemaOf(schema) as { properties?: Record<string, object>; required?: string[] }
  return Object.entries(json.properties ?? {}).map(([name, shape]) => ({
    name,
    in: place,
    required: place === 'path' || (json.required ?? []).includes(name),
    schema: shape,
  }))
}
