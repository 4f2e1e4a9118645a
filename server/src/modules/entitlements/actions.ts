import type { noteEntitlement, seeCoverage, seeEntitlements } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import {
  checklist,
  coverage,
  doneFor,
  entitlementIds,
  entitlementsOf,
  givingOf,
  isOf,
  isShownTo,
  mayNoteEntitlement,
  notedStates,
  stageOf,
  standing,
  type CaseId,
  type PersonId,
  type Post,
  type UnitId,
} from '@himaya/domain'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { dayAt, mustHaveCome } from '../../http/clock.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { caseOf, speakingAs, workOn } from '../cases/index.ts'
import { entitled, saidBy } from '../conditions/index.ts'
import type { Entry } from '../record/index.ts'
import { countedOf, reachedBy } from './counted.ts'
import {
  insertEntitlementStep,
  mostCounted,
  peopleOfFile,
  recordsOf,
  stagesOf,
  victimsOfYear,
} from './store.ts'

interface Asking {
  readonly house: House
  readonly tx: Tx
  readonly me: Me
}

const mayRead = (posts: readonly Post[]) =>
  posts.some((post) => isOf(post, 'unit', 'prosecution', 'investigation', 'juvenile'))

/** Where everything that the law gives the people of a case stands. @throws Problem `not_found`, to the bench too */
export async function readOfCase(
  { house, tx, me }: Asking,
  caseId: CaseId,
): Promise<Shown<z.input<typeof seeEntitlements.reply>>> {
  const { posts, fileId } = await caseOf(tx, me, caseId)
  if (!mayRead(posts)) throw new Problem('not_found')
  const today = dayAt(house.now())
  const people = await peopleOfFile(tx, fileId)
  const [records, stages, said] = await Promise.all([
    recordsOf(tx, people),
    stagesOf(tx, [caseId]),
    saidBy(
      tx,
      people.map(({ id }) => id),
    ),
  ])
  const stage = stageOf(stages(caseId))
  return {
    reply: {
      stage,
      people: people.flatMap((person) => {
        const { claims, ...record } = records(person)
        const facts = entitled(person, { claims, said: said(person.id), stage }, today)
        const done = doneFor({ ...record, claims }, today)
        const given = entitlementsOf(facts, today)
        const lines = checklist(facts, today, done).filter(({ entitlement }) =>
          posts.some((post) => isShownTo(post, entitlement)),
        )
        if (lines.length === 0) return []
        return [
          {
            person: person.id,
            lines: lines.map(({ entitlement, basis, ...line }) => ({
              entitlement,
              basis: [...basis],
              ...line,
              on: done[entitlement]?.at(-1)?.on ?? null,
              may: notedStates.filter((to) =>
                posts.some(
                  (post) =>
                    mayNoteEntitlement({
                      post,
                      entitlement,
                      entitled: given.includes(entitlement),
                      from: line.state,
                      to,
                    }).outcome === 'may',
                ),
              ),
            })),
          },
        ]
      }),
    },
    entry: { caseId, subjects: [caseId] },
  }
}

/** Writes down how an entitlement stands. @throws Problem `refused_by_law`; `malformed` for a day to come; `not_found` */
export async function note(
  { house, tx, me }: Asking,
  asked: { id: string; caseId: CaseId; personId: PersonId } & z.output<typeof noteEntitlement.body>,
): Promise<Entry> {
  const { caseId, personId, entitlement, state, on } = asked
  const { posts, person } = await workOn(tx, me, { caseId, personId })
  if (!mayRead(posts)) throw new Problem('not_found')
  mustHaveCome(house.now(), on, '/on')
  const today = dayAt(house.now())
  const { fileId } = await caseOf(tx, me, caseId)
  const found = (await peopleOfFile(tx, fileId)).find(({ id }) => id === personId)
  if (found === undefined) throw new Problem('not_found')
  const stage = stageOf((await stagesOf(tx, [caseId]))(caseId))
  const records = (await recordsOf(tx, [found]))(found)
  const said = (await saidBy(tx, [personId]))(personId)
  const facts = entitled(found, { claims: records.claims, said, stage }, today)
  const done = doneFor(records, today)
  const post = speakingAs(posts, (one) =>
    mayNoteEntitlement({
      post: one,
      entitlement,
      entitled: entitlementsOf(facts, today).includes(entitlement),
      from: standing(done[entitlement] ?? []),
      to: state,
    }),
  )
  const last = done[entitlement]?.at(-1)
  // Written after what it follows, it would stand before it.
  if (last !== undefined && on < last.on)
    throw new Problem('malformed', { fields: [{ path: '/on', rule: 'too_early' }] })
  await insertEntitlementStep(tx, {
    id: asked.id,
    file_id: fileId,
    person_id: personId,
    unit_id: person.unit_id,
    entitlement,
    state,
    done_on: on,
    post,
    said_by: me.id,
  })
  return { caseId, subjects: [asked.id, personId] }
}

/** How far each entitlement reached the people of a unit. @throws Problem `not_found`, to whoever does not see them all */
export async function readCoverage(
  { house, tx, me }: Asking,
  unit: UnitId,
  year: number,
): Promise<Shown<z.input<typeof seeCoverage.reply>>> {
  if (!me.posts.some((held) => held.post === 'social_assistant' && held.unit === unit))
    throw new Problem('not_found')
  const today = dayAt(house.now())
  const found = await victimsOfYear(tx, year, { of: [unit] })
  const people = found.slice(0, mostCounted)
  const all = await countedOf(tx, people, today)
  return {
    reply: {
      people: people.length,
      more: found.length > mostCounted,
      rows: entitlementIds.flatMap((entitlement) => {
        const theirs = reachedBy(entitlement, all)
        if (theirs.length === 0) return []
        return [{ entitlement, giving: givingOf(entitlement), ...coverage(theirs) }]
      }),
    },
    entry: null,
  }
}
