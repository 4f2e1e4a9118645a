import { readLocalDate } from '@himaya/algorithms'
import type { seeDetails, seeIdentity } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import type { CaseId, PersonId } from '@himaya/domain'
import { openField, type FileKey } from '@himaya/keys'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { openFile } from '../../sealed.ts'
import { changesOf, findSealedPerson, type SealedPerson } from './store.ts'

/** Who asks, in which transaction. */
export interface Asking {
  readonly house: House
  readonly tx: Tx
  readonly me: Me
}
export interface Whose {
  readonly caseId: CaseId
  readonly personId: PersonId
}
type Found = z.input<typeof seeDetails.reply>
export type Details = Found['details']

export const sealedFields = ['name', 'born', 'document'] as const
export const openFields = ['sex', 'nationality', 'language'] as const

export const whyPlace = (row: string) => ({ table: 'assistance.capacity_change', column: 'why', row })

/** A person of this case with the key of her file. @throws Problem `not_found` when she is not of it, or hidden */
export async function opened(
  { house, tx, me }: Asking,
  { caseId, personId }: Whose,
  purpose: string,
): Promise<{ person: SealedPerson; key: FileKey }> {
  const person = await findSealedPerson(tx, caseId, personId)
  if (person === undefined) throw new Problem('not_found')
  const key = await openFile(
    { house, tx, me },
    { kind: 'assistance', fileId: person.file_id, wrapped: person.wrapped_key },
    purpose,
  )
  return { person, key }
}

/** What is known of her, out of its seals. */
export function detailsOf(person: SealedPerson, key: FileKey, personId: PersonId): Details {
  const read = (column: (typeof sealedFields)[number], sealed: Buffer | null) =>
    sealed === null
      ? null
      : openField(key, { table: 'assistance.person', column, row: personId }, sealed).toString('utf8')
  const born = read('born', person.born_sealed)
  return {
    name: read('name', person.name_sealed),
    born: born === null ? null : (readLocalDate(born) ?? null),
    document: read('document', person.document_sealed),
    sex: person.sex,
    nationality: person.nationality,
    language: person.language,
  }
}

/** Who a person is. @throws Problem `not_found` when she is not of this case, or hidden */
export async function readIdentity(
  asking: Asking,
  whose: Whose,
): Promise<Shown<z.input<typeof seeIdentity.reply>>> {
  const { person, key } = await opened(asking, whose, 'see_identity')
  const { name, born, document } = detailsOf(person, key, whose.personId)
  return {
    reply: { name, born, document, concealed: person.concealed },
    entry: { caseId: whose.caseId, subjects: [whose.personId], fields: [...sealedFields] },
  }
}

/** What is known of a person, with its version and how it came to be. @throws Problem `not_found` */
export async function readDetails(asking: Asking, whose: Whose): Promise<Shown<Found>> {
  const { caseId, personId } = whose
  const { person, key } = await opened(asking, whose, 'see_details')
  const { capacities, owners } = await changesOf(asking.tx, personId)
  return {
    reply: {
      version: person.version,
      capacity: person.capacity,
      status: person.status,
      concealed: person.concealed,
      details: detailsOf(person, key, personId),
      changes: [
        ...capacities.map(({ id, sealed, ...change }) => ({
          what: 'capacity' as const,
          ...change,
          why: sealed === null ? null : openField(key, whyPlace(id), sealed).toString('utf8'),
        })),
        ...owners,
      ].sort((a, b) => b.at.localeCompare(a.at)),
    },
    entry: { caseId, subjects: [personId], fields: [...sealedFields, ...openFields] },
  }
}
