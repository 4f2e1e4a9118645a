import type { seeTransferReasons, seeTransfers, sendTransfer, transferActs } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import {
  appealCourtOf,
  mayMoveTransfer,
  maySend,
  type CaseId,
  type CourtId,
  type Post,
  type TransferId,
} from '@himaya/domain'
import { openField, sealField, type FileKey } from '@himaya/keys'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { dayAt } from '../../http/clock.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { openFile } from '../../sealed.ts'
import { speakingAs } from '../cases/index.ts'
import type { Entry } from '../record/index.ts'
import {
  courtNamed,
  findCase,
  findTransfer,
  insertTransfer,
  moveTransfer,
  natureOf,
  postsOn,
  transfersOf,
  type FoundTransfer,
} from './store.ts'

interface Asking {
  readonly house: House
  readonly tx: Tx
  readonly me: Me
}
type Move = 'received' | 'accepted' | 'returned'

const reasonsPlace = (row: string) => ({ table: 'court.transfer', column: 'reasons', row })
const answerPlace = (row: string) => ({ table: 'court.transfer', column: 'answer', row })

const caseKey = (
  { house, tx, me }: Asking,
  of: { readonly id: CaseId; readonly wrapped: Buffer },
  purpose: string,
): Promise<FileKey> =>
  openFile({ house, tx, me }, { kind: 'case', fileId: of.id, wrapped: of.wrapped }, purpose)

const heldAt = (me: Me) =>
  me.posts.flatMap(({ post, court }) => (court === null ? [] : [{ post, postedAt: court }]))

/** What a sending of this case would be judged by, and the posts in which I work on it, each with its court. */
async function sending(asking: Asking, caseId: CaseId) {
  const { house, tx, me } = asking
  const of = await findCase(tx, caseId)
  if (of === undefined) throw new Problem('not_found')
  const assigned = await postsOn(tx, me, [caseId], dayAt(house.now()))
  const mine = heldAt(me).filter(
    ({ post }) =>
      assigned.some((one) => one.post === post) ||
      (post === 'social_assistant' &&
        me.posts.some((held) => held.unit === of.unit_id && held.post === post)),
  )
  const before = await transfersOf(tx, caseId)
  return {
    of,
    mine,
    before,
    facts: {
      from: of.court_id,
      nature: await natureOf(tx, of.penal_id),
      underWay: before.some(({ state }) => state === 'sent' || state === 'received'),
    },
  }
}

/** @throws Problem `refused_by_law` with every refusal; `conflict` when another was sooner; `not_found` */
export async function send(
  asking: Asking,
  { id, caseId, to, reasons }: { id: string; caseId: CaseId } & z.output<typeof sendTransfer.body>,
): Promise<Entry> {
  const { of, mine, facts } = await sending(asking, caseId)
  const reasoned = reasons.trim() !== ''
  speakingAs(mine, (one) => maySend({ ...one, ...facts, to, reasoned }))
  const key = await caseKey(asking, { id: caseId, wrapped: of.wrapped_key }, 'send_transfer')
  const sent = await insertTransfer(asking.tx, {
    id: id as TransferId,
    case_id: caseId,
    from_court_id: of.court_id,
    to_court_id: to,
    reasons_sealed: sealField(key, reasonsPlace(id), reasons),
    sent_by: asking.me.id,
  })
  if (!sent) throw new Problem('conflict')
  return { caseId, subjects: [id], fields: ['reasons'] }
}

