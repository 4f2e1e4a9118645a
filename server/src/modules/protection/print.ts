import { toldOfDecision, type Addressee } from '@himaya/domain'
import { openField, type FileKey } from '@himaya/keys'
import { renderDecision, type DecisionData } from '../../documents/index.ts'
import type { Paper } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { openFiles } from '../../sealed.ts'
import { issue } from '../papers/index.ts'
import {
  type Asking,
  type OfMeasure,
  reasonsPlace,
  needMeasure,
  isService,
  papersOf,
  readReasons,
} from './measure.ts'
import { cardNumber, paperFor } from './papers.ts'
import { findParty, isConcealed, referenceOf } from './store.ts'

/** One decision for one addressee, printed. @throws Problem `not_found` where there is no such copy for the reader */
export async function print(
  asking: Asking,
  { measureId, addressee, form }: OfMeasure & { addressee: Addressee; form: DecisionData['form'] },
): Promise<Paper> {
  const { house, tx, me } = asking
  const { measure, of, person } = await needMeasure(asking, measureId)
  const { decision } = measure
  if (decision === null || !papersOf(me, of, measure).includes(addressee)) throw new Problem('not_found')
  // Read under the reader's own right: the unit's print of her copy names nobody whom the unit may not see.
  const party = measure.against === null ? undefined : await findParty(tx, of, measure.against)
  const [key, hers, his] = await openFiles(
    { house, tx, me },
    [
      { kind: 'case', fileId: of.id, wrapped: of.wrapped },
      { kind: 'assistance', fileId: of.assistance, wrapped: person.wrapped_key },
      ...(party === undefined
        ? []
        : [{ kind: 'penal' as const, fileId: party.file_id, wrapped: party.wrapped_key }]),
    ],
    'print_decision',
  )
  if (key === undefined || hers === undefined) throw new Problem('keys_unavailable')
  const { reasons, forSuspect } = readReasons(openField(key, reasonsPlace(decision.id), decision.sealed))
  const data = paperFor(
    {
      ...measure,
      ...decision,
      reasons,
      reasonsForSuspect: forSuspect,
      length: decision.decidedLength,
      person: nameOf(hers, 'assistance.person', person),
      concealed: await isConcealed(tx, measure.personId),
      language: person.language,
      card: cardNumber(decision.id),
      against:
        party === undefined || his === undefined
          ? undefined
          : {
              name: nameOf(his, 'penal.party', party),
              standing: party.capacity === 'accused' ? 'accused' : 'suspect',
            },
      reference: await referenceOf(tx, of),
    },
    addressee,
    form,
  )
  if (data === undefined) throw new Problem('not_found')
  return {
    bytes: await issue(
      asking,
      {
        kind: 'decision',
        addressee,
        draft: !measure.signed,
        form,
        case_id: of.id,
        court_id: decision.court,
        person_id: measure.personId,
        measure_id: measureId,
        told: toldOfDecision(addressee, { draft: !measure.signed }),
      },
      (marks) => renderDecision(data, marks),
    ),
    media: 'application/pdf',
    // Told apart by whom they are for, lest one be handed to another; by nothing else.
    name: isService(addressee) ? `card-${cardNumber(decision.id)}.pdf` : `decision-${addressee}.pdf`,
    entry: {
      caseId: of.id,
      subjects: [measureId, measure.personId],
      fields: isService(addressee) ? ['need'] : ['name', 'reasons'],
      purpose: `print_for_${addressee}`,
    },
  }
}

function nameOf(key: FileKey, table: string, row: { id: string; name_sealed: Buffer | null }): string | null {
  if (row.name_sealed === null) return null
  return openField(key, { table, column: 'name', row: row.id }, row.name_sealed).toString('utf8')
}
