import type { giveRights, noteContact, receive, seeContact, seeReception } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import {
  dutiesOf,
  isOf,
  rightsMissing,
  rightsOf,
  type CaseId,
  type PersonId,
  type Post,
  type ReceptionId,
  type Right,
} from '@himaya/domain'
import { openField, sealField, type FileKey } from '@himaya/keys'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { dayAt } from '../../http/clock.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { openFile } from '../../sealed.ts'
import { isChildOn, workOn, type Work } from '../cases/index.ts'
import type { Entry } from '../record/index.ts'
import { givenTo, insertContact, insertReception, insertRights, lastContact, lastReception } from './store.ts'

interface Asking {
  readonly house: House
  readonly tx: Tx
  readonly me: Me
}
interface Whose {
  readonly caseId: CaseId
  readonly personId: PersonId
}

const mayReceive = (posts: readonly Post[]) => posts.includes('social_assistant')
const mayGive = (posts: readonly Post[]) => posts.some((post) => isOf(post, 'unit', 'prosecution'))

const notePlace = (row: string) => ({ table: 'assistance.reception', column: 'note', row })
const contactPlace = (column: string, row: string) => ({ table: 'assistance.safe_contact', column, row })

const keyOf = ({ house, tx, me }: Asking, person: Work['person'], purpose: string): Promise<FileKey> =>
  openFile(
    { house, tx, me },
    { kind: 'assistance', fileId: person.file_id, wrapped: person.wrapped_key },
    purpose,
  )

const open = (key: FileKey, place: ReturnType<typeof notePlace>, sealed: Buffer | null) =>
  sealed === null ? null : openField(key, place, sealed).toString('utf8')

/**
 * The rights to be said to a person. Where it is not known whether she is a child or a foreigner, a right that
 * depends on it is said: nobody is the poorer for hearing it.
 */
function rightsTold(person: Work['person'], isChild: boolean | null) {
  const ages = isChild === null ? [true, false] : [isChild]
  const holders = ages.map((child) => ({
    capacity: person.capacity,
    isChild: child,
    isForeign: person.nationality !== 'MA',
    // A pregnant woman's right not to be removed is said to every woman from abroad.
    isPregnant: person.sex !== 'male',
    sex: person.sex,
  }))
  const all = new Set(holders.flatMap((holder) => rightsOf(holder)))
  return {
    holders,
    // One order for all, the order of the law.
    rights: holders.flatMap((holder) => rightsOf(holder)).filter((right) => all.delete(right)),
  }
}

/** How she was received, told of her rights, and may be reached. @throws Problem `not_found` */
export async function readReception(
  asking: Asking,
  whose: Whose,
): Promise<Shown<z.input<typeof seeReception.reply>>> {
  const { house, tx, me } = asking
  const { person, posts } = await workOn(tx, me, whose)
  if (posts.length === 0) throw new Problem('not_found')
  const isChild = isChildOn(dayAt(house.now()), person.turns_18_in)
  const [row, given, contact] = await Promise.all([
    lastReception(tx, person.id),
    givenTo(tx, person.id),
    lastContact(tx, person.id),
  ])
  const { holders, rights } = rightsTold(person, isChild)
  const missing = new Set(holders.flatMap((holder) => rightsMissing(holder, given)))
  const key = row?.note == null ? undefined : await keyOf(asking, person, 'see_reception')
  return {
    reply: {
      capacity: person.capacity,
      status: person.status,
      isChild,
      sex: person.sex,
      language: person.language,
      guardianKeptAway: person.guardian_kept_away,
      mayReceive: mayReceive(posts),
      mayGive: mayGive(posts),
      reception:
        row === undefined
          ? null
          : {
              ...row.answers,
              duties: [...dutiesOf(row.answers)],
              note: key === undefined ? null : open(key, notePlace(row.id), row.note),
              by: row.by,
              at: row.at,
            },
      rights,
      missing: rights.filter((right) => missing.has(right)),
      given,
      contact: contact === undefined ? null : { how: contact.how, by: contact.by, at: contact.at },
    },
    entry: {
      caseId: whose.caseId,
      subjects: [person.id],
      fields: row === undefined ? [] : ['reception', ...(row.note === null ? [] : ['note'])],
    },
  }
}

