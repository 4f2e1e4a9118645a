import { addressOf } from '@himaya/db'
import { readFileSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import type { Files } from '../house.ts'
import { readKey } from '../modules/record/signed.ts'
import { Complaint } from './complaint.ts'

const megabyte = 1024 * 1024

/** Where this checkout is. */
export const root = resolve(import.meta.dirname, '../../..')

export interface Settings {
  /** Everything that is kept: database, keys, secrets, documents. */
  readonly data: string
  readonly port: number
  readonly host: string
  /** The https address people use; rules passkeys, cookies and links. */
  readonly origin: string | undefined
  readonly databaseUrl: string | undefined
  /** The system user of the server, when it is not that of the house. */
  readonly serverUser: string | undefined
  readonly production: boolean
  /** What may come in: bytes of a file, of an officer's day and of a side of a case; the socket of a clamd. */
  readonly files: Omit<Files, 'sandbox'>
  /** Requests of one officer in a second, over minutes. */
  readonly requestsPerSecond: number
  readonly version: string
  readonly logLevel: string
  /** Who keeps copies of the record's checkpoints: folders of another disk, addresses of another court's server. */
  readonly witnesses: readonly string[]
  /** Whose checkpoints are kept here: keys in one line. */
  readonly witnessOf: readonly string[]
}

/**
 * The settings of this process, from its environment.
 *
 * @throws Complaint naming the variable and what it should be
 */
export function readSettings(given: NodeJS.ProcessEnv = process.env): Settings {
  // A variable that is set to nothing is not set.
  const env = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const port = Number(env['HIMAYA_PORT'] ?? '3000')
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Complaint(`HIMAYA_PORT should be a number from 1 to 65535, not ${env['HIMAYA_PORT'] ?? ''}`)
  const origin = env['HIMAYA_ORIGIN']
  if (origin !== undefined && !/^https:\/\/[^/]+$/.test(origin))
    throw new Complaint('HIMAYA_ORIGIN should be an https address without a path, as https://himaya.example')
  const mode = env['HIMAYA_ENV'] ?? 'trial'
  if (mode !== 'trial' && mode !== 'production')
    throw new Complaint(`HIMAYA_ENV should be trial or production, not ${mode}`)
  const databaseUrl = env['DATABASE_URL']
  if (databaseUrl !== undefined) checkUrl(databaseUrl)
  const data = resolve(env['HIMAYA_DATA'] ?? join(root, 'data'))
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return {
    data,
    port,
    host: env['HIMAYA_HOST'] ?? '127.0.0.1',
    origin,
    databaseUrl,
    serverUser: env['HIMAYA_SERVER_USER'],
    production: mode === 'production',
    requestsPerSecond: whole(env, 'HIMAYA_REQUESTS_PER_SECOND', { usual: 40, most: 100_000 }),
    files: {
      most: whole(env, 'HIMAYA_FILE_MB', { usual: 25, most: 100 }) * megabyte,
      perDay: whole(env, 'HIMAYA_FILES_DAY_MB', { usual: 500, most: 100_000 }) * megabyte,
      perCase: whole(env, 'HIMAYA_FILES_CASE_MB', { usual: 2000, most: 1_000_000 }) * megabyte,
      clamd: env['HIMAYA_CLAMD'],
    },
    version,
    logLevel: env['HIMAYA_LOG'] ?? 'warn',
    witnesses: witnessesOf(env['HIMAYA_WITNESSES']),
    witnessOf: witnessOf(env['HIMAYA_WITNESS_OF']),
  }
}

/** @throws Complaint */
function whole(
  env: NodeJS.ProcessEnv,
  name: string,
  { usual, most }: { usual: number; most: number },
): number {
  const said = Number(env[name] ?? usual)
  if (!Number.isInteger(said) || said < 1 || said > most)
    throw new Complaint(`${name} should be a whole number from 1 to ${most}, not ${env[name] ?? ''}`)
  return said
}

const listOf = (text = '') =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** Over the line of the outside https alone: what is brought is no secret, but whoever answers must be who they are. */
function witnessesOf(text: string | undefined): readonly string[] {
  const all = listOf(text)
  for (const one of all)
    if (
      !isAbsolute(one) &&
      !/^(?:https:\/\/[^/\s]+|http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?)\/?$/.test(one)
    )
      throw new Complaint(
        `HIMAYA_WITNESSES should be folders (/media/…) and https addresses without a path, with commas between, not ${one}`,
      )
  return all
}

function witnessOf(text: string | undefined): readonly string[] {
  const all = listOf(text)
  for (const one of all)
    if (readKey(one) === undefined)
      throw new Complaint(
        `HIMAYA_WITNESS_OF should be the keys of other houses, as their ./himaya audit key prints them, with commas between, not ${one}`,
      )
  return all
}

function checkUrl(url: string): void {
  try {
    addressOf(url)
  } catch (error) {
    throw new Complaint((error as Error).message)
  }
}

/** Whether invented people may be offered, of whom nothing is proved: to this machine alone, and never in production. */
export const isDemonstration = ({
  production,
  host,
  origin,
}: Pick<Settings, 'production' | 'host' | 'origin'>): boolean =>
  !production && ['127.0.0.1', 'localhost', '::1'].includes(host) && origin === undefined
