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
 * What whoever asks with a session that there is not is told. One that was locked is no more than that; any other, made
 * up, ended or run out, is counted and told with a number to quote: which of these it was, the house cannot know, for an
 * ended session is forgotten at once.
 */
export async function noSession({ door }: Pick<House, 'door'>, token: SessionToken): Promise<Problem> {
  if (await door.isLocked(token)) return new Problem('locked')
  await door.countNoSession()
  return new Problem('not_signed_in', {}, { forged: true })
}
