/** One database server for a whole run of tests; each test file has a database of its own on it. */
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded, type Embedded } from '../src/index.ts'

/** Starts the server of this run, or joins the one that runs: PostgreSQL 18 (ours) or 15 (Debian's), by `HIMAYA_TEST_POSTGRES`. */
export async function testServer(): Promise<Embedded> {
  const version = process.env['HIMAYA_TEST_POSTGRES'] ?? '18'
  const debian = `/usr/lib/postgresql/${version}/bin`
  if (version !== '18' && !existsSync(debian))
    throw new Error(`PostgreSQL ${version} is not installed at ${debian}`)
  const folder = process.env['HIMAYA_TEST_DATA'] ?? join(tmpdir(), `himaya-test-${version}`)
  return startEmbedded(folder, version === '18' ? undefined : { major: version, bin: debian })
}
