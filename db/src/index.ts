export { openCommandLineSession, type CommandLineSession } from './command-line.ts'
export { openDoor, type DemoOfficer, type Door } from './door.ts'
export {
  EMBEDDED_DATABASE,
  makePrivate,
  secret,
  socketFolderOf,
  startEmbedded,
  type Address,
  type Embedded,
  type Engine,
} from './embedded.ts'
export { asWatcher } from './watching.ts'
export { checkBackup, loadDatabase } from './backup/load.ts'
export { readManifest, type Manifest, type Opening, type Sealing } from './backup/manifest.ts'
export { saveDatabase } from './backup/save.ts'
export { addressOf } from './connect.ts'
export { countAcross } from './counting.ts'
export { exclusively, openDatabase, prepare, type Database } from './database.ts'
export { fillDemonstration, hasDemonstration, type TableRows } from './demonstration.ts'
export { inspectDatabase, type Finding } from './inspect.ts'
export { removeWhatIsOver } from './keeping.ts'
export { bindKeys, keysMarkOf, otherKeys, recordKeys } from './keys-mark.ts'
export { migrate } from './migrate.ts'
export { newId } from './new-id.ts'
export {
  asSequencer,
  keptLevels,
  withRecord,
  type HashesAt,
  type KeptEntry,
  type RecordedEntry,
  type RecordReader,
  type Sequencing,
  type StoredLeaf,
  type StoredNode,
  type Trouble,
} from './record-tree.ts'
export { openRegistrar, type NewOfficer, type Registrar } from './registrar.ts'
export { loginRoles, makeRoles, type LoginRole } from './roles.ts'
export { keysByEpoch, rewrapAll, transactionsEnded, type WrappedRow } from './rotation.ts'
export type { Schema } from './schema.ts'
export { openCourt, type Court, type HeldPost, type Me, type SessionToken, type Tx } from './session.ts'
export type { Trier } from './sign-in/attempts.ts'
export type { Pace } from './sign-in/pace.ts'
export type { NewPasskey, OpenEnrolment } from './sign-in/enrolments.ts'
export type { OfficersPasskeys, StoredPassword } from './sign-in/proofs.ts'
export type { ProvedAct } from './sign-in/step-ups.ts'
export {
  bringTicketKey,
  indexTicket,
  openTicket,
  ticketsFor,
  type Ticket,
  type TicketKey,
  type Wanted,
} from './tickets.ts'
