import type { holdCase, listDue, seeKeeping } from '@himaya/contract'
import type { Me, SessionToken, Tx } from '@himaya/db'
import {
  keeping,
  mayKeep,
  whyKept,
  type CaseId,
  type HoldId,
  type Keeping,
  type UnitId,
} from '@himaya/domain'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { dayAt } from '../../http/clock.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { caseOf } from '../cases/index.ts'
import { record, type Entry } from '../record/index.ts'
import {
  endHold,
  erase,
  factsOf,
  findStone,
  holdsOf,
  insertHold,
  type FoundFacts,
  type Stone,
} from './store.ts'

interface Asking {
  readonly house: House
  readonly tx: Tx
  readonly me: Me
}

const keptOn = (facts: FoundFacts, today: ReturnType<typeof dayAt>): Keeping => keeping(facts, today)
const written = (kept: Keeping) =>
  kept.outcome === 'kept' ? { ...kept, why: [...kept.why] } : { ...kept, basis: [...kept.basis] }

/** How long a case is kept and what holds it. @throws Problem `not_found` */
export async function readOfCase(
  { house, tx, me }: Asking,
  caseId: CaseId,
): Promise<Shown<z.input<typeof seeKeeping.reply>>> {
  const { posts } = await caseOf(tx, me, caseId)
  const [[facts], holds] = await Promise.all([factsOf(tx, caseId), holdsOf(tx, caseId)])
  if (facts === undefined) throw new Problem('not_found')
  return {
    reply: {
      mine: posts.some(mayKeep),
      keeping: written(keptOn(facts, dayAt(house.now()))),
      holds: [...holds],
    },
    entry: { caseId, subjects: [caseId, ...holds.map(({ id }) => id)] },
  }
}

/** What is due: files to whoever may know them, counts to the centre. */
export async function due({ house, tx }: Asking): Promise<Shown<z.input<typeof listDue.reply>>> {
  const today = dayAt(house.now())
  const all = (await factsOf(tx, null)).map((facts) => ({ facts, kept: keptOn(facts, today) }))
  const files = all.flatMap(({ facts: { known }, kept }) =>
    known === null || kept.outcome !== 'due' ? [] : [{ ...known, keeping: written(kept) }],
  )
  const hidden = Map.groupBy(
    all.filter(({ facts }) => facts.known === null),
    ({ facts }) => facts.unit,
  )
  const units = [...hidden].map(([unit, those]) => {
    const count = those.filter(({ kept }) => kept.outcome === 'due').length
    return { unit: unit as UnitId, due: count, kept: those.length - count }
  })
  return { reply: { files, units }, entry: { subjects: files.map(({ caseId }) => caseId) } }
}

/** @throws Problem `not_found` for whoever may not; `conflict` where it is held for the same already */
export async function hold(
  { tx, me }: Asking,
  { id, caseId, why, reference }: { id: string; caseId: CaseId } & z.output<typeof holdCase.body>,
): Promise<Entry> {
  const { posts } = await caseOf(tx, me, caseId)
  if (!posts.some(mayKeep)) throw new Problem('not_found')
  const standing = await holdsOf(tx, caseId)
  if (standing.some((one) => one.why === why && one.ended === null)) throw new Problem('conflict')
  await insertHold(tx, {
    id: id as HoldId,
    case_id: caseId,
    why,
    reference: reference ?? null,
    placed_by: me.id,
  })
  return { caseId, subjects: [id, caseId] }
}

/** @throws Problem `not_found` for whoever may not; `conflict` where it was ended meanwhile */
export async function release(
  { tx, me }: Asking,
  { caseId, holdId }: { caseId: CaseId; holdId: HoldId },
): Promise<Entry> {
  const { posts } = await caseOf(tx, me, caseId)
  if (!posts.some(mayKeep)) throw new Problem('not_found')
  const found = (await holdsOf(tx, caseId)).find(({ id }) => id === holdId)
  if (found === undefined) throw new Problem('not_found')
  if (found.ended !== null || !(await endHold(tx, holdId, me.id))) throw new Problem('conflict')
  return { caseId, subjects: [holdId, caseId], made: holdId }
}

/**
 * Erases whom a request names, after another agreed, in the name of whoever asked for it: all of it or nothing.
 *
 * @param proof that it was wanted for this very act; null from the command line, whose session says what it is
 * @returns what stays of it, and the entry of it. The entries of the record that named what went stay, and name it no more.
 * @throws Problem `not_found` where it is not agreed to, was used, or nothing is there any more; `refused_by_law` with what
 *   keeps the case; `database_unavailable` while an entry of it is not in the tree of the record yet
 */
export async function eraseAgreed(
  tx: Tx,
  { request, proof }: { readonly request: string; readonly proof: string | null },
): Promise<{ readonly stone: Stone; readonly entry: Entry }> {
  const id = await erase(tx, request, proof).catch((error: unknown) => {
    throw asRefusal(error)
  })
  if (id === null) throw new Problem('not_found')
  const stone = await findStone(tx, id)
  return { stone, entry: { subjects: [id, stone.subject], purpose: stone.why, made: id } }
}

/** The same from the command line: in an officer's name, with its entry. @throws as `eraseAgreed` */
export async function eraseInName(
  house: Pick<House, 'court'>,
  token: SessionToken,
  request: string,
): Promise<Stone> {
  const done = await house.court.as(token, async (tx, me) => {
    const { stone, entry } = await eraseAgreed(tx, { request, proof: null })
    await record(tx, me, 'done', 'person.erase', entry)
    return stone
  })
  if (done === undefined) throw new Problem('not_signed_in')
  return done
}

function asRefusal(error: unknown): unknown {
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (code === '42501') return new Problem('not_found')
  if (code !== '55000' || typeof message !== 'string') return error
  const refusal = whyKept(message)
  return refusal === undefined
    ? new Problem('database_unavailable')
    : new Problem('refused_by_law', { refusals: [refusal] })
}
