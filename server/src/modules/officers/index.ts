/** Who works here: sign-in, posts, language. */
import { chooseLanguage, demoOfficers, me as meRoute, signInDemo, signOut } from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { giveToken, tokenOf } from '../../http/cookie.ts'
import { serveAct, serveAnyone, serveRead } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import type { House } from '../../house.ts'
import { endSessions, findSelf, placesOf, setLanguage } from './store.ts'

export async function officers(app: FastifyInstance, house: House): Promise<void> {
  serveAnyone(app, demoOfficers, async () => ({
    officers: house.demo ? await house.door.demoOfficers() : [],
  }))

  serveAnyone(app, signInDemo, async ({ body, reply }) => {
    // Where the demonstration is off this answers as if the person did not exist.
    const offered = house.demo ? await house.door.demoOfficers() : []
    if (!offered.some((officer) => officer.id === body.officer)) throw new Problem('not_found')
    giveToken(reply, await house.door.openSession(body.officer), house.origin.secure)
    return { id: body.officer }
  })

  serveRead(app, house, meRoute, async ({ tx, me }) => {
    const self = await findSelf(tx, me.id)
    const places = await placesOf(tx, me.posts)
    return {
      reply: {
        id: me.id,
        nameAr: self.name_ar,
        nameLa: self.name_la,
        language: me.language,
        posts: me.posts.map((held) => ({
          ...held,
          place: places.get(held.court ?? held.service ?? '') ?? null,
        })),
      },
      entry: null,
    }
  })

  serveAct(app, house, chooseLanguage, {
    perform: async ({ tx, me, body }) => {
      await setLanguage(tx, me.id, body.language)
      return { subjects: [me.id], made: me.id }
    },
    seen: async () => true,
  })

  serveAct(app, house, signOut, {
    perform: async ({ tx, me, body }) => {
      if (body.everywhere) await endSessions(tx, me.id)
      return { subjects: [me.id], made: me.id }
    },
    seen: async () => true,
    after: async (request, reply) => {
      const token = tokenOf(request, house.origin.secure)
      if (token !== undefined) await house.door.endSession(token)
      giveToken(reply, undefined, house.origin.secure)
    },
  })
}
