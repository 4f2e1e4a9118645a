import { addDays, dayOf, readLocalDateTime, type LocalDate, type LocalDateTime } from '@himaya/algorithms'
import type { noteEvent, noteInterruption, notePause, seeClocks, withdrawEvent } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import {
  canConfirm,
  clocksOf,
  factsAsked,
  hasHour,
  isDoneAtAnHour,
  isOf,
  isSaidByHand,
  mayAddTo,
  mayNoteEvent,
  mayWithdrawEvent,
  notedEvents,
  notersOf,
  relationsOfArticle5,
  sayersOf,
  startedBy,
  toldFor,
  type AssistanceId,
  type CaseId,
  type Clock,
  type NotedEvent,
  type PenalId,
  type Post,
  type PublicAction,
  type TermFacts,
} from '@himaya/domain'
import { termDefaults } from '@himaya/law'
import type { z } from 'zod'
import { dayAt, mustHaveCome } from '../../http/clock.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { caseOf, speakingAs } from '../cases/index.ts'
import { daysOf, notedOn } from '../elements/index.ts'
import type { Entry } from '../record/index.ts'
import {
  clockAt,
  clocksSince,
  codeSince,
  instantAt,
  mustBeShown,
  mustHaveStruck,
  needPenal,
  wrong,
  type Asking,
  type OfCase,
} from './asking.ts'
import {
  actsOf,
  actsOfMine,
  chargedIn,
  confirmationsOf,
  doneIn,
  findAct,
  findParty,
  findPenal,
  heldIn,
  heldOfMine,
  insertAct,
  insertInterruption,
  insertPause,
  isSomebodyConfirmed,
  majoritiesIn,
  withdrawAct,
  type FoundAct,
  type FoundDone,
} from './store.ts'

/** What runs in a case, of what this officer may read in it. @throws Problem `not_found` */
export async function clocksIn(
  { house, tx, me }: Asking,
  caseId: CaseId,
): Promise<Shown<z.input<typeof seeClocks.reply>>> {
  const of = await caseOf(tx, me, caseId)
  if (of.posts.length === 0) throw new Problem('not_found')
  const penal = of.penalId === null ? undefined : await findPenal(tx, of.penalId)
  const elementsAreTold = of.posts.some((post) => isOf(post, 'prosecution', 'investigation'))
  const [acts, held, confirmed, said, action] = await Promise.all([
    penal === undefined ? [] : actsOf(tx, penal.id),
    heldIn(tx, { penal: penal?.id ?? null, file: of.fileId }),
    confirmationsOf(tx),
    penal === undefined ? [] : doneIn(tx, [penal.id]),
    penal === undefined || !elementsAreTold ? null : actionOf(tx, penal.id, of.fileId),
  ])
  const noted = acts.map((one) => ({ ...one, interruptions: one.interruptions.map(({ on }) => on) }))
  // A summons is no concern of the unit, which reads the hearing itself.
  const summoned = of.posts.some((post) => !isOf(post, 'unit'))
  const started = startedBy({
    penal: penal ?? null,
    acts: noted,
    ...held,
    hearings: summoned ? held.hearings : [],
    action,
  })
  const running = clocksOf(started, confirmed, instantAt(house.now()), of.posts, { acts: noted, said })
  return {
    reply: {
      now: clockAt(house.now()),
      clocks: running
        .slice(0, 400)
        .map((clock) => toldClock(clock, { said, me, posts: of.posts, today: dayAt(house.now()) })),
      acts: acts.map((one) => ({
        id: one.id,
        event: one.event,
        at: one.at,
        party: one.party,
        facts: one.facts,
        pauses: one.pauses,
        interruptions: one.interruptions,
        by: one.by,
        withdrawn: one.ended,
        mine: !one.withdrawn && of.posts.some((post) => notersOf(one.event).includes(post)),
      })),
      open: penal === undefined ? [] : openTo(of.posts),
    },
    entry: { caseId, subjects: [caseId] },
  }
}

const openTo = (posts: readonly Post[]) =>
  notedEvents
    .filter((event) => posts.some((post) => notersOf(event).includes(post)))
    .map((event) => ({ event, hour: hasHour(event), facts: [...factsAsked(event)] }))

/** What prescription is reckoned from, of what is noted on the elements of the case; nothing of it names anybody. */
async function actionOf(tx: Tx, penal: PenalId, file: AssistanceId): Promise<PublicAction> {
  const [days, { circumstances }, charges, majorities] = await Promise.all([
    daysOf(tx, penal),
    notedOn(tx, penal),
    chargedIn(tx, penal),
    majoritiesIn(tx, file),
  ])
  return {
    charges,
    offences: days.map(({ person, beganOn, endedOn }) => ({
      person,
      began: beganOn,
      ended: endedOn,
      turns18In: majorities.get(person) ?? null,
      closeToHer: [
        ...new Set(
          circumstances.flatMap((one) =>
            one.of === 'relation' &&
            one.person === person &&
            (relationsOfArticle5 as readonly string[]).includes(one.code)
              ? [one.party]
              : [],
          ),
        ),
      ].toSorted(),
    })),
  }
}

