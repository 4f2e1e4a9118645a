/**
 * Where a shelter is, for somebody to whom it was released: whoever can open it seals its secret anew to the one who asked,
 * for that request alone. The address itself is not opened on the way.
 */
import { openText, openWith, sealTo, type Keyring } from './envelope.ts'

/** Which writing of which shelter's address. */
interface Writing {
  readonly service: string
  readonly version: number
}
/** For what it is released, and to whom. */
interface To {
  readonly request: string
  readonly officer: string
}
type Private = Pick<Keyring, 'privateKey'>

const loanPlace = ({ service, version }: Writing, { request, officer }: To) => [
  'shelter_loan',
  service,
  String(version),
  request,
  officer,
]

/**
 * Seals the secret of an address to whoever asked.
 *
 * @param mine the secret as it was sealed to whoever lends it
 * @returns 80 bytes that open with the asker's key, for this request and at no other
 * @throws Unopened when it was not sealed to this key or not for this writing
 */
export async function lendShelter(
  key: Private,
  of: Writing,
  mine: { readonly officer: string; readonly sealed: Uint8Array },
  to: To & { readonly publicKey: Uint8Array },
): Promise<Uint8Array<ArrayBuffer>> {
  const secret = await openWith(key, mine.sealed, [
    'shelter_key',
    of.service,
    String(of.version),
    mine.officer,
  ])
  try {
    return await sealTo(to.publicKey, secret, loanPlace(of, to))
  } finally {
    secret.fill(0)
  }
}

/** @throws Unopened when it was lent to another key, for another request, or of another writing */
export async function openReleased(
  key: Private,
  of: Writing & To & { readonly lent: Uint8Array; readonly address: Uint8Array },
): Promise<string> {
  const secret = await openWith(key, of.lent, loanPlace(of, of))
  try {
    return await openText(secret, of.address, ['shelter', of.service, String(of.version)])
  } finally {
    secret.fill(0)
  }
}
