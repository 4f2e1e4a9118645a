import type { conflictActs, resolveConflict, seeConflicts, tellHeld } from '@himaya/contract'
import { newId, type Me, type Tx } from '@himaya/db'
import {
  findCourt,
  isOf,
  mayAgree,
  mayReopen,
  mayResolve,
  mayTellHeld,
  textSays,
  type CaseId,
  type ConflictId,
  type Post,
  type ReopenGround,
} from '@himaya/domain'
import { openField, sealField } from '@himaya/keys'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { openFile } from '../../sealed.ts'
import { caseOf, speakingAs } from '../cases/index.ts'
import type { Entry } from '../record/index.ts'
import {
  conflictsIn,
  contactOn,
  findConflict,
  holdConflict,
  insertConflict,
  insertStep,
  postsOn,
  victimsOf,
  type FoundConflict,
} from './store.ts'

export interface Asking {
  readonly house: House
  readonly tx: Tx
  readonly me: Me
}
type Told = z.input<typeof seeConflicts.reply>['rows'][number]

/** The posts I hold today at the court where it is held: of what the case holds, only those in which I work on the case. */
const inCharge = ({ me }: Asking, found: FoundConflict, mine: readonly Post[]): readonly Post[] =>
  me.posts.flatMap(({ post, court }) =>
    court === found.row.held_id && (found.told || mine.includes(post)) ? [post] : [],
  )

/** Every post in which I may have a say: those in which I work on the case, and those I hold where it is held. */
const speaking = (asking: Asking, found: FoundConflict, mine: readonly Post[]): readonly Post[] => [
  ...new Set([
    ...mine,
    ...(found.told
      ? asking.me.posts.flatMap(({ post, court }) => (court === found.row.held_id ? [post] : []))
      : []),
  ]),
]

/** @throws Problem `not_found` when it may not be seen */
async function open(
  { tx, me }: Asking,
  conflictId: ConflictId,
): Promise<{ found: FoundConflict; mine: readonly Post[] }> {
  const found = await findConflict(tx, conflictId)
  if (found === undefined) throw new Problem('not_found')
  return { found, mine: (await postsOn(tx, me, [found]))(found) }
}

/** @throws Problem `refused_by_law` with every refusal; `not_found`, for somebody of another case too */
export async function tell(
  { tx, me }: Asking,
  { id, caseId, ...asked }: { id: string; caseId: CaseId } & z.output<typeof tellHeld.body>,
): Promise<Entry> {
  const { posts } = await caseOf(tx, me, caseId)
  const person = (await victimsOf(tx, caseId)).find((one) => one.id === asked.person)
  if (person === undefined) throw new Problem('not_found')
  speakingAs(posts, (post) => mayTellHeld({ post, capacity: person.capacity, status: person.status }))
  if (findCourt(asked.court) === undefined)
    throw new Problem('malformed', { fields: [{ path: '/court', rule: 'unknown' }] })
  await insertConflict(tx, {
    id: id as ConflictId,
    case_id: caseId,
    person_id: person.id,
    what: asked.what,
    court_id: asked.court,
    nature: asked.nature,
    court_number: asked.reference?.number ?? null,
    court_code: asked.reference?.code ?? null,
    court_year: asked.reference?.year ?? null,
    raised_by: me.id,
  })
  return { caseId, subjects: [id, person.id] }
}

/**
 * Agrees, for the prosecution of the case or for that of the court where it is held.
 *
 * @throws Problem `refused_by_law`; `conflict` when a colleague was sooner; `not_found`
 */
