import type { FastifyInstance } from 'fastify'
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

/** Refuses foreign hosts and cross-site posts, and puts the headers on every answer. */
export function guard(app: FastifyInstance, origin: Origin): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'content-security-policy': policy,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'permissions-policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
      'cache-control': 'no-store',
      ...(origin.secure ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
    })
    if (!origin.hosts.has(request.headers.host ?? '')) throw new Problem('forbidden_host')
    if (request.method === 'GET' || request.method === 'HEAD') return
    const { origin: from } = request.headers
    const site = request.headers['sec-fetch-site']
    if (from !== undefined && !origin.origins.has(from)) throw new Problem('forbidden_host')
    if (site !== undefined && site !== 'same-origin') throw new Problem('forbidden_host')
  })
}
