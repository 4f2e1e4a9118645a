/**
 * Who a protected person is, for any two members of a formation together: sealed under a secret that is shared out
 * between them. Everything here runs in a browser of one of them; the house holds what comes out and can open none of it.
 */
import { shareOut, sharesJoined, type Share } from '@himaya/algorithms'
import { drawSecret, openText, openWith, sealText, sealTo, type Keyring } from './envelope.ts'

/** Which sealing: whose, and the how-manieth. Bound into all of its parts, so that those of two sealings do not mix. */
export interface Dealing {
  readonly person: string
  readonly dealing: number
}

export interface Member {
  readonly officer: string
  readonly publicKey: Uint8Array
}

/** A share as its holder, or whoever borrowed it, is given it: where on its line it lies (1 to 255), and 80 bytes. */
export interface SealedShare {
  readonly at: number
  readonly sealed: Uint8Array
}

const textPlace = ({ person, dealing }: Dealing) => ['identity', person, String(dealing)]
const sharePlace = ({ person, dealing }: Dealing, officer: string, at: number) => [
  'identity_share',
  person,
  String(dealing),
  officer,
  String(at),
]
/** For one request alone: what was lent for an opening opens at no other. */
const loanPlace = ({ person, dealing }: Dealing, request: string, to: string, at: number) => [
  'identity_loan',
  person,
  String(dealing),
  request,
  to,
  String(at),
]

/**
 * Seals an identity under a fresh secret and shares the secret out.
 *
 * @param text at most `longestText` characters
 * @param members 2 to 255, each once
 * @throws RangeError
 */
export async function dealIdentity<M extends Member>(
  text: string,
  of: Dealing,
  members: readonly M[],
): Promise<{
  readonly identity: Uint8Array<ArrayBuffer>
  readonly shares: readonly (SealedShare & { readonly member: M })[]
}> {
  if (new Set(members.map(({ officer }) => officer)).size !== members.length)
    throw new RangeError('a member holds one share')
  const secret = drawSecret()
  const slope = drawSecret()
  const shares = shareOut(secret, members.length, slope)
  try {
    const identity = await sealText(secret, text, textPlace(of))
    return {
      identity,
      shares: await Promise.all(
        members.map(async (member, n) => {
          const { at, bytes } = shares[n] as Share
          return {
            member,
            at,
            sealed: await sealTo(member.publicKey, bytes, sharePlace(of, member.officer, at)),
          }
        }),
      ),
    }
  } finally {
    for (const bytes of [secret, slope, ...shares.map((share) => share.bytes)]) bytes.fill(0)
  }
}

type Private = Pick<Keyring, 'privateKey'>

/** My share, sealed to whoever asked, for that request alone. @throws Unopened */
export async function lendShare(
  key: Private,
  of: Dealing,
  mine: SealedShare & { readonly officer: string },
  to: Member & { readonly request: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await openWith(key, mine.sealed, sharePlace(of, mine.officer, mine.at))
  const lent = await sealTo(to.publicKey, bytes, loanPlace(of, to.request, to.officer, mine.at))
  bytes.fill(0)
  return lent
}

/** What the one who asked is given once another agreed: the sealing, their own share, and the one that was lent. */
export interface Opening extends Dealing {
  readonly officer: string
  readonly request: string
  readonly identity: Uint8Array
  readonly own: SealedShare
  readonly lent: SealedShare
}

/** @throws Unopened when one of the two shares is not of this sealing, not for this key, or not for this request */
export async function openIdentity(key: Private, opening: Opening): Promise<string> {
  const { officer, request, identity, own, lent } = opening
  const mine = await openWith(key, own.sealed, sharePlace(opening, officer, own.at))
  const other = await openWith(key, lent.sealed, loanPlace(opening, request, officer, lent.at))
  const secret = sharesJoined({ at: own.at, bytes: mine }, { at: lent.at, bytes: other })
  try {
    return await openText(secret, identity, textPlace(opening))
  } finally {
    for (const bytes of [mine, other, secret]) bytes.fill(0)
  }
}

/**
 * Deals it anew, to those who sit now: another secret, another line, another sealing. It is shown to nobody on the way, and
 * the shares before it open nothing of what comes out.
 *
 * @throws Unopened as `openIdentity`; RangeError as `dealIdentity`
 */
export async function dealAgain<M extends Member>(key: Private, opening: Opening, members: readonly M[]) {
  const text = await openIdentity(key, opening)
  return dealIdentity(text, { person: opening.person, dealing: opening.dealing + 1 }, members)
}
