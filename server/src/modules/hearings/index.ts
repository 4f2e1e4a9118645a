/** Hearings: fixed before a competent formation, held, postponed, cancelled, closed. */
import { addDays, weekday } from '@himaya/algorithms'
import * as routes from '@himaya/contract'
import type { hearingActs } from '@himaya/contract'
import { formation, mayClose, mayMoveHearing } from '@himaya/domain'
import type { ArticleRef } from '@himaya/law'
import type { FastifyInstance } from 'fastify'
import type { House } from '../../house.ts'
import { dayAt } from '../../http/clock.ts'
import { afterOf, pageOf } from '../../http/cursor.ts'
import { serveAct, serveRead } from '../../http/mount.ts'
import { call, cancel, close, fix, hold, isClosed, needCase, openTo, postOf, postpone } from './actions.ts'
import {
  attendanceOf,
  hearingsOf,
  isHearingSeen,
  weekOf,
  type FoundCase,
  type FoundHearing,
} from './store.ts'

export async function hearings(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, routes.hearingsOpenTo, ({ tx, me, params }) =>
    openTo({ house, tx, me }, params.caseId),
  )
  serveAct(app, house, routes.fixHearing, {
    perform: ({ tx, me, id, params, body }) => fix({ house, tx, me }, { id, ...params, ...body }),
    seen: isHearingSeen,
  })
  serveAct(app, house, routes.callToHearing, {
    perform: ({ tx, me, params, body }) => call({ house, tx, me }, { ...params, ...body }),
    seen: isHearingSeen,
  })
  serveAct(app, house, routes.holdHearing, {
    perform: ({ tx, me, params, body }) => hold({ house, tx, me }, { ...params, ...body }),
    seen: isHearingSeen,
  })
  serveAct(app, house, routes.postponeHearing, {
    perform: ({ tx, me, id, params, body }) => postpone({ house, tx, me }, { id, ...params, ...body }),
    seen: isHearingSeen,
  })
  serveAct(app, house, routes.cancelHearing, {
    perform: ({ tx, me, params }) => cancel({ house, tx, me }, params),
    seen: isHearingSeen,
  })
  serveAct(app, house, routes.closeHearing, {
    perform: ({ tx, me, params, body }) => close({ house, tx, me }, { ...params, ...body }),
    seen: isHearingSeen,
  })

  serveRead(app, house, routes.seeHearings, async ({ tx, me, params: { caseId }, query }) => {
    const of = await needCase({ house, tx, me }, caseId)
    const list = { name: `hearings ${caseId}`, officer: me.id }
    const page = pageOf(house, list, await hearingsOf(tx, of, afterOf(house, list, query.after)))
    const called = await attendanceOf(
      tx,
      page.rows.map(({ id }) => id),
    )
    const today = dayAt(house.now())
    return {
      reply: {
        rows: page.rows.map((hearing) => ({
          ...told(hearing),
          called: called
            .filter((one) => one.hearing === hearing.id)
            .map(({ id, part, officer, person, present }) => ({
              id,
              part,
              officer,
              person,
              present,
              post: postOf(of, hearing, { officer, part }),
            })),
          postponedTo: hearing.postponedTo,
          mine: actsOn(of, hearing, hearing.on <= today),
        })),
        next: page.next,
      },
      entry: { caseId, subjects: [caseId] },
    }
  })

  serveRead(app, house, routes.listHearings, async ({ tx, me, query }) => {
    const monday = addDays(query.week, 1 - weekday(query.week))
    const { rows, more } = await weekOf(tx, me, [monday, addDays(monday, 7)])
    return {
      reply: {
        monday,
        today: dayAt(house.now()),
        rows: rows.map(({ register, part, ...hearing }) => ({ ...told(hearing), register, part })),
        more,
      },
      entry: null,
    }
  })
}

function told({ basis, ...hearing }: FoundHearing) {
  const { alwaysClosed, article } = formation(hearing.formation)
  const paragraph: ArticleRef =
    basis === '302_1' ? 'ma/act/2002/22-01#art_302-para-1' : 'ma/act/2002/22-01#art_302-para-2'
  return {
    ...hearing,
    closed: alwaysClosed
      ? { by: 'law' as const, article }
      : basis === null
        ? null
        : { by: 'court' as const, article: paragraph },
  }
}

/** What I may do with it now. Whether it is properly made up is asked when it is recorded as held. */
function actsOn(of: FoundCase, hearing: FoundHearing, isItsDay: boolean): (typeof hearingActs)[number][] {
  const { court, formation: id, state } = hearing
  const here = of.mine.filter(({ postedAt }) => postedAt === court.id)
  const moves = here.some(
    (one) => mayMoveHearing({ ...one, court: court.id, formation: id, from: state }).outcome === 'may',
  )
  const closes =
    (state === 'fixed' || state === 'held') &&
    !isClosed(hearing) &&
    here.some(({ post }) => mayClose({ post, ...grounds }).outcome === 'may')
  return [
    ...(moves ? (['call'] as const) : []),
    ...(moves && isItsDay ? (['hold'] as const) : []),
    ...(moves ? (['postpone', 'cancel'] as const) : []),
    ...(closes ? (['close'] as const) : []),
  ]
}

/** Grounds enough for whoever may close at all. */
const grounds = {
  basis: '302_1',
  dangerToSafetyOrMorals: true,
  askedByVictim: false,
  violenceOrSexualAssault: false,
  victim: { sex: null, isChild: false },
} as const
