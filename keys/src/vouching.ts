/**
 * Two officers say, each with a passkey that is on our own list, that the keys shall be opened on one request. What each
 * signs is SHA-256 of a nonce that this process drew for that request and of the act itself: agreeing to it, or doing it.
 */
import { canonical } from '@himaya/algorithms'
import { createHash, randomBytes } from 'node:crypto'
import { type Assertion, type AssertionFault, faultOf, passkeyOf } from './assertion.ts'
import { areApart, type Opener, type Openers } from './openers.ts'

/** Milliseconds in which a nonce is answered, and in which each says it before the keys are opened. */
const answeredWithin = 60_000
const saidWithin = { agrees: 75 * 60_000, opens: 3 * 60_000 }
/** Nonces of one officer that wait for an answer together; one more is refused, and none that lives is given up for it. */
const mostOpen = 10

type What = keyof typeof saidWithin
/** `not_asked`: the nonce is none of ours for this request and officer, was answered, or its minute is over. */
type VouchFault = AssertionFault | 'not_asked' | 'not_listed'

interface Vouched {
  readonly officer: string
  readonly what: What
  /** Takes it back: it could not be written down. */
  readonly undo: () => void
}

export interface Vouching {
  /**
   * A new nonce of 32 bytes, to be signed by this officer for this request within a minute, once.
   *
   * @returns `unlisted` for somebody who opens nothing; `too_many` while ten of theirs wait
   */
  ask(request: string, officer: string): Buffer | 'unlisted' | 'too_many'
  /** Takes what a passkey signed. The nonce is used up whatever it was. */
  take(
    request: string,
    nonce: Uint8Array,
    credential: string,
    assertion: Assertion,
  ): Vouched | { readonly fault: VouchFault; readonly officer?: string }
  /** Whether this officer opens on this request, and another, of another office, agreed. */
  isAgreed(request: string, officer: string): boolean
  /** All that was said before is over. */
  clear(): void
}

/**
 * The act as the house hashes it (server/src/http/mount.ts): its route, its parameters, its query and its body. Whoever
 * signed for anything else signed another hash.
 */
const routes = { agrees: '/approvals/:requestId/approve', opens: '/keys/open/:requestId' } as const
const challengeOf = (nonce: Uint8Array, what: What, request: string): Buffer =>
  createHash('sha256')
    .update(nonce)
    .update(
      createHash('sha256')
        .update(canonical({ route: routes[what], params: { requestId: request }, query: {}, body: {} }))
        .digest(),
    )
    .digest()

/**
 * @param list who may, read anew each time: it may change while we are sealed
 * @param now milliseconds since 1970
 */
export function openVouching(list: () => Openers | undefined, now: () => number): Vouching {
  const asked = new Map<
    string,
    { readonly request: string; readonly officer: string; readonly until: number }
  >()
  let said: { readonly request: string; readonly by: Opener; readonly what: What; readonly at: number }[] = []

  function take(
    request: string,
    nonce: Uint8Array,
    credential: string,
    assertion: Assertion,
  ): ReturnType<Vouching['take']> {
    const spelled = Buffer.from(nonce).toString('hex')
    const open = asked.get(spelled)
    asked.delete(spelled)
    const listed = list()
    const by = listed?.openers.find((one) => one.credential === credential)
    const known = by === undefined ? {} : { officer: by.officer }
    if (open?.request !== request || open.until <= now()) return { fault: 'not_asked', ...known }
    if (listed === undefined || by === undefined) return { fault: 'not_listed' }
    if (open.officer !== by.officer) return { fault: 'not_asked', ...known }
    const { origin, rpId } = listed
    const key = passkeyOf(by.key)
    const faultAs = (what: What) =>
      faultOf(assertion, { challenge: challengeOf(nonce, what, request), origin, rpId, key })
    const asAgreeing = faultAs('agrees')
    const what = asAgreeing === 'other_challenge' ? 'opens' : 'agrees'
    const fault = what === 'opens' ? faultAs('opens') : asAgreeing
    if (fault !== undefined) return { fault, ...known }
    const one = { request, by, what, at: now() } as const
    said.push(one)
    return {
      officer: by.officer,
      what,
      undo: () => {
        said = said.filter((other) => other !== one)
      },
    }
  }

  return {
    ask(request, officer) {
      if (list()?.openers.some((one) => one.officer === officer) !== true) return 'unlisted'
      for (const [spelled, { until }] of asked) if (until <= now()) asked.delete(spelled)
      if ([...asked.values()].filter((open) => open.officer === officer).length >= mostOpen) return 'too_many'
      const nonce = randomBytes(32)
      asked.set(nonce.toString('hex'), { request, officer, until: now() + answeredWithin })
      return nonce
    },
    take,
    isAgreed(request, officer) {
      const isOn = ({ credential }: Opener) =>
        list()?.openers.some((one) => one.credential === credential) === true
      // Whoever was taken off the list meanwhile counts no more.
      said = said.filter(({ what, at, by }) => now() - at < saidWithin[what] && isOn(by))
      const mine = said.filter((one) => one.request === request)
      const opening = mine.filter(({ what, by }) => what === 'opens' && by.officer === officer)
      return opening.some(({ by }) => mine.some((other) => other.what === 'agrees' && areApart(by, other.by)))
    },
    clear() {
      asked.clear()
      said = []
    },
  }
}
