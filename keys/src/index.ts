import { fileURLToPath } from 'node:url'

export { isRecipient, openingWith, recipientOf, sealingTo } from './age.ts'
export { newBackupKey, readBackupKey } from './backup-key.ts'
export { CannotStart, OtherKeys, otherKeysExit } from './cannot-start.ts'
export { openKeys } from './client.ts'
export type { IndexQuestion, Keys, KeysOptions, NewFileKey, Reader, Tickets, WrappedFile } from './client.ts'
export { loadKeys, markOf, saveKeys } from './copy.ts'
export { addEpoch, destroyEpoch, epochsIn } from './folder.ts'
export { KeysRefused, KeysUnavailable } from './line.ts'
export { isEnough, readOpeners, writeOpeners } from './openers.ts'
export type { Opener } from './openers.ts'
export { columnOf, epochOf, openField, openToken, SealBroken, sealField, sealToken } from './seal.ts'
export type { FileKey, Place, SealedColumn, TokenPlace } from './seal.ts'
export { chunkLength, openStream, sealedChunkMost, sealStream } from './stream.ts'
export type { StreamOpener, StreamSealer } from './stream.ts'
export { signerIn, ticketKeyOf } from './signing.ts'
export { indexSubject } from './ticket.ts'
export type { Signer, Ticket } from './ticket.ts'
export { fileKinds, indexKinds, indexSets } from './wire.ts'
export type {
  FileKind,
  FileName,
  Health,
  IndexKind,
  IndexSet,
  IndexValue,
  RefusalCode,
  Sealed,
} from './wire.ts'

/** The program to start as the broker's process, with a pipe as its standard input (see main.ts). */
export const brokerProgram = fileURLToPath(new URL('main.ts', import.meta.url))
