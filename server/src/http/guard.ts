import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from './problem.ts'

/** Where this server may be addressed, and whether cookies travel over https only. */
export interface Origin {
  readonly hosts: ReadonlySet<string>
  readonly origins: ReadonlySet<string>
  readonly secure: boolean
  /** Where passkeys belong: one name and one origin. They know no addresses, so on loopback it is `localhost`. */
  readonly site: { readonly rpId: string; readonly origin: string }
}

/**
 * The names under which the server answers.
 *
 * @param port the port it listens on
 * @param origin `HIMAYA_ORIGIN`, the https address people use, when there is one
 */
export function originOf(port: number, origin: string | undefined): Origin {
  const loopback = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`)
  const outside = origin === undefined ? [] : [new URL(origin)]
  const site = new URL(origin ?? `http://localhost:${port}`)
  return {
    hosts: new Set([...loopback, ...outside.map((url) => url.host)]),
    origins: new Set([...loopback.map((host) => `http://${host}`), ...outside.map((url) => url.origin)]),
    secure: origin?.startsWith('https:') ?? false,
    site: { rpId: site.hostname, origin: site.origin },
  }
}

/** Nothing runs, loads, frames or leaves but what this origin serves. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  // One style that the component library adds by itself (touch-action while pressing), by its hash.
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** What every answer says to the browser, the refusals too. */
export const faceOf = (origin: Origin) => ({
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
  'cache-control': 'no-store',
  ...(origin.secure ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
})

/** Refuses foreign hosts, what other sites ask for and what nobody serves, and puts the headers on every answer. */
export function guard(app: FastifyInstance, origin: Origin): void {
  const face = faceOf(origin)
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(face)
    // Of two names Node reads the first; a proxy may have read the other.
    const names = request.raw.rawHeaders.filter((word, n) => n % 2 === 0 && word.toLowerCase() === 'host')
    if (names.length > 1 || !origin.hosts.has(request.headers.host ?? '')) throw new Problem('forbidden_host')
    const { allow } = request.routeOptions.config
    if (allow !== undefined || !['GET', 'HEAD', 'POST'].includes(request.method)) {
      reply.header('allow', allow ?? 'GET, HEAD')
      throw new Problem('wrong_method')
    }
    if (!isAskedFromHere(request)) throw new Problem('forbidden_host')
    const { origin: from } = request.headers
    if (from !== undefined && !origin.origins.has(from)) throw new Problem('forbidden_host')
  })
}

/**
 * Whether a browser says that one of our own pages asks (Fetch Metadata). Pages may be come to from anywhere, as
 * themselves and not within another; data only our own pages ask for, and a browser goes there by itself only for what it
 * saves. Who says nothing of it is no browser of today, and brings no cookie from another site.
 *
 * @see W3C, Fetch Metadata Request Headers; ASVS 5.0, 3.5.8
 */
function isAskedFromHere(request: FastifyRequest): boolean {
  const { 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': dest } = request.headers
  if (site === undefined) return true
  const goesThere = mode === 'navigate' && (dest === undefined || dest === 'document')
  const { opensTo } = request.routeOptions.config
  if (!request.url.startsWith('/api/'))
    return site === 'same-origin' || site === 'none' || (request.method === 'GET' && goesThere)
  // A calendar is opened by its address, from wherever that is kept.
  if (opensTo === 'anyone') return site !== 'cross-site' || goesThere
  // A link that saves goes there as a page does, or to no place at all: browsers say it either way.
  const saves = opensTo === 'saving' && (goesThere || dest === 'empty')
  return site === 'same-origin' && (mode !== 'navigate' || saves)
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A paper, which a browser goes to in order to save it; for those of the house, or for whoever has its address. */
    opensTo?: 'saving' | 'anyone'
  }
}
