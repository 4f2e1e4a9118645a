import type { LocalDate } from '@himaya/algorithms'
import type { measureActs, seeMeasure, seeMeasures } from '@himaya/contract'
import type { Me, SessionToken } from '@himaya/db'
import {
  addresseesOf,
  articleOfMeasure,
  isOf,
  mayReview,
  powersOver,
  type CaseId,
  type PersonId,
  type Protected,
} from '@himaya/domain'
import { openField } from '@himaya/keys'
import type { z } from 'zod'
import { dayAt } from '../../http/clock.ts'
import { afterOf, pageOf } from '../../http/cursor.ts'
import type { Shown } from '../../http/mount.ts'
import {
  type Asking,
  type OfMeasure,
  requestPlace,
  reasonsPlace,
  notePlace,
  caseKey,
  needCase,
  needMeasure,
  isDecider,
  papersOf,
  readRequest,
  readReasons,
  mayAttach,
} from './measure.ts'
import { toldOfScan } from './scan.ts'
import { stateOf, isInForce } from './state.ts'
import { findPerson, measuresOf, protectedAs, type FoundCase, type FoundMeasure } from './store.ts'

/** What is shown of a measure to each post. */
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
  asking: Asking & { readonly token: SessionToken },
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
      scan: await toldOfScan(asking, of, measure),
    },
    entry: {
      caseId: of.id,
      subjects: [measureId, measure.personId],
      fields: [...(asked === undefined ? [] : ['request']), ...(reasons === undefined ? [] : ['reasons'])],
    },
  }
}