/** Who reads a clock, and what they may do with it. */
interface Reader {
  readonly me: Me
  readonly posts: readonly Post[]
  readonly today: LocalDate
  readonly said: readonly FoundDone[]
}

function toldClock(
  { started, due, done, ...clock }: Clock,
  reader: Reader,
): z.input<typeof seeClocks.reply>['clocks'][number] {
  const { event, at, facts = {} } = started.happened
  const asked = factsAsked(event)
  return {
    source: started.source,
    id: started.id,
    event,
    at,
    party: started.party,
    term: due.term,
    effect: due.effect,
    article: due.article,
    due: due.due,
    offset: due.offset,
    strict: due.strict,
    otherwise: due.otherwise === null ? null : { ...due.otherwise, steps: [...due.otherwise.steps] },
    value: {
      amount: due.value.amount,
      unit: due.value.unit,
      from: due.value.from,
      source: due.value.source,
      verified: due.value.verified,
    },
    steps: [...due.steps],
    renewals: [...due.renewals],
    notes: [...new Set([...due.notes, ...started.notes])],
    provisional: [...due.provisional],
    fixed: started.fixed,
    told: facts,
    taken: takenOf(asked, facts),
    sayable:
      done === null &&
      isSaidByHand(due.term) &&
      (started.source === 'noted' || started.source === 'hearing') &&
      reader.posts.some((post) => sayersOf(due.term).includes(post)),
    doneHour: isDoneAtAnHour(due.term),
    done:
      done === null
        ? null
        : {
            at: done.at,
            late: done.late,
            shownBy: done.shownBy,
            said: toldDone(
              reader.said.find(({ id }) => id === done.said),
              reader,
            ),
          },
    ...clock,
  }
}

function toldDone(said: FoundDone | undefined, { me, posts, today }: Reader) {
  if (said === undefined) return null
  const { id, on, post, by, term } = said
  const mine = posts.some((held) => sayersOf(term).includes(held))
  return {
    id,
    on,
    post,
    by,
    undo: !mine ? null : by.id === me.id && on === today ? ('freely' as const) : ('with_reason' as const),
  }
}

/** What was taken because nobody told it, of what the event's terms ask for. */
const takenOf = (asked: readonly (keyof TermFacts)[], facts: TermFacts): TermFacts =>
  Object.fromEntries(
    asked.filter((name) => facts[name] === undefined).map((name) => [name, termDefaults[name]]),
  )

/**
 * Notes an act of procedure.
 *
 * @throws Problem `refused_by_law` with every refusal; `conflict` when the same act is noted already; `malformed` for a
 *   day or an hour to come, left out by the clocks, or older than they are known; `not_found`
 */
export async function note(
  asking: Asking,
  { id, caseId, event, at, ...body }: { id: string; caseId: CaseId } & z.output<typeof noteEvent.body>,
): Promise<Entry> {
  const { tx, me } = asking
  const { posts, penal } = await needPenal(asking, caseId)
  const party = body.party === undefined ? null : await findParty(tx, penal.id, body.party)
  if (party === undefined) throw new Problem('not_found')
  speakingAs(posts, (post) => mayNoteEvent({ post, event, party: party?.capacity ?? null }))
  const { day, hour } = readWhen(asking, event, at)
  const same = (await actsOf(tx, penal.id)).some(
    (one) => !one.withdrawn && one.event === event && one.at === at && one.party === (party?.id ?? null),
  )
  if (same) throw new Problem('conflict')
  const asked = factsAsked(event)
  const strange = (Object.keys(body.facts) as (keyof TermFacts)[]).find((name) => !asked.includes(name))
  if (strange !== undefined) throw wrong(`/facts/${strange}`, 'not_asked')
  await insertAct(tx, {
    id,
    penal_id: penal.id,
    event,
    day,
    hour,
    party_id: party?.id ?? null,
    noted_by: me.id,
    facts: body.facts,
  })
  return { caseId, subjects: [id, ...(party === null ? [] : [party.id])] }
}

function readWhen({ house }: Asking, event: NotedEvent, at: LocalDate | LocalDateTime) {
  const local = readLocalDateTime(at)
  if (hasHour(event) !== (local !== undefined)) throw wrong('/at', hasHour(event) ? 'hour' : 'day')
  if (local === undefined) {
    const day = at as LocalDate
    mustHaveCome(house.now(), day, '/at')
    if (day < codeSince) throw wrong('/at', 'too_early')
    return { day, hour: null }
  }
  if (dayOf(local) < clocksSince) throw wrong('/at', 'too_early')
  mustBeShown(local, '/at')
  mustHaveStruck(house, local, '/at')
  return { day: dayOf(local), hour: local.slice(11) }
}

