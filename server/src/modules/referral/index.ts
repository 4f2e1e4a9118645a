/** Referral: consent first, then the need alone, to a service that answers from its own sign-in. */
import {
  answerReferral,
  askRepresentative,
  listReferrals,
  listServices,
  nameRepresentative,
  refer,
  seeReferral,
  seeReferrals,
  seeRepresentations,
  seeRepresentative,
  takeConsent,
  withdrawConsent,
} from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { afterOf, pageOf } from '../../http/cursor.ts'
import { serveAct, serveRead } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import type { House } from '../../house.ts'
import { answer, consent, readReferral, send, withdraw } from './actions.ts'
import { ask, list, name, read } from './represent.ts'
import { isConsentSeen, isReferralSeen, isRepresentationSeen, listOf, ofCase, servicesFor } from './store.ts'

export async function referral(app: FastifyInstance, house: House): Promise<void> {
  serveAct(app, house, takeConsent, {
    perform: ({ tx, me, id, params, body }) => consent(house, tx, me, { id, ...params, ...body }),
    seen: isConsentSeen,
  })
  serveAct(app, house, withdrawConsent, {
    perform: ({ tx, params }) => withdraw(tx, params),
    seen: isConsentSeen,
  })
  serveAct(app, house, askRepresentative, {
    perform: ({ tx, me, id, params, body }) => ask({ house, tx, me }, { id, ...params, ...body }),
    seen: isRepresentationSeen,
  })
  serveAct(app, house, nameRepresentative, {
    perform: ({ tx, me, params, body }) => name({ house, tx, me }, { ...params, ...body }),
    seen: isRepresentationSeen,
  })
  serveRead(app, house, seeRepresentations, ({ tx, me, params }) => list({ house, tx, me }, params.caseId))
  serveRead(app, house, seeRepresentative, ({ tx, me, params }) => read({ house, tx, me }, params))
  serveAct(app, house, refer, {
    perform: ({ tx, me, id, params, body }) => send(house, tx, me, { id, ...params, ...body }),
    seen: isReferralSeen,
  })
  serveAct(app, house, answerReferral, {
    perform: ({ tx, me, params, body }) => answer(house, tx, me, { ...params, ...body }),
    seen: isReferralSeen,
  })
  serveRead(app, house, seeReferrals, async ({ tx, params }) => {
    const found = await ofCase(tx, params.caseId)
    if (found === undefined) throw new Problem('not_found')
    return { reply: found, entry: { caseId: params.caseId, subjects: [params.caseId] } }
  })
  serveRead(app, house, listServices, async ({ tx, me, query }) => {
    const units = me.posts.flatMap((held) => held.unit ?? [])
    return { reply: { services: await servicesFor(tx, query.need, units) }, entry: null }
  })
  serveRead(app, house, listReferrals, async ({ tx, me, query }) => {
    const list = { name: 'referrals', officer: me.id }
    const services = me.posts.flatMap((held) => held.service ?? [])
    const rows = await listOf(tx, services, afterOf(house, list, query.after))
    return { reply: pageOf(house, list, rows), entry: null }
  })
  serveRead(app, house, seeReferral, ({ tx, me, params }) => readReferral(house, tx, me, params.referralId))
}
