import { momentOf, type LocalDate } from '@himaya/algorithms'
import type {
  callToHearing,
  closeHearing,
  fixHearing,
  hearingsOpenTo,
  holdHearing,
  postponeHearing,
} from '@himaya/contract'
import { newId, type Me, type Tx } from '@himaya/db'
import {
  accusedAges,
  formation,
  formationIds,
  knewTheCase,
  mayCall,
  mayClose,
  mayFix,
  mayHold,
  mayMoveHearing,
  partsOf,
  placesOfTrial,
  type Called,
  type CaseId,
  type CourtId,
  type FormationId,
  type HearingId,
  type OfficerId,
  type Post,
  type Refusal,
  type Verdict,
} from '@himaya/domain'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { courtZone, dayAt } from '../../http/clock.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { isChildOn, speakingAs } from '../cases/index.ts'
import type { Entry } from '../record/index.ts'
import {
  attendanceOf,
  chargedIn,
  clashesOf,
  findCase,
  findHearing,
  forgetAttendance,
  insertAttendance,
  insertClosing,
  insertHearing,
  moveHearing,
  notePresence,
  pastOf,
  peopleOf,
  type FoundCase,
  type FoundHearing,
} from './store.ts'

export interface Asking {
  readonly house: House
  readonly tx: Tx
  readonly me: Me
}
type Made = { readonly id: string }
type OfHearing = { readonly hearingId: HearingId }
type Calling = z.output<typeof callToHearing.body>['called']

/** A case before a court, hidden and absent alike `not_found`. */
export async function needCase({ house, tx, me }: Asking, caseId: CaseId): Promise<FoundCase> {
  const of = await findCase(tx, me, caseId, dayAt(house.now()))
  if (of === undefined || of.mine.length === 0) throw new Problem('not_found')
  return of
}

async function needHearing(asking: Asking, { hearingId }: OfHearing) {
  const hearing = await findHearing(asking.tx, hearingId)
  if (hearing === undefined) throw new Problem('not_found')
  return { hearing, of: await needCase(asking, hearing.caseId) }
}

const refusalsOf = <R extends string>(verdict: Verdict<R>): readonly Refusal<R>[] =>
  verdict.outcome === 'may' ? [] : verdict.refusals

/** The formations I may fix a hearing in, and who could be called before each. */
export async function openTo(
  asking: Asking,
  caseId: CaseId,
): Promise<Shown<z.input<typeof hearingsOpenTo.reply>>> {
  const of = await needCase(asking, caseId)
  const charged = await chargedIn(asking.tx, of.penal)
  const people = await peopleOf(asking.tx, of)
  const asked = accusedAges.flatMap((accused) => {
    const where = placesOfTrial(charged, accused)
    return formationIds
      .filter((id) => formation(id).accused === accused)
      .map((id) => ({
        id,
        accused,
        verdicts: of.mine.map((one) => mayFix({ ...one, court: of.court.id, where, formation: id })),
      }))
  })
  const open = asked.filter(({ verdicts }) => verdicts.some(({ outcome }) => outcome === 'may'))
  // The formation that is nearest to being open says best what stands in the way.
  const [nearest = []] = asked
    .flatMap(({ verdicts }) => verdicts.map(refusalsOf))
    .toSorted((one, other) => one.length - other.length)
  const mayCallThem = open.length > 0
  return {
    reply: {
      court: of.court,
      open: open.map(({ id, accused }) => ({
        formation: id,
        accused,
        degree: formation(id).degree,
        article: formation(id).article,
        alwaysClosed: formation(id).alwaysClosed,
        parts: [...of.officers, ...people].flatMap((who) => {
          const parts = partsOf(who, id)
          return parts.length === 0 ? [] : [{ who: who.id, parts: [...parts] }]
        }),
      })),
      refusals: mayCallThem ? [] : [...nearest],
      officers: mayCallThem ? of.officers : [],
      people: mayCallThem ? people.map(({ id, capacity }) => ({ id, capacity })) : [],
    },
    entry: { caseId, subjects: [caseId] },
  }
}

