/** `import htcds` and `export htcds`: tables of the Human Trafficking Case Data Standard, in an officer's name. */
import type { UnitId } from '@himaya/domain'
import { parseArgs } from 'node:util'
import { Problem } from '../http/problem.ts'
import {
  checkPath,
  exportRows,
  importTable,
  openTable,
  UnreadableFile,
  writeTable,
} from '../modules/exchange/index.ts'
import { asOfficer } from './as-officer.ts'
import { Complaint } from './complaint.ts'
import type { Settings } from './settings.ts'

const words = (text: string) => process.stderr.write(`himaya: ${text}\n`)

/** Takes a table in and prints what became of it, as JSON; rows that were refused are no failure. */
export async function importFrom(settings: Settings, args: readonly string[]): Promise<number> {
  const { file, named, officer } = readArguments('import', 'unit', args)
  const unit = named as UnitId
  const unheld = `this officer has no unit ${unit}`
  const table = await plainly(unheld, () => openTable(file))
  const result = await asOfficer(settings, officer, (house, token) =>
    plainly(unheld, () => importTable(house, { token, unit }, table, everyThousand('read'))),
  )
  process.stdout.write(`${JSON.stringify(result)}\n`)
  return 0
}

/** Writes a unit's victims to a new file and prints how many, once somebody else agreed to it. */
export async function exportTo(settings: Settings, args: readonly string[]): Promise<number> {
  const { file, named: request, officer } = readArguments('export', 'request', args)
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(request))
    throw new Complaint('a request is named by the id that its page shows')
  const unagreed =
    'this request is not this officer’s, was not agreed to, or is over: it is asked for and agreed to in the browser'
  await plainly(unagreed, async () => checkPath(file))
  const exported = await asOfficer(settings, officer, (house, token) =>
    plainly(unagreed, () => exportRows(house, { token, request }, everyThousand('opened'))),
  )
  await plainly(unagreed, () => writeTable(file, exported))
  process.stdout.write(`${JSON.stringify({ written: exported.rows.length })}\n`)
  return 0
}

function readArguments(command: string, name: 'unit' | 'request', args: readonly string[]) {
  const usage = new Complaint(
    `usage: ./himaya ${command} htcds FILE --${name} ${name.toUpperCase()} --as OFFICER`,
  )
  const read = () => {
    try {
      return parseArgs({
        args: [...args],
        options: { [name]: { type: 'string' }, as: { type: 'string' } },
        allowPositionals: true,
      })
    } catch {
      throw usage
    }
  }
  const { positionals, values } = read()
  const [standard, file, ...more] = positionals
  if (standard !== 'htcds' || file === undefined || more.length > 0) throw usage
  const { [name]: named, as: officer } = values as Record<string, string | undefined>
  if (named === undefined || officer === undefined) throw usage
  return { file, named, officer }
}

/** Progress for whoever waits, a line for each thousand. */
function everyThousand(what: string): (rows: number) => void {
  let said = 0
  return (rows) => {
    if (Math.floor(rows / 1000) === said) return
    said = Math.floor(rows / 1000)
    words(`${rows} rows ${what}`)
  }
}

/**
 * A failure of the work itself as one line that holds nothing of the table: a fault of ours shows its code alone.
 *
 * @param hidden what is said of what is hidden or not there
 */
async function plainly<T>(hidden: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Complaint(error.message)
    const again = 'what was done stays done, and the same command goes on from there'
    if (!(error instanceof Problem)) throw new Complaint(`a fault of ours (${kindOf(error)}): ${again}`)
    if (error.code === 'not_found') throw new Complaint(hidden)
    if (error.code === 'too_many')
      throw new Complaint(`the keys have opened enough for this hour: try again in an hour; ${again}`)
    throw new Complaint(`${error.code}: ${again}`)
  }
}

/** The name of an error and its code, as PostgreSQL and Node give them; a message may hold data. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { code } = error as { code?: unknown }
  return typeof code === 'string' && /^[A-Z\d_]{5,40}$/.test(code) ? `${error.name} ${code}` : error.name
}
