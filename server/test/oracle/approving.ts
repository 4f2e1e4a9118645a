/** Acts that no one person does alone, as ADR 16 decided them: whom a request concerns. */
import type { Post } from '@himaya/domain'
import type { Eyes } from './asker.ts'
import { judges } from './rule.ts'
import type { Row, World } from './world.ts'

type Request = Row<'office.act_request'>

const offices: readonly Post[] = ['administrator', 'central_unit', 'auditor']

interface Circle {
  readonly asked: readonly Post[]
  /** Who says yes or no to it. */
  readonly decide: readonly Post[]
  /** Nobody decides who works where whoever asked does. */
  readonly apart: boolean
  /** How often it may be used once it was agreed to. */
  readonly uses: number
  /** For how many minutes after that, where whoever asked did not want less. */
  readonly minutes: number
  /** Only of the bench that is seized of the case. */
  readonly formation?: true
  /** Of no part in the case, today or once, and of no other post. */
  readonly outside?: true
}
export const circles: Readonly<Record<Request['act'], Circle>> = {
  'exchange.export': {
    asked: ['social_assistant'],
    decide: ['unit_coordinator', 'central_unit'],
    apart: true,
    uses: 3,
    minutes: 1440,
  },
  'keys.open': { asked: offices, decide: offices, apart: true, uses: 1, minutes: 15 },
  'officers.grant': {
    asked: ['administrator'],
    decide: ['administrator'],
    apart: false,
    uses: 1,
    minutes: 1440,
  },
  'identity.unseal': { asked: judges, decide: judges, apart: false, uses: 1, minutes: 60, formation: true },
  'identity.deal': { asked: judges, decide: judges, apart: false, uses: 1, minutes: 60, formation: true },
  'shelter.release': {
    asked: [
      'social_assistant',
      'kings_prosecutor',
      'general_prosecutor',
      'investigating_judge',
      'juvenile_judge',
    ],
    decide: ['unit_coordinator', 'central_unit'],
    apart: true,
    uses: 1,
    minutes: 240,
    outside: true,
  },
  'person.erase': {
    asked: ['social_assistant', 'unit_coordinator'],
    decide: ['unit_coordinator', 'central_unit'],
    apart: true,
    uses: 1,
    minutes: 10_080,
  },
}

const isNow = ({ today }: World, { starts, ends }: { starts: string; ends: string | null }) =>
  starts <= today && (ends === null || ends >= today)
/** The posts of somebody who works here, away or not. */
const heldBy = (world: World, officer: string) =>
  world.where('office.officer', 'id', officer)[0]?.active === true
    ? world.where('office.post', 'officer_id', officer).filter((post) => isNow(world, post))
    : []
/** One court, one service, or one office of the centre. */
const placesOf = (world: World, officer: string) =>
  new Set<string>(
    heldBy(world, officer).map(({ court_id, service_id, post }) => court_id ?? service_id ?? post),
  )
const areBeside = (world: World, one: string, other: string) => {
  const there = placesOf(world, other)
  return [...placesOf(world, one)].some((place) => there.has(place))
}

export function isOfTheBench(world: World, officer: string, caseId: string | null): boolean {
  const penal = world.where('court.case', 'id', caseId)[0]?.penal_id ?? null
  const seized = world.where('penal.file', 'id', penal)[0]?.court_id ?? null
  return world
    .where('court.assignment', 'case_id', caseId)
    .some(
      (put) =>
        put.officer_id === officer &&
        (judges as readonly string[]).includes(put.post) &&
        put.ended_at === null &&
        put.from_id === null &&
        isNow(world, put) &&
        put.court_id === seized &&
        heldBy(world, officer).some(({ post, court_id }) => post === put.post && court_id === seized),
    )
}

