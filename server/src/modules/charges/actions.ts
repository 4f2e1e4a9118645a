import type { bringCharge, dropCharge, listCharges } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import {
  chargeArticle,
  findCourt,
  isOf,
  levelsOf,
  mayBring,
  mayDrop,
  natureOf,
  seatsOf,
  type CaseId,
  type ChargeId,
  type CourtLevel,
  type Post,
} from '@himaya/domain'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { mustHaveCome } from '../../http/clock.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { caseOf, speakingAs } from '../cases/index.ts'
import type { Entry } from '../record/index.ts'
import {
  chargesOf,
  endCharge,
  findCharge,
  findParty,
  findPenal,
  insertCharge,
  type ChargeRow,
} from './store.ts'

/** Everyone assigned but the unit, as row security has it. */
const mayRead = (posts: readonly Post[]) =>
  posts.some((post) => isOf(post, 'prosecution', 'investigation', 'bench', 'juvenile', 'registry'))

/**
 * Brings a charge.
 *
 * @throws Problem `refused_by_law` with every refusal; `conflict` when the same stands against the same party;
 *   `malformed` for a day to come; `not_found`, for a party of another case too
 */
export async function bring(
  house: House,
  tx: Tx,
  me: Me,
  asked: { id: string; caseId: CaseId } & z.output<typeof bringCharge.body>,
): Promise<Entry> {
  const { posts } = await caseOf(tx, me, asked.caseId)
  const penal = await findPenal(tx, asked.caseId)
  if (penal === undefined) throw new Problem('not_found')
  const party = await findParty(tx, penal.id, asked.party)
  if (party === undefined) throw new Problem('not_found')
  const standing = (await chargesOf(tx, penal.id)).filter(stands)
  const facts = {
    charge: asked.charge,
    party: party.capacity,
    link: asked.link,
    standing: standing.map(({ charge }) => charge),
    submitted: asked.submittedOn !== undefined,
    on: asked.on,
  }
  speakingAs(posts, (post) => mayBring({ post, level: levelOf(me, post), ...facts }))
  mustHaveCome(house.now(), asked.on, '/on')
  if (asked.submittedOn !== undefined) mustHaveCome(house.now(), asked.submittedOn, '/submittedOn')
  const inserted = await insertCharge(tx, {
    id: asked.id as ChargeId,
    penal_id: penal.id,
    party_id: party.id,
    article: chargeArticle(asked.charge),
    link: natureOf(asked.charge) === 'felony' ? 'none' : asked.link,
    submitted_on: asked.submittedOn ?? null,
    brought_by: me.id,
    brought_on: asked.on,
  })
  if (!inserted) throw new Problem('conflict')
  return { caseId: asked.caseId, subjects: [asked.id, party.id] }
}

/**
 * Records that a charge no longer stands.
 *
 * @throws Problem `refused_by_law` with every refusal; `conflict` when it stands no more; `malformed` for a day to come
 *   or before it was brought; `not_found`
 */
export async function drop(
  house: House,
  tx: Tx,
  me: Me,
  asked: { caseId: CaseId; chargeId: ChargeId } & z.output<typeof dropCharge.body>,
): Promise<Entry> {
  const { posts } = await caseOf(tx, me, asked.caseId)
  const charge = await findCharge(tx, asked.caseId, asked.chargeId)
  if (charge === undefined) throw new Problem('not_found')
  const facts = { charge: charge.charge, why: asked.why }
  speakingAs(posts, (post) => mayDrop({ post, level: levelOf(me, post), ...facts }))
  mustHaveCome(house.now(), asked.on, '/on')
  if (asked.on < charge.on) throw new Problem('malformed', { fields: [{ path: '/on', rule: 'too_early' }] })
  if (!(await endCharge(tx, charge.id, { on: asked.on, why: asked.why, by: me.id })))
    throw new Problem('conflict')
  return { caseId: asked.caseId, subjects: [charge.id, charge.party], made: charge.id }
}

/** The charges of a case, and where what stands belongs. @throws Problem `not_found`, to the unit too */
export async function listOfCase(
  tx: Tx,
  me: Me,
  caseId: CaseId,
): Promise<Shown<z.input<typeof listCharges.reply>>> {
  const { posts } = await caseOf(tx, me, caseId)
  const penal = await findPenal(tx, caseId)
  if (penal === undefined || !mayRead(posts)) throw new Problem('not_found')
  const rows = await chargesOf(tx, penal.id)
  return {
    reply: {
      heldAt: penal.level,
      charges: rows.map((row) => ({
        ...row,
        article: chargeArticle(row.charge),
        nature: natureOf(row.charge),
      })),
      seats: seatsIn(rows.filter(stands)),
    },
    entry: { caseId, subjects: [caseId] },
  }
}

const stands = (row: ChargeRow) => row.dropped === null

/** Where what stands against each party belongs, in the order in which the parties were first charged. */
function seatsIn(standing: readonly ChargeRow[]) {
  return [...new Set(standing.map(({ party }) => party))].flatMap((party) => {
    const felonyBeside = standing.some((row) => row.party !== party && natureOf(row.charge) === 'felony')
    const own = standing.filter((row) => row.party === party)
    return seatsOf(own, { felonyBeside, accused: 'adult' }).map(({ charges, basis, ...seat }) => ({
      party,
      ...seat,
      charges: [...charges],
      basis: [...basis],
    }))
  })
}

/** The level of court at which I hold a post; of an investigating judge at both, the higher. */
function levelOf(me: Me, post: Post): CourtLevel {
  const held = me.posts.flatMap((one) =>
    one.post === post && one.court !== null ? [findCourt(one.court)?.kind] : [],
  )
  return held.includes('court_of_appeal')
    ? 'court_of_appeal'
    : (held[0] ?? levelsOf(post)[0] ?? 'first_instance')
}
