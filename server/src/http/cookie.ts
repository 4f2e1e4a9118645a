import type { SessionToken } from '@himaya/db'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import { Problem } from './problem.ts'

const nameOf = (secure: boolean) => (secure ? '__Host-himaya' : 'himaya')

/** The session secret of a request, or `undefined` when it carries none. */
export function tokenOf(request: FastifyRequest, secure: boolean): SessionToken | undefined {
  const wanted = `${nameOf(secure)}=`
  const pair = request.headers.cookie?.split('; ').find((part) => part.startsWith(wanted))
  const token = pair?.slice(wanted.length)
  return token !== undefined && /^[\w-]{43}$/.test(token) ? (token as SessionToken) : undefined
}

/** Gives the browser its session secret, or takes it back with `undefined`. */
export function giveToken(reply: FastifyReply, token: SessionToken | undefined, secure: boolean): void {
  const life = token === undefined ? '; Max-Age=0' : ''
  reply.header(
    'set-cookie',
    `${nameOf(secure)}=${token ?? ''}; Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}${life}`,
  )
}

/**
 * What whoever asks with a session that opens nothing is told. One that was locked is no more than that. One that was and
 * is over, as the cookie of a browser that was left open overnight, and one that never was get one answer, to the byte;
 * of the second alone it is counted and recorded that somebody made it up.
 */
export async function noSession({ door }: Pick<House, 'door'>, token: SessionToken): Promise<Problem> {
  const became = await door.whatBecameOf(token)
  if (became === 'locked') return new Problem('locked')
  if (became === 'over') return new Problem('not_signed_in', {}, { quoted: true })
  await door.countNoSession()
  return new Problem('not_signed_in', {}, { forged: true })
}