/** What they were to a case once: it was opened by them in an emergency, handed on by or to them, or at a court of theirs. */
function hadAPart(
  world: World,
  officer: string,
  of: Row<'court.case'> | undefined,
): readonly [opened: boolean, handed: boolean, reported: boolean, sent: boolean] {
  const courts = new Set<string | null>(
    heldBy(world, officer).flatMap(({ court_id }) => (court_id === null ? [] : [court_id])),
  )
  return [
    world.where('court.emergency', 'case_id', of?.id ?? null).some(({ opened_by }) => opened_by === officer),
    world
      .where('assistance.handover', 'file_id', of?.assistance_id ?? null)
      .some(({ from_id, to_id, handed_by }) => [from_id, to_id, handed_by].includes(officer as never)),
    world
      .where('penal.report', 'penal_id', of?.penal_id ?? null)
      .some(({ court_id }) => courts.has(court_id)),
    world
      .where('court.transfer', 'case_id', of?.id ?? null)
      .some(({ from_court_id, to_court_id }) => courts.has(from_court_id) || courts.has(to_court_id)),
  ]
}

/** Whether somebody has or had a part in a case, or holds any post but these two: whoever agrees to a release does neither. */
function takesPart(world: World, officer: string, caseId: string): boolean {
  const held = heldBy(world, officer)
  const found = world.where('court.case', 'id', caseId)[0]
  const courts = [
    world.where('office.unit', 'id', found?.unit_id ?? null)[0]?.court_id,
    world.where('penal.file', 'id', found?.penal_id ?? null)[0]?.court_id,
  ]
  return (
    held.some(({ post }) => post !== 'unit_coordinator' && post !== 'central_unit') ||
    held.some(({ court_id }) => court_id !== null && courts.includes(court_id)) ||
    world.where('court.assignment', 'case_id', caseId).some(({ officer_id }) => officer_id === officer) ||
    world.where('court.bar', 'case_id', caseId).some(({ officer_id }) => officer_id === officer) ||
    world
      .where('assistance.person', 'file_id', found?.assistance_id ?? null)
      .some(({ owner_id }) => owner_id === officer) ||
    hadAPart(world, officer, found).some((yes) => yes)
  )
}

function mayDecide(world: World, officer: string, request: Request): boolean {
  const { decide, apart, formation, outside } = circles[request.act]
  return (
    officer !== request.requested_by &&
    officer !== request.about &&
    heldBy(world, officer).some(({ post }) => (decide as readonly string[]).includes(post)) &&
    (formation === undefined || isOfTheBench(world, officer, request.case_id)) &&
    !(apart && areBeside(world, officer, request.requested_by)) &&
    (outside === undefined || (request.case_id !== null && !takesPart(world, officer, request.case_id)))
  )
}

/** What was agreed to and counts still: by one of those who may, in the post in which they did, and of each office the first. */
function agreedTo(world: World, request: Request): readonly Row<'office.act_approval'>[] {
  const said = world.where('office.act_approval', 'request_id', request.id).filter(({ granted }) => granted)
  const { apart } = circles[request.act]
  const isBefore = (one: Row<'office.act_approval'>, other: Row<'office.act_approval'>) =>
    one.at.getTime() === other.at.getTime() ? one.id < other.id : one.at.getTime() < other.at.getTime()
  return said.filter(
    (one) =>
      mayDecide(world, one.officer_id, request) &&
      (one.post_id === null ||
        world
          .where('office.post', 'id', one.post_id)
          .some(({ ends }) => ends === null || ends >= world.today)) &&
      !(
        apart &&
        said.some((other) => isBefore(other, one) && areBeside(world, other.officer_id, one.officer_id))
      ),
  )
}

/** Whether something is still to be said to a request: whoever agreed counts while they are of those who decide. */
function isWaiting(world: World, request: Request): boolean {
  const said = world.where('office.act_approval', 'request_id', request.id)
  const agreed = agreedTo(world, request)
  return (
    request.withdrawn_at === null &&
    said.every(({ granted }) => granted) &&
    request.uses < circles[request.act].uses &&
    new Set(agreed.map(({ officer_id }) => officer_id)).size < request.needs &&
    request.expires_at.getTime() > world.now.getTime()
  )
}

/** Whether it may be done now by whoever asked, who may still ask it: enough agreed, within the hour, and it was not done yet. */
function isAgreed(world: World, request: Request): boolean {
  const said = world.where('office.act_approval', 'request_id', request.id)
  const agreed = agreedTo(world, request)
  return (
    request.withdrawn_at === null &&
    said.every(({ granted }) => granted) &&
    request.uses < circles[request.act].uses &&
    new Set(agreed.map(({ officer_id }) => officer_id)).size >= request.needs &&
    agreed.some(
      ({ at }) =>
        at.getTime() > world.now.getTime() - 60_000 * (request.good_minutes ?? circles[request.act].minutes),
    )
  )
}

