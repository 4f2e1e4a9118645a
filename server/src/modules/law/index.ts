/** The law, to whoever is signed in: it names nobody, so nothing of it is written in the record. */
import { listProvisions, searchLaw, seeProvision } from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import type { House } from '../../house.ts'
import { serveRead } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { contents, foundIn, provisionOf } from './provisions.ts'

export async function law(app: FastifyInstance, house: House): Promise<void> {
  const { library } = house

  serveRead(app, house, listProvisions, async ({ query: { language } }) => ({
    reply: { works: contents(library, language) },
    entry: null,
  }))

  serveRead(app, house, seeProvision, async ({ params: { ref } }) => {
    const reply = provisionOf(library, ref)
    if (reply === undefined) throw new Problem('not_found')
    return { reply, entry: null }
  })

  serveRead(app, house, searchLaw, async ({ query: { text, language } }) => ({
    reply: { found: foundIn(library, text, language) },
    entry: null,
  }))
}
