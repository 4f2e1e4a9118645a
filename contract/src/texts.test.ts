import { expect, test } from 'vitest'
import { routes } from './index.ts'
import { z } from './zod.ts'

/** What is in no text that a person typed: nothing that is sealed or shown could hold it. */
const untakable = ['a\u0000b', 'a\u0008b', 'a\u001bb', '\ud800ab', 'ab\udfff'] as const

/** What is compared with something, or holds no words. */
const notWords = [
  'addFactor',
  'bringCheckpoint',
  'enrolPassword.password',
  'findCases.text',
  'noteEvent.at',
  'signInWithPassword',
  'verifyPaper',
]

/** Every text in a value of this shape, with where it is: what is held to no list, shape or format. */
function textsIn(schema: z.ZodType, at: string, found: [string, z.ZodType][] = []): [string, z.ZodType][] {
  if (schema instanceof z.ZodObject)
    for (const [name, one] of Object.entries(schema.shape)) textsIn(one as z.ZodType, `${at}.${name}`, found)
  else if (schema instanceof z.ZodArray) textsIn(schema.element as z.ZodType, `${at}[]`, found)
  else if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    textsIn(schema.unwrap() as z.ZodType, at, found)
  else if (schema instanceof z.ZodUnion)
    for (const one of schema.options) textsIn(one as z.ZodType, at, found)
  else if (schema instanceof z.ZodString) {
    // A pattern that is only told, for whoever reads the OpenAPI document, holds it to nothing.
    if (schema.format === null) found.push([at, schema])
  }
  return found
}

test('no text that an act takes holds a control character or half a letter', () => {
  const texts = Object.entries(routes).flatMap(([name, route]) =>
    route.method === 'POST' ? textsIn(route.body, name) : [],
  )
  const words = texts.filter(([at]) => !notWords.some((one) => at.startsWith(one)))
  expect(words.length).toBeGreaterThan(50)
  for (const [at, schema] of words)
    for (const text of untakable) expect([at, schema.safeParse(text).success]).toEqual([at, false])
  // A text that is not checked is seen.
  const [careless] = textsIn(z.strictObject({ words: z.string().max(200).optional() }), 'tomorrow')
  expect([careless?.[0], careless?.[1].safeParse(untakable[0]).success]).toEqual(['tomorrow.words', true])
})