/** Whether whoever asked for a release may ask for it still: of her unit, or put on the case in a post that may. */
function mayAskFor(world: World, officer: string, { act, case_id }: Request): boolean {
  const unit = world.where('court.case', 'id', case_id)[0]?.unit_id ?? null
  const court = world.where('office.unit', 'id', unit)[0]?.court_id
  const held = heldBy(world, officer)
  return (
    held.some(({ post, court_id }) => post === 'social_assistant' && court_id === court) ||
    world
      .where('court.assignment', 'case_id', case_id)
      .some(
        (put) =>
          put.officer_id === officer &&
          (circles[act].asked as readonly string[]).includes(put.post) &&
          put.ended_at === null &&
          isNow(world, put) &&
          held.some(({ post, court_id }) => post === put.post && court_id === put.court_id),
      )
  )
}

/** Whether a shelter's address was released to whoever looks: they asked, may ask still and are at work, and two agreed. */
export const isRelease = (eyes: Eyes, request: Request | undefined): boolean =>
  request !== undefined &&
  request.act === 'shelter.release' &&
  request.requested_by === eyes.officer &&
  eyes.isAtWork &&
  request.case_id !== null &&
  !eyes.barred.has(request.case_id) &&
  mayAskFor(eyes.world, request.requested_by, request) &&
  isAgreed(eyes.world, request)

const ofIdentities = new Set<string>(['identity.unseal', 'identity.deal'])
/** What was asked of this person's sealed identity. */
const requestsAbout = (world: World, { person_id, case_id }: { person_id: string; case_id: string }) =>
  world
    .where('office.act_request', 'about', person_id)
    .filter((request) => request.case_id === case_id && ofIdentities.has(request.act))

/** Whether it was asked for by whoever looks, and another agreed. */
export const isOpening = ({ world, officer }: Eyes, request: Request | undefined): boolean =>
  request !== undefined &&
  ofIdentities.has(request.act) &&
  request.requested_by === officer &&
  isOfTheBench(world, request.requested_by, request.case_id) &&
  isAgreed(world, request)

/** Whether a share of whoever looks is needed: they may open with it, or lend it to the one who asked. */
export const isNeeded = (eyes: Eyes, share: { person_id: string; case_id: string }): boolean =>
  requestsAbout(eyes.world, share).some(
    (request) =>
      isOpening(eyes, request) ||
      (request.requested_by !== eyes.officer &&
        (waitsFor(eyes, request) ||
          (isAgreed(eyes.world, request) &&
            eyes.world
              .where('office.act_approval', 'request_id', request.id)
              .some(({ officer_id, granted }) => granted && officer_id === eyes.officer)))),
  )

const waiting = new WeakMap<Request, boolean>()

export const saidSomething = ({ world, officer }: Eyes, { id }: Request): boolean =>
  officer !== null &&
  world.where('office.act_approval', 'request_id', id).some(({ officer_id }) => officer_id === officer)

/** Whether it waits for whoever asks: at work, of its circle, and not heard yet. */
export function waitsFor(eyes: Eyes, request: Request): boolean {
  if (request.act === 'shelter.release' && eyes.officer !== null) {
    const found = eyes.world.where('court.case', 'id', request.case_id)[0]
    const [opened, handed, reported, sent] = hadAPart(eyes.world, eyes.officer, found)
    eyes.note('opened its case once', opened)
    eyes.note('handed somebody of its case on, or took them over', handed)
    eyes.note('works where its case was reported', reported)
    eyes.note('works where its case was sent from or to', sent)
  }
  let yes = waiting.get(request)
  if (yes === undefined) waiting.set(request, (yes = isWaiting(eyes.world, request)))
  return (
    yes &&
    eyes.officer !== null &&
    eyes.holds(...circles[request.act].decide) &&
    mayDecide(eyes.world, eyes.officer, request) &&
    !saidSomething(eyes, request)
  )
}
