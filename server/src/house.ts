import type { VerifierKey } from '@himaya/algorithms'
import type { Court, Door } from '@himaya/db'
import type { Keys, Signer } from '@himaya/keys'
import type { Origin } from './http/guard.ts'
import type { Paces } from './http/paces.ts'
import type { Library } from './law/library.ts'
import type { Sandbox } from './modules/attachments/sandbox.ts'

/** What may come in, and who looks at it. Sizes in bytes. */
export interface Files {
  /** One file. */
  readonly most: number
  /** One officer, in 24 hours. */
  readonly perDay: number
  /** One side of a case: its decisions, or its proofs. */
  readonly perCase: number
  /** The socket of a clamd, where there is one. */
  readonly clamd: string | undefined
  readonly sandbox: Sandbox
}

/** What every module is given: the data, the keys, and what this server is. */
export interface House {
  readonly court: Court
  readonly door: Door
  readonly keys: Keys
  readonly origin: Origin
  readonly files: Files
  readonly paces: Paces
  /**
   * The answer that nothing is there leaves a whole number of steps after the question came, so that none tells by its
   * haste whether there was something to hide. Milliseconds; 0: at once.
   */
  readonly refusals: { readonly step: number }
  /** The official texts of the law and the searches over it. */
  readonly library: Library
  /** Seals the cursors of lists; never leaves this process. */
  readonly cursorKey: Buffer
  /** Demonstration people may be offered at sign-in: loopback only, never in production. */
  readonly demo: boolean
  /** Whose checkpoints this house keeps (`HIMAYA_WITNESS_OF`). */
  readonly witnessOf: readonly VerifierKey[]
  readonly version: string
  /** Milliseconds since 1970, for what the law counts in days. */
  readonly now: () => number
}

/** The house of whoever holds its keys: the command line, never the server. */
export interface OwnHouse extends House {
  readonly signer: Signer
}
