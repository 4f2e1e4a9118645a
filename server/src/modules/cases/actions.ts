import type { seeCase } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import { isOf, writeCourtReference, type CaseId, type CourtReference } from '@himaya/domain'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { dayAt } from '../../http/clock.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import type { Entry } from '../record/index.ts'
import { assignsAs } from './assign.ts'
import { knowsCharges, placesOf } from './places.ts'
import {
  assignedTo,
  chargesOf,
  emergencyOn,
  findCase,
  partiesOf,
  peopleOf,
  updateReference,
} from './store.ts'

/** One case with everyone in it and everyone on it. @throws Problem `not_found`, hidden and absent alike */
export async function readCase(
  house: House,
  tx: Tx,
  me: Me,
  caseId: CaseId,
): Promise<Shown<z.input<typeof seeCase.reply>>> {
  const found = await findCase(tx, caseId)
  if (found === undefined) throw new Problem('not_found')
  const { row, penalId } = found
  const today = dayAt(house.now())
  const [people, parties, everybody, charges, opened] = await Promise.all([
    peopleOf(tx, found.assistanceId, today),
    partiesOf(tx, caseId, penalId),
    assignedTo(tx, caseId, {
      courts: me.posts.flatMap((held) =>
        assignsAs(held).length > 0 && held.court !== null ? [held.court] : [],
      ),
      today,
    }),
    penalId === null ? [] : chargesOf(tx, penalId),
    emergencyOn(tx, me, caseId),
  ])
  const assigned = everybody.filter(({ now }) => now)
  const ofUnit = me.posts.filter((held) => held.post === 'social_assistant' && held.unit === row.unit)
  const ofCase = assigned.filter((a) => a.officer.id === me.id)
  const reading = opened === undefined ? [] : [opened]
  const mine = [...new Set([...ofUnit, ...ofCase, ...reading].map((held) => held.post))]
  const assigns =
    opened !== undefined
      ? []
      : [...new Set(me.posts.flatMap((held) => (mine.includes(held.post) ? assignsAs(held) : [])))]
  const social = mine.some((post) => isOf(post, 'unit', 'prosecution', 'investigation', 'juvenile'))
  return {
    reply: {
      ...row,
      urgent: found.urgent,
      report: found.reportId,
      help: found.help,
      mine,
      emergency: opened === undefined ? null : { id: opened.id, endsAt: opened.endsAt },
      places: placesOf({
        unit: row.unit,
        seized: row.court,
        charges: knowsCharges(mine) ? charges : null,
      }),
      people: people.map((person) => (social ? person : { ...person, leftOut: [] })),
      children: people.filter((person) => person.isChild === true).length,
      statuses: [...new Set(people.map((person) => person.status))],
      parties,
      assigns,
      assigned: assigned.map(
        ({ id, officer, post, starts, ends, ofMine, standsInFor, delegatedBy, awayUntil }) => {
          const gives = ofMine && assigns.includes(post)
          return {
            id,
            officer,
            post,
            starts,
            mayEnd: gives || delegatedBy === me.id,
            standsInFor,
            until: ends,
            // What was handed on is not handed on again.
            mayDelegate: standsInFor === null && (gives || officer.id === me.id),
            awayUntil,
          }
        },
      ),
      earlier: everybody
        .flatMap(({ officer, post, starts, ends, why, now }) =>
          now || ends === null ? [] : [{ officer, post, starts, ends, why }],
        )
        .reverse(),
    },
    entry: { caseId, subjects: [caseId] },
  }
}

/**
 * Writes down the number the court gave the case.
 *
 * @throws Problem `conflict` with the number that stands there now; `not_found` for whoever is not the court's registry
 */
export async function numberTheCase(
  tx: Tx,
  caseId: CaseId,
  { was, reference }: { readonly was: CourtReference | null; readonly reference: CourtReference },
): Promise<Entry> {
  const found = await findCase(tx, caseId)
  if (found?.penalId == null) throw new Problem('not_found')
  if (!(await updateReference(tx, found.penalId, was, reference))) {
    const now = found.row.reference
    // Still what it was, and not written over: it is not this officer's to write.
    throw written(now) === written(was)
      ? new Problem('not_found')
      : new Problem('conflict', { reference: now })
  }
  return { caseId, subjects: [caseId], made: caseId }
}

const written = (reference: CourtReference | null) =>
  reference === null ? undefined : writeCourtReference(reference)
