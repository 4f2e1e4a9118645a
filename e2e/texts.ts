/** Every text that the house takes and shows, read from the document that it gives of itself. */
import type { House } from './house.ts'

interface Schema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  readonly pattern?: string
  readonly contentMediaType?: string
  readonly maxLength?: number
}
type Content = Readonly<Record<string, { readonly schema: Schema }>>
interface Operation {
  readonly operationId: string
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content: Content }>>
}

/** A question or an act, and the texts in it by where they are: `.people[].name`, with the most characters they have. */
export interface Asked {
  readonly name: string
  readonly method: string
  /** With `{id}` where an id stands. */
  readonly path: string
  readonly takes: ReadonlyMap<string, number>
  readonly shows: ReadonlySet<string>
}

/** All of them, as the house itself tells. */
export async function askedOf({ address }: House): Promise<readonly Asked[]> {
  const answer = await fetch(`${address}/api/openapi.json`)
  const { paths } = (await answer.json()) as {
    paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  }
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { operationId, requestBody, responses }]) => ({
      name: operationId,
      method: method.toUpperCase(),
      path,
      takes: textsIn(requestBody?.content['application/json']?.schema),
      shows: new Set(textsIn(responses['200']?.content['application/json']?.schema).keys()),
    })),
  )
}

/** What nothing but a text holds. */
const sentence = 'كلام <b>x</b>, "y"'
/** Text is what is held to no list and no format, and to no shape that a sentence does not have. */
const isText = ({ type, enum: among, const: one, format, pattern, contentMediaType }: Schema): boolean =>
  type === 'string' &&
  (among ?? one ?? format ?? contentMediaType) === undefined &&
  (pattern === undefined || new RegExp(pattern, 'u').test(sentence))

/** What stands in a value of this shape, each with where it is. */
const within = ({
  properties,
  additionalProperties: others,
  items,
}: Schema): readonly (readonly [string, Schema])[] => [
  ...Object.entries(properties ?? {}).map(([name, one]) => [`.${name}`, one] as const),
  ...(typeof others === 'object' ? [['.*', others] as const] : []),
  ...(items === undefined ? [] : [['[]', items] as const]),
]

function textsIn(
  schema: Schema | undefined,
  at = '',
  found = new Map<string, number>(),
): Map<string, number> {
  if (schema === undefined) return found
  for (const one of [schema.anyOf, schema.oneOf, schema.allOf].flatMap((all) => all ?? []))
    textsIn(one, at, found)
  for (const [name, one] of within(schema)) textsIn(one, `${at}${name}`, found)
  const most = schema.maxLength ?? Number.POSITIVE_INFINITY
  if (isText(schema)) found.set(at, Math.max(found.get(at) ?? 0, most))
  return found
}

/** The same value, with another text wherever one of these texts stands. */
export function rewritten(
  value: unknown,
  texts: { readonly has: (at: string) => boolean },
  text: (at: string, was: string | null) => string | null,
  at = '',
): unknown {
  if (Array.isArray(value)) return value.map((one) => rewritten(one, texts, text, `${at}[]`))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, rewritten(one, texts, text, `${at}.${name}`)]),
    )
  return texts.has(at) && (typeof value === 'string' || value === null) ? text(at, value) : value
}