async function needAct(
  asking: Asking,
  { caseId, actId }: { caseId: CaseId; actId: string },
): Promise<OfCase & { readonly act: FoundAct }> {
  const of = await needPenal(asking, caseId)
  const act = await findAct(asking.tx, of.penal.id, actId)
  if (act === undefined) throw new Problem('not_found')
  return { ...of, act }
}

/** Takes an act back. @throws Problem `refused_by_law`; `conflict` when it was taken back before; `not_found` */
export async function withdraw(
  asking: Asking,
  { caseId, actId, why }: { caseId: CaseId; actId: string } & z.output<typeof withdrawEvent.body>,
): Promise<Entry> {
  const { posts, penal, act, fileId } = await needAct(asking, { caseId, actId })
  const onlyGround =
    canConfirm(act.event) &&
    (await isSomebodyConfirmed(asking.tx, fileId)) &&
    (await actsOf(asking.tx, penal.id)).every(
      (one) => one.id === actId || one.withdrawn || !canConfirm(one.event),
    )
  speakingAs(posts, (post) => mayWithdrawEvent({ post, event: act.event, onlyGround }))
  const at = new Date(asking.house.now())
  if (act.withdrawn || !(await withdrawAct(asking.tx, actId, { by: asking.me.id, why, at })))
    throw new Problem('conflict')
  return { caseId, subjects: [actId], made: actId }
}

/**
 * Notes that the hours stood still.
 *
 * @throws Problem `refused_by_law`; `conflict` for an act that was withdrawn; `malformed` for hours before it, the wrong
 *   way round or to come; `not_found`
 */
export async function pause(
  asking: Asking,
  {
    id,
    caseId,
    actId,
    ...body
  }: { id: string; caseId: CaseId; actId: string } & z.output<typeof notePause.body>,
): Promise<Entry> {
  const { posts, penal, act } = await needAct(asking, { caseId, actId })
  speakingAs(posts, (post) => mayAddTo({ post, event: act.event, what: 'pause' }))
  if (act.withdrawn) throw new Problem('conflict')
  for (const end of ['from', 'to'] as const) {
    mustBeShown(body[end], `/${end}`)
    mustHaveStruck(asking.house, body[end], `/${end}`)
  }
  if (body.from < act.at) throw wrong('/from', 'too_early')
  if (body.to <= body.from) throw wrong('/to', 'too_early')
  await insertPause(asking.tx, {
    id,
    penal_id: penal.id,
    event_id: actId,
    why: body.why,
    begins: body.from,
    ends: body.to,
    noted_by: asking.me.id,
  })
  return { caseId, subjects: [actId, id], made: actId }
}

/** Notes that a prescription was interrupted. @throws as {@link pause} */
export async function interrupt(
  asking: Asking,
  {
    id,
    caseId,
    actId,
    ...body
  }: { id: string; caseId: CaseId; actId: string } & z.output<typeof noteInterruption.body>,
): Promise<Entry> {
  const { posts, penal, act } = await needAct(asking, { caseId, actId })
  speakingAs(posts, (post) => mayAddTo({ post, event: act.event, what: 'interruption' }))
  if (act.withdrawn) throw new Problem('conflict')
  mustHaveCome(asking.house.now(), body.on, '/on')
  if (body.on <= act.day) throw wrong('/on', 'too_early')
  await insertInterruption(asking.tx, {
    id,
    penal_id: penal.id,
    event_id: actId,
    act: body.act,
    day: body.on,
    noted_by: asking.me.id,
  })
  return { caseId, subjects: [actId, id], made: actId }
}

/** Days ahead within which a date of mine is told of, and days after which one that passed is told no more. */
const [ahead, behind] = [14, 7] as const

/**
 * The terms of the acts on my cases in which I must act, that end within two weeks or ended within one. What the house
 * holds elsewhere, a hearing, an outcome to tell, a reflection period, has a row of its own in a day.
 */
export async function datesOfMine({ tx, me }: Pick<Asking, 'tx' | 'me'>, now: number) {
  const today = dayAt(now)
  const [acts, confirmed] = await Promise.all([actsOfMine(tx, me, today), confirmationsOf(tx)])
  // Only a confirmation of late can have moved what is told elsewhere.
  const isMoving = confirmed.some(({ on }) => addDays(on, toldFor) >= today)
  const held = isMoving ? await heldOfMine(tx, me, today) : []
  const isNear = (next: string) =>
    next.slice(0, 10) <= addDays(today, ahead) && next.slice(0, 10) >= addDays(today, -behind)
  return [...acts, ...held].flatMap(({ caseId, posts, register, rows, said }) =>
    clocksOf(startedBy(rows), confirmed, instantAt(now), posts, { acts: rows.acts, said })
      .filter(
        ({ started, yours, next, moved, done }) =>
          // A date that moved is told however far it is; one that is told elsewhere, only when it moved.
          yours && done === null && (moved !== null || (started.source === 'noted' && isNear(next))),
      )
      .map(({ due, next, moved }) => ({
        caseId,
        register,
        term: due.term,
        due: next.slice(0, 10) as LocalDate,
        moved,
      })),
  )
}
