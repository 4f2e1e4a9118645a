import type { Court, Door } from '@himaya/db'
import type { Keys, Signer } from '@himaya/keys'
import type { Origin } from './http/guard.ts'
import type { Library } from './law/library.ts'

/** What every module is given: the data, the keys, and what this server is. */
export interface House {
  readonly court: Court
  readonly door: Door
  readonly keys: Keys
  readonly origin: Origin
  /** The official texts of the law and the searches over it. */
  readonly library: Library
  /** Seals the cursors of lists; never leaves this process. */
  readonly cursorKey: Buffer
  /** Demonstration people may be offered at sign-in: loopback only, never in production. */
  readonly demo: boolean
  readonly version: string
  /** Milliseconds since 1970, for what the law counts in days. */
  readonly now: () => number
}

/** The house of whoever holds its keys: the command line, never the server. */
export interface OwnHouse extends House {
  readonly signer: Signer
}
