import type { LocalDate } from '@himaya/algorithms'
import type {
  decideMeasure,
  liftMeasure,
  measureActs,
  measuresOpenTo,
  requestMeasure,
  reviewMeasure,
  seeMeasure,
  seeMeasures,
  serveMeasure,
} from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import {
  addresseesOf,
  articleOfMeasure,
  isDeciderOf,
  isJudicialAuthority,
  isOf,
  mayDecide,
  mayRequest,
  mayReview,
  mayServe,
  measuresFor,
  needsComplaint,
  powersOver,
  toldOfDecision,
  type Addressee,
  type CaseId,
  type DecisionId,
  type MeasureId,
  type MeasureLength,
  type PersonId,
  type Post,
  type Protected,
  type Verdict,
} from '@himaya/domain'
import { openField, sealField, type FileKey } from '@himaya/keys'
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { checkScan, renderDecision, unprintableIn, type DecisionData } from '../../documents/index.ts'
import { dayAt } from '../../http/clock.ts'
import { afterOf, pageOf } from '../../http/cursor.ts'
import type { Paper, Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import type { House } from '../../house.ts'
import { issue } from '../papers/index.ts'
import type { Entry } from '../record/index.ts'
import { cardNumber, paperFor, type Text } from './papers.ts'
import { stateOf } from './state.ts'
import {
  findCase,
  findMeasure,
  findParty,
  findPerson,
  insertDecision,
  insertMeasure,
  insertScan,
  insertStep,
  isConcealed,
  lastScan,
  measuresOf,
  nextNumber,
  protectedAs,
  referenceOf,
  type FoundCase,
  type FoundMeasure,
} from './store.ts'

interface Asking {
  readonly house: House
  readonly tx: Tx
  readonly me: Me
}
type OfMeasure = { readonly measureId: MeasureId }
type Made = { readonly id: string }

const requestPlace = (row: string) => ({ table: 'court.measure', column: 'request', row })
const reasonsPlace = (row: string) => ({ table: 'court.measure_decision', column: 'reasons', row })
const notePlace = (row: string) => ({ table: 'court.measure_step', column: 'note', row })
const scanPlace = (row: string) => ({ table: 'court.scan', column: 'bytes', row })

interface Request {
  readonly words: string
  readonly against?: string | undefined
}
interface Reasons {
  readonly reasons: Text
  readonly forSuspect?: Text | undefined
}

/** The case key, for one purpose. */
const caseKey = ({ house, me }: Asking, of: FoundCase, purpose: string): Promise<FileKey> =>
  house.keys.unwrap({ kind: 'case', fileId: of.id, wrapped: of.wrapped, officer: me.id, purpose })

async function needCase({ house, tx, me }: Asking, caseId: CaseId): Promise<FoundCase> {
  const found = await findCase(tx, me, caseId, dayAt(house.now()))
  if (found === undefined || found.mine.length === 0) throw new Problem('not_found')
  return found
}

/** A measure with its case and the person as the rules need her; hidden and absent alike are `not_found`. */
async function needMeasure(asking: Asking, measureId: MeasureId) {
  const measure = await findMeasure(asking.tx, measureId)
  if (measure === undefined) throw new Problem('not_found')
  const of = await needCase(asking, measure.caseId)
  const person = await findPerson(asking.tx, of, measure.personId)
  if (person === undefined) throw new Problem('not_found')
  const today = dayAt(asking.house.now())
  // What opened the measure is the capacity in which it was asked for.
  const as = { ...protectedAs(person, measure.said, today), capacity: measure.capacity }
  return { measure, of, person, as, today }
}

/** The post among mine that may, or the refusals of the first. @throws Problem `refused_by_law` */
function postThatMay<Reason extends string>(
  mine: readonly Post[],
  rule: (post: Post) => Verdict<Reason>,
): Post {
  const verdicts = mine.map((post) => ({ post, said: rule(post) }))
  const may = verdicts.find(({ said }) => said.outcome === 'may')
  if (may !== undefined) return may.post
  const first = verdicts[0]?.said
  throw new Problem('refused_by_law', {
    refusals: first?.outcome === 'refused' ? first.refusals : [],
  })
}

/** The measures a person's capacity opens to a request of mine. */
export async function openTo(
  asking: Asking,
  { caseId, personId, child }: { caseId: CaseId; personId: PersonId; child: boolean },
): Promise<Shown<z.input<typeof measuresOpenTo.reply>>> {
  const of = await needCase(asking, caseId)
  const found = await findPerson(asking.tx, of, personId)
  if (found === undefined) throw new Problem('not_found')
  const today = dayAt(asking.house.now())
  const person = protectedAs(found, { isChild: child, complained: true }, today)
  const open = measuresFor(person).filter((kind) =>
    of.mine.some((post) => mayRequest({ post, kind, person, namesSomeone: true }).outcome === 'may'),
  )
  return {
    reply: {
      open: open.map((kind) => ({
        kind,
        article: articleOfMeasure(kind),
        powers: powersOver(kind),
        needsComplaint: needsComplaint(kind),
        mine: of.mine.some((post) => isDeciderOf({ post, kind, person, case: of.facts })),
      })),
    },
    entry: { caseId, subjects: [personId] },
  }
}

/** @throws Problem `not_found`, `refused_by_law` */
export async function request(
  asking: Asking,
  asked: Made & { caseId: CaseId; personId: PersonId } & z.output<typeof requestMeasure.body>,
): Promise<Entry> {
  const of = await needCase(asking, asked.caseId)
  const found = await findPerson(asking.tx, of, asked.personId)
  if (found === undefined) throw new Problem('not_found')
  const said = { isChild: asked.isChild ?? false, complained: asked.complained ?? false }
  const person = protectedAs(found, said, dayAt(asking.house.now()))
  const against = asked.against === undefined ? undefined : await findParty(asking.tx, of, asked.against)
  if (asked.against !== undefined && against === undefined) throw new Problem('not_found')
  const noContact = asked.kind === 'no_contact'
  postThatMay(of.mine, (post) =>
    mayRequest({
      post,
      kind: asked.kind,
      person,
      namesSomeone: against !== undefined || asked.againstDescribed !== undefined,
    }),
  )
  const capacity = opened(person)
  const key = await caseKey(asking, of, 'request_measure')
  const words: Request = { words: asked.words, ...(noContact ? { against: asked.againstDescribed } : {}) }
  await insertMeasure(asking.tx, {
    id: asked.id as MeasureId,
    case_id: asked.caseId,
    person_id: asked.personId,
    capacity,
    kind: asked.kind,
    // The paragraph follows from the kind; the policies know the article.
    article: articleOfMeasure(asked.kind).replace(/-para-\d+$/, ''),
    against_id: noContact ? (against?.id ?? null) : null,
    // Where it was not asked it is not said either: only 82-5 follows a complaint.
    complained: asked.complained ?? null,
    is_child: person.isChild,
    request_sealed: sealField(key, requestPlace(asked.id), JSON.stringify(words)),
    requested_by: asking.me.id,
  })
  return { caseId: asked.caseId, subjects: [asked.id, asked.personId], fields: ['request'] }
}

const openedCapacities = ['victim', 'witness', 'victim_witness', 'expert', 'reporter'] as const

/** The capacity that opened the measure: the rules open none to any other. */
function opened({ capacity }: Protected): (typeof openedCapacities)[number] {
  const found = openedCapacities.find((one) => one === capacity)
  if (found === undefined) throw new Problem('not_found')
  return found
}

/** Grants or refuses, in the post that may. @throws Problem `not_found`, `refused_by_law`, `conflict` when decided already */
export async function decide(
  asking: Asking,
  { id, measureId, ...body }: Made & OfMeasure & z.output<typeof decideMeasure.body>,
): Promise<Entry> {
  const { measure, of, as, today } = await needMeasure(asking, measureId)
  const { kind } = measure
  const granted = body.outcome === 'granted' ? body : undefined
  const named = granted?.against ?? measure.against
  const against = kind === 'no_contact' && named !== null ? await findParty(asking.tx, of, named) : undefined
  const forSuspect = kind === 'no_contact' ? granted?.reasonsForSuspect : undefined
  const reasoned =
    isSaid(body.reasons) && (granted === undefined || kind !== 'no_contact' || isSaid(forSuspect))
  const post = postThatMay(of.mine, (held) =>
    mayDecide({
      post: held,
      kind,
      outcome: body.outcome,
      person: as,
      case: of.facts,
      reasoned,
      namesSomeone: against !== undefined,
      opinionTaken: body.opinionTaken,
      writtenConsent: granted?.writtenConsent ?? false,
      starts: granted?.starts ?? today,
      length: granted?.length ?? { until: 'lifted' },
    }),
  )
  if (measure.decision !== null) throw new Problem('conflict')
  const court = asking.me.posts.find((held) => held.post === post)?.court
  if (court == null) throw new Problem('not_found')
  const told: Reasons = { reasons: body.reasons, ...(forSuspect === undefined ? {} : { forSuspect }) }
  const sealed = JSON.stringify(told)
  // Said before it is decided, and not when it is to be printed.
  if (unprintableIn(sealed).length > 0)
    throw new Problem('malformed', { fields: [{ path: '/reasons', rule: 'unprintable' }] })
  const key = await caseKey(asking, of, 'decide_measure')
  const year = Number(today.slice(0, 4))
  const written = await insertDecision(asking.tx, {
    id: id as DecisionId,
    case_id: of.id,
    measure_id: measureId,
    outcome: body.outcome,
    post,
    reasons_sealed: sealField(key, reasonsPlace(id), sealed),
    starts: granted?.starts ?? null,
    ...columnsOf(granted?.length),
    decided_by: asking.me.id,
    decided_on: today,
    court_id: court,
    year,
    number: await nextNumber(asking.tx, court, year),
    against_id: granted === undefined ? null : (against?.id ?? null),
    opinion_taken: body.opinionTaken,
    written_consent: granted?.writtenConsent ?? false,
  })
  if (!written) throw new Problem('conflict')
  return { caseId: of.id, subjects: [measureId, measure.personId], fields: ['reasons'] }
}

const isSaid = (text: Text | undefined) => text !== undefined && text.ar.trim() !== ''

function columnsOf(length: MeasureLength | undefined) {
  return { lasts: length?.until ?? null, ends: length?.until === 'day' ? length.day : null }
}

/** Attaches the signed decision. @throws Problem `malformed` with the fault of the file, `too_large` */
export async function attach(
  asking: Asking,
  { id, measureId, file }: Made & OfMeasure & { file: string },
): Promise<Entry> {
  const { measure, of } = await needMeasure(asking, measureId)
  if (measure.decision === null || !mayAttach(of)) throw new Problem('not_found')
  const bytes = Buffer.from(file, 'base64')
  const checked = bytes.toString('base64') === file ? checkScan(bytes) : ({ fault: 'not_a_scan' } as const)
  if ('fault' in checked) {
    if (checked.fault === 'too_large') throw new Problem('too_large')
    throw new Problem('malformed', { fields: [{ path: '/file', rule: checked.fault }] })
  }
  const key = await caseKey(asking, of, 'attach_scan')
  await insertScan(asking.tx, {
    id,
    case_id: of.id,
    measure_id: measureId,
    kind: checked.kind,
    sha256: createHash('sha256').update(bytes).digest(),
    bytes_sealed: sealField(key, scanPlace(id), bytes),
    attached_by: asking.me.id,
  })
  return { caseId: of.id, subjects: [measureId, id], fields: ['scan'] }
}

const mayAttach = (of: FoundCase) =>
  of.mine.some((post) => isOf(post, 'registry') || isJudicialAuthority(post))

/** Notes a service of the decision. @throws Problem `not_found`, `refused_by_law`, `conflict` when served already */
export async function serve(
  asking: Asking,
  { id, measureId, addressee, on }: Made & OfMeasure & z.output<typeof serveMeasure.body>,
): Promise<Entry> {
  const { measure, of, today } = await needMeasure(asking, measureId)
  if (!of.mine.some((post) => isOf(post, 'registry'))) throw new Problem('not_found')
  const { decision, kind, signed } = measure
  postThatMay(of.mine, () => mayServe({ kind, addressee, granted: decision?.outcome === 'granted', signed }))
  if (decision !== null && (on < decision.on || on > today))
    throw new Problem('malformed', { fields: [{ path: '/on', rule: 'out_of_range' }] })
  if (measure.served.some((one) => one.addressee === addressee)) throw new Problem('conflict')
  await insertStep(asking.tx, {
    id,
    case_id: of.id,
    measure_id: measureId,
    step: 'served',
    addressee,
    done_on: on,
    done_by: asking.me.id,
  })
  return { caseId: of.id, subjects: [measureId] }
}

type Reviewed = z.output<typeof liftMeasure.body> & Partial<z.output<typeof reviewMeasure.body>>

/** Reviews a measure where a length is given, and lifts it where none is. @throws Problem `refused_by_law` */
export async function review(
  asking: Asking,
  { id, measureId, reasons, personTold, length }: Made & OfMeasure & Reviewed,
): Promise<Entry> {
  const { measure, of, as, today } = await needMeasure(asking, measureId)
  const state = stateOf(measure, today)
  postThatMay(of.mine, (post) =>
    mayReview({
      post,
      kind: measure.kind,
      person: as,
      case: of.facts,
      inForce: isInForce(state),
      reasoned: reasons.trim() !== '',
      personTold,
      length: length ?? null,
      on: today,
    }),
  )
  const key = await caseKey(asking, of, 'review_measure')
  await insertStep(asking.tx, {
    id,
    case_id: of.id,
    measure_id: measureId,
    step: length === undefined ? 'lifted' : 'reviewed',
    note_sealed: sealField(key, notePlace(id), reasons),
    ...columnsOf(length),
    done_on: today,
    done_by: asking.me.id,
  })
  return { caseId: of.id, subjects: [measureId, measure.personId], fields: ['reasons'] }
}

const isInForce = (state: ReturnType<typeof stateOf>) => state === 'in_force' || state === 'ending'

const isService = (addressee: Addressee) => addressee === 'shelter_service' || addressee === 'health_service'

/** Whose copies I may print: the court's own all of them, the unit hers and the cards of those who help her. */
function papersOf(me: Me, of: FoundCase, { kind, decision }: FoundMeasure): readonly Addressee[] {
  if (decision === null) return []
  const own = ['protected_person', 'registry'] as const
  const sent = decision.outcome === 'granted' ? addresseesOf(kind) : own
  const all =
    decision.by.id === me.id ||
    of.mine.some((post) => isOf(post, 'registry', 'prosecution', 'investigation', 'juvenile'))
  if (all) return sent
  return of.mine.some((post) => isOf(post, 'unit'))
    ? sent.filter((to) => to === 'protected_person' || isService(to))
    : []
}

function told(me: Me, of: FoundCase, measure: FoundMeasure, person: Protected, today: LocalDate) {
  const { kind, decision, signed, served } = measure
  const state = stateOf(measure, today)
  const papers = papersOf(me, of, measure)
  const registry = of.mine.some((post) => isOf(post, 'registry'))
  const toServe =
    decision?.outcome === 'granted' && state !== 'lifted'
      ? addresseesOf(kind).filter((to) => !served.some(({ addressee }) => addressee === to))
      : []
  const may: Readonly<Record<(typeof measureActs)[number], boolean>> = {
    decide: decision === null && isDecider(of, measure, person),
    attach: decision !== null && !signed && mayAttach(of),
    serve: registry && signed && toServe.length > 0,
    review:
      isInForce(state) &&
      of.mine.some(
        (post) =>
          mayReview({
            post,
            kind,
            person,
            case: of.facts,
            inForce: true,
            reasoned: true,
            personTold: true,
            length: null,
            on: today,
          }).outcome === 'may',
      ),
    print: papers.length > 0,
  }
  return {
    id: measure.id,
    caseId: measure.caseId,
    person: measure.personId,
    capacity: measure.capacity,
    kind,
    article: articleOfMeasure(kind),
    powers: powersOver(kind),
    state,
    requestedAt: measure.requestedAt,
    requestedBy: measure.requestedBy,
    decision:
      decision === null
        ? null
        : {
            outcome: decision.outcome,
            post: decision.post,
            by: decision.by,
            on: decision.on,
            starts: decision.starts,
            length: decision.length,
            serial: decision.serial,
          },
    signed,
    served: [...served],
    toServe: [...toServe],
    papers: [...papers],
    mine: (['decide', 'attach', 'serve', 'review', 'print'] as const).filter((act) => may[act]),
  }
}

const isDecider = (of: FoundCase, { kind }: FoundMeasure, person: Protected) =>
  of.mine.some((post) => isDeciderOf({ post, kind, person, case: of.facts }))

/** A page of the measures of a case. */
export async function readMeasures(
  asking: Asking,
  { caseId, after }: { caseId: CaseId; after: string | undefined },
): Promise<Shown<z.input<typeof seeMeasures.reply>>> {
  const { house, tx, me } = asking
  const of = await needCase(asking, caseId)
  const today = dayAt(house.now())
  const list = { name: `measures ${caseId}`, officer: me.id }
  const found = pageOf(house, list, await measuresOf(tx, caseId, afterOf(house, list, after)))
  const rows = []
  const people = new Map<PersonId, Awaited<ReturnType<typeof findPerson>>>()
  for (const measure of found.rows) {
    if (!people.has(measure.personId))
      people.set(measure.personId, await findPerson(tx, of, measure.personId))
    const person = people.get(measure.personId)
    if (person === undefined) continue
    const as = { ...protectedAs(person, measure.said, today), capacity: measure.capacity }
    rows.push(told(me, of, measure, as, today))
  }
  return { reply: { rows, next: found.next }, entry: { caseId, subjects: [caseId] } }
}

/** One measure in full, as far as the reader's post goes. */
export async function readMeasure(
  asking: Asking,
  { measureId }: OfMeasure,
): Promise<Shown<z.input<typeof seeMeasure.reply>>> {
  const { measure, of, person, as, today } = await needMeasure(asking, measureId)
  const key = await caseKey(asking, of, 'see_measure')
  const decider = isDecider(of, measure, as) || measure.decision?.by.id === asking.me.id
  // The bench reads what is put before it to decide, and nothing else of what the unit wrote.
  const accompanies = of.mine.some((post) => isOf(post, 'unit', 'prosecution', 'investigation', 'juvenile'))
  const registry = of.mine.some((post) => isOf(post, 'registry'))
  const asked =
    accompanies || decider
      ? readRequest(openField(key, requestPlace(measure.id), measure.request))
      : undefined
  const reasons =
    measure.decision !== null && (accompanies || decider || registry)
      ? readReasons(openField(key, reasonsPlace(measure.decision.id), measure.decision.sealed)).reasons
      : undefined
  const notes = accompanies || decider || registry ? measure.notes : []
  return {
    reply: {
      ...told(asking.me, of, measure, as, today),
      guardianKeptAway: person.guardian_kept_away,
      request:
        asked === undefined
          ? null
          : {
              words: asked.words,
              complained: measure.complained,
              isChild: measure.said.isChild,
              against: measure.against,
              againstDescribed: asked.against ?? null,
            },
      reasons: reasons === undefined ? null : { ar: reasons.ar, fr: reasons.fr ?? null },
      notes: notes.map(({ id, step, on, sealed }) => ({
        step,
        on,
        words: openField(key, notePlace(id), sealed).toString('utf8'),
      })),
    },
    entry: {
      caseId: of.id,
      subjects: [measureId, measure.personId],
      fields: [...(asked === undefined ? [] : ['request']), ...(reasons === undefined ? [] : ['reasons'])],
    },
  }
}

// What was sealed is what this file wrote.
const readRequest = (opened: Buffer) => JSON.parse(opened.toString('utf8')) as Request
const readReasons = (opened: Buffer) => JSON.parse(opened.toString('utf8')) as Reasons

/** One decision for one addressee, printed. @throws Problem `not_found` where there is no such copy for the reader */
export async function print(
  asking: Asking,
  { measureId, addressee, form }: OfMeasure & { addressee: Addressee; form: DecisionData['form'] },
): Promise<Paper> {
  const { house, tx, me } = asking
  const { measure, of, person } = await needMeasure(asking, measureId)
  const { decision } = measure
  if (decision === null || !papersOf(me, of, measure).includes(addressee)) throw new Problem('not_found')
  // Read under the reader's own right: the unit's print of her copy names nobody whom the unit may not see.
  const party = measure.against === null ? undefined : await findParty(tx, of, measure.against)
  const [key, hers, his] = await house.keys.unwraps({
    files: [
      { kind: 'case', fileId: of.id, wrapped: of.wrapped },
      { kind: 'assistance', fileId: of.assistance, wrapped: person.wrapped_key },
      ...(party === undefined
        ? []
        : [{ kind: 'penal' as const, fileId: party.file_id, wrapped: party.wrapped_key }]),
    ],
    officer: me.id,
    purpose: 'print_decision',
  })
  if (key === undefined || hers === undefined) throw new Problem('keys_unavailable')
  const { reasons, forSuspect } = readReasons(openField(key, reasonsPlace(decision.id), decision.sealed))
  const data = paperFor(
    {
      ...measure,
      ...decision,
      reasons,
      reasonsForSuspect: forSuspect,
      length: decision.decidedLength,
      person: nameOf(hers, 'assistance.person', person),
      concealed: await isConcealed(tx, measure.personId),
      language: person.language,
      card: cardNumber(decision.id),
      against:
        party === undefined || his === undefined
          ? undefined
          : {
              name: nameOf(his, 'penal.party', party),
              standing: party.capacity === 'accused' ? 'accused' : 'suspect',
            },
      reference: await referenceOf(tx, of),
    },
    addressee,
    form,
  )
  if (data === undefined) throw new Problem('not_found')
  return {
    bytes: await issue(
      asking,
      {
        kind: 'decision',
        addressee,
        draft: !measure.signed,
        form,
        case_id: of.id,
        court_id: decision.court,
        person_id: measure.personId,
        measure_id: measureId,
        told: toldOfDecision(addressee, { draft: !measure.signed }),
      },
      (marks) => renderDecision(data, marks),
    ),
    media: 'application/pdf',
    // Told apart by whom they are for, lest one be handed to another; by nothing else.
    name: isService(addressee) ? `card-${cardNumber(decision.id)}.pdf` : `decision-${addressee}.pdf`,
    entry: {
      caseId: of.id,
      subjects: [measureId, measure.personId],
      fields: isService(addressee) ? ['need'] : ['name', 'reasons'],
      purpose: `print_for_${addressee}`,
    },
  }
}

function nameOf(key: FileKey, table: string, row: { id: string; name_sealed: Buffer | null }): string | null {
  if (row.name_sealed === null) return null
  return openField(key, { table, column: 'name', row: row.id }, row.name_sealed).toString('utf8')
}

const media = { pdf: 'application/pdf', png: 'image/png', jpeg: 'image/jpeg' } as const

/** The signed decision as it came, for those who may print every copy. */
export async function readScan(asking: Asking, { measureId }: OfMeasure): Promise<Paper> {
  const { measure, of } = await needMeasure(asking, measureId)
  const whole = papersOf(asking.me, of, measure).includes('registry')
  const scan = whole ? await lastScan(asking.tx, measureId) : undefined
  if (scan === undefined) throw new Problem('not_found')
  const key = await caseKey(asking, of, 'see_scan')
  return {
    bytes: openField(key, scanPlace(scan.id), scan.bytes_sealed),
    media: media[scan.kind],
    name: `signed.${scan.kind}`,
    entry: { caseId: of.id, subjects: [measureId, scan.id], fields: ['scan'] },
  }
}
