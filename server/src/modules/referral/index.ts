/** Referral: consent first, then the need alone, to a service that answers from its own sign-in. */
import {
  answerReferral,
  listReferrals,
  listServices,
  refer,
  seeReferral,
  seeReferrals,
  takeConsent,
  withdrawConsent,
} from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { afterOf, pageOf } from '../../http/cursor.ts'
import { serveAct, serveRead } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import type { House } from '../../house.ts'
import { answer, consent, readReferral, send, withdraw } from './actions.ts'
import { isConsentSeen, isReferralSeen, listOf, ofCase, servicesFor } from './store.ts'

export async function referral(app: FastifyInstance, house: House): Promise<void> {
  serveAct(app, house, takeConsent, {
    perform: ({ tx, me, id, params, body }) => consent(tx, me, { id, ...params, ...body }),
    seen: isConsentSeen,
  })
  serveAct(app, house, withdrawConsent, {
    perform: ({ tx, params }) => withdraw(tx, params),
    seen: isConsentSeen,
  })
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