export async function agree(asking: Asking, conflictId: ConflictId): Promise<Entry> {
  const { tx, me } = asking
  const found = await findConflict(tx, conflictId)
  const mine = found === undefined ? [] : (await postsOn(tx, me, [found]))(found)
  const fromCase = mine.some((post) => isOf(post, 'prosecution'))
  if (found !== undefined && (!found.told || (mine.length > 0 && !fromCase))) throw new Problem('not_found')
  if (found?.told === true && fromCase) {
    const post = speakingAs(mine, (one) => mayAgree({ post: one, agreed: found.agreed.here }))
    await step(asking, conflictId, { kind: 'agreed_here', post })
    return { ...caseIn(found), subjects: [conflictId], made: conflictId }
  }
  const contact = await contactOn(tx, conflictId)
  if (contact === undefined) throw new Problem('not_found')
  const post = speakingAs(
    me.posts.map((held) => held.post),
    (one) => mayAgree({ post: one, agreed: contact.agreed }),
  )
  await step(asking, conflictId, { kind: 'agreed_there', post })
  return { subjects: [conflictId], made: conflictId }
}

/**
 * Decides whether the person answers for it.
 *
 * @throws Problem `refused_by_law` with every refusal; `conflict` when a colleague was sooner; `not_found`
 */
export async function resolve(
  asking: Asking,
  {
    conflictId,
    answers,
    decided,
    reasons,
  }: { conflictId: ConflictId } & z.output<typeof resolveConflict.body>,
): Promise<Entry> {
  const { house, tx } = asking
  await holdConflict(tx, conflictId)
  const { found, mine } = await open(asking, conflictId)
  const { conflict, state } = found
  if (conflict === undefined) throw new Problem('not_found')
  const charged = inCharge(asking, found, mine)
  const post = speakingAs(speaking(asking, found, mine), (one) =>
    mayResolve({
      conflict,
      post: one,
      inCharge: charged.includes(one),
      state,
      answers,
      decided,
      reasoned: reasons.trim() !== '',
    }),
  )
  const id = newId()
  const [key] = await house.keys.newFileKeys([{ kind: 'conflict', fileId: id }])
  if (key === undefined) throw new Problem('keys_unavailable')
  await step(asking, conflictId, {
    id,
    kind: 'resolved',
    post,
    ...answers,
    decided,
    wrapped_key: key.wrapped,
    reasons_sealed: sealField(key.fileKey, place(id), reasons),
  })
  return { ...caseIn(found), subjects: [conflictId], fields: ['reasons'], made: conflictId }
}

/** @throws Problem `refused_by_law`; `conflict`; `not_found` */
export async function reopen(asking: Asking, conflictId: ConflictId, why: ReopenGround): Promise<Entry> {
  await holdConflict(asking.tx, conflictId)
  const { found, mine } = await open(asking, conflictId)
  const post = speakingAs(speaking(asking, found, mine), (one) =>
    mayReopen({ post: one, state: found.state }),
  )
  await step(asking, conflictId, { kind: 'reopened', post, why })
  return { ...caseIn(found), subjects: [conflictId], made: conflictId }
}

const place = (row: string) => ({ table: 'court.conflict_step', column: 'reasons', row })
const caseIn = (found: FoundConflict) => (found.caseId === null ? {} : { caseId: found.caseId })

async function step(
  { tx, me }: Asking,
  conflictId: ConflictId,
  done: Omit<Parameters<typeof insertStep>[1], 'conflict_id' | 'taken_by'>,
): Promise<void> {
  if (!(await insertStep(tx, { ...done, conflict_id: conflictId, taken_by: me.id })))
    throw new Problem('conflict')
}

/** What I may do with it now. */
function actsOn(
  asking: Asking,
  found: FoundConflict,
  mine: readonly Post[],
): (typeof conflictActs)[number][] {
  const { conflict, state, agreed } = found
  const posts = speaking(asking, found, mine)
  const charged = inCharge(asking, found, mine)
  // What would be decided if every question were answered: whether it is mine to decide at all.
  const answers = { under_threat: true, directly_linked: true, of_free_will: false }
  const may = {
    agree: found.told && mine.some((post) => mayAgree({ post, agreed: agreed.here }).outcome === 'may'),
    resolve:
      conflict !== undefined &&
      posts.some(
        (post) =>
          mayResolve({
            conflict,
            post,
            inCharge: charged.includes(post),
            state,
            answers,
            decided: textSays(answers) === 'liable' ? 'liable' : 'not_liable',
            reasoned: true,
          }).outcome === 'may',
      ),
    reopen: posts.some((post) => mayReopen({ post, state }).outcome === 'may'),
  }
  return (['agree', 'resolve', 'reopen'] as const).filter((act) => may[act])
}

