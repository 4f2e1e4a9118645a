import type { FastifyInstance } from 'fastify'
import { Problem } from './problem.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** How the address may be asked, where this is another way. */
    allow?: string
  }
}

/**
 * Every address of the contract that is asked in another way than it may be answers `wrong_method`, with the ways that
 * there are. Which addresses there are is no secret, and what lies behind one is not looked at.
 *
 * @returns to be called when every route is there
 * @see RFC 9110, 15.5.6
 */
export function refuseOtherMethods(app: FastifyInstance): () => void {
  const served = new Map<string, { readonly url: string; readonly methods: Set<string> }>()
  app.addHook('onRoute', ({ url, method }) => {
    if (!url.startsWith('/api/') || url.includes('*')) return
    // By whatever name a route calls its parameters, it is one address.
    const shape = url.replaceAll(/:\w+/g, ':')
    const known = served.get(shape) ?? { url, methods: new Set() }
    for (const one of [method].flat()) known.methods.add(one)
    served.set(shape, known)
  })
  return () => {
    for (const { url, methods } of [...served.values()]) {
      const allow = [...methods].sort().join(', ')
      app.route({
        method: app.supportedMethods.filter((method) => !methods.has(method)),
        url,
        exposeHeadRoute: false,
        config: { allow },
        handler: async () => {
          throw new Problem('wrong_method')
        },
      })
    }
  }
}
