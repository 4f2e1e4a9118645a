import { readLocalDateTime, type LocalDate, type LocalDateTime } from '@himaya/algorithms'
import type { noteDone, withdrawDone } from '@himaya/contract'
import {
  clocksOf,
  isDoneAtAnHour,
  isOf,
  maySayDone,
  startedBy,
  type CaseId,
  type Clock,
  type HearingId,
  type Started,
  type TermId,
} from '@himaya/domain'
import { terms, type ArticleRef } from '@himaya/law'
import type { z } from 'zod'
import { dayAt, mustHaveCome } from '../../http/clock.ts'
import { Problem } from '../../http/problem.ts'
import { speakingAs } from '../cases/index.ts'
import type { Entry } from '../record/index.ts'
import { codeSince, instantAt, mustBeShown, mustHaveStruck, needPenal, wrong, type Asking } from './asking.ts'
import { actsOf, doneIn, heldIn, insertDone, withdrawDoneRow } from './store.ts'

/**
 * Says that what a term asks was done, or that what it limits has ended.
 *
 * @throws Problem `refused_by_law` for another post's; `conflict` when it is known already; `malformed` for a day to come
 *   or before what started the term; `not_found`
 */
export async function sayDone(
  asking: Asking,
  { id, caseId, source, of, term, at }: { id: string; caseId: CaseId } & z.output<typeof noteDone.body>,
): Promise<Entry> {
  const { house, tx, me } = asking
  const { posts, penal, fileId } = await needPenal(asking, caseId)
  const [acts, held, said] = await Promise.all([
    actsOf(tx, penal.id),
    heldIn(tx, { penal: penal.id, file: fileId }),
    doneIn(tx, [penal.id]),
  ])
  const noted = acts.map((one) => ({ ...one, interruptions: [] }))
  const started = startedBy({
    penal,
    acts: noted,
    hearings: posts.some((post) => !isOf(post, 'unit')) ? held.hearings : [],
    decisions: [],
    reflections: [],
    action: null,
  })
  const clock = clocksOf(started, [], instantAt(house.now()), posts, { acts: noted, said }).find(
    (one) => one.started.source === source && one.started.id === of && one.due.term === term,
  )
  if (clock === undefined) throw new Problem('not_found')
  const post = speakingAs(posts, (held) => maySayDone({ post: held, term, article: clock.due.article }))
  if (clock.done !== null) throw new Problem('conflict')
  const { day, hour } = readDone(asking, clock, at)
  const row = {
    id,
    penal_id: penal.id,
    event_id: source === 'noted' ? of : null,
    hearing_id: source === 'hearing' ? (of as HearingId) : null,
    term,
    day,
    hour,
    post,
    said_by: me.id,
    said_at: new Date(house.now()),
  }
  if (!(await insertDone(tx, row))) throw new Problem('conflict')
  return { caseId, subjects: [id, of] }
}

const articleOfTerm = (term: TermId): ArticleRef => {
  const found = terms.find(({ id }) => id === term)?.values.at(-1)
  if (found === undefined) throw new Error(`${term} is no term`)
  return found.basis
}

/** When it was done: not to come, and not before what started it, but for what is counted back from a hearing. */
function readDone(asking: Asking, { started, due }: Clock, at: LocalDate | LocalDateTime) {
  const local = readLocalDateTime(at)
  const asksHour = isDoneAtAnHour(due.term)
  if (asksHour !== (local !== undefined)) throw wrong('/at', asksHour ? 'hour' : 'day')
  if (local === undefined) mustHaveCome(asking.house.now(), at as LocalDate, '/at')
  else {
    mustBeShown(local, '/at')
    mustHaveStruck(asking.house, local, '/at')
  }
  const from = backwards(started) ? codeSince : started.happened.at
  if (at < from.slice(0, at.length)) throw wrong('/at', 'too_early')
  return { day: at.slice(0, 10) as LocalDate, hour: local === undefined ? null : local.slice(11) }
}

/** A summons and the calling of lawyers come before what they are for. */
const backwards = ({ happened }: Started) => happened.event === 'hearing' || happened.event === 'questioning'

/**
 * Takes back that something was done.
 *
 * @throws Problem `refused_by_law`; `malformed` without a reason, but by whoever said it on that day; `conflict` when it
 *   was taken back before; `not_found`
 */
export async function unsayDone(
  asking: Asking,
  { caseId, doneId, why }: { caseId: CaseId; doneId: string } & z.output<typeof withdrawDone.body>,
): Promise<Entry> {
  const { house, tx, me } = asking
  const { posts, penal } = await needPenal(asking, caseId)
  const said = (await doneIn(tx, [penal.id])).find(({ id }) => id === doneId)
  if (said === undefined) throw new Problem('not_found')
  speakingAs(posts, (post) => maySayDone({ post, term: said.term, article: articleOfTerm(said.term) }))
  const isMineToday = said.by.id === me.id && said.on === dayAt(house.now())
  if (why === undefined && !isMineToday) throw wrong('/why', 'missing')
  if (!(await withdrawDoneRow(tx, doneId, { by: me.id, why: why ?? null, at: new Date(house.now()) })))
    throw new Problem('conflict')
  return { caseId, subjects: [doneId, said.of], made: doneId }
}