/** Conflicts as they are told to me: to the unit, that they were told and nothing of what was done. */
export async function toldTo(asking: Asking, all: readonly FoundConflict[]): Promise<Told[]> {
  const postsFor = await postsOn(asking.tx, asking.me, all)
  return all.map((found) => {
    const { row, conflict } = found
    const mine = postsFor(found)
    const whole = speaking(asking, found, mine).some((post) => isOf(post, 'prosecution', 'investigation'))
    return {
      id: found.id,
      caseId: found.caseId,
      register: found.register,
      person: row.person_id,
      what: row.what,
      nature: found.nature,
      party: row.party_id,
      charge: found.charge,
      dropped: row.dropped_on ?? row.ended_on,
      court: { id: row.held_id, ar: row.held_ar, fr: row.held_fr },
      reference:
        row.court_number === null || row.court_code === null || row.court_year === null
          ? null
          : { number: row.court_number, code: row.court_code, year: row.court_year },
      raised: {
        by: { id: row.officer_id, nameAr: row.name_ar, nameLa: row.name_la },
        at: row.raised_at.toISOString(),
      },
      article: 'ma/act/2016/27-14#art_448-14',
      resolvedBy:
        conflict?.resolvedBy ?? (found.nature === 'felony' ? 'general_prosecutor' : 'kings_prosecutor'),
      state: whole ? found.state : null,
      agreed: whole && found.told ? found.agreed : null,
      resolution:
        whole && found.resolution !== null
          ? {
              decided: found.resolution.decided,
              answers: { ...found.resolution.answers },
              by: found.resolution.by,
              at: found.resolution.at,
            }
          : null,
      mine: actsOn(asking, found, mine),
    }
  })
}

/** The conflicts of a case, and of whom I may tell one. @throws Problem `not_found`, to whoever may know none too */
export async function readOfCase(
  asking: Asking,
  caseId: CaseId,
): Promise<Shown<z.input<typeof seeConflicts.reply>>> {
  const { tx, me } = asking
  const { posts } = await caseOf(tx, me, caseId)
  if (!posts.some((post) => isOf(post, 'unit', 'prosecution', 'investigation')))
    throw new Problem('not_found')
  const people = await victimsOf(tx, caseId)
  return {
    reply: {
      mayTellOf: people.flatMap(({ id, capacity, status }) =>
        posts.some((post) => mayTellHeld({ post, capacity, status }).outcome === 'may') ? [id] : [],
      ),
      rows: await toldTo(asking, await conflictsIn(tx, caseId)),
    },
    entry: { caseId, subjects: [caseId] },
  }
}

/** Why it was decided so. @throws Problem `not_found`, to the unit too */
export async function readReasons(
  asking: Asking,
  conflictId: ConflictId,
): Promise<Shown<{ reasons: string | null }>> {
  const { house, tx, me } = asking
  const { found, mine } = await open(asking, conflictId)
  if (!speaking(asking, found, mine).some((post) => isOf(post, 'prosecution', 'investigation')))
    throw new Problem('not_found')
  const { resolution } = found
  const opened =
    resolution === null
      ? null
      : openField(
          await openFile(
            { house, tx, me },
            { kind: 'conflict', fileId: resolution.id, wrapped: resolution.wrapped },
            'see_reasons',
          ),
          place(resolution.id),
          resolution.sealed,
        ).toString('utf8')
  return {
    reply: { reasons: opened },
    entry: { ...caseIn(found), subjects: [conflictId], fields: opened === null ? [] : ['reasons'] },
  }
}
