/**
 * schemathesis: reads the OpenAPI document and asks every operation of it, as it should be asked and as it should not;
 * every check that it has is on. The document is given to it with ids that this person may open, so that what is asked
 * reaches more than the answer that nothing is there.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './findings.ts'
import { newFolder, run } from './tool.ts'

interface Parameter {
  readonly name: string
  readonly in: string
  readonly schema: object
}
interface Operation {
  readonly parameters?: readonly Parameter[]
  readonly security?: unknown
}
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

/** The part of a document that is asked in one run, its addresses filled with what this person knows. */
export function partOf(
  document: Document,
  isAsked: (path: string, operation: Operation) => boolean,
  values: ReadonlyMap<string, readonly string[]> = new Map(),
): Document {
  const filled = (parameter: Parameter): Parameter => {
    const known = parameter.in === 'path' ? values.get(parameter.name) : undefined
    // Three are enough: each costs every case that is made of it.
    return known === undefined
      ? parameter
      : { ...parameter, schema: { type: 'string', enum: known.slice(0, 3) } }
  }
  const paths = Object.entries(document.paths).flatMap(([path, operations]) => {
    const asked = Object.entries(operations).filter(([, operation]) => isAsked(path, operation))
    const told = asked.map(([method, operation]) => [
      method,
      { ...operation, parameters: (operation.parameters ?? []).map(filled) },
    ])
    return told.length === 0 ? [] : [[path, Object.fromEntries(told)]]
  })
  return { ...document, paths: Object.fromEntries(paths) as Document['paths'] }
}

interface Failed {
  readonly name: string
  readonly status: string
  readonly failure_info?: { readonly failure: { readonly title: string; readonly message: string } }
}
interface Recorded {
  readonly label: string
  readonly cases?: Readonly<
    Record<string, { readonly value: { readonly method: string; readonly path: string } }>
  >
  readonly checks?: Readonly<Record<string, readonly Failed[]>>
  readonly interactions?: Readonly<
    Record<
      string,
      {
        readonly request: { readonly uri: string; readonly body?: { readonly $base64: string } | null }
        readonly response?: {
          readonly status_code: number
          readonly content?: { readonly $base64: string } | null
        } | null
      }
    >
  >
}

/** @param cookie of a session; of nobody without */
export async function schemathesis(
  who: string,
  address: string,
  document: Document | object,
  { cookie, minutes, seed }: { cookie: string | undefined; minutes: number; seed: number },
): Promise<{ readonly found: readonly Finding[]; readonly asked: number; readonly operations: number }> {
  const folder = newFolder('schemathesis')
  const [given, report, verdict] = ['given.json', 'report.ndjson', 'verdict.json'].map((name) =>
    join(folder, name),
  ) as [string, string, string]
  writeFileSync(given, JSON.stringify(document))
  const said = await run(
    'schemathesis',
    [
      [
        'run',
        given,
        '--url',
        address,
        '--checks',
        'all',
        '--continue-on-failure',
        '--no-shrink',
        '--no-color',
      ],
      [
        '--max-examples',
        '8',
        '--seed',
        String(seed),
        '--generation-database',
        'none',
        '--request-timeout',
        '30',
      ],
      // Most of what is made up is not there, and that is said at whole steps of time.
      ['--suppress-health-check', 'all', '--warnings', 'off', '--workers', '6'],
      // The session is given with every request: one that were left out of the case would be there all the same.
      ['--generation-with-security-parameters', 'false'],
      ['--report', 'ndjson,json', '--report-ndjson-path', report, '--report-json-path', verdict],
      cookie === undefined ? [] : ['--header', `Cookie: ${cookie}`],
    ].flat(),
    { minutes, cwd: folder },
  )
  const { complete, operations, errors } = JSON.parse(readFileSync(verdict, 'utf8')) as {
    complete: boolean
    operations: { tested: number; selected: number } | null
    errors: readonly { title: string; count: number }[]
  }
  if (!complete || operations === null || operations.tested < operations.selected)
    throw new Error(`schemathesis did not come to its end: ${said.slice(-3000)}`)
  const recorded = readFileSync(report, 'utf8')
    .trim()
    .split('\n')
    .map(
      (row) => (JSON.parse(row) as { ScenarioFinished?: { recorder: Recorded } }).ScenarioFinished?.recorder,
    )
    .filter((one) => one !== undefined)
  return {
    operations: operations.tested,
    asked: recorded.reduce((sum, { interactions = {} }) => sum + Object.keys(interactions).length, 0),
    found: [
      ...recorded.flatMap((one) => failuresOf(who, one)),
      ...errors.map(({ title }) => ({
        tool: 'schemathesis' as const,
        what: `it could not ask: ${title}`,
        seen: `${who}: ${said.slice(said.indexOf(`ERRORS`)).slice(0, 1500)}`,
      })),
    ],
  }
}

function failuresOf(who: string, { cases = {}, checks = {}, interactions = {} }: Recorded): Finding[] {
  return Object.entries(checks).flatMap(([id, all]) =>
    all
      .filter(({ status }) => status === 'failure')
      .map(({ name, failure_info: info }) => {
        const [asked, answer] = [cases[id]?.value, interactions[id]]
        const body = textOf(answer?.response?.content)
        const { code, fields = [] } = problemOf(body)
        // The rule before the place: of most rules it is the rule that there is a reason for, wherever it speaks.
        const rules = fields.map(({ path, rule }) => `${rule} ${path.replaceAll(/\/\d+/g, '/#')}`)
        const told = [code ?? info?.failure.title ?? '', ...[...new Set(rules)].sort()].join(' ')
        return {
          tool: 'schemathesis' as const,
          what: `${name}: ${told} at ${asked?.method ?? ''} ${asked?.path ?? ''}`,
          seen: [
            `${who}: ${answer?.request.uri ?? ''} ${textOf(answer?.request.body).slice(0, 600)}`,
            `${String(answer?.response?.status_code)} ${body.slice(0, 300)}`,
            info?.failure.message.slice(0, 400) ?? '',
          ].join('\n    '),
        }
      }),
  )
}

const textOf = (coded: { readonly $base64: string } | null | undefined) =>
  coded == null ? '' : Buffer.from(coded.$base64, 'base64').toString()

function problemOf(body: string): { code?: string; fields?: readonly { path: string; rule: string }[] } {
  try {
    return JSON.parse(body) as ReturnType<typeof problemOf>
  } catch {
    return {}
  }
}
