import type { addPerson, changeCapacity, handOverPerson, nameWards } from '@himaya/contract'
import { newId } from '@himaya/db'
import { mayChangeCapacity, mayHaveWards, type CaseId, type PersonId } from '@himaya/domain'
import { sealField } from '@himaya/keys'
import type { z } from 'zod'
import { Problem } from '../../http/problem.ts'
import { openFile } from '../../sealed.ts'
import { addPeople, caseOf, speakingAs } from '../cases/index.ts'
import type { Entry } from '../record/index.ts'
import { opened, sealedFields, whyPlace, type Asking, type Whose } from './identity.ts'
import {
  endGuardianships,
  findFile,
  findSealedPerson,
  holdPerson,
  insertCapacityChange,
  insertGuardianships,
  insertHandover,
  isFollowed,
  wardsOf,
} from './store.ts'

/** Names one more person in a case, followed by whoever adds them. @throws Problem `not_found` */
export async function add(
  { house, tx, me }: Asking,
  asked: { id: string; caseId: CaseId } & z.output<typeof addPerson.body>,
): Promise<Entry> {
  const file = await findFile(tx, asked.caseId)
  if (file === undefined) throw new Problem('not_found')
  const key = await openFile(
    { house, tx, me },
    { kind: 'assistance', fileId: file.id, wrapped: file.wrapped_key },
    'add_person',
  )
  const id = asked.id as PersonId
  const { name, born, document, sex, nationality, language } = asked.details
  await addPeople(house, tx, me, [
    {
      id,
      file: { assistanceId: file.id, unit: file.unit_id, key },
      capacity: asked.capacity,
      name: name ?? undefined,
      born: born ?? undefined,
      document: document ?? undefined,
      sex: sex ?? undefined,
      nationality: nationality ?? undefined,
      language: language ?? undefined,
    },
  ])
  const wards = 'wards' in asked ? [...new Set(asked.wards)] : []
  await insertGuardianships(
    tx,
    wards.map((ward) => ({
      file_id: file.id,
      unit_id: file.unit_id,
      guardian_id: id,
      ward_id: ward,
      said_by: me.id,
    })),
  )
  return {
    caseId: asked.caseId,
    subjects: [id, ...wards],
    fields: sealedFields.filter((field) => asked.details[field] !== null),
  }
}

/**
 * Writes another capacity beside a person. Whoever no longer answers for others has no wards any more.
 *
 * @throws Problem `refused_by_law` with every refusal; `conflict` when she was changed since; `not_found`
 */
export async function writeCapacity(
  asking: Asking,
  asked: { id: string } & Whose & z.output<typeof changeCapacity.body>,
): Promise<Entry> {
  const { tx, me } = asking
  const { caseId, personId, from, to, why } = asked
  await holdPerson(tx, personId)
  const { person, key } = await opened(asking, asked, 'change_capacity')
  const { posts } = await caseOf(tx, me, caseId)
  speakingAs(posts, (post) => mayChangeCapacity({ post, from, to, status: person.status }))
  if (person.capacity !== from) throw new Problem('conflict', { capacity: person.capacity })
  if (mayHaveWards(from) && !mayHaveWards(to))
    await endGuardianships(tx, personId, await wardsOf(tx, personId), me.id)
  await insertCapacityChange(tx, {
    id: asked.id,
    file_id: person.file_id,
    person_id: personId,
    unit_id: person.unit_id,
    was: from,
    becomes: to,
    why_sealed: why === undefined ? null : sealField(key, whyPlace(asked.id), why),
    said_by: me.id,
  })
  return { caseId, subjects: [personId], fields: ['capacity'], made: personId }
}

/**
 * Hands a person to another social assistant of the unit.
 *
 * @throws Problem `conflict` when somebody else follows her by now, or (`to_oneself`) when she would be taken over from
 *   somebody who does; `not_found`
 */
export async function handOver(
  { tx, me }: Asking,
  { caseId, personId, from, to }: Whose & z.output<typeof handOverPerson.body>,
): Promise<Entry> {
  await holdPerson(tx, personId)
  const person = await findSealedPerson(tx, caseId, personId)
  if (person === undefined) throw new Problem('not_found')
  if (person.owner_id !== from) throw new Problem('conflict')
  if (to === me.id && (await isFollowed(tx, person))) throw new Problem('conflict', { state: 'to_oneself' })
  await insertHandover(tx, {
    id: newId(),
    file_id: person.file_id,
    person_id: personId,
    unit_id: person.unit_id,
    from_id: from,
    to_id: to,
    handed_by: me.id,
  })
  return { caseId, subjects: [personId, to], made: personId }
}

/** Says for whom a guardian or representative answers. @throws Problem `malformed` for themselves; `not_found` */
export async function writeWards(
  { tx, me }: Asking,
  { caseId, personId, wards }: Whose & z.output<typeof nameWards.body>,
): Promise<Entry> {
  if (wards.includes(personId)) throw new Problem('malformed', { fields: [{ path: '/wards', rule: 'self' }] })
  await holdPerson(tx, personId)
  const person = await findSealedPerson(tx, caseId, personId)
  if (person === undefined) throw new Problem('not_found')
  const now = await wardsOf(tx, personId)
  const wanted = [...new Set(wards)]
  await insertGuardianships(
    tx,
    wanted
      .filter((ward) => !now.includes(ward))
      .map((ward) => ({
        file_id: person.file_id,
        unit_id: person.unit_id,
        guardian_id: personId,
        ward_id: ward,
        said_by: me.id,
      })),
  )
  await endGuardianships(
    tx,
    personId,
    now.filter((ward) => !wanted.includes(ward)),
    me.id,
  )
  return { caseId, subjects: [personId, ...wanted], made: personId }
}
