/** What the server really says to its database for a request, taken from the database's own log. */
import { readFileSync, statSync } from 'node:fs'
import { request } from 'node:http'
import { Client } from 'pg'
import type { Asked } from './clients.ts'
import { logOf, type Running } from './house.ts'

const mark = '@@@'

/** Makes `count` requests one after another. @returns the statements of each transaction, with their values in place */
export async function captureStatements(
  house: Running,
  next: () => Asked,
  count: number,
): Promise<string[][]> {
  const client = new Client(house.root)
  await client.connect()
  try {
    // Only here, only on the bench's own data: elsewhere no statement and no value ever reaches a log.
    await client.query(`alter system set log_line_prefix = '${mark}%p '`)
    await client.query("alter role himaya_app set log_statement = 'all'")
    await client.query('alter role himaya_app set log_parameter_max_length = -1')
    await client.query('select pg_reload_conf()')
    await freshConnections(client)
    const from = statSync(logOf(house.data)).size
    for (let n = 0; n < count; n++) await once(house.address, next())
    const written = readFileSync(logOf(house.data)).subarray(from).toString('utf8')
    return transactionsOf(written)
  } finally {
    await client.query('alter role himaya_app reset log_statement')
    await client.query('alter role himaya_app reset log_parameter_max_length')
    await client.query('alter system reset log_line_prefix')
    await client.query('select pg_reload_conf()')
    await freshConnections(client)
    await client.end()
  }
}

/** A role's settings hold from the next connection on. */
async function freshConnections(client: Client): Promise<void> {
  await client.query("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'himaya_app'")
}

async function once(address: string, { cookie, path, body }: Asked): Promise<void> {
  for (let tries = 0; ; tries++) {
    const status = await new Promise<number>((done, fail) => {
      const asked = request(
        `${address}${path}`,
        {
          method: body === undefined ? 'GET' : 'POST',
          headers: { cookie: `himaya=${cookie}`, 'content-type': 'application/json' },
        },
        (answer) => {
          answer.resume()
          answer.on('end', () => done(answer.statusCode ?? 0))
        },
      )
      asked.on('error', fail)
      asked.end(body === undefined ? undefined : JSON.stringify(body))
    })
    if (status === 200) return
    // A connection that was just taken away is replaced at the next request.
    if (tries > 5) throw new Error(`the request to be copied answered ${String(status)}`)
  }
}

/** Statements of one process between begin and commit, each with its values written into it. */
function transactionsOf(log: string): string[][] {
  const open = new Map<string, string[]>()
  const done: string[][] = []
  for (const line of log.split(mark)) {
    const found = /^(\d+) (LOG|DETAIL): {2}([\s\S]*)$/.exec(line.trimEnd())
    if (found === null) continue
    const [, process = '', kind, words = ''] = found
    const statements = open.get(process)
    if (kind === 'DETAIL') {
      const last = statements?.pop()
      if (last !== undefined) statements?.push(withValues(last, words))
      continue
    }
    const statement = /^(?:statement|execute [^:]+): ([\s\S]*)$/.exec(words)?.[1]
    if (statement === undefined) continue
    if (/^begin\b/i.test(statement)) open.set(process, [statement])
    else statements?.push(statement)
    if (/^commit\b/i.test(statement) && statements !== undefined) {
      done.push(statements)
      open.delete(process)
    }
  }
  return done
}

function withValues(statement: string, detail: string): string {
  const values = new Map(
    [...detail.matchAll(/\$(\d+) = (NULL|'(?:[^']|'')*')/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
  return statement.replace(/\$(\d+)/g, (whole, name: string) => values.get(name) ?? whole)
}