/** @throws Problem `refused_by_law`; `conflict` with what else is then; `malformed` for a day that is over; `not_found` */
export async function fix(
  asking: Asking,
  { id, caseId, ...body }: Made & { caseId: CaseId } & z.output<typeof fixHearing.body>,
): Promise<Entry> {
  const of = await needCase(asking, caseId)
  const where = placesOfTrial(await chargedIn(asking.tx, of.penal), body.accused)
  speakingAs(of.mine, (one) => mayFix({ ...one, court: of.court.id, where, formation: body.formation }))
  const startsAt = startOf(asking, body)
  const rows = await attendanceFor(asking, of, { formation: body.formation, called: body.called })
  const room = body.room ?? null
  await warn(asking, { court: of.court.id, startsAt, room, rows, but: null, knowingly: body.knowingly })
  await insertHearing(asking.tx, {
    id: id as HearingId,
    penal_id: of.penal,
    court_id: of.court.id,
    formation: body.formation,
    starts_at: startsAt,
    room,
    interpreter: body.interpreter ?? null,
    fixed_by: asking.me.id,
  })
  await insertAttendance(asking.tx, rowsOf(rows, of, id as HearingId))
  return { caseId, subjects: [id] }
}

/** Says anew who is called. @throws Problem `refused_by_law`, `conflict`, `not_found` */
export async function call(
  asking: Asking,
  { hearingId, called, knowingly }: OfHearing & z.output<typeof callToHearing.body>,
): Promise<Entry> {
  const { hearing, of } = await needHearing(asking, { hearingId })
  speakingAs(of.mine, (one) => mayMoveHearing({ ...one, ...moving(hearing) }))
  const rows = await attendanceFor(asking, of, { formation: hearing.formation, called })
  await warn(asking, {
    court: hearing.court.id,
    startsAt: `${hearing.on} ${hearing.at}`,
    room: null,
    rows,
    but: hearingId,
    knowingly,
  })
  await forgetAttendance(asking.tx, hearingId)
  await insertAttendance(asking.tx, rowsOf(rows, of, hearingId))
  return { caseId: of.id, subjects: [hearingId], made: hearingId }
}

const moving = ({ court, formation: id, state }: FoundHearing) => ({
  court: court.id,
  formation: id,
  from: state,
})

/** The post in which an officer has a part at a hearing, while he or she is on the case. */
export function postOf(
  of: FoundCase,
  { formation: id }: Pick<FoundHearing, 'formation'>,
  { officer, part }: Pick<Row, 'officer' | 'part'>,
): Post | null {
  const held = of.officers.find((one) => one.id === officer && partsOf(one, id).includes(part))
  return held?.post ?? null
}

/** Records that it was held. @throws Problem `refused_by_law` with every refusal; `conflict` before its day, or twice */
export async function hold(
  asking: Asking,
  { hearingId, ...body }: OfHearing & z.output<typeof holdHearing.body>,
): Promise<Entry> {
  const { hearing, of } = await needHearing(asking, { hearingId })
  const called = await attendanceOf(asking.tx, [hearingId])
  if (body.present.some((id) => !called.some((one) => one.id === id))) throw new Problem('not_found')
  const there = called.filter(({ id }) => body.present.includes(id))
  const judges = there.filter(({ part }) => part === 'president' || part === 'member')
  const past = await pastOf(
    asking.tx,
    of,
    judges.flatMap(({ officer }) => officer ?? []),
  )
  const president = there.find(({ part }) => part === 'president')
  const where = placesOfTrial(await chargedIn(asking.tx, of.penal), formation(hearing.formation).accused)
  speakingAs(of.mine, (one) =>
    mayHold({
      ...one,
      ...moving(hearing),
      where,
      day: hearing.on,
      president: president === undefined ? null : postOf(of, hearing, president),
      members: there.flatMap((each) => (each.part === 'member' ? (postOf(of, hearing, each) ?? []) : [])),
      someJudgeKnewTheCase:
        !body.noJudgeKnewTheCase || past.some((judge) => knewTheCase(judge, hearing.formation)),
      prosecutionPresent: there.some(({ part }) => part === 'prosecution'),
      clerkPresent: there.some(({ part }) => part === 'clerk'),
      everyAccusedHasLawyer: body.everyAccusedHasLawyer,
      interpreterNeeded: hearing.interpreter !== null,
      interpreterPresent: there.some(({ part }) => part === 'interpreter'),
    }),
  )
  if (hearing.on > dayAt(asking.house.now())) throw new Problem('conflict', { reason: 'not_yet' })
  await notePresence(asking.tx, hearingId, body.present)
  await move(asking, hearingId, 'held')
  return { caseId: of.id, subjects: [hearingId], made: hearingId }
}

