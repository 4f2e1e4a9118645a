/** `node bin/visited.ts FILE`: every route of the contract was visited by somebody allowed and by somebody refused. */
import { routes } from '@himaya/contract'
import { readFileSync } from 'node:fs'
import { z } from '../contract/src/zod.ts'
import type { Visit } from '../server/test/visits.ts'

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('which visits? node bin/visited.ts FILE')
const visits = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Visit)

const missing = Object.entries(routes).flatMap(([name, route]) => {
  const path = new RegExp(`^/api${route.path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`)
  const here = visits.filter((visit) => visit.method === route.method && path.test(visit.path))
  const allowed = here.some(({ status }) => status < 300)
  // Where a thing is named in the address somebody with a session must have been refused it; elsewhere a stranger.
  const named = route.path.includes(':') && route.who === 'signed_in'
  // What takes nothing from anybody refuses nobody.
  const takes = named || route.who === 'signed_in' || (route.method === 'POST' && asksSomething(route.body))
  const refused =
    !takes ||
    here.some(({ status, known }) => [401, 403, 404, 422, 429].includes(status) && (known || !named))
  return [
    ...(allowed ? [] : [`${name} (${route.method} ${route.path}) was visited by nobody who is allowed`]),
    ...(refused ? [] : [`${name} (${route.method} ${route.path}) was visited by nobody who is refused`]),
  ]
})
function asksSomething(body: z.ZodType): boolean {
  const { properties = {} } = z.toJSONSchema(body, { unrepresentable: 'any' }) as { properties?: object }
  return Object.keys(properties).length > 0
}

for (const line of missing) console.error(`  ${line}`)
console.log(
  `  ${String(Object.keys(routes).length)} routes, ${String(visits.length)} visits, ${String(missing.length)} missing`,
)
process.exit(missing.length === 0 ? 0 : 1)
