/** Writes docs/reference/openapi.json: the contract as other programs read it. */
import { routes } from '@himaya/contract'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openApi } from './src/http/open-api.ts'

const root = join(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
writeFileSync(
  join(root, 'docs/reference/openapi.json'),
  `${JSON.stringify(openApi(routes, version), null, 2)}\n`,
)
