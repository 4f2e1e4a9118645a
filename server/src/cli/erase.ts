import { parseArgs } from 'node:util'
import { Problem } from '../http/problem.ts'
import { eraseInName } from '../modules/keeping/index.ts'
import { asOfficer } from './as-officer.ts'
import { lastBackup } from './backup.ts'
import { Complaint } from './complaint.ts'
import type { Settings } from './settings.ts'

/** Why nothing was erased, for whoever stands at the command line. */
const kept: Readonly<Record<string, string>> = {
  case_is_held: 'the case is held: whoever answers for it ends the hold first',
  case_on_its_way: 'the case is on its way to another court',
  case_still_protects: 'a measure or a time to reflect still protects somebody of the case',
  outcome_not_told: 'an outcome was not told yet to everybody who must hear it',
  case_not_over: 'the case is not over',
}

/** Erases whom a request names, in the name of whoever asked for it, and prints what stays and for how long elsewhere. */
export async function eraseNow(settings: Settings, args: readonly string[]): Promise<number> {
  const { request, officer } = readTold(args)
  const stone = await asOfficer(settings, officer, async (house, token) => {
    try {
      return await eraseInName(house, token, request)
    } catch (error) {
      throw asComplaint(error)
    }
  })
  process.stdout.write(`${JSON.stringify(stone)}\n`)
  process.stderr.write(`himaya: erased here. ${elsewhere(settings.data)}\n`)
  return 0
}

/** How long it can still be had from what was written before. */
function elsewhere(data: string): string {
  const last = lastBackup(data)
  const backups =
    last?.keep === undefined
      ? 'It is in every backup made until now, for as long as each is kept: remove those, or keep a number of them with --keep'
      : `It is in the backups made until now: gone from them when ${last.keep} more have been made with --keep ${last.keep}, and from each copy of them elsewhere when that is removed`
  return `${backups}; and in the database's log files until they are written over. Keep this line with the backups: after a restore of an older one it says what is to be erased again`
}

function readTold(args: readonly string[]): { request: string; officer: string } {
  const usage = new Complaint('usage: ./himaya erase REQUEST --as OFFICER')
  const read = () => {
    try {
      return parseArgs({ args: [...args], options: { as: { type: 'string' } }, allowPositionals: true })
    } catch {
      throw usage
    }
  }
  const { positionals, values } = read()
  const [request, ...more] = positionals
  if (request === undefined || more.length > 0 || values.as === undefined) throw usage
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(request)) throw usage
  return { request, officer: values.as }
}

/** What was refused, in a sentence that names nobody. */
function asComplaint(error: unknown): unknown {
  if (!(error instanceof Problem)) return error
  if (error.code === 'not_found')
    return new Complaint('this officer has no request of that number that another agreed to; or it was used')
  const [first] = (error.details as { refusals?: readonly { reason: string }[] } | undefined)?.refusals ?? []
  return new Complaint(`nothing was erased: ${kept[first?.reason ?? ''] ?? error.code}`)
}
