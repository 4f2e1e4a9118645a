import type { Trier } from '@himaya/db'
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
 * Makes one try at a password: counted before it begins (db/src/sign-in/attempts.ts says how), recorded when it fails.
 *
 * @throws Problem `too_many` (whether it was heard or not), or `wrong_credentials` whatever was wrong
 */
export async function trying<T>(
  house: House,
  who: { readonly address: string; readonly handle: string },
  work: () => Promise<Tried<T>>,
): Promise<T> {
  const began = performance.now()
  const attempt = await house.door.beginTry(await trier(house, who))
  if (attempt === undefined) return refuse(began, 'too_many')
  const tried = await work()
  if ('opened' in tried) {
    await house.door.succeedTry(attempt.id)
    return tried.opened
  }
  await house.door.recordRefusal(tried.refused)
  return refuse(began, attempt.asTooMany ? 'too_many' : 'wrong_credentials')
}

/**
 * Makes one try with a passkey, which nobody guesses: however many failed, it is tried, and what succeeds is counted by
 * nothing. A refusal is recorded; of very many from one address, not each.
 *
 * @throws Problem `wrong_credentials` whatever was wrong
 */
export async function tryingPasskey<T>(
  house: House,
  { address }: { readonly address: string },
  work: () => Promise<Tried<T>>,
): Promise<T> {
  const began = performance.now()
  const tried = await work()
  if ('opened' in tried) return tried.opened
  const hash = (await hasher(house))('passkey', networkOf(address))
  if (await house.door.countRefusedPasskey(hash)) await house.door.recordRefusal(tried.refused)
  return refuse(began, 'wrong_credentials')
}

/** Remembers that this officer set up a password from here: they are known here from then on. */
export async function knowHere(
  house: House,
  who: { readonly address: string; readonly handle: string },
): Promise<void> {
  await house.door.knowTrier(await trier(house, who))
}

async function refuse(began: number, as: 'too_many' | 'wrong_credentials'): Promise<never> {
  await sleep(Math.max(0, soonestRefusal - (performance.now() - began)))
  throw new Problem(as)
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
  const attempt = await house.door.beginQuestion(hash(at, networkOf(address)))
  if (attempt === undefined) throw new Problem('too_many')
  const { answer, forgiven } = await work()
  if (forgiven) await house.door.forgiveQuestion(attempt)
  return answer
}

/** A handle is read without regard to capitals, wherever it comes from. */
async function trier(
  house: House,
  { address, handle }: { readonly address: string; readonly handle: string },
): Promise<Trier> {
  const hash = await hasher(house)
  return { handle: hash('handle', handle.toLowerCase()), address: hash('address', networkOf(address)) }
}

/**
 * Keyed, so that a copy of the database tells neither who tried nor from where, with a key that no epoch changes: who is known
 * at an address stays known when the keys are rotated. It is asked of the broker
 * each time: while it is down nobody signs in, and a right password is told from a wrong one by nobody.
 */
async function hasher(house: House) {
  const secret = await house.keys.triesKey()
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'himaya sign-in tries', 32))
  secret.fill(0)
  return (kind: 'handle' | 'address' | 'passkey' | 'verify', text: string) =>
    createHmac('sha256', key).update(`${kind}\0${text}`).digest()
}
