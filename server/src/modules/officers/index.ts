/** Who works here: sign-in, posts, language. */
import * as routes from '@himaya/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { giveToken, noSession, tokenOf } from '../../http/cookie.ts'
import { serveAct, serveAnyone, serveRead } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { thingOf } from '../../http/thing.ts'
import type { House } from '../../house.ts'
import { askForNewPasskey, beginCodes, keepPasskey, keepPassword, openLink } from './enrolment.ts'
import { takeProof } from './step-up.ts'
import { askForPasskey, enterWithPasskey, enterWithPassword, type Asker, type Entered } from './sign-in.ts'
import {
  allowOneMore,
  endSessions,
  factorsOf,
  findSelf,
  hasProvedLately,
  placesOf,
  removeFactor,
  sessionsOf,
  setLanguage,
} from './store.ts'

export { countedTry } from './tries.ts'

export async function officers(app: FastifyInstance, house: House): Promise<void> {
  signIn(app, house)
  enrolment(app, house)
  self(app, house)
}

/** Everything that ends with a session. A session of this browser that was open before ends with it. */
function signIn(app: FastifyInstance, house: House): void {
  serveAnyone(app, routes.demoOfficers, async () => ({
    officers: house.demo ? await house.door.demoOfficers() : [],
  }))

  serveAnyone(app, routes.signInDemo, async ({ body: { officer }, request, reply }) => {
    // Where the demonstration is off this answers as if the person did not exist.
    const offered = house.demo ? await house.door.demoOfficers() : []
    if (!offered.some((one) => one.id === officer)) throw new Problem('not_found')
    const { replaces } = askerOf(house, request)
    const token = await house.door.openSession({ officer, how: 'demonstration', replaces })
    return enter(house, reply, { officer, token })
  })

  serveAnyone(app, routes.beginPasskey, () => askForPasskey(house))

  serveAnyone(app, routes.signInWithPasskey, async ({ body, request, reply }) =>
    enter(house, reply, await enterWithPasskey(house, askerOf(house, request), body.response)),
  )

  serveAnyone(app, routes.signInWithPassword, async ({ body, request, reply }) =>
    enter(house, reply, await enterWithPassword(house, askerOf(house, request), body)),
  )
}

function enrolment(app: FastifyInstance, house: House): void {
  serveAnyone(app, routes.openEnrolment, async ({ body }) => {
    const { handle, nameAr, nameLa, language, endsAt } = await openLink(house, body.token)
    return { handle, nameAr, nameLa, language, endsAt: endsAt.toISOString() }
  })

  serveAnyone(app, routes.beginEnrolPasskey, ({ body }) => askForNewPasskey(house, body.token))

  serveAnyone(app, routes.enrolPasskey, async ({ body, request, reply }) =>
    enter(house, reply, await keepPasskey(house, askerOf(house, request), body)),
  )

  serveAnyone(app, routes.beginEnrolPassword, ({ body }) => beginCodes(house, body.token))

  serveAnyone(app, routes.enrolPassword, async ({ body, request, reply }) =>
    enter(house, reply, await keepPassword(house, askerOf(house, request), body)),
  )
}

const askerOf = (house: House, request: FastifyRequest): Asker => ({
  address: request.ip,
  replaces: tokenOf(request, house.origin.secure),
})

function enter(house: House, reply: FastifyReply, { officer, token }: Entered): { id: string } {
  giveToken(reply, token, house.origin.secure)
  return { id: officer }
}

/** What officers see and change of themselves. */
function self(app: FastifyInstance, house: House): void {
  serveAnyone(app, routes.seeStanding, async ({ request }) => {
    const token = tokenOf(request, house.origin.secure)
    if (token === undefined) throw new Problem('not_signed_in')
    const mark = await house.court.standing(token)
    if (mark === undefined) throw await noSession(house, token)
    return { mark }
  })

  serveRead(app, house, routes.me, async ({ tx, me }) => {
    const self = await findSelf(tx, me.id)
    const places = await placesOf(tx, me.posts)
    return {
      reply: {
        id: me.id,
        nameAr: self.name_ar,
        nameLa: self.name_la,
        language: me.language,
        how: self.how,
        posts: me.posts.map((held) => ({
          ...held,
          place: places.get(held.court ?? held.service ?? '') ?? null,
        })),
      },
      entry: null,
    }
  })

  serveAct(app, house, routes.chooseLanguage, {
    perform: async ({ tx, me, body }) => {
      await setLanguage(tx, me.id, body.language)
      return { subjects: [me.id], made: me.id }
    },
    seen: async () => true,
  })

  serveAct(app, house, routes.signOut, {
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

  serveAct(app, house, routes.lock, {
    perform: async ({ me }) => ({ subjects: [me.id], made: me.id }),
    seen: async () => true,
    after: async (request) => {
      // The cookie stays: it is what `locked` is answered to.
      const token = tokenOf(request, house.origin.secure)
      if (token !== undefined) await house.door.lockSession(token)
    },
  })

  serveAct(app, house, routes.proveAct, {
    perform: async ({ me, token, body }) => ({
      subjects: [me.id],
      made: body.id,
      purpose: await takeProof(house, { token, officer: me.id }, body),
    }),
    seen: async () => true,
  })

  serveRead(app, house, routes.listSessions, async ({ tx, me }) => ({
    reply: { sessions: await sessionsOf(tx, me.id) },
    entry: null,
  }))

  serveRead(app, house, routes.listFactors, async ({ tx, me }) => ({
    reply: { factors: await factorsOf(tx, me.id) },
    entry: null,
  }))

  serveAct(app, house, routes.addFactor, {
    stepUp: 'where_enrolled',
    about: ({ body }) => thingOf(Buffer.from(body.tokenHash, 'hex')),
    enough: hasProvedLately,
    perform: async ({ tx, me, id, body }) => {
      await allowOneMore(tx, me.id, id, Buffer.from(body.tokenHash, 'hex'))
      return { subjects: [me.id] }
    },
    seen: async () => true,
  })

  serveAct(app, house, routes.revokeFactor, {
    stepUp: 'where_enrolled',
    // Without a passkey there is one way in, and the last one stays.
    enough: async () => true,
    perform: async ({ tx, me, params: { factorId } }) => {
      const outcome = await removeFactor(tx, me.id, factorId)
      if (outcome === 'absent') throw new Problem('not_found')
      if (outcome === 'last') throw new Problem('conflict', { reason: 'last_factor' })
      return { subjects: [factorId], made: factorId }
    },
    // What was removed cannot be seen; that it was is what a repeated request is told.
    seen: async () => true,
    after: async (request) => {
      const token = tokenOf(request, house.origin.secure)
      const { factorId } = request.params as { factorId: string }
      if (token !== undefined) await house.door.endSessionOf(token, factorId)
    },
  })
}
