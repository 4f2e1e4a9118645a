import { openBroker } from './broker.ts'
import { limitsFrom, numberFrom, openBudget } from './budget.ts'
import { CannotStart, OtherKeys, otherKeysExit } from './cannot-start.ts'
import { openFolder } from './folder.ts'
import { openJournal } from './journal.ts'
import { listen } from './listen.ts'
import { openRecordSigner } from './record-sign.ts'
import { openLock, patienceFrom } from './lock.ts'
import { recall } from './recall.ts'
import { isEnough, type Openers, readOpeners } from './openers.ts'
import { openUsed } from './ticket.ts'
import { openVouching } from './vouching.ts'

/**
 * The broker's process. Its parent holds the other end of standard input: when that closes, for whatever reason,
 * the broker ends. It writes `ready` on standard output once it can be asked, and words on standard error.
 *
 * HIMAYA_KEYS         the key folder; made on first start
 * HIMAYA_KEYS_MARK    the mark of the keys it must hold, when that is known: then none are made
 * HIMAYA_KEYS_SOCKET  the Unix socket to listen on
 * HIMAYA_KEYS_JOURNAL the folder of its lines, and of the file that says it is sealed; made on first start
 * HIMAYA_KEYS_KEEP_MONTHS  how long its lines are kept; 24
 * HIMAYA_KEYS_DEMONSTRATION  1 where everybody is invented: then no passkey is asked for to open what sealed itself
 * and the budgets of budget.ts, the patience of lock.ts
 */
async function main(): Promise<void> {
  process.umask(0o077)
  // The terminal sends Ctrl-C to everyone at once; the parent decides in which order we end.
  if (!process.stdin.isTTY) process.on('SIGINT', () => undefined)
  const parentGone = new Promise<void>((resolve) => {
    for (const event of ['end', 'close', 'error'])
      process.stdin.once(event, () => {
        resolve()
      })
    process.once('SIGTERM', () => {
      resolve()
    })
  })
  process.stdin.resume()

  const socketPath = setting('HIMAYA_KEYS_SOCKET')
  const limits = limitsFrom(process.env)
  const now = () => performance.now()
  const path = setting('HIMAYA_KEYS')
  const reread = () => openFolder(path, process.env['HIMAYA_KEYS_MARK'])
  const folder = reread()
  // A list that cannot be read is nobody's: it opens nothing until it is written again.
  const openers = (): Openers | undefined => {
    try {
      return readOpeners(path)
    } catch (error) {
      log(error instanceof CannotStart ? error.message : 'the list of those who may open cannot be read')
      return undefined
    }
  }
  const journalFolder = setting('HIMAYA_KEYS_JOURNAL')
  const journal = openJournal({
    folder: journalFolder,
    months: numberFrom(process.env, 'HIMAYA_KEYS_KEEP_MONTHS', 24, 'of months'),
    now: Date.now,
  })
  const parts = {
    folder,
    recordSigner: openRecordSigner(path, folder.mark),
    reread,
    unwraps: openBudget(limits.unwraps, now),
    lookups: openBudget(limits.lookups, now),
    journal,
    lock: openLock(journalFolder, patienceFrom(process.env), log),
    used: openUsed(Date.now),
    vouching: openVouching(openers, Date.now),
    isEnough: () => isEnough(openers()),
    demonstration: process.env['HIMAYA_KEYS_DEMONSTRATION'] === '1',
    now: Date.now,
    log,
  }
  recall(journalFolder, parts)
  const door = await listen(socketPath, openBroker(parts))
  // A parent that does not read us is no reason to end.
  process.stdout.on('error', () => undefined)
  process.stdout.write('ready\n')

  await parentGone
  setTimeout(() => process.exit(0), 500).unref()
  await door.close()
  await journal.close()
  process.exit(0)
}

function setting(name: string): string {
  const value = process.env[name]
  if (value === undefined || value === '') throw new CannotStart(`${name} is not set`)
  return value
}

function log(line: string): void {
  process.stderr.write(`keys: ${line}\n`)
}

main().catch((error: unknown) => {
  // Only our own sentences are known to hold no key.
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
  log(
    error instanceof CannotStart
      ? error.message
      : `cannot start: ${error instanceof Error ? error.name : ''}${code}`,
  )
  process.exit(error instanceof OtherKeys ? otherKeysExit : 1)
})
