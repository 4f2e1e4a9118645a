import type { OfficerId } from '@himaya/domain'
import { createHmac, hkdfSync } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { House } from '../../house.ts'
import { networkOf } from '../../http/network.ts'
import { Problem } from '../../http/problem.ts'

/** Milliseconds: a refusal never leaves sooner, so that what was wrong cannot be told from the time it took. */
const soonestRefusal = 400

/** How a try ended: with what it opened, or refused, and whom it was meant for when that is known. */
export type Tried<T> = { readonly opened: T } | { readonly refused: OfficerId | undefined }

/**
 * Makes one try at signing in: counted before it begins, forgiven when it succeeds, recorded when it fails.
 *
 * @throws Problem `too_many`, or `wrong_credentials` whatever was wrong
 */
export async function trying<T>(
  house: House,
  who: { readonly address: string; readonly handle?: string },
  work: () => Promise<Tried<T>>,
): Promise<T> {
  const began = performance.now()
  const hash = await hasher(house)
  const attempt = await house.door.beginAttempt({
    handle: who.handle === undefined ? undefined : hash('handle', who.handle),
    address: hash('address', networkOf(who.address)),
  })
  if (attempt === undefined) throw new Problem('too_many')
  const tried = await work()
  if ('opened' in tried) {
    await house.door.forgiveAttempt(attempt)
    return tried.opened
  }
  await house.door.recordRefusal(tried.refused)
  await sleep(Math.max(0, soonestRefusal - (performance.now() - began)))
  throw new Problem('wrong_credentials')
}

/**
 * Answers a stranger's question, counted by where it comes from before it is answered and apart from signing in, so that
 * whoever guesses is stopped and locks nobody out.
 *
 * @param work answers, and says whether the question need not be counted after all
 * @throws Problem `too_many`
 */
export async function countedTry<T>(
  house: House,
  { address, at }: { readonly address: string; readonly at: 'verify' },
  work: () => Promise<{ readonly answer: T; readonly forgiven: boolean }>,
): Promise<T> {
  const hash = await hasher(house)
  const attempt = await house.door.beginAttempt({ handle: undefined, address: hash(at, networkOf(address)) })
  if (attempt === undefined) throw new Problem('too_many')
  const { answer, forgiven } = await work()
  if (forgiven) await house.door.forgiveAttempt(attempt)
  return answer
}

/** The address of a request, as a keyed hash. */
export async function addressHash(house: House, address: string): Promise<Buffer> {
  return (await hasher(house))('address', networkOf(address))
}

/**
 * Keyed, so that a copy of the database tells neither who tried nor from where. The key is asked of the broker
 * each time: while it is down nobody signs in, and a right password is told from a wrong one by nobody.
 */
async function hasher(house: House) {
  const secret = await house.keys.cursorKey()
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'himaya sign-in tries', 32))
  secret.fill(0)
  return (kind: 'handle' | 'address' | 'verify', text: string) =>
    createHmac('sha256', key).update(`${kind}\0${text}`).digest()
}