/** Postpones to a new date, in the same formation and with those called who are still on the case. */
export async function postpone(
  asking: Asking,
  { id, hearingId, ...body }: Made & OfHearing & z.output<typeof postponeHearing.body>,
): Promise<Entry> {
  const { hearing, of } = await needHearing(asking, { hearingId })
  const { formation: kept } = hearing
  const where = placesOfTrial(await chargedIn(asking.tx, of.penal), formation(kept).accused)
  speakingAs(of.mine, (one) => {
    const moved = mayMoveHearing({ ...one, ...moving(hearing) })
    return moved.outcome === 'may' ? mayFix({ ...one, court: of.court.id, where, formation: kept }) : moved
  })
  const startsAt = startOf(asking, body)
  const before = await attendanceOf(asking.tx, [hearingId])
  const rows = before.filter((one) => one.officer === null || postOf(of, hearing, one) !== null)
  const room = body.room ?? null
  await warn(asking, { court: of.court.id, startsAt, room, rows, but: hearingId, knowingly: body.knowingly })
  await move(asking, hearingId, 'postponed')
  await insertHearing(asking.tx, {
    id: id as HearingId,
    penal_id: of.penal,
    court_id: of.court.id,
    formation: kept,
    starts_at: startsAt,
    room,
    interpreter: hearing.interpreter,
    follows_id: hearingId,
    fixed_by: asking.me.id,
  })
  await insertAttendance(asking.tx, rowsOf(rows, of, id as HearingId))
  return { caseId: of.id, subjects: [id, hearingId] }
}

export async function cancel(asking: Asking, { hearingId }: OfHearing): Promise<Entry> {
  const { hearing, of } = await needHearing(asking, { hearingId })
  speakingAs(of.mine, (one) => mayMoveHearing({ ...one, ...moving(hearing) }))
  await move(asking, hearingId, 'cancelled')
  return { caseId: of.id, subjects: [hearingId], made: hearingId }
}

/** The court closes the session. @throws Problem `refused_by_law`; `conflict` when it is closed already, or is over */
export async function close(
  asking: Asking,
  { hearingId, ...body }: OfHearing & z.output<typeof closeHearing.body>,
): Promise<Entry> {
  const { hearing, of } = await needHearing(asking, { hearingId })
  const people = body.basis === '302_2' ? await peopleOf(asking.tx, of) : []
  const victim = body.basis === '302_2' ? people.find(({ id }) => id === body.victim) : undefined
  if (body.basis === '302_2' && victim === undefined) throw new Problem('not_found')
  speakingAs(of.mine, ({ post }) =>
    mayClose({
      post,
      basis: body.basis,
      dangerToSafetyOrMorals: body.basis === '302_1' && body.dangerToSafetyOrMorals,
      askedByVictim: body.basis === '302_2' && body.askedByVictim,
      violenceOrSexualAssault: body.basis === '302_2' && body.violenceOrSexualAssault,
      victim: {
        sex: victim?.sex ?? null,
        isChild: victim !== undefined && isChildOn(hearing.on, victim.turns_18_in) === true,
      },
    }),
  )
  if (isClosed(hearing) || hearing.state === 'postponed' || hearing.state === 'cancelled')
    throw new Problem('conflict', { state: hearing.state })
  const written = await insertClosing(asking.tx, {
    hearing_id: hearingId,
    penal_id: of.penal,
    basis: body.basis,
    person_id: victim?.id ?? null,
    decided_by: asking.me.id,
  })
  if (!written) throw new Problem('conflict', { state: hearing.state })
  return { caseId: of.id, subjects: [hearingId], made: hearingId }
}

