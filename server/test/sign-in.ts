/** People at the sign-in page: each from an address of their own, with links, passkeys and codes. */
import type { SessionToken } from '@himaya/db'
import type { OfficerId } from '@himaya/domain'
import { createHash, randomBytes } from 'node:crypto'
import { codeAt } from '../src/modules/officers/codes.ts'
import { newAuthenticator } from './authenticator.ts'
import { newHouse } from './house.ts'

export const password = 'velours orange sous la pluie'

/** A house whose clock stands still until it is moved, and the steps of signing in. */
export async function newSignIn(moment = Date.now(), env: Readonly<Record<string, string>> = {}) {
  const now = () => moment
  const h = await newHouse({ now, env })
  let addresses = 0

  /** Posts from an address nobody used before, unless it is said. */
  const send = async (
    path: string,
    payload: object,
    { from, token }: { from?: string; token?: SessionToken } = {},
  ) =>
    h.app.inject({
      method: 'POST',
      url: `/api${path}`,
      remoteAddress: from ?? `10.0.${Math.floor(addresses / 250)}.${(addresses++ % 250) + 1}`,
      headers: { host: 'localhost:3000', ...(token === undefined ? {} : { cookie: `himaya=${token}` }) },
      payload,
    })
  type Answer = Awaited<ReturnType<typeof send>>

  const newLink = async (officer: OfficerId): Promise<string> => {
    const token = randomBytes(32).toString('base64url')
    await h.all.query('insert into office.enrolment (officer_id, token_hash) values ($1, $2)', [
      officer,
      createHash('sha256').update(token).digest(),
    ])
    return token
  }
  const handleOf = async (officer: OfficerId): Promise<string> => {
    const { rows } = await h.all.query<{ handle: string }>(
      'select handle from office.officer where id = $1',
      [officer],
    )
    return rows[0]!.handle
  }
  const codeNow = (secret: string, steps = 0) =>
    codeAt(fromBase32(secret), Math.floor(now() / 30_000) + steps)

  return {
    ...h,
    now,
    send,
    newLink,
    handleOf,
    codeNow,
    pass: (seconds: number) => (moment += seconds * 1000),
    tokenOf: (answer: Answer): SessionToken | undefined => {
      const found = answer.cookies.find(({ name }) => name === 'himaya')?.value
      return found === '' ? undefined : (found as SessionToken | undefined)
    },
    /** An officer with a passkey, signed in by having enrolled it. */
    async withPasskey({
      counts = true,
      posts = [{ post: 'auditor' }],
    }: { counts?: boolean; posts?: Parameters<typeof h.officer> } = {}) {
      const officer = await h.officer(...posts)
      const device = newAuthenticator({ counts })
      const link = await newLink(officer.id)
      const { options } = (await send('/enrol/passkey/begin', { token: link })).json()
      const answer = await send('/enrol/passkey', {
        token: link,
        label: 'My telephone',
        response: device.create(options),
      })
      return { ...officer, device, link, answer }
    },
    /** An officer with a password and codes. */
    async withPassword({ from }: { from?: string } = {}) {
      const officer = await h.officer({ post: 'auditor' })
      const link = await newLink(officer.id)
      const { secret } = (await send('/enrol/password/begin', { token: link })).json<{ secret: string }>()
      const told = { token: link, password, code: codeNow(secret) }
      const answer = await send('/enrol/password', told, from === undefined ? {} : { from })
      return { ...officer, link, secret, answer, handle: await handleOf(officer.id) }
    },
    async askPasskey() {
      return (await send('/sign-in/passkey/begin', {})).json<{
        options: { challenge: string; rpId: string }
      }>().options
    },
  }
}

/** The bytes of a secret as a person types it. */
export function fromBase32(text: string): Buffer {
  const bits = Array.from(text, (c) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'),
  ).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => parseInt(eight, 2)))
}
