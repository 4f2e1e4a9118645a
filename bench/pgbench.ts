/** PostgreSQL's own bench on the statements that the server sends. */
import type { Address } from '@himaya/db'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

function program(): string {
  const base = '/usr/lib/postgresql'
  const found = (existsSync(base) ? readdirSync(base) : [])
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(base, version, 'bin', 'pgbench'))
    .find((path) => existsSync(path))
  if (found === undefined) throw new Error('pgbench is missing: apt-get install postgresql')
  return found
}

/** One script for each transaction. pgbench reads a colon before a letter as a variable: none must be left. */
export function scriptsOf(transactions: readonly (readonly string[])[]): string[] {
  const scripts = transactions.map((statements) =>
    statements.map((statement) => `${statement.replaceAll(/\s*\n\s*/g, ' ')};`).join('\n'),
  )
  if (scripts.length === 0) throw new Error('no statement of the server was found in the log')
  return scripts
}

/** @returns transactions a second with 8 clients over the extended protocol */
export async function pgbench(
  address: Address,
  scripts: readonly string[],
  seconds: number,
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'himaya-pgbench-'))
  try {
    const files = scripts.map((script, n) => {
      const file = join(folder, `${String(n)}.sql`)
      writeFileSync(file, `${script}\n`)
      return file
    })
    const args = [
      ['--no-vacuum', '--protocol=extended', '--client=8', '--jobs=2'],
      [`--time=${String(seconds)}`, `--host=${address.host ?? ''}`, `--port=${String(address.port ?? 5432)}`],
      [`--username=${address.user ?? ''}`],
      files.map((file) => `--file=${file}`),
      [address.database ?? ''],
    ].flat()
    const password = typeof address.password === 'string' ? address.password : ''
    const child = spawn(program(), args, { env: { ...process.env, PGPASSWORD: password } })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const code = await new Promise((done) => child.once('exit', done))
    const rate = /tps = ([\d.]+)/.exec(said)?.[1]
    if (code !== 0 || rate === undefined) throw new Error(`pgbench failed: ${said.slice(-600)}`)
    if (/number of failed transactions: [1-9]/.test(said)) throw new Error('transactions of pgbench failed')
    return Number(rate)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
