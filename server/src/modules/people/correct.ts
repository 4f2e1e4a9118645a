import type { correctPerson } from '@himaya/contract'
import { turns18In } from '@himaya/domain'
import { sealField } from '@himaya/keys'
import type { z } from 'zod'
import { Problem } from '../../http/problem.ts'
import { indexAgain } from '../cases/index.ts'
import { lastDone, type Entry } from '../record/index.ts'
import { detailsOf, openFields, opened, sealedFields, type Asking, type Whose } from './identity.ts'
import { updatePerson } from './store.ts'

/** Writes down what is known of a person in the place of what was. @throws Problem `conflict`, `not_found` */
export async function correct(
  asking: Asking,
  whose: Whose,
  { version, details }: z.output<typeof correctPerson.body>,
): Promise<Entry> {
  const { house, tx } = asking
  const { caseId, personId } = whose
  const { person, key } = await opened(asking, whose, 'see_details')
  const before = detailsOf(person, key, personId)
  const changed = [...sealedFields, ...openFields].filter((field) => before[field] !== details[field])
  const seal = (column: string, text: string | null) =>
    text === null ? null : sealField(key, { table: 'assistance.person', column, row: personId }, text)
  const majority = details.born === null ? null : turns18In(details.born)
  const written = await updatePerson(tx, personId, version, {
    sex: details.sex,
    nationality: details.nationality,
    language: details.language,
    // Of a concealed person it is what is left of the day of birth, which is not here to be worked out from.
    turns_18_in: person.concealed && details.born === null ? person.turns_18_in : majority,
    name_sealed: seal('name', details.name),
    born_sealed: seal('born', details.born),
    document_sealed: seal('document', details.document),
  })
  if (!written) {
    // Either another officer was first, or she may be seen and not corrected: only the first is a conflict.
    if (person.version === version) throw new Problem('not_found')
    const last = await lastDone(tx, { caseId, act: 'people.correct', subject: personId })
    throw new Problem('conflict', { version: person.version, ...(last === undefined ? {} : { last }) })
  }
  await indexAgain(house, tx, {
    unit: { unit: person.unit_id, assistanceId: person.file_id },
    id: personId,
    name: details.name ?? undefined,
    document: details.document ?? undefined,
  })
  return { caseId, subjects: [personId], fields: changed, made: personId }
}
