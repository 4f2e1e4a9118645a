/**
 * The one way to a file's key. The database says first, by a ticket, that the officer of this transaction may read the
 * file's row now; without it the key broker opens nothing. Hidden and absent are refused alike.
 */
import { indexTicket, ticketsFor, type Me, type Ticket, type Tx } from '@himaya/db'
import type { UnitId } from '@himaya/domain'
import type { FileKey, FileName, IndexValue, Signer, Tickets, WrappedFile } from '@himaya/keys'
import type { House } from './house.ts'
import { Problem } from './http/problem.ts'

/** An officer at work: what opens in their name opens because they may see it. */
export interface Opening {
  readonly house: House
  readonly tx: Tx
  readonly me: Me
}

/**
 * The key of one file, a copy for the caller to wipe when done.
 *
 * @param purpose a word like `see_report`: what it is opened for, as the broker writes it down
 * @throws Problem `not_found` where the officer may not read the file's row; KeysUnavailable and KeysRefused
 */
export function openFile({ house, tx, me }: Opening, file: WrappedFile, purpose: string): Promise<FileKey> {
  return house.keys.unwrap({ ...file, officer: me.id, purpose }, officersTickets(tx, purpose))
}

/** The keys of some files, asked together, in their order; `undefined` where one does not belong to its file. */
export function openFiles(
  { house, tx, me }: Opening,
  files: readonly WrappedFile[],
  purpose: string,
): Promise<readonly (FileKey | undefined)[]> {
  return house.keys.unwraps({ files, officer: me.id, purpose }, officersTickets(tx, purpose))
}

/**
 * By what these values are found within one unit.
 *
 * @throws Problem `not_found` to whoever neither works in the unit nor sees a case of it
 */
export function indexEntries(
  { house, tx }: Omit<Opening, 'me'>,
  {
    unit,
    entries,
    purpose,
  }: { readonly unit: UnitId; readonly entries: readonly IndexValue[]; readonly purpose: string },
): Promise<readonly Buffer[]> {
  return house.keys.indexEntries({
    set: 'court',
    court: unit,
    entries,
    ticket: async () => needed(await indexTicket(tx, unit, purpose)),
  })
}

/** The house's own tickets: for work without an officer, by whoever holds the keys themselves. */
export const unattended =
  (signer: Signer, purpose: string): Tickets =>
  async (files: readonly FileName[]) =>
    files.map(({ kind, fileId }) => signer.sign({ kind, subject: fileId, purpose }))

const officersTickets =
  (tx: Tx, purpose: string): Tickets =>
  async (files) =>
    (await ticketsFor(tx, files, purpose)).map(needed)

function needed(ticket: Ticket | null): Ticket {
  if (ticket === null) throw new Problem('not_found')
  return ticket
}
