import {
  addDays,
  dayOf,
  momentOf,
  readLocalDateTime,
  toLocal,
  type Instant,
  type LocalDate,
  type LocalDateTime,
} from '@himaya/algorithms'
import type {
  confirmHoliday,
  noteEvent,
  noteInterruption,
  notePause,
  seeClocks,
  withdrawEvent,
} from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import {
  canConfirm,
  clocksOf,
  datesMoved,
  factsAsked,
  hasHour,
  holding,
  isOf,
  mayAddTo,
  mayNoteEvent,
  mayWithdrawEvent,
  moonHolidaysBetween,
  notedEvents,
  notersOf,
  reckonedFor,
  restDays,
  startedBy,
  type AssistanceId,
  type CaseId,
  type Clock,
  type ConfirmedHoliday,
  type NotedEvent,
  type PenalId,
  type Post,
  type TermFacts,
} from '@himaya/domain'
import { offsets, termDefaults } from '@himaya/law'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { courtZone, dayAt, mustHaveCome } from '../../http/clock.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { caseOf, speakingAs } from '../cases/index.ts'
import type { Entry } from '../record/index.ts'
import {
  actsBetween,
  actsOf,
  actsOfMine,
  confirmationsOf,
  findAct,
  findParty,
  findPenal,
  heldIn,
  insertAct,
  insertHoliday,
  insertInterruption,
  insertPause,
  isSomebodyConfirmed,
  withdrawAct,
  type FoundAct,
} from './store.ts'

interface Asking {
  readonly house: House
  readonly tx: Tx
  readonly me: Me
}

const instantAt = (moment: number) => Math.floor(moment / 60_000) as Instant
const clockAt = (moment: number): LocalDateTime => toLocal(instantAt(moment), offsets)
const wrong = (path: string, rule: string) => new Problem('malformed', { fields: [{ path, rule }] })

