import { problems, routes } from '@himaya/contract'
import { expect, test } from 'vitest'
import { openApi } from './open-api.ts'

interface Response {
  readonly $ref?: string
  readonly headers?: Record<string, unknown>
  readonly content?: Record<
    string,
    { readonly schema: { readonly properties: { code: { enum: string[] } } } }
  >
}
const document = openApi(routes, 'test') as {
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, Response> }>>
  components: { responses: Record<string, Response> }
}
const operations = Object.values(document.paths).flatMap((path) => Object.values(path))

test('every route is there once, with every way in which it may refuse under its status', () => {
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(routes).sort())
  for (const { operationId, responses } of operations)
    for (const code of [...routes[operationId as keyof typeof routes].problems, 'forbidden_host'] as const) {
      const { $ref = '' } = responses[problems[code]] ?? {}
      const told = document.components.responses[$ref.replace('#/components/responses/', '')]
      expect(told?.content?.['application/problem+json']?.schema.properties.code.enum, operationId).toContain(
        code,
      )
    }
})

test('every answer promises that nobody keeps it, and what it is', () => {
  for (const one of [
    ...operations.map(({ responses }) => responses[200]),
    ...Object.values(document.components.responses),
  ])
    expect(Object.keys(one?.headers ?? {})).toEqual(
      expect.arrayContaining(['cache-control', 'x-content-type-options']),
    )
})
