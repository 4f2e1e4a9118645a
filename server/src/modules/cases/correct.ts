import type { correctPerson, seeDetails } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import { openField, sealField } from '@himaya/keys'
import { readLocalDate } from '@himaya/algorithms'
import type { CaseId, PersonId } from '@himaya/domain'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import type { Entry } from '../record/index.ts'
import { indexAgain, turns18In } from './open.ts'
import { findSealedPerson, lastCorrection, updatePerson } from './store.ts'

interface Whose {
  readonly caseId: CaseId
  readonly personId: PersonId
}
type Details = z.input<typeof seeDetails.reply>

const sealedFields = ['name', 'born', 'document'] as const
const openFields = ['sex', 'nationality', 'language'] as const

/** What is known of a person, with its version. @throws Problem `not_found` when she is hidden or of another case */
export async function readDetails(
  house: House,
  tx: Tx,
  me: Me,
  { caseId, personId }: Whose,
): Promise<Shown<Details>> {
  const { reply } = await open(house, tx, me, { caseId, personId })
  return { reply, entry: { caseId, subjects: [personId], fields: [...sealedFields, ...openFields] } }
}

/** Writes down what is known of a person in the place of what was. @throws Problem `conflict`, `not_found` */
export async function correct(
  house: House,
  tx: Tx,
  me: Me,
  { caseId, personId }: Whose,
  { version, details }: z.output<typeof correctPerson.body>,
): Promise<Entry> {
  const { reply: before, key, unit } = await open(house, tx, me, { caseId, personId })
  const changed = [...sealedFields, ...openFields].filter((field) => before[field] !== details[field])
  const seal = (column: string, text: string | null) =>
    text === null ? null : sealField(key, { table: 'assistance.person', column, row: personId }, text)
  const written = await updatePerson(tx, personId, version, {
    sex: details.sex,
    nationality: details.nationality,
    language: details.language,
    turns_18_in: details.born === null ? null : turns18In(details.born),
    name_sealed: seal('name', details.name),
    born_sealed: seal('born', details.born),
    document_sealed: seal('document', details.document),
  })
  if (!written) {
    // Either another officer was first, or she may be seen and not corrected: only the first is a conflict.
    if (before.version === version) throw new Problem('not_found')
    const last = await lastCorrection(tx, caseId, personId)
    throw new Problem('conflict', { version: before.version, ...(last === undefined ? {} : { last }) })
  }
  await indexAgain(house, tx, me, {
    unit,
    id: personId,
    name: details.name ?? undefined,
    document: details.document ?? undefined,
  })
  return { caseId, subjects: [personId], fields: changed, made: personId }
}

async function open(house: House, tx: Tx, me: Me, { caseId, personId }: Whose) {
  const person = await findSealedPerson(tx, caseId, personId)
  if (person === undefined) throw new Problem('not_found')
  const key = await house.keys.unwrap({
    kind: 'assistance',
    fileId: person.file_id,
    wrapped: person.wrapped_key,
    officer: me.id,
    purpose: 'see_details',
  })
  const read = (column: (typeof sealedFields)[number], sealed: Buffer | null) =>
    sealed === null
      ? null
      : openField(key, { table: 'assistance.person', column, row: personId }, sealed).toString('utf8')
  const born = read('born', person.born_sealed)
  const reply: Details = {
    version: person.version,
    name: read('name', person.name_sealed),
    born: born === null ? null : (readLocalDate(born) ?? null),
    document: read('document', person.document_sealed),
    sex: person.sex,
    nationality: person.nationality,
    language: person.language,
  }
  return { reply, key, unit: { unit: person.unit_id, assistanceId: person.file_id } }
}
