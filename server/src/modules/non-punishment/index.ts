/** A victim who is charged, suspected or sued (Penal Code 448-14): told, agreed on between courts, decided, reopened. */
import {
  agreeToTell,
  listConflicts,
  listContacts,
  reopenConflict,
  resolveConflict,
  seeConflict,
  seeConflictReasons,
  seeConflicts,
  tellHeld,
} from '@himaya/contract'
import { isOf } from '@himaya/domain'
import type { FastifyInstance } from 'fastify'
import { afterOf, pageOf } from '../../http/cursor.ts'
import { serveAct, serveRead } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import type { House } from '../../house.ts'
import { agree, readOfCase, readReasons, reopen, resolve, tell, toldTo } from './actions.ts'
import { contactsOf, findConflict, isConflictSeen, waitingConflicts } from './store.ts'

export async function nonPunishment(app: FastifyInstance, house: House): Promise<void> {
  serveAct(app, house, tellHeld, {
    perform: ({ tx, me, id, params, body }) => tell({ house, tx, me }, { id, ...params, ...body }),
    seen: isConflictSeen,
  })
  serveAct(app, house, agreeToTell, {
    perform: ({ tx, me, params }) => agree({ house, tx, me }, params.conflictId),
    seen: isConflictSeen,
  })
  serveAct(app, house, resolveConflict, {
    perform: ({ tx, me, params, body }) => resolve({ house, tx, me }, { ...params, ...body }),
    seen: isConflictSeen,
  })
  serveAct(app, house, reopenConflict, {
    perform: ({ tx, me, params, body }) => reopen({ house, tx, me }, params.conflictId, body.why),
    seen: isConflictSeen,
  })
  serveRead(app, house, seeConflicts, ({ tx, me, params }) => readOfCase({ house, tx, me }, params.caseId))
  serveRead(app, house, seeConflict, async ({ tx, me, params: { conflictId } }) => {
    const found = await findConflict(tx, conflictId)
    const [shown] = found === undefined ? [] : await toldTo({ house, tx, me }, [found])
    if (shown === undefined) throw new Problem('not_found')
    return {
      reply: shown,
      entry: { ...(shown.caseId === null ? {} : { caseId: shown.caseId }), subjects: [conflictId] },
    }
  })
  serveRead(app, house, seeConflictReasons, ({ tx, me, params }) =>
    readReasons({ house, tx, me }, params.conflictId),
  )
  serveRead(app, house, listConflicts, async ({ tx, me, query }) => {
    // Only those who decide have a list: the unit, which reads what was told, has the case.
    if (!me.posts.some(({ post }) => isOf(post, 'prosecution', 'investigation')))
      return { reply: { rows: [], next: null }, entry: null }
    const list = { name: 'conflicts', officer: me.id }
    const found = await waitingConflicts(tx, afterOf(house, list, query.after))
    const shown = pageOf(house, list, found)
    return { reply: { rows: await toldTo({ house, tx, me }, shown.rows), next: shown.next }, entry: null }
  })
  serveRead(app, house, listContacts, async ({ tx }) => ({
    reply: {
      rows: (await contactsOf(tx)).map((row) => ({
        conflict: row.conflict_id,
        unit: { id: row.unit_id, ar: row.name_ar, fr: row.name_fr },
        since: row.since,
        agreed: row.agreed,
      })),
    },
    entry: null,
  }))
}
