/** sqlmap: tries to speak to the database through every parameter of an address and every word of a body. */
import { readFileSync, writeFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './findings.ts'
import { newFolder, run } from './tool.ts'

export interface Question {
  readonly method: 'GET' | 'POST'
  /** With `*` behind everything that is to be tried. */
  readonly path: string
  readonly body?: unknown
}

/**
 * @param port where this person’s requests are taken, on this machine
 * @returns what it could inject into, and how many questions it looked at
 */
export async function sqlmap(
  who: string,
  port: number,
  questions: readonly Question[],
  minutes: number,
): Promise<Looked> {
  // Several at once: that something is not there is said at whole steps of time.
  const parts = Array.from({ length: atOnce }, (_, n) => questions.filter((_, m) => m % atOnce === n))
  const all = await Promise.all(
    parts.filter((part) => part.length > 0).map((part) => look(who, port, part, minutes, 2)),
  )
  // Half of what it tries is told by a clock, and on a busy machine every answer is late: what it believes is asked
  // once more, by itself, with waits that nothing else explains.
  const suspects = questions.filter((question) =>
    all.some(({ found }) => found.some(({ at }) => at === addressOf(question.path))),
  )
  const again = suspects.length === 0 ? undefined : await look(who, port, suspects, minutes, 12)
  return {
    found: again?.found ?? [],
    tested: all.reduce((sum, { tested }) => sum + tested, 0),
  }
}

/** Without the marks that say what is to be tried, and without what is asked. */
const addressOf = (path: string) => (path.split('?')[0] ?? '').replaceAll('*', '')

interface Looked {
  readonly found: readonly (Finding & { readonly at: string })[]
  readonly tested: number
}
const atOnce = 4

async function look(
  who: string,
  port: number,
  questions: readonly Question[],
  minutes: number,
  seconds: number,
): Promise<Looked> {
  const folder = newFolder('sqlmap')
  const [asked, results] = [join(folder, 'asked.xml'), join(folder, 'results.csv')]
  writeFileSync(asked, `<items>${questions.map((one) => itemOf(port, one)).join('\n')}</items>`)
  const said = await run(
    'sqlmap',
    [
      ['-l', asked, '--batch', '--ignore-stdin', '--disable-coloring', '--flush-session'],
      ['--output-dir', join(folder, 'out'), '--results-file', results],
      // The house has one database, and this is the one that the twin has too.
      ['--dbms', 'PostgreSQL', '--level', '2', '--risk', '1', '--time-sec', String(seconds)],
      // A refusal is an answer like any other, and one fault is no reason to leave the rest.
      ['--ignore-code', '400,401,403,404,405,409,413,422,429,503', '--keep-alive'],
      ['--answers', 'skip further tests involving=N,keep testing=Y,exploit=N,follow=N'],
    ].flat(),
    { minutes, cwd: folder },
  )
  const rows = existsSync(results) ? readFileSync(results, 'utf8').trim().split('\n').slice(1) : []
  return {
    found: rows
      .filter((row) => row !== '')
      .map((row) => {
        const [url = '', place = '', parameter = '', techniques = ''] = row.split(',')
        const at = addressOf(new URL(url.replaceAll('"', '')).pathname)
        const path = at.replaceAll(/[\da-f-]{36}/g, ':id')
        return {
          at,
          tool: 'sqlmap',
          what: `injection at ${path}, ${place} ${parameter}`,
          seen: `${who}: ${url} ${techniques}`,
        }
      }),
    tested: said.split('testing URL').length - 1,
  }
}

/** One request as proxies write them down. */
function itemOf(port: number, { method, path, body }: Question): string {
  const head = [`${method} ${path} HTTP/1.1`, `Host: 127.0.0.1:${String(port)}`]
  const request =
    body === undefined
      ? [...head, '', '']
      : [...head, 'Content-Type: application/json', '', marked(JSON.stringify(body))]
  const text = Buffer.from(request.join('\r\n')).toString('base64')
  return `<item><port>${String(port)}</port><request base64="true"><![CDATA[${text}]]></request></item>`
}

/** A mark behind every word and number of a body. */
const marked = (json: string) =>
  json.replaceAll(/(:|\[|,)("(?:[^"\\]|\\.)*"(?!:)|-?\d+)/g, (_, before: string, value: string) =>
    value.startsWith('"') ? `${before}${value.slice(0, -1)}*"` : `${before}${value}*`,
  )
