import type { recordScreening, seeScreenings } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import {
  dutiesOf,
  isOf,
  itemsOf,
  mayScreen,
  rightsMissing,
  type CaseId,
  type PersonId,
  type Post,
  type Reception,
  type ReceptionDuty,
  type Right,
  type ScreeningId,
} from '@himaya/domain'
import { openField, sealField } from '@himaya/keys'
import { signs } from '@himaya/law'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { dayAt } from '../../http/clock.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { openFile, type Opening } from '../../sealed.ts'
import { caseOf, isChildOn, workOn, type Work } from '../cases/index.ts'
import type { Entry } from '../record/index.ts'
import { answersOf, insertScreening, screeningsIn, welcomeOf } from './store.ts'

const notePlace = (id: string) => ({ table: 'assistance.screening', column: 'note', row: id })

/** The unit, and the prosecution or investigating judge who decide on it: never the bench (as row security has it). */
const mayRead = (posts: readonly Post[]) =>
  posts.some((post) => isOf(post, 'unit', 'prosecution', 'investigation'))

/**
 * Writes a screening down, after everything that comes before it.
 *
 * @throws Problem `refused_by_law` while her reception, what it called for, or her rights are missing; `malformed`
 *   for an indicator or a sign that is not of the set; `not_found` for whoever is not a social assistant of the unit
 */
export async function writeScreening(
  house: House,
  tx: Tx,
  me: Me,
  asked: { id: string; caseId: CaseId; personId: PersonId } & z.output<typeof recordScreening.body>,
): Promise<Entry> {
  const { person, posts } = await workOn(tx, me, asked)
  if (!posts.includes('social_assistant')) throw new Problem('not_found')
  const held: ReadonlySet<string> = new Set(itemsOf(asked.set).map((item) => item.id))
  const seen: ReadonlySet<string> = new Set(
    signs.filter((sign) => (sign.sets as readonly string[]).includes(asked.set)).map((sign) => sign.id),
  )
  if (!Object.keys(asked.answers).every((item) => held.has(item)))
    throw new Problem('malformed', { fields: [{ path: '/answers', rule: 'not_of_the_set' }] })
  if (!asked.signs.every((sign) => seen.has(sign)))
    throw new Problem('malformed', { fields: [{ path: '/signs', rule: 'not_of_the_set' }] })
  const { verdict } = await readiness(house, tx, person, asked.met)
  if (verdict.outcome === 'refused') throw new Problem('refused_by_law', { refusals: verdict.refusals })

  const key =
    asked.note === undefined ? undefined : await keyOf({ house, tx, me }, person, 'record_screening')
  await insertScreening(tx, {
    id: asked.id as ScreeningId,
    file_id: person.file_id,
    person_id: person.id,
    unit_id: person.unit_id,
    indicator_set: asked.set,
    answers: asked.answers,
    met: [...new Set(asked.met)],
    signs: [...new Set(asked.signs)],
    proposes: asked.proposes,
    note_sealed:
      key === undefined || asked.note === undefined ? null : sealField(key, notePlace(asked.id), asked.note),
    screened_by: me.id,
  })
  return { caseId: asked.caseId, subjects: [asked.id, person.id], fields: ['answers', 'note'] }
}

/** One person's screenings, and whether more may be asked. @throws Problem `not_found`, to the bench too */
export async function readScreenings(
  house: House,
  tx: Tx,
  me: Me,
  params: { caseId: CaseId; personId: PersonId },
): Promise<Shown<z.input<typeof seeScreenings.reply>>> {
  const { person, posts } = await workOn(tx, me, params)
  if (!mayRead(posts)) throw new Problem('not_found')
  const rows = await answersOf(tx, person.id)
  const noted = rows.some((row) => row.note_sealed !== null)
  const key = noted ? await keyOf({ house, tx, me }, person, 'see_screening') : undefined
  // Only the unit reads a reception and asks; whoever decides is not told what is missing from it.
  const ready = posts.includes('social_assistant') ? await readiness(house, tx, person, 'all') : undefined
  return {
    reply: {
      status: person.status,
      isChild: isChildOn(dayAt(house.now()), person.turns_18_in),
      duties: [...(ready?.duties ?? [])],
      refusals: ready?.verdict.outcome === 'refused' ? [...ready.verdict.refusals] : [],
      screenings: rows.map(({ note_sealed, answers, ...row }) => ({
        ...row,
        answers: answers as z.input<typeof recordScreening.body>['answers'],
        note:
          key === undefined || note_sealed === null
            ? null
            : openField(key, notePlace(row.id), note_sealed).toString('utf8'),
      })),
    },
    entry: {
      caseId: params.caseId,
      subjects: [person.id, ...rows.map((row) => row.id)],
      fields: ['answers', 'note'],
    },
  }
}

/** The screenings of a case. @throws Problem `not_found`, to the bench too */
export async function listOfCase(tx: Tx, me: Me, caseId: CaseId) {
  const { fileId, posts } = await caseOf(tx, me, caseId)
  if (!mayRead(posts)) throw new Problem('not_found')
  return { screenings: await screeningsIn(tx, fileId) }
}

/** What must come before a screening; `all` supposes that everything the reception called for is done. */
async function readiness(
  house: House,
  tx: Tx,
  person: Work['person'],
  met: readonly ReceptionDuty[] | 'all',
): Promise<{ duties: readonly ReceptionDuty[]; verdict: ReturnType<typeof mayScreen> }> {
  const { reception: row, given } = await welcomeOf(tx, person.id)
  const reception: Reception | null =
    row === undefined
      ? null
      : {
          dangerNow: row.danger_now,
          needsDoctor: row.needs_doctor,
          childAlone: row.child_alone,
          language: row.language,
          interpreter: row.interpreter,
          safeToSpeak: row.safe_to_speak,
        }
  const duties = reception === null ? [] : dutiesOf(reception)
  const told = given.map((one) => ({ ...one, rights: one.rights as Right[] }))
  const age = isChildOn(dayAt(house.now()), person.turns_18_in)
  // Where her age is not known, a right is missing only if it would be at any age.
  const missing = (age === null ? [true, false] : [age]).map((isChild) =>
    rightsMissing(
      {
        capacity: person.capacity,
        isChild,
        isForeign: person.nationality !== null && person.nationality !== 'MA',
        isPregnant: false,
        sex: person.sex,
      },
      told,
    ),
  )
  return {
    duties,
    verdict: mayScreen({
      // A reception is only written down with the language in which the limits were said.
      limitsSaid: reception !== null,
      reception,
      met: met === 'all' ? duties : met,
      rightsMissing: missing.reduce((some, others) => some.filter((right) => others.includes(right))),
    }),
  }
}

function keyOf({ house, tx, me }: Opening, person: Work['person'], purpose: string) {
  return openFile(
    { house, tx, me },
    { kind: 'assistance', fileId: person.file_id, wrapped: person.wrapped_key },
    purpose,
  )
}
