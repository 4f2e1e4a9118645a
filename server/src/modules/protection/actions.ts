import type {
  decideMeasure,
  liftMeasure,
  measuresOpenTo,
  requestMeasure,
  reviewMeasure,
  serveMeasure,
} from '@himaya/contract'
import {
  articleOfMeasure,
  isDeciderOf,
  isOf,
  mayDecide,
  mayRequest,
  mayReview,
  mayServe,
  measuresFor,
  needsComplaint,
  powersOver,
  type CaseId,
  type DecisionId,
  type MeasureId,
  type MeasureLength,
  type PersonId,
  type Post,
  type Protected,
  type Verdict,
} from '@himaya/domain'
import { sealField } from '@himaya/keys'
import type { z } from 'zod'
import { unprintableIn } from '../../documents/index.ts'
import { dayAt } from '../../http/clock.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import type { Entry } from '../record/index.ts'
import {
  type Asking,
  type OfMeasure,
  requestPlace,
  reasonsPlace,
  notePlace,
  type Request,
  type Reasons,
  caseKey,
  needCase,
  needMeasure,
} from './measure.ts'
import type { Text } from './papers.ts'
import { stateOf, isInForce } from './state.ts'
import {
  findParty,
  findPerson,
  insertDecision,
  insertMeasure,
  insertStep,
  nextNumber,
  protectedAs,
} from './store.ts'

type Made = { readonly id: string }

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