export const isClosed = (hearing: FoundHearing): boolean =>
  formation(hearing.formation).alwaysClosed || hearing.basis !== null

/** Moves it out of `fixed`. Somebody may have been sooner: then that is told, and nothing is written over. */
async function move(
  { house, tx, me }: Asking,
  id: HearingId,
  state: 'held' | 'postponed' | 'cancelled',
): Promise<void> {
  if (await moveHearing(tx, id, { state, moved_by: me.id, moved_at: new Date(house.now()) })) return
  const now = await findHearing(tx, id)
  if (now === undefined || now.state === 'fixed') throw new Problem('not_found')
  throw new Problem('conflict', { state: now.state })
}

/** What the clock will show, as the database keeps it. @throws Problem `malformed` for a day that is over, or a time that is left out that day */
function startOf({ house }: Asking, { on, at }: { on: LocalDate; at: string }): string {
  if (on < dayAt(house.now())) throw new Problem('malformed', { fields: [{ path: '/on', rule: 'past' }] })
  if (momentOf({ day: on, time: at }, courtZone) === undefined)
    throw new Problem('malformed', { fields: [{ path: '/at', rule: 'no_such_time' }] })
  return `${on} ${at}`
}

type Row = {
  readonly part: Called['part']
  readonly officer: OfficerId | null
  readonly person: Awaited<ReturnType<typeof peopleOf>>[number]['id'] | null
}

/** Those called, each looked up on the case. @throws Problem `not_found` for somebody who is not on it; `refused_by_law` */
async function attendanceFor(
  { tx }: Asking,
  of: FoundCase,
  { formation: id, called }: { formation: FormationId; called: Calling },
): Promise<readonly Row[]> {
  const people = await peopleOf(tx, of)
  const known = called.map((one): { row: Row; as: Called } => {
    const { part } = one
    if ('officer' in one) {
      const held = of.officers.filter((officer) => officer.id === one.officer)
      const post = (held.find((officer) => partsOf(officer, id).includes(part)) ?? held[0])?.post
      if (post === undefined) throw new Problem('not_found')
      return { row: { part, officer: one.officer, person: null }, as: { part, post } }
    }
    if ('person' in one) {
      const person = people.find((each) => each.id === one.person)
      if (person === undefined) throw new Problem('not_found')
      return {
        row: { part, officer: null, person: person.id },
        as: { part, capacity: person.capacity },
      }
    }
    return { row: { part, officer: null, person: null }, as: { part } }
  })
  const verdict = mayCall({ formation: id, called: known.map(({ as }) => as) })
  if (verdict.outcome === 'refused') throw new Problem('refused_by_law', { refusals: verdict.refusals })
  const names = known.map(({ row }) => row.officer ?? row.person ?? row.part)
  if (new Set(names).size < names.length)
    throw new Problem('malformed', { fields: [{ path: '/called', rule: 'twice' }] })
  return known.map(({ row }) => row)
}

const rowsOf = (rows: readonly Row[], of: FoundCase, hearing: HearingId) =>
  rows.map(({ part, officer, person }) => ({
    id: newId(),
    penal_id: of.penal,
    hearing_id: hearing,
    officer_id: officer,
    person_id: person,
    part,
  }))

/** Nothing is booked twice without whoever books it having been told. @throws Problem `conflict` with what clashes */
async function warn(
  { tx }: Asking,
  asked: {
    readonly court: CourtId
    readonly startsAt: string
    readonly room: string | null
    readonly rows: readonly Row[]
    readonly but: HearingId | null
    readonly knowingly: boolean
  },
): Promise<void> {
  if (asked.knowingly) return
  const clashes = await clashesOf(tx, {
    court: asked.court,
    startsAt: asked.startsAt,
    room: asked.room,
    officers: asked.rows.flatMap(({ officer }) => officer ?? []),
    but: asked.but,
  })
  if (clashes.room || clashes.officers.length > 0) throw new Problem('conflict', { clashes })
}
