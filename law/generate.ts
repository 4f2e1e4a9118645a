/** Turns the corpus into typed constants, so that what does not exist cannot be named. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

interface Map {
  courts: {
    id: string
    kind: string
    appeal?: string
    ar: string
    fr: string
    in_service: boolean
    penal?: boolean
  }[]
}

const { courts } = parse(readFileSync(join(import.meta.dirname, 'corpus/ma/courts.yaml'), 'utf8')) as Map
const known = new Set(courts.map((court) => court.id))
for (const { id, kind, appeal } of courts) {
  if ((kind === 'first_instance') !== (appeal !== undefined))
    throw new Error(`${id}: a tribunal has a court of appeal, and only a tribunal`)
  if (appeal !== undefined && !known.has(appeal))
    throw new Error(`${id}: its court of appeal ${appeal} is not on the map`)
}
const written = courts.map(({ id, kind, appeal = null, ar, fr, in_service: inService, penal = true }) => ({
  id,
  kind,
  appeal,
  ar,
  fr,
  inService,
  penal,
}))
writeFileSync(
  join(import.meta.dirname, 'src/generated.ts'),
  `// Generated from law/corpus by law/generate.ts. Do not edit.\nexport const courts = [\n${written.map((court) => `  ${JSON.stringify(court)},`).join('\n')}\n] as const\n`,
)
