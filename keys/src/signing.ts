/** What whoever holds the key folder may do beside the broker: bring the database its key, and sign for the house. */
import { ticketKeyIn } from './folder.ts'
import { deriveKey } from './seal.ts'
import { blocksOf, signerOf, type Signer } from './ticket.ts'

/** With what the database signs: HMAC's two blocks of 64 bytes, and a mark that tells this key from another. */
export interface TicketKey {
  readonly epoch: number
  readonly mark: string
  readonly inner: Buffer
  readonly outer: Buffer
}

/** The key of the newest epoch in `folder`. @throws CannotStart when there is none */
export function ticketKeyOf(folder: string): TicketKey {
  const { epoch, key } = ticketKeyIn(folder)
  return { epoch, mark: deriveKey(key, 'mark').toString('hex').slice(0, 16), ...blocksOf(key) }
}

/** Signs in the name of the house, with the newest epoch in `folder`. @throws CannotStart when there is none */
export function signerIn(folder: string): Signer {
  const { epoch, key } = ticketKeyIn(folder)
  return signerOf(key, epoch)
}
