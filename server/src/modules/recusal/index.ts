/** Who may not act in a case: said by oneself, or by whoever puts officers on it. */
import { bar, liftBar, recuse, seeBars } from '@himaya/contract'
import { type BarReason, type CaseId, type OfficerId, type ServiceId } from '@himaya/domain'
import type { Me, Tx } from '@himaya/db'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveRead } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import type { House } from '../../house.ts'
import { caseOf } from '../cases/index.ts'
import type { Entry } from '../record/index.ts'
import {
  barsOn,
  endBar,
  insertBar,
  isBarSeen,
  judges,
  notJudges,
  officersAt,
  servicesKnown,
} from './store.ts'

interface Said {
  readonly id: string
  readonly caseId: CaseId
  readonly why: BarReason
}

/** @throws Problem `conflict` when it stands already; `not_found` for a case that is hidden, or somebody not mine to bar */
async function say(
  tx: Tx,
  me: Me,
  { id, caseId, why }: Said,
  whom: { readonly officer: OfficerId } | { readonly service: ServiceId },
): Promise<Entry> {
  await caseOf(tx, me, caseId)
  const put = await insertBar(tx, {
    id,
    case_id: caseId,
    officer_id: 'officer' in whom ? whom.officer : null,
    service_id: 'service' in whom ? whom.service : null,
    why,
    said_by: me.id,
  })
  if (!put) throw new Problem('conflict')
  return { caseId, subjects: ['officer' in whom ? whom.officer : whom.service] }
}

const heads = ['kings_prosecutor', 'general_prosecutor'] as const

async function readBars(tx: Tx, me: Me, caseId: CaseId) {
  const { posts: mine } = await caseOf(tx, me, caseId)
  const held = (names: readonly string[]) =>
    me.posts.flatMap(({ post, court }) =>
      names.includes(post) && mine.includes(post) && court !== null ? [court] : [],
    )
  const [headed, registered] = [held(heads), held(['registry_clerk'])]
  const mayServices =
    headed.length > 0 || mine.some((post) => post === 'unit_coordinator' || post === 'social_assistant')
  const [rows, officers, sitting, services] = await Promise.all([
    barsOn(tx, caseId),
    officersAt(tx, me, headed, notJudges),
    officersAt(tx, me, registered, judges),
    mayServices ? servicesKnown(tx) : [],
  ])
  return {
    reply: {
      rows: rows.map(({ posts: theirs, ...row }) => ({
        ...row,
        mayLift:
          row.officer?.id !== me.id &&
          ((headed.length > 0 && (row.service !== null || theirs.some((post) => notJudges.includes(post)))) ||
            (row.service !== null && mine.includes('unit_coordinator')) ||
            (registered.length > 0 && theirs.some((post) => judges.includes(post)))),
      })),
      officers: [...new Map([...officers, ...sitting].map((one) => [one.id as string, one])).values()].slice(
        0,
        300,
      ),
      services,
    },
    entry: { caseId, subjects: [caseId] },
  }
}

export async function recusal(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, seeBars, ({ tx, me, params }) => readBars(tx, me, params.caseId))
  serveAct(app, house, recuse, {
    perform: ({ tx, me, id, params, body }) => say(tx, me, { id, ...params, ...body }, { officer: me.id }),
    seen: isBarSeen,
  })
  serveAct(app, house, bar, {
    perform: ({ tx, me, id, params, body: { why, ...whom } }) => say(tx, me, { id, ...params, why }, whom),
    seen: isBarSeen,
  })
  serveAct(app, house, liftBar, {
    async perform({ tx, me, params: { barId } }) {
      const ended = await endBar(tx, me, barId)
      if (ended === undefined) throw new Problem('not_found')
      return {
        caseId: ended.case_id,
        subjects: [ended.officer_id, ended.service_id].filter((one) => one !== null),
        made: barId,
      }
    },
    seen: isBarSeen,
  })
}
