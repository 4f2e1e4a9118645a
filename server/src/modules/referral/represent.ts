import type { askRepresentative, nameRepresentative, seeRepresentations } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import { isOf, mayAskRepresentative, mayNameRepresentative, type CaseId, type PersonId } from '@himaya/domain'
import { openField, sealField, type FileKey } from '@himaya/keys'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { dayAt } from '../../http/clock.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { openFile } from '../../sealed.ts'
import { caseOf, isChildOn, speakingAs } from '../cases/index.ts'
import type { Entry } from '../record/index.ts'
import { fileOf, findPerson, insertRepresentation, insertRepresentative, representationsOf } from './store.ts'

interface Asking {
  readonly house: House
  readonly tx: Tx
  readonly me: Me
}
type OfRepresentation = { readonly caseId: CaseId; readonly representationId: string }

const whoPlace = (row: string) => ({ table: 'assistance.representative', column: 'who', row })

const keyOf = (
  { house, tx, me }: Asking,
  file: NonNullable<Awaited<ReturnType<typeof fileOf>>>,
  purpose: string,
): Promise<FileKey> =>
  openFile({ house, tx, me }, { kind: 'assistance', fileId: file.id, wrapped: file.wrapped_key }, purpose)

/** Asks for somebody who speaks for a child. @throws Problem `not_found`, `refused_by_law`, `malformed` for an adult */
export async function ask(
  { house, tx, me }: Asking,
  asked: { id: string; caseId: CaseId; personId: PersonId } & z.output<typeof askRepresentative.body>,
): Promise<Entry> {
  const { posts } = await caseOf(tx, me, asked.caseId)
  const person = await findPerson(tx, asked.caseId, asked.personId)
  if (person === undefined) throw new Problem('not_found')
  if (isChildOn(dayAt(house.now()), person.turns_18_in) === false)
    throw new Problem('malformed', { fields: [{ path: '/why', rule: 'contradicts_the_file' }] })
  const before = await representationsOf(tx, person.file_id, asked.personId)
  speakingAs(posts, (post) =>
    mayAskRepresentative({
      post,
      person: { isChild: true, guardian: asked.why },
      asked: before.some(({ named_on }) => named_on === null),
    }),
  )
  await insertRepresentation(tx, {
    id: asked.id,
    file_id: person.file_id,
    person_id: asked.personId,
    unit_id: person.unit_id,
    why: asked.why,
    asked_by: me.id,
  })
  return { caseId: asked.caseId, subjects: [asked.personId, asked.id] }
}

/** Names them. @throws Problem `not_found`, `refused_by_law`, `conflict` when another did meanwhile */
export async function name(
  asking: Asking,
  { caseId, representationId, who, on }: OfRepresentation & z.output<typeof nameRepresentative.body>,
): Promise<Entry> {
  const { house, tx, me } = asking
  const { posts } = await caseOf(tx, me, caseId)
  const file = await fileOf(tx, caseId)
  const found =
    file === undefined
      ? undefined
      : (await representationsOf(tx, file.id)).find(({ id }) => id === representationId)
  if (file === undefined || found === undefined) throw new Problem('not_found')
  const post = speakingAs(posts, (held) =>
    mayNameRepresentative({ post: held, named: found.named_on !== null }),
  )
  if (post !== 'juvenile_judge' && post !== 'juvenile_counsellor') throw new Problem('not_found')
  if (on > dayAt(house.now()))
    throw new Problem('malformed', { fields: [{ path: '/on', rule: 'out_of_range' }] })
  const key = await keyOf(asking, file, 'name_representative')
  const written = await insertRepresentative(tx, {
    representation_id: representationId,
    file_id: file.id,
    unit_id: file.unit_id,
    who_sealed: sealField(key, whoPlace(representationId), who),
    post,
    named_by: me.id,
    named_on: on,
  })
  if (!written) throw new Problem('conflict')
  return { caseId, subjects: [found.personId, representationId], fields: ['who'], made: representationId }
}

/** What was asked for and named in a case. @throws Problem `not_found` */
export async function list(
  { tx, me }: Asking,
  caseId: CaseId,
): Promise<Shown<z.input<typeof seeRepresentations.reply>>> {
  const { fileId, posts } = await caseOf(tx, me, caseId)
  if (posts.length === 0) throw new Problem('not_found')
  const rows = await representationsOf(tx, fileId)
  return {
    reply: {
      representations: rows.map(({ id, personId, why, asked_at, named_on, by_id, name_ar, name_la }) => ({
        id,
        personId,
        why,
        askedAt: asked_at.toISOString(),
        named:
          named_on === null || by_id === null || name_ar === null || name_la === null
            ? null
            : { on: named_on, by: { id: by_id, nameAr: name_ar, nameLa: name_la } },
      })),
      mayName: posts.some((post) => isOf(post, 'juvenile')),
    },
    entry: { caseId, subjects: [caseId] },
  }
}

/** Who speaks for a child. @throws Problem `not_found` where nobody was named, or it is hidden */
export async function read(
  asking: Asking,
  { caseId, representationId }: OfRepresentation,
): Promise<Shown<{ who: string }>> {
  const { tx, me } = asking
  const { posts } = await caseOf(tx, me, caseId)
  const file = await fileOf(tx, caseId)
  const found =
    file === undefined || posts.length === 0
      ? undefined
      : (await representationsOf(tx, file.id)).find(({ id }) => id === representationId)
  if (file === undefined || found?.who_sealed == null) throw new Problem('not_found')
  const key = await keyOf(asking, file, 'see_representative')
  return {
    reply: { who: openField(key, whoPlace(representationId), found.who_sealed).toString('utf8') },
    entry: { caseId, subjects: [found.personId, representationId], fields: ['who'] },
  }
}
