/**
 * `keys rotate` and `keys destroy`: a new epoch for every key, and the end of an old one. `keys openers`: whose passkeys
 * open what sealed itself (openers.ts).
 */
import {
  keysByEpoch,
  recordKeys,
  rewrapAll,
  transactionsEnded,
  type Database,
  type WrappedRow,
} from '@himaya/db'
import { addEpoch, destroyEpoch, epochsIn, fileKinds, type FileKind, signerIn } from '@himaya/keys'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { Complaint } from './complaint.ts'
import { withDatabase } from './data-folder.ts'
import { changeOpeners, listOpeners } from './openers.ts'
import { borrowKeys, bringKey, keysFolderOf, type Borrowed } from './keys-process.ts'
import type { Settings } from './settings.ts'

const words = (text: string) => process.stderr.write(`himaya: ${text}\n`)
const usage =
  'usage: ./himaya keys rotate | ./himaya keys destroy EPOCH --yes | ./himaya keys openers [add HANDLE [FINGERPRINT …] | remove HANDLE]'
/** Milliseconds in which a request that began ends: nothing is wrapped under the old epoch after that. */
const requestsEnd = 16_000

export async function keysCommand(settings: Settings, args: readonly string[]): Promise<number> {
  const { positionals, values } = readArguments(args)
  const [what, epoch, ...more] = positionals
  if (what === 'rotate' && epoch === undefined) return withKeys(settings, rotate)
  if (what === 'destroy' && /^\d{1,4}$/.test(epoch ?? '') && more.length === 0)
    return withKeys(settings, (s, database, own) => destroy(s, database, own, Number(epoch), values.yes))
  if (what === 'openers') {
    const [handle, ...digits] = more
    if (epoch === undefined && handle === undefined) return listOpeners(settings)
    const named = fingerprintsIn(digits)
    if (
      handle !== undefined &&
      named !== undefined &&
      (epoch === 'add' || (epoch === 'remove' && digits.length === 0))
    )
      return withDatabase(settings, (database) =>
        changeOpeners(settings, database, { change: epoch, handle, named }),
      )
  }
  throw new Complaint(usage)
}

/** Fingerprints as they are shown, in quotes or not; `undefined` when they are none. */
function fingerprintsIn(digits: readonly string[]): readonly string[] | undefined {
  const all = digits.join('').replaceAll(/\s/g, '').toLowerCase()
  if (!/^(?:[\da-f]{32})*$/.test(all)) return undefined
  return (all.match(/.{32}/g) ?? []).map((one) => (one.match(/.{4}/g) ?? []).join(' '))
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { yes: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
  } catch {
    throw new Complaint(usage)
  }
}

function withKeys(
  settings: Settings,
  work: (settings: Settings, database: Database, own: Borrowed) => Promise<number>,
): Promise<number> {
  return withDatabase(settings, async (database) => {
    const own = await borrowKeys(settings, database)
    try {
      return await work(settings, database, own)
    } finally {
      await own.letGo()
    }
  })
}

/** Goes on with what was begun; begins a new epoch only when nothing is wrapped under an older one. */
async function rotate(settings: Settings, database: Database, { keys }: Borrowed): Promise<number> {
  const folder = keysFolderOf(settings.data)
  const newest = Math.max(...epochsIn(folder))
  const counts = await keysByEpoch(database)
  const waiting = [...counts].reduce((sum, [epoch, n]) => (epoch < newest ? sum + n : sum), 0)
  const epoch = waiting > 0 ? newest : addEpoch(folder)
  const total = waiting > 0 ? waiting : [...counts.values()].reduce((sum, n) => sum + n, 0)
  words(
    waiting > 0
      ? `going on with epoch ${epoch}: ${waiting} keys left`
      : `epoch ${epoch} begins: ${total} keys`,
  )
  // First the broker knows the new key, then the database signs with it; what is new is wrapped under it from here on.
  await keys.reload(signerIn(folder).sign({ kind: 'reload', subject: '-', purpose: 'rotate' }))
  await bringKey(settings, database)
  const signer = signerIn(folder)
  const anew = (rows: readonly WrappedRow[]) =>
    keys.rewrap(rows.map(fileOf), signer.sign({ kind: 'rewrap', subject: '-', purpose: 'rotate' }))
  let said = performance.now()
  const { replaced, unopened } = await rewrapAll(database, epoch, anew, (done) => {
    if (performance.now() - said < 1000) return
    said = performance.now()
    words(`${done} of ${total}`)
  })
  await recordKeys(database, 'keys.rotate', `epoch_${epoch}`)
  words(
    'now copy the keys (./himaya backup FOLDER --keys FILE), and bring them to every house on this database',
  )
  if (unopened > 0)
    words(`${unopened} keys open under no epoch and stay as they were: what they sealed was lost before`)
  process.stdout.write(`${JSON.stringify({ epoch, replaced, unopened })}\n`)
  return unopened === 0 ? 0 : 1
}

/** Ends an epoch under which nothing is wrapped any more. */
async function destroy(
  settings: Settings,
  database: Database,
  { keys, running }: Borrowed,
  epoch: number,
  yes: boolean,
): Promise<number> {
  const folder = keysFolderOf(settings.data)
  const newest = Math.max(...epochsIn(folder))
  if (epoch >= newest) throw new Complaint(`epoch ${epoch} is not an old one: the newest is ${newest}`)
  await refuseUsed(database, epoch)
  words(`with epoch ${epoch} goes all that only it opens, and nobody brings it back:`)
  words(`- every backup made before the keys were last wrapped anew opens nothing that is sealed any more`)
  words(`- copies of the keys still hold epoch ${epoch}: make a new one, and destroy the old ones yourself`)
  if (!yes) throw new Complaint('nothing was destroyed: say --yes when that is what you want')
  await keys.reload(signerIn(folder).sign({ kind: 'reload', subject: '-', purpose: 'destroy' }))
  if (running) await sleep(requestsEnd)
  if (!(await transactionsEnded(database, 60_000)))
    throw new Complaint('somebody has been writing for over a minute: nothing was destroyed, try again later')
  await refuseUsed(database, epoch)
  destroyEpoch(folder, epoch)
  await keys.reload(signerIn(folder).sign({ kind: 'reload', subject: '-', purpose: 'destroy' }))
  await recordKeys(database, 'keys.destroy', `epoch_${epoch}`)
  process.stdout.write(`${JSON.stringify({ destroyed: epoch })}\n`)
  return 0
}

async function refuseUsed(database: Database, epoch: number): Promise<void> {
  const used = (await keysByEpoch(database)).get(epoch) ?? 0
  if (used > 0)
    throw new Complaint(`${used} keys are wrapped under epoch ${epoch}: run ./himaya keys rotate first`)
}

function fileOf({ kind, fileId, wrapped }: WrappedRow) {
  const known = fileKinds.find((one): one is FileKind => one === kind)
  if (known === undefined) throw new Error(`the key broker knows no files of the kind ${kind}`)
  return { kind: known, fileId, wrapped }
}