/** What runs in a case, of what this officer may read in it. @throws Problem `not_found` */
export async function clocksIn(
  { house, tx, me }: Asking,
  caseId: CaseId,
): Promise<Shown<z.input<typeof seeClocks.reply>>> {
  const of = await caseOf(tx, me, caseId)
  if (of.posts.length === 0) throw new Problem('not_found')
  const penal = of.penalId === null ? undefined : await findPenal(tx, of.penalId)
  const [acts, held, confirmed] = await Promise.all([
    penal === undefined ? [] : actsOf(tx, penal.id),
    heldIn(tx, { penal: penal?.id ?? null, file: of.fileId }),
    confirmationsOf(tx),
  ])
  // A summons is no concern of the unit, which reads the hearing itself.
  const summoned = of.posts.some((post) => !isOf(post, 'unit'))
  const started = startedBy({
    penal: penal ?? null,
    acts: acts.map((one) => ({ ...one, interruptions: one.interruptions.map(({ on }) => on) })),
    ...held,
    hearings: summoned ? held.hearings : [],
  })
  const running = clocksOf(started, confirmed, instantAt(house.now()), of.posts)
  return {
    reply: {
      now: clockAt(house.now()),
      clocks: running.slice(0, 400).map(toldClock),
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

function toldClock({ started, due, ...clock }: Clock): z.input<typeof seeClocks.reply>['clocks'][number] {
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
    notes: [...due.notes],
    provisional: [...due.provisional],
    fixed: started.fixed,
    told: facts,
    taken: takenOf(asked, facts),
    ...clock,
  }
}

/** What was taken because nobody told it, of what the event's terms ask for. */
const takenOf = (asked: readonly (keyof TermFacts)[], facts: TermFacts): TermFacts =>
  Object.fromEntries(
    asked.filter((name) => facts[name] === undefined).map((name) => [name, termDefaults[name]]),
  )

interface OfCase {
  readonly posts: readonly Post[]
  readonly fileId: AssistanceId
  readonly penal: { readonly id: PenalId; readonly opened: LocalDate }
}

async function needPenal({ tx, me }: Asking, caseId: CaseId): Promise<OfCase> {
  const { posts, penalId, fileId } = await caseOf(tx, me, caseId)
  const penal = penalId === null ? undefined : await findPenal(tx, penalId)
  if (penal === undefined) throw new Problem('not_found')
  return { posts, fileId, penal }
}

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

/** The Code of Criminal Procedure, and the clocks of Morocco as the corpus knows them. */
const [codeSince, clocksSince] = ['2003-10-01' as LocalDate, '2016-01-02' as LocalDate] as const

/** @throws Problem `malformed` for an hour that the clocks leave out that day */
function mustBeShown(at: LocalDateTime, path: string): void {
  if (momentOf({ day: dayOf(at), time: at.slice(11) }, courtZone) === undefined)
    throw wrong(path, 'no_such_time')
}

/** @throws Problem `malformed` for an hour to come */
function mustHaveStruck(house: House, at: LocalDateTime, path: string): void {
  if (at > clockAt(house.now())) throw wrong(path, 'not_yet')
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
  return acts.flatMap(({ caseId, posts, register, rows }) =>
    clocksOf(startedBy(rows), confirmed, instantAt(now), posts)
      .filter(
        ({ yours, next }) =>
          yours && next.slice(0, 10) <= addDays(today, ahead) && next.slice(0, 10) >= addDays(today, -behind),
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

/** The holidays that are about to come or were lately, with what was confirmed of them. */
export async function holidaysAbout({ house, tx, me }: Asking) {
  const today = dayAt(house.now())
  const confirmed = await confirmationsOf(tx)
  const held = holding(confirmed)
  return {
    today,
    mine: isAdministrator(me),
    rows: moonHolidaysBetween(addDays(today, -200), addDays(today, 400), confirmed).map((row) => ({
      ...row,
      confirmed:
        row.confirmed === null
          ? null
          : {
              firstDay: row.confirmed.firstDay,
              source: confirmed.find(({ id }) => id === row.confirmed?.id)?.source ?? '',
              on: row.confirmed.on,
            },
    })),
    confirmed: held.map(({ holiday, firstDay }) => ({ holiday, firstDay })),
  }
}

const isAdministrator = (me: Me) => me.posts.some(({ post }) => post === 'administrator')

/** No term that is moved is longer than this many days. */
const longest = 130

/** How many dates would move. @throws Problem `not_found` but for the administrator; `malformed` for no such holiday */
export async function weigh({ tx, me }: Asking, asked: ConfirmedHoliday): Promise<{ dates: number }> {
  if (!isAdministrator(me)) throw new Problem('not_found')
  mustBeReckoned(asked)
  const confirmed = await confirmationsOf(tx)
  const then = { ...asked, id: '~', on: asked.firstDay }
  const acts = await actsBetween(tx, addDays(asked.firstDay, -longest), addDays(asked.firstDay, longest))
  return {
    dates: datesMoved(acts, restDays(holding(confirmed)), restDays(holding([...confirmed, then]))),
  }
}

function mustBeReckoned(asked: ConfirmedHoliday): void {
  if (reckonedFor(asked) === undefined) throw wrong('/firstDay', 'no_such_holiday')
}

/** Days before it within which the moon of a holiday is announced at the earliest: the Mawlid on its twelfth day. */
const announced = 15

/**
 * Confirms the first day of a holiday of the moon, or corrects it.
 *
 * @throws Problem `not_found` but for the administrator; `malformed` for a day that no holiday is reckoned near, or one
 *   whose moon nobody has seen; `conflict` when just that holds already
 */
export async function confirm(
  { house, tx, me }: Asking,
  { id, ...body }: { id: string } & z.output<typeof confirmHoliday.body>,
): Promise<Entry> {
  if (!isAdministrator(me)) throw new Problem('not_found')
  mustBeReckoned(body)
  if (body.firstDay > addDays(dayAt(house.now()), announced)) throw wrong('/firstDay', 'not_yet')
  const held = holding(await confirmationsOf(tx))
  if (held.some((one) => one.holiday === body.holiday && one.firstDay === body.firstDay))
    throw new Problem('conflict')
  await insertHoliday(tx, {
    id,
    holiday: body.holiday,
    first_day: body.firstDay,
    source: body.source,
    confirmed_by: me.id,
    confirmed_at: new Date(house.now()),
  })
  return { subjects: [id] }
}
