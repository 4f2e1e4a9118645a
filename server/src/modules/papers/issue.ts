import { checkedCode } from '@himaya/algorithms'
import { newId, type Me, type Tx } from '@himaya/db'
import { createHash, randomBytes } from 'node:crypto'
import type { Marks } from '../../documents/index.ts'
import type { House } from '../../house.ts'
import { dayAt } from '../../http/clock.ts'
import { insertPaper, lastLike, type WhatIsPrinted } from './store.ts'

/**
 * Prints a paper and enters it in the register. What would come out as it did before is that paper again, under its
 * number; anything else is another, whatever it was made from.
 *
 * @param render prints it with these marks; the same marks give the same bytes
 */
export async function issue(
  { house, tx, me }: { readonly house: House; readonly tx: Tx; readonly me: Me },
  what: WhatIsPrinted,
  render: (marks: Marks, number: string) => Promise<Buffer>,
): Promise<Buffer> {
  const print = (number: string) =>
    render(
      {
        draft: what.draft ?? false,
        demonstration: house.demo,
        // Nothing is verified of a paper from which no court may be told, nor of one that nobody signed.
        ...(what.told === 'nothing' ? {} : { verify: { number, address: verifyAt(house) } }),
      },
      number,
    )
  for (const before of await lastLike(tx, me, what)) {
    const again = await print(before.number)
    if (hashOf(again).equals(before.sha256)) return again
  }
  const number = checkedCode(randomBytes(10))
  const bytes = await print(number)
  await insertPaper(tx, {
    ...what,
    id: newId(),
    number,
    sha256: hashOf(bytes),
    printed_by: me.id,
    printed_on: dayAt(house.now()),
  })
  return bytes
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest()

/** Where a paper is verified, as it is typed: the address of the house without what a browser adds by itself. */
const verifyAt = ({ origin }: House) => `${origin.site.origin.replace(/^https?:\/\//, '')}/verify`
