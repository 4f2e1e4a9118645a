import { openCommandLineSession, openCourt, openDoor, prepare, type SessionToken } from '@himaya/db'
import { randomBytes } from 'node:crypto'
import type { OwnHouse } from '../house.ts'
import { originOf } from '../http/guard.ts'
import { pacesFor } from '../http/paces.ts'
import { openLibrary } from '../law/library.ts'
import { newSandbox } from '../modules/attachments/index.ts'
import { Complaint } from './complaint.ts'
import { databaseOf } from './data-folder.ts'
import { borrowKeys } from './keys-process.ts'
import type { Settings } from './settings.ts'

/**
 * Works in an officer's name with the database and the keys that run, or with its own while it lasts. What the
 * officer may not see or do, the command line may not either.
 *
 * @param handle the officer's sign-in name
 * @throws Complaint when no officer in service has it
 */
export async function asOfficer<T>(
  settings: Settings,
  handle: string,
  work: (house: OwnHouse, token: SessionToken) => Promise<T>,
): Promise<T> {
  const database = await databaseOf(settings)
  const closing: (() => unknown)[] = [() => (database.ours ? database.stop() : undefined)]
  try {
    if (database.ours) await prepare(database)
    const door = openDoor(database.as('himaya_door'))
    closing.unshift(() => door.close())
    const court = openCourt(database.as('himaya_app'), { connections: 2 })
    closing.unshift(() => court.close())
    const { keys, signer, letGo } = await borrowKeys(settings, database)
    closing.unshift(letGo)
    const session = await openCommandLineSession(database.as('himaya_registrar'), handle)
    if (session === undefined) throw new Complaint(`no officer in service signs in as ${handle}`)
    closing.unshift(() => session.end())
    const house: OwnHouse = {
      court,
      door,
      keys,
      signer,
      origin: originOf(settings.port, settings.origin),
      library: openLibrary(settings.data),
      paces: pacesFor(settings.requestsPerSecond),
      // Nobody is asked over a wire.
      refusals: { step: 0 },
      files: { ...settings.files, sandbox: newSandbox() },
      cursorKey: randomBytes(32),
      demo: false,
      witnessOf: [],
      version: settings.version,
      now: Date.now,
    }
    return await work(house, session.token)
  } finally {
    // In reverse; one that cannot be closed does not keep the others open, nor hide what went wrong before.
    for (const close of closing)
      await Promise.resolve()
        .then(close)
        .catch(() => undefined)
  }
}