/** @throws Problem `not_found` */
export async function writeReception(
  asking: Asking,
  { id, answers, ...whose }: Whose & { id: string; answers: z.output<typeof receive.body> },
): Promise<Entry> {
  const { person, posts } = await workOn(asking.tx, asking.me, whose)
  if (!mayReceive(posts)) throw new Problem('not_found')
  const key = answers.note === undefined ? undefined : await keyOf(asking, person, 'receive')
  await insertReception(asking.tx, {
    id: id as ReceptionId,
    file_id: person.file_id,
    person_id: person.id,
    unit_id: person.unit_id,
    danger_now: answers.dangerNow,
    needs_doctor: answers.needsDoctor,
    child_alone: answers.childAlone,
    language: answers.language,
    interpreter: answers.interpreter,
    safe_to_speak: answers.safeToSpeak,
    limits_said_in: answers.limitsSaidIn,
    note_sealed:
      key === undefined || answers.note === undefined ? null : sealField(key, notePlace(id), answers.note),
    received_by: asking.me.id,
  })
  return {
    caseId: whose.caseId,
    subjects: [person.id],
    fields: ['reception', ...(answers.note === undefined ? [] : ['note'])],
  }
}

/** Only rights that are hers are given. @throws Problem `not_found`, `malformed` for a right that is not hers */
export async function give(
  { house, tx, me }: Asking,
  { id, given, ...whose }: Whose & { id: string; given: z.output<typeof giveRights.body> },
): Promise<Entry> {
  const { person, posts } = await workOn(tx, me, whose)
  if (!mayGive(posts)) throw new Problem('not_found')
  const { rights } = rightsTold(person, isChildOn(dayAt(house.now()), person.turns_18_in))
  const hers: ReadonlySet<Right> = new Set(rights)
  if (!given.rights.every((right) => hers.has(right)))
    throw new Problem('malformed', { fields: [{ path: '/rights', rule: 'not_hers' }] })
  await insertRights(tx, {
    id,
    file_id: person.file_id,
    person_id: person.id,
    unit_id: person.unit_id,
    rights: [...new Set(given.rights)],
    language: given.language,
    how: given.how,
    understood: given.understood,
    given_by: me.id,
  })
  return { caseId: whose.caseId, subjects: [person.id] }
}

/** @throws Problem `not_found` */
export async function note(
  asking: Asking,
  { id, contact, ...whose }: Whose & { id: string; contact: z.output<typeof noteContact.body> },
): Promise<Entry> {
  const { person, posts } = await workOn(asking.tx, asking.me, whose)
  if (!mayReceive(posts)) throw new Problem('not_found')
  const key = await keyOf(asking, person, 'note_contact')
  const seal = (column: string, words: string | undefined) =>
    words === undefined ? null : sealField(key, contactPlace(column, id), words)
  const reached = 'number' in contact ? contact : undefined
  await insertContact(asking.tx, {
    id,
    file_id: person.file_id,
    person_id: person.id,
    unit_id: person.unit_id,
    how: contact.how,
    when_sealed: seal('when', contact.when),
    by_whom_sealed: seal('by_whom', reached?.byWhom),
    number_sealed: seal('number', reached?.number),
    if_other_answers_sealed: seal('if_other_answers', reached?.ifOtherAnswers),
    said_by: asking.me.id,
  })
  return { caseId: whose.caseId, subjects: [person.id], fields: ['contact'] }
}

/** How she may be reached. @throws Problem `not_found` where nothing was noted, or it is hidden */
export async function readContact(
  asking: Asking,
  whose: Whose,
): Promise<Shown<z.input<typeof seeContact.reply>>> {
  const { person, posts } = await workOn(asking.tx, asking.me, whose)
  const found = posts.length === 0 ? undefined : await lastContact(asking.tx, person.id)
  if (found === undefined) throw new Problem('not_found')
  const key = await keyOf(asking, person, 'see_contact')
  const read = (column: string, sealed: Buffer | null) => open(key, contactPlace(column, found.id), sealed)
  return {
    reply: {
      how: found.how,
      when: read('when', found.when_sealed),
      byWhom: read('by_whom', found.by_whom_sealed),
      ifOtherAnswers: read('if_other_answers', found.if_other_answers_sealed),
      number: read('number', found.number_sealed),
      by: found.by,
      at: found.at,
    },
    entry: {
      caseId: whose.caseId,
      subjects: [person.id],
      fields: ['how', 'when', 'by_whom', 'if_other_answers', 'number'],
    },
  }
}
