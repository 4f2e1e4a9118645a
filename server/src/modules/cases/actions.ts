import { readLocalDate } from '@himaya/algorithms'
import type { seeCase, seeIdentity } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import type { CaseId, PersonId } from '@himaya/domain'
import { openField } from '@himaya/keys'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { dayAt } from '../../http/clock.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { assignedTo, findCase, findSealedPerson, partiesOf, peopleOf } from './store.ts'

/** One case with everyone in it and everyone on it. @throws Problem `not_found`, hidden and absent alike */
export async function readCase(
  house: House,
  tx: Tx,
  me: Me,
  caseId: CaseId,
): Promise<Shown<z.input<typeof seeCase.reply>>> {
  const found = await findCase(tx, caseId)
  if (found === undefined) throw new Problem('not_found')
  const today = dayAt(house.now())
  const [people, parties, assigned] = await Promise.all([
    peopleOf(tx, found.assistanceId, today),
    partiesOf(tx, found.penalId),
    assignedTo(tx, caseId),
  ])
  const ofUnit = me.posts.filter((held) => held.post === 'social_assistant' && held.unit === found.row.unit)
  const ofCase = assigned.filter((a) => a.officer.id === me.id)
  return {
    reply: {
      ...found.row,
      urgent: found.urgent,
      report: found.reportId,
      help: found.help,
      mine: [...new Set([...ofUnit, ...ofCase].map((held) => held.post))],
      people,
      children: people.filter((person) => person.isChild === true).length,
      statuses: [...new Set(people.map((person) => person.status))],
      parties,
      assigned,
    },
    entry: { caseId, subjects: [caseId] },
  }
}

/** Who a person is. @throws Problem `not_found` when she is not of this case, or hidden */
export async function readIdentity(
  house: House,
  tx: Tx,
  me: Me,
  { caseId, personId }: { caseId: CaseId; personId: PersonId },
): Promise<Shown<z.input<typeof seeIdentity.reply>>> {
  const person = await findSealedPerson(tx, caseId, personId)
  if (person === undefined) throw new Problem('not_found')
  const key = await house.keys.unwrap({
    kind: 'assistance',
    fileId: person.file_id,
    wrapped: person.wrapped_key,
    officer: me.id,
    purpose: 'see_identity',
  })
  const open = (column: 'name' | 'born' | 'document', sealed: Buffer | null) =>
    sealed === null
      ? null
      : openField(key, { table: 'assistance.person', column, row: personId }, sealed).toString('utf8')
  const born = open('born', person.born_sealed)
  return {
    reply: {
      name: open('name', person.name_sealed),
      born: born === null ? null : (readLocalDate(born) ?? null),
      document: open('document', person.document_sealed),
    },
    entry: { caseId, subjects: [personId], fields: ['name', 'born', 'document'] },
  }
}
