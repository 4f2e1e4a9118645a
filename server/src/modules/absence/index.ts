/** The days on which officers are away: said by them, or by whoever heads their court. */
import { endAbsence as endAbsenceRoute, listAbsences, sayAbsent } from '@himaya/contract'
import type { Post } from '@himaya/domain'
import type { FastifyInstance } from 'fastify'
import { dayAt } from '../../http/clock.ts'
import { serveAct, serveRead } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import type { House } from '../../house.ts'
import { absencesNow, endAbsence, insertAbsence, isAbsenceSeen, officersAt } from './store.ts'

/** Who notes the absence of others: mirrors db/access/26_absence.sql. */
const heads: readonly Post[] = ['kings_prosecutor', 'general_prosecutor', 'court_president']

export async function absence(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, listAbsences, async ({ tx, me }) => {
    const rows = await absencesNow(tx, dayAt(house.now()))
    const at = (posts: readonly Post[]) =>
      me.posts.flatMap(({ post, court }) => (posts.includes(post) && court !== null ? [court] : []))
    const [headed, registered] = await Promise.all([
      officersAt(tx, me, at(heads), []),
      officersAt(tx, me, at(['registry_clerk']), heads),
    ])
    const officers = [...new Map([...headed, ...registered].map((one) => [one.id, one])).values()]
    return {
      reply: {
        mine: rows.filter(({ officer }) => officer.id === me.id).slice(0, 50),
        others: rows.filter(({ officer }) => officer.id !== me.id).slice(0, 200),
        officers,
      },
      entry: null,
    }
  })
  serveAct(app, house, sayAbsent, {
    async perform({ tx, me, id, body: { officer = me.id, firstDay, lastDay } }) {
      await insertAbsence(tx, {
        id,
        officer_id: officer,
        first_day: firstDay,
        last_day: lastDay,
        said_by: me.id,
      })
      return { subjects: [officer] }
    },
    seen: isAbsenceSeen,
  })
  serveAct(app, house, endAbsenceRoute, {
    async perform({ tx, me, params: { absenceId } }) {
      const officer = await endAbsence(tx, me, absenceId)
      if (officer === undefined) throw new Problem('not_found')
      return { subjects: [officer], made: absenceId }
    },
    seen: isAbsenceSeen,
  })
}