/** Receives, accepts or returns. @throws Problem `refused_by_law`; `conflict` when somebody was sooner; `not_found` */
export async function move(asking: Asking, transferId: TransferId, to: Move, reasons = ''): Promise<Entry> {
  const { house, tx, me } = asking
  const found = await findTransfer(tx, transferId)
  if (found === undefined) throw new Problem('not_found')
  speakingAs(heldAt(me), (one) =>
    mayMoveTransfer({ ...one, ...moving(found, to), reasoned: reasons.trim() !== '' }),
  )
  // Whoever answers is on the case; whoever is not learns no more of it than that it was sent.
  if (to !== 'received' && found.of === null) throw new Problem('not_found')
  const answer =
    to === 'returned' && found.of !== null
      ? sealField(await caseKey(asking, found.of, 'return_transfer'), answerPlace(transferId), reasons)
      : undefined
  const moved = await moveTransfer(tx, transferId, found.state, {
    state: to,
    moved_by: me.id,
    moved_at: new Date(house.now()),
    ...(answer === undefined ? {} : { answer_sealed: answer }),
  })
  if (!moved) throw await whyNot(tx, found)
  return {
    ...(found.of === null ? {} : { caseId: found.of.id }),
    subjects: [transferId],
    fields: answer === undefined ? [] : ['reasons'],
    made: transferId,
  }
}

/** Somebody was sooner, or it is not mine: whoever receives is told nothing else. */
async function whyNot(tx: Tx, { id, state }: FoundTransfer): Promise<Problem> {
  const now = await findTransfer(tx, id)
  return now === undefined || now.state === state
    ? new Problem('not_found')
    : new Problem('conflict', { state: now.state })
}

const moving = ({ to: { id }, state }: FoundTransfer, to: Move) => ({ receiving: id, from: state, to })

const acts = { receive: 'received', accept: 'accepted', return: 'returned' } as const satisfies Record<
  (typeof transferActs)[number],
  Move
>

/** Sendings as they are told to me, with what is mine to do: only whoever is on the case answers. */
export async function told({ house, tx, me }: Asking, found: readonly FoundTransfer[]) {
  const cases = found.flatMap(({ of }) => of?.id ?? [])
  const assigned = await postsOn(tx, me, cases, dayAt(house.now()))
  return found.map((transfer) => {
    const { id, of, register, from, to, state, sentAt, movedAt } = transfer
    const isOn = (post: Post) => assigned.some((one) => one.caseId === of?.id && one.post === post)
    const mine = (['receive', 'accept', 'return'] as const).filter((act) =>
      heldAt(me).some(
        (one) =>
          (act === 'receive' || isOn(one.post)) &&
          mayMoveTransfer({ ...one, ...moving(transfer, acts[act]), reasoned: true }).outcome === 'may',
      ),
    )
    return { id, caseId: of?.id ?? null, register, from, to, state, sentAt, movedAt, mine }
  })
}

/** The sendings of a case, and the Court of Appeal to which I may send it now. */
export async function readOfCase(
  asking: Asking,
  caseId: CaseId,
): Promise<Shown<z.input<typeof seeTransfers.reply>>> {
  const { mine, before, facts } = await sending(asking, caseId)
  const to: CourtId = appealCourtOf(facts.from)
  const may = mine.some((one) => maySend({ ...one, ...facts, to, reasoned: true }).outcome === 'may')
  return {
    reply: {
      maySendTo: may ? ((await courtNamed(asking.tx, to)) ?? null) : null,
      rows: await told(asking, before),
    },
    entry: { caseId, subjects: [caseId] },
  }
}

/** Why it was sent, and why it came back. @throws Problem `not_found`, to whoever receives and is not on the case too */
export async function readReasons(
  asking: Asking,
  transferId: TransferId,
): Promise<Shown<z.input<typeof seeTransferReasons.reply>>> {
  const found = await findTransfer(asking.tx, transferId)
  if (found === undefined || found.of === null) throw new Problem('not_found')
  const key = await caseKey(asking, found.of, 'see_transfer')
  const open = (place: ReturnType<typeof reasonsPlace>, sealed: Buffer) =>
    openField(key, place, sealed).toString('utf8')
  return {
    reply: {
      sent: open(reasonsPlace(transferId), found.reasons),
      returned: found.answer === null ? null : open(answerPlace(transferId), found.answer),
    },
    entry: { caseId: found.of.id, subjects: [transferId], fields: ['reasons'] },
  }
}
